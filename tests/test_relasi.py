"""Parts of a workbook under other names than Excel's: found through relations and content types."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from jahat import coba, siapkan

pytestmark = pytest.mark.lambat

RELASI, AKAR, JENIS = "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml"
SEKRETARIAT = "masukan/sekretariat.xlsx"
Ganti = tuple[str, str, str]


def susun_ulang(nama: Mapping[str, str], *ganti: Ganti) -> Callable[[bytes], bytes]:
    """Return what renames parts of a zip, and replaces text in parts (named as they were)."""

    def ubah(isi: bytes) -> bytes:
        hasil = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(isi)) as lama, zipfile.ZipFile(hasil, "w") as baru:
            for part in lama.namelist():
                teks = lama.read(part)
                for di, cari, jadi in ganti:
                    if di == part:
                        assert cari.encode() in teks, (di, cari)
                        teks = teks.replace(cari.encode(), jadi.encode())
                baru.writestr(nama.get(part, part), teks)
        return hasil.getvalue()

    return ubah


def pada(ubah: Callable[[bytes], bytes]) -> Callable[[Path], object]:
    """Change the bytes of a file as XlsxWriter writes it, with shared texts."""
    return lambda folder: (folder / SEKRETARIAT).write_bytes(ubah((folder / SEKRETARIAT).read_bytes()))


LEMBAR = {f"xl/worksheets/sheet{nomor}.xml": f"data/lembar {nomor}.xml" for nomor in range(1, 11)}
LAIN: dict[str, Callable[[bytes], bytes]] = {
    "huruf besar": susun_ulang(
        {"xl/sharedStrings.xml": "xl/SharedStrings.xml", "xl/styles.xml": "xl/Styles.xml"},
        (RELASI, "sharedStrings.xml", "SharedStrings.xml"),
    ),
    "semua huruf besar": susun_ulang(
        {"xl/workbook.xml": "XL/WORKBOOK.XML", RELASI: "XL/_RELS/WORKBOOK.XML.RELS", JENIS: "[CONTENT_TYPES].XML"}
    ),
    "buku lain": susun_ulang(
        {"xl/workbook.xml": "xl/book.xml", RELASI: "xl/_rels/book.xml.rels"},
        (AKAR, "xl/workbook.xml", "xl/book.xml"),
        (JENIS, "xl/workbook.xml", "xl/book.xml"),
    ),
    "buku menurut jenis isi": susun_ulang(
        {"xl/workbook.xml": "xl/book.xml", RELASI: "xl/_rels/book.xml.rels", AKAR: "_rels/lain.rels"},
        (JENIS, "/xl/workbook.xml", "/xl/book.xml"),
    ),
    "di akar": susun_ulang(
        {"xl/workbook.xml": "workbook.xml", RELASI: "_rels/workbook.xml.rels"},
        (AKAR, "xl/workbook.xml", "workbook.xml"),
        (RELASI, "worksheets/", "xl/worksheets/"),
        (RELASI, "sharedStrings", "xl/sharedStrings"),
        (RELASI, "styles.xml", "xl/styles.xml"),
    ),
    "sasaran ke atas": susun_ulang({}, (RELASI, "worksheets/", "../xl/worksheets/")),
    "sasaran dari akar tanpa garis": susun_ulang({}, (RELASI, "worksheets/", "xl/worksheets/")),
    "sasaran dengan titik": susun_ulang({}, (RELASI, "worksheets/", "./worksheets/")),
    "sasaran windows": susun_ulang({}, (RELASI, "worksheets/", "worksheets\\")),
    "folder lain": susun_ulang(
        LEMBAR,
        *((RELASI, lama.removeprefix("xl/"), f"/{baru.replace(' ', '%20')}") for lama, baru in sorted(LEMBAR.items())),
    ),
}


@pytest.mark.parametrize("cara", LAIN)
def test_a_part_is_found_whatever_it_is_called(cara: str, tmp_path: Path) -> None:
    utuh = coba(siapkan(tmp_path / "utuh"))
    hasil = coba(siapkan(tmp_path, pada(LAIN[cara])))
    assert hasil.bentuk == set()
    assert [buku.baris for buku in hasil.laporan.masukan] == [buku.baris for buku in utuh.laporan.masukan]


def test_a_main_part_that_is_nowhere_refuses_the_file(tmp_path: Path) -> None:
    ubah = susun_ulang({"xl/workbook.xml": "xl/hilang.xml"})
    assert coba(siapkan(tmp_path, pada(ubah))).bentuk == {("B01", SEKRETARIAT)}


def test_a_part_of_that_name_which_no_relation_names_is_no_part(tmp_path: Path) -> None:
    """As a program leaves the old texts behind: those that the relation names count."""

    def titip(isi: bytes) -> bytes:
        hasil = io.BytesIO(
            susun_ulang({"xl/sharedStrings.xml": "xl/teks.xml"}, (RELASI, "sharedStrings.xml", "teks.xml"))(isi)
        )
        with zipfile.ZipFile(hasil, "a") as arsip:
            arsip.writestr("xl/sharedStrings.xml", "<sst><si><t>palsu</t></si></sst>")
        return hasil.getvalue()

    hasil = coba(siapkan(tmp_path, pada(titip)))
    assert hasil.bentuk == set()
