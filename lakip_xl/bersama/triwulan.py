"""How figures of the year follow from the cells of Data Triwulan (aturan 31)."""

from lakip_xl.domain.rumus import Rumus, Tetapan
from lakip_xl.domain.triwulan import Pola, kunci_triwulan
from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.laporan.baris_triwulan import BarisTriwulan
from lakip_xl.laporan.triwulan import SelDasar, rumus_dari_dasar, rumus_tahunan
from lakip_xl.layout.columns import AnyRumus
from lakip_xl.layout.sel import Rujukan
from lakip_xl.sheets.masukan import kunci_data, kunci_indikator
from lakip_xl.sheets.perencanaan import IndikatorRencana


def realisasi_tahunan(rencana: IndikatorRencana) -> AnyRumus | None:
    """Return how a typed indicator's year follows from its quarters; None where it has none."""
    rumus = rumus_tahunan(rencana)
    if rumus is None:
        return None
    kunci = {nama: kunci_indikator(rencana.kode, int(nama[-1])) for nama in rumus.tempat}
    return rumus.untuk(**{nama: Rujukan("data_triwulan", milik, "realisasi") for nama, milik in kunci.items()})


def dasar_tahunan(kode: str, pola: Pola) -> AnyRumus:
    """Return how the year of a base figure follows from its quarters."""
    return _sebaris("data_dasar_triwulan", kode, pola.rumus())


def anggaran_tahunan(baris: BarisAnggaran) -> AnyRumus:
    """Return how the rupiah of a sub kegiatan add up."""
    return _sebaris("data_anggaran_triwulan", baris.kunci, Pola.AKUMULATIF.rumus())


def realisasi_dari_dasar(laporan: Laporan, baris: BarisTriwulan) -> AnyRumus | None:
    """Return how a computed indicator follows in a quarter from base figures; None while one has no pola."""
    rumus = rumus_dari_dasar(baris.rencana, baris.triwulan, laporan.triwulan.pola_dasar)
    if rumus is None:
        return None
    tempat = {nama: _sel(laporan, isi) for nama, isi in rumus.tempat.items()}
    return None if None in tempat.values() else rumus.untuk(**tempat)


def _sebaris(tabel: str, kunci: str, rumus: Rumus[..., object]) -> AnyRumus:
    return rumus.untuk(**{nama: Rujukan(tabel, kunci, nama) for nama in rumus.tempat})


def _sel(laporan: Laporan, tempat: object) -> Rujukan | Tetapan | None:
    if isinstance(tempat, Tetapan):
        return tempat
    assert isinstance(tempat, SelDasar)
    if tempat.triwulan:
        return Rujukan("data_dasar_triwulan", tempat.kode, kunci_triwulan(tempat.triwulan))
    lalu = (tempat.kode, laporan.tahun - 1)
    return Rujukan("data_dasar", kunci_data(*lalu), "nilai") if lalu in laporan.data_dasar else None
