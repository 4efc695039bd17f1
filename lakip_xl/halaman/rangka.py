"""The frame of every page: its looks, tables, and text from outside that stays text."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from html import escape

from lakip_xl.domain.teks_tampak import teks_tampak

_GAYA = """
@page { size: A4 landscape; margin: 12mm; }
body { font: 11pt/1.4 Arial, sans-serif; color: #222; background: #fff; margin: 1.5rem auto; max-width: 72rem;
  padding: 0 1rem; }
h1 { font-size: 1.4rem; color: #1f4e78; margin: 0; }
h2 { font-size: 1.05rem; color: #1f4e78; margin: 1.5rem 0 .3rem; }
p { margin: .3rem 0; }
table { border-collapse: collapse; width: 100%; margin-top: .8rem; }
th, td { border: 1px solid #a6a6a6; padding: .3rem .5rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { background: #1f4e78; color: #fff; overflow-wrap: normal; }
tbody th { font-weight: normal; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.angka { text-align: right; white-space: nowrap; }
.baik, .periksa, .galat { font-weight: bold; white-space: nowrap; }
.baik { background: #c6efce; color: #006100; }
.periksa { background: #ffeb9c; color: #7f6000; }
.galat { background: #ffc7ce; color: #9c0006; }
.redup { color: #595959; }
code { font-family: Consolas, monospace; font-size: .95em; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""


@dataclass(frozen=True)
class IsiHalaman:
    """What stands in a cell: text from anywhere, its look (a class of the style), and whether it is a command."""

    teks: str
    look: str = ""
    perintah: bool = False


def aman(teks: str) -> str:
    """Return text as HTML that shows it: no markup, and nothing that turns the writing or is not seen."""
    return escape(teks_tampak(teks))


def judul(teks: str, tingkat: int = 1) -> str:
    """Return a heading."""
    return f"<h{tingkat}>{aman(teks)}</h{tingkat}>"


def paragraf(teks: str, look: str = "") -> str:
    """Return a paragraph."""
    return f"<p{_kelas(look)}>{aman(teks)}</p>"


def daftar(semua: Iterable[IsiHalaman], *, berurut: bool = False) -> str:
    """Return a list; `berurut` numbers it."""
    jenis = "ol" if berurut else "ul"
    return f"<{jenis}>{''.join(f'<li>{_teks(isi)}</li>' for isi in semua)}</{jenis}>"


def tabel(kepala: Sequence[str], semua: Iterable[Sequence[IsiHalaman]]) -> str:
    """Return a table; the first cell of a row is its header."""
    atas = "".join(f'<th scope="col">{aman(teks)}</th>' for teks in kepala)
    isi = "\n".join(
        f"<tr>{''.join(_sel(sel, pertama=nomor == 0) for nomor, sel in enumerate(baris))}</tr>" for baris in semua
    )
    return f"<table>\n<thead><tr>{atas}</tr></thead>\n<tbody>\n{isi}\n</tbody>\n</table>"


def halaman(nama: str, isi: Iterable[str]) -> bytes:
    """Return a whole page, UTF-8: `nama` is its title, `isi` the parts that the functions above return.

    Its policy lets a browser apply the page's own style and load, run or send nothing.
    """
    sidik = b64encode(sha256(_GAYA.encode()).digest()).decode()
    izin = f"default-src 'none'; style-src 'sha256-{sidik}'; base-uri 'none'; form-action 'none'"
    kepala = (
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{izin}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{aman(nama)}</title>\n<style>{_GAYA}</style>"
    )
    badan = "\n".join(isi)
    teks = f'<!DOCTYPE html>\n<html lang="id">\n<head>\n{kepala}\n</head>\n<body>\n{badan}\n</body>\n</html>\n'
    return teks.encode()


def _sel(isi: IsiHalaman, *, pertama: bool) -> str:
    if pertama:
        return f'<th scope="row"{_kelas(isi.look)}>{_teks(isi)}</th>'
    return f"<td{_kelas(isi.look)}>{_teks(isi)}</td>"


def _teks(isi: IsiHalaman) -> str:
    return f"<code>{aman(isi.teks)}</code>" if isi.perintah else aman(isi.teks)


def _kelas(look: str) -> str:
    return f' class="{look}"' if look else ""
