"""Comments that reviewers write at cells come along; what this tool writes there itself is never taken for theirs."""

import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB, awal_catatan
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook
from ubahan import terapkan

from lakip_xl.bersama.reviu import gabungkan, pisahkan
from lakip_xl.excel.baca import komentar as komentar_
from lakip_xl.pipeline import consolidate as consolidate_
from lakip_xl.pipeline.consolidate import consolidate

Kantor = Callable[[str], Path]
CATATAN_UNIT = "! sel masukan/bidang.xlsx Anggaran @catatan/6 SP2D terakhir menyusul"
MENYUSUL = "masukan/bidang.xlsx: SP2D terakhir menyusul"


@pytest.fixture
def berkas(kantor_kecil: Kantor) -> Path:
    hasil = consolidate(kantor_kecil(CATATAN_UNIT)).berkas
    assert hasil is not None
    return hasil


def _ubah(berkas: Path, ubah: Callable[[Workbook], object]) -> None:
    buku = openpyxl.load_workbook(berkas)
    ubah(buku)
    buku.save(berkas)


def _ulang(berkas: Path) -> Workbook:
    hasil = consolidate(berkas.parent, draft=True)
    assert hasil.pesan == ""
    return openpyxl.load_workbook(berkas)


def _baris(buku: Workbook, lembar: str, kode: str) -> int:
    return next(nomor for nomor, sel in enumerate(buku[lembar]["A"], start=1) if sel.value == kode)


def _komentar(buku: Workbook, lembar: str, kode: str, kolom: int) -> tuple[str, str] | None:
    isi = buku[lembar].cell(_baris(buku, lembar, kode), kolom).comment
    return None if isi is None else (isi.author, isi.text)


def _daftar(buku: Workbook) -> list[tuple[object, ...]]:
    """Return the list of comments on the sheet Reviu."""
    semua = [isi[:5] for isi in buku["Reviu"].iter_rows(values_only=True)]
    awal = next((nomor for nomor, isi in enumerate(semua) if isi[4] == "Komentar"), len(semua))
    return [isi for isi in semua[awal + 1 : awal_catatan(buku) - 2] if isi[4]]


def _lama(buku: Workbook) -> list[tuple[object, ...]]:
    return [isi[:6] for isi in buku["Reviu Lama"].iter_rows(min_row=6, values_only=True) if isi[4]]


def test_this_tools_own_notes_are_not_the_reviewers(berkas: Path) -> None:
    """Nor are they after a change of the note, and nothing heavy is loaded for them."""
    assert _komentar(openpyxl.load_workbook(berkas), "Tabel 3.3", SUB, 1) == ("lakip-xl", MENYUSUL)
    terapkan(berkas.parent, CATATAN_UNIT.replace("terakhir menyusul", "sudah lengkap"))
    kode = (
        "import sys; from lakip_xl.cli.app import jalankan; hasil = jalankan(sys.argv[1:]);"
        "sys.exit('memuat openpyxl' if 'openpyxl' in sys.modules else hasil)"
    )
    perintah = [sys.executable, "-c", kode, "consolidate", str(berkas.parent)]
    hasil = subprocess.run(perintah, capture_output=True, check=False, encoding="utf-8")
    assert hasil.returncode == 0, hasil.stderr
    assert "catatan reviu" not in hasil.stdout
    assert _komentar(openpyxl.load_workbook(berkas), "Tabel 3.3", SUB, 1) == (
        "lakip-xl",
        "masukan/bidang.xlsx: SP2D sudah lengkap",
    )


def test_own_notes_are_known_beside_those_of_reviewers(berkas: Path) -> None:
    """A reviewer who writes elsewhere, below an own note, or over it, is heard once."""

    def tulis(buku: Workbook) -> None:
        tabel = buku["Tabel 3.3"]
        tabel.cell(_baris(buku, "Tabel 3.3", "2.17.03"), 4).comment = Comment("Cek SP2D", "Ani")
        tabel.cell(_baris(buku, "Tabel 3.3", SUB), 1).comment = Comment(f"{MENYUSUL}\nSudah datang", "lakip-xl")

    _ubah(berkas, tulis)
    for _ in range(2):
        buku = _ulang(berkas)
        assert _komentar(buku, "Tabel 3.3", "2.17.03", 4) == ("Ani", "Cek SP2D")
        penulis, teks = _komentar(buku, "Tabel 3.3", SUB, 1) or ("", "")
        assert penulis == "lakip-xl"
        assert pisahkan(teks) == (MENYUSUL, [("", "Sudah datang")])
        assert _daftar(buku) == [
            ("Tabel 3.3", "2.17.03", "Realisasi Keuangan (Rp)", "Ani", "Cek SP2D"),
            ("Tabel 3.3", SUB, "Kode", None, "Sudah datang"),
        ]


def test_a_comment_that_acts_stays_text(berkas: Path) -> None:
    jahat = '=HYPERLINK("http://x")\n<b>&amp;_x0041_'
    _ubah(berkas, lambda buku: setattr(buku["Tabel 3.3"]["D7"], "comment", Comment(jahat, "=1+1")))
    sel = next(
        sel for baris in _ulang(berkas)["Reviu"].iter_rows() for sel in baris if str(sel.value).startswith("=HYP")
    )
    assert (sel.data_type, sel.quotePrefix) == ("s", True)
    assert openpyxl.load_workbook(berkas)["Tabel 3.3"]["D7"].comment.author == "=1+1"  # type: ignore[union-attr]


def test_comments_on_headers_titles_and_the_cover_have_a_place(berkas: Path) -> None:
    def tulis(buku: Workbook) -> None:
        buku["Sampul"]["A6"].comment = Comment("Ganti logo", "Ani")
        buku["Tabel 3.3"]["D5"].comment = Comment("Sebut SP2D", "Ani")
        buku["Tabel 3.3"]["A1"].comment = Comment("Judul benar", "Budi")
        buku["Tabel 3.3"].cell(buku["Tabel 3.3"].max_row, 3).comment = Comment("Sumber benar", "Budi")

    _ubah(berkas, tulis)
    for _ in range(2):
        buku = _ulang(berkas)
        assert buku["Sampul"]["A6"].comment.text == "Ganti logo"  # type: ignore[union-attr]
        assert buku["Tabel 3.3"]["D5"].comment.text == "Sebut SP2D"  # type: ignore[union-attr]
        di_kepala = pisahkan(buku["Tabel 3.3"]["A5"].comment.text)[1]  # type: ignore[union-attr]
        assert sorted(di_kepala) == [("Budi", "Judul benar"), ("Budi", "Sumber benar")]
    assert {isi[:3] for isi in _daftar(buku)} == {
        ("Sampul", None, "A6"),
        ("Tabel 3.3", None, "Realisasi Keuangan (Rp)"),
        ("Tabel 3.3", None, "Kode"),
    }


def test_a_comment_is_found_though_sheet_rows_and_columns_were_moved(berkas: Path) -> None:
    """The reviewer renames the sheet, inserts rows and a column, and sorts."""

    def tulis(buku: Workbook) -> None:
        tabel = buku["Tabel 3.3"]
        nilai = [[sel.value for sel in baris] for baris in tabel.iter_rows(min_row=6, max_row=8)]
        for nomor, baris in enumerate(reversed(nilai), start=6):
            for kolom, isi in enumerate(baris, start=1):
                tabel.cell(nomor, kolom).value = isi
        kode = tabel["A6"].value
        tabel.insert_rows(6)
        tabel.insert_cols(3)
        tabel.cell(7, 5).comment = Comment(f"Cek {kode}", "Ani")
        tabel.cell(6, 2).comment = Comment("Baris ini saya sisipkan", "Ani")
        tabel.title = "Anggaran (reviu)"

    _ubah(berkas, tulis)
    buku = _ulang(berkas)
    letak = {isi[4]: isi[:3] for isi in _daftar(buku)}
    kode = next(str(isi)[4:] for isi in letak if str(isi).startswith("Cek"))
    assert letak[f"Cek {kode}"] == ("Tabel 3.3", kode, "Realisasi Keuangan (Rp)")
    assert letak["Baris ini saya sisipkan"] == ("Tabel 3.3", None, None)


def test_comments_whose_row_is_gone_are_kept_and_come_back(berkas: Path) -> None:
    rencana = (berkas.parent / "perencanaan.xlsx").read_bytes()
    _ubah(berkas, lambda buku: setattr(buku["Tabel 3.3"]["D8"], "comment", Comment("Cek", "Ani")))
    terapkan(berkas.parent, "! baris perencanaan.xlsx Program 8")
    for _ in range(2):
        buku = _ulang(berkas)
        assert _lama(buku) == [("Tabel 3.3", SUB, "Realisasi Keuangan (Rp)", None, "Cek", "Ani")]
    (berkas.parent / "perencanaan.xlsx").write_bytes(rencana)
    buku = _ulang(berkas)
    assert "Reviu Lama" not in buku.sheetnames
    assert _komentar(buku, "Tabel 3.3", SUB, 4) == ("Ani", "Cek")


def test_comments_of_a_workbook_that_says_nothing_of_its_tables(berkas: Path) -> None:
    """One of an earlier version, or whose hidden sheet was removed."""

    def tulis(buku: Workbook) -> None:
        del buku["_KUNCI"]
        buku["Tabel 3.3"]["D8"].comment = Comment("Cek", "Ani")
        buku["Reviu"].cell(awal_catatan(buku), 1).value = "tabel  3.3"
        buku["Reviu"].cell(awal_catatan(buku), 2).value = SUB
        buku["Reviu"].cell(awal_catatan(buku), 5).value = "Benar"
        buku["Reviu"].cell(awal_catatan(buku) + 1, 1).value = "Tabel 3.3"
        buku["Reviu"].cell(awal_catatan(buku) + 1, 2).value = "9.99"
        buku["Reviu"].cell(awal_catatan(buku) + 1, 5).value = "Entah"

    _ubah(berkas, tulis)
    buku = _ulang(berkas)
    assert _daftar(buku) == [("Tabel 3.3", SUB, "Realisasi Keuangan (Rp)", "Ani", "Cek")]
    assert [isi[4] for isi in _lama(buku)] == ["Entah"]
    assert buku["Reviu"].cell(awal_catatan(buku), 1).value == "Tabel 3.3"


def test_a_row_that_was_never_there_is_left_where_it_was_typed(berkas: Path) -> None:
    def tulis(buku: Workbook) -> None:
        for nomor, isi in enumerate((("Tabel 3.3", "9.99", "Salah ketik"), (None, None, "Umum")), awal_catatan(buku)):
            for kolom, nilai in zip((1, 2, 5), isi, strict=True):
                buku["Reviu"].cell(nomor, kolom).value = nilai

    _ubah(berkas, tulis)
    buku = _ulang(berkas)
    assert "Reviu Lama" not in buku.sheetnames
    ada = [isi[:5] for isi in buku["Reviu"].iter_rows(min_row=awal_catatan(buku), values_only=True) if isi[4]]
    assert ada == [("Tabel 3.3", "9.99", None, None, "Salah ketik"), (None, None, None, None, "Umum")]


_BAGIAN = {
    "xl/threadedComments/threadedComment1.xml": """<?xml version="1.0" encoding="UTF-8"?>
<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
<threadedComment ref="D8" dT="2023-01-09T00:00:00.00" personId="{A}" id="{1}"><text>Dari mana?</text></threadedComment>
<threadedComment ref="D8" personId="{B}" id="{2}" parentId="{1}"><text>SP2D &amp; SPJ</text></threadedComment>
</ThreadedComments>""",
    "xl/persons/person.xml": """<?xml version="1.0" encoding="UTF-8"?>
<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
<person displayName="Ani" id="{a}" userId="a" providerId="None"/><person displayName="Budi" id="{B}"/></personList>""",
}
_RELASI = "http://schemas.microsoft.com/office/2017/10/relationships/"


def _tambah_percakapan(berkas: Path) -> None:
    """Add a thread to the sheet of a note, as Excel stores it."""
    with zipfile.ZipFile(berkas) as arsip:
        bagian = {nama: arsip.read(nama) for nama in arsip.namelist()}
    lembar = next(
        nama for nama, isi in bagian.items() if "worksheets/_rels" in nama and re.search(rb"omments/?comment\d", isi)
    )
    tambahan: Mapping[str, str] = {
        lembar: f'<Relationship Id="rIdT" Type="{_RELASI}threadedComment" '
        'Target="../threadedComments/threadedComment1.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationship Id="rIdP" Type="{_RELASI}person" '
        'Target="persons/person.xml"/></Relationships>',
        "[Content_Types].xml": '<Override PartName="/xl/threadedComments/threadedComment1.xml" '
        'ContentType="application/vnd.ms-excel.threadedcomments+xml"/></Types>',
    }
    for nama, isi in tambahan.items():
        akhir = isi[isi.rindex("</") :]
        bagian[nama] = bagian[nama].replace(akhir.encode(), isi.encode())
    bagian |= {nama: isi.encode() for nama, isi in _BAGIAN.items()}
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as arsip:
        for nama, isi_bagian in bagian.items():
            arsip.writestr(nama, isi_bagian)
    berkas.write_bytes(hasil.getvalue())


def test_a_thread_comes_along_with_its_authors(kantor_kecil: Kantor) -> None:
    """Its twin for programs without threads is not taken for another comment."""
    berkas = consolidate(kantor_kecil("")).berkas
    assert berkas is not None
    kembar = "[Threaded comment]\n\nYour version…\n\nComment:\n    Dari mana?"
    _ubah(berkas, lambda buku: setattr(buku["Tabel 3.3"]["D8"], "comment", Comment(kembar, "tc={1}")))
    _tambah_percakapan(berkas)
    for _ in range(2):
        buku = _ulang(berkas)
        teks = (_komentar(buku, "Tabel 3.3", SUB, 4) or ("", ""))[1]
        assert pisahkan(teks) == ("", [("Ani", "Dari mana?"), ("Budi", "SP2D & SPJ")])
        assert [isi[3:] for isi in _daftar(buku)] == [("Ani", "Dari mana?"), ("Budi", "SP2D & SPJ")]


def test_comments_are_the_same_where_openpyxl_is_not_there(berkas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a browser it is not."""

    def tulis(buku: Workbook) -> None:
        for nomor, teks in enumerate((" Cek \n\n<b>", "dua", "tiga"), start=6):
            buku["Tabel 3.3"].cell(nomor, 4).comment = Comment(teks, f"Ani {nomor}")

    _ubah(berkas, tulis)
    ada = komentar_.baca_komentar(berkas.read_bytes(), 1)
    monkeypatch.setitem(sys.modules, "openpyxl.comments.comment_sheet", None)
    assert komentar_.baca_komentar(berkas.read_bytes(), 1) == ada
    assert {(isi.oleh, isi.teks) for isi in ada} >= {("Ani 6", " Cek \n\n<b>"), ("Ani 8", "tiga")}


def test_a_file_that_inspection_refuses_is_never_given_to_openpyxl(
    berkas: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too many comments, too large, not what a comment is: the old file is kept and told."""
    _ubah(berkas, lambda buku: setattr(buku["Tabel 3.3"]["D8"], "comment", Comment("Cek", "Ani")))
    isi = berkas.read_bytes()
    for apa, batas in (("MAKS_KOMENTAR", 0), ("MAKS_POHON", 10)):
        berkas.write_bytes(isi)
        with monkeypatch.context() as sempit:
            sempit.setattr(komentar_, apa, batas)
            hasil = consolidate(berkas.parent, draft=True)
        assert "tidak dapat dibaca" in hasil.pesan
        assert hasil.cadangan is not None
        assert hasil.cadangan.read_bytes() == isi
    rusak = isi_diganti(isi, b'authorId="', b'authorId="9')
    berkas.write_bytes(rusak)
    assert "komentar tidak dapat dibaca" in consolidate(berkas.parent, draft=True).pesan


def isi_diganti(isi: bytes, lama: bytes, baru: bytes) -> bytes:
    """Return a workbook whose comments are changed in their XML."""
    hasil = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(isi)) as asal, zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as tujuan:
        for nama in asal.namelist():
            bagian = asal.read(nama)
            tujuan.writestr(nama, bagian.replace(lama, baru) if "comment" in nama and nama.endswith("xml") else bagian)
    return hasil.getvalue()


def test_comments_stand_in_a_workbook_whose_rows_leave_memory(berkas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _ubah(berkas, lambda buku: setattr(buku["Tabel 3.3"]["D7"], "comment", Comment("Cek", "Ani")))
    monkeypatch.setattr(consolidate_, "_BARIS_BANYAK", 0)
    for _ in range(2):
        assert _ulang(berkas)["Tabel 3.3"]["D7"].comment.text == "Cek"  # type: ignore[union-attr]


def test_more_than_a_cell_can_hold_stands_on_the_sheet_reviu(berkas: Path) -> None:
    semua = gabungkan("", ((f"Pemeriksa {nomor}", f"{nomor} " + "x" * 9_000) for nomor in range(3)))
    _ubah(berkas, lambda buku: setattr(buku["Tabel 3.3"]["D8"], "comment", Comment(semua, "Ani")))
    for kali in range(2):
        buku = _ulang(berkas)
        teks = (_komentar(buku, "Tabel 3.3", SUB, 4) or ("", ""))[1]
        assert len(pisahkan(teks)[1]) == 3, kali
    lebih = gabungkan("", (("Ani", "y" * 9_000), *pisahkan(semua)[1]))
    _ubah(
        berkas,
        lambda buku: setattr(
            buku["Tabel 3.3"].cell(_baris(buku, "Tabel 3.3", SUB), 4), "comment", Comment(lebih, "Ani")
        ),
    )
    buku = _ulang(berkas)
    ada = [isi for isi in buku["Reviu"].iter_rows(min_row=awal_catatan(buku), values_only=True) if isi[4]]
    assert len(ada) == 1
    assert str(ada[0][4]).startswith("2 xxx")
