"""K23: Pengali sesuai satuan, dan hanya ada pada rasio (aturan 24)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.perhitungan import PENGALI_BAKU, CaraHitung, pengali_satuan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | satuan |
| IKU-1 | per 1.000 kelahiran |
→ perencanaan.xlsx › Indikator › @pengali/7
""",
    """
perencanaan.xlsx › Indikator
| kode | satuan | pengali |
| IKU-1 | per 100.000 penduduk | 1000 |
→ perencanaan.xlsx › Indikator › @pengali/7
""",
    """
perencanaan.xlsx › Indikator
| kode | satuan | pengali |
| IKU-1 | persen | 1000 |
→ perencanaan.xlsx › Indikator › @pengali/7
""",
    """
perencanaan.xlsx › Indikator
| kode | satuan | pengali |
| KOP-1 | persen | 100 |
→ perencanaan.xlsx › Indikator › @pengali/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | satuan | pengali |
| IKU-1 | per 1.000 kelahiran | 1000 |
""",
    """
perencanaan.xlsx › Indikator
| kode | satuan | pengali |
| IKU-1 | persen | 100 |
""",
    """
perencanaan.xlsx › Indikator
| kode | satuan | pengali |
| IKU-1 | indeks | 5 |
""",
    """
perencanaan.xlsx › Indikator
| kode | satuan |
| KOP-1 | per 1.000 kelahiran |
""",
    """
perencanaan.xlsx › Indikator
| kode | satuan | pengali |
| IKU-1 | permil | 1000 |
""",
)


@check(
    "K23",
    level=Level.KESALAHAN,
    saran="Samakan: persen memakai 100, per 1.000 memakai 1.000, per 100.000 memakai 100.000.",
    alasan="Angka per 1.000 yang dihitung per 100 keliru sepuluh kali.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pengali_sesuai_satuan(laporan: Laporan) -> Iterator[Finding]:
    """Pengali sesuai satuan, dan hanya ada pada rasio."""
    for indikator in laporan.indikator:
        rencana = indikator.rencana
        if indikator.cara_hitung is not CaraHitung.RASIO:
            if rencana.pengali is not None:
                pesan = f"{indikator.kode} bukan rasio, pengalinya tidak dipakai."
                yield Finding(rencana.cell("pengali"), pesan)
            continue
        dipakai, menurut_satuan = rencana.pengali or PENGALI_BAKU, pengali_satuan(rencana.satuan)
        if menurut_satuan is not None and menurut_satuan != dipakai:
            pesan = f"Satuan {rencana.satuan}, tetapi dikali {angka(dipakai)}; seharusnya {angka(menurut_satuan)}."
            yield Finding(rencana.cell("pengali"), pesan)
