"""3.1.4: a page for each Indikator Kinerja Utama, with all that is known of it (aturan 16 and 17)."""

from collections.abc import Iterator
from typing import Any

from lakip_xl.bersama.iku import LEMBAR, tabel_pokok
from lakip_xl.bersama.iku_banding import tabel_banding
from lakip_xl.bersama.iku_program import tabel_program
from lakip_xl.bersama.iku_tahun import PerjalananIndikator, tabel_lain, tabel_tahun
from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.laporan import Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("3.1.4", LEMBAR)
def halaman_iku(laporan: Laporan) -> Iterator[Table[Any]]:
    """Satu halaman setiap IKU: cara menghitung, hasil dan pembandingnya, angka dasar, sebab, program dan uangnya."""
    for urutan, indikator in enumerate(indikator_utama(laporan)):
        perjalanan = PerjalananIndikator(laporan, indikator)
        yield tabel_pokok(laporan, indikator, pertama=urutan == 0)
        yield tabel_banding(laporan, indikator)
        yield tabel_tahun(perjalanan)
        if perjalanan.lain:
            yield tabel_lain(perjalanan)
        yield tabel_program(laporan, indikator)
