"""Rencana Aksi: every action with its plan and its state until a quarter."""

from collections.abc import Iterator
from typing import Any

from lakip_xl.bersama.buku_triwulan.lembar import RENCANA, UKUR, sebut
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import RencanaAksi

_RENCANA, _KEADAAN = "data_rencana_aksi", "data_aksi_triwulan"


def rencana_aksi(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Rencana dan keadaan setiap aksi sampai triwulan ini, dengan capaian indikator dan anggarannya."""
    semua = laporan.triwulan.rencana_aksi
    if not semua:
        return
    sampai = TRIWULAN[:triwulan]
    yield RENCANA.tempatkan(
        Table[RencanaAksi](
            kode="tw_aksi",
            judul=f"Rencana Aksi dan Keadaannya sampai {sebut(triwulan, laporan.tahun)}",
            sebutan="Rencana Aksi",
            columns=(
                Text("indikator", "Indikator", lambda isi: isi.indikator, 10),
                Ref(
                    "nama",
                    "Nama Indikator",
                    "data_indikator",
                    "indikator",
                    30,
                    "teks",
                    lambda baris: baris.isi.indikator,
                ),
                Ref("aksi", "Aksi", _RENCANA, "aksi", 36, "teks"),
                *(_kolom(nomor, "Rencana", _RENCANA, 16) for nomor in TRIWULAN),
                *(_kolom(nomor, "Keadaan", _KEADAAN, 10, "tengah") for nomor in sampai),
                Ref(
                    "capaian",
                    "Capaian Indikator",
                    UKUR,
                    "capaian_sampai",
                    10,
                    "persen",
                    lambda baris: baris.isi.indikator,
                ),
                Ref("penanggung_jawab", "Penanggung Jawab", _RENCANA, "penanggung_jawab", 24, "teks"),
                Ref("anggaran", "Anggaran (Rp)", _RENCANA, "anggaran", 15, "rupiah"),
                Ref("catatan", "Catatan", _KEADAAN, "catatan", 28, "teks"),
            ),
            rows=tuple(Baris(kunci_baris(baris), baris) for baris in semua),
            catatan=("Keadaan diisi unit pada lembar Aksi Triwulan; kosong berarti belum dilaporkan.",),
            sumber="Data Rencana Aksi dan Data Aksi Triwulan",
            pembeda=("indikator", "aksi"),
            saring=True,
            ekor_utuh=True,
        )
    )


def _kolom(triwulan: int, kata: str, tabel: str, width: float, format_: str = "teks") -> TableColumn[RencanaAksi]:
    kunci = kunci_triwulan(triwulan)
    return Ref(f"{kata.lower()}_{kunci}", f"{kata} TW {angka_romawi(triwulan)}", tabel, kunci, width, format_)
