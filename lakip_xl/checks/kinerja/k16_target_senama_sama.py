"""K16: Indikator dengan nama dan satuan yang sama mempunyai target yang sama."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import BarisIndikator, Laporan

GAGAL = """
perencanaan.xlsx › Indikator
| kode | jenjang | indikator | satuan | target |
| KOP-2 | kegiatan | Koperasi diperiksa | koperasi | 7 |
! tambah
→ perencanaan.xlsx › Indikator › @target/8
"""
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | jenjang | indikator | satuan | target |
| KOP-2 | kegiatan | Koperasi diperiksa | koperasi | 4 |
! tambah
""",
    """
perencanaan.xlsx › Indikator
| kode | jenjang | indikator | satuan | target |
| KOP-2 | kegiatan | Koperasi diperiksa | orang | 7 |
| KOP-3 | kegiatan | Koperasi diperiksa | koperasi | |
! tambah
""",
    """
! sel perencanaan.xlsx Indikator @target/6
perencanaan.xlsx › Indikator
| kode | jenjang | indikator | satuan | target |
| KOP-2 | kegiatan | Koperasi diperiksa | koperasi | 7 |
! tambah
""",
)


@check(
    "K16",
    level=Level.PERINGATAN,
    saran="Samakan targetnya, atau beri nama yang membedakan keduanya.",
    alasan="Pembaca yang menemukan satu nama dengan dua target tidak tahu mana yang dijanjikan.",
    sumber="PermenPANRB 53/2014",
    gagal=GAGAL,
    lolos=LOLOS,
)
def target_senama_sama(laporan: Laporan) -> Iterator[Finding]:
    """Indikator dengan nama dan satuan yang sama mempunyai target yang sama."""
    pertama: dict[tuple[str, str | None], BarisIndikator] = {}
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        lain = pertama.setdefault((" ".join(rencana.indikator.casefold().split()), rencana.satuan), indikator)
        if rencana.target is not None and lain.rencana.target is not None and rencana.target != lain.rencana.target:
            pesan = (
                f"Target {indikator.kode} {rencana.target}, target {lain.kode} yang bernama sama {lain.rencana.target}."
            )
            yield Finding(rencana.cell("target"), pesan)
