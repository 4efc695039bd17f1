"""Pohon Kinerja: the cascade drawn as boxes, a page for each sasaran or more."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from lakip_xl.bersama.kaskade import KODE, nama_kinerja, nama_penanggung_jawab, penanggung_jawab
from lakip_xl.bersama.kolom import format_angka
from lakip_xl.bersama.lembar import POHON
from lakip_xl.bersama.petak import Garis, HalamanGambar, Petak, SelPetak, baris_teks, halaman
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.kaskade import BELUM_MENDUKUNG, CabangKinerja, Lapis, berkaskade, kaskade
from lakip_xl.layout.columns import Computed
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table

_LEBAR = (11, 11, 11, 11, 11, 15, 12, 17, 13, 21, 14, 28)
"""Widths in characters of both halves of each level, from the left."""
_MUAT = 40
"""Rows of a page below its header."""
_TERPANJANG = 10
"""Rows of a name at most; the whole of it stands in its cell and on the sheet Cascading."""
_NAMA_LAPIS = {
    Lapis.TUJUAN: "Tujuan",
    Lapis.SASARAN: "Sasaran",
    Lapis.INDIKATOR: "Indikator Sasaran",
    Lapis.PROGRAM: "Program",
    Lapis.KEGIATAN: "Kegiatan",
    Lapis.SUB_KEGIATAN: "Sub Kegiatan",
}
_LANJUTAN = Garis((SelPetak("(lanjutan)", "tengah"),), "pohon_rinci")


class Pohon(NamedTuple):
    """A tree of a page or more: its title, and its boxes."""

    judul: str
    petak: Petak


@table("pohon_kinerja", POHON)
def pohon_kinerja(laporan: Laporan) -> Iterator[Table[Mapping[int, SelPetak]]]:
    """Gambar pohon kinerja: satu kotak untuk setiap tujuan, sasaran, indikator, program, kegiatan dan sub kegiatan."""
    if not berkaskade(laporan):
        return
    nomor = 0
    for pohon in _semua_pohon(laporan):
        for urutan, isi in enumerate(halaman([pohon.petak], _MUAT)):
            nomor += 1
            yield _tabel(f"pohon_{nomor}", f"{pohon.judul} (lanjutan)" if urutan else pohon.judul, isi)


def _tabel(kode: str, judul: str, isi: HalamanGambar) -> Table[Mapping[int, SelPetak]]:
    baris: list[dict[int, SelPetak]] = [{} for _ in range(isi.baris)]
    for tempat in isi.sel:
        baris[tempat.baris][tempat.kolom] = tempat.sel
    return Table(
        kode=kode,
        keluarga="pohon",
        judul=judul,
        columns=tuple(
            Computed(f"kolom_{kolom}", _NAMA_LAPIS[tuple(Lapis)[kolom // 2]], _isi(kolom), lebar, _format(kolom))
            for kolom, lebar in enumerate(_LEBAR)
        ),
        rows=tuple(Baris(str(urutan), sel) for urutan, sel in enumerate(baris)),
        sumber="lembar Cascading",
        kotak=isi.kotak,
        awal_halaman=kode != "pohon_1",
    )


def _isi(kolom: int) -> Callable[[Baris[Mapping[int, SelPetak]]], object]:
    return lambda baris: baris.isi[kolom].isi if kolom in baris.isi else None


def _format(kolom: int) -> Callable[[Baris[Mapping[int, SelPetak]]], str]:
    return lambda baris: baris.isi[kolom].format if kolom in baris.isi else "umum"


def _semua_pohon(laporan: Laporan) -> Iterator[Pohon]:
    """Yield a tree for each sasaran; its tujuan stands whole on the first of them."""
    for tujuan in kaskade(laporan):
        if tujuan.lapis is Lapis.SASARAN:
            yield Pohon(BELUM_MENDUKUNG, _petak(laporan, tujuan))
        else:
            for urutan, sasaran in enumerate(tujuan.anak):
                garis = tuple(_garis(laporan, tujuan))
                lanjutan = (garis[0], _LANJUTAN)
                anak = (_petak(laporan, sasaran),)
                petak = Petak(Lapis.TUJUAN.nomor, lanjutan if urutan else garis, lanjutan, anak)
                yield Pohon(f"Sasaran {sasaran.kode}", petak)


def _petak(laporan: Laporan, cabang: CabangKinerja) -> Petak:
    """Return the box of a node with all on its right.

    Indicators of a sasaran that have no program of their own stand in one box, beside the programs that stand below
    the sasaran itself, where half a page holds them.
    """
    garis = tuple(_garis(laporan, cabang))
    anak = tuple(_petak(laporan, milik) for milik in cabang.anak)
    if cabang.lapis is Lapis.SASARAN:
        anak = tuple(_gabung(cabang, anak))
    return Petak(cabang.lapis.nomor, garis, (garis[0], _LANJUTAN), anak)


def _gabung(cabang: CabangKinerja, anak: tuple[Petak, ...]) -> Iterator[Petak]:
    pasangan = tuple(zip(cabang.anak, anak, strict=True))
    sendiri = [petak for milik, petak in pasangan if milik.lapis is Lapis.INDIKATOR and not milik.anak]
    langsung = tuple(petak for milik, petak in pasangan if milik.lapis is not Lapis.INDIKATOR)
    yield from (petak for milik, petak in pasangan if milik.lapis is Lapis.INDIKATOR and milik.anak)
    garis = tuple(chain.from_iterable(petak.garis for petak in sendiri))
    if sendiri and langsung and sum(isi.baris for isi in garis) <= _MUAT // 2:
        nama = (petak.garis[0] for petak in sendiri)
        yield Petak(Lapis.INDIKATOR.nomor, garis, (*nama, _LANJUTAN), langsung)
    else:
        yield from (*sendiri, *langsung)


def _garis(laporan: Laporan, cabang: CabangKinerja) -> Iterator[Garis]:
    """Yield the lines of a box: its name, its indicators with their targets, whose it is, its money."""
    rupa = f"pohon_{cabang.lapis.replace(' ', '_')}" if cabang.kode else "pohon_belum"
    if cabang.lapis is not Lapis.INDIKATOR:
        nama = nama_kinerja(laporan, cabang)
        yield Garis((SelPetak(nama),), rupa, _baris(cabang.nama, cabang))
    for indikator in cabang.indikator:
        rencana = indikator.rencana
        sendiri = cabang.lapis is Lapis.INDIKATOR
        isi = SelPetak(Rujukan("data_indikator", rencana.kode, "indikator"))
        yield Garis((isi,), rupa if sendiri else "pohon_ukuran", _baris(rencana.indikator, cabang, tebal=sendiri))
        yield _target(indikator)
    pertama = cabang.indikator[0] if cabang.indikator else None
    pemilik = penanggung_jawab(laporan, cabang, pertama)
    if pemilik is not None:
        kata = nama_penanggung_jawab(laporan, cabang, pertama)
        yield Garis((SelPetak(pemilik),), "pohon_pemilik", _baris(kata, cabang, tebal=False))
    if cabang.pagu is not None:
        yield Garis((SelPetak(Rujukan(KODE, cabang.kunci, "pagu"), "uang_pagu"),), "pohon_rinci")


def _baris(teks: str, cabang: CabangKinerja, *, tebal: bool | None = None) -> int:
    """Return the rows that a text takes in a box; names are bold but for those of sub kegiatan."""
    lebar = sum(_LEBAR[2 * cabang.lapis.nomor :][:2])
    tebal = cabang.lapis is not Lapis.SUB_KEGIATAN if tebal is None else tebal
    return baris_teks(teks, lebar, _TERPANJANG, tebal=tebal)


def _target(indikator: BarisIndikator) -> Garis:
    kode = indikator.rencana.kode
    target = SelPetak(Rujukan("data_indikator", kode, "target"), format_angka(indikator, "target"))
    satuan = SelPetak(Rujukan("data_indikator", kode, "satuan"))
    return Garis((target, satuan), "pohon_rinci")
