"""A whole document as bytes: the same for the same elements."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from lakip_xl.dokumen.unsur import (
    AlineaDokumen,
    BagianHalaman,
    DaftarOtomatis,
    Dokumen,
    GayaAlinea,
    GrafikDokumen,
    HalamanBaru,
    JudulBagian,
    TabelDokumen,
    Unsur,
)
from lakip_xl.word.tulis.alinea import paragraf, xml_alinea, xml_judul
from lakip_xl.word.tulis.daftar import EntriDaftar, nomor_cetak, susun_entri, xml_daftar
from lakip_xl.word.tulis.gaya import KEPALA_XML, RUANG_W, isi_gaya
from lakip_xl.word.tulis.grafik import RUANG_R, xml_grafik
from lakip_xl.word.tulis.halaman import lebar_teks_halaman, semua_tajuk, xml_bagian
from lakip_xl.word.tulis.keadaan import KeadaanTulis
from lakip_xl.word.tulis.nomor import isi_nomor
from lakip_xl.word.tulis.paket import TEMA, isi_huruf, isi_paket, isi_setelan, isi_sifat, isi_tema, kemas_dokumen
from lakip_xl.word.tulis.tabel import xml_tabel

_HALAMAN_BARU = "<w:pageBreakBefore/>"
_PARAGRAF, _AKHIR_SIFAT = b"<w:p><w:pPr>", b"</w:pPr>"
_AKHIRAN = b"</w:tbl>", b"<w:bookmarkEnd ", b'w:fldCharType="end"'
_TURUN: Mapping[GayaAlinea, str] = {
    gaya: f'<w:spacing w:before="{jarak}" w:after="240" w:line="300" w:lineRule="auto"/>'
    for gaya, jarak in ((GayaAlinea.SAMPUL_JUDUL, 2400), (GayaAlinea.SAMPUL_ISI, 7200))
}
"""How far down the title of a cover begins, and below it the name of the office."""


def tulis_dokumen(dokumen: Dokumen, halaman: Mapping[str, int] | None = None) -> bytes:
    """Return the bytes of a document.

    `halaman` are the page numbers of its lists, by the bookmark that an `EntriDaftar` of `susun_entri` leads to.
    Without them Word is told to fill them when it opens the document.
    """
    entri = susun_entri(dokumen)
    lebar = lebar_teks_halaman(dokumen.kertas)
    keadaan = KeadaanTulis(lebar, nomor_cetak(dokumen))
    badan = b"".join(_PenulisBadan(dokumen, keadaan, entri, halaman).tulis())
    utama = {
        "document.xml": f'{KEPALA_XML}<w:document xmlns:w="{RUANG_W}" xmlns:r="{RUANG_R}"><w:body>{badan.decode()}'
        "</w:body></w:document>",
        "styles.xml": isi_gaya(dokumen.huruf, lebar),
        "numbering.xml": isi_nomor(keadaan.daftar),
        "settings.xml": isi_setelan(isi_halaman=halaman is None and _memuat_daftar(dokumen)),
        "fontTable.xml": isi_huruf(dokumen.huruf),
        TEMA: isi_tema(dokumen.huruf),
    }
    tajuk = semua_tajuk(dokumen.judul, dokumen.kaki, dokumen.kertas)
    sifat = isi_sifat(dokumen.judul, dokumen.penyusun)
    return kemas_dokumen(isi_paket(utama, tajuk, keadaan.grafik, sifat))


def _memuat_daftar(dokumen: Dokumen) -> bool:
    return any(isinstance(unsur, DaftarOtomatis) for unsur in dokumen.unsur)


class _PenulisBadan:
    """Writes the body: sections one after the other, each closed by its properties."""

    def __init__(
        self,
        dokumen: Dokumen,
        keadaan: KeadaanTulis,
        entri: Mapping[int, EntriDaftar],
        halaman: Mapping[str, int] | None,
    ) -> None:
        self.dokumen = dokumen
        self.keadaan = keadaan
        self.entri = entri
        self.halaman = halaman
        self.putus = False
        """Whether the next block begins a page."""
        self.turun = dict(_TURUN)

    def tulis(self) -> Iterator[bytes]:
        """Yield the blocks of the body and, last, the properties of its last section."""
        bagian = _menurut_bagian(self.dokumen.unsur)
        for ke, (halaman, isi) in enumerate(bagian):
            self.keadaan.lebar = lebar_teks_halaman(self.dokumen.kertas, rebah=halaman.rebah)
            berikut = [unsur for _, unsur in isi[1:]]
            blok = [self._blok(urutan, unsur, lalu) for (urutan, unsur), lalu in zip_longest(isi, berikut)]
            self.putus = False
            sifat = xml_bagian(halaman, self.dokumen.kertas, berbab=_berbab(isi)).encode()
            if ke == len(bagian) - 1:
                yield from blok
                yield sifat
            else:
                yield _tutup(b"".join(blok), sifat)

    def _blok(self, urutan: int, unsur: Unsur, berikut: Unsur | None) -> bytes:
        putus, depan = self.putus, _HALAMAN_BARU if self.putus else ""
        self.putus = isinstance(unsur, HalamanBaru)
        tujuan = self.entri[urutan].tujuan if urutan in self.entri else ""
        match unsur:
            case JudulBagian():
                return xml_judul(unsur, self.keadaan, tujuan=tujuan, putus=putus)
            case AlineaDokumen():
                ikut = isinstance(berikut, TabelDokumen) and not berikut.judul
                return xml_alinea(unsur, self.keadaan, putus=putus, ikut=ikut, tambahan=self._turun(unsur))
            case TabelDokumen():
                ikut = isinstance(berikut, TabelDokumen) and berikut.melekat
                return xml_tabel(unsur, self.keadaan, tujuan=tujuan, depan=depan, ikut=ikut)
            case GrafikDokumen():
                return xml_grafik(unsur, self.keadaan, tujuan=tujuan, depan=depan)
            case DaftarOtomatis():
                return xml_daftar(unsur.jenis, list(self.entri.values()), self.halaman, self.keadaan, depan)
        return b""

    def _turun(self, alinea: AlineaDokumen) -> str:
        """Return what moves the first line of its kind on a cover down."""
        return self.turun.pop(alinea.gaya, "")


def _menurut_bagian(semua: Sequence[Unsur]) -> list[tuple[BagianHalaman, list[tuple[int, Unsur]]]]:
    """Return the sections, each with its elements and their places in the document."""
    hasil: list[tuple[BagianHalaman, list[tuple[int, Unsur]]]] = []
    for urutan, unsur in enumerate(semua):
        if isinstance(unsur, BagianHalaman):
            hasil.append((unsur, []))
        else:
            hasil[-1][1].append((urutan, unsur))
    return hasil


def _berbab(isi: Sequence[tuple[int, Unsur]]) -> bool:
    """Tell whether a section begins with a chapter."""
    return bool(isi) and isinstance(isi[0][1], JudulBagian) and isi[0][1].tingkat <= 1


def _tutup(isi: bytes, sifat: bytes) -> bytes:
    """Return the blocks of a section whose last paragraph holds its properties.

    Not one that ends with a bookmark or a field: LibreOffice would leave the bookmark's last letter outside, and print
    no number at the foot of the pages of a section that ends with a list.
    """
    letak = isi.rfind(_PARAGRAF)
    if letak < 0 or any(akhiran in isi[letak:] for akhiran in _AKHIRAN):
        return isi + paragraf("LkJarak", "", sifat.decode()).encode()
    akhir = isi.index(_AKHIR_SIFAT, letak)
    return isi[:akhir] + sifat + isi[akhir:]
