"""What stands in a year's folder, by name."""

BERKAS_PERENCANAAN = "perencanaan.xlsx"
FOLDER_MASUKAN = "masukan"
FOLDER_PERBAIKAN = "perbaikan"
"""Marked copies of units' files."""
FOLDER_CADANGAN = "cadangan"
"""Earlier files, kept beside the one that took their place."""
BERKAS_JEJAK = "jejak.jsonl"
BERKAS_KUNCI = ".lakip-xl.lock"
"""Held by who writes in a folder."""


def nama_lakip(tahun: int) -> str:
    """Return the name of a year's consolidated workbook."""
    return f"LAKIP-{tahun}.xlsx"
