"""Nothing typed ever acts: hostile texts in every cell to type, and every part of every workbook that is written."""

import random
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from bersih_xlsx import BukuTertulis, cacat_buku
from contoh import kantor
from fuzz_tulis import keluaran
from jahil import JAHIL, acak, kantor_jahil

from lakip_xl.excel.gambar.teks import bertindak, muat, sebaris, tajuk, tampak, tautan_berkas
from lakip_xl.pipeline.consolidate import consolidate

_SEDIKIT = (0, 1, 2, 13, 22, 29, 36)
"""Places in JAHIL: some that act in a formula, in a chart, in XML, and a long one."""


@pytest.fixture(autouse=True)
def _tanpa_peringatan() -> Iterator[None]:
    """Take a warning of XlsxWriter, which drops a text, for the fault that it is."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.lambat
def test_texts_in_every_cell_do_not_act_in_any_output(tmp_path: Path) -> None:
    semua = dict(keluaran(kantor_jahil(tmp_path / "2022"), tmp_path))
    assert len(semua) > 10
    assert {nama: cacat for nama, isi in semua.items() if (cacat := cacat_buku(isi))} == {}


def test_some_texts_do_not_act_in_the_report(tmp_path: Path) -> None:
    teks = [JAHIL[nomor] for nomor in _SEDIKIT]
    hasil = consolidate(kantor_jahil(tmp_path / "2022", teks, 1), draft=True)
    assert hasil.berkas is not None
    assert cacat_buku(hasil.berkas.read_bytes()) == []


def test_formulas_are_those_of_an_office_with_plain_words(tmp_path: Path) -> None:
    """The same office, its texts tame and hostile: the same formulas but for the words of its scales."""
    jinak = [f"kata {nomor}".ljust(len(teks), "k") for nomor, teks in enumerate(JAHIL[:2])]  # notes break alike
    bentuk = []
    for nama, teks in (("jinak", jinak), ("jahil", JAHIL[:2])):
        hasil = consolidate(kantor_jahil(tmp_path / nama, teks), draft=True)
        assert hasil.berkas is not None
        semua = BukuTertulis(hasil.berkas.read_bytes()).rumus()
        bentuk.append([(tempat, _tanpa_kata(rumus)) for tempat, rumus in semua])
    assert bentuk[0] == bentuk[1]


def _tanpa_kata(rumus: str) -> str:
    """Return a formula with its texts taken out, by Excel's rule: a quote ends a text unless another follows."""
    hasil, dalam = [], False
    for huruf in rumus:
        if huruf == '"':
            dalam = not dalam
        elif not dalam:
            hasil.append(huruf)
    return "".join(hasil)


@pytest.mark.parametrize("benih", range(3))
def test_texts_made_by_chance_do_not_act(benih: int, tmp_path: Path) -> None:
    acakan = random.Random(benih)  # noqa: S311 - texts, not secrets
    hasil = consolidate(kantor_jahil(tmp_path / "2022", [acak(acakan) for _ in range(8)]), draft=True)
    assert hasil.berkas is not None
    assert cacat_buku(hasil.berkas.read_bytes()) == []


def test_an_office_with_a_long_name_keeps_its_header(tmp_path: Path) -> None:
    folder = kantor(tmp_path / "2022", f"! sel perencanaan.xlsx Identitas C6 {'Dinas & ' * 30}Ujung")
    hasil = consolidate(folder, draft=True)
    assert hasil.berkas is not None
    buku = BukuTertulis(hasil.berkas.read_bytes())
    semua = (unsur for part in buku.lembar.values() for unsur in buku.pohon[part].iter())
    kepala = [unsur.text or "" for unsur in semua if unsur.tag.endswith("oddHeader")]
    assert len(kepala) == len(buku.lembar)
    assert all("Dinas && Dinas &&" in teks and "…" in teks and len(teks) <= 255 for teks in kepala)


def test_a_folder_name_that_a_program_takes_for_a_server_is_no_link() -> None:
    assert tautan_berkas("Dinas Sosial/2022/LAKIP-2022.xlsx") == "Dinas Sosial/2022/LAKIP-2022.xlsx"
    for jalur in (
        "\\\\evil\\share/2022/x.xlsx",
        "/etc/passwd",
        "C:/x",
        "a#b!A1",
        "a%2e",
        "http://x",
        "a//b",
        "../x",
        "a\nb",
    ):
        assert tautan_berkas(jalur) == "", jalur


def test_a_text_is_cut_at_the_limit_of_its_place_and_says_so() -> None:
    assert muat("x" * 10, 10) == "x" * 10
    assert muat("x" * 11, 10) == "x" * 8 + " …"
    assert muat("\U0001f4b0" * 6, 10) == "\U0001f4b0" * 4 + " …"
    assert sebaris(" a\r\n b\t", 10) == "a b"
    assert tajuk("8 & 9") == " 8 && 9"
    assert len(tajuk("&" * 500)) <= 200


def test_what_xml_cannot_hold_is_shown_by_its_picture() -> None:
    assert tampak("a\x1bb\x00\ud800\ufffe\r\nc\rd\te") == "a␛b␀\ufffd\ufffd\nc\nd\te"
    assert tampak("biasa é ✓") == "biasa é ✓"


def test_a_text_that_would_be_a_formula_is_known() -> None:
    assert all(map(bertindak, ("=1", "+1", "-a", "@x", " =1", "\t=1", "\n-1", "\uff1d1")))
    assert not any(map(bertindak, ("a=1", "", "1-2", " a", "≥ 5")))


@pytest.mark.lambat
def test_another_program_finds_the_same_formulas_in_an_office_of_hostile_texts(
    tmp_path: Path, hitung_ulang: Callable[[Path], Path]
) -> None:
    pendek = [teks for teks in JAHIL if len(teks) < 200]
    hasil = consolidate(kantor_jahil(tmp_path / "2022", pendek), draft=True)
    assert hasil.berkas is not None
    assert _sel_rumus(hitung_ulang(hasil.berkas)) == _sel_rumus(hasil.berkas)


def _sel_rumus(berkas: Path) -> set[tuple[str, str]]:
    return {
        (worksheet.title, sel.coordinate)
        for worksheet in openpyxl.load_workbook(berkas)
        for baris in worksheet.iter_rows()
        for sel in baris
        if sel.data_type == "f"
    }
