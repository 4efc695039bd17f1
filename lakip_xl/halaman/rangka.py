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
  padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; color: #1f4e78; margin: 0; }
h2 { font-size: 1.05rem; color: #1f4e78; margin: 1.5rem 0 .3rem; break-after: avoid; }
p { margin: .3rem 0; }
table { border-collapse: collapse; width: 100%; margin-top: .8rem; }
th, td { border: 1px solid #a6a6a6; padding: .3rem .5rem; text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { background: #1f4e78; color: #fff; overflow-wrap: normal; }
tbody th { font-weight: normal; }
thead { display: table-header-group; }
tr, ul, ol { break-inside: avoid; }
.angka { text-align: right; white-space: nowrap; }
.pendek { white-space: nowrap; }
.baik, .periksa, .galat { font-weight: bold; white-space: nowrap; }
.baik { background: #c6efce; color: #006100; }
.periksa { background: #ffeb9c; color: #7f6000; }
.galat { background: #ffc7ce; color: #9c0006; }
.belum { background: #ededed; color: #404040; font-weight: bold; white-space: nowrap; }
.redup { color: #595959; }
code { font-family: Consolas, monospace; font-size: .95em; overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) {
  body { margin: 1rem auto; padding: 0 .8rem; }
  ol, ul { padding-left: 1.4rem; }
  li { margin-bottom: .3rem; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tr { border: 1px solid #a6a6a6; border-radius: .4rem; margin-bottom: .8rem; overflow: hidden; }
  th, td { border: 0; padding: .35rem .6rem; }
  tbody th { font-weight: bold; background: #ddebf7; }
  td { display: flex; gap: .8rem; justify-content: space-between; text-align: right; }
  td::before { flex: none; font-weight: normal; color: #404040; text-align: left; }
  .angka, .pendek { white-space: normal; }
}
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
    """Return a table; the first cell of a row is its header.

    On a narrow screen each row is a card, in which the style of the page says the header of each cell: `halaman` is
    told of the headers.
    """
    atas = "".join(f'<th scope="col">{aman(teks)}</th>' for teks in kepala)
    isi = "\n".join(
        f"<tr>{''.join(_sel(sel, pertama=nomor == 0) for nomor, sel in enumerate(baris))}</tr>" for baris in semua
    )
    return f'<table class="{_nama_tabel(kepala)}">\n<thead><tr>{atas}</tr></thead>\n<tbody>\n{isi}\n</tbody>\n</table>'


def halaman(nama: str, isi: Iterable[str], semua_kepala: Iterable[Sequence[str]] = ()) -> bytes:
    """Return a whole page, UTF-8: `nama` is its title, `isi` the parts that the functions above return.

    `semua_kepala` are the headers of its tables. Its policy lets a browser apply the page's own style and load, run or
    send nothing.
    """
    gaya = _GAYA + "".join(_gaya_kartu(kepala) for kepala in semua_kepala)
    sidik = b64encode(sha256(gaya.encode()).digest()).decode()
    izin = f"default-src 'none'; style-src 'sha256-{sidik}'; base-uri 'none'; form-action 'none'"
    kepala = (
        f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{izin}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{aman(nama)}</title>\n<style>{gaya}</style>"
    )
    badan = "\n".join(isi)
    teks = f'<!DOCTYPE html>\n<html lang="id">\n<head>\n{kepala}\n</head>\n<body>\n{badan}\n</body>\n</html>\n'
    return teks.encode()


def _nama_tabel(kepala: Sequence[str]) -> str:
    """Return the class of tables with these headers."""
    return f"tabel-{sha256(chr(0).join(kepala).encode()).hexdigest()[:8]}"


def _gaya_kartu(kepala: Sequence[str]) -> str:
    """Return the style that says the header of each cell where a row is a card; headers are ours, and letters."""
    assert all(huruf.isalnum() or huruf == " " for teks in kepala for huruf in teks)
    kolom = "".join(
        f'  .{_nama_tabel(kepala)} td:nth-child({nomor})::before {{ content: "{teks}"; }}\n'
        for nomor, teks in enumerate(kepala, start=1)
        if nomor > 1
    )
    return f"@media screen and (max-width: 40rem) {{\n{kolom}}}\n"


def _sel(isi: IsiHalaman, *, pertama: bool) -> str:
    if pertama:
        return f'<th scope="row"{_kelas(isi.look)}>{_teks(isi)}</th>'
    return f"<td{_kelas(isi.look)}>{_teks(isi)}</td>"


def _teks(isi: IsiHalaman) -> str:
    return f"<code>{aman(isi.teks)}</code>" if isi.perintah else aman(isi.teks)


def _kelas(look: str) -> str:
    return f' class="{look}"' if look else ""
