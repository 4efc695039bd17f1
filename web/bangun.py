"""Build the page for people without Python: python web/bangun.py

Writes dist/lakip-xl.html. Needs npm and pip; what isi.toml names is fetched once and held to its SHA-256.
`--perbarui` first takes the newest releases in the bounds of isi.toml.
"""

import argparse
import hashlib
import sys
from pathlib import Path

AKAR = Path(__file__).parent.parent
sys.path[:0] = [str(AKAR), str(AKAR / "rilis")]

from rakit_halaman import rakit
from unduhan import Sasaran, ambil, baca_isi, perbarui

from lakip_xl import __version__

ISI = Path(__file__).parent / "isi.toml"
SASARAN = Sasaran("314", ("pyemscripten_2026_0_wasm32",))
"""The Python inside Pyodide 314, and the platform of its wheels."""
TERBESAR = 16_000_000


def main() -> None:
    """Fetch, put together, write, and print name, size and SHA-256."""
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("--keluar", type=Path, default=AKAR / "dist" / "lakip-xl.html")
    pilihan.add_argument("--perbarui", action="store_true")
    diminta = pilihan.parse_args()
    if diminta.perbarui:
        perbarui(ISI, SASARAN)
    berkas = {barang: ambil(barang, SASARAN) for barang in baca_isi(ISI)}
    roda = {barang: jalur for barang, jalur in berkas.items() if barang.bagian.startswith("roda.")}
    naskah = {barang: jalur for barang, jalur in berkas.items() if barang.bagian.startswith("naskah_lisensi.")}
    (pyodide,) = (jalur for barang, jalur in berkas.items() if barang.bagian == "pyodide")
    halaman = rakit(pyodide, roda, naskah, __version__)
    if len(halaman) > TERBESAR:
        sys.exit(f"Halaman {len(halaman):,} bita; paling banyak {TERBESAR:,}.")
    diminta.keluar.parent.mkdir(parents=True, exist_ok=True)
    diminta.keluar.write_bytes(halaman)
    print(f"{diminta.keluar.name}: {len(halaman):,} bita, SHA-256 {hashlib.sha256(halaman).hexdigest()}")


if __name__ == "__main__":
    main()
