"""Documents that went wrong or mean harm: a refusal that says why, or findings; never a traceback, never a second."""

import io
import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tulis_docx import AKAR, JENIS, RELASI, W, dokumen, larian, paragraf, sel, tabel

from lakip_xl.cli import app

Capsys = pytest.CaptureFixture[str]
_ISI = paragraf("Laporan Kinerja Tahun 2022") + tabel([["Uraian", "Pagu (Rp)"], ["Mebel", "1.000.000"]])
_DTD = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


def _badan(teks: str) -> bytes:
    return dokumen("", {"word/document.xml": teks})


def _zip(isi: Mapping[str, bytes | str]) -> bytes:
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED) as berkas:
        for nama, teks in isi.items():
            berkas.writestr(nama, teks)
    return hasil.getvalue()


def _rusak() -> bytes:
    isi = bytearray(dokumen(_ISI))
    letak = isi.index(b"word/document.xml") + 60
    isi[letak : letak + 8] = bytes(8)
    return bytes(isi)


def _bom() -> bytes:
    return dokumen("", {"word/document.xml": b"<w>" + b" " * 60_000_000 + b"</w>"})


def _bersandi() -> bytes:
    isi = bytearray(dokumen(_ISI))
    awal = 0
    while (awal := isi.find(b"PK\x01\x02", awal)) >= 0:
        isi[awal + 8] |= 1
        awal += 4
    return bytes(isi)


DITOLAK: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "kosong": (lambda: b"", "berkas kosong"),
    "teks": (lambda: b"Laporan Kinerja", "bukan .docx"),
    "html": (lambda: b"<html><body>LKjIP</body></html>", "bukan .docx"),
    "rtf": (lambda: b"{\\rtf1 LKjIP}", "bukan .docx"),
    "pdf": (lambda: b"%PDF-1.7 ...", "berformat PDF, meskipun namanya .docx"),
    "foto": (lambda: b"\xff\xd8\xff\xe0" + bytes(100), "bukan .docx"),
    "doc lama atau bersandi": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "berformat .doc lama"),
    "zip bersandi": (_bersandi, "terkunci sandi"),
    "terpotong": (lambda: dokumen(_ISI)[:700], "rusak atau terpotong"),
    "satu bagian rusak": (_rusak, "rusak atau terpotong"),
    "zip biasa": (lambda: _zip({"catatan.txt": "a"}), "bukan dokumen .docx"),
    "buku kerja": (
        lambda: dokumen(
            _ISI, {"[Content_Types].xml": JENIS.replace("wordprocessingml.document", "spreadsheetml.sheet")}
        ),
        "bukan dokumen .docx",
    ),
    "bermakro": (lambda: dokumen(_ISI, {"word/vbaProject.bin": b"\x00"}), "memuat makro"),
    "docm": (
        lambda: dokumen(
            _ISI,
            {
                "[Content_Types].xml": JENIS.replace(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml",
                )
            },
        ),
        "bukan dokumen .docx",
    ),
    "activex": (lambda: dokumen(_ISI, {"word/activeX/activeX1.bin": b"\x00"}), "memuat makro"),
    "jalur keluar": (lambda: dokumen(_ISI, {"../../jahat.xml": "<a/>"}), "tidak wajar"),
    "jalur mutlak": (lambda: dokumen(_ISI, {"/etc/jahat.xml": "<a/>"}), "tidak wajar"),
    "entitas": (lambda: _badan(f"{_DTD}<w:document xmlns:w='{W}'><w:body/></w:document>"), "tidak wajar"),
    "entitas di gaya": (lambda: dokumen(_ISI, {"word/styles.xml": f"{_DTD}<w:styles xmlns:w='{W}'/>"}), "tidak wajar"),
    "utf-16": (lambda: dokumen("", {"word/document.xml": "<a/>".encode("utf-16")}), "UTF-8"),
    "bom zip": (_bom, "terlalu besar"),
    "seratus ribu bagian": (lambda: dokumen(_ISI, {f"a{nomor}.xml": "" for nomor in range(1_100)}), "lebih dari 1.000"),
    "xml patah": (lambda: _badan(f"<w:document xmlns:w='{W}'><w:body>"), "tidak utuh|yang utuh"),
    "bukan xml": (lambda: _badan("halo"), "yang utuh"),
    "tanpa badan": (lambda: _badan(f"<w:document xmlns:w='{W}'/>"), "tidak berisi teks"),
    "badan kosong": (lambda: dokumen(""), "hasil pindaian"),
    "hanya gambar": (lambda: dokumen("<w:p><w:r><w:drawing/></w:r></w:p>"), "hasil pindaian"),
    "tanpa dokumen": (
        lambda: _zip({"[Content_Types].xml": JENIS, "_rels/.rels": AKAR}),
        "tidak punya isi",
    ),
    "sangat dalam": (
        lambda: dokumen("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000),
        "terlalu dalam",
    ),
    "tabel bersarang dalam": (
        lambda: dokumen("<w:tbl><w:tr><w:tc>" * 60 + paragraf("a") + "</w:tc></w:tr></w:tbl>" * 60),
        "terlalu dalam",
    ),
}
DIBACA: Mapping[str, Callable[[], bytes]] = {
    "rentang kolom raksasa": lambda: dokumen(
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>{paragraf("a")}</w:tc></w:tr></w:tbl>'
    ),
    "rentang kolom ngawur": lambda: dokumen(
        f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-x"/></w:tcPr>{paragraf("1")}</w:tc></w:tr></w:tbl>'
    ),
    "tabel tanpa baris": lambda: dokumen(f"{_ISI}<w:tbl/>"),
    "baris tanpa sel": lambda: dokumen(f"{_ISI}<w:tbl><w:tr/><w:tr>{sel('1')}</w:tr></w:tbl>"),
    "sel tanpa paragraf": lambda: dokumen(f"{_ISI}<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>"),
    "gaya berputar": lambda: dokumen(
        _ISI + '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
        {
            "word/styles.xml": f'<w:styles xmlns:w="{W}"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>'
            '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
        },
    ),
    "angka raksasa": lambda: dokumen(_ISI + paragraf("Anggaran Rp " + "9" * 5_000 + " terealisasi Rp 1 (5%)")),
    "persen dari nol": lambda: dokumen(
        _ISI + tabel([["Uraian", "Pagu (Rp)", "Realisasi (Rp)", "%"], ["A", "0", "0", "0"]])
    ),
    "hitungan bagi nol": lambda: dokumen(_ISI + paragraf("= (1 / 0) x 100% = 5%") + paragraf("((((((((1/2) = 3%")),
    "hitungan panjang": lambda: dokumen(_ISI + paragraf("1+" * 3_000 + "1 = 2%")),
    "kata tanpa akhir": lambda: dokumen(_ISI + paragraf("Peraturan Menteri " + "a " * 20_000)),
    "kurung dan titik": lambda: dokumen(_ISI + paragraf("(" * 20_000 + "1,2," * 5_000)),
    "hubungan ke luar": lambda: dokumen(
        _ISI,
        {
            "word/_rels/document.xml.rels": RELASI.replace(
                "</Relationships>",
                '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
                'attachedTemplate" Target="http://jahat.example/a.dotm" TargetMode="External"/></Relationships>',
            )
        },
    ),
    "tanda kendali": lambda: dokumen(_ISI + paragraf("Rp 1.000 \u202e\u200b\u0085 [/] =1+1")),
    "catatan kaki hilang": lambda: dokumen(_ISI + '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="9"/></w:r></w:p>'),
    "penghapusan": lambda: dokumen(_ISI + f"<w:p><w:del>{larian('x').replace('w:t', 'w:delText')}</w:del></w:p>"),
}


@pytest.mark.parametrize("nama", DITOLAK)
def test_is_refused_with_its_reason(nama: str, tmp_path: Path, capsys: Capsys) -> None:
    buat, alasan = DITOLAK[nama]
    keluar, layar, lama = _jalankan(tmp_path, buat(), capsys)
    assert keluar == 2
    assert any(kata in layar for kata in alasan.split("|")), layar
    assert lama < 3


@pytest.mark.parametrize("nama", DIBACA)
def test_is_read_and_marked(nama: str, tmp_path: Path, capsys: Capsys) -> None:
    keluar, layar, lama = _jalankan(tmp_path, DIBACA[nama](), capsys)
    assert keluar in (0, 1)
    assert "Dibaca" in layar
    assert lama < 5


def test_there_are_forty() -> None:
    assert len(DITOLAK) + len(DIBACA) >= 40


def _jalankan(folder: Path, isi: bytes, capsys: Capsys) -> tuple[int, str, float]:
    berkas = folder / "draf.docx"
    berkas.write_bytes(isi)
    mulai = time.perf_counter()
    keluar = app.jalankan(["verify", str(berkas), "--annotate", "--xlsx"])
    lama = time.perf_counter() - mulai
    hasil = capsys.readouterr()
    assert berkas.read_bytes() == isi
    return keluar, hasil.out + hasil.err, lama


def test_one_flipped_byte_never_ends_in_a_traceback(tmp_path: Path, capsys: Capsys) -> None:
    asli = dokumen(_ISI)
    for letak in range(0, len(asli), max(1, len(asli) // 60)):
        isi = bytearray(asli)
        isi[letak] ^= 0x20
        assert _jalankan(tmp_path, bytes(isi), capsys)[0] in (0, 1, 2)


def test_one_changed_byte_of_the_text_never_ends_in_a_traceback(tmp_path: Path, capsys: Capsys) -> None:
    asli = zipfile.ZipFile(io.BytesIO(dokumen(_ISI))).read("word/document.xml")
    for letak in range(0, len(asli), max(1, len(asli) // 80)):
        isi = bytearray(asli)
        isi[letak] = (zlib.crc32(bytes([letak % 251])) % 90) + 33
        assert _jalankan(tmp_path, _badan_mentah(bytes(isi)), capsys)[0] in (0, 1, 2)


def _badan_mentah(isi: bytes) -> bytes:
    return dokumen("", {"word/document.xml": isi})
