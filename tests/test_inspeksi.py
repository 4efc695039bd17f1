"""Files that come from anywhere: refused with a reason, or read, never a traceback."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from lakip_xl.excel import arsip
from lakip_xl.excel.inspeksi import BerkasDitolak, inspeksi
from lakip_xl.pipeline.check import periksa_tahun

Kantor = Callable[[str], Path]


@pytest.fixture
def berkas(kantor_kecil: Kantor) -> Path:
    return kantor_kecil("") / "masukan" / "bidang.xlsx"


def ubah(isi: bytes, **ganti: bytes | None) -> bytes:
    """Return a workbook with parts replaced, added or (None) left out; "/" in names is written "__"."""
    hasil = io.BytesIO()
    bagian = {nama.replace("__", "/").replace("-dot-", "."): nilai for nama, nilai in ganti.items()}
    with zipfile.ZipFile(io.BytesIO(isi)) as lama, zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as baru:
        for satu in lama.infolist():
            if satu.filename not in bagian:
                baru.writestr(satu, lama.read(satu))
        for nama, nilai in bagian.items():
            if nilai is not None:
                baru.writestr(nama, nilai)
    return hasil.getvalue()


LEMBAR = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
SATU = "xl__worksheets__sheet2-dot-xml"


@pytest.mark.parametrize(
    ("rusak", "kata"),
    [
        (lambda _: b"", "kosong"),
        (lambda _: b"a,b\n1,2\n", "bukan .xlsx"),
        (lambda _: b"<html><table/></html>", "bukan .xlsx"),
        (lambda isi: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + isi, "terkunci sandi"),
        (lambda isi: isi[:-2000], "rusak atau terpotong"),
        (lambda isi: ubah(isi, xl__workbook__xml=b"x", **{"[Content_Types]-dot-xml": b"<Types/>"}), "bukan buku kerja"),
        (lambda isi: ubah(isi, **{"xl__vbaProject-dot-bin": b"x"}), "makro"),
        (lambda isi: ubah(isi, **{"..__..__evil": b"x"}), "tidak wajar"),
        (lambda isi: ubah(isi, **{SATU: b'<!DOCTYPE a [<!ENTITY x "y">]>' + LEMBAR % b""}), "DOCTYPE"),
        (
            lambda isi: ubah(isi, **{SATU: ("\ufeff<!DOCTYPE a>" + (LEMBAR % b"").decode()).encode("utf-16-le")}),
            "DOCTYPE",
        ),
        (
            lambda isi: ubah(isi, **{SATU: LEMBAR % b'<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row>'}),
            "XFD1048576",
        ),
        (lambda isi: ubah(isi, **{f"xl__x{nomor}": b"" for nomor in range(1100)}), "bagian"),
        (lambda isi: ubah(isi, xl__media__x=b"0" * 101_000_000), "terlalu besar"),
        (lambda isi: ubah(isi, **{SATU: b"<worksheet"}), "bukan buku kerja Excel yang utuh"),
    ],
)
def test_a_bad_file_is_refused_with_a_reason(berkas: Path, rusak: Callable[[bytes], bytes], kata: str) -> None:
    berkas.write_bytes(rusak(berkas.read_bytes()))
    temuan = [t for t in periksa_tahun(berkas.parent.parent).temuan if t.sel.berkas == "masukan/bidang.xlsx"]
    assert [t.kode for t in temuan] == ["B01"]
    assert kata in temuan[0].pesan


def test_a_file_larger_than_allowed_is_not_opened(berkas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arsip, "MAKS_BERKAS", 100)
    with pytest.raises(BerkasDitolak, match="lebih dari"):
        inspeksi(berkas.read_bytes())


def test_folders_links_and_lock_files_are_not_read(berkas: Path) -> None:
    folder = berkas.parent
    (folder / "~$bidang.xlsx").write_bytes(b"kunci")
    (folder / ".~lock.bidang.xlsx#").write_bytes(b"kunci")
    (folder / "folder.xlsx").mkdir()
    (folder / "tautan.xlsx").symlink_to(berkas)
    temuan = periksa_tahun(folder.parent).temuan
    assert sorted((t.kode, t.sel.berkas) for t in temuan) == [
        ("B01", "masukan/folder.xlsx"),
        ("B01", "masukan/tautan.xlsx"),
    ]


def test_a_file_that_may_not_be_read_is_told(berkas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when Windows keeps a file for the program that has it open."""
    baca = Path.read_bytes

    def tolak(jalur: Path) -> bytes:
        if jalur == berkas:
            raise PermissionError
        return baca(jalur)

    monkeypatch.setattr(Path, "read_bytes", tolak)
    temuan = [t for t in periksa_tahun(berkas.parent.parent).temuan if t.kode == "B01"]
    assert "tidak boleh dibaca" in temuan[0].pesan


@pytest.mark.parametrize("letak", range(200, 20_000, 1_650))
def test_one_flipped_byte_is_refused_or_changes_nothing(berkas: Path, letak: int) -> None:
    """A byte that nobody checks (a date of the zip) may flip; any other refuses the file."""
    isi = bytearray(berkas.read_bytes())
    isi[letak % len(isi)] ^= 0xFF
    berkas.write_bytes(bytes(isi))
    temuan = periksa_tahun(berkas.parent.parent).temuan
    assert {t.kode for t in temuan} <= {"B01"}


def test_an_output_put_among_the_inputs_is_told(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! meta masukan/bidang.xlsx lakip_workbook laporan")
    assert [t.kode for t in periksa_tahun(folder).temuan] == ["B08"]
