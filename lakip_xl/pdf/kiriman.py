"""A Naskah as JSON, in which the process that read a PDF hands it over."""

from collections.abc import Iterator, Mapping
from typing import Any

from lakip_xl.naskah.naskah import Blok, LetakNaskah, Naskah, Paragraf, SelNaskah, TabelNaskah


def tulis_naskah(naskah: Naskah) -> dict[str, Any]:
    """Return a Naskah as what JSON can hold."""
    return {
        "blok": [_tulis_blok(blok) for blok in naskah.blok],
        "halaman": [[blok, baris, nomor] for (blok, baris), nomor in naskah.halaman.items()],
        "catatan": list(naskah.catatan),
    }


def _tulis_blok(blok: Blok) -> list[Any]:
    if isinstance(blok, Paragraf):
        return [blok.teks, blok.tingkat]
    isi = [[[sel.letak.kolom, sel.teks, sel.bentang, sel.terusan] for sel in baris] for baris in blok.baris]
    return [blok.kepala, isi]


def buka_naskah(isi: Mapping[str, Any], nama: str) -> Naskah:
    """Return the Naskah that was handed over."""
    halaman = {(blok, baris): nomor for blok, baris, nomor in isi["halaman"]}
    return Naskah(tuple(_blok(isi["blok"])), nama, halaman, tuple(isi["catatan"]))


def _blok(semua: list[list[Any]]) -> Iterator[Blok]:
    for nomor, (pertama, kedua) in enumerate(semua):
        if isinstance(pertama, str):
            yield Paragraf(LetakNaskah(nomor), pertama, kedua)
            continue
        baris = (
            tuple(
                SelNaskah(LetakNaskah(nomor, urutan, kolom), teks, bentang, terusan)
                for kolom, teks, bentang, terusan in satu
            )
            for urutan, satu in enumerate(kedua)
        )
        yield TabelNaskah(LetakNaskah(nomor), tuple(baris), pertama)
