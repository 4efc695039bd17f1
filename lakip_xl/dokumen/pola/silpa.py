"""What was left of the money (aturan 12), and which program left most of it."""

from collections.abc import Sequence

from lakip_xl.dokumen.fakta import FaktaUang
from lakip_xl.dokumen.pola.angka_kata import persen_kata
from lakip_xl.domain.notasi import rupiah

KALIMAT = "Sisa lebih perhitungan anggaran (SiLPA) pada tahun {{tahun}} {{silpa.kata}}."


def kata_silpa(semua: FaktaUang, program: Sequence[FaktaUang]) -> str:
    """Say how much it is, and where most of it lies."""
    if semua.sisa is None or semua.belum:
        return "belum dapat dihitung karena realisasi belum dilaporkan seluruhnya"
    if not semua.sisa:
        return "tidak ada: pagu terserap seluruhnya"
    if semua.sisa < 0:
        return f"tidak ada: realisasi melampaui pagu sebesar {rupiah(-semua.sisa)}"
    teks = f"sebesar {rupiah(semua.sisa)}"
    besar = max((fakta for fakta in program if fakta.sisa), key=lambda fakta: fakta.sisa or 0, default=None)
    if besar is None or besar.sisa is None or len(program) == 1:
        return teks
    return (
        f"{teks}; yang terbesar {rupiah(besar.sisa)} atau {persen_kata(besar.bagian_dari(semua))} dari seluruhnya, "
        f"yaitu pada Program {besar.nama}"
    )
