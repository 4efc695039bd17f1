"""Documents that went wrong or mean harm, brought up to date: refused with the reason or done, never a traceback."""

import time
import zipfile
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO

import pytest
from test_docx_jahat import DIBACA, DITOLAK
from tulis_docx import dokumen, larian, paragraf

from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.unsur import BarisDokumen, Dokumen, SelTabel, TabelDokumen, Teks
from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.word.ikat.perbarui import NaskahBaru, perbarui

KUNCI = {"total.persen": Kunci("total.persen", "serapan", "94,05")}
TABEL = TabelDokumen("3.3", (Teks("Realisasi"),), (), (BarisDokumen((SelTabel("1"), SelTabel("2"))),), (8, 8), "3")
RENCANA = Dokumen("LKjIP", (TABEL,))
_NAMA = "lk_A_total_persen_{}_aaaaaa"
_TERLAMA = 5
"""Seconds of processor; the slowest takes a tenth of it on a quiet machine."""


def tanda(nomor: object, nama: str, isi: str = "") -> str:
    mulai = f'<w:bookmarkStart w:id="{nomor}" w:name="{nama}"/>'
    return f'{mulai}{isi}<w:bookmarkEnd w:id="{nomor}"/>'


def pengikat() -> str:
    isi = perbarui(dokumen(paragraf("{{total.persen}}")), RENCANA, KUNCI).isi
    teks = zipfile.ZipFile(BytesIO(isi)).read("word/document.xml").decode()
    return teks.partition('w:name="')[2].partition('"')[0]


ANEH: Mapping[str, Callable[[], bytes]] = {
    "penanda tak tertutup": lambda: dokumen(
        f'<w:p><w:bookmarkStart w:id="1" w:name="{pengikat()}"/>{larian("a")}</w:p>'
    ),
    "penutup lebih dahulu": lambda: dokumen(
        f'<w:p><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="1" w:name="{pengikat()}"/>{larian("a")}</w:p>'
    ),
    "penanda tanpa nomor": lambda: dokumen(f'<w:p><w:bookmarkStart w:name="{pengikat()}"/>{larian("a")}</w:p>'),
    "nomor bukan angka": lambda: dokumen(f"<w:p>{tanda('x²', pengikat(), larian('a'))}</w:p>"),
    "nomor raksasa": lambda: dokumen(f"<w:p>{tanda('9' * 400, pengikat(), larian('a'))}</w:p>"),
    "nama sama seribu kali": lambda: dokumen(f"<w:p>{tanda(1, pengikat(), larian('a'))}</w:p>" * 1_000),
    "bertumpuk": lambda: dokumen(
        "<w:p>"
        + "".join(f'<w:bookmarkStart w:id="{nomor}" w:name="{pengikat()}_{nomor}"/>' for nomor in range(500))
        + larian("a")
        + "".join(f'<w:bookmarkEnd w:id="{nomor}"/>' for nomor in range(500))
        + "</w:p>"
    ),
    "bersilang": lambda: dokumen(
        f'<w:p><w:bookmarkStart w:id="1" w:name="{pengikat()}"/>{larian("a")}'
        f'<w:bookmarkStart w:id="2" w:name="{pengikat()}_2"/>{larian("b")}<w:bookmarkEnd w:id="1"/>{larian("c")}'
        '<w:bookmarkEnd w:id="2"/></w:p>'
    ),
    "melintasi alinea dan tabel": lambda: dokumen(
        f'<w:p><w:bookmarkStart w:id="1" w:name="{pengikat()}"/>{larian("a")}</w:p>'
        f'<w:tbl><w:tr><w:tc>{paragraf("b")}</w:tc></w:tr></w:tbl><w:p>{larian("c")}<w:bookmarkEnd w:id="1"/></w:p>'
    ),
    "tabel tanpa tabel": lambda: dokumen(f"<w:p>{tanda(1, 'lk_T_3_3_aaaa_bbbbbb', larian('a'))}</w:p>"),
    "grafik tanpa gambar": lambda: dokumen(f"<w:p>{tanda(1, 'lk_G_b_2_aaaa_bbbbbb', larian('a'))}</w:p>"),
    "seribu kunci dalam satu larian": lambda: dokumen(paragraf("{{total.persen}} " * 1_000)),
    "kurung tanpa akhir": lambda: dokumen(paragraf("{{" * 50_000 + "}}" * 50_000)),
    "kunci sangat panjang": lambda: dokumen(paragraf("{{" + "a" * 50_000 + "}}")),
    "kunci terbelah seribu": lambda: dokumen(f"<w:p>{''.join(map(larian, '{{total.persen}}' * 200))}</w:p>"),
    "kunci melintasi tab": lambda: dokumen("<w:p><w:r><w:t>{{total</w:t><w:tab/><w:t>.persen}}</w:t></w:r></w:p>"),
    "kunci dalam kotak teks": lambda: dokumen(
        f"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraf('{{total.persen}}')}</w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r></w:p>"
    ),
    "kunci dalam perubahan terlacak": lambda: dokumen(
        f'<w:p><w:ins w:id="1" w:author="a">{larian("{{total.persen}}")}</w:ins></w:p>'
    ),
    "tabel diminta di sel": lambda: dokumen(f"<w:tbl><w:tr><w:tc>{paragraf('{{tabel 3.3}}')}</w:tc></w:tr></w:tbl>"),
    "tabel diminta seratus kali": lambda: dokumen(paragraf("{{tabel 3.3}}") * 100),
    "awalan lain": lambda: dokumen(
        "",
        {
            "word/document.xml": '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            "<x:body><x:p><x:r><x:t>{{total.persen}}</x:t></x:r></x:p><x:p><x:r><x:t>{{tabel 3.3}}</x:t></x:r></x:p>"
            "</x:body></x:document>"
        },
    ),
    "tanpa awalan": lambda: dokumen(
        "",
        {
            "word/document.xml": '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            "<body><p><r><t>{{total.persen}}</t></r></p></body></document>"
        },
    ),
}


def jalankan(isi: bytes) -> NaskahBaru | None:
    mulai = time.process_time()
    try:
        return perbarui(isi, RENCANA, KUNCI, paksa=True)
    except BerkasDitolak:
        return None
    finally:
        assert time.process_time() - mulai < _TERLAMA


@pytest.mark.parametrize("nama", sorted(set(DITOLAK) - {"badan kosong", "hanya gambar", "tanpa badan"}))
def test_what_cannot_be_opened_is_refused(nama: str) -> None:
    assert jalankan(DITOLAK[nama][0]()) is None


@pytest.mark.parametrize("nama", [*DIBACA, *ANEH])
def test_what_is_odd_is_done_and_done_once(nama: str) -> None:
    isi = (DIBACA | ANEH)[nama]()
    hasil = jalankan(isi)
    assert hasil is not None
    kedua = jalankan(hasil.isi)
    assert kedua is not None
    assert kedua.isi == hasil.isi


def test_one_changed_byte_never_ends_in_a_traceback() -> None:
    asli = jalankan(dokumen(paragraf("Serapan {{total.persen}} persen.") + paragraf("{{tabel 3.3}}")))
    assert asli is not None
    teks = zipfile.ZipFile(BytesIO(asli.isi)).read("word/document.xml")
    for letak in range(0, len(teks), max(1, len(teks) // 200)):
        isi = bytearray(teks)
        isi[letak] = (zlib.crc32(bytes([letak % 251])) % 90) + 33
        jalankan(dokumen("", {"word/document.xml": bytes(isi)}))
