"""How a sheet of tables falls into pages: scale, breaks, what repeats, what stays off the paper."""

from collections.abc import Sequence

from lakip_xl.bersama.lembar import DATA, PEMERIKSAAN
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.laporan.cetak import A3_MENDATAR, F4_MENDATAR, F4_TEGAK, Cetakan, KertasCetak
from lakip_xl.excel.gambar.laporan.putus import TINGGI_BAKU, letakkan, skala_cetak, tinggi_halaman
from lakip_xl.excel.gambar.laporan.tabel import Tinggi
from lakip_xl.layout.susunan import AnyTable
from lakip_xl.layout.table import BARIS_KEPALA

TERKECIL = 80
"""Percent below which a report table, of 10 points, is hard to read."""
_TERKECIL_LAIN = 30
"""The same of sheets that are for the screen: data, and what was checked."""
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
    kertas = _kertas(pertama)
    cetakan.pasang(worksheet, kertas)
    if pertama.tetap:
        worksheet.fit_to_pages(1, 1)
        return
    banyak = sum(not tabel.di_layar for tabel in semua) or len(semua)
    dicetak = semua[:banyak]
    tercetak = _kolom_tercetak(dicetak)
    if tercetak < len(lebar) or banyak < len(semua):
        worksheet.print_area(0, 0, max(tabel.bawah for tabel in dicetak), tercetak - 1)
    di_layar = pertama.bab in {DATA, PEMERIKSAAN}
    if len(semua) == 1:
        worksheet.repeat_rows(BARIS_KEPALA)
        worksheet.freeze_panes(BARIS_KEPALA + 1, 2)
    isi = tuple(zip(dicetak, tinggi[:banyak], strict=True))
    terbesar = skala_cetak(lebar[:tercetak], kertas)
    awal = {tabel.baris_kepala - 1 for tabel in dicetak if tabel.awal_halaman}
    semua_skala = range(terbesar, min(terbesar, _TERKECIL_LAIN if di_layar else TERKECIL) - 1, -1)
    pilihan = [
        (skala, letakkan(_potongan(isi, muat), muat, awal))
        for skala in semua_skala
        for muat in (tinggi_halaman(skala, kertas),)
    ]
    skala, letak = min(pilihan, key=lambda pilih: (pilih[1].halaman, -pilih[0]))
    worksheet.set_print_scale(skala)
    worksheet.set_h_pagebreaks(letak.putus)


def _kolom_tercetak(semua: Sequence[AnyTable]) -> int:
    """Return how many columns are printed: those for the screen alone stay off the paper."""
    return max(tabel.tercetak or _tanpa_reviu(tabel) for tabel in semua)


def _tanpa_reviu(tabel: AnyTable) -> int:
    return tabel.letak_kolom[tabel.direviu[0]] if tabel.samping else tabel.letak[-1] + 1


def _kertas(tabel: AnyTable) -> KertasCetak:
    return A3_MENDATAR if tabel.kertas_besar else F4_TEGAK if tabel.tegak else F4_MENDATAR


def _potongan(semua: Sequence[tuple[AnyTable, Tinggi]], muat: float) -> list[tuple[int, float]]:
    """Return what stays together, as (first row, height): a table, or its last rows with what stands below them."""
    hasil: list[tuple[int, float]] = []
    for tabel, tinggi in semua:
        atas = 0 if hasil else BARIS_KEPALA * TINGGI_BAKU
        awal = max(len(tinggi.baris) - _EKOR, 0)
        baris = tabel.baris_kepala - 1 if hasil else 0
        if not (tabel.ruang_grafik or tabel.ttd or tabel.ekor_utuh) or not awal or atas + tinggi.jumlah <= muat:
            hasil.append((baris, atas + tinggi.jumlah))
        else:
            badan = atas + tinggi.kepala + sum(tinggi.baris[:awal])
            ulang = tinggi.kepala * int(badan / muat) if tabel.ekor_utuh and len(semua) == 1 else 0
            hasil.append((baris, badan + ulang))
            hasil.append((tabel.baris_pertama + awal, sum(tinggi.baris[awal:]) + tinggi.kaki))
    return hasil
