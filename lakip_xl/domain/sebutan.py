"""Texts as messages quote them: on one line, and no longer than a reader needs to find them."""

_TERPANJANG = 60


def sebut(teks: str) -> str:
    """Return a text on one line, its end left out where it is long."""
    return pendek(" ".join(teks.split()), _TERPANJANG)


def pendek(teks: str, panjang: int) -> str:
    """Return a text of at most `panjang` letters, with … where it goes on."""
    return teks if len(teks) <= panjang else f"{teks[: panjang - 1].rstrip()}…"
