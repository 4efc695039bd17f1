"""What the reader makes of a document: blocks with their places, tables put together, formulas, notes, changes."""

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest
from tulis_docx import RELASI, W, dokumen, larian, paragraf, sel, tabel

from lakip_xl.naskah.angka import angka_dalam, angka_sel
from lakip_xl.naskah.banding import Kecocokan, cocokkan
from lakip_xl.naskah.naskah import Naskah, Paragraf, TabelNaskah
from lakip_xl.naskah.telaah import Telaah
from lakip_xl.word.baca.dokumen import baca_dokumen
from lakip_xl.word.tandai import KomentarNaskah, tandai_dokumen

RELASI_CATATAN = RELASI.replace(
    "</Relationships>",
    '<Relationship Id="rId2" Target="footnotes.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></Relationships>',
)


def teks(naskah: Naskah) -> list[str]:
    return [blok.teks for blok in naskah.blok if isinstance(blok, Paragraf)]


def isi(naskah: Naskah, nomor: int = 0) -> Sequence[Sequence[str]]:
    semua = [blok for blok in naskah.blok if isinstance(blok, TabelNaskah)]
    return [[satu.teks for satu in baris] for baris in semua[nomor].baris]


def test_headings_are_known_by_style_and_by_outline() -> None:
    garis = '<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:r><w:t>C</w:t></w:r></w:p>'
    naskah = baca_dokumen(dokumen(paragraf("A", 1) + paragraf("B", 2) + garis + paragraf("isi")))
    assert [blok.tingkat for blok in naskah.blok if isinstance(blok, Paragraf)] == [1, 2, 3, 0]
    assert Telaah(naskah).jalur[naskah.blok[3].letak] == ("A", "B", "C")


def test_tracked_changes_count_as_accepted_and_hidden_text_is_none() -> None:
    hapus = f"<w:del>{larian('60').replace('w:t', 'w:delText')}</w:del>"
    sisip = f"<w:ins>{larian('50')}</w:ins>"
    gaib = larian("gaib", "<w:rPr><w:vanish/></w:rPr>")
    naskah = baca_dokumen(dokumen(f"<w:p>{larian('Rp ')}{hapus}{sisip}{gaib}</w:p>"))
    assert teks(naskah) == ["Rp 50"]


def test_a_formula_of_word_is_text_in_one_line() -> None:
    rumus = (
        "<w:p><m:oMathPara><m:oMath><m:r><m:t>p = </m:t></m:r><m:f><m:num><m:r><m:t>44 - 24</m:t></m:r></m:num>"
        "<m:den><m:r><m:t>24</m:t></m:r></m:den></m:f><m:r><m:t> × 100% = 83,33%</m:t></m:r></m:oMath>"
        "</m:oMathPara></w:p>"
    )
    assert teks(baca_dokumen(dokumen(rumus))) == ["p = (44 - 24) / (24) × 100% = 83,33%"]


def test_blocks_in_content_controls_are_counted_and_their_text_is_read() -> None:
    kendali = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraf('dalam')}</w:sdtContent></w:sdt>"
    naskah = baca_dokumen(dokumen(paragraf("satu") + kendali + paragraf("tiga")))
    assert [(blok.letak.blok, blok.teks) for blok in naskah.blok if isinstance(blok, Paragraf)] == [
        (0, "satu"),
        (1, "dalam"),
        (2, "tiga"),
    ]


def test_text_boxes_and_footnotes_stand_at_their_block() -> None:
    kotak = (
        f"<w:p>{larian('teks')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>{paragraf('kotak')}"
        f"</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>{paragraf('kotak')}"
        "</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
        '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )
    catatan = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{paragraf("Sumber: BPS")}</w:footnote></w:footnotes>'
    lain = {"word/footnotes.xml": catatan, "word/_rels/document.xml.rels": RELASI_CATATAN}
    naskah = baca_dokumen(dokumen(kotak, lain))
    assert [(blok.letak.blok, blok.letak.bagian, blok.teks) for blok in naskah.blok if isinstance(blok, Paragraf)] == [
        (0, "", "teks"),
        (0, "kotak teks", "kotak"),
        (0, "catatan kaki 2", "Sumber: BPS"),
    ]


def test_spans_move_columns_and_merged_cells_continue_the_one_above() -> None:
    lebar = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Realisasi</w:t></w:r></w:p></w:tc>'
    awal = '<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Uraian</w:t></w:r></w:p></w:tc>'
    lanjut = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    badan = (
        f"<w:tbl><w:tr>{awal}{lebar}</w:tr><w:tr>{lanjut}{sel('Rp')}{sel('%')}</w:tr>"
        f"<w:tr>{sel('Mebel')}{sel('1.000.000')}{sel('50')}</w:tr></w:tbl>"
    )
    (utuh,) = Telaah(baca_dokumen(dokumen(badan))).tabel
    assert [kolom.lengkap for kolom in utuh.kolom] == ["Uraian", "Realisasi Rp", "Realisasi %"]
    assert [str(satu.letak) for satu in utuh.baris[0].sel if satu is not None] == ["0/2/0", "0/2/1", "0/2/2"]


def test_tables_that_a_page_break_cut_are_one_and_keep_their_places() -> None:
    badan = tabel([["Uraian", "Pagu (Rp)"], ["Mebel", "1.000.000"]])
    badan += (paragraf("2022") + paragraf("DINAS CONTOH")) * 4
    badan += tabel([["Rapat", "2.000.000"]]) + paragraf("isi") + tabel([["Kode", "Nama"], ["1", "a"]])
    satu, dua = Telaah(baca_dokumen(dokumen(badan))).tabel
    assert [(baris.teks(0), str(baris.letak)) for baris in satu.baris] == [("Mebel", "0/1"), ("Rapat", "9/0")]
    assert str(dua.letak) == "11"


def test_a_table_within_a_cell_is_read_beside_it() -> None:
    luar = f"<w:tbl><w:tr><w:tc>{paragraf('luar')}{tabel([['dalam', '7']])}{paragraf('')}</w:tc></w:tr></w:tbl>"
    naskah = baca_dokumen(dokumen(luar))
    assert isi(naskah) == [["luar\n"]]
    assert isi(naskah, 1) == [["dalam", "7"]]


@pytest.mark.parametrize(
    ("tulisan", "nilai", "desimal", "lain"),
    [
        ("Rp. 1.001.570.300,-", 1_001_570_300, 0, None),
        ("Rp127.668.000,00", 127_668_000, 2, None),
        ("94,05 %", Decimal("94.05"), 2, None),
        ("93.77", Decimal("93.77"), 2, None),
        ("35,350 Usaha Mikro", Decimal("35.350"), 3, 35_350),
        ("4.250", 4_250, 0, None),
        ("12.345%", Decimal("12.345"), 3, 12_345),
        ("Rp 2,5 miliar", 2_500_000_000, 0, None),
        ("-100", -100, 0, None),
        ("1,234,567.80", Decimal("1234567.80"), 2, None),
        ("0,-", 0, 0, None),
        ("78 (BB)", 78, 0, None),
    ],
)
def test_figures_keep_their_text_and_know_their_decimals(
    tulisan: str, nilai: Decimal | int, desimal: int, lain: int | None
) -> None:
    angka = angka_sel(tulisan)
    assert angka is not None
    assert (angka.nilai, angka.desimal, angka.lain) == (nilai, desimal, lain)


@pytest.mark.parametrize("tulisan", ["2.17.03.2.01", "SNI 9001:2015", "pukul 08.00", "No. 7", "ke-4", "S1", "5 / 7"])
def test_what_is_no_figure_is_none(tulisan: str) -> None:
    assert angka_sel(tulisan) is None


@pytest.mark.parametrize(
    ("tulisan", "benar", "hasil"),
    [
        ("66,67", "66.6667", Kecocokan.SAMA),
        ("66,66", "66.6667", Kecocokan.PEMBULATAN),
        ("67", "66.6667", Kecocokan.SAMA),
        ("66", "66.6667", Kecocokan.PEMBULATAN),
        ("21,50", "21.516", Kecocokan.PEMBULATAN),
        ("66,76", "66.6667", Kecocokan.BEDA),
        ("4,5", "4.449", Kecocokan.PEMBULATAN),
    ],
)
def test_a_figure_is_right_by_its_decimals_or_rounded_otherwise_or_wrong(
    tulisan: str, benar: str, hasil: Kecocokan
) -> None:
    (angka,) = angka_dalam(tulisan)
    assert cocokkan(angka, Decimal(benar)) is hasil


def test_comments_join_those_that_are_there_and_split_runs_keep_their_look() -> None:
    tebal = "<w:rPr><w:b/></w:rPr>"
    asli = dokumen(f"<w:p>{larian('Realisasi 6,74% & target 4%', tebal)}</w:p>")
    naskah = baca_dokumen(asli)
    letak = naskah.blok[0].letak
    sekali, banyak = tandai_dokumen(asli, [KomentarNaskah(letak._replace(awal=10, akhir=15), ("satu", "baris < dua"))])
    assert banyak == 1
    dua_kali, _ = tandai_dokumen(sekali, [KomentarNaskah(letak._replace(awal=18, akhir=24), ("lagi",))])
    assert baca_dokumen(dua_kali).blok == naskah.blok
    with ZipFile(BytesIO(dua_kali)) as arsip:
        badan, komentar = (arsip.read(f"word/{nama}.xml").decode() for nama in ("document", "comments"))
        relasi = arsip.read("word/_rels/document.xml.rels").decode()
    assert f'<w:r>{tebal}<w:t xml:space="preserve">6,74%</w:t></w:r><w:commentRangeEnd w:id="0"/>' in badan
    assert f'<w:r>{tebal}<w:t xml:space="preserve">target</w:t></w:r><w:commentRangeEnd w:id="1"/>' in badan
    assert komentar.count("<w:comment ") == 2
    assert "baris &lt; dua" in komentar
    assert relasi.count("comments.xml") == 1


def test_comments_find_cells_notes_and_places_that_are_no_plain_text() -> None:
    catatan = f'<w:comments xmlns:w="{W}"/>'
    relasi = RELASI_CATATAN.replace("footnotes", "comments")
    badan = (
        f"<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p><w:p/>{tabel([['x', 'satu'], ['y', '']])}"
        "<w:p><w:r><w:t><![CDATA[c & d]]></w:t></w:r></w:p>"
    )
    asli = dokumen(badan, {"word/comments.xml": catatan, "word/_rels/document.xml.rels": relasi})
    naskah = baca_dokumen(asli)
    awal = naskah.blok[0].letak
    semua = [
        awal._replace(awal=1, akhir=3),
        awal._replace(blok=1),
        awal._replace(blok=2),
        awal._replace(blok=2, baris=1),
        awal._replace(blok=2, baris=0, kolom=1, awal=1, akhir=3),
        awal._replace(blok=2, baris=1, kolom=1),
        awal._replace(blok=2, baris=9, kolom=9),
        awal._replace(blok=3, awal=2, akhir=3),
        awal._replace(blok=99),
    ]
    hasil, banyak = tandai_dokumen(asli, [KomentarNaskah(letak, ("isi",)) for letak in semua])
    assert banyak == len(semua) - 2
    assert baca_dokumen(hasil).blok == naskah.blok
    with ZipFile(BytesIO(hasil)) as arsip:
        assert arsip.read("word/comments.xml").decode().count("<w:comment ") == banyak
