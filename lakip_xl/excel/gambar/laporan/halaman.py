"""How a sheet of tables falls into pages: scale, breaks, what repeats, what stays off the paper."""

from collections.abc import Iterator, Sequence

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.cetak import Cetakan
from lakip_xl.excel.gambar.laporan.putus import TINGGI_BAKU, pilih_skala, putus_halaman, skala_cetak
from lakip_xl.excel.gambar.laporan.tabel import Tinggi
from lakip_xl.layout.susunan import AnyTable
from lakip_xl.layout.table import BARIS_KEPALA

TERKECIL = 80
"""Percent below which a report table, of 10 points, is hard to read."""
_EKOR = 3
"""Rows that stand on one page with the charts below them."""


def pasang_halaman(
    worksheet: LembarKerja,
    semua: Sequence[AnyTable],
    tinggi: Sequence[Tinggi],
    lebar: Sequence[float],
    cetakan: Cetakan,
) -> None:
    """Set how a sheet prints; headers repeat where it has one table."""
    pertama = semua[0]
    cetakan.pasang(worksheet, tegak=pertama.tegak)
    if pertama.tetap:
        worksheet.fit_to_pages(1, 1)
        return
    tercetak = _kolom_tercetak(semua)
    if tercetak < len(lebar):
        worksheet.print_area(0, 0, max(tabel.bawah for tabel in semua), tercetak - 1)
    if len(semua) == 1:
        worksheet.repeat_rows(BARIS_KEPALA)
        worksheet.freeze_panes(BARIS_KEPALA + 1, 2)
        if not pertama.ruang_grafik:
            return
    potongan = [bagian for tabel, isi in zip(semua, tinggi, strict=True) for bagian in _potongan(tabel, isi)]
    potongan[0] = (0, potongan[0][1] + BARIS_KEPALA * TINGGI_BAKU)
    terbesar = skala_cetak(lebar[:tercetak], tegak=pertama.tegak)
    awal = {tabel.baris_kepala - 1 for tabel in semua if tabel.awal_halaman}
    skala = pilih_skala(potongan, terbesar, TERKECIL, tegak=pertama.tegak, awal=awal)
    worksheet.set_print_scale(skala)
    worksheet.set_h_pagebreaks(putus_halaman(potongan, skala, tegak=pertama.tegak, awal=awal))


def _kolom_tercetak(semua: Sequence[AnyTable]) -> int:
    """Return how many columns are printed: those that reviewers type beside rows stay off the paper."""
    return max(
        tabel.letak_kolom[tabel.direviu[0]] if tabel.samping and tabel.rows else tabel.letak[-1] + 1 for tabel in semua
    )


def _potongan(tabel: AnyTable, tinggi: Tinggi) -> Iterator[tuple[int, float]]:
    """Yield what stays together of a table, as (first row, height): all of it, or its last rows with its charts."""
    awal = max(len(tinggi.baris) - _EKOR, 0)
    if not tabel.ruang_grafik or not awal:
        yield tabel.baris_kepala - 1, tinggi.jumlah
        return
    yield tabel.baris_kepala - 1, tinggi.kepala + sum(tinggi.baris[:awal])
    yield tabel.baris_pertama + awal, sum(tinggi.baris[awal:]) + tinggi.kaki
