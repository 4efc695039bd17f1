"""Files of any kind among the inputs: refused with a reason or passed over, and nothing else is touched."""

import io
import os
import zipfile
from pathlib import Path

import pytest
from jahat import BIDANG, Temuan, Ubahan, beralamat, berturut, coba, ganti_part, isi_berkas, siapkan, xml, zip_dari
from ubahan import terapkan

from lakip_xl.cli.temuan import cetak_temuan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.export import export
from lakip_xl.sheets.masukan import MASUKAN

DITOLAK: Temuan = {("B01", BIDANG)}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAKRO = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
JENIS = "[Content_Types].xml"


def xlsm(isi: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(isi)) as arsip:
        jenis = arsip.read(JENIS)
    biasa = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    return ganti_part(isi, {JENIS: jenis.replace(biasa, MAKRO), "xl/vbaProject.bin": OLE})


def dimampatkan(isi: bytes, cara: int) -> bytes:
    hasil = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(isi)) as lama, zipfile.ZipFile(hasil, "w", cara) as baru:
        for nama in lama.namelist():
            baru.writestr(nama, lama.read(nama))
    return hasil.getvalue()


def ketat(isi: bytes) -> bytes:
    """As Excel saves "Strict Open XML": the same under other names."""
    lama = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relasi = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    hasil = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(isi)) as asal, zipfile.ZipFile(hasil, "w") as baru:
        for nama in asal.namelist():
            xml = asal.read(nama).replace(lama, b"http://purl.oclc.org/ooxml/spreadsheetml/main")
            baru.writestr(nama, xml.replace(relasi, b"http://purl.oclc.org/ooxml/officeDocument/relationships"))
    return hasil.getvalue()


def dikunci(isi: bytes) -> bytes:
    """A zip whose entries say that they are encrypted."""
    hasil = bytearray(isi)
    letak = hasil.find(b"PK\x01\x02")
    while letak >= 0:
        hasil[letak + 8] |= 1
        letak = hasil.find(b"PK\x01\x02", letak + 4)
    return bytes(hasil)


BERKAS: dict[str, tuple[Ubahan, Temuan, str]] = {
    "format ketat": (isi_berkas(ketat), set(), ""),
    "terlalu besar": (isi_berkas(b"PK" + b"\0" * 20_000_000), DITOLAK, "lebih dari 20 MB"),
    "pemampatan lain": (isi_berkas(lambda isi: dimampatkan(isi, zipfile.ZIP_LZMA)), DITOLAK, "dimampatkan"),
    "kosong": (isi_berkas(b""), DITOLAK, "kosong (0 bita)"),
    "csv": (isi_berkas(b"kode,realisasi\n1,2\n"), DITOLAK, "bukan .xlsx"),
    "html": (isi_berkas(b"<html><table></table></html>"), DITOLAK, "bukan .xlsx"),
    "terpotong": (isi_berkas(lambda isi: isi[: len(isi) // 2]), DITOLAK, "rusak atau terpotong"),
    "bersandi": (isi_berkas(OLE + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le")), DITOLAK, "terkunci sandi"),
    "zip bersandi": (isi_berkas(dikunci), DITOLAK, "terkunci sandi"),
    "xls": (isi_berkas(OLE + b"\0" * 4096), DITOLAK, ".xls lama"),
    "ods": (
        isi_berkas(zip_dari({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"})),
        DITOLAK,
        "bukan buku kerja .xlsx",
    ),
    "docx": (
        isi_berkas(zip_dari({JENIS: b"<Types>wordprocessingml.document.main</Types>", "word/document.xml": b"<a/>"})),
        DITOLAK,
        "bukan buku kerja .xlsx",
    ),
    "foto": (isi_berkas(b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(range(256)) * 40), DITOLAK, "bukan .xlsx"),
    "xlsm": (
        berturut(isi_berkas(xlsm, "masukan/bidang.xlsm"), "! hapus masukan/bidang.xlsx"),
        {("B02", "perencanaan.xlsx › Unit › @kode/7")},
        "masukan/bidang.xlsm bukan .xlsx; buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx",
    ),
    "xlsm diganti nama": (isi_berkas(xlsm), DITOLAK, "makro"),
    "jenis bermakro": (
        xml(JENIS, ("openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.x")),
        DITOLAK,
        "",
    ),
    "berkas lain": (
        berturut(*(isi_berkas(b"x", f"masukan/a.{jenis}") for jenis in ("xls", "csv", "ods", "pdf"))),
        {("B09", f"masukan/a.{jenis}") for jenis in ("xls", "csv", "ods", "pdf")},
        "simpan ulang sebagai .xlsx",
    ),
    "kunci program lain": (
        berturut(
            *(isi_berkas(b"x", f"masukan/{nama}") for nama in ("~$bidang.xlsx", ".~lock.bidang.xlsx#", "Thumbs.db"))
        ),
        set(),
        "",
    ),
    "folder": (lambda folder: (folder / "masukan/f.xlsx").mkdir(), {("B01", "masukan/f.xlsx")}, "bukan berkas biasa"),
    "tautan": (
        lambda folder: (folder / "masukan/t.xlsx").symlink_to(folder / BIDANG),
        {("B01", "masukan/t.xlsx")},
        "bukan berkas biasa",
    ),
    "tautan putus": (
        lambda folder: (folder / "masukan/t.xlsx").symlink_to(folder / "tidak-ada"),
        {("B01", "masukan/t.xlsx")},
        "bukan berkas biasa",
    ),
    "hasil lama": ("! hasil masukan/LAKIP-2022.xlsx", {("B08", "masukan/LAKIP-2022.xlsx")}, "hasil konsolidasi"),
    "hasil lama menggantikan": (
        "! hasil masukan/bidang.xlsx",
        {("B08", BIDANG)},
        "perbaikan angka diketik di berkas unitnya",
    ),
    "bukan zip utuh": (isi_berkas(b"PK\x03\x04 bukan apa-apa"), DITOLAK, "rusak"),
    "zip kosong": (isi_berkas(b"PK\x05\x06" + b"\0" * 18), DITOLAK, "bukan buku kerja"),
}


@pytest.mark.lambat
@pytest.mark.parametrize("kasus", BERKAS)
def test_a_file_is_refused_with_its_reason_or_read(kasus: str, tmp_path: Path) -> None:
    ubahan, diharapkan, kata = BERKAS[kasus]
    hasil = coba(siapkan(tmp_path, ubahan))
    assert hasil.bentuk == beralamat(diharapkan)
    assert kata in " ".join(hasil.pesan(kode) for kode, _ in diharapkan)


@pytest.mark.parametrize(
    ("galat", "kata"),
    [(PermissionError(), "tidak boleh dibaca"), (OSError(5, "Input/output error"), "Disk gagal dibaca")],
)
def test_a_file_that_may_not_be_read_is_told(
    galat: OSError, kata: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when Windows keeps a file for the program that has it open; root reads everything."""
    folder = siapkan(tmp_path)
    buka = os.open

    def tolak(jalur: str, *cara: int) -> int:
        if Path(jalur) == folder / BIDANG:
            raise galat
        return buka(jalur, *cara)

    monkeypatch.setattr(os, "open", tolak)
    temuan = [temuan for temuan in periksa_tahun(folder).temuan if temuan.kode == "B01"]
    assert kata in temuan[0].pesan


@pytest.mark.skipif(os.name != "posix", reason="Windows menolak nama ini sendiri")
@pytest.mark.parametrize("nama", ["bi\ndang.xlsx", "bi\x1b[31mdang.xlsx", "bi\udcffdang.xlsx"])
def test_a_name_cannot_set_off_anything(nama: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = siapkan(tmp_path)
    (folder / BIDANG).rename(folder / "masukan" / nama)
    assert {kode for kode, _ in coba(folder).bentuk} == {"B13"}
    (folder / "masukan" / nama).write_bytes(b"")
    hasil = coba(folder)
    assert {kode for kode, _ in hasil.bentuk} == {"B01", "B02", "B13"}
    cetak_temuan(hasil.temuan)
    semua = [baris for baris in capsys.readouterr().out.splitlines() if "kosong (0 bita)" in baris]
    assert len(semua) == 1
    assert "\x1b" not in semua[0]


def test_a_file_whose_ending_is_no_text_is_told_and_written(tmp_path: Path) -> None:
    folder = siapkan(tmp_path)
    (folder / "masukan" / "lain.\udcff").write_bytes(b"")
    assert {kode for kode, _ in coba(folder).bentuk} == {"B09", "B13"}
    export(folder, tmp_path / "csv")
    assert "masukan/lain.?" in (tmp_path / "csv" / "pemeriksaan.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("letak", range(200, 20_000, 1_650))
def test_one_flipped_byte_is_refused_or_changes_nothing(letak: int, tmp_path: Path) -> None:
    """A byte that nobody reads (a date of the zip, a chart) may flip; any other refuses the file."""

    def balik(isi: bytes) -> bytes:
        rusak = bytearray(isi)
        rusak[letak % len(isi)] ^= 0xFF
        return bytes(rusak)

    hasil = coba(siapkan(tmp_path, isi_berkas(balik)))
    assert hasil.bentuk <= DITOLAK


PASANGAN = [
    ("! lembar masukan/bidang.xlsx Uraian Corat", "! sembunyi masukan/bidang.xlsx Anggaran 6"),
    (
        "! gabung masukan/bidang.xlsx Pelaksanaan @acara/7:@acara/8",
        "! sel masukan/bidang.xlsx Anggaran @realisasi/6 12.34x",
    ),
    (
        f"! meta masukan/bidang.xlsx lakip_versi {MASUKAN.versi - 1}",
        "! sel masukan/sekretariat.xlsx Anggaran @kanan+2/6 lagi",
    ),
    ("! hapus masukan/sekretariat.xlsx", "! baris masukan/bidang.xlsx Anggaran 5"),
    ("! isi masukan/lain.csv kosong", "! isi masukan/bidang.xlsx kosong"),
    ("! sel masukan/bidang.xlsx Anggaran @realisasi/9 5", "! sel masukan/bidang.xlsx Anggaran @kanan+2/5 realisasi"),
]


@pytest.mark.lambat
@pytest.mark.parametrize(("salah", "salah_lain"), PASANGAN)
def test_two_faults_give_the_findings_of_both(salah: str, salah_lain: str, tmp_path: Path) -> None:
    sendiri = [coba(siapkan(tmp_path / nama, ubahan)).pada for nama, ubahan in (("a", salah), ("b", salah_lain))]
    folder = siapkan(tmp_path / "ab", salah)
    terapkan(folder, salah_lain)
    assert coba(folder).pada == sendiri[0] | sendiri[1]
    assert all(sendiri)
