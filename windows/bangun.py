"""Build the folder for Windows: python windows/bangun.py --python python-3.13.N-embed-amd64.zip

Writes dist/lakip-xl-windows.zip. Needs pip; wheels are fetched once, and all is held to the SHA-256 in isi.toml.
`--perbarui` first takes the newest wheels in the bounds of isi.toml, and notes the Python that is given.
"""

import argparse
import hashlib
import re
import sys
from pathlib import Path

AKAR = Path(__file__).parent.parent
sys.path[:0] = [str(AKAR), str(AKAR / "rilis")]

from rakit_folder import rakit
from unduhan import Sasaran, ambil, baca_isi, catat, perbarui, sidik

from lakip_xl import __version__

ISI = Path(__file__).parent / "isi.toml"
SASARAN = Sasaran("313", ("win_amd64",))


def main() -> None:
    """Fetch, put together, write, and print name, size and SHA-256."""
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("--python", type=Path, required=True, help="zip of the Windows embeddable package (64-bit)")
    pilihan.add_argument("--isi", type=Path, default=ISI, help=argparse.SUPPRESS)
    pilihan.add_argument("--keluar", type=Path, default=AKAR / "dist" / "lakip-xl-windows.zip")
    pilihan.add_argument("--perbarui", action="store_true")
    diminta = pilihan.parse_args()
    if diminta.perbarui:
        perbarui(diminta.isi, SASARAN)
        versi = re.search(r"3\.\d+\.\d+", diminta.python.name) or sys.exit(f"{diminta.python.name} tanpa versi.")
        catat(diminta.isi, "python", versi[0], sidik(diminta.python))
    semua = baca_isi(diminta.isi)
    (python,) = (barang for barang in semua if barang.bagian == "python")
    if sidik(diminta.python) != python.sha256:
        sys.exit(f"{diminta.python.name}: SHA-256 {sidik(diminta.python)}, bukan '{python.sha256}' dari isi.toml.")
    roda = {barang: ambil(barang, SASARAN) for barang in semua if barang.bagian.startswith("roda.")}
    isi = rakit(diminta.python, roda, __version__)
    diminta.keluar.parent.mkdir(parents=True, exist_ok=True)
    diminta.keluar.write_bytes(isi)
    print(f"{diminta.keluar.name}: {len(isi):,} bita, SHA-256 {hashlib.sha256(isi).hexdigest()}")


if __name__ == "__main__":
    main()
