"""Outputs that are no workbooks, read apart from the code that writes them: what in them acts, or is not seen.

Each function yields a sentence for each fault. They ask Unicode's own categories, Python's own parsers, and for CSV
both a reader that knows quotes and one that splits without knowing them.
"""

import base64
import csv
import hashlib
import io
import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import chain

csv.field_size_limit(sys.maxsize)
GOLONGAN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
PENGISI = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")
"""Letters and marks that show nothing."""
PEMISAH = ",;\t"
PUTUS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_ANGKA = re.compile(r"-?\d+(\.\d+)?")
_TANDA = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td"),
    *("ul", "ol", "li", "code"),
}
_ATRIBUT = {"lang", "charset", "name", "content", "http-equiv", "scope", "class"}


def tak_tampak(teks: str, kecuali: str = "") -> list[str]:
    """Return the characters of a text that act or show nothing."""
    return sorted(
        f"U+{ord(huruf):04X}"
        for huruf in set(teks) - set(kecuali)
        if unicodedata.category(huruf) in GOLONGAN or huruf in PENGISI
    )


def salah_layar(isi: bytes, penyandian: str = "utf-8") -> Iterator[str]:
    """What a terminal prints: it shows every character, and a fault of ours is none that people may see."""
    teks = isi.decode(penyandian)
    if buruk := tak_tampak(teks, "\n"):
        yield f"layar: {buruk}"
    if "Traceback" in teks:
        yield f"layar: {teks[-2000:]}"


def salah_json(isi: bytes) -> Iterator[str]:
    """JSON: UTF-8 without a byte order mark, ends of lines \\n, every character shown or written as \\u…."""
    try:
        teks = isi.decode("utf-8")
        nilai = json.loads(teks, parse_constant=lambda kata: kata / 0)
    except (ValueError, TypeError) as galat:
        yield f"JSON: {galat}: {isi[:200]!r}"
        return
    if buruk := tak_tampak(teks, "\n"):
        yield f"JSON: {buruk}"
    if not teks.endswith("\n"):
        yield "JSON: tanpa akhir baris"
    if surogat := re.findall("[\ud800-\udfff]", json.dumps(nilai, ensure_ascii=False)):
        yield f"JSON: surogat {surogat}"


def salah_csv(isi: bytes) -> Iterator[str]:
    """CSV: with every separator, and without heed of quotes, no cell that a spreadsheet would run."""
    if not isi.startswith(b"\xef\xbb\xbf"):
        yield "CSV: tanpa tanda urutan bita"
    teks = isi.decode("utf-8-sig")
    for sel in set(sel_csv(teks)):
        if berjalan(sel):
            yield f"CSV: sel {sel[:80]!r} dijalankan"


def sel_csv(teks: str) -> Iterator[str]:
    """Yield every cell that some program could make of a text: split at each separator, quotes known or not."""
    for pemisah in PEMISAH:
        yield from chain.from_iterable(csv.reader(io.StringIO(teks, newline=""), delimiter=pemisah))
        yield from re.split(f"[{pemisah}{PUTUS}]", teks)
    yield from re.split(f"[{PEMISAH}{PUTUS}]", teks)


def berjalan(sel: str) -> bool:
    """Tell whether a spreadsheet could take a cell for a formula: its first sign that shows, but for a number."""
    for nomor, huruf in enumerate(sel):
        kosong = unicodedata.category(huruf) in GOLONGAN or huruf in PENGISI or huruf.isspace()
        if not kosong and huruf != '"':
            tanda = unicodedata.normalize("NFKC", huruf)[:1] in set("=+-@")
            return tanda and _ANGKA.fullmatch(sel[nomor:].rstrip(' "\t\r\n')) is None
    return False


class _Pembaca(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tanda: list[tuple[str, dict[str, str | None]]] = []
        self.gaya = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tanda.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.lasttag == "style" and not self.gaya:
            self.gaya = data


def salah_halaman(isi: bytes) -> Iterator[str]:
    """HTML: nothing but the page's own elements, a policy that lets no other in, every character shown."""
    teks = isi.decode("utf-8")
    if buruk := tak_tampak(teks, "\n"):
        yield f"HTML: {buruk}"
    pembaca = _Pembaca()
    pembaca.feed(teks)
    for tanda, atribut in pembaca.tanda:
        if tanda not in _TANDA or not atribut.keys() <= _ATRIBUT:
            yield f"HTML: <{tanda} {atribut}>"
    sidik = base64.b64encode(hashlib.sha256(pembaca.gaya.encode()).digest()).decode()
    kebijakan = [
        (nomor, atribut["content"] or "")
        for nomor, (_, atribut) in enumerate(pembaca.tanda)
        if atribut.get("http-equiv") == "Content-Security-Policy"
    ]
    if [tanda for tanda, _ in pembaca.tanda[:4]] != ["html", "head", "meta", "meta"] or [n for n, _ in kebijakan] != [
        3
    ]:
        yield "HTML: kebijakan tidak berdiri sebelum semua yang lain"
    elif not kebijakan[0][1].startswith("default-src 'none'; ") or f"style-src 'sha256-{sidik}'" not in kebijakan[0][1]:
        yield f"HTML: kebijakan {kebijakan}"
