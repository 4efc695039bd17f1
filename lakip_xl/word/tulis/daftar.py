"""Lists of contents, tables and charts: fields that the program of words keeps, filled with what the document holds."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from lakip_xl.dokumen.pengikat import JenisPengikat, nama_pengikat
from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import (
    Acuan,
    BagianHalaman,
    Dokumen,
    GrafikDokumen,
    JenisDaftar,
    JudulBagian,
    Nomor,
    Potongan,
    TabelDokumen,
)
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.word.tulis.alinea import paragraf
from lakip_xl.word.tulis.gaya import SEMUA_GAYA
from lakip_xl.word.tulis.keadaan import KeadaanTulis, NomorCetak
from lakip_xl.word.tulis.teks import SPASI_KERAS, larian, medan

_TUJUAN = "_Toc1900"
_TERDALAM = 3
_NAMA = {gaya.kode: gaya.nama for gaya in SEMUA_GAYA}
_KODE_MEDAN: Mapping[JenisDaftar, str] = {
    JenisDaftar.ISI: f'TOC \\o "1-{_TERDALAM}" \\h \\z \\u',
    JenisDaftar.TABEL: f'TOC \\h \\z \\t "{_NAMA["LkJudulTabel"]}" \\c',
    JenisDaftar.GAMBAR: f'TOC \\h \\z \\t "{_NAMA["LkJudulGambar"]}" \\c',
}
"""A level behind the name of a style would need the separator of lists of each reader's system: comma or semicolon."""
_KOSONG: Mapping[JenisDaftar, str] = {
    JenisDaftar.ISI: "Dokumen ini belum berjudul bagian.",
    JenisDaftar.TABEL: "Dokumen ini belum berisi tabel.",
    JenisDaftar.GAMBAR: "Dokumen ini belum berisi gambar.",
}
_SELESAI = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


class EntriDaftar(NamedTuple):
    """A line of a list: the bookmark that it leads to, its number as printed, its words; `kode` of a table or chart.

    `tingkat` is that of a heading, from 1; `romawi` says how its page is numbered.
    """

    tujuan: str
    jenis: JenisDaftar
    nomor: str
    judul: str
    tingkat: int = 1
    kode: str = ""
    romawi: bool = False


def susun_entri(dokumen: Dokumen) -> Mapping[int, EntriDaftar]:
    """Return the lines of all lists by the place of their element in the document."""
    nomor = nomor_cetak(dokumen)
    hitung = [0] * 5
    romawi = False
    hasil: dict[int, EntriDaftar] = {}
    for urutan, unsur in enumerate(dokumen.unsur):
        tujuan = f"{_TUJUAN}{len(hasil):05}"
        match unsur:
            case BagianHalaman():
                romawi = unsur.nomor is Nomor.ROMAWI
            case JudulBagian():
                judul = _teks(unsur.isi, nomor)
                angka = _nomor_judul(hitung, unsur.tingkat)
                hasil[urutan] = EntriDaftar(tujuan, JenisDaftar.ISI, angka, judul, max(unsur.tingkat, 1), romawi=romawi)
            case TabelDokumen() | GrafikDokumen() if unsur.judul:
                jenis = JenisDaftar.TABEL if isinstance(unsur, TabelDokumen) else JenisDaftar.GAMBAR
                angka = nomor[unsur.kode].teks
                hasil[urutan] = EntriDaftar(
                    tujuan, jenis, angka, _teks(unsur.judul, nomor), kode=unsur.kode, romawi=romawi
                )
    return hasil


def nomor_cetak(dokumen: Dokumen) -> Mapping[str, NomorCetak]:
    """Return the numbers of the tables and charts of a document by code, as its program will count them."""
    banyak: dict[tuple[str, str], int] = {}
    hasil: dict[str, NomorCetak] = {}
    for unsur in dokumen.unsur:
        if isinstance(unsur, TabelDokumen | GrafikDokumen) and unsur.judul:
            label = "Tabel" if isinstance(unsur, TabelDokumen) else "Gambar"
            kunci = label, unsur.bab
            banyak[kunci] = banyak.get(kunci, 0) + 1
            teks = f"{label} {unsur.bab}{'.' if unsur.bab else ''}{banyak[kunci]}"
            hasil[unsur.kode] = NomorCetak(teks, nama_pengikat(JenisPengikat.NOMOR, unsur.kode, ""))
    return hasil


def xml_daftar(
    jenis: JenisDaftar,
    entri: Sequence[EntriDaftar],
    halaman: Mapping[str, int] | None,
    keadaan: KeadaanTulis,
    depan: str,
) -> bytes:
    """Return a list as a field; `halaman` are page numbers by the bookmark of a line."""
    keadaan.putus()
    milik = [satu for satu in entri if satu.jenis is jenis and satu.tingkat <= _TERDALAM]
    mulai = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {_KODE_MEDAN[jenis]} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    if not milik:
        return paragraf("LkPolos", mulai + larian(_KOSONG[jenis]) + _SELESAI, depan).encode()
    hasil = ""
    for urutan, satu in enumerate(milik):
        gaya = f"TOC{satu.tingkat}" if jenis is JenisDaftar.ISI else "TableofFigures"
        isi = f'<w:hyperlink w:anchor="{satu.tujuan}" w:history="1">{_isi(satu, halaman)}</w:hyperlink>'
        hasil += paragraf(gaya, isi if urutan else mulai + isi, "" if urutan else depan)
    return (hasil + paragraf("LkJarak", _SELESAI)).encode()


def _isi(entri: EntriDaftar, halaman: Mapping[str, int] | None) -> str:
    pemisah = "" if not entri.nomor else "\t" if entri.jenis is JenisDaftar.ISI and entri.tingkat > 1 else " "
    nomor = entri.nomor if entri.jenis is JenisDaftar.ISI else entri.nomor.replace(" ", SPASI_KERAS)
    angka = (halaman or {}).get(entri.tujuan)
    tertulis = "" if angka is None else angka_romawi(angka).lower() if entri.romawi else str(angka)
    judul = " ".join(entri.judul.split())
    return larian(f"{nomor}{pemisah}{judul}\t") + medan(f"PAGEREF {entri.tujuan} \\h", tertulis)


def _nomor_judul(hitung: list[int], tingkat: int) -> str:
    """Count a heading and return its number as the program prints it: BAB I, A., 1., a."""
    if not tingkat:
        return ""
    hitung[tingkat] += 1
    hitung[tingkat + 1 :] = [0] * (len(hitung) - tingkat - 1)
    angka = hitung[tingkat]
    return (f"BAB {angka_romawi(angka)}", f"{_abjad(angka)}.", f"{angka}.", f"{_abjad(angka).lower()}.")[tingkat - 1]


def _abjad(angka: int) -> str:
    """Return a number in letters as Word counts them: Z, then AA."""
    return chr(ord("A") + (angka - 1) % 26) * ((angka - 1) // 26 + 1)


def _teks(semua: Sequence[Potongan], nomor: Mapping[str, NomorCetak]) -> str:
    return "".join(_isi_potongan(semua, nomor))


def _isi_potongan(semua: Sequence[Potongan], nomor: Mapping[str, NomorCetak]) -> Iterator[str]:
    for potongan in semua:
        yield nomor[potongan.kode].teks if isinstance(potongan, Acuan) else bersih(potongan.teks)
