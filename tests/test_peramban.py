"""The board and the list of findings in a real browser: on a telephone, on a desk, by keyboard, on paper."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from contoh import SUB
from peramban import Halaman, peramban

from lakip_xl.halaman.papan import BerkasLain, Papan
from lakip_xl.laporan.keadaan import Keadaan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.daftar_temuan import tulis_html
from lakip_xl.pipeline.status import status, tulis_halaman

Kantor = Callable[[str], Path]
HARI = date(2023, 1, 12)
TELEPON = (400, 800)
LAYAR = (1280, 900)
PANJANG = "masukan-" + "panjangsekali" * 12 + ".xlsx"
KONTRAS_AA = 4.5

_LEBAR = """[...document.querySelectorAll('body, body *')]
  .filter(unsur => getComputedStyle(unsur).clipPath === 'none' && !unsur.closest('thead'))
  .filter(unsur => unsur.getBoundingClientRect().right > innerWidth + .5 || unsur.scrollWidth > unsur.clientWidth + 1
    && getComputedStyle(unsur).display !== 'inline')
  .map(unsur => unsur.outerHTML.slice(0, 120))"""
_KONTRAS = """(() => {
  const angka = warna => warna.match(/[\\d.]+/g).map(Number);
  const terang = ([merah, hijau, biru]) => [merah, hijau, biru].map(isi => isi / 255)
    .map(isi => isi <= .03928 ? isi / 12.92 : ((isi + .055) / 1.055) ** 2.4)
    .reduce((jumlah, isi, nomor) => jumlah + isi * [.2126, .7152, .0722][nomor], 0);
  const latar = unsur => {
    for (let kini = unsur; kini; kini = kini.parentElement) {
      const warna = angka(getComputedStyle(kini).backgroundColor);
      if (warna.length < 4 || warna[3] > 0) return warna;
    }
    return [255, 255, 255];
  };
  const hasil = [];
  for (const unsur of document.querySelectorAll('body *')) {
    const teks = [...unsur.childNodes].filter(isi => isi.nodeType === 3 && isi.data.trim());
    for (const sebelum of teks.length ? [null, '::before'] : []) {
      if (sebelum && getComputedStyle(unsur, sebelum).content === 'none') continue;
      const [terang1, terang2] = [terang(angka(getComputedStyle(unsur, sebelum).color)), terang(latar(unsur))]
        .sort((kiri, kanan) => kanan - kiri);
      hasil.push([(terang1 + .05) / (terang2 + .05), unsur.outerHTML.slice(0, 80)]);
    }
  }
  return hasil;
})()"""


@pytest.fixture
def halaman() -> Iterator[Halaman]:
    with peramban() as hasil:
        yield hasil


@pytest.fixture
def papan(kantor_kecil: Kantor) -> Papan:
    """A board with every state, and names as long as they come."""
    folder = kantor_kecil(f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | |")
    papan = status(folder, HARI)
    bidang = papan.unit[1]
    unit = tuple(
        replace(bidang, unit=keadaan.casefold(), nama=f"Bidang {keadaan} {'Hubungan Industrial ' * 5}", keadaan=keadaan)
        for keadaan in Keadaan
    )
    lain = (BerkasLain(f"masukan/{PANJANG}", "unit antah tidak ada pada lembar Unit", dibaca=True),)
    return replace(papan, unit=(replace(unit[0], berkas=f"masukan/{PANJANG}"), *unit[1:]), lain=lain)


@pytest.fixture
def berkas(papan: Papan, tmp_path: Path) -> Path:
    tulis_halaman(papan, tmp_path / "papan.html", HARI)
    return tmp_path / "papan.html"


@pytest.fixture
def temuan(kantor_kecil: Kantor, tmp_path: Path) -> Path:
    """The page of findings, which has the same frame."""
    hasil = periksa_tahun(kantor_kecil(f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | 12.34x |"))
    tulis_html(hasil.laporan, hasil.temuan, tmp_path / "temuan.html")
    return tmp_path / "temuan.html"


@pytest.mark.lambat
@pytest.mark.parametrize("nama", ["berkas", "temuan"])
@pytest.mark.parametrize("ukuran", [TELEPON, (320, 640), LAYAR], ids=["telepon", "telepon kecil", "layar"])
def test_nothing_is_wider_than_the_screen_and_all_text_is_readable(
    nama: str, ukuran: tuple[int, int], halaman: Halaman, request: pytest.FixtureRequest
) -> None:
    jalur: Path = request.getfixturevalue(nama)
    halaman.buka(jalur.as_uri(), *ukuran, telepon=ukuran is not LAYAR)
    assert halaman.nilai("innerWidth") == ukuran[0]
    assert halaman.nilai("document.documentElement.scrollWidth") <= ukuran[0]
    assert halaman.nilai(_LEBAR) == []
    kontras = halaman.nilai(_KONTRAS)
    assert len(kontras) > 20
    assert [isi for isi in kontras if isi[0] < KONTRAS_AA] == []
    assert (
        halaman.nilai(
            "Math.min(...[...document.querySelectorAll('body *')]"
            ".map(unsur => parseFloat(getComputedStyle(unsur).fontSize)))"
        )
        >= 13
    )


@pytest.mark.lambat
def test_what_is_too_wide_or_too_pale_is_found(halaman: Halaman, berkas: Path) -> None:
    halaman.buka(berkas.as_uri(), *TELEPON, telepon=True)
    halaman.nilai("{ const gaya = document.querySelector('h2').style; gaya.width = '500px'; gaya.color = '#888'; }")
    assert len(halaman.nilai(_LEBAR)) > 0
    assert [isi[1][:4] for isi in halaman.nilai(_KONTRAS) if isi[0] < KONTRAS_AA] == ["<h2 "]


@pytest.mark.lambat
def test_on_a_telephone_each_row_is_a_card_that_says_what_its_figures_are(
    halaman: Halaman, berkas: Path, papan: Papan
) -> None:
    halaman.buka(berkas.as_uri(), *TELEPON, telepon=True)
    assert halaman.nilai("getComputedStyle(document.querySelector('tbody tr')).display") == "block"
    kepala = halaman.nilai("[...document.querySelectorAll('thead th')].map(unsur => unsur.textContent)")
    kartu = halaman.nilai(
        "[...document.querySelectorAll('tbody tr')].map(baris => [...baris.querySelectorAll('td')]"
        ".map(sel => JSON.parse(getComputedStyle(sel, '::before').content)))"
    )
    assert kartu == [kepala[1:]] * len(papan.baris)
    halaman.buka(berkas.as_uri(), *LAYAR)
    assert halaman.nilai("getComputedStyle(document.querySelector('tbody tr')).display") == "table-row"
    assert halaman.nilai("getComputedStyle(document.querySelector('td'), '::before').content") == "none"


@pytest.mark.lambat
def test_nothing_is_asked_from_any_network_and_the_policy_stops_nothing_of_the_page(
    halaman: Halaman, berkas: Path
) -> None:
    halaman.buka(berkas.as_uri(), *TELEPON, telepon=True)
    halaman.nilai("new Promise(selesai => setTimeout(selesai, 500))")
    assert halaman.permintaan == [berkas.as_uri()]
    catatan = [isi["params"]["entry"]["text"] for isi in halaman.kejadian if isi["method"] == "Log.entryAdded"]
    assert catatan == []
    assert halaman.nilai("getComputedStyle(document.querySelector('h1')).color") == "rgb(31, 78, 120)"


@pytest.mark.lambat
def test_the_whole_page_is_reached_by_keyboard_and_nothing_holds_it(halaman: Halaman, berkas: Path) -> None:
    halaman.buka(berkas.as_uri(), 400, 500, telepon=False)
    urutan = []
    for _ in range(3):
        halaman.tekan("Tab")
        urutan.append(halaman.nilai("document.activeElement.tagName"))
    assert urutan == ["BODY"] * 3
    halaman.tekan("End")
    halaman.nilai("new Promise(selesai => setTimeout(selesai, 600))")
    sisa = halaman.nilai("document.documentElement.scrollHeight - innerHeight - scrollY")
    assert abs(sisa) <= 1
    tingkat = halaman.nilai("[...document.querySelectorAll('h1, h2')].map(unsur => unsur.tagName)")
    assert tingkat == ["H1", *["H2"] * (len(tingkat) - 1)]
    assert halaman.nilai("document.documentElement.lang") == "id"
    assert halaman.nilai("[...document.querySelectorAll('th')].every(unsur => unsur.scope)")


@pytest.mark.lambat
def test_it_prints_as_a_table_on_a4(halaman: Halaman, berkas: Path) -> None:
    halaman.buka(berkas.as_uri(), *TELEPON, telepon=True)
    isi = halaman.cetak()
    lembar = re.findall(rb"/MediaBox\s*\[([\d. ]+)\]", isi)
    assert {tuple(round(float(angka)) for angka in ukuran.split()[2:]) for ukuran in lembar} == {(842, 595)}
    assert len(lembar) <= 2


def test_headers_of_cards_are_letters_and_stand_in_the_style_alone(berkas: Path) -> None:
    teks = berkas.read_text(encoding="utf-8")
    gaya, _, badan = teks.partition("</style>")
    assert 'td:nth-child(2)::before { content: "Keadaan"; }' in gaya
    assert "::before" not in badan
    assert json.dumps("Terakhir diubah") in gaya
