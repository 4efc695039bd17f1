"""An indicator against last year (aturan 16, comparison 2; aturan 17): up, down, unchanged, unknown, other basis."""

from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.pola.angka_kata import berselisih, selisih_kata, ukuran_kata

KALIMAT = "Terhadap tahun {{tahun_lalu}}, realisasi ini {{@.lalu_kata}}."


def kata_lalu(fakta: FaktaKinerja) -> str:
    """Say which way it went, by how much, from what; whether that is good where less is better."""
    if fakta.lalu is None:
        return "belum dapat dibandingkan, karena angka tahun itu tidak tercatat"
    lalu = ukuran_kata(fakta.kode, "realisasi_lalu", fakta.lalu, fakta.satuan_lalu)
    if not fakta.sebanding:
        return f"tidak dapat dibandingkan, karena angka tahun itu ({lalu}) memakai indikator atau dasar hitung lain"
    if fakta.realisasi is None:
        return f"belum dapat dibandingkan dengan {lalu}, karena belum dilaporkan"
    selisih = fakta.selisih_lalu
    if selisih is None:
        return f"tetap {lalu}" if fakta.realisasi == fakta.lalu else f"berubah dari {lalu}"
    if not berselisih(selisih):
        return f"tetap, yaitu {lalu}"
    arah = "naik" if selisih > 0 else "turun"
    return (
        f"{arah} {selisih_kata(fakta.kode, 'selisih_mutlak', fakta.satuan)} dari {lalu}{_arti(fakta, naik=selisih > 0)}"
    )


def _arti(fakta: FaktaKinerja, *, naik: bool) -> str:
    """Say what the way means where the way of the figure and that of the result differ."""
    if fakta.arah >= 0:
        return ""
    return "; kenaikan ini bukan perbaikan" if naik else "; penurunan ini adalah perbaikan"
