"""T04: Target triwulan berjumlah, atau berata-rata, target tahun (aturan 31)."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.triwulan import TRIWULAN, Pola
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import IndikatorRencana

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw2 | target_tw3 | target_tw4 |
| KOP-1 | akumulatif | 1 | 1 | 1 | 2 |
→ perencanaan.xlsx › Indikator › @target_tw1/6
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw2 | target_tw3 | target_tw4 |
| KOP-1 | akumulatif | 1 | 1 | 1 | |
→ perencanaan.xlsx › Indikator › @target_tw1/6
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 |
| KOP-1 | rata-rata | 5 |
→ perencanaan.xlsx › Indikator › @target_tw1/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw2 | target_tw3 | target_tw4 |
| KOP-1 | akumulatif | 0 | 1 | 1 | 2 |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola |
| KOP-1 | akumulatif |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw2 |
| KOP-1 | rata-rata | 3 | 5 |
""",
    """
perencanaan.xlsx › Indikator
| kode | pola | target_tw1 | target_tw2 | target_tw3 | target_tw4 |
| KOP-1 | posisi | 1 | 2 | 3 | 4 |
""",
)
TOLERANSI = Decimal("0.01")
"""A difference of at most this is rounding (aturan 21)."""


@check(
    "T04",
    level=Level.PERINGATAN,
    saran="Perbaiki target triwulan, atau target tahun; triwulan tanpa rencana bertarget 0.",
    alasan="Empat triwulan yang semuanya tercapai harus berarti target tahun tercapai.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def target_triwulan_berjumlah_setahun(laporan: Laporan) -> Iterator[Finding]:
    """Target triwulan berjumlah, atau berata-rata, target tahun."""
    for rencana in laporan.triwulan.indikator.values():
        tahun = rencana.target.nilai if rencana.target is not None else None
        isi = _isi(rencana, tahun)
        if rencana.pola is None or tahun is None or not isi:
            continue
        jumlah = sum((nilai for nilai in isi if nilai is not None), Decimal())
        kata, hasil = (
            ("berata-rata", jumlah / len(TRIWULAN)) if rencana.pola is Pola.RATA_RATA else ("berjumlah", jumlah)
        )
        if abs(hasil - tahun) > TOLERANSI:
            kosong = [str(triwulan) for triwulan, nilai in zip(TRIWULAN, isi, strict=True) if nilai is None]
            sebut = f" (TW {', '.join(kosong)} kosong)" if kosong else ""
            pertama = next(nomor for nomor, target in zip(TRIWULAN, rencana.target_tertulis, strict=True) if target)
            pesan = f"Target triwulan {kata} {angka(hasil)}{sebut}, target tahun {rencana.target}."
            yield Finding(rencana.cell(f"target_tw{pertama}"), pesan)


def _isi(rencana: IndikatorRencana, tahun: Decimal | None) -> list[Decimal | None]:
    """Return the targets of the quarters as they count; none where the plan writes none, or they do not add up."""
    tertulis = [None if target is None else target.nilai for target in rencana.target_tertulis]
    if rencana.pola is None or not rencana.pola.cara.sendiri or not any(rencana.target_tertulis):
        return []
    return [tahun if nilai is None else nilai for nilai in tertulis] if rencana.pola is Pola.RATA_RATA else tertulis
