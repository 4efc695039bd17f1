"""The part of Petunjuk that speaks of quarters: until when, how the year follows, what the present one still lacks."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.notasi import tanggal
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.rumus import Rumus, kutip, rumus
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.excel.gambar.templat.lembar import PenulisLembar
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import SANDI
from lakip_xl.laporan.keadaan import Keadaan, keadaan_isian
from lakip_xl.laporan.kelengkapan import nilai_hitungan, tempat_hitungan
from lakip_xl.laporan.kelengkapan_triwulan import (
    LEMBAR_DIHITUNG,
    banyak_diminta,
    banyak_salah,
    banyak_terisi_triwulan,
    sebut_triwulan,
)
from lakip_xl.laporan.masa_triwulan import MasaTriwulan

WARNA_TRIWULAN = (
    ("isian_nanti", "Putih putus-putus: belum diminta"),
    ("ditutup", "Abu-abu tua: triwulan ditutup"),
)
_TAHUN = (
    "Realisasi tahun mengikuti triwulan: akumulatif dijumlahkan, rata-rata dirata-ratakan, lainnya yang terakhir.",
    "Selama satu triwulan masih kosong, jumlah atau rata-rata setahun belum ada; triwulan tanpa hasil diketik 0.",
)
_REVISI = (
    "Angka triwulan yang sudah ditutup keliru? Beri tahu Sub Bagian Perencanaan, buka kunci lembarnya "
    f"(Tinjau, Buka Proteksi Lembar, sandi {SANDI}), perbaiki, lalu tulis sebabnya di Alasan Revisi."
)
_SESUDAHNYA = "Hitungan setahun di bawah ini baru selesai sesudah Triwulan IV; sebelumnya lembar lain boleh dicicil."
_KEPALA = ("Lembar", "Yang diisi", "DIMINTA", "TERISI", "PERIKSA")
_LEBAR_ARTI = 42
SIAP_DIKIRIM = "SIAP DIKIRIM"
"""What stands where nothing is missing."""


@rumus(
    f'IF(SUM({{salah}})>0,"{Keadaan.PERBAIKI}: "&SUM({{salah}})&" baris keliru",'
    f'IF(SUM({{terisi}})<SUM({{diminta}}),IF(SUM({{terisi}})>0,"{Keadaan.SEBAGIAN}: ","{Keadaan.BELUM_DIISI}: ")'
    f'&(SUM({{diminta}})-SUM({{terisi}}))&" sel kosong","{SIAP_DIKIRIM}"))'
)
def putusan_triwulan(salah: Sequence[int], terisi: Sequence[int], diminta: Sequence[int]) -> str:
    """The state of a quarter in words that begin as those of the board do."""
    kosong = sum(diminta) - sum(terisi)
    keadaan = keadaan_isian(salah=sum(salah) > 0, belum=kosong > 0, diketik=sum(terisi) > 0)
    if keadaan is Keadaan.PERBAIKI:
        return f"{keadaan}: {sum(salah)} baris keliru"
    return f"{keadaan}: {kosong} sel kosong" if kosong > 0 else SIAP_DIKIRIM


class PetunjukTriwulan:
    """Draws it from a row of the guide sheet on."""

    def __init__(self, worksheet: LembarKerja, looks: Looks, denah: Denah, baris: int) -> None:
        """Take the sheet and the row to begin with."""
        self._worksheet = worksheet
        self._looks = looks
        self._denah = denah
        self._baris = baris

    def tulis(self, masa: MasaTriwulan, batas: Sequence[tuple[int, date]], penulis: Mapping[str, PenulisLembar]) -> int:
        """Write it and return the row after it."""
        self._teks(_judul(masa, dict(batas)), "judul_bagian")
        if batas:
            semua = "; ".join(f"{sebut_triwulan(triwulan)} {tanggal(hari)}" for triwulan, hari in batas)
            self._teks(f"Batas mengirim: {semua}.", "anak_judul")
        for kalimat in _TAHUN:
            self._teks(kalimat, "anak_judul")
        if masa.ditutup:
            self._teks(_REVISI, "anak_judul")
        if masa.kini:
            self._hitungan(masa.kini, [penulis[lembar.nama] for lembar in LEMBAR_DIHITUNG if lembar.nama in penulis])
            self._teks(_SESUDAHNYA, "anak_judul")
        self._baris += 1
        return self._baris

    def _teks(self, teks: str, look: str) -> None:
        self._worksheet.write_string(self._baris, 1, teks, self._looks(look))
        self._baris += 1

    def _hitungan(self, triwulan: int, semua: Sequence[PenulisLembar]) -> None:
        for urutan, kepala in enumerate(_KEPALA, start=1):
            self._worksheet.write_string(self._baris, urutan, kepala, self._looks("kepala"))
        self._baris += 1
        awal = self._baris
        jumlah = [self._lembar(penulis, triwulan) for penulis in semua]
        diminta, terisi, salah = (tuple(kolom) for kolom in zip(*jumlah, strict=True)) if jumlah else ((), (), ())
        wilayah = {
            nama: f"{huruf(urutan)}{awal + 1}:{huruf(urutan)}{max(self._baris, awal + 1)}"
            for urutan, nama in enumerate(("diminta", "terisi", "salah"), start=3)
        }
        nama = f"{sebut_triwulan(triwulan)}: "
        teks = f'"{nama}"&{putusan_triwulan.tulis(wilayah)}'
        nilai = nama + putusan_triwulan(salah, terisi, diminta)
        self._worksheet.write_formula(self._baris, 1, f"={teks}", self._looks("putusan"), nilai)
        sel = f"$B${self._baris + 1}"
        siap = f"{nama}{SIAP_DIKIRIM}"
        for bila, look in ((f"{sel}={kutip(siap)}", "baik"), (f'{sel}<>""', "periksa")):
            aturan = {"type": "formula", "criteria": f"={bila}", "format": self._looks.bersyarat(look)}
            self._worksheet.conditional_format(self._baris, 1, self._baris, 1, {**aturan, "stop_if_true": True})
        self._baris += 1

    def _lembar(self, penulis: PenulisLembar, triwulan: int) -> tuple[int, ...]:
        """Write the counts of a sheet: asked, filled, wrong."""
        lembar = penulis.lembar
        nama = lembar.nama
        self._worksheet.write_url(self._baris, 1, f"internal:'{nama}'!A1", self._looks("tautan"), nama)
        self._worksheet.write_string(self._baris, 2, lembar.perintah, self._looks("data", "teks"))
        self._worksheet.set_row(self._baris, tinggi_baris([(lembar.perintah, _LEBAR_ARTI)]))
        semua = (
            banyak_diminta(lembar, triwulan),
            banyak_terisi_triwulan(lembar, triwulan),
            banyak_salah(lembar, triwulan),
        )
        hasil = []
        for urutan, banyak in enumerate(semua, start=3):
            nilai = nilai_hitungan(banyak, penulis.kolom)
            self._worksheet.write_formula(
                self._baris, urutan, f"={self._tertulis(banyak)}", self._looks("dihitung", "bulat"), nilai
            )
            hasil.append(nilai)
        self._baris += 1
        return tuple(hasil)

    def _tertulis(self, banyak: Rumus[..., Any]) -> str:
        alamat = {nama: self._denah.wilayah(tempat.lembar, tempat.key) for nama, tempat in tempat_hitungan(banyak)}
        return banyak.tulis(alamat)


def _judul(masa: MasaTriwulan, batas: Mapping[int, date]) -> str:
    if not masa.kini:
        return "Keempat triwulan sudah ditutup; yang diisi sekarang lembar tahunan."
    sampai = f", paling lambat {tanggal(batas[masa.kini])}" if masa.kini in batas else ""
    ditutup = ", ".join(angka_romawi(triwulan) for triwulan in sorted(masa.ditutup))
    akhir = f" Sudah ditutup: {ditutup}." if ditutup else ""
    return f"Sekarang yang diisi hanya {sebut_triwulan(masa.kini)}{sampai}.{akhir}"
