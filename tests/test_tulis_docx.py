"""A document is written as Word wants it: valid, the same for the same elements, every text as it was typed."""

import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from contoh_dokumen import ISI, KARTU, SULIT, TABEL_ANGGARAN, TABEL_PANJANG, contoh_dokumen
from openxml_audit import OpenXmlValidator, ValidationSeverity
from tulis_docx import GAYA, JENIS, dokumen

from lakip_xl.cli.app import jalankan
from lakip_xl.dokumen.pengikat import JenisPengikat, baca_pengikat, dasar_pengikat, isi_tabel, nama_pengikat, sidik
from lakip_xl.dokumen.teks_bersih import bersih
from lakip_xl.dokumen.unsur import BarisDokumen, GrafikDokumen, Kertas, SelTabel, TabelDokumen
from lakip_xl.naskah.naskah import Paragraf, TabelNaskah
from lakip_xl.word.baca.dokumen import baca_dokumen
from lakip_xl.word.baca.teks import teks_paragraf
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import Simpul, urai
from lakip_xl.word.tulis.daftar import susun_entri
from lakip_xl.word.tulis.dokumen import tulis_dokumen
from lakip_xl.word.tulis.gaya import xml_gaya
from lakip_xl.word.tulis.grafik import RUANG_R, xml_grafik
from lakip_xl.word.tulis.keadaan import KeadaanTulis, NomorCetak
from lakip_xl.word.tulis.lebar_kolom import lebar_kolom
from lakip_xl.word.tulis.paket import JENIS_BUKU, JENIS_GRAFIK, RELASI_GRAFIK, bagian_grafik, xml_relasi
from lakip_xl.word.tulis.tabel import xml_tabel


@pytest.fixture(scope="module")
def isi() -> bytes:
    return tulis_dokumen(contoh_dokumen())


def _part(isi: bytes, nama: str = "word/document.xml") -> str:
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        return arsip.read(nama).decode()


def _pengikat(isi: bytes) -> list[str]:
    return [simpul.atribut["w:name"] for simpul in urai(_part(isi).encode()).semua("w:bookmarkStart")]


def _polos(teks: str) -> str:
    return " ".join(bersih(teks).split())


@pytest.mark.parametrize("kertas", Kertas)
def test_a_document_is_as_the_standard_wants_it(kertas: Kertas, tmp_path: Path) -> None:
    berkas = tmp_path / "laporan.docx"
    berkas.write_bytes(tulis_dokumen(contoh_dokumen(kertas)))
    semua = OpenXmlValidator().validate(berkas).errors
    assert [str(galat) for galat in semua if galat.severity is ValidationSeverity.ERROR] == []


def test_equal_elements_give_equal_bytes(isi: bytes) -> None:
    assert tulis_dokumen(contoh_dokumen()) == isi


def test_ids_and_names_are_unique_and_short_enough(isi: bytes) -> None:
    akar = urai(_part(isi).encode())
    nama = _pengikat(isi)
    assert [satu for satu, kali in Counter(map(str.casefold, nama)).items() if kali > 1] == []
    assert max(map(len, nama)) <= 40
    for simpul, atribut in (("w:bookmarkStart", "w:id"), ("w:bookmarkEnd", "w:id")):
        kunci = [satu.atribut[atribut] for satu in akar.semua(simpul)]
        assert len(kunci) == len(set(kunci)) == len(nama)
    gambar = re.findall(r'<wp:docPr id="(\d+)"', _part(isi))
    assert len(gambar) == len(set(gambar)) == 3


def test_every_bookmark_tells_what_stands_in_it(isi: bytes) -> None:
    """A figure by its text as it is read."""
    teks = {
        nama: satu
        for paragraf in urai(_part(isi).encode()).semua("w:p")
        for nama, satu in _teks_pengikat(paragraf)
        if baca_pengikat(nama)
    }
    jenis = Counter(pengikat.jenis for nama in teks if (pengikat := baca_pengikat(nama)))
    assert jenis == {
        JenisPengikat.ANGKA: 7,
        JenisPengikat.NARASI: 2,
        JenisPengikat.BAGIAN: 5,
        JenisPengikat.NOMOR: 5,
        JenisPengikat.TABEL: 4,
        JenisPengikat.GRAFIK: 3,
    }
    for nama, satu in teks.items():
        pengikat = baca_pengikat(nama)
        assert pengikat is not None
        if pengikat.jenis is JenisPengikat.ANGKA:
            assert pengikat.sidik == sidik(satu), (nama, satu)


def test_a_table_holds_the_fingerprint_of_its_cells_as_they_are_read(isi: bytes) -> None:
    semua = [blok for blok in baca_dokumen(isi).blok if isinstance(blok, TabelNaskah)]
    pengikat = [satu for nama in _pengikat(isi) if (satu := baca_pengikat(nama)) and satu.jenis is JenisPengikat.TABEL]
    for tabel, satu, asal in zip(semua, pengikat, (TABEL_ANGGARAN, TABEL_PANJANG, KARTU, KARTU), strict=True):
        assert satu.dasar == dasar_pengikat(JenisPengikat.TABEL, asal.kode)
        assert satu.sidik == sidik(isi_tabel([[sel.teks for sel in baris] for baris in tabel.baris]))


def _teks_pengikat(paragraf: Simpul) -> list[tuple[str, str]]:
    """Return the text of each bookmark of a paragraph, those within others too."""
    hasil = []
    mulai = {
        anak.atribut["w:id"]: (ke, anak.atribut["w:name"])
        for ke, anak in enumerate(paragraf.anak)
        if anak.nama == "w:bookmarkStart"
    }
    for ke, anak in enumerate(paragraf.anak):
        if anak.nama == "w:bookmarkEnd":
            awal, nama = mulai[anak.atribut["w:id"]]
            potongan = Simpul("w:p", {}, 0)
            potongan.anak = paragraf.anak[awal:ke]
            hasil.append((nama, teks_paragraf(potongan)))
    return hasil


def test_the_reader_finds_headings_captions_and_tables(isi: bytes) -> None:
    naskah = baca_dokumen(isi)
    judul = [(blok.tingkat, blok.teks.strip()) for blok in naskah.blok if isinstance(blok, Paragraf) and blok.tingkat]
    assert judul[:6] == [
        (1, "Kata Pengantar"),
        (1, "Daftar Isi"),
        (1, "Daftar Tabel"),
        (1, "Daftar Gambar"),
        (1, "PENDAHULUAN"),
        (2, "Latar Belakang"),
    ]
    teks = [_polos(blok.teks) for blok in naskah.blok if isinstance(blok, Paragraf)]
    for judul_tabel in (
        "Tabel 3.1 Realisasi Anggaran Menurut Program",
        "Tabel 3.2 Rincian Sub Kegiatan Setiap Bidang",
        "Gambar 3.1 Capaian Indikator Kinerja 2022",
    ):
        assert teks.count(judul_tabel) == 2, judul_tabel  # in its list, and above or below what it names
    assert any(_polos(SULIT) in satu for satu in teks)
    assert any("sebagaimana Tabel 3.1, Tabel 3.2 dan Gambar 3.1." in satu for satu in teks)
    tabel = [blok for blok in naskah.blok if isinstance(blok, TabelNaskah)]
    assert [blok.kepala for blok in tabel] == [2, 1, 0, 0]
    assert len(tabel[1].baris) == 121
    assert tabel[0].baris[1][0].terusan


def test_lists_are_filled_and_their_pages_numbered_as_sections_are() -> None:
    dokumen = contoh_dokumen()
    entri = list(susun_entri(dokumen).values())
    assert [satu.nomor for satu in entri if satu.tingkat == 1 and satu.nomor.startswith("BAB")] == [
        "BAB I",
        "BAB II",
        "BAB III",
        "BAB IV",
    ]
    halaman = {satu.tujuan: ke for ke, satu in enumerate(entri, start=1)}
    isi = tulis_dokumen(dokumen, halaman)
    baris = [blok.teks for blok in baca_dokumen(isi).blok if isinstance(blok, Paragraf) and "\t" in blok.teks]
    assert baris[:6] == [
        "Kata Pengantar\ti",
        "Daftar Isi\tii",
        "Daftar Tabel\tiii",
        "Daftar Gambar\tiv",
        "BAB I PENDAHULUAN\t5",
        "A.\tLatar Belakang\t6",
    ]
    assert "updateFields" not in _part(isi, "word/settings.xml")
    assert "updateFields" in _part(tulis_dokumen(dokumen), "word/settings.xml")


def test_numbered_lists_begin_anew(isi: bytes) -> None:
    nomor = re.findall(r'w:val="LkNomor"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="(\d+)"', _part(isi))
    assert nomor == ["4", "4", "4", "5", "5", "5"]


def test_a_chart_holds_its_figures_twice(isi: bytes) -> None:
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        buku = [nama for nama in arsip.namelist() if nama.endswith(".xlsx")]
        assert len(buku) == 3
        for nama in buku:
            with zipfile.ZipFile(BytesIO(arsip.read(nama))) as dalam:
                assert not any("chart" in part for part in dalam.namelist())
        grafik = arsip.read("word/charts/chart1.xml").decode()
    assert "<c:v>0.9405</c:v>" in grafik
    assert '<c:overlap val="100"/>' in grafik
    assert "Koperasi &lt;aktif&gt; &amp; sehat" in grafik
    assert 'r:id="rId1"><c:autoUpdate' in grafik


def test_a_table_and_a_chart_stand_in_a_document_of_others(tmp_path: Path) -> None:
    """With styles that are missing there, parts of the chart, names and numbers that are free."""
    nomor = {
        "3.3": NomorCetak("Tabel 7", nama_pengikat(JenisPengikat.NOMOR, "3.3", "")),
        "grafik kolom": NomorCetak("Gambar 2.9", nama_pengikat(JenisPengikat.NOMOR, "grafik kolom", "")),
    }
    lama = nama_pengikat(JenisPengikat.ANGKA, "tahun", "2022")
    keadaan = KeadaanTulis(
        8000, nomor, penamaan=Penamaan([lama.upper()], 499), mulai=500, gaya={"LkSumber": "SumberKantor"}
    )
    grafik = next(
        unsur for unsur in contoh_dokumen().unsur if isinstance(unsur, GrafikDokumen) and unsur.kode == "grafik kolom"
    )
    badan = xml_tabel(TABEL_ANGGARAN, keadaan) + xml_grafik(grafik, keadaan)
    gaya = set(re.findall(r'w:(?:pStyle|tblStyle) w:val="(\w+)"', badan.decode()))
    assert gaya == {"LkJudulTabel", "LkTabel", "LkSelKepala", "LkSel", "SumberKantor", "LkGambar", "LkJudulGambar"}
    tambahan = xml_gaya(gaya, dasar="Biasa").decode()
    assert set(re.findall(r'w:styleId="(\w+)"', tambahan)) == gaya - {"SumberKantor"}
    assert set(re.findall(r'w:basedOn w:val="(\w+)"', tambahan)) == {"Biasa", "LkSel"}
    (bagian,) = keadaan.grafik
    jenis = JENIS.replace(
        "</Types>",
        f'<Default Extension="xlsx" ContentType="{JENIS_BUKU}"/>'
        f'<Override PartName="/word/charts/chart9.xml" ContentType="{JENIS_GRAFIK}"/></Types>',
    )
    relasi = [("rId1", f"{RUANG_R}/styles", "styles.xml"), (bagian.relasi, RELASI_GRAFIK, "charts/chart9.xml")]
    biasa = '<w:style w:type="paragraph" w:default="1" w:styleId="Biasa"><w:name w:val="Normal"/></w:style>'
    biasa += '<w:style w:type="paragraph" w:styleId="SumberKantor"><w:name w:val="Sumber Kantor"/></w:style>'
    isi = dokumen(
        badan.decode(),
        {
            "[Content_Types].xml": jenis,
            "word/styles.xml": GAYA.replace("</w:styles>", f"{biasa}{tambahan}</w:styles>"),
            "word/_rels/document.xml.rels": xml_relasi(relasi),
            **bagian_grafik(bagian, 9),
        },
    )
    nama = _pengikat(isi)
    assert f"{lama}_2" in nama
    assert min(map(int, re.findall(r'bookmarkStart w:id="(\d+)"', badan.decode()))) == 500
    berkas = tmp_path / "kantor.docx"
    berkas.write_bytes(isi)
    galat = [
        str(satu) for satu in OpenXmlValidator().validate(berkas).errors if "required relationship" not in str(satu)
    ]
    assert galat == []
    teks = [_polos(blok.teks) for blok in baca_dokumen(isi).blok if isinstance(blok, Paragraf)]
    assert teks[0] == "Tabel 7 Realisasi Anggaran Menurut Program"
    assert teks[-1] == "Gambar 2.9 Capaian Indikator Kinerja 2022"


def test_verify_finds_nothing(isi: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    berkas = tmp_path / "LKjIP-2022.docx"
    berkas.write_bytes(isi)
    assert jalankan(["verify", str(berkas)]) == 0
    assert "0 kesalahan, 0 tanya" in capsys.readouterr().out


def test_columns_are_as_wide_as_their_longest_word() -> None:
    """A figure is not cut where a long name asks for much; letters become smaller before words are cut."""
    lebar, huruf = lebar_kolom(replace(TABEL_ANGGARAN, lebar=(1, 200, 1, 1, 1, 1)), 9071)
    assert huruf == 9
    assert sum(lebar) == 9071
    assert min(lebar[2:4]) >= 1200
    banyak = tuple(SelTabel("1.001.570.300") for _ in range(9))
    sempit = TabelDokumen("x", (), (), (BarisDokumen(banyak),), (1,) * 9)
    lebar, huruf = lebar_kolom(sempit, 9071)
    assert huruf < 9
    assert sum(lebar) == 9071


@pytest.mark.lambat
def test_libreoffice_prints_every_text_and_the_pages_of_lists(
    cetak_pdf: Callable[[Path], Path], tmp_path: Path
) -> None:
    contoh = contoh_dokumen()
    halaman = {satu.tujuan: ke for ke, satu in enumerate(susun_entri(contoh).values(), start=1)}
    berkas = tmp_path / "laporan.docx"
    berkas.write_bytes(tulis_dokumen(contoh, halaman))
    tercetak = subprocess.run(
        ["pdftotext", "-layout", cetak_pdf(berkas), "-"], capture_output=True, text=True, check=True
    ).stdout
    utuh = re.sub(r"\s+", "", tercetak)
    dicari = [ISI, "BAB IV", "PENUTUP", "Sub kegiatan ke-120", "1.001.570.300", "98,61 %", "LKjIP 2022", "langkah 1.2"]
    assert [teks for teks in dicari if re.sub(r"\s+", "", teks) not in utuh] == []
    assert tercetak.count("Pagu (Rp)") > 3  # the header of a long table, on each of its pages
    assert re.search(r"BAB I PENDAHULUAN\.+5\n", tercetak)
    assert re.search(r"LKjIP 2022 · Dinas Koperasi & UKM +ii\n", tercetak)
    assert re.search(r"Kata Pengantar\.+i\n", tercetak)
    assert [kata for kata in _kata_sel(TABEL_ANGGARAN) if kata not in utuh] == []


def _kata_sel(tabel: TabelDokumen) -> list[str]:
    semua = [sel.teks for baris in (*tabel.kepala, *tabel.baris) for sel in baris.sel if sel.teks.isascii()]
    return " ".join(semua).split()
