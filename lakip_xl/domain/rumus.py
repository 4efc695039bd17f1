"""A formula and its Python twin: one object, whose cells have one name in both."""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from inspect import unwrap
from typing import Any, Generic, NamedTuple, ParamSpec, TypeVar

from lakip_xl.domain.alamat import huruf

_SEL = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
"""The name of a cell in braces, as formulas hold it; the braces of an array constant hold quotes or digits."""

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)


_MAKS_TEKS = 255
"""Letters of a text in a formula of Excel."""


class Tetapan(NamedTuple):
    """A value that a formula holds itself, where another has a cell: a number, a text, or a list of texts."""

    nilai: object

    def __str__(self) -> str:
        """Write it as Excel reads it: 1.2, "orang", {"D","C"}; a blank is an empty text."""
        if isinstance(self.nilai, tuple):
            return "{" + ",".join(kutip(str(kata)) for kata in self.nilai) + "}"
        if self.nilai is None or isinstance(self.nilai, str):
            return kutip(str(self.nilai or ""))
        return str(self.nilai)


def kutip(teks: str) -> str:
    """Write a text as a formula holds it; ValueError for one that no formula can hold."""
    if len(teks) > _MAKS_TEKS or not teks.isprintable():
        raise ValueError(f"bukan isi rumus: {teks[:_MAKS_TEKS]!r}")
    return '"' + teks.replace('"', '""') + '"'


class Rumus(Generic[P, R_co]):
    """A function that is also an Excel formula; `@rumus` makes it, and it is called like any function.

    `tempat` says where the cell of each parameter stands: the key of a column of the same row, a Tetapan, or any
    place that the workbook knows which the formula is written to (a cell elsewhere, a whole column). A parameter
    that nothing was said of stands under its own name. The function takes None for a blank, and a whole column as
    its values; it returns None where the formula gives "".
    """

    def __init__(self, fungsi: Callable[P, R_co], potongan: tuple[str, ...], tempat: Mapping[str, object]) -> None:
        """Take the function, its text split at the names (text, name, text, name, …, text), and the places."""
        self.fungsi = fungsi
        self.potongan = potongan
        self.tempat = tempat

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Compute."""
        return self.fungsi(*args, **kwargs)

    def untuk(self, **tempat: object) -> "Rumus[P, R_co]":
        """Return the formula over other cells: `serapan.untuk(pagu="target")`; TypeError for an unknown parameter."""
        if not tempat.keys() <= self.tempat.keys():
            raise TypeError(
                f"{self.fungsi.__name__} tidak punya {', '.join(sorted(tempat.keys() - self.tempat.keys()))}"
            )
        return Rumus(self.fungsi, self.potongan, {**self.tempat, **tempat})

    def hitung(self, nilai: Mapping[str, object]) -> R_co:
        """Compute from values by parameter."""
        return self.fungsi(**nilai)  # type: ignore[arg-type, call-arg]

    def tulis(self, alamat: Mapping[str, str]) -> str:
        """Write the formula, without "=", over the addresses of its parameters."""
        return "".join([alamat[kata] if urutan % 2 else kata for urutan, kata in enumerate(self.potongan)])

    def __str__(self) -> str:
        """Write it over the names of its places, {pagu}: to stand in another formula, or in a page for people."""
        return self.tulis({nama: _sebut(nama, tempat) for nama, tempat in self.tempat.items()})


def _sebut(nama: str, tempat: object) -> str:
    if isinstance(tempat, Tetapan):
        return str(tempat)
    return f"{{{tempat if isinstance(tempat, str) else nama}}}"


def rumus(teks: str) -> Callable[[Callable[P, R_co]], Rumus[P, R_co]]:
    """Declare a function as the twin of an Excel formula; TypeError unless both name the same cells.

    `teks` is the formula without "=", each parameter in braces. Only functions that Excel 2010, LibreOffice, WPS
    and Google Sheets share may stand in it.
    """

    def buat(fungsi: Callable[P, R_co]) -> Rumus[P, R_co]:
        potongan = sel_dalam(teks)
        kode = unwrap(fungsi).__code__
        parameter = kode.co_varnames[: kode.co_argcount]
        if beda := set(parameter) ^ set(potongan[1::2]):
            raise TypeError(f"{fungsi.__name__}: {', '.join(sorted(beda))} hanya pada rumus atau hanya pada fungsinya")
        return Rumus(fungsi, potongan, {nama: nama for nama in parameter})

    return buat


def gabung(
    semua: Sequence[Rumus[..., Any]],
    tulis: Callable[[Sequence[str]], str],
    hitung: Callable[[Sequence[Callable[[], Any]]], R_co],
) -> Rumus[..., R_co]:
    """Return one formula made of several, each over its own places.

    `tulis` makes the text of the whole from theirs; `hitung` its value from theirs, each computed when it is called.
    """
    nama: dict[object, str] = {}
    for bagian in semua:
        for tempat in bagian.tempat.values():
            if not isinstance(tempat, Tetapan):
                nama.setdefault(tempat, tempat if isinstance(tempat, str) else f"tempat_{huruf(len(nama)).lower()}")

    def teks(bagian: Rumus[..., Any]) -> str:
        return bagian.tulis(
            {kata: str(isi) if isinstance(isi, Tetapan) else f"{{{nama[isi]}}}" for kata, isi in bagian.tempat.items()}
        )

    def nilai_bagian(bagian: Rumus[..., Any], nilai: Mapping[str, object]) -> Any:
        return bagian.hitung(
            {kata: isi.nilai if isinstance(isi, Tetapan) else nilai[nama[isi]] for kata, isi in bagian.tempat.items()}
        )

    def fungsi(**nilai: object) -> R_co:
        return hitung([partial(nilai_bagian, bagian, nilai) for bagian in semua])

    potongan = sel_dalam(tulis([teks(bagian) for bagian in semua]))
    return Rumus(fungsi, potongan, {kata: tempat for tempat, kata in nama.items()})


def sel_dalam(teks: str) -> tuple[str, ...]:
    """Return a text split at the names of its cells: text, name, text, name, …, text."""
    return tuple(_SEL.split(teks))


def sisipkan(luar: Rumus[..., R_co], **dalam: Rumus[..., Any]) -> Rumus[..., R_co]:
    """Return a formula of which some parameters are computed by other formulas, each over its own places."""
    potongan = [luar.potongan[0]]
    tempat: dict[str, object] = {nama: isi for nama, isi in luar.tempat.items() if nama not in dalam}
    for kata, teks in zip(luar.potongan[1::2], luar.potongan[2::2], strict=True):
        if kata in dalam:
            isi = dalam[kata]
            tempat |= {f"{kata}.{nama}": letak for nama, letak in isi.tempat.items()}
            sambung = [f"{kata}.{bagian}" if urutan % 2 else bagian for urutan, bagian in enumerate(isi.potongan)]
            potongan[-1] += sambung[0]
            potongan += [*sambung[1:-1], sambung[-1] + teks]
        else:
            potongan += [kata, teks]

    def fungsi(**nilai: object) -> R_co:
        sisipan = {
            kata: isi.hitung({nama: nilai[f"{kata}.{nama}"] for nama in isi.tempat}) for kata, isi in dalam.items()
        }
        return luar.hitung({nama: nilai[nama] for nama in luar.tempat if nama not in dalam} | sisipan)

    return Rumus(fungsi, tuple(potongan), tempat)


def bilangan(isi: object) -> Decimal | None:
    """Return what a formula finds by ISNUMBER: the number of a cell; None for a blank and for text."""
    if isinstance(isi, Decimal):
        return isi
    return Decimal(isi) if isinstance(isi, int) else None
