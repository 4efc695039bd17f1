"""Paragraphs, headings and captions."""

from collections.abc import Sequence

from lakip_xl.dokumen.pengikat import JenisPengikat, isi_alinea
from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import Acuan, AlineaDokumen, FrasaTerikat, GayaAlinea, JudulBagian, Potongan, Teks, Terikat
from lakip_xl.word.tulis.gaya import GAYA_ALINEA
from lakip_xl.word.tulis.keadaan import KeadaanTulis
from lakip_xl.word.tulis.teks import MIRING, SPASI_KERAS, TEBAL, ikat_spasi, larian, medan

_HALAMAN_BARU = "<w:pageBreakBefore/>"
IKUT = "<w:keepNext/>"
"""Of what announces what stands below: it stays on the page of that."""
_KIRI = '<w:jc w:val="left"/>'


def xml_alinea(
    alinea: AlineaDokumen, keadaan: KeadaanTulis, *, putus: bool = False, ikut: bool = False, tambahan: str = ""
) -> bytes:
    """Return a paragraph; `putus` begins a page with it, `ikut` keeps it with what stands below.

    `tambahan` are properties behind those of lists and pages. What ends with a colon, and a name in bold, which heads
    what stands below, are kept with it too.
    """
    nomor = ""
    if alinea.gaya is GayaAlinea.NOMOR:
        nomor = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{keadaan.nomor_butir()}"/></w:numPr>'
    else:
        keadaan.putus()
    isi = xml_potongan(alinea.isi, keadaan)
    if alinea.nama:
        isi = keadaan.ikat(JenisPengikat.NARASI, alinea.nama, isi_alinea(alinea.isi), isi)
    nama = alinea.gaya is GayaAlinea.POLOS and all(isinstance(isi, Teks) and isi.tebal for isi in alinea.isi)
    ikut = ikut or nama or teks_potongan(alinea.isi, keadaan).endswith(":")
    depan = (IKUT if ikut else "") + (_HALAMAN_BARU if putus else "") + nomor + tambahan + (_KIRI if nama else "")
    return paragraf(keadaan.gaya_milik(GAYA_ALINEA[alinea.gaya]), isi, depan).encode()


def xml_judul(judul: JudulBagian, keadaan: KeadaanTulis, *, tujuan: str = "", putus: bool = False) -> bytes:
    """Return a heading; `tujuan` is the bookmark that lists lead to. A chapter has its number on a line of its own."""
    keadaan.putus()
    isi = xml_potongan(judul.isi, keadaan)
    if judul.nama:
        isi = keadaan.ikat(JenisPengikat.BAGIAN, judul.nama, isi_alinea(judul.isi), isi)
    if tujuan:
        isi = keadaan.tandai(tujuan, isi)
    gaya = f"Heading{judul.tingkat}" if judul.tingkat else "LkJudulDepan"
    baris_baru = "<w:r><w:br/></w:r>" if judul.tingkat == 1 else ""
    return paragraf(keadaan.gaya_milik(gaya), baris_baru + isi, _HALAMAN_BARU if putus else "").encode()


def xml_judul_bernomor(  # noqa: PLR0913 - a caption and where it stands
    kode: str, judul: Sequence[Potongan], gaya: str, keadaan: KeadaanTulis, *, tujuan: str = "", depan: str = ""
) -> bytes:
    """Return the caption of a table or chart: its number, which the program of words counts, and its words."""
    nomor = keadaan.nomor[kode]
    label, _, angka = nomor.teks.partition(" ")
    bab, titik, urutan = angka.rpartition(".")
    hitung = medan(f"SEQ {label}_{bab} \\* ARABIC" if bab else f"SEQ {label} \\* ARABIC", urutan)
    isi = keadaan.tandai(nomor.pengikat, larian(f"{label}{SPASI_KERAS}{bab}{titik}") + hitung)
    isi += larian(" ") + xml_potongan(judul, keadaan)
    return paragraf(keadaan.gaya_milik(gaya), keadaan.tandai(tujuan, isi) if tujuan else isi, depan).encode()


def xml_sumber(sumber: str, keadaan: KeadaanTulis) -> bytes:
    """Return the line that names the source of a table or chart."""
    return paragraf(keadaan.gaya_milik("LkSumber"), larian(ikat_spasi([bersih(f"Sumber: {sumber}")])[0])).encode()


def paragraf(gaya: str, isi: str, sifat: str = "") -> str:
    """Return a paragraph of a style with properties of its own."""
    return f'<w:p><w:pPr><w:pStyle w:val="{gaya}"/>{sifat}</w:pPr>{isi}</w:p>'


def xml_potongan(semua: Sequence[Potongan], keadaan: KeadaanTulis) -> str:
    """Return the runs of a paragraph, with bookmarks around what follows a key, and fields for what names a table."""
    tertulis = ikat_spasi([_teks(potongan, keadaan) for potongan in semua])
    return "".join(_xml(satu, teks, keadaan) for satu, teks in zip(semua, tertulis, strict=True))


def teks_potongan(semua: Sequence[Potongan], keadaan: KeadaanTulis) -> str:
    """Return the text of a paragraph as it stands in the document."""
    return "".join(_teks(potongan, keadaan) for potongan in semua)


def _teks(potongan: Potongan, keadaan: KeadaanTulis) -> str:
    return keadaan.nomor[potongan.kode].teks if isinstance(potongan, Acuan) else bersih(potongan.teks)


def _xml(potongan: Potongan, teks: str, keadaan: KeadaanTulis) -> str:
    match potongan:
        case Acuan():
            return medan(f"REF {keadaan.nomor[potongan.kode].pengikat} \\h", teks)
        case FrasaTerikat():
            return keadaan.ikat(
                JenisPengikat.NARASI, potongan.kunci, isi_alinea(potongan.isi), xml_potongan(potongan.isi, keadaan)
            )
        case Terikat():
            isi = larian(teks, TEBAL if potongan.tebal else "")
            return keadaan.ikat(JenisPengikat.ANGKA, potongan.kunci, teks, isi)
        case Teks():
            tebal = TEBAL if potongan.tebal else ""
            return larian(teks, tebal + (MIRING if potongan.miring else ""))
