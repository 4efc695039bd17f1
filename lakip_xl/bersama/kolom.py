"""Columns that many report tables share: an indicator's figures, and codes that lead to the Data row."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisIndikator
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import TableColumn, format_satuan
from lakip_xl.sheets.perencanaan import IndikatorRencana

T = TypeVar("T")


def sendiri(isi: BarisIndikator) -> BarisIndikator:
    """The object of the row is the indicator."""
    return isi


def baris_indikator(semua: Iterable[BarisIndikator]) -> tuple[Baris[BarisIndikator], ...]:
    """Return a row for each indicator, with the rows of the plan and of its unit that it comes from."""
    return tuple(Baris(indikator.kode, indikator, asal=(indikator.rencana, indikator.masukan)) for indikator in semua)


def ke(tabel: str, kolom: str) -> Callable[[Baris[Any]], Rujukan | None]:
    """Return what leads from a row to the row of the same key in another table."""
    return lambda baris: Rujukan(tabel, baris.kunci, kolom)


def lihat(tautan: Callable[[Baris[Any]], Rujukan | None]) -> Text[object]:
    """Return a narrow column whose word leads to a cell; long names do not carry links, some programs cut them."""
    return Text("lihat", "Asal", lambda isi: "lihat" if isi is not None else None, 7, "tengah", tautan)


def kode_indikator(width: float = 9) -> Text[BarisIndikator]:
    """Return the code of an indicator, which leads to its row on Data Indikator."""
    return Text("kode", "Kode", lambda isi: isi.kode, width=width, tautan=ke("data_indikator", "kode"))


def angka_indikator(key: str, header: str, kolom: str = "", width: float = 10.5) -> Ref[BarisIndikator]:
    """Return a figure of the indicator of a row; see `angka_indikator_dari`."""
    return angka_indikator_dari(sendiri, key, header, kolom, width)


def angka_indikator_dari(
    dari: Callable[[T], BarisIndikator | None], key: str, header: str, kolom: str = "", width: float = 10.5
) -> Ref[T]:
    """Return a figure of an indicator from Data Indikator, in the format of its unit.

    `dari` finds the indicator of a row's object; None where a row has none.
    """
    asal = kolom or key

    def format_(baris: Baris[T]) -> str:
        indikator = dari(baris.isi)
        return "umum" if indikator is None else format_angka(indikator, asal)

    return Ref(key, header, "data_indikator", asal, width, format_, _kunci(dari))


def teks_indikator(  # noqa: PLR0913, PLR0917 - what tells one column of texts from another
    key: str,
    header: str,
    width: float,
    kolom: str = "",
    tabel: str = "data_indikator",
    format_: str = "teks",
) -> Ref[BarisIndikator]:
    """Return a text of the indicator of a row, from the Data sheet that holds it."""
    return Ref(key, header, tabel, kolom or key, width, format_)


def nama_indikator(width: float, header: str = "Indikator") -> Ref[BarisIndikator]:
    """Return the name of the indicator of a row."""
    return teks_indikator("indikator", header, width)


def satuan_indikator(width: float) -> Ref[BarisIndikator]:
    """Return the unit of the indicator of a row."""
    return teks_indikator("satuan", "Satuan", width, format_="tengah")


def teks_indikator_dari(
    dari: Callable[[T], BarisIndikator | None], key: str, header: str, width: float, format_: str = "teks"
) -> Ref[T]:
    """Return a text of an indicator from Data Indikator; None where a row's object has none."""
    return Ref(key, header, "data_indikator", key, width, format_, _kunci(dari))


def format_angka(indikator: BarisIndikator, kolom: str) -> str:
    """Return the number format of a figure of an indicator: by its unit, whole where the figure is."""
    if kolom == "realisasi_lalu":
        return format_satuan(indikator.satuan_lalu, indikator.realisasi_lalu)
    if kolom == "realisasi" and indikator.realisasi is not None:
        return format_satuan(indikator.rencana.satuan, indikator.realisasi)
    ukuran = _BERTANDA.get(kolom, _target)(indikator.rencana)
    format_ = format_satuan(indikator.rencana.satuan, ukuran or indikator.rencana.target)
    return f"{ukuran.tanda} {format_}" if ukuran is not None and ukuran.tanda is not None else format_


def _target(rencana: IndikatorRencana) -> Ukuran | None:
    return rencana.target


_BERTANDA: Mapping[str, Callable[[IndikatorRencana], Ukuran | None]] = {
    "target_murni": lambda rencana: rencana.target_murni,
    "target_akhir": lambda rencana: rencana.target_akhir_renstra,
    "standar_nasional": lambda rencana: rencana.standar_nasional,
}
"""Measures of the plan that may carry a sign, by their column on Data Indikator; any other shows the target's."""


def capaian_indikator_dari(dari: Callable[[T], BarisIndikator | None], header: str = "Capaian") -> Ref[T]:
    """Return the capaian of an indicator."""
    return Ref("capaian", header, "data_indikator", "capaian", 10, "persen", _kunci(dari))


def hasil_indikator() -> tuple[TableColumn[BarisIndikator], ...]:
    """Return target, realisasi, capaian, whether the target is met, and kategori of the indicator of a row."""
    return hasil_indikator_dari(sendiri)


def hasil_indikator_dari(dari: Callable[[T], BarisIndikator | None]) -> tuple[TableColumn[T], ...]:
    """Return target, realisasi, capaian, whether the target is met, and kategori of an indicator."""
    return (
        angka_indikator_dari(dari, "target", "Target"),
        angka_indikator_dari(dari, "realisasi", "Realisasi"),
        *penilaian_indikator_dari(dari),
    )


def penilaian_indikator_dari(dari: Callable[[T], BarisIndikator | None]) -> tuple[TableColumn[T], ...]:
    """Return capaian, whether the target is met, and kategori of an indicator."""
    return (
        capaian_indikator_dari(dari),
        Ref("hasil", "Terhadap Target", "data_indikator", "hasil", 13.5, "tengah", _kunci(dari)),
        Ref("kategori", "Kategori", "data_indikator", "kategori", 11.5, "tengah", _kunci(dari)),
    )


def _kunci(dari: Callable[[T], BarisIndikator | None]) -> Callable[[Baris[T]], str | None]:
    def pilih(baris: Baris[T]) -> str | None:
        indikator = dari(baris.isi)
        return None if indikator is None else indikator.kode

    return pilih
