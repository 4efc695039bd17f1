"""K03: Setiap indikator mempunyai target yang sesuai polaritasnya (aturan 3 dan 4)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | |
→ perencanaan.xlsx › Indikator › @target/6
""",
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | BB |
→ perencanaan.xlsx › Indikator › @target/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 5 |
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | rentang | 80-90 |
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | predikat | BB |
""",
    """
perencanaan.xlsx › Indikator
| kode | target |
| KOP-1 | 12.34x |
""",
)


@check(
    "K03",
    level=Level.KESALAHAN,
    saran="Isi target di perencanaan.xlsx: angka; rentang (80-90) atau predikat (BB) sesuai polaritasnya.",
    alasan="Tanpa target, atau dengan bentuk target yang lain, capaian tidak dapat dihitung.",
    sumber="PermenPANRB 53/2014",
    gagal=GAGAL,
    lolos=LOLOS,
)
def target_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Setiap indikator mempunyai target yang sesuai polaritasnya."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        if rencana.target is None:
            if rencana.terbaca("target"):
                yield Finding(rencana.cell("target"), f"Target {rencana.indikator} belum diisi.")
        elif not _sesuai(rencana.polaritas, rencana.target):
            yield Finding(
                rencana.cell("target"), f"Target {rencana.target} tidak sesuai polaritas {rencana.polaritas}."
            )


def _sesuai(polaritas: Polaritas | None, target: Ukuran) -> bool:
    return polaritas is None or target.berbentuk(polaritas.penilaian.bentuk)
