"""The words of help and usage errors in Indonesian, and how a command's help is laid out."""

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

_BANTUAN = (
    ("Usage:", "Pemakaian:"),
    ("[OPTIONS]", "[OPSI]"),
    ("COMMAND [ARGS]...", "PERINTAH [ISIAN]"),
    ("Options:", "Opsi:"),
    ("Commands:", "Perintah:"),
    ("Arguments:", "Isian:"),
    ("Show this message and exit.", "Tampilkan bantuan ini."),
    ("required]", "wajib]"),
    ("[default:", "[baku:"),
    ("INTEGER RANGE", "ANGKA"),
    ("INTEGER", "ANGKA"),
    ("TEXT", "TEKS"),
    ("PATH", "BERKAS"),
    ("x>=", "paling kecil "),
    ("<=x<=", " sampai "),
)
_GALAT = (
    (r"Missing argument '(.*)'\.", r"Isian \1 belum ditulis."),
    (r"Missing option '(.*)'\.", r"Opsi \1 belum ditulis."),
    (r"Missing command\.", "Perintah belum ditulis."),
    (r"No such option: (\S+) \(Possible options: (.*)\)", r"Opsi \1 tidak ada; maksud Anda \2?"),
    (r"No such option: (.*?)\.?", r"Opsi \1 tidak ada."),
    (r"Got unexpected extra argument(?:s|\(s\))? \((.*)\)", r"Isian berlebih: \1."),
    (r"Option '(.*)' requires an argument\.", r"Opsi \1 memerlukan isian."),
    (r"Option '(.*)' requires (\d+) arguments\.", r"Opsi \1 memerlukan \2 isian."),
    (r"Option '(.*)' does not take a value\.", r"Opsi \1 tidak memakai isian."),
    (r"Argument '(.*)' takes (\d+) values\.", r"Isian \1 terdiri atas \2 nilai."),
    (r"Invalid value for '(.*?)': (.*)", r"Nilai untuk \1 tidak sesuai: \2"),
    (r"Invalid value: (.*)", r"Nilai tidak sesuai: \1"),
)
_NILAI = (
    (r"(.*) is not a valid int(?:eger)?(?: range)?\.", r"\1 bukan bilangan bulat."),
    (r"(.*) is not a valid float(?: range)?\.", r"\1 bukan bilangan."),
    (r"(.*) is not a valid boolean\..*", r"\1 bukan ya atau tidak."),
    (r"(.*) is not in the range x>=(.*)\.", r"\1 terlalu kecil; paling kecil \2."),
    (r"(.*) is not in the range (\S+)<=x<=(\S+)\.", r"\1 di luar batas; pilih \2 sampai \3."),
    (r"(.*) is not in the range (.*)\.", r"\1 di luar batas \2."),
)
"""What a value is said to be, at the end of a message."""


def terjemahkan_galat(pesan: str) -> str:
    """Return a usage error in Indonesian; one that is already stays as it is."""
    for pola, ganti in _GALAT:
        if cocok := re.fullmatch(pola, pesan, re.DOTALL):
            return _nilai(cocok.expand(ganti))
    return pesan


def _nilai(pesan: str) -> str:
    """Return what a message says of a value in Indonesian."""
    awal, pemisah, isi = pesan.partition(": ")
    for pola, ganti in _NILAI:
        if cocok := re.fullmatch(pola, isi, re.DOTALL):
            return awal + pemisah + cocok.expand(ganti)
    return pesan


def terjemahkan_bantuan(teks: str) -> str:
    """Return the fixed words of a help text in Indonesian."""
    for asing, kata in _BANTUAN:
        teks = teks.replace(asing, kata)
    return teks


class Perintah(TyperCommand):
    """A command whose help is Indonesian and ends in examples: its epilog, a line for each."""

    def get_help(self, ctx: Any) -> str:
        """Return the help text."""
        return terjemahkan_bantuan(super().get_help(ctx))

    def format_epilog(self, _ctx: Any, formatter: Any) -> None:
        """Write the examples as they are typed."""
        with formatter.section("Contoh"):
            for baris in (self.epilog or "").splitlines():
                formatter.write(f"{'':{formatter.current_indent}}{baris}\n")


class Kelompok(TyperGroup):
    """The command itself: its help is Indonesian and names each command with a whole sentence."""

    def get_help(self, ctx: Any) -> str:
        """Return the help text."""
        return terjemahkan_bantuan(super().get_help(ctx))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; one that is mistyped is refused with those that look like it."""
        if args[0] in self.commands or args[0].startswith("-"):
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        mirip = get_close_matches(args[0].casefold(), list(self.commands), n=2)
        usul = f"; maksud Anda {' atau '.join(mirip)}?" if mirip else "."
        return ctx.fail(f"Perintah '{args[0]}' tidak ada{usul}")

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write every command with the first sentence of its help, on as many lines as it takes."""
        semua = [(nama, self.get_command(ctx, nama)) for nama in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl([(nama, _ringkas(perintah.help or "")) for nama, perintah in semua if perintah])


def _ringkas(bantuan: str) -> str:
    return re.split(r"(?<=\.)\s", " ".join(bantuan.split()), maxsplit=1)[0]
