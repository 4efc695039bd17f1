"""python -m lakip_xl.pdf.pembaca: the bytes of a PDF come in, its Naskah goes out as JSON, or the reason why not."""

import json
import sys
from typing import Any

from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.pdf.baca.dokumen import baca_dokumen_pdf
from lakip_xl.pdf.kiriman import tulis_naskah

MEMORI = 2_000_000_000
WAKTU = 100
"""Bytes and seconds that reading may take; Windows has the clock of `proses` alone."""
_TERLALU_BESAR = "isi PDF terlalu besar untuk dibaca; pecah menurut bab"


def main() -> None:
    """Read from standard input."""
    batasi()
    sys.stdout.write(json.dumps(baca(sys.stdin.buffer.read())))


def batasi() -> None:
    """Bound what this process may take, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    for apa, batas in ((resource.RLIMIT_AS, MEMORI), (resource.RLIMIT_CPU, WAKTU), (resource.RLIMIT_CORE, 0)):
        _, terbanyak = resource.getrlimit(apa)
        paling = batas if terbanyak == resource.RLIM_INFINITY else min(batas, terbanyak)
        resource.setrlimit(apa, (paling, terbanyak))


def baca(isi: bytes) -> dict[str, Any]:
    """Return the Naskah of a PDF as JSON holds it, or why it is not read."""
    try:
        return tulis_naskah(baca_dokumen_pdf(isi))
    except BerkasDitolak as galat:
        return {"alasan": str(galat)}
    except (MemoryError, RecursionError):
        return {"alasan": _TERLALU_BESAR}


if __name__ == "__main__":
    main()
