"""Damage filled workbooks at random and read them: `python tests/fuzz_baca.py --menit 10`.

Bytes of the file, and the XML inside it, are changed by a seeded generator; each file is then read and checked, and
some are drawn. An exception, a process that dies, or a run of more than five seconds is a failure, told by its seed:
`python tests/fuzz_baca.py --benih SEED --kali 1` does it again.
"""

import argparse
import io
import multiprocessing
import random
import re
import sys
import time
import traceback
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from jahat import siapkan

from lakip_xl.checks import periksa
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.consolidate import gambar
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

MAKS_DETIK = 5
SATU_GILIRAN = 400
SETIAP_GAMBAR = 10
RENCANA = "perencanaan.xlsx"
BERKAS = (RENCANA, "masukan/bidang.xlsx", "masukan/sekretariat.xlsx")
_TANDA = re.compile(rb"<[^<>]{1,200}>")
_UNSUR = re.compile(rb"<(c|row|si|sheet|xf|property)\b[^<>]*?(?:/>|>.*?</\1>)", re.DOTALL)
_NILAI = re.compile(rb"(?<=>)[^<>]{1,60}(?=<)|(?<==\")[^\"<>]{0,60}(?=\")")
ANEH = (
    *(b"", b"0", b"-1", b"1", b"NaN", b"INF", b"1e308", b"-1e308", b"1e-320", b"1e999", b"99999999999999999999", b" "),
    *(b"A0", b"A1", b"D6", b"XFD1048576", b"AAAA1", b"IV20000", b"1", b"a1", b"$A$1", b"A1:XFD1048576"),
    *(b"s", b"b", b"e", b"d", b"n", b"str", b"inlineStr", b"true", b"false", b"hidden", b"utf-16", b"ISO-8859-1"),
    *(b"#REF!", b"#DIV/0!", b"[1]X!A1", b"&amp;", b"&#0;", b"&#x1F600;", b"_x001B_", b"_xD800_", b"\xc2\xa0", b"="),
    *(b"2022-13-45", b"44627", b"-5", b"1.5", b"1,5", b"1.500", b"2958466", b"x" * 300, b"kode", b"bidang", b"../../x"),
    *(b"(500)", b"%", b"nihil", b"78 (BB)", b"80-90", b"03/04/2022", b"Rp 5,-", b"2.17.03.2.01.01", b"KOP-1", b"T1.S1"),
)
TANDA_ANEH = (
    b"<!DOCTYPE a>",
    b"<!-- -->",
    b"<![CDATA[x]]>",
    b"<?x?>",
    b"<c/>",
    b"</c>",
    b"<v>",
    b"\0",
    b"&lol;",
    b"\xff\xfe",
)


@cache
def asli() -> dict[str, bytes]:
    """Return the small office's files, filled."""
    with TemporaryDirectory() as sementara:
        folder = siapkan(Path(sementara))
        return {nama: (folder / nama).read_bytes() for nama in BERKAS}


@cache
def _parts(nama: str) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(asli()[nama])) as arsip:
        return {part.filename: arsip.read(part) for part in arsip.infolist()}


def rusak(benih: int) -> tuple[str, bytes]:
    """Return one of the files, damaged as the seed says."""
    acak = random.Random(benih)  # noqa: S311 - damage, not secrets
    nama = acak.choice(BERKAS)
    if acak.random() < 0.15:
        return nama, _ubah_bita(acak, asli()[nama])
    parts = dict(_parts(nama))
    for _ in range(acak.choice((1, 1, 1, 2, 3))):
        lembar = acak.random() < 0.7
        pilihan = acak.choice([part for part in parts if "sheets/sheet" in part] if lembar else list(parts))
        for _ in range(acak.choice((1, 1, 2, 4))):
            parts[pilihan] = acak.choice(_CARA)(acak, parts[pilihan])
    if acak.random() < 0.05:
        del parts[acak.choice(list(parts))]
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as arsip:
        for part, isi in parts.items():
            arsip.writestr(part, isi)
    return nama, hasil.getvalue()


def _ubah_bita(acak: random.Random, isi: bytes) -> bytes:
    hasil = bytearray(isi)
    for _ in range(acak.choice((1, 1, 2, 8, 64))):
        letak = acak.randrange(len(hasil))
        cara = acak.randrange(5)
        if cara == 0:
            hasil[letak] ^= 1 << acak.randrange(8)
        elif cara == 1:
            hasil[letak] = acak.choice((0, 0x7F, 0x80, 0xFF))
        elif cara == 2:
            del hasil[letak : letak + acak.randrange(1, 64)]
        elif cara == 3:
            hasil[letak:letak] = acak.randbytes(acak.randrange(1, 16))
        else:
            hasil[letak:letak] = hasil[letak : letak + 64]
        hasil = hasil or bytearray(b"P")
    return bytes(hasil)


def _ubah_nilai(acak: random.Random, isi: bytes) -> bytes:
    return _ganti_satu(acak, isi, _NILAI, lambda lama: acak.choice((*ANEH, _angka_lain(acak, lama))))


def _ubah_tanda(acak: random.Random, isi: bytes) -> bytes:
    return _ganti_satu(acak, isi, _TANDA, lambda lama: acak.choice((b"", lama * 2, lama * 50, acak.choice(TANDA_ANEH))))


def _ubah_unsur(acak: random.Random, isi: bytes) -> bytes:
    """Leave out or repeat a whole cell, row or the like."""
    return _ganti_satu(acak, isi, _UNSUR, lambda lama: acak.choice((b"", lama * 2, lama * 50)))


def _tukar_nilai(acak: random.Random, isi: bytes) -> bytes:
    return _tukar(acak, isi, _NILAI)


def _tukar_tanda(acak: random.Random, isi: bytes) -> bytes:
    return _tukar(acak, isi, _TANDA)


def _tukar(acak: random.Random, isi: bytes, pola: re.Pattern[bytes]) -> bytes:
    semua = list(pola.finditer(isi))
    if len(semua) < 2:
        return isi
    kiri, kanan = sorted(acak.sample(semua, 2), key=lambda cocok: cocok.start())
    return isi[: kiri.start()] + kanan[0] + isi[kiri.end() : kanan.start()] + kiri[0] + isi[kanan.end() :]


def _potong(acak: random.Random, isi: bytes) -> bytes:
    letak = acak.randrange(len(isi) + 1)
    return isi[:letak] if acak.random() < 0.3 else isi[:letak] + isi[letak + acak.randrange(1, 400) :]


def _ganti_satu(acak: random.Random, isi: bytes, pola: re.Pattern[bytes], baru: Callable[[bytes], bytes]) -> bytes:
    semua = list(pola.finditer(isi))
    if not semua:
        return isi
    cocok = acak.choice(semua)
    return isi[: cocok.start()] + baru(cocok[0]) + isi[cocok.end() :]


def _angka_lain(acak: random.Random, lama: bytes) -> bytes:
    return re.sub(rb"\d", lambda _: str(acak.randrange(10)).encode(), lama) + acak.choice(
        (b"", b"0" * 20, b".5", b"e5")
    )


_CARA: Sequence[Callable[[random.Random, bytes], bytes]] = (
    *([_ubah_nilai] * 10),
    *([_tukar_nilai] * 4),
    *([_ubah_unsur] * 4),
    _ubah_tanda,
    _tukar_tanda,
    _potong,
    lambda acak, isi: _ubah_bita(acak, isi) if isi else isi,
)


def coba(benih: int) -> float:
    """Read, check and now and then draw what the seed damages; return the seconds of processor it took."""
    nama, isi = rusak(benih)
    mulai = time.process_time()
    rencana = baca_buku(isi if nama == RENCANA else asli()[RENCANA], RENCANA, PERENCANAAN)
    masukan = [baca_buku(isi if berkas == nama else asli()[berkas], berkas, MASUKAN) for berkas in BERKAS[1:]]
    laporan = Laporan(rencana, tuple(masukan))
    temuan = periksa(laporan)
    if benih % SETIAP_GAMBAR == 0 and laporan.tahun:
        gambar(laporan, temuan, draf=True)
    return time.process_time() - mulai


def _giliran(dari: int, sampai: int, kini: object, gagal: object) -> None:
    """Run some seeds in a process of their own; `kini` always holds the seed at work."""
    for benih in range(dari, sampai):
        kini.value = benih  # type: ignore[attr-defined]
        try:
            detik = coba(benih)
        except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
            gagal.append((benih, traceback.format_exc()))  # type: ignore[attr-defined]
        else:
            if detik > MAKS_DETIK:
                gagal.append((benih, f"{detik:.1f} detik"))  # type: ignore[attr-defined]
    kini.value = sampai  # type: ignore[attr-defined]


def jalankan(benih: int, *, kali: int | None, menit: float) -> int:
    """Run seeds from `benih` on, `kali` of them or for so many minutes; print the failures and return their number."""
    with multiprocessing.Manager() as manajer:
        kini, gagal = multiprocessing.Value("l", benih), manajer.list()
        awal, batas = benih, time.monotonic() + menit * 60
        while benih - awal < kali if kali is not None else time.monotonic() < batas:
            sampai = benih + (min(SATU_GILIRAN, kali - (benih - awal)) if kali is not None else SATU_GILIRAN)
            proses = multiprocessing.Process(target=_giliran, args=(benih, sampai, kini, gagal))
            proses.start()
            proses.join(SATU_GILIRAN * MAKS_DETIK)
            if proses.is_alive():
                proses.kill()
                proses.join()
            if kini.value != sampai:
                gagal.append((kini.value, f"proses berakhir dengan {proses.exitcode}"))
            benih = max(kini.value + (kini.value != sampai), benih)
        for nomor, sebab in gagal:
            print(f"benih {nomor}: {sebab}")
        print(f"{benih - awal} berkas rusak dibaca, {len(gagal)} gagal.")
        return len(gagal)


def main() -> int:
    """Read the command line and run."""
    pengurai = argparse.ArgumentParser(description=__doc__)
    pengurai.add_argument("--menit", type=float, default=10)
    pengurai.add_argument("--kali", type=int)
    pengurai.add_argument("--benih", type=int, default=0)
    argumen = pengurai.parse_args()
    return 1 if jalankan(argumen.benih, kali=argumen.kali, menit=argumen.menit) else 0


if __name__ == "__main__":
    sys.exit(main())
