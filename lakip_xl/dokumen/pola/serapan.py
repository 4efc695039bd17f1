"""What was spent of what was planned (aturan 12 and 13): above the threshold, below it, in part unknown, unknown."""

from lakip_xl.dokumen.fakta import FaktaUang
from lakip_xl.dokumen.pola.angka_kata import persen_kata
from lakip_xl.domain.notasi import rupiah

KALIMAT = "Realisasi belanja untuk {{@.uraian}} {{@.serapan_kata}}."
KALIMAT_SELURUH = "Realisasi belanja pada tahun {{tahun}} {{total.serapan_kata}}."


def kata_serapan(fakta: FaktaUang) -> str:
    """Say what was spent, of what, and whether a reason is due."""
    if fakta.pagu is None:
        return "belum dapat dihitung karena pagunya belum ditetapkan"
    pagu = f"pagu {rupiah(fakta.pagu)}"
    if fakta.realisasi is None:
        return f"belum dilaporkan, dengan {pagu}"
    if fakta.serapan is None:
        return f"sebesar {rupiah(fakta.realisasi)}, dengan {pagu}"
    teks = f"sebesar {rupiah(fakta.realisasi)} atau {persen_kata(fakta.serapan)} dari {pagu}{_kategori(fakta)}"
    if fakta.belum:
        return f"{teks}; {fakta.belum} sub kegiatan belum melaporkan realisasi"
    if fakta.di_bawah:
        return f"{teks}; serapan ini di bawah ambang {persen_kata(fakta.ambang / 100)}"
    return teks


def _kategori(fakta: FaktaUang) -> str:
    return f", berkategori {fakta.kategori}" if fakta.kategori else ""
