"""PDFs that went wrong or mean harm: a refusal that says why, or findings; never a traceback, never without end."""

import time
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tulis_docx import dokumen, paragraf
from tulis_pdf import LEBAR, TINGGI, aliran, gambar, garis, pdf, rakit, teks

from lakip_xl.cli import app
from lakip_xl.pdf import pembaca, proses
from lakip_xl.pdf.baca import mesin

Capsys = pytest.CaptureFixture[str]
ISI = teks("Laporan Kinerja Tahun 2022")
SANDI = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [<00> <00>]" % (b"o" * 32, b"u" * 32)
DAUN = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
KATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"


def halaman(sifat: bytes, kotak: bytes = b"[0 0 595 842]") -> bytes:
    """Return a PDF whose one page has these resources, draws X1, and holds a line of text."""
    isi = b"q /X1 Do Q\n" + ISI
    sumber = b"<< /Font << /F1 5 0 R >> %s >>" % sifat
    return rakit(
        [
            KATALOG,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox %s /Contents 4 0 R /Resources %s >>" % (kotak, sumber),
            aliran(isi),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            aliran(
                b"/X1 Do",
                b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >> "
                b"/Filter /FlateDecode",
            ),
        ]
    )


def bom(kali: int) -> bytes:
    """Return a page whose content is blanks, packed again and again."""
    isi = b" " * 200_000_000
    for _ in range(kali):
        isi = zlib.compress(isi, 9)
    saring = b"/Filter [%s]" % (b"/FlateDecode " * kali)
    daun = DAUN[:-2] + b"/Contents 4 0 R >>"
    isi = b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(isi), saring, isi)
    return rakit([KATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", daun, isi])


def pohon(anak: bytes, banyak: int) -> bytes:
    return rakit([KATALOG, b"<< /Type /Pages /Kids [%s] /Count %d >>" % (anak, banyak), DAUN])


DITOLAK: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "kosong": (lambda: b"", "berkas kosong"),
    "teks": (lambda: b"Laporan Kinerja", "bukan PDF, meskipun namanya begitu"),
    "html": (lambda: b"<html><body>LKjIP</body></html>", "bukan PDF"),
    "docx": (lambda: dokumen(paragraf("Laporan")), "bukan PDF"),
    "kepala saja": (lambda: b"%PDF-1.7\n", "rusak atau terpotong"),
    "terpotong": (lambda: pdf(ISI)[:300], "rusak atau terpotong"),
    "sampah": (lambda: b"%PDF-1.7\n" + bytes(range(256)) * 400, "rusak atau terpotong"),
    "bersandi": (lambda: rakit([KATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", DAUN], SANDI), "terkunci sandi"),
    "tanpa halaman": (lambda: pohon(b"", 0), "tidak punya halaman|rusak"),
    "halaman kosong": (lambda: pdf(b"", b""), "tidak berisi teks"),
    "pindaian": (lambda: pdf(gambar()), "tidak punya lapisan teks (hasil pindaian)"),
    "pindaian yang dikenali mesin": (lambda: pdf(gambar() + teks("Laporan Kinerja Tahun 2022", 3)), "hasil pindaian"),
    "banyak halaman": (lambda: pohon(b"3 0 R " * 3_000, 3_000), "lebih dari 1500|rusak"),
    "mengaku sejuta halaman": (lambda: pohon(b"3 0 R", 1_000_000), "lebih dari 1500|rusak|tidak berisi"),
    "pohon berputar": (lambda: pohon(b"2 0 R 2 0 R", 2), "rusak|tidak punya halaman|tidak berisi"),
    "katalog berputar": (
        lambda: rakit([b"<< /Type /Catalog /Pages 1 0 R >>"]),
        "rusak|tidak punya halaman|tidak berisi",
    ),
    "bom": (lambda: bom(1), "tidak berisi|terlalu"),
    "bom berlapis": (lambda: bom(3), "tidak berisi|terlalu"),
    "larik sangat dalam": (
        lambda: rakit([b"[" * 200_000 + b"]" * 200_000, b"<< >>"]),
        "rusak|terlalu",
    ),
}
DIBACA: Mapping[str, Callable[[], bytes]] = {
    "skrip saat dibuka": lambda: pdf(
        ISI, akar=b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://jahat.example'\\)) >>"
    ),
    "menjalankan program": lambda: pdf(ISI, akar=b"/OpenAction << /S /Launch /F (calc.exe) >>"),
    "tautan ke luar": lambda: pdf(
        ISI,
        sifat=b"/Annots [<< /Subtype /Link /Rect [0 0 500 800] /A << /S /URI /URI (http://jahat.example) >> >>]",
    ),
    "daftar isi berputar": lambda: pdf(
        ISI,
        lain=[b"<< /First 7 0 R /Last 7 0 R /Count 1 >>", b"<< /Title (a) /Parent 6 0 R /Next 7 0 R /First 7 0 R >>"],
        akar=b"/Outlines 6 0 R",
    ),
    "bentuk menggambar dirinya": lambda: halaman(b"/XObject << /X1 6 0 R >>"),
    "kertas raksasa": lambda: halaman(b"", b"[0 0 99999999 99999999]"),
    "kertas terbalik": lambda: halaman(b"", b"[595 842 0 0]"),
    "kertas tanpa luas": lambda: halaman(b"", b"[0 0 0 0]"),
    "kertas ngawur": lambda: halaman(b"", b"[0 /a (b)]"),
    "diputar": lambda: pdf(ISI + teks("Program 1.000.000"), sifat=b"/Rotate 90"),
    "huruf raksasa": lambda: pdf(ISI + b"BT /F1 1e30 Tf 72 600 Td (angka 5) Tj ET"),
    "huruf tanpa ukuran": lambda: pdf(ISI + b"BT /F1 0 Tf 72 600 Td (angka 5) Tj ET"),
    "letak di luar kertas": lambda: pdf(ISI + teks("angka 5", x=-9e9, y=9e9)),
    "garis raksasa": lambda: pdf(ISI + garis(-1e30, 0, 1e30, 0) + garis(0, -1e30, 0, 1e30)),
    "seratus ribu garis": lambda: pdf(ISI + b"".join(garis(9, y / 150, 500, y / 150) for y in range(100_000))),
    "kisi raksasa": lambda: pdf(
        ISI
        + b"".join(garis(0, y * 4, LEBAR, y * 4) for y in range(TINGGI // 4))
        + b"".join(garis(x * 4, 0, x * 4, TINGGI) for x in range(LEBAR // 4))
    ),
    "juta huruf": lambda: pdf(*[b"".join(teks("angka " * 900, y=y) for y in range(700))] * 9),
    "susunan tak ditutup": lambda: pdf(ISI + b"q " * 500_000),
    "xref ngawur": lambda: pdf(ISI).replace(b"0000000009", b"9999999999"),
    "sebaris raksasa": lambda: pdf(ISI + teks("1.000 " * 20_000)),
    "tanda kendali": lambda: pdf(ISI + teks("=1+1 [/] \x1b[31m Rp 1.000", y=600)),
    "gambar raksasa": lambda: pdf(ISI).replace(b"/Width 1 /Height 1", b"/Width 99999 /Height 99999"),
}


@pytest.mark.parametrize("nama", DITOLAK)
def test_is_refused_with_its_reason(nama: str, tmp_path: Path, capsys: Capsys) -> None:
    buat, alasan = DITOLAK[nama]
    keluar, layar, lama = jalankan(tmp_path, buat(), capsys)
    assert keluar == 2
    assert any(kata in layar for kata in alasan.split("|")), layar
    assert (layar.count("\n"), "Traceback" in layar) == (1, False), layar
    assert lama < 60


@pytest.mark.parametrize("nama", DIBACA)
def test_is_read(nama: str, tmp_path: Path, capsys: Capsys) -> None:
    keluar, layar, lama = jalankan(tmp_path, DIBACA[nama](), capsys)
    assert keluar in (0, 1), layar
    assert "kurang pasti" in layar
    assert lama < 30


def test_there_are_forty() -> None:
    assert len(DITOLAK) + len(DIBACA) >= 40


def jalankan(folder: Path, isi: bytes, capsys: Capsys) -> tuple[int, str, float]:
    berkas = folder / "draf.pdf"
    berkas.write_bytes(isi)
    mulai = time.perf_counter()
    keluar = app.jalankan(["verify", str(berkas), "--xlsx"])
    lama = time.perf_counter() - mulai
    hasil = capsys.readouterr()
    assert berkas.read_bytes() == isi
    return keluar, hasil.out + hasil.err, lama


@pytest.mark.lambat
def test_one_flipped_byte_never_ends_in_a_traceback(tmp_path: Path, capsys: Capsys) -> None:
    asli = pdf(ISI + garis(72, 500, 300, 500) + garis(72, 500, 72, 400), teks("Program 1.000.000"))
    for letak in range(0, len(asli), max(1, len(asli) // 60)):
        isi = bytearray(asli)
        isi[letak] ^= 0x21
        assert jalankan(tmp_path, bytes(isi), capsys)[0] in (0, 1, 2)


def test_what_takes_too_long_or_ends_without_an_answer_is_refused(
    tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proses, "LAMA", 0.001)
    keluar, layar, _ = jalankan(tmp_path, pdf(ISI), capsys)
    assert (keluar, "terlalu rumit untuk dibaca dalam" in layar) == (2, True)
    monkeypatch.undo()
    monkeypatch.setattr(proses, "_PERINTAH", ("-c", "raise SystemExit(9)"))
    keluar, layar, _ = jalankan(tmp_path, pdf(ISI), capsys)
    assert (keluar, "rusak atau terlalu besar untuk dibaca" in layar) == (2, True)


def test_more_letters_and_pages_than_any_report_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mesin, "MAKS_HURUF", 30)
    assert "terlalu banyak huruf" in pembaca.baca(pdf(ISI, ISI))["alasan"]
    monkeypatch.setattr(mesin, "MAKS_HALAMAN", 1)
    assert pembaca.baca(pdf(ISI, ISI))["alasan"] == "PDF berisi 2 halaman, lebih dari 1; pecah menurut bab"


def test_reading_that_runs_out_of_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def habis(_: bytes) -> None:
        raise MemoryError

    monkeypatch.setattr(pembaca, "baca_dokumen_pdf", habis)
    assert "terlalu besar" in pembaca.baca(b"%PDF-")["alasan"]
