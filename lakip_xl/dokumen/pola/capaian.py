"""An indicator against its target of the year (aturan 16, comparison 1): met, equal, missed, unknown, no target."""

from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.pola.angka_kata import persen_kata, terhadap_penuh, ukuran_kata
from lakip_xl.dokumen.pola_isian import isian

KALIMAT = "Realisasi {{@.indikator}} pada tahun {{tahun}} {{@.realisasi_kata}}, {{@.hasil_kata}}, {{@.capaian_kata}}."
KALIMAT_SAMPAI = (
    "Realisasi {{@.indikator}} sampai dengan triwulan {{triwulan}} {{@.realisasi_kata}}, {{@.hasil_kata}}, "
    "{{@.capaian_kata}}."
)

_TANPA_TARGET = "sedangkan targetnya belum ditetapkan"


def kata_realisasi(fakta: FaktaKinerja) -> str:
    """Say what came of it."""
    if fakta.realisasi is None:
        return "belum dilaporkan"
    kata = "berupa" if fakta.realisasi.nilai is None else "sebesar"
    return f"{kata} {ukuran_kata(fakta.kode, 'realisasi', fakta.realisasi, fakta.satuan)}"


def kata_hasil(fakta: FaktaKinerja) -> str:
    """Say how it lies to its target; of an indicator that should fall, to lie below is good."""
    if fakta.target is None:
        return _TANPA_TARGET
    target = ukuran_kata(fakta.kode, "target", fakta.target, fakta.satuan)
    if fakta.realisasi is None:
        return f"sedangkan targetnya {target}"
    if fakta.capaian is None:
        return f"sedangkan targetnya {target}"
    letak = terhadap_penuh(fakta.capaian)
    if letak < 0:
        return f"{_belum(fakta)} {target}"
    if letak > 0:
        return f"{'lebih rendah dari batas' if fakta.arah < 0 else 'melampaui target'} {target}"
    return f"di dalam rentang target {target}" if fakta.target.atas is not None else f"sama dengan target {target}"


def _belum(fakta: FaktaKinerja) -> str:
    if fakta.target is not None and fakta.target.atas is not None:
        return "di luar rentang target"
    return "melewati batas" if fakta.arah < 0 else "belum mencapai target"


def kata_capaian(fakta: FaktaKinerja) -> str:
    """Say its capaian and category, or why there is none (aturan 5 to 8)."""
    if fakta.realisasi is None:
        return "sehingga capaiannya belum diketahui"
    if fakta.capaian is None:
        return "sehingga capaiannya tidak dapat dihitung"
    batas = fakta.batas is not None and fakta.capaian * 100 > fakta.batas
    bagian = [f"dengan capaian {persen_kata(fakta.kode, 'capaian')}"]
    if batas:
        bagian.append(f", dihitung paling tinggi {persen_kata('capaian_maksimum')}{',' if fakta.kategori else ''}")
    if fakta.kategori:
        bagian.append(f" berkategori {isian(fakta.kode, 'kategori')}")
    return "".join(bagian)
