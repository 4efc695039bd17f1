"""The manual page of each check, made of its declaration and its own cases."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.checking.check import Check
from lakip_xl.domain.notasi import angka, tanggal
from lakip_xl.finding import Level
from lakip_xl.sheets.column import Column, Tipe
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

KELUARGA: Mapping[str, str] = {
    "A": "Anggaran",
    "K": "Kinerja",
    "P": "Pelaksanaan",
    "D": "Data dasar",
    "S": "Susunan lembar",
    "B": "Berkas",
}
"""Families of checks by the first letter of their codes, in the order of the page."""

_PENGANTAR = """\
# Pemeriksaan

Setiap temuan menyebut kode, berkas, lembar dan sel. Di sini setiap kode dijelaskan: apa yang harus benar, mengapa,
dan siapa yang memperbaiki. **Kesalahan** menghentikan konsolidasi; **peringatan** dicetak untuk diketahui.
Di terminal: `lakip-xl explain A03`. Contohnya sebuah dinas kecil dengan satu bidang.
"""
_TINGKAT = {
    Level.KESALAHAN: "kesalahan (menghentikan konsolidasi)",
    Level.PERINGATAN: "peringatan (dicetak untuk diketahui)",
}
_RENCANA = f"{PERENCANAAN.kode}.xlsx"


def semua_halaman(checks: Sequence[Check]) -> str:
    """Return docs/pemeriksaan.md: contents by family, then the page of every check."""
    bagian = [_PENGANTAR]
    bagian += [
        f"\n**{nama}**\n\n{''.join(_butir(check) for check in _dari(checks, awal))}" for awal, nama in KELUARGA.items()
    ]
    for awal, nama in KELUARGA.items():
        bagian.append(f"\n## {awal}. {nama}\n")
        bagian += [f"\n{halaman(check)}" for check in _dari(checks, awal)]
    return "".join(bagian)


def halaman(check: Check) -> str:
    """Return the Markdown section of one check."""
    salah = _Kasus.baca(check.gagal[0])
    benar = next((kasus for kasus in map(_Kasus.baca, check.lolos) if kasus.tempat == salah.tempat), None)
    baris = [
        f"### {check.kode}",
        "",
        f"**{check.keterangan}**",
        "",
        f"- Tingkat: {_TINGKAT[check.level]}",
        f"- Mengapa: {check.alasan}",
        f"- Sumber: {check.sumber}",
        f"- Yang dilakukan: {check.saran}",
        f"- Yang memperbaiki: {_pemilik(check)}",
        "",
        *_contoh("Contoh yang salah", salah),
        f"Yang disebut: {', '.join(f'`{sel}`' for sel in salah.sel)}",
        "",
    ]
    if benar is not None and salah.tempat:
        baris += _contoh("Contoh yang benar", benar)
    return "\n".join(baris).rstrip() + "\n"


def _dari(checks: Sequence[Check], awal: str) -> Iterator[Check]:
    return (check for check in checks if check.kode.startswith(awal))


def _butir(check: Check) -> str:
    return f"- [{check.kode}](#{check.kode.lower()}) {check.keterangan} *{check.level.capitalize()}.*\n"


def _pemilik(check: Check) -> str:
    """Say who mends it: planning where the case changes its workbook, the unit where it changes a unit's."""
    berkas = [_Kasus.baca(kasus).berkas for kasus in check.gagal]
    rencana = f"Sub Bagian Perencanaan, di `{_RENCANA}`" if _RENCANA in berkas else ""
    unit = "unit, di berkas masukannya" if any(nama != _RENCANA for nama in berkas) else ""
    return " atau ".join(filter(None, (unit, rencana)))


class _Kasus(NamedTuple):
    """A case as it is written: what is done to a file, or the cells that are changed; and the cells named."""

    berkas: str = ""
    lembar: str = ""
    tabel: tuple[tuple[str, ...], ...] = ()
    tambah: bool = False
    tindakan: tuple[str, ...] = ()
    sel: tuple[str, ...] = ()

    @property
    def tempat(self) -> tuple[str, str]:
        """File and sheet whose cells are changed."""
        return (self.berkas, self.lembar) if self.lembar else ("", "")

    @staticmethod
    def baca(kasus: str) -> "_Kasus":
        """Read a case."""
        semua = [teks.strip() for teks in kasus.strip().splitlines()]
        tempat = next((teks for teks in semua if " › " in teks and not teks.startswith(("|", "→"))), "")
        tindakan = tuple(teks[1:].strip() for teks in semua if teks.startswith("!") and teks != "! tambah")
        berkas, _, lembar = tempat.partition(" › ")
        return _Kasus(
            berkas or next((kata for teks in tindakan for kata in teks.split() if kata.endswith(".xlsx")), ""),
            lembar,
            tuple(_pecah(teks) for teks in semua if teks.startswith("|") and not re.fullmatch(r"[|\s-]+", teks)),
            "! tambah" in semua,
            tindakan,
            tuple(teks[1:].strip() for teks in semua if teks.startswith("→")),
        )


def _pecah(teks: str) -> tuple[str, ...]:
    return tuple(sel.strip() for sel in teks.strip("|").split("|"))


def _contoh(judul: str, kasus: _Kasus) -> Iterator[str]:
    """Yield the lines of an example, with a blank line at its end."""
    if kasus.tindakan:
        yield f"{judul}: {' '.join(_tindakan(teks) for teks in kasus.tindakan)}"
        yield ""
    if kasus.tabel:
        baru = " (baris baru)" if kasus.tambah else ""
        yield f"{judul}, `{kasus.berkas}` lembar {kasus.lembar}{baru}:"
        yield ""
        kepala = [_kolom(kasus, key) for key in kasus.tabel[0]]
        yield _baris([kolom.header for kolom in kepala])
        yield _baris(["---"] * len(kepala))
        for isi in kasus.tabel[1:]:
            yield _baris([_isi(kolom, teks) for kolom, teks in zip(kepala, isi, strict=True)])
        yield ""


def _baris(isi: list[str]) -> str:
    return f"| {' | '.join(isi)} |"


def _kolom(kasus: _Kasus, key: str) -> Column:
    """Return the declaration of a column; one that bears its key as header where a sheet has no such column."""
    buku = PERENCANAAN if kasus.berkas == _RENCANA else MASUKAN
    lembar = buku.menurut_nama.get(kasus.lembar)
    return Column(key) if lembar is None else lembar.menurut_key.get(key, Column(key))


def _isi(kolom: Column, teks: str) -> str:
    """Write a cell as its owner sees it."""
    if not teks:
        return "(kosong)"
    if teks.startswith("'"):
        return f"{teks[1:]} (sebagai teks)"
    if cocok := re.fullmatch(r"`(.)\*(\d+)`", teks):
        return f"{cocok[1] * 3}… ({angka(int(cocok[2]))} huruf)"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", teks):
        return tanggal(date.fromisoformat(teks))
    if re.fullmatch(r"-?\d+(\.\d+)?", teks) and kolom.tipe is not Tipe.TEKS and kolom.format != "tahun":
        return angka(Decimal(teks))
    return _rumus(teks) if teks.startswith("=") else teks.replace("`TRUE`", "BENAR")


def _rumus(teks: str) -> str:
    rumus, _, hasil = teks.partition(" ⇒ ")
    return f"`{rumus}` ({f'hasilnya {hasil}' if hasil else 'tanpa hasil tersimpan'})"


_TINDAKAN = {
    "isi": "Isi `{0}` {1}.",
    "hapus": "`{0}` tidak ada.",
    "salin": "`{0}` disalin menjadi `{1}`.",
    "meta": "Pada identitas `{0}` tertulis {1} {2}.",
    "lembar": "Pada `{0}` lembar {1} berganti nama menjadi {2}.",
    "kunci": "Pada `{0}` lembar {1}, kunci kolom `{2}` di baris 5 yang tersembunyi terhapus.",
    "baris": "Pada `{0}` lembar {1}, baris {2} terhapus.",
    "pindah": "`{0}` berganti nama menjadi `{1}`.",
    "sel": "Pada `{0}` lembar {1}, sel {2} berisi: {3}.",
    "sembunyi": "Pada `{0}` disembunyikan: lembar {1} {2}.",
    "gabung": "Pada `{0}` lembar {1}, sel {2} digabung.",
    "sejak-1904": "`{0}` menghitung tanggal sejak 1904.",
    "properti": "Pada properti dokumen `{0}` tertulis {1} {2}.",
    "bagian": "`{0}` memuat bagian `{1}` {2}.",
    "hasil": "Hasil penggabungan diletakkan sebagai `{0}`.",
}
"""What the lines with "!" of a case do, in words; a case that does something else shows its own words."""

_KATA = {
    "bukan-zip": "bukan buku kerja, melainkan teks CSV yang diganti namanya",
    "kosong": "kosong",
    "terpotong": "terpotong di tengah",
    "lakip_tahun": "tahun",
    "lakip_unit": "unit",
    "lakip_versi": "versi templat",
}


def _tindakan(teks: str) -> str:
    nama, *isi = teks.split()
    pola = _TINDAKAN.get(nama)
    if pola is None:
        return f"{teks}."
    jumlah = len(re.findall(r"\{\d\}", pola))
    kata = [*isi[: jumlah - 1], " ".join(isi[jumlah - 1 :])]
    return pola.format(*(_KATA.get(istilah, istilah) for istilah in kata))
