"""What was spent of what was planned (aturan 12 and 13): above the threshold, below it, in part unknown, unknown."""

from lakip_xl.dokumen.fakta import FaktaUang
from lakip_xl.dokumen.pola.angka_kata import persen_kata, rupiah_kata
from lakip_xl.dokumen.pola_isian import isian

KALIMAT = "Realisasi belanja untuk {{@.uraian}} {{@.serapan_kata}}."
KALIMAT_SAMPAI = "Realisasi belanja sampai dengan triwulan {{triwulan}} tahun {{tahun}} {{@.serapan_kata}}."
KALIMAT_SELURUH = "Realisasi belanja pada tahun {{tahun}} {{total.serapan_kata}}."


def kata_serapan(fakta: FaktaUang) -> str:
    """Say what was spent, of what, and whether a reason is due."""
    if fakta.pagu is None:
        return "belum dapat dihitung karena pagunya belum ditetapkan"
    pagu = f"pagu {rupiah_kata(fakta.kode, 'pagu')}"
    if fakta.realisasi is None:
        return f"belum dilaporkan, dengan {pagu}"
    realisasi = rupiah_kata(fakta.kode, "realisasi")
    if fakta.serapan is None:
        return f"sebesar {realisasi}, dengan {pagu}"
    teks = f"sebesar {realisasi} atau {persen_kata(fakta.kode, 'persen')} dari {pagu}{_kategori(fakta)}"
    if fakta.belum:
        return f"{teks}; {isian(fakta.kode, 'belum_dilaporkan')} sub kegiatan belum melaporkan realisasi"
    if fakta.di_bawah:
        return f"{teks}; serapan ini di bawah ambang {persen_kata('ambang_alasan')}"
    return teks


def _kategori(fakta: FaktaUang) -> str:
    return f", berkategori {isian(fakta.kode, 'kategori_serapan')}" if fakta.kategori else ""
