"""Years of an indicator: a series where they rest on one basis, beside each other where they do not (aturan 17)."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.iku import KISI
from lakip_xl.bersama.kolom import format_angka
from lakip_xl.bersama.nama import nama_data
from lakip_xl.bersama.rumus_indikator import dihitung, rujukan_dasar, rujukan_riwayat
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.ukuran import Bentuk
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.tahunan import PANJANG, Tahunan, realisasi_tahunan, tahunan
from lakip_xl.layout.chart import BULAT, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table, TableColumn, format_satuan
from lakip_xl.sheets.perencanaan import Riwayat

TERLAMA = 7
"""Years that a page shows, this one among them."""


class PerjalananIndikator(NamedTuple):
    """The years of an indicator, each with its figure."""

    laporan: Laporan
    indikator: BarisIndikator

    @property
    def sebanding(self) -> tuple[Tahunan, ...]:
        """Those that rest on this year's basis, in order, this year last."""
        semua = (self._sebanding(tahun) for tahun in range(self.laporan.tahun - TERLAMA + 1, self.laporan.tahun + 1))
        return tuple(milik for milik in semua if milik is not None)

    @property
    def lain(self) -> tuple[Riwayat, ...]:
        """What stands for earlier years under another name or on another basis."""
        awal = self.laporan.tahun - TERLAMA + 1
        semua = (tahunan(self.laporan, self.indikator, tahun) for tahun in range(awal, self.laporan.tahun))
        lain = (milik for milik in semua if milik is not None and not milik.sebanding)
        return tuple(milik.riwayat for milik in lain if milik.riwayat is not None)

    def _sebanding(self, tahun: int) -> Tahunan | None:
        dasar = self.laporan.dasar(self.indikator.rencana, tahun)
        if tahun == self.laporan.tahun:
            return Tahunan(tahun, None, dasar, sebanding=True)
        milik = tahunan(self.laporan, self.indikator, tahun)
        if milik is not None and milik.sebanding:
            return milik._replace(dasar=dasar)
        terhitung = self.indikator.dihitung and self.laporan.terhitung(self.indikator.rencana, tahun) is not None
        return Tahunan(tahun, None, dasar, sebanding=True) if terhitung else None

    def kini(self, milik: Tahunan) -> bool:
        """Tell whether a year is the one that is reported on."""
        return milik.tahun == self.laporan.tahun

    def bernilai(self, milik: Tahunan) -> bool:
        """Tell whether a year has a number."""
        return self._nilai(milik) is not None

    def utuh(self, milik: Tahunan) -> bool:
        """Tell whether its number is whole."""
        nilai = self._nilai(milik)
        return nilai is None or nilai == int(nilai)

    def _nilai(self, milik: Tahunan) -> Decimal | None:
        kini = self.kini(milik)
        isi = self.indikator.realisasi if kini else realisasi_tahunan(self.laporan, self.indikator, milik)
        return None if isi is None else isi.nilai

    def asal(self, milik: Tahunan) -> str:
        """Where the figure of a year came from."""
        if milik.riwayat is not None:
            return "Riwayat"
        return "dihitung dari data dasar" if self.indikator.dihitung else "masukan unit"

    def target(self, baris: Baris[Tahunan]) -> AnyRumus | None:
        """The target of a year."""
        if self.kini(baris.isi):
            return tunjuk.untuk(asal=Rujukan("data_indikator", self.indikator.kode, "target"))
        riwayat = baris.isi.riwayat
        return None if riwayat is None else tunjuk.untuk(asal=rujukan_riwayat(riwayat, "target"))

    def realisasi(self, baris: Baris[Tahunan]) -> AnyRumus | None:
        """The realisasi of a year."""
        if self.kini(baris.isi):
            return tunjuk.untuk(asal=Rujukan("data_indikator", self.indikator.kode, "realisasi"))
        riwayat = baris.isi.riwayat
        if riwayat is None:
            return dihitung(self.indikator, *baris.isi.dasar)
        return tunjuk.untuk(asal=rujukan_riwayat(riwayat, "realisasi"))

    def capaian(self, baris: Baris[Tahunan]) -> AnyRumus | None:
        """The capaian of a year against its own target, where that is one number."""
        if self.kini(baris.isi):
            return tunjuk.untuk(asal=Rujukan("data_indikator", self.indikator.kode, "capaian"))
        polaritas = self.indikator.rencana.polaritas
        if baris.isi.riwayat is None or polaritas is None or polaritas.penilaian.bentuk is not Bentuk.ANGKA:
            return None
        return polaritas.penilaian.capaian

    def format(self, kolom: str) -> Callable[[Baris[Tahunan]], str]:
        """Return what chooses the number format of target or realisasi."""

        def pilih(baris: Baris[Tahunan]) -> str:
            if self.kini(baris.isi):
                return format_angka(self.indikator, kolom)
            riwayat = baris.isi.riwayat
            if riwayat is not None:
                satuan = riwayat.satuan or self.indikator.rencana.satuan
                return format_satuan(satuan, riwayat.realisasi if kolom == "realisasi" else riwayat.target)
            isi = realisasi_tahunan(self.laporan, self.indikator, baris.isi)
            return format_satuan(self.indikator.rencana.satuan, isi)

        return pilih


def tabel_tahun(perjalanan: PerjalananIndikator) -> Table[Tahunan]:
    """Compose the series with its base figures; drawn where it is long enough."""
    kode = perjalanan.indikator.kode
    semua = perjalanan.sebanding
    bergambar = sum(map(perjalanan.bernilai, semua)) >= PANJANG
    return Table[Tahunan](
        kode=f"iku_{kode}_tahun",
        sebutan=f"{kode} Tahun",
        judul=f"Angka Dasar dan Realisasi dengan Dasar Hitung yang Sama, sampai {perjalanan.laporan.tahun}",
        columns=(
            Text("tahun", "Tahun", lambda isi: str(isi.tahun), KISI[0], "tengah"),
            Text("asal", "Asal Angka", perjalanan.asal, KISI[1]),
            *_kolom_dasar(perjalanan),
            Computed("target", "Target", perjalanan.target, 11, perjalanan.format("target")),
            Computed("realisasi", "Realisasi", perjalanan.realisasi, 11, perjalanan.format("realisasi")),
            Computed("capaian", "Capaian", perjalanan.capaian, 11, "persen"),
        ),
        rows=tuple(Baris(str(milik.tahun), milik) for milik in semua),
        catatan=() if bergambar else ("Tren tidak digambar: kurang dari tiga tahun dengan dasar hitung yang sama.",),
        dipilih="tahun yang dasar hitungnya sama",
        charts=(_grafik(perjalanan.indikator, utuh=all(map(perjalanan.utuh, semua))),) if bergambar else (),
    )


def _kolom_dasar(perjalanan: PerjalananIndikator) -> Iterator[TableColumn[Tahunan]]:
    """Yield a column for each base figure that realisasi is computed from."""
    rencana = perjalanan.indikator.rencana
    if not perjalanan.indikator.dihitung:
        return
    variabel = perjalanan.laporan.variabel

    def nama(kode: str | None) -> str:
        return variabel[kode].nama if kode and kode in variabel else (kode or "?")

    yield _dasar(0, "pembilang", nama(rencana.pembilang)).berkepala(nama_data(perjalanan.laporan, rencana.pembilang))
    if rencana.cara_hitung is CaraHitung.RASIO:
        yield _dasar(1, "penyebut", nama(rencana.penyebut)).berkepala(nama_data(perjalanan.laporan, rencana.penyebut))
    elif rencana.cara_hitung is CaraHitung.PERTUMBUHAN:
        yield _dasar(1, "penyebut", "Setahun Sebelumnya")


def _dasar(ke: int, key: str, header: str) -> TableColumn[Tahunan]:
    def isi(baris: Baris[Tahunan]) -> AnyRumus | None:
        dasar = baris.isi.dasar[ke]
        return None if dasar is None else tunjuk.untuk(asal=rujukan_dasar(dasar))

    def format_(baris: Baris[Tahunan]) -> str:
        dasar = baris.isi.dasar[ke]
        return format_satuan(None, dasar.nilai if dasar else None)

    return Computed(key, header, isi, 11, format_)


def _grafik(indikator: BarisIndikator, *, utuh: bool) -> Chart:
    satuan = indikator.rencana.satuan or ""
    return Chart(
        judul=f"Realisasi {indikator.kode} setiap tahun, dasar hitung yang sama",
        jenis=Jenis.GARIS,
        kategori="tahun",
        series=(Series("Realisasi", "realisasi"),),
        sumbu_nilai=satuan,
        keterangan=f"Diagram garis realisasi {indikator.kode} dalam {satuan} setiap tahun.",
        format=BULAT if utuh else "umum",
    )


def tabel_lain(perjalanan: PerjalananIndikator) -> Table[Riwayat]:
    """Compose the years that rest on another name or unit: beside each other, no trend (aturan 17)."""
    kode = perjalanan.indikator.kode
    return Table[Riwayat](
        kode=f"iku_{kode}_lain",
        sebutan=f"{kode} Tahun Lain",
        judul="Tahun dengan Nama atau Dasar Hitung Lain: Disandingkan, Tanpa Tren",
        columns=(
            _kolom_riwayat("tahun", "Tahun", KISI[0], "tahun"),
            _kolom_riwayat("nama", "Nama Saat Itu", KISI[1], "teks"),
            _kolom_riwayat("satuan", "Satuan", KISI[2], "tengah"),
            _kolom_riwayat("target", "Target", 11),
            _kolom_riwayat("realisasi", "Realisasi", 11),
        ),
        rows=tuple(Baris(str(riwayat.tahun), riwayat) for riwayat in perjalanan.lain),
        dipilih="tahun yang dasar hitungnya lain",
    )


def _kolom_riwayat(key: str, header: str, width: float, tetap: str = "") -> Computed[Riwayat]:
    def format_(baris: Baris[Riwayat]) -> str:
        return tetap or format_satuan(baris.isi.satuan, getattr(baris.isi, key))

    return Computed(key, header, lambda baris: tunjuk.untuk(asal=rujukan_riwayat(baris.isi, key)), width, format_)
