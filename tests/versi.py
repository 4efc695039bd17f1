"""Prints the version of each input workbook and what it declares: python tests/versi.py > tests/versi.txt."""

import hashlib
from collections.abc import Iterator

from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN


def versi() -> Iterator[str]:
    """Yield a line for each workbook: its code, its version, a hash of its sheets, columns and choices."""
    for buku in (PERENCANAAN, MASUKAN):
        isi = [
            (lembar.nama, kolom.key, str(kolom.tipe), str(kolom.sifat), kolom.kunci, [*map(str, kolom.pilihan)])
            for lembar in buku.sheets
            for kolom in lembar.columns
        ]
        yield f"{buku.kode} {buku.versi} {hashlib.sha256(repr(isi).encode()).hexdigest()[:16]}"


if __name__ == "__main__":
    print("\n".join(versi()))
