"""LibreOffice without a window, for tests: recalculates, converts, prints."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PDFTOPPM = shutil.which("pdftoppm")

_HITUNG_ULANG = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item>
</oor:items>
"""


def konversi(berkas: Path, tujuan: Path, jenis: str = "xlsx") -> Path:
    """Convert a workbook, all formulas recalculated, and return the new file (of type `jenis`)."""
    _jalankan([berkas], tujuan, jenis)
    return tujuan / f"{berkas.stem}.{jenis}"


def konversi_semua(semua: Sequence[Path], tujuan: Path, jenis: str = "xlsx") -> list[Path]:
    """Convert several files in one run, which takes little longer than one; workbooks are recalculated."""
    _jalankan(semua, tujuan, jenis)
    return [tujuan / f"{berkas.stem}.{jenis}" for berkas in semua]


def konversi_csv(berkas: Path, tujuan: Path, pemisah: str) -> Path:
    """Open a CSV with these separators, formulas evaluated where it finds any, and return it as a workbook."""
    kode = "/".join(str(ord(huruf)) for huruf in pemisah)
    _jalankan([berkas], tujuan, "xlsx", f"--infilter=CSV:{kode},34,76,1,,0,false,true,false,false,false,0,true")
    return tujuan / f"{berkas.stem}.xlsx"


def _jalankan(semua: Sequence[Path], tujuan: Path, jenis: str, *tambahan: str) -> None:
    assert SOFFICE is not None, (
        "LibreOffice tidak ada: pasang dengan apt-get install libreoffice-calc libreoffice-writer"
    )
    tujuan.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lo-") as profil:
        pengguna = Path(profil) / "user"
        pengguna.mkdir()
        (pengguna / "registrymodifications.xcu").write_text(_HITUNG_ULANG, encoding="utf-8")
        subprocess.run(
            [
                SOFFICE,
                f"-env:UserInstallation={Path(profil).as_uri()}",
                "--headless",
                "--norestore",
                *tambahan,
                "--convert-to",
                jenis,
                "--outdir",
                str(tujuan),
                *map(str, semua),
            ],
            check=True,
            capture_output=True,
            timeout=180,
            env={**os.environ, "HOME": profil},
        )
