"""The manual page of each check, made of its declaration and its own cases."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from lakip_xl.checking.check import Check
from lakip_xl.checking.kasus import TINDAKAN, JenisIsi, Kasus, Tindakan, baca_isi, baca_kasus
from lakip_xl.checking.panduan_naskah import daftar_naskah, panduan_keluarga
from lakip_xl.checking.verifikasi import CheckNaskah
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
    "T": "Triwulan",
    "R": "Rekonsiliasi dengan sistem keuangan",
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


def seluruh_panduan(checks: Sequence[Check], naskah: Sequence[CheckNaskah] = ()) -> str:
    """Return docs/pemeriksaan.md: contents by family, then the page of every check, of written reports last."""
    bagian = [_PENGANTAR]
    bagian += [
        f"\n**{nama}**\n\n{''.join(_butir(check) for check in _dari(checks, awal))}" for awal, nama in KELUARGA.items()
    ]
    bagian += daftar_naskah(naskah)
    for awal, nama in KELUARGA.items():
        bagian.append(f"\n## {awal}. {nama}\n")
        bagian += [f"\n{panduan(check)}" for check in _dari(checks, awal)]
    bagian += panduan_keluarga(naskah)
    return "".join(bagian)


def panduan(check: Check) -> str:
    """Return the Markdown section of one check."""
    salah = baca_kasus(check.gagal[0])
    benar = next((kasus for kasus in map(baca_kasus, check.lolos) if kasus.tempat == salah.tempat), None)
    baris = [
        f"### {check.kode}",
        "",
        f"**{check.keterangan}**",
        "",
        f"- Tingkat: {_TINGKAT[check.level]}",
        f"- Mengapa: {check.alasan}",
        f"- Sumber: {check.sumber}",
        f"- Yang dilakukan: {check.saran}",
        *([f"- Yang dilakukan unit: {check.saran_unit}"] if check.saran_unit else []),
        f"- Yang memperbaiki: {_pemilik(check)}",
        "",
        *_contoh("Contoh yang salah", salah),
        f"Yang disebut: {', '.join(f'`{sel}`' for sel in salah.sel)}",
        "",
    ]
    if benar is not None:
        baris += _contoh("Contoh yang benar", benar)
    return "\n".join(baris).rstrip() + "\n"


def _dari(checks: Sequence[Check], awal: str) -> Iterator[Check]:
    return (check for check in checks if check.kode.startswith(awal))


def _butir(check: Check) -> str:
    return f"- [{check.kode}](#{check.kode.lower()}) {check.keterangan} *{check.level.capitalize()}.*\n"


def _pemilik(check: Check) -> str:
    """Say who mends it: planning where the case changes its workbook, the unit where it changes a unit's."""
    berkas = [kasus.berkas or kasus.tindakan[0].kata[0] for kasus in map(baca_kasus, check.gagal)]
    rencana = f"Sub Bagian Perencanaan, di `{_RENCANA}`" if _RENCANA in berkas else ""
    unit = "unit, di berkas masukannya" if any(nama != _RENCANA for nama in berkas) else ""
    return " atau ".join(filter(None, (unit, rencana)))


def _contoh(judul: str, kasus: Kasus) -> Iterator[str]:
    """Yield the lines of an example, with a blank line at its end."""
    if kasus.tindakan:
        yield f"{judul}: {' '.join(_tindakan(tindakan) for tindakan in kasus.tindakan)}"
        yield ""
    if kasus.baris:
        baru = " (baris baru)" if kasus.tambah else ""
        yield f"{judul}, `{kasus.berkas}` lembar {kasus.lembar}{baru}:"
        yield ""
        kepala = [_kolom(kasus, key) for key in kasus.kepala]
        yield _baris([kolom.header for kolom in kepala])
        yield _baris(["---"] * len(kepala))
        for isi in kasus.baris:
            yield _baris([_isi(kolom, teks) for kolom, teks in zip(kepala, isi, strict=True)])
        yield ""


def _baris(isi: list[str]) -> str:
    return f"| {' | '.join(isi)} |"


def _kolom(kasus: Kasus, key: str) -> Column:
    """Return the declaration of a column; one that bears its key as header where a sheet has no such column."""
    buku = PERENCANAAN if kasus.berkas == _RENCANA else MASUKAN
    lembar = buku.menurut_nama.get(kasus.lembar)
    return Column(key) if lembar is None else lembar.menurut_key.get(key, Column(key))


def _isi(kolom: Column, teks: str) -> str:
    """Write a cell as its owner sees it."""
    jenis, nilai, hasil = baca_isi(teks)
    if isinstance(nilai, date):
        return tanggal(nilai)
    if isinstance(nilai, Decimal) and kolom.tipe is not Tipe.TEKS and kolom.format != "tahun":
        return angka(nilai)
    tulisan = {
        JenisIsi.KOSONG: "(kosong)",
        JenisIsi.TEKS: f"{nilai} (sebagai teks)",
        JenisIsi.ULANGAN: f"{nilai!s:.3}… ({angka(len(str(nilai)))} huruf)",
        JenisIsi.BENAR: "BENAR",
        JenisIsi.RUMUS: f"`{nilai}` ({f'hasilnya {hasil}' if hasil else 'tanpa hasil tersimpan'})",
    }
    return tulisan.get(jenis, teks)


_KATA = {
    "bukan-zip": "bukan buku kerja, melainkan teks CSV yang diganti namanya",
    "kosong": "kosong",
    "terpotong": "terpotong di tengah",
    "lakip_tahun": "tahun",
    "lakip_unit": "unit",
    "lakip_versi": "versi templat",
}


def _tindakan(tindakan: Tindakan) -> str:
    return TINDAKAN[tindakan.nama].format(*(_KATA.get(kata, kata) for kata in tindakan.kata))
