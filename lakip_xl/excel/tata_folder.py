"""What stands in a year's folder, by name, and where one is near."""

from pathlib import Path

BERKAS_PERENCANAAN = "perencanaan.xlsx"
FOLDER_MASUKAN = "masukan"
FOLDER_SUMBER = "sumber"
"""Exports of the finance system, as downloaded."""
FOLDER_PERBAIKAN = "perbaikan"
"""Marked copies of units' files."""
FOLDER_CADANGAN = "cadangan"
"""Earlier files, kept beside the one that took their place."""
BERKAS_JEJAK = "jejak.jsonl"
BERKAS_KUNCI = ".lakip-xl.lock"
"""Held by who writes in a folder."""


def folder_tahun_dekat(folder: Path) -> list[Path]:
    """Return the year's folder that a folder is or lies in, two levels up at most; else those that lie in it."""
    atas = [jalur for jalur in (folder, *folder.parents)[:3] if (jalur / BERKAS_PERENCANAAN).is_file()]
    if atas or not folder.is_dir():
        return atas
    return sorted(
        (jalur for jalur in folder.iterdir() if (jalur / BERKAS_PERENCANAAN).is_file()), key=lambda jalur: jalur.name
    )


def nama_lakip(tahun: int) -> str:
    """Return the name of a year's consolidated workbook."""
    return f"LAKIP-{tahun}.xlsx"


def nama_triwulan(triwulan: int, tahun: int, revisi: int = 0) -> str:
    """Return the name of the workbook of a quarter; one that was closed again is numbered."""
    return f"TW{triwulan}-{tahun}{f'-revisi-{revisi}' if revisi else ''}.xlsx"


def nama_rekap(tahun: int = 0, triwulan: int = 0) -> str:
    """Return the name of a recap, of a quarter and a year where they are given: REKAP-TW2-2022.xlsx."""
    bagian = ("REKAP", *((f"TW{triwulan}",) if triwulan else ()), *((str(tahun),) if tahun else ()))
    return f"{'-'.join(bagian)}.xlsx"


def nama_naskah(tahun: int) -> str:
    """Return the name of a year's report in Word."""
    return f"LKjIP-{tahun}.docx"


def nama_laporan_triwulan(tahun: int, triwulan: int) -> str:
    """Return the name of the report of a quarter in Word."""
    return f"Laporan-TW{triwulan}-{tahun}.docx"
