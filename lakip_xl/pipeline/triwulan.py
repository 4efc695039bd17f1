"""Write the workbook of a quarter, and close the quarter: its figures then stay (aturan 31)."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from lakip_xl.bersama.buku_triwulan.lembar import SERAPAN, UANG
from lakip_xl.checking.isian_triwulan import isian_triwulan
from lakip_xl.checks.triwulan.t15_triwulan_tertutup_tetap import triwulan_tertutup_tetap
from lakip_xl.checks.triwulan.t16_triwulan_tertutup_diminta import triwulan_tertutup_diminta
from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.tabel_mentah import buka
from lakip_xl.excel.gambar.laporan import bingkai_triwulan, tulis_laporan
from lakip_xl.excel.gambar.laporan.bingkai import SIFAT_DITUTUP
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import BERKAS_JEJAK, nama_triwulan
from lakip_xl.finding import Finding, hitung_tingkat
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.penutupan import angka_triwulan, perubahan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import tumpuk
from lakip_xl.pipeline.bawa_reviu import bawa_reviu, pastikan_catatan_terbaca, tempatkan
from lakip_xl.pipeline.bertriwulan import TanpaTriwulan, pastikan_bertriwulan
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.jejak import catat_jejak, pastikan_jejak
from lakip_xl.pipeline.penutupan import Penutupan, baca_penutupan
from lakip_xl.tables.pemeriksaan.jejak import jejak
from lakip_xl.tables.pemeriksaan.pemeriksaan import pemeriksaan
from lakip_xl.tables.pemeriksaan.reviu import DiSamping, reviu
from lakip_xl.tables.triwulan import tabel_triwulan


class HasilTriwulan(NamedTuple):
    """What came of it: `berkas` is None where nothing was written, `pesan` then says why.

    `nomor` is the quarter, `temuan` the findings that it has to answer for; `ditutup` says that its figures were
    recorded.
    """

    pemeriksaan: Pemeriksaan
    temuan: tuple[Finding, ...]
    nomor: int
    berkas: Path | None
    pesan: str = ""
    ditutup: bool = False
    draf: bool = False
    cadangan: Path | None = None

    @property
    def keluar(self) -> int:
        """Exit code: 2 where a file could not be opened, 1 where a kesalahan stands."""
        if not self.pemeriksaan.terbaca:
            return 2
        return 1 if hitung_tingkat(self.temuan)[0] else 0


def triwulan(folder: Path, nomor: int | None = None, *, tutup: bool = False, draft: bool = False) -> HasilTriwulan:
    """Check a year until a quarter and write its workbook, TW<nomor>-<tahun>.xlsx in its folder.

    Where no quarter is told, it is the last that anyone wrote of.

    A kesalahan stops it, but for `draft`, which marks every page. With `tutup` the figures of the quarter are
    recorded in jejak.jsonl; a workbook that was closed is never written again: where figures changed and units say
    why, closing it once more writes TW<nomor>-<tahun>-revisi-<n>.xlsx beside it. TidakTerbaca as in `baca`,
    TanpaTriwulan, BerkasTerkunci and OSError as in `simpan`.
    """
    hasil = periksa_tahun(folder)
    laporan = hasil.laporan
    pastikan_bertriwulan(laporan)
    nomor = nomor or laporan.triwulan.berjalan
    if not nomor:
        raise TanpaTriwulan("Belum ada angka triwulan yang diisi unit; sebut triwulannya: lakip-xl triwulan FOLDER 1.")
    temuan = temuan_triwulan(hasil, nomor)
    with kunci_folder(folder):
        tertutup = baca_penutupan(folder, laporan.tahun)
        if tutup and (terbuka := [lebih_awal for lebih_awal in range(1, nomor) if lebih_awal not in tertutup]):
            raise TanpaTriwulan(
                f"Triwulan {terbuka[0]} belum ditutup; tutup dahulu: lakip-xl triwulan FOLDER {terbuka[0]} --tutup"
            )
        if hitung_tingkat(temuan)[0] and (tutup or not draft):
            return HasilTriwulan(hasil, temuan, nomor, None)
        lama = tertutup.get(nomor)
        if lama is None:
            _pastikan_terbuka(folder / nama_triwulan(nomor, laporan.tahun))
            return _tulis(folder, nama_triwulan(nomor, laporan.tahun), hasil, temuan, nomor, tutup=tutup)
        return _tulis_lagi(folder, lama, hasil, temuan, tutup=tutup)


def temuan_triwulan(hasil: Pemeriksaan, nomor: int) -> tuple[Finding, ...]:
    """Return the findings that a quarter has to answer for: what is missing counts only where it is due by then."""
    ditagih = {isian.sel for isian in isian_triwulan(hasil.laporan) if isian.triwulan <= nomor}
    return tuple(temuan for temuan in hasil.temuan if not temuan.belum_lengkap or temuan.sel in ditagih)


def susun_triwulan(laporan: Laporan, nomor: int, temuan: Sequence[Finding]) -> Susunan:
    """Compose every table of the workbook of a quarter."""
    tabel = list(tabel_triwulan(laporan, nomor, temuan))
    samping = DiSamping(UANG, SERAPAN.nama) if any(satu.kode == UANG for satu in tabel) else None
    akhir = (pemeriksaan(temuan), *reviu(laporan.reviu, samping), jejak(laporan, tabel))
    return Susunan(tumpuk((*tabel, *akhir)))


def _pastikan_terbuka(berkas: Path) -> None:
    """Raise TanpaTriwulan where a workbook says that it was closed and the trail does not know of it."""
    try:
        sifat = buka(isi_berkas(berkas), ()).meta if berkas.is_file() else {}
    except BerkasDitolak:
        return
    if sifat.get(SIFAT_DITUTUP):
        raise TanpaTriwulan(
            f"{berkas.name} menyatakan triwulan ini sudah ditutup, tetapi {BERKAS_JEJAK} tidak mencatatnya. Kembalikan "
            f"{BERKAS_JEJAK} dari cadangan; bila memang hilang, pindahkan {berkas.name} lalu jalankan lagi."
        )


def _tulis_lagi(
    folder: Path, lama: Penutupan, hasil: Pemeriksaan, temuan: tuple[Finding, ...], *, tutup: bool
) -> HasilTriwulan:
    """Write a quarter that was closed: beside its workbook, where figures changed; else only where that is gone."""
    nomor, tahun = lama.triwulan, hasil.laporan.tahun
    semua = tuple(perubahan(hasil.laporan, nomor))
    berubah = len(semua)
    if not berubah:
        if (folder / lama.berkas).is_file():
            pesan = f"{lama.berkas} sudah ditutup dan angkanya sama; tidak ditulis lagi."
            return HasilTriwulan(hasil, temuan, nomor, None, pesan)
        return _tulis(folder, lama.berkas, hasil, temuan, nomor, ditutup=True)
    nama = nama_triwulan(nomor, tahun, lama.revisi + 1)
    if tanpa_alasan := sum(isi.diminta and not isi.revisi for isi in semua):
        pesan = (
            f"{lama.berkas} sudah ditutup; {tanpa_alasan} angka berubah tanpa alasan ({triwulan_tertutup_tetap.kode}), "
            "jadi tidak ditulis lagi, juga tidak dengan --draft."
        )
        return HasilTriwulan(hasil, temuan, nomor, None, pesan)
    if not tutup:
        kode = f"{triwulan_tertutup_tetap.kode} dan {triwulan_tertutup_diminta.kode}"
        pesan = (
            f"{lama.berkas} sudah ditutup; {berubah} angka berubah (lihat {kode}). "
            f"Tutup lagi dengan --tutup: ditulis {nama}, dan berkas lama tetap."
        )
        return HasilTriwulan(hasil, temuan, nomor, None, pesan)
    return _tulis(folder, nama, hasil, temuan, nomor, tutup=True, sebelum=lama.berkas)


def _tulis(  # noqa: PLR0913 - where, what, from what
    folder: Path,
    nama: str,
    hasil: Pemeriksaan,
    temuan: tuple[Finding, ...],
    nomor: int,
    *,
    tutup: bool = False,
    ditutup: bool = False,
    sebelum: str = "",
) -> HasilTriwulan:
    """Write the workbook, with the notes of reviewers in the earlier one, and a line in the trail.

    `tutup` closes the quarter with it; `ditutup` says that it was.
    """
    laporan, draf = hasil.laporan, hitung_tingkat(temuan)[0] > 0
    pastikan_jejak(folder)
    susunan = susun_triwulan(laporan, nomor, temuan)
    reviu_lama, pesan = bawa_reviu(folder / (sebelum or nama), susunan)
    if reviu_lama is not None:
        laporan, susunan = tempatkan(reviu_lama, laporan, susunan, lambda isi: susun_triwulan(isi, nomor, temuan))
    isi = tulis_laporan(bingkai_triwulan(laporan, nomor, draf=draf, ditutup=tutup or ditutup), susunan)
    pastikan_catatan_terbaca(isi, laporan, susunan, nama)
    cadangan = simpan(folder / nama, isi, cadangkan=True)
    angka = {satu.nama: satu.nilai for satu in angka_triwulan(laporan, nomor)} if tutup else None
    catat_jejak(folder, nama, isi, hasil, draf=draf, triwulan=nomor, ditutup=angka)
    return HasilTriwulan(hasil, temuan, nomor, folder / nama, pesan, tutup, draf, cadangan)
