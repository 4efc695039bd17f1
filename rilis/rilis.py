"""Make what a release consists of: python rilis/rilis.py --python python-3.13.N-embed-amd64.zip

Writes into dist/ the wheel, the page and the folder for Windows, and SHA256SUMS of them; without --python, no folder.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from unduhan import AKAR, sidik

DIST = AKAR / "dist"


def main() -> None:
    """Build all three, one after the other, and print their hashes."""
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("--python", type=Path, help="zip of the Windows embeddable package (64-bit) of python.org")
    diminta = pilihan.parse_args()
    DIST.mkdir(exist_ok=True)
    for lama in (*DIST.glob("lakip*"), DIST / "SHA256SUMS"):
        lama.unlink(missing_ok=True)
    _jalankan("-m", "pip", "wheel", "-q", "--no-deps", "-w", str(DIST), str(AKAR))
    _jalankan(str(AKAR / "web" / "bangun.py"))
    if diminta.python is not None:
        _jalankan(str(AKAR / "windows" / "bangun.py"), "--python", str(diminta.python))
    semua = "".join(f"{sidik(berkas)}  {berkas.name}\n" for berkas in sorted(DIST.glob("lakip*")))
    (DIST / "SHA256SUMS").write_text(semua, encoding="utf-8")
    print(semua, end="")


def _jalankan(*argumen: str) -> None:
    subprocess.run([sys.executable, *argumen], check=True)


if __name__ == "__main__":
    main()
