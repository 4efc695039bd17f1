"""The board as a page: what it says, and that text from outside stays text."""

import html
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import typer
from conftest import TAHUN_NYATA
from peramban import CHROMIUM, OPSI, perlu_chromium
from periksa_teks import salah_halaman

from lakip_xl.cli.status import status as perintah
from lakip_xl.halaman.papan import BerkasLain, Keadaan, Langkah
from lakip_xl.halaman.papan_html import halaman_status
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.status import status, tulis_halaman

Kantor = Callable[[str], Path]
HARI = date(2023, 1, 9)
DITOLAK = "violates the following Content Security Policy directive"


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
    for kata in (
        "<script",
        "http:",
        "https",
        "<img",
        "<b ",
        "<i>",
        'onerror="',
        "\x1b",
        "javascript",
        "@import",
        "url(",
    ):
        assert kata not in teks.casefold(), kata
    assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;" in teks
    assert set(re.findall(r"<(\w+)", teks)) <= {
        *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th"),
        *("td", "ul", "ol", "li", "code"),
    }


HURUF = "\u202e\u2066\u200f\u061c\u200b\x1b\x9b\x7f\u2028\ufeff\udcff"


def test_what_is_not_seen_shows_on_the_page_and_nothing_else_is_let_in(kantor_kecil: Kantor) -> None:
    papan = status(kantor_kecil(""))
    nama = f"Bidang{HURUF}</style><style>*{{}}"
    papan = replace(
        papan,
        perangkat_daerah=nama,
        unit=(replace(papan.unit[0], nama=nama, berkas=nama), *papan.unit[1:]),
        lain=(BerkasLain(nama, nama, dibaca=False),),
        langkah=(Langkah(nama, perintah=True),),
    )
    isi = halaman_status(papan, HARI)
    assert list(salah_halaman(isi)) == []
    tampak = "Bidang‹U+202E›‹U+2066›‹U+200F›‹U+061C›‹U+200B›‹U+001B›‹U+009B›‹U+007F› ‹U+FEFF›\N{REPLACEMENT CHARACTER}"
    assert html.unescape(isi.decode()).count(tampak) == 6


@pytest.mark.lambat
def test_a_browser_applies_the_style_of_the_page_and_no_other(kantor_kecil: Kantor, tmp_path: Path) -> None:
    perlu_chromium()
    berkas = tmp_path / "papan.html"
    tulis_halaman(status(kantor_kecil("")), berkas, HARI)
    asli = berkas.read_text(encoding="utf-8")
    sisipan = "<style>h1 { color: red }</style><script>document.title = 'jalan'</script><img src=x onerror='y()'>"
    berkas.write_text(asli.replace("</body>", f"{sisipan}</body>"), encoding="utf-8")
    dom, galat = _buka(berkas)
    assert "<title>Status masukan LAKIP 2022</title>" in dom
    assert galat.count(DITOLAK) == len(("style", "script", "img", "onerror"))
    berkas.write_text(asli, encoding="utf-8")
    assert DITOLAK not in _buka(berkas)[1]


def _buka(berkas: Path) -> tuple[str, str]:
    """Return a page as a browser holds it once its scripts have run, and what the browser says of it."""
    with tempfile.TemporaryDirectory(prefix="chromium-", ignore_cleanup_errors=True) as profil:
        opsi = (*OPSI, f"--user-data-dir={profil}", "--enable-logging=stderr", "--dump-dom")
        hasil = subprocess.run([str(CHROMIUM), *opsi, berkas.as_uri()], capture_output=True, check=True, timeout=60)
    return hasil.stdout.decode(), hasil.stderr.decode()


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
