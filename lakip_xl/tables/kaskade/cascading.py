"""Cascading: tujuan, sasaran, indicators, programs, kegiatan, sub kegiatan, each below what it serves (aturan 12)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from lakip_xl.bersama.kaskade import KODE, nama_kinerja, penanggung_jawab
from lakip_xl.bersama.kolom import angka_indikator_dari, capaian_indikator_dari, teks_indikator_dari
from lakip_xl.bersama.lembar import BAB_DUA
from lakip_xl.bersama.nama import Isi, kolom_nama
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.kaskade import CabangKinerja, Lapis, berinduk, berkaskade, kaskade
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

TOTAL = "jumlah"
_TINGKAT = {Lapis.TUJUAN: 0, Lapis.SASARAN: 1, Lapis.PROGRAM: 2}
_MASUK: Mapping[Lapis, int] = {Lapis.SASARAN: 1, Lapis.PROGRAM: 2, Lapis.KEGIATAN: 3, Lapis.SUB_KEGIATAN: 4}
"""Steps by which a name stands to the right of those above it."""


class BarisKaskade(NamedTuple):
    """A line: a node with its first indicator, another indicator of it, or the total, which has no node."""

    cabang: CabangKinerja | None
    indikator: BarisIndikator | None = None
    pertama: bool = True


@table(KODE)
def cascading(laporan: Laporan) -> Iterator[Table[BarisKaskade]]:
    """Tujuan sampai sub kegiatan menurut yang didukungnya, dengan indikator, penanggung jawab, target dan anggaran."""
    if not berkaskade(laporan):
        return
    semua = kaskade(laporan)
    yield Table[BarisKaskade](
        kode=KODE,
        lembar="Cascading",
        judul=f"Cascading Kinerja dan Anggaran Tahun {laporan.tahun}",
        bab=BAB_DUA,
        jawab="Apa yang mendukung setiap sasaran, siapa penanggung jawabnya, dengan target dan uang berapa?",
        columns=(
            Text("kode", "Kode", _kode, width=16),
            Text("jenjang", "Jenjang", _jenjang, width=11.5),
            Computed(
                "uraian",
                "Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan",
                lambda baris: _uraian(laporan, baris.isi),
                52,
                _format_uraian,
            ),
            teks_indikator_dari(_indikator, "indikator", "Indikator", 34),
            *_mendukung(laporan),
            kolom_nama("jabatan", "Penanggung Jawab", lambda isi: _pemilik(laporan, isi), 20),
            angka_indikator_dari(_indikator, "target", "Target", width=9),
            teks_indikator_dari(_indikator, "satuan", "Satuan", 8.5, "tengah"),
            capaian_indikator_dari(_indikator),
            _uang("pagu", "Pagu (Rp)"),
            _uang("realisasi", "Realisasi (Rp)"),
        ),
        rows=(
            *(baris for cabang in semua for baris in _baris(cabang)),
            Baris(TOTAL, BarisKaskade(None), tingkat=0, anak=tuple(cabang.kunci for cabang in semua)),
        ),
        catatan=(
            "Program berdiri di bawah indikator sasaran yang didukungnya; bila tidak satu, langsung di bawah sasaran.",
        ),
        sumber="Data Program, Data Sasaran, Data Indikator dan Data Anggaran",
        pembeda=("kode", "indikator"),
        saring=True,
        bertingkat=True,
    )


def _baris(cabang: CabangKinerja) -> Iterator[Baris[BarisKaskade]]:
    """Yield the line of a node, those of its further indicators, then what stands below it."""
    pertama = cabang.indikator[0] if cabang.indikator else None
    anak = tuple(milik.kunci for milik in cabang.anak)
    yield Baris(cabang.kunci, BarisKaskade(cabang, pertama), _TINGKAT.get(cabang.lapis), anak)
    for lagi in cabang.indikator[1:]:
        yield Baris(f"{cabang.kunci}/{lagi.kode}", BarisKaskade(cabang, lagi, pertama=False))
    for milik in cabang.anak:
        yield from _baris(milik)


def _indikator(isi: BarisKaskade) -> BarisIndikator | None:
    return isi.indikator


def _kode(isi: BarisKaskade) -> str | None:
    return None if isi.cabang is None or not isi.pertama else isi.cabang.kode


def _jenjang(isi: BarisKaskade) -> str | None:
    return isi.cabang.lapis if isi.cabang is not None and isi.pertama and isi.cabang.kode else None


def _uraian(laporan: Laporan, isi: BarisKaskade) -> object:
    if isi.cabang is None:
        return "Jumlah"
    return nama_kinerja(laporan, isi.cabang) if isi.pertama else None


def _format_uraian(baris: Baris[BarisKaskade]) -> str:
    masuk = _MASUK.get(baris.isi.cabang.lapis, 0) if baris.isi.cabang is not None else 0
    return f"masuk_{masuk}" if masuk else "teks"


def _pemilik(laporan: Laporan, isi: BarisKaskade) -> Isi:
    return None if isi.cabang is None else penanggung_jawab(laporan, isi.cabang, isi.indikator)


def _mendukung(laporan: Laporan) -> Iterable[Ref[BarisKaskade]]:
    """Yield the column of what an indicator serves, where the plan says it of any."""
    if berinduk(laporan):
        yield Ref("mendukung", "Mendukung", "data_definisi", "induk", 11, "tengah", _kunci_indikator)


def _kunci_indikator(baris: Baris[BarisKaskade]) -> str | None:
    return None if baris.isi.indikator is None else baris.isi.indikator.kode


def _uang(key: str, header: str) -> Total[BarisKaskade]:
    leaf: Ref[BarisKaskade] = Ref(key, "", "data_anggaran", key, kunci=_kunci_anggaran)
    return Total(key, header, leaf=leaf, width=15, bagian=_bagian)


def _bagian(baris: Baris[BarisKaskade]) -> tuple[str, ...]:
    if baris.isi.cabang is None or not baris.isi.pertama:
        return ()
    return tuple(bagian.kunci for bagian in baris.isi.cabang.bagian)


def _kunci_anggaran(baris: Baris[BarisKaskade]) -> str | None:
    return next(iter(_bagian(baris)), None)
