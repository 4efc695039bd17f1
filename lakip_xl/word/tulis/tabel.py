"""Tables: as wide as the text, with headers that repeat, sums shaded, and the caption above."""

from collections.abc import Sequence

from lakip_xl.dokumen.pengikat import JenisPengikat, isi_tabel
from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import BarisDokumen, Rata, SelTabel, TabelDokumen
from lakip_xl.word.tulis.alinea import IKUT, paragraf, teks_potongan, xml_judul_bernomor, xml_sumber
from lakip_xl.word.tulis.gaya import GAYA_TABEL, HURUF_TABEL
from lakip_xl.word.tulis.keadaan import KeadaanTulis
from lakip_xl.word.tulis.lebar_kolom import lebar_kolom, tinggi_baris
from lakip_xl.word.tulis.teks import TEBAL, ikat_spasi, larian, nilai_atribut
from lakip_xl.word.tulis.warna import ISIAN_JUMLAH, KEPALA

_RATA = {Rata.TENGAH: '<w:jc w:val="center"/>', Rata.KANAN: '<w:jc w:val="right"/>', Rata.KIRI: ""}
_TERTINGGI = 14
"""Lines of a row, or of a whole table, that are kept on one page."""
_MELEKAT = 5
"""As many of a table that is kept with the one above it."""


def xml_tabel(
    tabel: TabelDokumen, keadaan: KeadaanTulis, *, tujuan: str = "", depan: str = "", ikut: bool = False
) -> bytes:
    """Return a table with its caption above and its source, or a small gap, below.

    `ikut` keeps its end on the page of what stands below.
    """
    keadaan.putus()
    judul = xml_judul_tabel(tabel, keadaan, tujuan=tujuan, depan=depan)
    if not judul and depan:
        judul = paragraf(keadaan.gaya_milik("LkJarak"), "", depan).encode()
    bawah = xml_sumber(tabel.sumber, keadaan) if tabel.sumber else xml_jarak(keadaan, ikut=ikut)
    return judul + xml_badan_tabel(tabel, keadaan, ikut=ikut) + bawah


def xml_judul_tabel(tabel: TabelDokumen, keadaan: KeadaanTulis, *, tujuan: str = "", depan: str = "") -> bytes:
    """Return the caption of a table; nothing for one that is not counted."""
    if not tabel.judul:
        return b""
    return xml_judul_bernomor(tabel.kode, tabel.judul, "LkJudulTabel", keadaan, tujuan=tujuan, depan=depan)


def xml_jarak(keadaan: KeadaanTulis, *, ikut: bool = False) -> bytes:
    """Return the small gap below a table, without which two tables would become one."""
    return paragraf(keadaan.gaya_milik("LkJarak"), "", IKUT if ikut else "").encode()


def xml_badan_tabel(tabel: TabelDokumen, keadaan: KeadaanTulis, *, ikut: bool = False) -> bytes:
    """Return the table alone; its first cell holds the bookmark that tells what was written in it."""
    kolom, huruf = lebar_kolom(tabel, keadaan.lebar)
    semua = (*tabel.kepala, *tabel.baris)
    isi = isi_tabel([[bersih(sel.teks) for sel in baris.sel] for baris in semua])
    gaya = keadaan.gaya_milik(GAYA_TABEL[0 if tabel.bergaris else 1])
    judul = f"<w:tblCaption w:val={nilai_atribut(teks_potongan(tabel.judul, keadaan))}/>" if tabel.judul else ""
    kepala = 1 if tabel.kepala else 0
    sifat = (
        f'<w:tblPr><w:tblStyle w:val="{gaya}"/><w:tblW w:w="{sum(kolom)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{"0020" if kepala else "0000"}" w:firstRow="{kepala}" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{judul}</w:tblPr>'
    )
    kisi = "".join(f'<w:gridCol w:w="{lebar}"/>' for lebar in kolom)
    penulis = _PenulisTabel(tabel, keadaan, kolom, huruf, ikut=ikut)
    baris = "".join(penulis.baris(urutan, satu, isi) for urutan, satu in enumerate(semua))
    return f"<w:tbl>{sifat}<w:tblGrid>{kisi}</w:tblGrid>{baris}</w:tbl>".encode()


class _PenulisTabel:
    """Writes the rows of one table."""

    def __init__(
        self, tabel: TabelDokumen, keadaan: KeadaanTulis, kolom: Sequence[int], huruf: float, *, ikut: bool
    ) -> None:
        self.tabel = tabel
        self.keadaan = keadaan
        self.kolom = kolom
        self.huruf = huruf
        self.ukuran = (
            "" if huruf == HURUF_TABEL else f'<w:sz w:val="{huruf * 2:.0f}"/><w:szCs w:val="{huruf * 2:.0f}"/>'
        )
        self.gabung = _gabung_tegak(tabel.kepala)
        self.tinggi = [tinggi_baris(baris, kolom, huruf) for baris in (*tabel.kepala, *tabel.baris)]
        self.utuh = sum(self.tinggi) <= (_MELEKAT if tabel.melekat and tabel.bergaris else _TERTINGGI)
        self.ikut = ikut

    def baris(self, urutan: int, baris: BarisDokumen, isi: str) -> str:
        """Return a row; the first one holds the bookmark of the table."""
        kepala = urutan < len(self.tabel.kepala)
        sifat = "<w:cantSplit/>" if kepala or self.tinggi[urutan] <= _TERTINGGI else ""
        sifat += "<w:tblHeader/>" if kepala else ""
        sel, awal = "", 0
        for satu in baris.sel:
            sel += self._sel(urutan, awal, satu, baris.tingkat, isi if not urutan and not awal else None)
            awal += satu.gabung
        return f"<w:tr>{f'<w:trPr>{sifat}</w:trPr>' if sifat else ''}{sel}</w:tr>"

    def _sel(self, urutan: int, awal: int, sel: SelTabel, tingkat: int | None, isi: str | None) -> str:
        kepala = urutan < len(self.tabel.kepala)
        teks = larian(ikat_spasi([bersih(sel.teks)])[0], self._huruf(sel, tingkat, kepala=kepala))
        if isi is not None:
            teks = self.keadaan.ikat(JenisPengikat.TABEL, self.tabel.kode, isi, teks)
        sifat = IKUT if self._ikut(urutan) else ""
        sifat += "" if kepala and sel.rata is Rata.KIRI else _RATA[sel.rata]
        gaya = self.keadaan.gaya_milik("LkSelKepala" if kepala else "LkSel")
        lebar = sum(self.kolom[awal : awal + sel.gabung])
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{lebar}" w:type="dxa"/>'
            + (f'<w:gridSpan w:val="{sel.gabung}"/>' if sel.gabung > 1 else "")
            + self.gabung.get((urutan, awal), "")
            + self._isian(tingkat, kepala=kepala)
            + ('<w:vAlign w:val="center"/>' if kepala else "")
            + f"</w:tcPr>{paragraf(gaya, teks, sifat)}</w:tc>"
        )

    def _ikut(self, urutan: int) -> bool:
        """Tell whether a row stays on the page of the next: a header, a sum above its parts, the last but one."""
        akhir = len(self.tinggi) - 1
        if urutan == akhir:
            return bool(self.tabel.sumber) or self.ikut
        if self.utuh or urutan < len(self.tabel.kepala) or urutan == akhir - 1:
            return True
        tingkat, berikut = (self.tabel.baris[ke - len(self.tabel.kepala)].tingkat for ke in (urutan, urutan + 1))
        return tingkat is not None and (berikut is None or berikut > tingkat)

    def _huruf(self, sel: SelTabel, tingkat: int | None, *, kepala: bool) -> str:
        return (TEBAL if not kepala and (sel.tebal or tingkat is not None) else "") + self.ukuran

    def _isian(self, tingkat: int | None, *, kepala: bool) -> str:
        if not self.tabel.bergaris:
            return ""
        warna = KEPALA if kepala else ISIAN_JUMLAH.get(-1 if tingkat is None else tingkat, "")
        return f'<w:shd w:val="clear" w:color="auto" w:fill="{warna}"/>' if warna else ""


def _gabung_tegak(kepala: Sequence[BarisDokumen]) -> dict[tuple[int, int], str]:
    """Return how cells of header rows go on below: a blank one belongs to the one above it."""
    hasil: dict[tuple[int, int], str] = {}
    atas: dict[int, tuple[int, int]] = {}
    for urutan, baris in enumerate(kepala):
        kini, awal = {}, 0
        for sel in baris.sel:
            asal, gabung = atas.get(awal, (urutan, 0))
            if not sel.teks.strip() and gabung == sel.gabung:
                hasil[asal, awal] = '<w:vMerge w:val="restart"/>'
                hasil[urutan, awal] = "<w:vMerge/>"
                kini[awal] = (asal, sel.gabung)
            else:
                kini[awal] = (urutan, sel.gabung)
            awal += sel.gabung
        atas = kini
    return hasil
