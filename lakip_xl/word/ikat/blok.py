"""Tables, charts and texts put into a document that is there: their XML, and the parts and styles that they need."""

import re
from collections.abc import Iterable, Mapping
from posixpath import basename, dirname, join

from lakip_xl.dokumen.unsur import AlineaDokumen, GayaAlinea, GrafikDokumen, TabelDokumen, Unsur
from lakip_xl.excel.baca.arsip import JENIS_ISI, Arsip
from lakip_xl.excel.baca.relasi import semua_relasi
from lakip_xl.word.baca.dokumen import bagian_dokumen
from lakip_xl.word.daftar_paket import jenis_akhiran, jenis_part, nama_relasi, relasi_baru, tambah_daftar
from lakip_xl.word.ikat.bagian import BagianNaskah
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import Simpul, urai
from lakip_xl.word.sunting import awalan_nama, di_akhir
from lakip_xl.word.tulis.alinea import xml_alinea
from lakip_xl.word.tulis.gaya import RUANG_W, SEMUA_GAYA, xml_gaya
from lakip_xl.word.tulis.grafik import xml_grafik, xml_larian_grafik
from lakip_xl.word.tulis.keadaan import GrafikJadi, KeadaanTulis, NomorCetak
from lakip_xl.word.tulis.paket import JENIS_BUKU, JENIS_GRAFIK, RELASI_BUKU, RELASI_GRAFIK, xml_relasi
from lakip_xl.word.tulis.tabel import xml_badan_tabel, xml_tabel

_LEBAR = 9071
"""Twips of text between the margins where a document does not say: A4 with 2,5 cm."""
_GAYA_DIPAKAI = re.compile(rb'w:(?:pStyle|tblStyle) w:val="(Lk\w+)"')
_ANGKA = re.compile(r"\d{1,6}")
_TANDA = re.compile(rb"<(/?)([\w:]+)(?:[^<>\"]|\"[^\"]*\")*?(/?)>")


class PenulisBlok:
    """Writes blocks for one document, and gathers what must be added to its package."""

    def __init__(self, arsip: Arsip, penamaan: Penamaan, nomor: Mapping[str, NomorCetak]) -> None:
        """Take the package, free names, and the numbers of captions as a new document has them."""
        self._arsip = arsip
        self._bagian = bagian_dokumen(arsip)
        self._gaya = urai(arsip.baca(self._bagian.gaya)) if self._bagian.gaya else None
        angka = (int(angka) for satu in semua_relasi(arsip, self._bagian.badan) for angka in _ANGKA.findall(satu.kunci))
        self._keadaan = KeadaanTulis(
            _LEBAR, nomor, penamaan=penamaan, mulai=1 + max(angka, default=0), gaya=self._nama_gaya()
        )
        self._diganti: dict[str, bytes] = {}
        self._dipakai: set[str] = set()

    def badan_tabel(self, tabel: TabelDokumen, lebar: int) -> bytes:
        """Return a table alone."""
        self._keadaan.lebar = lebar
        return self._catat(xml_badan_tabel(tabel, self._keadaan))

    def blok(self, semua: Iterable[Unsur], lebar: int) -> bytes:
        """Return elements one below the other; headings and lists of contents are none that people name."""
        self._keadaan.lebar = lebar
        return self._catat(b"".join(map(self._satu, semua)))

    def larian_grafik(self, grafik: GrafikDokumen) -> bytes:
        """Return the run of a chart, whose parts are added."""
        return self._catat(xml_larian_grafik(grafik, self._keadaan).encode())

    def ganti_grafik(self, part: str, kunci: str, grafik: GrafikDokumen) -> bool:
        """Give the chart of a relation other figures; False where that relation leads to none."""
        tujuan = next((satu.part for satu in semua_relasi(self._arsip, part) if satu.kunci == kunci), "")
        if not tujuan:
            return False
        sementara = KeadaanTulis(_LEBAR, {})
        xml_larian_grafik(grafik, sementara)
        jadi = sementara.grafik[0]
        buku = next((satu.part for satu in semua_relasi(self._arsip, tujuan) if satu.jenis == "package"), "")
        if not buku.casefold().endswith(".xlsx"):
            buku = join(dirname(dirname(tujuan)), "embeddings", f"{basename(tujuan).removesuffix('.xml')}_data.xlsx")
        self._diganti |= self._part_grafik(tujuan, jadi, buku)
        return True

    def tambahan(self) -> dict[str, bytes]:
        """Return the parts that are new or other: charts, styles, relations, content types."""
        hasil = dict(self._diganti)
        relasi, jenis = b"", b""
        for grafik in self._keadaan.grafik:
            folder = dirname(self._bagian.badan)
            nomor = self._nomor_bebas(folder, hasil)
            berkas = f"charts/chart{nomor}.xml"
            part = join(folder, berkas)
            hasil |= self._part_grafik(part, grafik, join(folder, f"embeddings/Data_grafik_{nomor}.xlsx"))
            relasi += relasi_baru(grafik.relasi, RELASI_GRAFIK, berkas)
            jenis += jenis_part(part, JENIS_GRAFIK)
        if any(nama.endswith(".xlsx") for nama in hasil):
            jenis += self._jenis_buku()
        hasil |= tambah_daftar(self._arsip, self._bagian.badan, relasi, jenis)
        if self._bagian.gaya and (gaya := self._gaya_baru()):
            hasil[self._bagian.gaya] = di_akhir(self._arsip.baca(self._bagian.gaya), gaya)
        return hasil

    def _satu(self, unsur: Unsur) -> bytes:
        match unsur:
            case TabelDokumen():
                return xml_tabel(unsur, self._keadaan)
            case GrafikDokumen():
                return xml_grafik(unsur, self._keadaan)
            case AlineaDokumen():  # lists of ours are not in documents of others
                gaya = GayaAlinea.POLOS if unsur.gaya is GayaAlinea.NOMOR else unsur.gaya
                return xml_alinea(unsur._replace(gaya=gaya), self._keadaan)
        return b""

    def _catat(self, xml: bytes) -> bytes:
        self._dipakai |= {nama.decode() for nama in _GAYA_DIPAKAI.findall(xml)}
        return xml

    def _nama_gaya(self) -> dict[str, str]:
        """Return the ids that our styles have in this document, where a program of words gave them others."""
        ada = {} if self._gaya is None else {_nama(satu): satu for satu in self._gaya.semua("w:style")}
        return {
            gaya.kode: ada[gaya.nama.casefold()].atribut.get("w:styleId", gaya.kode)
            for gaya in SEMUA_GAYA
            if gaya.nama.casefold() in ada
        }

    def _gaya_baru(self) -> bytes:
        assert self._gaya is not None  # asked by who calls
        ada = {satu.atribut.get("w:styleId", "") for satu in self._gaya.semua("w:style")}
        dasar = next(
            (
                satu.atribut.get("w:styleId", "")
                for satu in self._gaya.semua("w:style")
                if satu.atribut.get("w:type") == "paragraph" and satu.atribut.get("w:default") in ("1", "true")
            ),
            "",
        )
        if not self._dipakai - ada:
            return b""
        awalan = awalan_nama(self._arsip.baca(self._bagian.gaya), self._gaya)
        return beruang(xml_gaya(self._dipakai - ada, dasar), awalan)

    def _part_grafik(self, part: str, grafik: GrafikJadi, buku: str) -> dict[str, bytes]:
        folder = dirname(part)
        sasaran = f"../{buku.removeprefix(dirname(folder) + '/')}" if buku.startswith(dirname(folder)) else f"/{buku}"
        return {
            part: grafik.xml,
            nama_relasi(part): xml_relasi([("rId1", RELASI_BUKU, sasaran)]).encode(),
            buku: grafik.buku,
        }

    def _nomor_bebas(self, folder: str, hasil: Mapping[str, bytes]) -> int:
        nomor = 1
        while self._arsip.cari(nama := join(folder, f"charts/chart{nomor}.xml")) or nama in hasil:
            nomor += 1
        return nomor

    def _jenis_buku(self) -> bytes:
        """Return the content type of embedded workbooks, where the package does not have it."""
        ada = urai(self._arsip.baca(self._arsip.cari(JENIS_ISI)))
        if any(satu.atribut.get("Extension", "").casefold() == "xlsx" for satu in ada.anak):
            return b""
        return jenis_akhiran("xlsx", JENIS_BUKU)


def lebar_teks(bagian: BagianNaskah, letak: int) -> int:
    """Return the width in twips of the text at an offset: that of the section which ends next behind it."""
    sifat = next((simpul for simpul in bagian.akar.semua("w:sectPr") if simpul.penutup >= letak), None)
    ukuran = None if sifat is None else sifat.cari("w:pgSz")
    pinggir = None if sifat is None else sifat.cari("w:pgMar")
    if ukuran is None:
        return _LEBAR
    lebar = _bilangan(ukuran, "w:w") - (
        0 if pinggir is None else _bilangan(pinggir, "w:left") + _bilangan(pinggir, "w:right")
    )
    return lebar if lebar > 0 else _LEBAR


def beruang(xml: bytes, awalan: bytes) -> bytes:
    """Return blocks as a part takes them that gives the names of Word a prefix: another one is declared on each."""
    if awalan == b"w:":
        return xml
    nama_ruang = f' xmlns:w="{RUANG_W}"'.encode()
    hasil, dalam, letak = [], 0, 0
    for cocok in _TANDA.finditer(xml):
        if not cocok[1] and dalam == 0:
            hasil += [xml[letak : cocok.end(2)], nama_ruang]
            letak = cocok.end(2)
        dalam += -1 if cocok[1] else 0 if cocok[3] else 1
    return b"".join([*hasil, xml[letak:]])


def _nama(gaya: Simpul) -> str:
    return (gaya.nilai("w:name") or "").casefold()


def _bilangan(simpul: Simpul, nama: str) -> int:
    tertulis = simpul.atribut.get(nama, "")
    return int(tertulis) if tertulis.isascii() and tertulis.isdigit() and len(tertulis) < 7 else 0  # noqa: PLR2004
