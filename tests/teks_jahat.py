"""Texts that try to act, and the small office with such texts in cells to type, in names of files and folders."""

import os
import random
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from xml.sax.saxutils import escape

from jahat import ganti_part, siapkan

from lakip_xl.domain.alamat import huruf
from lakip_xl.excel.tata_letak import BARIS_DATA, PENGATURAN, PETUNJUK
from lakip_xl.sheets.masukan import KHUSUS_SEKRETARIAT, KHUSUS_TRIWULAN, MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Sheet

RENCANA, BIDANG, SEKRETARIAT = "perencanaan.xlsx", "masukan/bidang.xlsx", "masukan/sekretariat.xlsx"
BERKAS: Mapping[str, Sequence[Sheet]] = {
    RENCANA: PERENCANAAN.sheets,
    BIDANG: [lembar for lembar in MASUKAN.sheets if lembar not in (*KHUSUS_SEKRETARIAT, *KHUSUS_TRIWULAN)],
    SEKRETARIAT: [lembar for lembar in MASUKAN.sheets if lembar not in KHUSUS_TRIWULAN],
}
BAGIAN = (
    *(
        '"',
        '""',
        "'",
        "!",
        "=",
        "+",
        "-",
        "@",
        "{",
        "}",
        "(",
        ")",
        "[",
        "]",
        "|",
        ";",
        ",",
        ":",
        "&",
        "<",
        ">",
        "%",
        "#",
    ),
    *("\t", "\r", "\n", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029", " ", "\u00a0", "\u3000"),
    *("＝", "＋", "－", "＠", "﹦", "﹣", "⁺", "₌", "−", "！", "＂", "；", "，"),
    *("\x1b", "\x1b[31m", "\x1b]0;x\x07", "\x9b2J", "\x07", "\x08", "\x7f", "\x01", "\x1f", "\x90"),
    *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f"),
    *("\u061c", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u3164", "\U000e0041", "\ufff9", "\ufe0f"),
    *("\ud800", "\udfff", "\udc80", "\ud83d", "\ufffe", "\ufffd"),
    *("a", "ab 1", "12", "1,5", "Baik", "é", "→", "🙂", "العربية", "2.17.03", "KOP-1", "T1.S1", "x.id", "tcp://x"),
    *("=1+1", "=cmd|'/C calc'!A0", '=HYPERLINK("http://example.invalid/?"&A1)', "Hore!A1", '"})&INDEX({"', "@SUM(1)"),
    *(
        "</style><script>",
        "<img src=x onerror=x()>",
        "&amp;",
        "&#x202e;",
        "<!--",
        "]]>",
        "{{7*7}}",
        "[red]",
        "%s",
        "\\u202e",
    ),
    *("../x", "C:\\x", "_x001B_", "_xD800_", "$A$1", "#REF!", "'; --", "\\", "`id`", "$(id)", "--json", "-x"),
)
PANJANG = (300, 5_000, 32_767)
"""Lengths that some cells reach: past a header, past what is read, all that a cell holds."""


class Tempat(NamedTuple):
    """A cell that people type: its file, sheet, key and address."""

    berkas: str
    lembar: str
    key: str
    alamat: str


def teks(acak: random.Random) -> str:
    """Return a text that tries to act; now and then a long one."""
    isi = "".join(acak.choice(BAGIAN) for _ in range(acak.choice((1, 1, 2, 3, 5, 8, 12))))
    if acak.random() < 0.12:
        panjang = acak.choice(PANJANG)
        return (isi * (panjang // len(isi) + 1))[:panjang]
    return isi


def nama(acak: random.Random) -> str:
    """Return a name that a file or folder can have; some are no UTF-8."""
    isi = teks(acak)[:20].replace("/", "").replace("\0", "")
    bita = isi.encode("utf-8", "surrogatepass") + acak.choice((b"", b"", b"\xff", b"\xc3\xa9", b"\x9b"))
    return os.fsdecode(bita).strip(".") or "x"


@cache
def semua_tempat() -> tuple[Tempat, ...]:
    """Return every cell to type of the first rows of every sheet."""
    return tuple(_semua_tempat())


def _semua_tempat() -> Iterator[Tempat]:
    for berkas, semua in BERKAS.items():
        for lembar in semua:
            xml = asli()[berkas][bagian(berkas, lembar.nama)].decode()
            for urutan, kolom in enumerate(lembar.columns):
                if kolom not in lembar.diketik:
                    continue
                if lembar.mendatar:
                    calon = [f"{huruf(urutan)}{BARIS_DATA + 1 + baris}" for baris in range(4)]
                else:
                    calon = [f"{huruf(list(PENGATURAN).index('nilai'))}{BARIS_DATA + 1 + urutan}"]
                yield from (Tempat(berkas, lembar.nama, kolom.key, sel) for sel in calon if f'<c r="{sel}"' in xml)


@cache
def asli() -> dict[str, dict[str, bytes]]:
    """Return the parts of the small office's files."""
    with TemporaryDirectory() as sementara:
        folder = siapkan(Path(sementara))
        return {berkas: _parts(folder / berkas) for berkas in BERKAS}


def _parts(jalur: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(jalur) as arsip:
        return {nama_part: arsip.read(nama_part) for nama_part in arsip.namelist()}


def bagian(berkas: str, lembar: str) -> str:
    """Return the part of a file that holds a sheet."""
    nomor = [PETUNJUK, *(isi.nama for isi in BERKAS[berkas])].index(lembar) + 1
    return f"xl/worksheets/sheet{nomor}.xml"


def ketik(folder: Path, isi: Mapping[Tempat, str]) -> None:
    """Write texts into cells of the small office, as a spreadsheet program would."""
    menurut_part: dict[tuple[str, str], dict[str, str]] = {}
    for tempat, tulisan in isi.items():
        menurut_part.setdefault((tempat.berkas, bagian(tempat.berkas, tempat.lembar)), {})[tempat.alamat] = tulisan
    for berkas in {berkas for berkas, _ in menurut_part}:
        parts = {part: _isi_part(berkas, part, sel) for (milik, part), sel in menurut_part.items() if milik == berkas}
        (folder / berkas).write_bytes(ganti_part((folder / berkas).read_bytes(), parts))


def _isi_part(berkas: str, part: str, isi: Mapping[str, str]) -> bytes:
    def ubah(cocok: re.Match[str]) -> str:
        if cocok[1] not in isi:
            return cocok[0]
        tulisan = f'<is><t xml:space="preserve">{_xml(isi[cocok[1]])}</t></is>'
        return f'<c r="{cocok[1]}"{cocok[2] or ""} t="inlineStr">{tulisan}</c>'

    xml = asli()[berkas][part].decode()
    return re.sub(r'<c r="([A-Z]+\d+)"( s="\d+")?[^>]*?(?:/>|>.*?</c>)', ubah, xml).encode()


def _xml(tulisan: str) -> str:
    """Escape a text; what XML cannot hold is written as spreadsheet programs do."""
    boleh = re.sub("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", lambda h: f"_x{ord(h[0]):04X}_", tulisan)
    return escape(boleh)


def kantor_jahat(akar: Path, benih: int) -> Path:
    """Write the small office with texts of a seed in its cells and names, and return its folder."""
    acak = random.Random(benih)  # noqa: S311 - mischief, not secrets
    akar /= nama(acak) if acak.random() < 0.3 else "kantor"
    folder = siapkan(akar).rename(akar / (nama(acak) if acak.random() < 0.3 else "2022"))
    ketik(folder, {tempat: teks(acak) for tempat in _pilih(acak)})
    for berkas in (BIDANG, SEKRETARIAT):
        if acak.random() < 0.25:
            (folder / berkas).rename(folder / "masukan" / f"{nama(acak)}.xlsx")
    if acak.random() < 0.3:
        akhiran = acak.choice((".csv", ".xls", ".xlsx", "", nama(acak)))
        (folder / "masukan" / f"{nama(acak)}{akhiran}").write_bytes(b"")
    return folder


def _pilih(acak: random.Random) -> Sequence[Tempat]:
    """Choose cells: a few anywhere, one column of everything, a whole sheet, or all that are texts of no key."""
    semua = semua_tempat()
    cara = acak.random()
    if cara < 0.6:
        return acak.sample(semua, acak.choice((1, 2, 4, 8)))
    satu = acak.choice(semua)
    if cara < 0.8:
        return [tempat for tempat in semua if tempat[:3] == satu[:3]]
    if cara < 0.9:
        return [tempat for tempat in semua if tempat[:2] == satu[:2]]
    return [tempat for tempat in semua if tempat.key in _BEBAS]


_BEBAS = frozenset(
    {
        *(
            "nama",
            "uraian",
            "indikator",
            "satuan",
            "catatan",
            "alasan",
            "sumber",
            "capaian",
            "acara",
            "tempat",
            "waktu",
        ),
        *("perangkat_daerah", "pemerintah_daerah", "tujuan", "sasaran", "strategi", "kategori", "predikat", "skala"),
        *("jabatan", "kepala_nama", "definisi", "keterangan", "jenis", "permasalahan", "solusi", "faktor_penghambat"),
    }
)
"""Columns whose text changes nothing else, so that much of it reaches every output."""
