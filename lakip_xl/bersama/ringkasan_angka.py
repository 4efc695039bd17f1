"""The large figures of Ringkasan: money, absorption, targets met, revenue, and how complete the data are."""

from collections.abc import Iterator, Mapping, Sequence

from lakip_xl.bersama.hasil import BELUM_TERCAPAI, SALINAN, SAMA, TERCAPAI
from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.bersama.ringkasan_iku import BAHAN as IKU
from lakip_xl.bersama.ringkasan_kisi import (
    BAB,
    BARIS_ANGKA,
    BARIS_KEADAAN,
    KANAN,
    KOLOM_KANAN,
    LEMBAR,
    indikator_utama,
    sebutan_utama,
)
from lakip_xl.domain.kategori import BELUM_DILAPORKAN
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import Laporan
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah, tunjuk
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.masukan import Pendapatan

_BENTANG = (2, 3, 2, 3, 1, 1)
"""Columns of the page under each of the six figures."""
BESAR, RINCI, ASAL = "besar", "rinci", "asal"
"""Rows: the figure, what finance reads, where it comes from."""


class Ubin(TableColumn[str]):
    """A large figure: what stands in each of its rows, in which format, and the cell that it leads to."""

    def __init__(self, key: str, header: str, isi: Mapping[str, tuple[object, str]], tautan: Rujukan | None) -> None:
        """Take the rows; the last one is the name of the sheet that the figure comes from."""
        super().__init__(key, header, 1, lambda baris: isi[baris.kunci][1])
        self._isi = isi
        self._tautan = tautan

    def isi(self, _tabel: str, baris: Baris[str]) -> object:
        """The figure, its detail or the name of its sheet."""
        return self._isi[baris.kunci][0]

    def tautan(self, baris: Baris[str]) -> Rujukan | None:
        """Where a click leads: from the name of the sheet."""
        return self._tautan if baris.kunci == ASAL else None


@rumus(
    f'COUNTIF({{hasil}},"{TERCAPAI}")+COUNTIF({{hasil}},"{SAMA}")+COUNTIF({{hasil}},"{SALINAN}")'
    '&" dari "&ROWS({hasil})'
)
def tercapai_dari(hasil: Sequence[object]) -> str:
    """How many targets are met, and of how many; one that is equalled is met."""
    return f"{sum(kata in {TERCAPAI, SAMA, SALINAN} for kata in hasil)} dari {len(hasil)}"


@rumus(
    f'COUNTIF({{hasil}},"{BELUM_TERCAPAI}")&" belum tercapai"&IF(COUNTIF({{hasil}},"{BELUM_DILAPORKAN}")=0,"",'
    f'", "&COUNTIF({{hasil}},"{BELUM_DILAPORKAN}")&" belum dilaporkan")'
)
def belum_tercapai(hasil: Sequence[object]) -> str:
    """How many targets are missed, and how many are not reported."""
    belum = sum(kata == BELUM_DILAPORKAN for kata in hasil)
    return f"{sum(kata == BELUM_TERCAPAI for kata in hasil)} belum tercapai" + (
        f", {belum} belum dilaporkan" if belum else ""
    )


@rumus(
    'COUNTA({berkas})&"/"&COUNTA({unit})&" unit, "'
    f'&(COUNTA({{hasil}})-COUNTIF({{hasil}},"{BELUM_DILAPORKAN}"))&"/"&COUNTA({{hasil}})&" indikator"'
)
def keadaan(berkas: Sequence[object], unit: Sequence[object], hasil: Sequence[object]) -> str:
    """How many units handed in, and how many indicators are reported."""
    masuk, semua = (sum(isi is not None for isi in kolom) for kolom in (berkas, unit))
    ada = sum(isi is not None for isi in hasil)
    return f"{masuk}/{semua} unit, {ada - sum(isi == BELUM_DILAPORKAN for isi in hasil)}/{ada} indikator"


def tabel_keadaan(laporan: Laporan) -> Table[str]:
    """Compose the line in the corner that says how much of the data is there."""
    if not laporan.unit or not laporan.indikator:
        isi: object = f"{len(laporan.unit)} unit, {len(laporan.indikator)} indikator"
    else:
        isi = keadaan.untuk(
            berkas=Wilayah("data_unit", "berkas"),
            unit=Wilayah("data_unit", "kode"),
            hasil=Wilayah("data_indikator", "hasil"),
        )
    return Table[str](
        kode="ringkasan_keadaan",
        lembar=LEMBAR,
        judul=f"Ringkasan Kinerja dan Anggaran Tahun {laporan.tahun}",
        jawab="Apa yang tercapai, berapa biayanya, dan apa yang perlu perhatian?",
        bab=BAB,
        columns=(Ubin("keadaan", "keadaan data", {RINCI: (isi, "tengah")}, None),),
        rows=(Baris(RINCI, RINCI),),
        tetap=True,
        ubin=True,
        baris_kepala=BARIS_KEADAAN,
        kolom_awal=KOLOM_KANAN + len(KANAN) - 1,
        bentang=(1,),
    )


def tabel_angka(laporan: Laporan) -> Table[str]:
    """Compose the six large figures."""
    return Table[str](
        kode="ringkasan_angka",
        lembar=LEMBAR,
        judul="Angka Pokok",
        bab=BAB,
        columns=tuple(_ubin(laporan)),
        rows=tuple(Baris(kunci, kunci) for kunci in (BESAR, RINCI, ASAL)),
        tetap=True,
        ubin=True,
        baris_kepala=BARIS_ANGKA,
        bentang=_BENTANG,
    )


def _ubin(laporan: Laporan) -> Iterator[Ubin]:
    for kolom, nama in (("pagu", "pagu"), ("realisasi", "realisasi")):
        yield _uang(kolom, nama)
    total = Rujukan("3.3", TOTAL, "serapan")
    kategori = tunjuk.untuk(asal=Rujukan("3.3", TOTAL, "kategori"))
    yield _dari("serapan", "serapan", (tunjuk.untuk(asal=total), "persen"), (kategori, "tengah"), total)
    yield _uang("sisa", "sisa (SiLPA)")
    yield _sasaran(laporan)
    yield _pendapatan(laporan)


def _uang(kolom: str, nama: str) -> Ubin:
    sel = Rujukan("3.3", TOTAL, kolom)
    return _dari(kolom, nama, (tunjuk.untuk(asal=sel), "uang_besar"), (tunjuk.untuk(asal=sel), "uang"), sel)


def _dari(  # noqa: PLR0913, PLR0917 - what a tile shows, from above
    key: str,
    nama: str,
    besar: tuple[object, str],
    rinci: tuple[object, str],
    tautan: Rujukan,
    lembar: str = "Tabel 3.3",
) -> Ubin:
    return Ubin(key, nama, {BESAR: besar, RINCI: rinci, ASAL: (lembar, "tengah")}, tautan)


def _sasaran(laporan: Laporan) -> Ubin:
    nama = f"{sebutan_utama(laporan)} tercapai"
    semua = indikator_utama(laporan)
    if not semua:
        kosong = {BESAR: ("–", "tengah"), RINCI: ("belum ada indikator", "tengah"), ASAL: (None, "tengah")}
        return Ubin("iku", nama, kosong, None)
    hasil = Wilayah(IKU, "hasil")
    return _dari(
        "iku",
        nama,
        (tercapai_dari.untuk(hasil=hasil), "tengah"),
        (belum_tercapai.untuk(hasil=hasil), "tengah"),
        Rujukan("3.1.3", semua[0].kode, "kode"),
        "Tabel 3.1.3",
    )


def _pendapatan(laporan: Laporan) -> Ubin:
    """Revenue against its target; how many indicators are reported where the office has no revenue."""
    if any(laporan.semua(Pendapatan)):
        persen, uang = (Rujukan("C.1", "jumlah", kolom) for kolom in ("persen", "realisasi"))
        besar, rinci = tunjuk.untuk(asal=persen), tunjuk.untuk(asal=uang)
        return _dari(
            "pendapatan", "pendapatan dari target", (besar, "persen"), (rinci, "uang"), persen, "C.1 Pendapatan"
        )
    tanpa = {BESAR: ("–", "tengah"), RINCI: ("tidak ada target pendapatan", "tengah"), ASAL: (None, "tengah")}
    return Ubin("pendapatan", "pendapatan", tanpa, None)
