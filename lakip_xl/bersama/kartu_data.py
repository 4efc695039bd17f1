"""The base figures of a card: last year against this year, with the share where each is part of a whole."""

from collections.abc import Callable, Iterator

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.kartu import ANGKA, KIRI, TENGAH, Kartu
from lakip_xl.bersama.kolom import lihat
from lakip_xl.bersama.selisih import RUMUS_SELISIH, selisih
from lakip_xl.domain import perhitungan
from lakip_xl.domain.perhitungan import TULISAN, CaraHitung
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Rujukan, Rumus
from lakip_xl.layout.table import Column, Table, format_satuan
from lakip_xl.sheets.masukan import kunci_data
from lakip_xl.sheets.perencanaan import Variabel


def tabel_data(laporan: Laporan, kartu: Kartu) -> Table:
    """Compose the base figures of a card."""
    tahun = {"lalu": laporan.tahun - 1, "kini": laporan.tahun}
    return Table(
        kode=kartu.kode("data"),
        lembar=kartu.lembar,
        judul=f"Data Awal ({tahun['lalu']}) dan Realisasi ({tahun['kini']})",
        bagian=BAGIAN,
        columns=(
            Text("nama", "Data", lambda isi: isi.nama, KIRI),
            Text("perhitungan", "Perhitungan", lambda isi: _perhitungan(laporan, isi), TENGAH),
            Text("satuan", "Satuan", lambda isi: isi.satuan, ANGKA, "tengah"),
            *(_nilai(laporan, f"nilai_{kata}", f"Data {satu}", "kode", satu) for kata, satu in tahun.items()),
            _selisih("selisih", "Perubahan", "nilai", "bulat"),
            *(_bagian(laporan, tahun) if any(satu.penyebut for satu in kartu.variabel) else ()),
            lihat(_ke_data(tahun["kini"])),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in kartu.variabel),
        sumber="Data Dasar",
    )


def _bagian(laporan: Laporan, tahun: dict[str, int]) -> Iterator[Column]:
    for kata, satu in tahun.items():
        yield _nilai(laporan, f"pembagi_{kata}", f"Pembagi {satu}", "penyebut", satu)
    for kata, satu in tahun.items():
        teks = perhitungan.RUMUS[CaraHitung.RASIO]
        teks = teks.replace("{pembilang}", f"{{nilai_{kata}}}").replace("{penyebut}", f"{{pembagi_{kata}}}")
        yield Computed(f"persen_{kata}", f"Persen {satu}", Rumus(teks, perhitungan.rasio), ANGKA, "persen_angka")
    yield _selisih("selisih_persen", "Perubahan (poin)", "persen", "desimal")


def _nilai(laporan: Laporan, key: str, header: str, kolom: str, tahun: int) -> Ref:
    def kunci(baris: Baris) -> str | None:
        kode = getattr(baris.isi, kolom)
        return kunci_data(kode, tahun) if kode else None

    def format_(baris: Baris) -> str:
        dasar = laporan.data_dasar.get((getattr(baris.isi, kolom) or "", tahun))
        return format_satuan(None, dasar.nilai if dasar else None)

    return Ref(key, header, "data_dasar", "nilai", ANGKA, format_, kunci)


def _selisih(key: str, header: str, apa: str, format_: str) -> Computed:
    teks = RUMUS_SELISIH.replace("{kini}", f"{{{apa}_kini}}").replace("{lalu}", f"{{{apa}_lalu}}")
    return Computed(key, header, Rumus(teks, selisih), ANGKA, format_)


def _ke_data(tahun: int) -> Callable[[Baris], Rujukan]:
    return lambda baris: Rujukan("data_dasar", kunci_data(baris.isi.kode, tahun), "kode")


def _perhitungan(laporan: Laporan, variabel: Variabel) -> str:
    if not variabel.penyebut:
        return "Jumlah"
    bawah = laporan.variabel[variabel.penyebut].nama if variabel.penyebut in laporan.variabel else variabel.penyebut
    return TULISAN[CaraHitung.RASIO].replace("{pembilang}", variabel.nama).replace("{penyebut}", bawah)
