"""The words of help and usage errors in Indonesian."""

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

_BANTUAN = (
    ("Usage:", "Pemakaian:"),
    ("[OPTIONS]", "[OPSI]"),
    ("COMMAND [ARGS]...", "PERINTAH [ISIAN]..."),
    ("Options:", "Opsi:"),
    ("Commands:", "Perintah:"),
    ("Arguments:", "Isian:"),
    ("Show this message and exit.", "Tampilkan bantuan ini."),
    ("[required]", "[wajib]"),
    ("[default: ", "[baku: "),
    ("INTEGER", "ANGKA"),
    ("TEXT", "TEKS"),
)
_GALAT = (
    (re.compile(r"Missing argument '(.*)'\."), r"Isian \1 belum ditulis."),
    (re.compile(r"Missing option '(.*)'\."), r"Opsi \1 belum ditulis."),
    (re.compile(r"Missing command\."), "Perintah belum ditulis."),
    (re.compile(r"No such option: (\S+).*", re.DOTALL), r"Opsi \1 tidak dikenal."),
    (re.compile(r"No such command '(.*?)'.*", re.DOTALL), r"Perintah \1 tidak dikenal."),
    (re.compile(r"Got unexpected extra arguments? \((.*)\)"), r"Isian berlebih: \1."),
    (re.compile(r"Option '(.*)' requires an argument\."), r"Opsi \1 memerlukan isian."),
    (re.compile(r"Invalid value for '(.*?)': (.*)", re.DOTALL), r"Nilai untuk \1 tidak sesuai: \2"),
)


def terjemahkan_galat(pesan: str) -> str:
    """Return a usage error in Indonesian; unknown ones stay as they are."""
    for pola, ganti in _GALAT:
        if pola.search(pesan):
            return pola.sub(ganti, pesan)
    return pesan


def terjemahkan_bantuan(teks: str) -> str:
    """Return the fixed words of a help text in Indonesian."""
    for asing, kata in _BANTUAN:
        teks = teks.replace(asing, kata)
    return teks


class Perintah(TyperCommand):
    """A command whose help is Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """Return the help text."""
        return terjemahkan_bantuan(super().get_help(ctx))


class Kelompok(TyperGroup):
    """The command itself: its help is Indonesian."""

    def get_help(self, ctx: Any) -> str:
        """Return the help text."""
        return terjemahkan_bantuan(super().get_help(ctx))
