"""What an older planning workbook says in other places than today's: carried to where it stands now."""

from collections.abc import Mapping, Sequence

from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.predikat import SKALA_PREDIKAT_BAKU, SkalaPredikat, skala_dari_daftar
from lakip_xl.domain.ukuran import Bentuk, Ukuran
from lakip_xl.excel.baca.bawa import Tertinggal
from lakip_xl.excel.baca.tabel_mentah import BerkasMentah
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.sheets.perencanaan import SKALA_SIAP, Identitas, IndikatorRencana, TingkatPredikat, baris_skala

DAFTAR_PREDIKAT = "daftar_predikat"
"""Key on Identitas of the office's own lists of predikat, up to version 2."""


def naikkan(lama: BerkasMentah, isi: IsiTemplat) -> IsiTemplat:
    """Return the rows of a planning workbook with what version 2 knew of predikat on the sheet Predikat.

    Its lists become scales, and an indicator whose polaritas is predikat names the scale in which its target stood:
    the office's own first, then AKIP and audit opinions, as version 2 looked them up.
    """
    if lama.tabel(TingkatPredikat.lembar) is not None:
        return isi
    sendiri = skala_dari_daftar(_daftar(lama))
    indikator = [_berskala(baris, (*sendiri, *SKALA_PREDIKAT_BAKU)) for baris in isi.get(_INDIKATOR, ())]
    skala = [*SKALA_SIAP, *(baris for milik in sendiri for baris in baris_skala(milik))]
    return {**isi, _INDIKATOR: indikator, TingkatPredikat.lembar.nama: skala}


def belum_terbawa(lama: BerkasMentah, tertinggal: Sequence[Tertinggal]) -> tuple[Tertinggal, ...]:
    """Return what was left behind without the settings of version 2 that stand elsewhere now."""
    if lama.tabel(TingkatPredikat.lembar) is not None:
        return tuple(tertinggal)
    terbawa = (Identitas.lembar.nama, _daftar(lama))
    return tuple(butir for butir in tertinggal if (butir.sel.lembar, butir.isi) != terbawa)


_INDIKATOR = IndikatorRencana.lembar.nama


def _daftar(lama: BerkasMentah) -> str:
    tabel = lama.tabel(Identitas.lembar)
    baris = () if tabel is None else tabel.baris
    return next((str(isi.isi.get("nilai") or "") for isi in baris if isi.isi.get("kunci") == DAFTAR_PREDIKAT), "")


def _berskala(baris: Mapping[str, object], semua: Sequence[SkalaPredikat]) -> Mapping[str, object]:
    target, polaritas = baris.get("target"), baris.get("polaritas")
    berpredikat = any(polaritas == anggota and anggota.penilaian.bentuk is Bentuk.PREDIKAT for anggota in Polaritas)
    if not berpredikat or not isinstance(target, Ukuran):
        return baris
    milik = next((skala.nama for skala in semua if skala.sebut(target.predikat)), None)
    return {**baris, "skala_predikat": milik}
