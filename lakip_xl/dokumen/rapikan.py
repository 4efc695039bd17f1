"""What is left of a document where parts of it are empty: no heading without content, no page without any."""

from collections.abc import Iterable, Sequence

from lakip_xl.dokumen.unsur import BagianHalaman, HalamanBaru, JudulBagian, Unsur

_BAB = 1


def rapikan(unsur: Iterable[Unsur]) -> tuple[Unsur, ...]:
    """Take out headings below which nothing stands, and sections and page breaks that would leave a blank page."""
    return _tanpa_halaman_kosong(_tanpa_judul_kosong(tuple(unsur)))


def _tanpa_judul_kosong(semua: Sequence[Unsur]) -> tuple[Unsur, ...]:
    """Go from the end: a heading stays where something stands below it, before the next of its level or higher."""
    hasil: list[Unsur] = []
    terdalam: int | None = None
    isi = False
    for unsur in reversed(semua):
        if isinstance(unsur, JudulBagian):
            berisi = isi or (terdalam is not None and terdalam > unsur.tingkat)
            if berisi:
                hasil.append(unsur)
                terdalam, isi = unsur.tingkat, False
            continue
        if not isinstance(unsur, BagianHalaman | HalamanBaru):
            isi = True
        hasil.append(unsur)
    return tuple(reversed(hasil))


def _tanpa_halaman_kosong(semua: Sequence[Unsur]) -> tuple[Unsur, ...]:
    """Of sections and breaks in a row keep the last section, with what the others say of page numbers."""
    hasil: list[Unsur] = []
    for unsur in semua:
        lama = hasil[-1] if hasil else None
        if isinstance(unsur, HalamanBaru) and isinstance(lama, BagianHalaman | HalamanBaru):
            continue
        if isinstance(unsur, BagianHalaman):
            if isinstance(lama, BagianHalaman):
                unsur = unsur._replace(mulai=lama.mulai if unsur.mulai is None else unsur.mulai)  # noqa: PLW2901
            if isinstance(lama, BagianHalaman | HalamanBaru):
                hasil.pop()
        hasil.append(unsur)
    while hasil and isinstance(hasil[-1], BagianHalaman | HalamanBaru):
        hasil.pop()
    return tuple(hasil)
