"""How many indicators of the year met their target, and which (aturan 5 and 7)."""

from collections.abc import Sequence

from lakip_xl.dokumen.angka_fakta import angka_kinerja, teks_angka
from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.pola.angka_kata import persen_kata, sambung, terhadap_penuh
from lakip_xl.dokumen.pola_isian import isi_pola, isian

KALIMAT = "Dari {{iku.jumlah}} indikator kinerja utama, {{iku.kata}}."
KALIMAT_TERCAPAI = "Indikator yang mencapai target: {{iku.tercapai_kata}}."
KALIMAT_BELUM = "Indikator yang belum mencapai target: {{iku.belum_kata}}."

_TIDAK_ADA = "tidak ada"


def kata_iku(semua: Sequence[FaktaKinerja], awalan: str = "iku") -> str:
    """Say how many met it, missed it, or are not known; `awalan` is how the keys of these numbers begin."""
    tercapai, belum = len(_tercapai(semua)), len(_belum(semua))
    lain = len(semua) - tercapai - belum
    if not semua:
        return "belum ada yang ditetapkan"
    if len(semua) == 1:
        keadaan = "mencapai target" if tercapai else "belum mencapai target" if belum else "belum dapat dinilai"
        return f"indikator itu {keadaan}"
    if tercapai == len(semua):
        return "semuanya mencapai target"
    bagian = [f"{isian(awalan, 'tercapai')} mencapai target" if tercapai else "belum ada yang mencapai target"]
    if belum and tercapai:
        bagian.append(f"{isian(awalan, 'belum_tercapai')} belum mencapai target")
    if lain:
        bagian.append(f"{isian(awalan, 'belum_dinilai')} belum dapat dinilai")
    return sambung(bagian)


def kata_tercapai(semua: Sequence[FaktaKinerja]) -> str:
    """Name those that met it, best first, with their capaian."""
    return _daftar(sorted(_tercapai(semua), key=lambda fakta: fakta.capaian or 0, reverse=True))


def kata_belum(semua: Sequence[FaktaKinerja]) -> str:
    """Name those that missed it, worst first, with their capaian; then those that are not known."""
    lain = [fakta for fakta in semua if fakta.capaian is None]
    return _daftar([*sorted(_belum(semua), key=lambda fakta: fakta.capaian or 0), *lain])


def _daftar(semua: Sequence[FaktaKinerja]) -> str:
    nama = [f"{isian(fakta.kode, 'indikator')} ({_capaian(fakta)})" for fakta in semua]
    tercetak = [isi_pola(pola, teks_angka(angka_kinerja(fakta))) for pola, fakta in zip(nama, semua, strict=True)]
    return sambung(nama, tercetak) or _TIDAK_ADA


def _capaian(fakta: FaktaKinerja) -> str:
    return "belum dapat dinilai" if fakta.capaian is None else f"capaian {persen_kata(fakta.kode, 'capaian')}"


def _tercapai(semua: Sequence[FaktaKinerja]) -> list[FaktaKinerja]:
    return [fakta for fakta in semua if fakta.capaian is not None and terhadap_penuh(fakta.capaian) >= 0]


def _belum(semua: Sequence[FaktaKinerja]) -> list[FaktaKinerja]:
    return [fakta for fakta in semua if fakta.capaian is not None and terhadap_penuh(fakta.capaian) < 0]
