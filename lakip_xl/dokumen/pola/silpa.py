"""What was left of the money (aturan 12), and which program left most of it."""

from collections.abc import Sequence

from lakip_xl.dokumen.fakta import FaktaUang
from lakip_xl.dokumen.pola.angka_kata import persen_kata, rupiah_kata
from lakip_xl.dokumen.pola.serapan_program import sebut_program

KALIMAT = "Sisa lebih perhitungan anggaran (SiLPA) pada tahun {{tahun}} {{silpa.kata}}."


def kata_silpa(semua: FaktaUang, program: Sequence[FaktaUang]) -> str:
    """Say how much it is, and where most of it lies."""
    if semua.sisa is None or semua.belum:
        return "belum dapat dihitung karena realisasi belum dilaporkan seluruhnya"
    if not semua.sisa:
        return "tidak ada: pagu terserap seluruhnya"
    if semua.sisa < 0:
        return f"tidak ada: realisasi melampaui pagu sebesar {rupiah_kata(semua.kode, 'sisa_mutlak')}"
    teks = f"sebesar {rupiah_kata(semua.kode, 'sisa')}"
    besar = max((fakta for fakta in program if fakta.sisa), key=lambda fakta: fakta.sisa or 0, default=None)
    if besar is None or len(program) == 1:
        return teks
    sisa, bagian = rupiah_kata(besar.kode, "sisa"), persen_kata(besar.kode, "bagian")
    return f"{teks}; yang terbesar {sisa} atau {bagian} dari seluruhnya, yaitu pada {sebut_program(besar)}"
