"""Where things stand on an input sheet, and how a file says what it is."""

import hashlib
import json

from lakip_xl.sheets.sheet import Workbook
from lakip_xl.sheets.skema import skema

BARIS_JUDUL, BARIS_PERINTAH, BARIS_KEMAJUAN, BARIS_KEPALA, BARIS_KUNCI, BARIS_DATA = range(6)
"""Zero-based rows: title, what to do, progress, headers, hidden keys, first row of data."""

PETUNJUK = "Petunjuk"
DAFTAR = "_DAFTAR"
META = "_META"
RINGKASAN = "Ringkasan Unit"
CONTOH = "Contoh"
PERBAIKAN = "Daftar Perbaikan"
LEMBAR_SENDIRI = frozenset({PETUNJUK, DAFTAR, META, RINGKASAN, CONTOH, PERBAIKAN})
"""Sheets that the writer adds to the declared ones; the reader looks at META only."""

PENGATURAN = {
    "kunci": "Kunci",
    "pengaturan": "Pengaturan",
    "nilai": "Nilai",
    "petunjuk": "Petunjuk",
    "catatan": "Catatan",
}
"""Headers by key of a sheet of settings, where each declared column is a row."""
AWALAN_CATATAN = "catatan:"
"""Prefix under which the note of a setting stands among the row's values: "catatan:tanggal"."""

SANDI = "lakip"
"""Published password of protected sheets: it keeps from slips, not from people."""


def sidik(workbook: Workbook) -> str:
    """Return a short hash of the declarations of a workbook."""
    teks = json.dumps(skema(workbook), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(teks.encode()).hexdigest()[:12]
