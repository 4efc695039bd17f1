"""Rekonsiliasi Acara: money of events against their sub kegiatan."""

from collections.abc import Iterator

from lakip_xl.bersama.hasil import COCOK, SELISIH, WAJAR
from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.lembar import REKONSILIASI
from lakip_xl.bersama.nama import alasan_atau_catatan, kolom_nama
from lakip_xl.bersama.rekonsiliasi import sisanya
from lakip_xl.domain.anggaran import jumlah_milik
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Wilayah
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pelaksanaan

_Bagian = tuple[BarisAnggaran, ...]
"""The parts of a sub kegiatan."""
_URUTAN = ("status", "kode", "uraian")


@rumus(
    f'IF(OR({{kurang_pagu}}="",{{kurang_pagu}}>=0),IF(OR({{kurang_realisasi}}="",{{kurang_realisasi}}>=0),'
    f'IF(AND({{kurang_pagu}}=0,{{kurang_realisasi}}=0),"{COCOK}","{WAJAR}"),"{SELISIH}"),"{SELISIH}")'
)
def status(kurang_pagu: int | None, kurang_realisasi: int | None) -> str:
    """Whether events take no more than their sub kegiatan has, and all of it."""
    if (kurang_pagu or 0) < 0 or (kurang_realisasi or 0) < 0:
        return SELISIH
    return COCOK if kurang_pagu == 0 and kurang_realisasi == 0 else WAJAR


@table("rekonsiliasi_acara", REKONSILIASI, _URUTAN)
def rekonsiliasi_acara(laporan: Laporan) -> Iterator[Table[_Bagian]]:
    """Pagu dan realisasi acara dijumlahkan dan dicocokkan dengan sub kegiatannya."""
    berpagu = {
        acara.sub_kegiatan
        for _, acara in laporan.semua(Pelaksanaan)
        if acara.pagu is not None or acara.realisasi is not None
    }
    semua = {kode: bagian for kode, bagian in laporan.bagian.items() if kode in berpagu}
    if not semua:
        return
    yield Table[_Bagian](
        kode="rekonsiliasi_acara",
        dahulu=("Rekonsiliasi Acara",),
        judul=f"Rekonsiliasi Acara dengan Sub Kegiatan Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode", lambda isi: isi[0].kode, width=17, tautan=ke("3.3", "kode")),
            Ref("uraian", "Sub Kegiatan", "3.3", "uraian", 54, "teks"),
            Computed("pagu_acara", "Pagu Acara", _dari_acara("pagu"), 17, "rupiah"),
            Ref("pagu", "Pagu Sub Kegiatan", "3.3", "pagu", 17, "rupiah"),
            Computed("kurang_pagu", "Pagu di Luar Acara", _sisa("pagu"), 17, "rupiah"),
            Computed("realisasi_acara", "Realisasi Acara", _dari_acara("realisasi"), 17, "rupiah"),
            Ref("realisasi", "Realisasi Sub Kegiatan", "3.3", "realisasi", 17, "rupiah"),
            Computed("kurang_realisasi", "Realisasi di Luar Acara", _sisa("realisasi"), 17, "rupiah"),
            Computed("status", "Status", status, 11, "tengah"),
            kolom_nama("alasan", "Alasan", alasan_atau_catatan, 40),
        ),
        rows=tuple(Baris(kode, bagian) for kode, bagian in semua.items()),
        catatan=(
            (
                f"{COCOK}: sama sampai rupiah terakhir. {WAJAR}: ada belanja di luar acara. "
                f"{SELISIH}: acara melebihi sub kegiatannya (toleransi Rp0)."
            ),
        ),
        sumber="Data Pelaksanaan dan Tabel 3.3",
        berwarna=("status",),
        dipilih="sub kegiatan yang acaranya berpagu atau berealisasi; bila tidak lagi, kedua kolom acara kosong",
        saring=True,
    )


def _dari_acara(apa: str) -> AnyRumus:
    return jumlah_milik.untuk(induk=Wilayah("data_pelaksanaan", "sub_kegiatan"), nilai=Wilayah("data_pelaksanaan", apa))


def _sisa(apa: str) -> AnyRumus:
    return sisanya.untuk(bagian=f"{apa}_acara", seluruh=apa)
