"""Pages put together as a Naskah: blocks in the order in which they are read, and the page of each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from lakip_xl.naskah.naskah import Blok, LetakNaskah, Naskah, Paragraf, SelNaskah, TabelNaskah
from lakip_xl.pdf.baca.baris_teks import BarisTeks, susun_baris
from lakip_xl.pdf.baca.halaman import HalamanPdf, Huruf
from lakip_xl.pdf.baca.hiasan import Butir, tanpa_hiasan
from lakip_xl.pdf.baca.judul import beri_tingkat
from lakip_xl.pdf.baca.kisi import Kisi, susun_kisi
from lakip_xl.pdf.baca.sambung import Alur, berspasi, jarak_baris, kosakata, sambungan
from lakip_xl.pdf.baca.tabel_halaman import TabelHalaman, lanjutkan, susun_tabel_halaman
from lakip_xl.pdf.baca.tepi import tepi_kanan


class _Rangkaian(NamedTuple):
    """Lines that were joined: the text so far, its first and its last line."""

    teks: str
    awal: BarisTeks
    akhir: BarisTeks


def susun_naskah(semua: Iterable[HalamanPdf], nama: str = "") -> Naskah:
    """Put the pages together."""
    judul, lebar, isi = {}, {}, []
    for halaman in semua:
        judul[halaman.nomor], lebar[halaman.nomor] = halaman.judul, halaman.lebar
        isi.append(butir_halaman(halaman))
    butir = beri_tingkat(tanpa_hiasan(isi), judul)
    baris = [[satu for satu in milik if isinstance(satu, BarisTeks)] for milik in butir]
    kanan = tepi_kanan(baris, lebar)
    umum = _umum(butir, baris, kanan)
    jarak = {milik[0].halaman: jarak_baris(milik) for milik in baris if milik}
    alur = {nomor: replace(umum, kanan=kanan[nomor], jarak=jarak[nomor]) for nomor in kanan}
    blok: list[Blok] = []
    letak: dict[tuple[int, int | None], int] = {}
    for satu in _sambung([satu for milik in butir for satu in milik], umum, alur):
        nomor = len(blok)
        if isinstance(satu, TabelHalaman):
            blok.append(_tabel(nomor, satu, umum))
            letak |= {(nomor, urutan): halaman for urutan, halaman in enumerate(satu.nomor)}
            letak[nomor, None] = satu.nomor[0]
        else:
            blok.append(Paragraf(LetakNaskah(nomor), satu.teks, satu.awal.tingkat))
            letak[nomor, None] = satu.awal.halaman
    return Naskah(tuple(blok), nama, letak)


def butir_halaman(halaman: HalamanPdf) -> list[Butir]:
    """Return the tables and the lines outside of them, from above."""
    kisi = sorted(susun_kisi(halaman), key=lambda satu: satu.luas)
    di_sel: dict[int, dict[int, list[Huruf]]] = defaultdict(lambda: defaultdict(list))
    di_luar: list[Huruf] = []
    for huruf in halaman.huruf:
        nomor, sel = _tempat(kisi, huruf)
        (di_luar if nomor is None else di_sel[nomor][sel]).append(huruf)
    hasil: list[tuple[float, Butir]] = [(baris.dasar, baris) for baris in susun_baris(di_luar, halaman.nomor)]
    for nomor, milik in di_sel.items():
        baris = {sel: susun_baris(isi, halaman.nomor) for sel, isi in milik.items()}
        if any(baris.values()):
            hasil.append((kisi[nomor].datar[0], susun_tabel_halaman(kisi[nomor], baris, halaman.nomor)))
    return [butir for _, butir in sorted(hasil, key=lambda isi: isi[0])]


def _tempat(kisi: Sequence[Kisi], huruf: Huruf) -> tuple[int | None, int]:
    """Return the least table that holds a letter, and the cell; None where none does."""
    for nomor, satu in enumerate(kisi):
        if (sel := satu.sel(huruf.x, huruf.y)) is not None:
            return nomor, sel
    return None, 0


def _umum(butir: Sequence[Sequence[Butir]], baris: Sequence[Sequence[BarisTeks]], kanan: Mapping[int, float]) -> Alur:
    """Return how text runs in the document."""
    spasi = berspasi(((atas, bawah) for milik in baris for atas, bawah in pairwise(milik)), kanan)
    tabel = [satu for milik in butir for satu in milik if isinstance(satu, TabelHalaman)]
    di_sel = (isi for satu in tabel for susunan in satu.baris for sel in susunan for isi in sel.baris)
    return Alur(0.0, 0.0, spasi, kosakata=kosakata([*(satu for milik in baris for satu in milik), *di_sel]))


def _sambung(semua: Iterable[Butir], umum: Alur, alur: Mapping[int, Alur]) -> Iterator[_Rangkaian | TabelHalaman]:
    """Yield paragraphs and tables, those that a page break cut joined."""
    terbuka: _Rangkaian | TabelHalaman | None = None
    for butir in semua:
        if isinstance(butir, TabelHalaman):
            if (
                isinstance(terbuka, TabelHalaman)
                and butir.nomor[0] == terbuka.nomor[-1] + 1
                and lanjutkan(terbuka, butir, umum)
            ):
                continue
            lanjut: _Rangkaian | TabelHalaman = butir
        else:
            lanjut = _Rangkaian(butir.teks, butir, butir)
            if isinstance(terbuka, _Rangkaian) and not butir.tingkat and not terbuka.awal.tingkat:
                teks = sambungan(terbuka.teks, terbuka.akhir, butir, alur[terbuka.akhir.halaman])
                if teks is not None:
                    terbuka = _Rangkaian(teks, terbuka.awal, butir)
                    continue
        if terbuka is not None:
            yield terbuka
        terbuka = lanjut
    if terbuka is not None:
        yield terbuka


def _tabel(nomor: int, tabel: TabelHalaman, umum: Alur) -> TabelNaskah:
    tepi = tabel.tepi
    baris = (
        tuple(
            SelNaskah(LetakNaskah(nomor, urutan, sel.kolom), sel.teks(umum, tepi), sel.bentang, sel.terusan)
            for sel in satu
        )
        for urutan, satu in enumerate(tabel.baris)
    )
    return TabelNaskah(LetakNaskah(nomor), tuple(baris), tabel.kepala)
