"""What the inspection notes of a file that is read: errors, formulas, links, what is hidden or merged, by address."""

import io
import zipfile
from pathlib import Path

import pytest
from jahat import BIDANG, bersel, ganti_part, siapkan

from lakip_xl.excel.baca import arsip, inspeksi_lembar
from lakip_xl.excel.baca import inspeksi as inspeksi_
from lakip_xl.excel.baca.inspeksi import BerkasDitolak, InspeksiLembar, inspeksi
from lakip_xl.excel.baca.tabel_mentah import buka

LEMBAR = "xl/worksheets/sheet4.xml"


@pytest.fixture
def isi(tmp_path: Path) -> bytes:
    return (siapkan(tmp_path) / BIDANG).read_bytes()


def lihat(isi: bytes, sel: str, sesudah: str = "", sebelum: str = "") -> InspeksiLembar:
    """Inspect a sheet of these cells, with what stands before and after them."""
    lembar = bersel([sel]).decode().replace("<sheetData>", f"{sebelum}<sheetData>")
    lembar = lembar.replace("</sheetData>", f"</sheetData>{sesudah}")
    return inspeksi(ganti_part(isi, {LEMBAR: lembar.encode()}), ["Anggaran"]).lembar["Anggaran"]


def test_errors_and_formulas_are_noted_with_and_without_addresses(isi: bytes) -> None:
    beralamat = '<row r="3"><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3"><f>A1</f><v/></c></row>'
    tanpa = '<row r="3"><c/><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f><v></v></c></row>'
    for sel in (beralamat, tanpa, tanpa.replace("<c/>", '<c r="A3"/>')):
        hasil = lihat(isi, sel)
        assert (hasil.galat, hasil.rumus, hasil.tanpa_nilai) == ({"B3": "#DIV/0!"}, {"B3", "C3"}, {"C3"})


def test_a_formula_that_gives_blank_text_has_a_value(isi: bytes) -> None:
    assert lihat(isi, '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>').tanpa_nilai == set()


def test_prefixed_elements_are_the_same(isi: bytes) -> None:
    xml = '<x:row r="1" hidden="1"><x:c r="A1" t="e"><x:v>#REF!</x:v></x:c></x:row>'
    lembar = bersel([xml]).replace(b"<worksheet xmlns", b"<worksheet xmlns:x")
    hasil = inspeksi(ganti_part(isi, {LEMBAR: lembar}), ["Anggaran"]).lembar["Anggaran"]
    assert (hasil.galat, hasil.baris_tersembunyi) == ({"A1": "#REF!"}, {1})


@pytest.mark.parametrize(
    ("rumus", "bertaut"),
    [
        ("[1]Sheet1!A1", True),
        ("'[1]Data Induk'!B2", True),
        ("SUM(A1,[2]X!B1)", True),
        ("1+[1]!Nama", True),
        ("cmd|'/C calc'!A0", True),
        ('IMPORTRANGE("x","A1")', True),
        ("Table1[2021]+Lembar!A1", False),
        ("Table1[[#All],[2021]]", False),
        ('"[1]a!"&amp;"b|c!"', False),
        ("SUM(A1:B2)", False),
    ],
)
def test_a_formula_that_looks_into_another_file_is_known(rumus: str, bertaut: bool, isi: bytes) -> None:
    assert lihat(isi, f'<row r="1"><c r="A1"><f>{rumus}</f><v>1</v></c></row>').tautan == ({"A1"} if bertaut else set())


def test_cells_that_share_a_link_all_have_it(isi: bytes) -> None:
    pertama = '<c r="A1"><f t="shared" ref="A1:B1" si="0">[1]X!A1</f><v>1</v></c>'
    lain = '<c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f t="shared" si="1">A1</f><v>1</v></c>'
    assert lihat(isi, f'<row r="1">{pertama}{lain}</row>').tautan == {"A1", "B1"}


def test_what_is_hidden_or_merged_is_noted(isi: bytes) -> None:
    kolom = (
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="250" max="16384" hidden="true"/></cols>'
    )
    hasil = lihat(
        isi, '<row r="2" hidden="1"/><row hidden="true"/>', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>', kolom
    )
    assert hasil.baris_tersembunyi == {2, 3}
    assert hasil.kolom_tersembunyi == {2, 3, *range(250, 257)}
    assert hasil.gabungan == ("A1:B2",)


def test_formulas_of_dropdowns_are_no_formulas_of_cells(isi: bytes) -> None:
    hasil = lihat(isi, '<row r="1"><c r="A1"><v>1</v></c></row>', '<ext><xm:f xmlns:xm="x">Lain!A1</xm:f></ext>')
    assert (hasil.rumus, hasil.tanpa_nilai) == (set(), set())


def test_traits_of_the_file_are_noted(isi: bytes) -> None:
    hasil = inspeksi(isi, ["Anggaran"])
    assert (hasil.bertaut, hasil.sejak_1904) == (False, False)
    assert hasil.properti["lakip_unit"] == "bidang"
    assert hasil.lembar["_META"].tersembunyi
    bertaut = ganti_part(isi, {"xl/externalLinks/externalLink1.xml": b"<a/>"})
    assert inspeksi(bertaut).bertaut


def test_what_is_parsed_is_what_was_inspected(isi: bytes) -> None:
    nama = zipfile.ZipFile(io.BytesIO(inspeksi(isi, ["Anggaran"]).bersih)).namelist()
    assert LEMBAR in nama
    assert "xl/worksheets/sheet5.xml" not in nama
    assert "xl/theme/theme1.xml" not in nama


def test_a_huge_negative_number_is_refused_only_where_it_is_shown_as_a_date(isi: bytes) -> None:
    gaya = (
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-421]dd mmmm yyyy"/>'
        '<numFmt numFmtId="171" formatCode="&quot;sisa hari&quot; #,##0"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
    )
    for nomor, ditolak in ((0, False), (1, True), (2, False)):
        lembar = bersel([f'<row r="1"><c r="A1" s="{nomor}"><v>-123456789012345</v></c></row>'])
        berkas = ganti_part(isi, {LEMBAR: lembar, "xl/styles.xml": gaya.encode()})
        if ditolak:
            with pytest.raises(BerkasDitolak, match="sel A1 pada lembar Anggaran berformat tanggal"):
                buka(berkas, ["Anggaran"])
        else:
            assert buka(berkas, ["Anggaran"]).isi["Anggaran"] == [[-123456789012345]]


@pytest.mark.parametrize(
    ("sel", "ditolak"),
    [
        ('<c r="A1"><v>1&#48;0</v></c>', True),
        ('<c r="A1"><f>50+50</f><v>1&#x30;0</v></c>', True),
        ('<c r="A1" t="s"><v>&#48;</v></c>', True),
        ('<c r="A1"><v a=">">1&#48;0</v></c>', True),
        ('<c r="A1" t="str"><f>A2</f><v>Usaha &amp; Mikro</v></c>', False),
        ('<c r="A1"><v>100</v></c><c r="B1" t="str"><f>A2</f><v>Usaha &amp; Mikro</v></c>', False),
    ],
)
def test_a_number_written_by_reference_is_refused_for_it_would_be_read_short(
    sel: str, ditolak: bool, isi: bytes
) -> None:
    berkas = ganti_part(isi, {LEMBAR: bersel([f'<row r="1">{sel}</row>'])})
    if ditolak:
        with pytest.raises(BerkasDitolak, match="isi sel A1 pada lembar Anggaran ditulis tidak wajar"):
            buka(berkas, ["Anggaran"])
    else:
        assert buka(berkas, ["Anggaran"]).isi["Anggaran"][0][-1] == "Usaha & Mikro"


@pytest.mark.parametrize(
    ("modul", "batas", "kata"),
    [
        (arsip, "MAKS_BERKAS", "lebih dari"),
        (inspeksi_, "MAKS_XML", "terlalu besar"),
        (inspeksi_lembar, "MAKS_SEL", "sel terisi"),
        (arsip, "MAKS_POHON", "terlalu banyak"),
    ],
)
def test_bounds_refuse_what_lies_beyond(
    modul: object, batas: str, kata: str, isi: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modul, batas, 5)
    with pytest.raises(BerkasDitolak, match=kata):
        inspeksi(isi)


def test_long_texts_used_often_are_counted_and_others_let_be(isi: bytes) -> None:
    teks = b"<sst><si><t>" + b"x" * 20_000 + b"</t></si><si><t>pendek</t></si></sst>"
    for urutan, ditolak in ((0, True), (1, False)):
        lembar = bersel([f'<row><c t="s"><v>{urutan}</v></c></row>'] * 5_000)
        berkas = ganti_part(isi, {LEMBAR: lembar, "xl/sharedStrings.xml": teks})
        if ditolak:
            with pytest.raises(BerkasDitolak, match="lembar Anggaran terlalu besar"):
                inspeksi(berkas)
        else:
            assert inspeksi(berkas).lembar["Anggaran"] == InspeksiLembar()


def baca_anggaran(isi: bytes, *baris: str) -> list[list[object]]:
    """Read a sheet of these rows, with three shared texts."""
    teks = b"<sst><si><t>nol</t></si><si><t>satu</t></si><si><t>dua</t></si></sst>"
    berkas = ganti_part(isi, {LEMBAR: bersel(baris), "xl/sharedStrings.xml": teks})
    return [list(sel) for sel in buka(berkas, ["Anggaran"]).isi["Anggaran"]]


@pytest.mark.parametrize("urutan", [" 1 ", "1 ", "\n1", "01", "1"])
def test_blanks_around_the_number_of_a_shared_text_are_let_go(urutan: str, isi: bytes) -> None:
    baris = f'<row r="1"><c r="A1" t="s"><v>{urutan}</v></c><c r="B1" t="s"><v>2</v></c></row>'
    assert baca_anggaran(isi, baris) == [["satu", "dua"]]


@pytest.mark.parametrize("urutan", ["-1", "1.0", "+1", "1e0", "satu", "１", "1 2"])
def test_a_number_of_a_shared_text_that_is_none_is_refused_with_its_cell(urutan: str, isi: bytes) -> None:
    with pytest.raises(BerkasDitolak, match=r"sel B1 pada lembar Anggaran menunjuk teks yang tidak ada"):
        baca_anggaran(isi, f'<row r="1"><c r="B1" t="s"><v>{urutan}</v></c></row>')


@pytest.mark.parametrize(
    ("baris", "sel"),
    [
        (['<row r="1"><c r="A1"><v>5</v></c><c r="A1"><v>6</v></c></row>'], "A1"),
        (['<row r="1"><c r="B1"><v>5</v><v>6</v></c></row>'], "B1"),
        (['<row r="2"><c r="B2"><v>5</v></c></row>', '<row r="3"><c r="B2"><v>6</v></c></row>'], "B2"),
        (['<row r="2"><c r="A2"><v>5</v></c></row>', '<row r="2"><c r="B2"><v>6</v></c></row>'], "A2"),
        (['<row><c r="A1"><v>5</v></c></row>', '<row r="1"><c r="B1"><v>6</v></c></row>'], "A1"),
        (['<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="A1"><v>6</v></c></row>'], "A1"),
    ],
)
def test_a_cell_or_a_row_that_is_written_twice_refuses_the_file(baris: list[str], sel: str, isi: bytes) -> None:
    with pytest.raises(BerkasDitolak, match=f"sel {sel} pada lembar Anggaran ditulis dua kali"):
        baca_anggaran(isi, *baris)


def test_rows_out_of_order_and_blank_cells_again_are_no_matter(isi: bytes) -> None:
    baris = ['<row r="2"><c r="A2"/><c r="A2"><v>6</v></c></row>', '<row r="1"><c r="A1"><v>5</v></c></row>']
    assert baca_anggaran(isi, *baris) == [[5], [6]]


@pytest.mark.parametrize(
    ("sel", "nilai", "tanpa_nilai"),
    [
        ('<c r="A1"><v>5</v><f>2+3</f></c>', 5, set()),
        ('<c r="A1"><v>5</v>\n<f t="shared" si="0"/></c>', 5, set()),
        ('<c r="A1" t="str"><v>lima</v><f>B1&amp;""</f></c>', "lima", set()),
        ('<c r="A1" t="str"><v></v><f>B1&amp;""</f></c>', "", set()),
        ('<c r="A1"><v></v><f>2+3</f></c>', "", {"A1"}),
        ('<c r="A1"><v/><f>2+3</f></c>', "", {"A1"}),
        ('<c r="A1"><f>2+3</f><v>5</v></c>', 5, set()),
    ],
)
def test_a_value_may_stand_before_its_formula(sel: str, nilai: object, tanpa_nilai: set[str], isi: bytes) -> None:
    lembar = bersel([f'<row r="1">{sel}<c r="B1"><v>7</v></c></row>'])
    berkas = buka(ganti_part(isi, {LEMBAR: lembar}), ["Anggaran"])
    assert berkas.isi["Anggaran"] == [[nilai, 7]]
    assert berkas.inspeksi.lembar["Anggaran"].rumus == {"A1"}
    assert berkas.inspeksi.lembar["Anggaran"].tanpa_nilai == tanpa_nilai


def test_a_formula_behind_its_value_that_looks_elsewhere_is_known(isi: bytes) -> None:
    assert lihat(isi, '<row r="1"><c r="A1"><v>1</v><f>[1]X!A1</f></c></row>').tautan == {"A1"}


def test_line_ends_in_properties_are_no_difference(isi: bytes) -> None:
    """As Gnumeric writes them."""
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        properti = (
            arsip.read("docProps/custom.xml")
            .replace(b"<vt:lpwstr>", b"\n  <vt:lpwstr>")
            .replace(b"</prop", b"\n</prop")
        )
    assert inspeksi(ganti_part(isi, {"docProps/custom.xml": properti})).properti == inspeksi(isi).properti
