"""Angka Kendali: figures from outside against their cell of the report, to the rupiah (aturan 29)."""

from collections.abc import Iterator

from lakip_xl.bersama.hasil import COCOK, SELISIH, TIDAK_MASUK
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_program
from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kendali import Kendali, baca_kendali, kunci_kendali
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pendapatan
from lakip_xl.sheets.perencanaan import AngkaKendali
from lakip_xl.sumber.nilai import Uang


@rumus('IF(OR({laporan}="",{kendali}=""),"",ROUND({laporan}-{kendali},2))')
def selisih_kendali(laporan: int | None, kendali: Uang | None) -> Uang | None:
    """The report minus the figure from outside; None while one is blank."""
    return None if laporan is None or kendali is None else laporan - kendali


@rumus(f'IF({{selisih}}="","{TIDAK_MASUK}",IF({{selisih}}=0,"{COCOK}","{SELISIH}"))')
def status(selisih: Uang | None) -> str:
    """Whether both agree to the last rupiah."""
    return TIDAK_MASUK if selisih is None else SELISIH if selisih else COCOK


@table("angka_kendali")
def angka_kendali(laporan: Laporan) -> Iterator[Table[AngkaKendali]]:
    """Angka dari luar (LRA, laporan terbit) dibandingkan dengan laporan ini sampai rupiah, dengan sebab selisihnya."""
    semua = laporan.perencanaan.isi(AngkaKendali)
    if not semua:
        return
    yield Table[AngkaKendali](
        kode="angka_kendali",
        lembar="Angka Kendali",
        judul=f"Angka Kendali Tahun {laporan.tahun}",
        bab="Pemeriksaan",
        jawab="Apakah laporan sama dengan angka dari luar, dan apa sebab selisihnya?",
        columns=(
            Text("kode", "Yang Dikendalikan", lambda isi: isi.kode, width=30),
            kolom_nama("uraian", "Uraian", lambda isi: _uraian(laporan, isi), 110),
            Ref("kendali", "Angka Kendali (Rp)", "data_angka_kendali", "nilai", 20, "desimal"),
            Computed("laporan", "Angka Laporan (Rp)", lambda baris: _sel(laporan, baris.isi), 20, "rupiah"),
            Computed("selisih", "Selisih", selisih_kendali, 18, "desimal"),
            Computed("status", "Status", status, 14, "tengah"),
            Ref("sumber", "Sumber Angka", "data_angka_kendali", "sumber", 64, "teks"),
            Ref("alasan", "Sebab Selisih", "data_angka_kendali", "catatan", 100, "teks"),
        ),
        rows=tuple(Baris(kunci_kendali(baris), baris) for baris in semua),
        catatan=(f"{TIDAK_MASUK}: angka itu tidak ada di laporan, atau kosong. Selisih = laporan − kendali.",),
        sumber="Data Kendali dan Tabel 3.3",
        pembeda=("kode", "sumber"),
        berwarna=("status",),
    )


def _uraian(laporan: Laporan, baris: AngkaKendali) -> Isi:
    kendali = baca_kendali(laporan, baris.kode)
    return None if kendali is None else nama_program(laporan, kendali.kode) if kendali.kode else "Seluruhnya"


def _sel(laporan: Laporan, baris: AngkaKendali) -> object:
    kendali = baca_kendali(laporan, baris.kode)
    if kendali is None or (not kendali.belanja and not any(laporan.semua(Pendapatan))):
        return None
    return tunjuk.untuk(asal=_tempat(kendali))


def _tempat(kendali: Kendali) -> Rujukan:
    if not kendali.belanja:
        return Rujukan("C.1", "jumlah", kendali.kolom)
    return Rujukan("3.3", kendali.kode or TOTAL, kendali.kolom)
