"""How figures of an indicator to date follow from the cells of Data Triwulan (aturan 31)."""

from collections.abc import Callable
from typing import Any

from lakip_xl.domain.capaian import rumus_polaritas
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import Pengukuran
from lakip_xl.layout.columns import AnyRumus
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import format_satuan
from lakip_xl.sheets.masukan import kunci_indikator

_DATA = "data_triwulan"
_RUPIAH_TERSEMPIT = 12
"""Characters of a column of rupiah at least."""
_PREDIKAT = ("predikat_target", "predikat_realisasi")


def kunci_kini(triwulan: int) -> Callable[[Baris[Pengukuran]], str | None]:
    """Return what finds the row of the quarter itself; none where the indicator is not measured in it."""
    return lambda baris: _kunci(baris.isi, triwulan) if baris.isi.triwulan == triwulan else None


def sampai(kolom: str) -> Callable[[Baris[Pengukuran]], AnyRumus | None]:
    """Return the formula of target or realisasi to date, by pola."""

    def buat(baris: Baris[Pengukuran]) -> AnyRumus | None:
        isi = baris.isi
        pola = isi.indikator.rencana.pola
        if not isi.triwulan or pola is None:
            return None
        rumus = pola.rumus(isi.triwulan)
        return rumus.untuk(**{nama: Rujukan(_DATA, _kunci(isi, int(nama[-1])), kolom) for nama in rumus.tempat})

    return buat


def capaian_sampai(laporan: Laporan) -> Callable[[Baris[Pengukuran]], AnyRumus | None]:
    """Return the formula of capaian to date: that of the last quarter where it says what there is until then."""

    def buat(baris: Baris[Pengukuran]) -> AnyRumus | None:
        isi = baris.isi
        rencana = isi.indikator.rencana
        if not isi.triwulan or rencana.pola is None or rencana.polaritas is None:
            return None
        if not rencana.pola.cara.sendiri:
            return tunjuk.untuk(asal=Rujukan(_DATA, _kunci(isi, isi.triwulan), "capaian"))
        hitung = rumus_polaritas(rencana.polaritas, laporan.skala_indikator(rencana))
        kosong = {nama: Tetapan(None) for nama in ("target_atas", *_PREDIKAT) if nama in hitung.tempat}
        return hitung.untuk(target="target_sampai", realisasi="realisasi_sampai", **kosong)

    return buat


def capaian_setahun(laporan: Laporan) -> Callable[[Baris[Pengukuran]], AnyRumus | None]:
    """Return the formula of realisasi to date against the target of the year."""

    def buat(baris: Baris[Pengukuran]) -> AnyRumus | None:
        isi = baris.isi
        rencana = isi.indikator.rencana
        if not isi.triwulan or rencana.polaritas is None or rencana.pola is None:
            return None
        hitung = rumus_polaritas(rencana.polaritas, laporan.skala_indikator(rencana))
        tempat: dict[str, Any] = {
            nama: Rujukan("data_indikator", rencana.kode, nama)
            for nama in ("target", "target_atas", "predikat_target")
            if nama in hitung.tempat
        }
        if "predikat_realisasi" in hitung.tempat:
            tempat["predikat_realisasi"] = (
                Tetapan(None)
                if rencana.pola.cara.sendiri
                else Rujukan(_DATA, _kunci(isi, isi.triwulan), "predikat_realisasi")
            )
        return hitung.untuk(realisasi="realisasi_sampai", **tempat)

    return buat


def bentuk(ambil: Callable[[Pengukuran], Ukuran | None]) -> Callable[[Baris[Pengukuran]], str]:
    """Return what chooses the number format of a figure of an indicator."""
    return lambda baris: format_satuan(baris.isi.indikator.rencana.satuan, ambil(baris.isi))


def lebar_rupiah(terbesar: int) -> float:
    """Return the width in characters of a column that holds so many rupiah, with a point after three digits."""
    return max(len(f"{terbesar:,}") + 0.5, _RUPIAH_TERSEMPIT)


def _kunci(isi: Pengukuran, triwulan: int) -> str:
    return kunci_indikator(isi.indikator.kode, triwulan)
