"""An indicator against the national standard and other regions (aturan 16, comparison 4): above, below, equal, none."""

from decimal import Decimal

from lakip_xl.dokumen.angka_fakta import angka_kinerja, kunci_daerah, teks_angka
from lakip_xl.dokumen.fakta import FaktaDaerah, FaktaKinerja
from lakip_xl.dokumen.pola.angka_kata import bersatuan, berselisih, sambung, selisih_kata, ukuran_kata
from lakip_xl.dokumen.pola_isian import isi_pola, isian
from lakip_xl.domain.ukuran import Ukuran

KALIMAT = "Sebagai pembanding, {{@.pembanding_kata}}."


def kata_pembanding(fakta: FaktaKinerja) -> str:
    """Say on which side of each figure it lies."""
    if fakta.standar is None and not fakta.daerah:
        return "tidak ada standar nasional atau angka daerah lain yang dicatat untuk indikator ini"
    if fakta.realisasi is None:
        return "realisasi ini belum dapat disandingkan karena belum dilaporkan"
    bagian = [] if fakta.standar is None else [_standar(fakta, fakta.standar)]
    bagian += [_daerah(fakta, nomor, daerah) for nomor, daerah in enumerate(fakta.daerah, start=1)]
    teks = teks_angka(angka_kinerja(fakta))
    return f"realisasi ini {sambung(bagian, [isi_pola(pola, teks) for pola in bagian])}"


def _standar(fakta: FaktaKinerja, standar: Ukuran) -> str:
    teks = f"standar nasional {ukuran_kata(fakta.kode, 'standar_nasional', standar, fakta.satuan)}"
    selisih = fakta.selisih_standar
    if selisih is None:
        return f"disandingkan dengan {teks}"
    if not berselisih(selisih):
        return f"sama dengan {teks}"
    letak = "di atas" if selisih > 0 else "di bawah"
    return f"{selisih_kata(fakta.kode, 'selisih_standar', fakta.satuan)} {letak} {teks}{_arti(fakta, selisih)}"


def _arti(fakta: FaktaKinerja, selisih: Decimal) -> str:
    """Say which side is good where less is better."""
    if fakta.arah >= 0:
        return ""
    return " (lebih baik bila di bawah)" if selisih > 0 else " (lebih baik)"


def _daerah(fakta: FaktaKinerja, nomor: int, daerah: FaktaDaerah) -> str:
    kunci = kunci_daerah(fakta, nomor)
    angka = bersatuan(isian(kunci, "realisasi"), fakta.satuan)
    asal = f"{isian(kunci)} pada tahun {isian(kunci, 'tahun')} ({angka})"
    nyata = fakta.realisasi.nilai if fakta.realisasi is not None else None
    if nyata is None:
        return f"disandingkan dengan {asal}"
    selisih = nyata - daerah.nilai
    if not berselisih(selisih):
        return f"sama dengan {asal}"
    return f"lebih {'tinggi' if selisih > 0 else 'rendah'} daripada {asal}"
