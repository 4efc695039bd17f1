"""A PDF read in a process of its own: whatever it does there, this one goes on, and says why it was not read."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import lakip_xl
from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.galat import pesan_paket
from lakip_xl.naskah.naskah import Naskah
from lakip_xl.pdf.kiriman import buka_naskah

AWALAN = b"%PDF-"
LAMA = 120
"""Seconds after which reading is given up; a hundred pages take about two."""
_JAUH = 1024
_SIMPAN = "buka di Word lalu simpan sebagai .docx"
_PERINTAH = ("-P", "-X", "utf8", "-m", "lakip_xl.pdf.pembaca")


def pdf_terbaca() -> bool:
    """Tell whether the package that reads PDFs is installed."""
    return sys.platform != "emscripten" and find_spec("pypdfium2") is not None


def pastikan_pdf_terbaca() -> None:
    """Raise BerkasDitolak where the package that reads PDFs is not installed."""
    if not pdf_terbaca():
        pasang = pesan_paket("Membaca PDF langsung", "pypdfium2", "pdf")
        raise BerkasDitolak(f"berformat PDF; {_SIMPAN}. {pasang}")


def baca_pdf(isi: bytes, nama: str = "") -> Naskah:
    """Read the bytes of a PDF; BerkasDitolak, with the reason, where that cannot be done."""
    if not isi:
        raise BerkasDitolak("berkas kosong; minta salinan baru")
    if AWALAN not in isi[:_JAUH]:
        raise BerkasDitolak("bukan PDF, meskipun namanya begitu; beri nama menurut isinya atau minta salinan baru")
    return buka_naskah(_jalankan(isi), nama)


def _jalankan(isi: bytes) -> Mapping[str, Any]:
    jalur = os.pathsep.join(filter(None, (str(Path(lakip_xl.__file__).parent.parent), os.environ.get("PYTHONPATH"))))
    try:
        proses = subprocess.run(  # noqa: S603 - this program itself
            [sys.executable, *_PERINTAH],
            input=isi,
            capture_output=True,
            timeout=LAMA,
            check=False,
            env={**os.environ, "PYTHONPATH": jalur},
        )
    except subprocess.TimeoutExpired as galat:
        raise BerkasDitolak(f"PDF terlalu rumit untuk dibaca dalam {LAMA} detik; {_SIMPAN}") from galat
    try:
        hasil: Mapping[str, Any] = json.loads(proses.stdout)
    except ValueError as galat:
        raise BerkasDitolak(f"PDF rusak atau terlalu besar untuk dibaca; {_SIMPAN}") from galat
    if alasan := hasil.get("alasan"):
        raise BerkasDitolak(alasan)
    return hasil
