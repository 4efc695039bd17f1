"""Between the page's worker and the command line: runs commands, and tells what stands in a folder."""

import gc
import hashlib
import io
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from lakip_xl.cli.app import jalankan
from lakip_xl.cli.layar import selesaikan, siapkan
from lakip_xl.excel.tata_folder import BERKAS_KUNCI

CACAT = 3
"""Exit code of a fault of ours, which no command gives."""

siapkan()


def jalan(argumen: Sequence[str]) -> int:
    """Run one command as the command line does, and return its exit code."""
    try:
        return selesaikan(jalankan(list(argumen)))
    except Exception:  # noqa: BLE001 - a fault of ours is printed as the command line prints it
        sys.excepthook(*sys.exc_info())
        return CACAT
    finally:
        gc.collect()


def hangatkan() -> None:
    """Import what the commands need, while nobody waits."""
    import lakip_xl.pipeline.annotate
    import lakip_xl.pipeline.consolidate
    import lakip_xl.pipeline.status
    import lakip_xl.pipeline.template  # noqa: F401 - for the next command


def sidik_folder(folder: str) -> dict[str, tuple[str, float]]:
    """Return the SHA-256 of every file below a folder, and when it was written, by its path there."""
    return {
        nama: (hashlib.sha256(berkas.read_bytes()).hexdigest(), berkas.stat().st_mtime)
        for nama, berkas in _isi(Path(folder))
    }


def arsip(folder: str) -> bytes:
    """Return a folder as a zip."""
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as tujuan:
        for nama, berkas in _isi(Path(folder)):
            tujuan.write(berkas, f"{Path(folder).name}/{nama}")
    return hasil.getvalue()


def _isi(folder: Path) -> Iterator[tuple[str, Path]]:
    for berkas in sorted(folder.rglob("*")):
        if berkas.is_file() and berkas.name != BERKAS_KUNCI:
            yield berkas.relative_to(folder).as_posix(), berkas
