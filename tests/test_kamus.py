"""docs/kamus.md holds the words of all names of lakip_xl, and no others; no two classes have one name."""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

AKAR = Path(__file__).parent.parent
PAKET = AKAR / "lakip_xl"
BATAS_KATA = re.compile(r"[\W\d_]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
BAGIAN_INGGRIS = "## English words"


def kata_dari(nama: str) -> list[str]:
    """Letters that stand alone are codes and type variables, not words."""
    return [kata.casefold() for kata in BATAS_KATA.split(nama) if len(kata) > 1]


def nama_dari(pohon: ast.AST) -> Iterator[str]:
    for simpul in ast.walk(pohon):
        match simpul:
            case ast.ClassDef(name=nama) | ast.FunctionDef(name=nama) | ast.AsyncFunctionDef(name=nama):
                yield nama
            case ast.arg(arg=nama) | ast.Name(id=nama, ctx=ast.Store()):
                yield nama
            case ast.Attribute(value=ast.Name(id="self"), attr=nama, ctx=ast.Store()):
                yield nama
            case ast.alias(asname=str(nama)) | ast.ExceptHandler(name=str(nama)):
                yield nama
            case ast.MatchAs(name=str(nama)) | ast.MatchStar(name=str(nama)) | ast.MatchMapping(rest=str(nama)):
                yield nama


def pohon_modul() -> Iterator[tuple[Path, ast.Module]]:
    for berkas in sorted(PAKET.rglob("*.py")):
        yield berkas.relative_to(AKAR), ast.parse(berkas.read_text(encoding="utf-8"))


def kata_nama() -> dict[str, str]:
    """Return the words of all names, each with one file that uses it."""
    hasil: dict[str, str] = {}
    for berkas, pohon in pohon_modul():
        for nama in (*berkas.with_suffix("").parts, *nama_dari(pohon)):
            if not nama.startswith("__"):
                for kata in kata_dari(nama):
                    hasil.setdefault(kata, berkas.as_posix())
    return hasil


def kata_halaman() -> list[str]:
    """Return the words of the page: those of the first column of its table, then those of its list."""
    tabel, _, daftar = (AKAR / "docs" / "kamus.md").read_text(encoding="utf-8").partition(BAGIAN_INGGRIS)
    istilah = [baris.split("|")[1] for baris in tabel.splitlines() if baris.startswith("| ")][2:]
    inggris = ", ".join(baris.removeprefix("- ") for baris in daftar.splitlines() if baris.startswith("- "))
    return [kata for bagian in (*istilah, inggris) for kata in kata_dari(bagian)]


def test_every_word_of_a_name_stands_in_the_page() -> None:
    halaman = set(kata_halaman())
    kurang = [
        f"'{kata}' ({berkas}): add it to docs/kamus.md with its meaning, or use the word that is there"
        for kata, berkas in sorted(kata_nama().items())
        if kata not in halaman
    ]
    assert not kurang, "\n".join(kurang)


def test_every_word_of_the_page_is_used_by_a_name() -> None:
    dipakai = kata_nama()
    lebih = [
        f"'{kata}': no name uses it; take it out of docs/kamus.md" for kata in kata_halaman() if kata not in dipakai
    ]
    assert not lebih, "\n".join(lebih)


def test_no_word_stands_twice_in_the_page() -> None:
    assert [kata for kata, banyak in Counter(kata_halaman()).items() if banyak > 1] == []


def test_no_two_classes_have_one_name() -> None:
    kelas: defaultdict[str, list[str]] = defaultdict(list)
    for berkas, pohon in pohon_modul():
        for simpul in ast.walk(pohon):
            if isinstance(simpul, ast.ClassDef):
                kelas[simpul.name.lstrip("_")].append(berkas.as_posix())
    assert {nama: berkas for nama, berkas in kelas.items() if len(berkas) > 1} == {}
