"""Data Sumber: what exports of the finance system hold, each sum once, with its rows, and by month."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lakip_xl.bersama.keuangan import ASING, jumlah_kode_bulan, jumlah_tepat
from lakip_xl.domain.notasi import BULAN
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.keuangan import SubSumber
from lakip_xl.layout.columns import Computed, Number, Source, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, Wilayah
from lakip_xl.layout.table import Table
from lakip_xl.sumber.hasil_sumber import AngkaSumber

_LEMBAR = "Data Sumber"
_BULANAN, _RINCI = "sumber_bulanan", "data_sumber"
_TANPA_BULAN = 0


class _AngkaMilik(NamedTuple):
    """A figure of an export, with the code and the unit that it has here."""

    milik: SubSumber
    angka: AngkaSumber


@table(_RINCI)
def data_sumber(laporan: Laporan) -> Iterator[Table[SubSumber | None] | Table[_AngkaMilik]]:
    """Angka ekspor keuangan setiap sub kegiatan, menurut bulan dan menurut berkas asalnya."""
    semua = tuple(laporan.keuangan.values())
    if not semua and not laporan.perencanaan.tanpa_berkas:
        return
    if not semua or any(angka.realisasi is not None for milik in semua for angka in milik.angka):
        yield _bulanan(laporan, semua)
    rinci = [(milik, angka) for milik in semua for angka in milik.angka]
    yield Table[_AngkaMilik](
        kode=_RINCI,
        lembar=_LEMBAR,
        judul="Angka Ekspor menurut Berkas",
        sebutan="Data Sumber",
        bab="Data",
        jawab="Berapa pagu dan realisasi menurut ekspor sistem keuangan, dan dari baris mana?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.milik.kode, width=20, penentu=True),
            Text("unit", "Unit", lambda isi: isi.milik.unit or None, width=16, penentu=True),
            Number("bulan", "Bulan", lambda isi: isi.angka.bulan, 8, "bulat", penentu=True),
            Number("pagu", "Pagu DPA (Rp)", lambda isi: isi.angka.pagu, 20, "desimal"),
            Number("realisasi", "Realisasi (Rp)", lambda isi: isi.angka.realisasi, 20, "desimal"),
            Number("setoran", "Setoran (Rp)", lambda isi: isi.angka.setoran, 18, "desimal"),
            Text("sub_skpd", "Sub SKPD", lambda isi: isi.angka.sub_skpd or None, width=24),
            Number("banyak", "Baris", lambda isi: len(isi.angka.asal.baris), 8, "bulat"),
            Source("asal", "Sumber", lambda isi: str(isi.angka.asal), width=60),
        ),
        rows=tuple(Baris(str(nomor), _AngkaMilik(milik, angka)) for nomor, (milik, angka) in enumerate(rinci, start=1)),
        catatan=("Bulan 0: pagu setahun, atau realisasi yang ekspornya tidak menulis tanggal.",),
        sumber="ekspor di folder sumber",
        pembeda=("kode", "unit", "bulan"),
        dikenali=("kode", "unit"),
        kembar=("bulan", "asal"),
    )


def _bulanan(laporan: Laporan, semua: Sequence[SubSumber]) -> Table[SubSumber | None]:
    nama = {baris.kode: baris.rencana.uraian for baris in laporan.anggaran}
    menurut_kode = {milik.kode: milik for milik in semua}
    tanpa_bulan = any(angka.realisasi is not None and not angka.bulan for milik in semua for angka in milik.angka)
    bulan = [(nomor, kata) for nomor, kata in enumerate(BULAN, start=1)]
    kolom = [*bulan, *([(_TANPA_BULAN, "Tanpa Bulan")] if tanpa_bulan else [])]
    return Table[SubSumber | None](
        kode=_BULANAN,
        lembar=_LEMBAR,
        judul=f"Realisasi menurut Bulan, dari Ekspor, Tahun {laporan.tahun}",
        sebutan="Data Sumber Bulanan",
        bab="Data",
        jawab="Berapa pagu dan realisasi menurut ekspor sistem keuangan, dan dari baris mana?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode if isi else "JUMLAH", width=20),
            Text("uraian", "Sub Kegiatan", lambda isi: isi and nama.get(isi.kode, ASING), width=16),
            *(
                Computed(f"bulan_{nomor}", kata, _isi_bulan(nomor, menurut_kode), 18, "desimal")
                for nomor, kata in kolom
            ),
            Computed("jumlah", "Jumlah (Rp)", _jumlah_baris([nomor for nomor, _ in kolom]), 20, "desimal"),
        ),
        rows=(
            *(Baris[SubSumber | None](kode, milik) for kode, milik in menurut_kode.items()),
            Baris("JUMLAH", None, tingkat=0, anak=tuple(menurut_kode)),
        ),
        catatan=("Pembayaran langsung (SPP-LS) masuk bulan transfernya, yang lain bulan dokumennya.",),
        sumber="Angka ekspor menurut berkas, di bawah",
    )


def _isi_bulan(bulan: int, semua: dict[str, SubSumber]) -> Callable[[Baris[SubSumber | None]], object]:
    def buat(baris: Baris[SubSumber | None]) -> object:
        if baris.isi is None:
            anak = tuple(Rujukan(_BULANAN, kode, f"bulan_{bulan}") for kode in semua)
            return jumlah_tepat.untuk(nilai=Kumpulan(anak, rapat=True))
        return jumlah_kode_bulan.untuk(
            nilai=Wilayah(_RINCI, "realisasi"),
            semua_kode=Wilayah(_RINCI, "kode"),
            semua_bulan=Wilayah(_RINCI, "bulan"),
            bulan=Tetapan(bulan),
        )

    return buat


def _jumlah_baris(semua: Sequence[int]) -> Callable[[Baris[SubSumber | None]], object]:
    def buat(baris: Baris[SubSumber | None]) -> object:
        sel = tuple(Rujukan(_BULANAN, baris.kunci, f"bulan_{bulan}") for bulan in semua)
        return jumlah_tepat.untuk(nilai=Kumpulan(sel))

    return buat
