"""The board as a page: what it says, and that text from outside stays text."""

import html
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import typer
from conftest import TAHUN_NYATA

from lakip_xl.cli.status import status as perintah
from lakip_xl.halaman.papan import BerkasLain, Keadaan, Langkah
from lakip_xl.halaman.papan_html import halaman_status
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.status import status, tulis_halaman

Kantor = Callable[[str], Path]
HARI = date(2023, 1, 9)


def test_text_from_outside_stays_text_on_the_page(kantor_kecil: Kantor, tmp_path: Path) -> None:
    jahat = """<script>alert('x')</script><img src=x onerror="y"> &"""
    papan = status(kantor_kecil(f"perencanaan.xlsx › Unit\n| kode | nama |\n| bidang | {jahat} |"))
    assert papan.unit[1].nama == jahat
    bukan_utf8 = "\udcff</code></table><script>.xls"
    papan = replace(
        papan,
        unit=(replace(papan.unit[0], nama="\x1b[31m", berkas="masukan/<b onclick='x'>.xlsx"), *papan.unit[1:]),
        lain=(BerkasLain(bukan_utf8, "<i>", dibaca=False),),
        langkah=(Langkah("lakip-xl check '</code><script>'", perintah=True),),
    )
    tulis_halaman(papan, tmp_path / "baru" / "papan.html", HARI)
    teks = (tmp_path / "baru" / "papan.html").read_text(encoding="utf-8")
    for kata in ("<script", "http", "<img", "<b ", "<i>", 'onerror="', "\x1b", "javascript", "@import", "url("):
        assert kata not in teks.casefold(), kata
    assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;" in teks
    assert set(re.findall(r"<(\w+)", teks)) <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th"),
        *("td", "ul", "ol", "li", "code"),
    }


def test_the_page_says_each_state_in_words_and_what_comes_next(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! meta masukan/bidang.xlsx lakip_tahun 2021\n! hapus masukan/sekretariat.xlsx")
    (folder / "masukan" / "lain.csv").write_bytes(b"a,b")
    papan = status(folder)
    teks = html.unescape(halaman_status(papan, HARI).decode())
    assert '<html lang="id">' in teks
    assert "Keadaan per 9 Januari 2023." in teks
    assert '<td class="galat">TAHUN SALAH</td>' in teks
    assert '<td class="galat">BELUM MASUK</td>' in teks
    assert '<td class="baik">SIAP</td>' in teks
    assert "masukan/lain.csv: tidak dibaca" in teks
    assert all(langkah.teks in teks for langkah in papan.langkah)
    assert all(f"<li>{keadaan}: " in teks for keadaan in Keadaan)
    assert halaman_status(papan, HARI) == halaman_status(status(folder), HARI)


def test_the_page_of_the_real_year(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022"))
    papan = status(folder)
    assert papan.siap
    assert papan.ringkasan == "6 dari 6 unit siap"
    assert sum(baris.peringatan for baris in papan.baris) == periksa_tahun(folder).peringatan
    teks = halaman_status(papan, HARI).decode()
    assert teks.count("<tr>") == 1 + 7
    assert teks.count('<td class="baik">SIAP</td>') == 7


def test_a_page_is_never_written_over_a_workbook(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    sebelum = (folder / "perencanaan.xlsx").read_bytes()
    with pytest.raises(typer.BadParameter, match=r"harus berakhiran \.html"):
        perintah(folder, html=folder / "perencanaan.xlsx")
    assert (folder / "perencanaan.xlsx").read_bytes() == sebelum
