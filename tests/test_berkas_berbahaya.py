"""Files made to hurt a reader: refused in time and within memory, or read right; nothing else is touched."""

import io
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from jahat import (
    BIDANG,
    LEMBAR,
    Temuan,
    Ubahan,
    bersel,
    coba,
    dengan_ukuran_palsu,
    ganti,
    ganti_part,
    isi_berkas,
    siapkan,
    xml,
    zip_mentah,
)

from lakip_xl.checking.kasus import alamat

SEKRETARIAT = "masukan/sekretariat.xlsx"
DITOLAK: Temuan = {("B01", BIDANG)}
JENIS = "[Content_Types].xml"
TERTAWA = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>'
XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


@cache
def bom_1_gb() -> bytes:
    """A thousand MB of noughts in one part: a block of one MB, deflated, again and again."""
    pemampat = zlib.compressobj(wbits=-15)
    blok = [pemampat.compress(b"0" * 1_000_000) + pemampat.flush(zlib.Z_FULL_FLUSH) for _ in range(2)][1]
    return zip_mentah([(JENIS, b"", 0), ("xl/x.xml", blok * 1_000 + pemampat.flush(), 1_000_000_000)])


@cache
def banyak_part() -> bytes:
    return zip_mentah((f"xl/{nomor}", b"", 0) for nomor in range(100_000))


def bom_dalam(nama: str) -> Callable[[bytes], bytes]:
    return lambda isi: ganti_part(isi, {nama: b"<a>" + b" " * 20_000_000 + b"</a>"})


def ber_doctype(teks: str, part: str = LEMBAR, sandi: str = "utf-8") -> Callable[[Path], None]:
    isi = f"{teks}<worksheet/>"
    return ganti({part: isi.encode(sandi)})


def part_dua_kali(isi: bytes) -> bytes:
    """The same part twice: programs differ in which of the two they read."""
    hasil = io.BytesIO(isi)
    with zipfile.ZipFile(hasil, "a") as arsip, pytest.warns(UserWarning, match="Duplicate"):
        arsip.writestr(LEMBAR, bersel([]))
    return hasil.getvalue()


BERBAHAYA: dict[str, tuple[Ubahan, Temuan, str]] = {
    "tertawa": (ber_doctype(TERTAWA), DITOLAK, "DOCTYPE"),
    "tertawa di teks": (ber_doctype(TERTAWA, "xl/sharedStrings.xml"), DITOLAK, "DOCTYPE"),
    "tertawa di gaya": (ber_doctype(TERTAWA, "xl/styles.xml"), DITOLAK, "DOCTYPE"),
    "tertawa di buku": (ber_doctype(TERTAWA, "xl/workbook.xml"), DITOLAK, "DOCTYPE"),
    "tertawa di properti": (ber_doctype(TERTAWA, "docProps/custom.xml"), DITOLAK, "DOCTYPE"),
    "xxe": (ber_doctype(XXE), DITOLAK, "DOCTYPE"),
    "doctype utf-16": (ber_doctype(TERTAWA, sandi="utf-16"), DITOLAK, "DOCTYPE"),
    "doctype utf-16 tanpa bom": (ber_doctype(TERTAWA, sandi="utf-16-le"), DITOLAK, "DOCTYPE"),
    "doctype utf-16 teks": (ber_doctype(TERTAWA, "xl/sharedStrings.xml", "utf-16-be"), DITOLAK, "DOCTYPE"),
    "latin-1": (
        ganti({LEMBAR: b"<?xml version='1.0' encoding='ISO-8859-1'?><worksheet/>"}),
        DITOLAK,
        "tidak ditulis dalam UTF-8; buka di Excel atau LibreOffice lalu simpan ulang",
    ),
    "utf-16": (
        ganti({LEMBAR: "<?xml version='1.0' encoding='UTF-16'?><worksheet/>".encode("utf-16")}),
        DITOLAK,
        "tidak ditulis dalam UTF-8; buka di Excel atau LibreOffice lalu simpan ulang",
    ),
    "komentar memotong angka": (
        xml("Anggaran", ("<v>950000</v>", "<v>95<!-- -->0000</v>")),
        DITOLAK,
        "komentar di dalam XML-nya; buka di Excel atau LibreOffice lalu simpan ulang",
    ),
    "bom 1 GB": (isi_berkas(lambda _: bom_1_gb()), DITOLAK, "terlalu besar"),
    "bom di lembar": (isi_berkas(bom_dalam(LEMBAR)), DITOLAK, "lembar Anggaran terlalu besar"),
    "bom di teks": (isi_berkas(bom_dalam("xl/sharedStrings.xml")), DITOLAK, "terlalu besar"),
    "bom berukuran palsu": (
        isi_berkas(lambda isi: dengan_ukuran_palsu(bom_dalam(LEMBAR)(isi), LEMBAR, 50)),
        DITOLAK,
        "",
    ),
    "100.000 bagian": (isi_berkas(lambda _: banyak_part()), DITOLAK, "lebih dari 1.000 bagian"),
    "keluar folder": (ganti({"../../jahat": b"x"}), DITOLAK, "tidak wajar"),
    "jalur mutlak": (ganti({"/etc/jahat": b"x"}), DITOLAK, "tidak wajar"),
    "jalur windows": (ganti({"xl\\..\\jahat": b"x"}), DITOLAK, "tidak wajar"),
    "bagian dua kali": (isi_berkas(part_dua_kali), DITOLAK, "rusak"),
    "objek tertanam": (ganti({"xl/embeddings/a.bin": b"x"}), DITOLAK, "objek tertanam"),
    "spasi di XFD1048576": (
        xml("Anggaran", ("</sheetData>", '<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row></sheetData>')),
        DITOLAK,
        "XFD1048576",
    ),
    "baris terakhir kosong": (xml("Anggaran", ("</sheetData>", '<row r="1048576" ht="15"/></sheetData>')), set(), ""),
    "sel kosong jauh": (
        xml("Anggaran", ("</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>')),
        set(),
        "",
    ),
    "sel tanpa alamat di baris semilyar": (
        ganti({LEMBAR: bersel(['<row r="1000000"><c><v>1</v></c></row>'])}),
        DITOLAK,
        "A1000000",
    ),
    "alamat palsu": (ganti({LEMBAR: bersel(['<row r="1"><c r="AAAAAAAA1"><v>1</v></c></row>'])}), DITOLAK, "utuh"),
    "sejuta baris berformat": (
        ganti({LEMBAR: bersel(f'<row r="{nomor}" s="1" customFormat="1"/>' for nomor in range(1, 1_000_001))}),
        DITOLAK,
        "lembar Anggaran terlalu besar",
    ),
    "luas": (ganti({LEMBAR: bersel(['<row r="19999"><c r="IV19999"><v>1</v></c></row>'])}), DITOLAK, "terlalu besar"),
    "teks dipakai berulang": (
        ganti(
            {
                "xl/sharedStrings.xml": b"<sst><si><t>" + b"x" * 5_000_000 + b"</t></si></sst>",
                LEMBAR: bersel(["<row>" + '<c t="s"><v>0</v></c>' * 20 + "</row>"] * 4_000),
            }
        ),
        DITOLAK,
        "terlalu besar",
    ),
    "tanggal mustahil": (
        xml("Pelaksanaan", ("<v>44627</v>", "<v>-1e300</v>")),
        DITOLAK,
        alamat(BIDANG, "Pelaksanaan", "sel @mulai/6 pada lembar Pelaksanaan berformat tanggal"),
    ),
    "tanpa lembar": (ganti({"xl/workbook.xml": b"<workbook/>"}), DITOLAK, "tidak punya lembar"),
    "lembar bernama sama": (
        xml("xl/workbook.xml", ('name="Uraian"', 'name="Anggaran"')),
        DITOLAK,
        "dua lembar bernama",
    ),
    "xml terpotong": (ganti({LEMBAR: b"<worksheet><sheetData>"}), DITOLAK, "utuh"),
    "teks hilang": (
        ganti({"xl/sharedStrings.xml": None}, SEKRETARIAT),
        {("B01", SEKRETARIAT)},
        "tidak dapat dibaca",
    ),
}


@pytest.mark.lambat
@pytest.mark.parametrize("kasus", BERBAHAYA)
def test_it_is_refused_in_time_or_read(kasus: str, tmp_path: Path) -> None:
    ubahan, diharapkan, kata = BERBAHAYA[kasus]
    hasil = coba(siapkan(tmp_path, ubahan))
    assert hasil.bentuk == diharapkan
    assert kata in " ".join(hasil.pesan(kode) for kode, _ in diharapkan)


def test_a_dimension_that_lies_hides_no_row(tmp_path: Path) -> None:
    """As WPS writes it: A1 for a table of 60 rows."""
    contoh = (
        '<row r="{0}"><c r="@sub_kegiatan/{0}" t="str"><v>2.17.03.2.01.01</v></c>'
        '<c r="@acara/{0}" t="str"><v>Rapat {0}</v></c></row>'
    )
    baris = alamat(BIDANG, "Pelaksanaan", "".join(contoh.format(nomor) for nomor in range(206, 266)))
    ukuran = alamat(BIDANG, "Pelaksanaan", '<dimension ref="@status/1:@kanan/205"')
    ubah = xml("Pelaksanaan", (ukuran, '<dimension ref="A1"'), ("</sheetData>", f"{baris}</sheetData>"))
    hasil = coba(siapkan(tmp_path, ubah))
    assert [acara.asal.baris for acara in hasil.laporan.masukan[0].baris["Pelaksanaan"]] == [6, 15, *range(206, 266)]


def test_a_part_that_grows_beyond_its_header_is_not_inflated(tmp_path: Path) -> None:
    """A header that lies about the size, its sum included: Python stops there, other programs do not."""
    nama = "xl/sharedStrings.xml"
    folder = siapkan(tmp_path)
    isi = bom_dalam(nama)((folder / SEKRETARIAT).read_bytes())
    (folder / SEKRETARIAT).write_bytes(dengan_ukuran_palsu(isi, nama, 100))
    assert coba(folder).bentuk == {("B01", SEKRETARIAT)}


AMAN = ["komentar memotong angka", "latin-1", "utf-16", "xml terpotong", "teks hilang", "tanpa lembar"]


@pytest.mark.parametrize("kasus", AMAN)
def test_what_saving_again_mends_frightens_nobody(kasus: str, tmp_path: Path) -> None:
    pesan = coba(siapkan(tmp_path, BERBAHAYA[kasus][0])).pesan("B01")
    assert "jangan dibuka" not in pesan
    assert "simpan ulang" in pesan or kasus == "tanpa lembar"
