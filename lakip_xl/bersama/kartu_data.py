"""The base figures of the cards of a unit: last year against this year, with each one's share where it is a part."""

from collections.abc import Callable, Sequence

from lakip_xl.bersama.bab_unit import BabUnit
from lakip_xl.bersama.kartu import ANGKA, KIRI, TENGAH, Kartu
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_data, perhitungan_bernama, satuan_data
from lakip_xl.domain import banding, perhitungan
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table, TableColumn, format_satuan
from lakip_xl.sheets.masukan import kunci_data
from lakip_xl.sheets.perencanaan import Variabel


def tabel_data(laporan: Laporan, bab: BabUnit, semua: Sequence[Kartu]) -> Table[Variabel]:
    """Compose the base figures of the cards of a unit."""
    semua_variabel = tuple(dict.fromkeys(variabel for kartu in semua for variabel in kartu.variabel))
    semua_tahun = {"lalu": laporan.tahun - 1, "kini": laporan.tahun}
    return Table[Variabel](
        kode=f"kartu_{bab.unit.kode}_data",
        keluarga="kartu_data",
        dahulu=tuple(kartu.kode("data") for kartu in semua),
        padanan="nama",
        judul=f"Data Awal ({semua_tahun['lalu']}) dan Realisasi ({semua_tahun['kini']})",
        columns=(
            kolom_nama("nama", "Data", lambda isi: nama_data(laporan, isi.kode) or isi.nama, KIRI),
            kolom_nama("perhitungan", "Perhitungan", lambda isi: _perhitungan(laporan, isi), TENGAH),
            kolom_nama("satuan", "Satuan", lambda isi: satuan_data(laporan, isi), ANGKA, "tengah"),
            *(
                _nilai(laporan, f"nilai_{kata}", f"Data {tahun}", _kode_data, tahun)
                for kata, tahun in semua_tahun.items()
            ),
            _selisih("selisih", "Perubahan", "nilai", "bulat"),
            *(_bagian(laporan, semua_tahun) if any(variabel.penyebut for variabel in semua_variabel) else ()),
            Text("lihat", "Bagian dari", lambda isi: isi.acuan, 15, "tengah", _ke_data(semua_tahun["kini"])),
        ),
        rows=tuple(
            Baris(
                variabel.kode,
                variabel,
                asal=(variabel, *(laporan.data_dasar.get((variabel.kode, tahun)) for tahun in semua_tahun.values())),
            )
            for variabel in semua_variabel
        ),
    )


def _bagian(laporan: Laporan, semua_tahun: dict[str, int]) -> tuple[TableColumn[Variabel], ...]:
    """Return what each figure is a part of, and its share, in both years."""
    pembagi = [
        _nilai(laporan, f"pembagi_{kata}", f"Pembagi {tahun}", _kode_pembagi, tahun)
        for kata, tahun in semua_tahun.items()
    ]
    persen = [
        Computed[Variabel](
            f"persen_{kata}",
            f"Persen {tahun}",
            perhitungan.persen.untuk(pembilang=f"nilai_{kata}", penyebut=f"pembagi_{kata}"),
            ANGKA,
            "persen_angka",
        )
        for kata, tahun in semua_tahun.items()
    ]
    return (*pembagi, *persen, _selisih("selisih_persen", "Perubahan (poin)", "persen", "desimal"))


def _kode_data(variabel: Variabel) -> str:
    return variabel.kode


def _kode_pembagi(variabel: Variabel) -> str | None:
    return variabel.penyebut


def _nilai(
    laporan: Laporan, key: str, header: str, pilih: Callable[[Variabel], str | None], tahun: int
) -> Ref[Variabel]:
    def kunci(baris: Baris[Variabel]) -> str | None:
        kode = pilih(baris.isi)
        return kunci_data(kode, tahun) if kode else None

    def format_(baris: Baris[Variabel]) -> str:
        dasar = laporan.data_dasar.get((pilih(baris.isi) or "", tahun))
        return format_satuan(None, dasar.nilai if dasar else None)

    return Ref(key, header, "data_dasar", "nilai", ANGKA, format_, kunci)


def _selisih(key: str, header: str, apa: str, format_: str) -> Computed[Variabel]:
    return Computed(key, header, banding.selisih.untuk(kini=f"{apa}_kini", lalu=f"{apa}_lalu"), ANGKA, format_)


def _ke_data(tahun: int) -> Callable[[Baris[Variabel]], Rujukan]:
    return lambda baris: Rujukan("data_dasar", kunci_data(baris.isi.kode, tahun), "kode")


def _perhitungan(laporan: Laporan, variabel: Variabel) -> Isi:
    if not variabel.penyebut:
        return "Jumlah"
    hitungan = CaraHitung.RASIO.hitungan
    assert hitungan is not None
    return perhitungan_bernama(laporan, hitungan, (variabel.kode, variabel.penyebut))
