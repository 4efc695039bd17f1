"""The grammar of formulas as Excel takes them: what is wrong with one, in words."""

import re
from collections.abc import Container

MAKS_RUMUS, MAKS_TEKS, MAKS_SARANG = 8_192, 255, 64
"""Letters of a formula and of a text in it; functions in functions."""

FUNGSI = frozenset(
    {
        "ABS",
        "AND",
        "AVERAGE",
        "COUNT",
        "COUNTA",
        "COUNTBLANK",
        "COUNTIF",
        "FIND",
        "HYPERLINK",
        "IF",
        "IFERROR",
        "INDEX",
        "INT",
        "ISBLANK",
        "ISNUMBER",
        "ISTEXT",
        "LEFT",
        "LEN",
        "LOOKUP",
        "MATCH",
        "MAX",
        "MID",
        "MIN",
        "NA",
        "NOT",
        "OR",
        "RANK",
        "REPT",
        "RIGHT",
        "ROUND",
        "ROW",
        "ROWS",
        "SMALL",
        "SUBSTITUTE",
        "SUM",
        "SUMIFS",
        "SUMPRODUCT",
        "TRIM",
        "VLOOKUP",
    }
)
"""Functions that the declarations use; none of them reaches out of the workbook: HYPERLINK is given "#" and a cell."""

_POTONGAN = re.compile(
    r"""(?P<teks>"(?:[^"]|"")*")
    | (?P<larik>\{(?:"(?:[^"]|"")*"|-?[\d.]+|[,;])*\})
    | (?P<rujukan>(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(])
      |(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!\$\d{1,7}:\$\d{1,7})
    | (?P<fungsi>[A-Z][A-Z0-9.]*\()
    | (?P<angka>\d+(?:\.\d+)?(?:E[+-]?\d+)?)
    | (?P<tetap>TRUE|FALSE)(?![\w(])
    | (?P<nama>[A-Za-z_][\w.]*)(?![\w(!])
    | (?P<buka>\()
    | (?P<tutup>\))
    | (?P<koma>,)
    | (?P<dua><>|<=|>=|[-+*/^&=<>:])
    | (?P<persen>%)""",
    re.VERBOSE,
)


class _Salah(ValueError):
    """What is wrong, in words."""


def cacat_rumus(rumus: str, lembar: Container[str], nama: Container[str]) -> str:
    """Return what is wrong with a formula, given without its "="; "" when nothing is.

    `lembar` are the sheets that it may name, `nama` the ranges.
    """
    if len(rumus) > MAKS_RUMUS:
        return f"{len(rumus)} huruf"
    susunan, letak = _Susunan(), 0
    try:
        while letak < len(rumus):
            cocok = _POTONGAN.match(rumus, letak)
            if cocok is None:
                return f"tidak dikenal pada huruf {letak + 1}: {rumus[letak : letak + 30]!r}"
            letak = cocok.end()
            _periksa_potongan(str(cocok.lastgroup), cocok[0], lembar, nama)
            susunan.terima(str(cocok.lastgroup), cocok[0])
    except _Salah as galat:
        return str(galat)
    return "belum selesai" if susunan.sarang or susunan.menunggu else ""


class _Susunan:
    """The order of the pieces: an operand, an operator, an operand …, in parentheses that close."""

    def __init__(self) -> None:
        self.sarang: list[str] = []
        self.menunggu = True
        self.baru_dibuka = False

    def terima(self, jenis: str, teks: str) -> None:
        """Take the next piece; _Salah where it cannot stand."""
        tugas = {"fungsi": self._buka, "buka": self._buka, "tutup": self._tutup, "koma": self._koma, "dua": self._dua}
        tugas.get(jenis, self._isi)(jenis, teks)
        self.baru_dibuka = jenis in ("fungsi", "buka")

    def _isi(self, jenis: str, teks: str) -> None:
        if self.menunggu == (jenis == "persen"):
            raise _Salah(f"tidak di tempatnya: {teks!r}")
        self.menunggu = False

    def _buka(self, jenis: str, teks: str) -> None:
        self.sarang.append(jenis)
        if not self.menunggu or len(self.sarang) > MAKS_SARANG:
            raise _Salah(f"kurung tanpa operator atau terlalu dalam: {teks!r}")

    def _tutup(self, _jenis: str, _teks: str) -> None:
        if not self.sarang or (self.menunggu and not (self.baru_dibuka and self.sarang[-1] == "fungsi")):
            raise _Salah("kurung tutup tanpa pasangan atau tanpa isi")
        self.sarang.pop()
        self.menunggu = False

    def _koma(self, _jenis: str, _teks: str) -> None:
        if not self.sarang or self.sarang[-1] != "fungsi" or self.menunggu:
            raise _Salah("koma di luar fungsi")
        self.menunggu = True

    def _dua(self, _jenis: str, teks: str) -> None:
        if self.menunggu and teks not in "+-":
            raise _Salah(f"operator tanpa isi di depannya: {teks!r}")
        self.menunggu = True


def _periksa_potongan(jenis: str, teks: str, lembar: Container[str], nama: Container[str]) -> None:
    """Look at one piece of a formula; _Salah for what may not stand there."""
    if jenis == "fungsi" and teks[:-1] not in FUNGSI:
        raise _Salah(f"fungsi {teks[:-1]}")
    if jenis in ("teks", "larik"):
        _periksa_teks(teks)
    if jenis == "rujukan" and "!" in teks:
        nama_lembar = teks.rpartition("!")[0]
        polos = nama_lembar[1:-1].replace("''", "'") if nama_lembar.startswith("'") else nama_lembar
        if polos not in lembar:
            raise _Salah(f"lembar {polos} tidak ada")
    if jenis == "nama" and teks not in nama:
        raise _Salah(f"nama {teks} tidak ada")


def _periksa_teks(teks: str) -> None:
    for isi in re.findall(r'"((?:[^"]|"")*)"', teks):
        if len(isi.replace('""', '"')) > MAKS_TEKS:
            raise _Salah("teks lebih dari 255 huruf")
        if any(huruf < " " for huruf in isi):
            raise _Salah("tanda kendali dalam teks")
