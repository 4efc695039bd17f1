"""Row heights that show the whole text: not every program fits rows to wrapped text by itself."""

from collections.abc import Iterable

TINGGI_BARIS = 13.5
_TINGGI_TERBESAR = 400.0


def tinggi_baris(sel: Iterable[tuple[object, float]], *, tebal: bool = False) -> float | None:
    """Return the height in points for cells given as (value, column width in characters); None for one line."""
    baris = max(
        (_jumlah_baris(str(nilai), lebar, tebal=tebal) for nilai, lebar in sel if isinstance(nilai, str)), default=1
    )
    return None if baris <= 1 else min(baris * TINGGI_BARIS + 3, _TINGGI_TERBESAR)


def _jumlah_baris(teks: str, lebar: float, *, tebal: bool) -> int:
    """Count the lines that a text wraps to, word by word, as a proportional font of ten points does."""
    muat = max(int(lebar * (1.08 if tebal else 1.18)), 1)
    jumlah = 0
    for alinea in teks.splitlines() or [""]:
        terisi = 0
        jumlah += 1
        for kata in alinea.split(" "):
            panjang = len(kata)
            if terisi and terisi + 1 + panjang > muat:
                jumlah += 1
                terisi = 0
            jumlah += max(panjang - 1, 0) // muat
            terisi += panjang % muat + (1 if terisi else 0) if panjang > muat else panjang + (1 if terisi else 0)
    return jumlah
