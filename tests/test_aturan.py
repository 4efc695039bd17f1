"""docs/aturan.md is what its generator makes; each rule that the code cites stands there, with who implements it."""

import importlib.util
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest
from conftest import AKAR

from lakip_xl.checks import CHECKS
from lakip_xl.tables import TABLES

HALAMAN = AKAR / "docs" / "aturan.md"


@pytest.fixture(scope="module")
def pembuat() -> Iterator[ModuleType]:
    asal = importlib.util.spec_from_file_location("halaman_aturan", AKAR / "docs" / "aturan.py")
    assert asal is not None
    assert asal.loader is not None
    sys.path.insert(0, str(AKAR / "docs"))
    modul = importlib.util.module_from_spec(asal)
    sys.modules[asal.name] = modul
    asal.loader.exec_module(modul)
    yield modul
    del sys.modules[asal.name]
    sys.path.remove(str(AKAR / "docs"))


def bagian_halaman() -> dict[int, str]:
    """Return the text below the title of each rule that is built."""
    dibangun, _, _ = HALAMAN.read_text(encoding="utf-8").partition("## Belum dibangun")
    _, *semua = re.split(r"^## (\d+)\. ", dibangun, flags=re.MULTILINE)
    return {int(nomor): isi for nomor, isi in zip(semua[::2], semua[1::2], strict=True)}


def ada(nama: str) -> bool:
    """Tell whether lakip_xl has a module or a thing in a module of this name."""
    bagian = ["lakip_xl", *nama.split(".")]
    for panjang in range(len(bagian), 1, -1):
        try:
            isi: object = import_module(".".join(bagian[:panjang]))
        except ModuleNotFoundError:
            continue
        for kata in bagian[panjang:]:
            isi = getattr(isi, kata)
        return True
    return False


def test_the_page_is_what_its_generator_makes(pembuat: ModuleType) -> None:
    assert HALAMAN.read_text(encoding="utf-8") == pembuat.aturan_md(), "jalankan: python docs/aturan.py"


def test_every_rule_that_the_code_cites_stands_in_the_page(pembuat: ModuleType) -> None:
    halaman = bagian_halaman()
    asing = [
        f"{berkas.relative_to(AKAR)}: aturan {nomor} is not in ATURAN of docs/isi_aturan.py"
        for berkas in sorted((AKAR / "lakip_xl").rglob("*.py"))
        for nomor in pembuat.nomor_dalam(berkas.read_text(encoding="utf-8"))
        if nomor not in halaman
    ]
    assert not asing, "\n".join(asing)


def test_every_rule_of_the_page_names_who_implements_it() -> None:
    kode_periksa = {check.kode for check in CHECKS}
    kode_tabel = {pengantar.kode for pengantar in TABLES}
    halaman = bagian_halaman()
    assert halaman
    for nomor, isi in halaman.items():
        nama = re.findall(r"^- `([\w.]+)`", isi, re.MULTILINE)
        periksa = re.findall(r"\[(\w+)\]\(pemeriksaan\.md#", isi)
        tabel = [kode for daftar in re.findall(r"^- Tabel (.+)$", isi, re.MULTILINE) for kode in daftar.split(", ")]
        assert nama or periksa, f"aturan {nomor}: no docstring cites it"
        assert all(map(ada, nama)), nomor
        assert set(periksa) <= kode_periksa, nomor
        assert set(tabel) <= kode_tabel, nomor


def test_a_rule_is_built_or_not(pembuat: ModuleType) -> None:
    assert not pembuat.ATURAN.keys() & pembuat.BELUM.keys()
    semua = sorted([*pembuat.ATURAN, *pembuat.BELUM])
    assert semua == list(range(1, len(semua) + 1))


@pytest.mark.parametrize(
    ("teks", "nomor"),
    [
        ("(aturan 6)", [6]),
        ("(aturan 1 and 6)", [1, 6]),
        ("(aturan 1 to 4 and 8)", [1, 2, 3, 4, 8]),
        ("(aturan 5, 12,\n    13 dan 14)", [5, 12, 13, 14]),
        ("(aturan 7 and 15; aturan 16, comparison 6)", [7, 15, 16]),
        ("aturan lakip-xl", []),
    ],
)
def test_citations_are_read_as_written(pembuat: ModuleType, teks: str, nomor: list[int]) -> None:
    assert list(pembuat.nomor_dalam(teks)) == nomor
