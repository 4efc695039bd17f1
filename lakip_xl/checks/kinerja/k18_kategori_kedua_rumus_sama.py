"""K18: Kategori indikator yang menurun sama menurut kedua rumus yang lazim (aturan 2)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.capaian import compute_capaian
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | turun | 3.2 |
→ perencanaan.xlsx › Indikator › @polaritas/6
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | turun rasio | 3.2 |
→ perencanaan.xlsx › Indikator › @polaritas/6
""",
)
LOLOS = """
perencanaan.xlsx › Indikator
| kode | polaritas | target |
| KOP-1 | turun | 3.65 |
"""


@check(
    "K18",
    level=Level.PERINGATAN,
    saran="Pastikan rumus yang dipakai dinas, dan sebutkan di laporan; kolom Polaritas memilihnya.",
    alasan="Dinas memakai dua rumus untuk indikator yang menurun, dan di sini hasilnya berlainan kategori.",
    sumber="PermenPANRB 8/2021",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kategori_kedua_rumus_sama(laporan: Laporan) -> Iterator[Finding]:
    """Kategori indikator yang menurun sama menurut kedua rumus yang lazim."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        lain = rencana.polaritas.lawan if rencana.polaritas else None
        if lain is None or indikator.kategori is None:
            continue
        kategori = laporan.skala.kategori(compute_capaian(lain, rencana.target, indikator.realisasi))
        if kategori is not None and kategori != indikator.kategori:
            rumus = lain.penilaian.penjelasan.lower()
            pesan = f"Kategori {indikator.kode} {indikator.kategori}; dengan rumus {rumus}: {kategori}."
            yield Finding(rencana.cell("polaritas"), pesan)
