"""Comments of reviewers, written again at their cells, together with this tool's own notes there."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from lakip_xl.bersama.reviu import PENULIS, gabungkan
from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.laporan.reviu import KomentarReviu
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.susunan import AnyTable

KOMENTAR: Mapping[str, Any] = {"x_scale": 2.6, "y_scale": 1.8, "font_size": 9}
"""How comments look."""

MenurutTempat = Mapping[str, Sequence[KomentarReviu]]


def menurut_tempat(semua: Iterable[KomentarReviu]) -> dict[str, list[KomentarReviu]]:
    """Return comments by the code of their table; those of sheets without one are left out."""
    hasil: dict[str, list[KomentarReviu]] = {}
    for isi in semua:
        if isi.letak is not None:
            hasil.setdefault(isi.letak.tabel, []).append(isi)
    return hasil


def tulis_komentar(
    worksheet: LembarKerja,
    tabel: AnyTable,
    semua: Sequence[KomentarReviu],
    kunci: Sequence[str],
    sendiri: Callable[[Baris[Any]], str],
) -> None:
    """Write the comments of a table; `kunci` are the keys of its rows, `sendiri` gives this tool's note of a row.

    One that names no row stands at the header.
    """
    letak = {nama: urutan for urutan, nama in enumerate(kunci)}
    menurut_sel: dict[tuple[int, int], list[KomentarReviu]] = {}
    for isi in semua:
        assert isi.letak is not None
        kolom = tabel.letak_kolom.get(isi.letak.kolom, 0)
        urutan = letak.get(isi.letak.baris, -1)
        menurut_sel.setdefault((tabel.baris_pertama + urutan, kolom), []).append(isi)
    for (nomor, kolom), komentar in menurut_sel.items():
        urutan = nomor - tabel.baris_pertama
        catatan = sendiri(tabel.rows[urutan]) if urutan >= 0 and kolom == 0 else ""
        _tulis(worksheet, (nomor, kolom), catatan, komentar)


def tulis_komentar_lembar(buku: BukuKerja, semua: Iterable[KomentarReviu]) -> None:
    """Write the comments of sheets that have no table."""
    menurut_sel: dict[tuple[str, tuple[int, int]], list[KomentarReviu]] = {}
    for isi in semua:
        if isi.letak is None:
            menurut_sel.setdefault((isi.lembar, isi.sel), []).append(isi)
    for (lembar, sel), komentar in menurut_sel.items():
        _tulis(buku.get_worksheet_by_name(lembar), sel, "", komentar)


def _tulis(worksheet: LembarKerja, sel: tuple[int, int], catatan: str, komentar: Sequence[KomentarReviu]) -> None:
    satu = komentar[0] if len(komentar) == 1 and not catatan else None
    teks = satu.teks if satu else gabungkan(catatan, ((isi.oleh, isi.teks) for isi in komentar))
    worksheet.write_comment(*sel, teks, {**KOMENTAR, "author": (satu.oleh if satu else "") or PENULIS})
