"""Facts that sentences rest on: of an indicator, of money, of a sasaran."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.iku_banding import daerah_lain
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain import anggaran
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.capaian import compute_capaian
from lakip_xl.domain.gabungan import rata_rata
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.ukuran import Bentuk, Ukuran
from lakip_xl.laporan import BarisAnggaran, BarisIndikator, Laporan
from lakip_xl.laporan.tahunan import realisasi_tahunan, tahunan
from lakip_xl.sheets.masukan import KeadaanAksi, Pendapatan

SEMUA = "total"
"""Code of all money, in names of keys."""


class FaktaDaerah(NamedTuple):
    """A figure of another region, in the indicator's own unit; `baris` is its row in Data Pembanding."""

    daerah: str
    tahun: int
    nilai: Decimal
    baris: str = ""


class FaktaKinerja(NamedTuple):
    """An indicator; `arah` 1: more is better, -1: less is, 0: neither. None is not known.

    `sebanding` says that last year's figure, `lalu` in `satuan_lalu`, rests on this year's basis. `kemajuan` is capaian
    against the end target. `batas` bounds what capaian counts for, in percent.
    """

    kode: str
    nama: str
    satuan: str | None = None
    arah: int = 1
    target: Ukuran | None = None
    realisasi: Ukuran | None = None
    capaian: Decimal | None = None
    kategori: str = ""
    batas: Decimal | None = None
    tahun_lalu: int = 0
    lalu: Ukuran | None = None
    satuan_lalu: str | None = None
    sebanding: bool = True
    periode: str = ""
    target_akhir: Ukuran | None = None
    kemajuan: Decimal | None = None
    standar: Ukuran | None = None
    daerah: tuple[FaktaDaerah, ...] = ()

    @property
    def selisih_lalu(self) -> Decimal | None:
        """How far it lies from last year's; None where the two are no numbers on one basis."""
        return self._selisih(self.lalu) if self.sebanding else None

    @property
    def selisih_standar(self) -> Decimal | None:
        """How far it lies from the national standard; None where one of them is no single number."""
        return None if self.standar is None or self.standar.atas is not None else self._selisih(self.standar)

    def _selisih(self, lain: Ukuran | None) -> Decimal | None:
        kini = self.realisasi
        if kini is None or kini.nilai is None or lain is None or lain.nilai is None:
            return None
        return kini.nilai - lain.nilai


class FaktaUang(NamedTuple):
    """Money of a group of sub kegiatan: rupiah, None where nothing is filled; `belum` have no realisasi yet.

    `kode` is that of the program or sasaran, "total" of all. `ambang` is the absorption in whole percent below which a
    reason is due; `di_bawah` says that it lies below.
    """

    kode: str
    nama: str
    pagu: int | None = None
    realisasi: int | None = None
    kategori: str = ""
    belum: int = 0
    ambang: Decimal = Decimal(90)
    di_bawah: bool = False

    @property
    def serapan(self) -> Decimal | None:
        """Realisasi / pagu as a ratio."""
        return anggaran.serapan(self.pagu, self.realisasi)

    @property
    def sisa(self) -> int | None:
        """What is left, of what was reported."""
        return anggaran.sisa(self.pagu, self.realisasi)

    def bagian_dari(self, semua: "FaktaUang") -> Decimal:
        """Return its share in what is left of all, a ratio."""
        return Decimal(self.sisa or 0) / semua.sisa if semua.sisa else Decimal(0)


class FaktaKas(NamedTuple):
    """Money at the end of a quarter: `uang` to date, rupiah of the quarter (`kini`), plan of cash to date (`kas`).

    `kas_lengkap` says that every sub kegiatan of it has a plan of cash.
    """

    uang: FaktaUang
    kini: int | None = None
    kas: int | None = None
    kas_lengkap: bool = False

    @property
    def terhadap_kas(self) -> Decimal | None:
        """Realisasi / plan of cash as a ratio; None while one is blank, or the plan is not whole."""
        return anggaran.serapan(self.kas, self.uang.realisasi) if self.kas_lengkap else None


class FaktaAksi(NamedTuple):
    """Actions at the end of a quarter: the state of each, None while it is not reported."""

    kode: str
    keadaan: tuple[KeadaanAksi | None, ...] = ()

    @property
    def jumlah(self) -> int:
        """How many there are."""
        return len(self.keadaan)

    @property
    def banyak(self) -> dict[str, int]:
        """How many are in each state, by the name of the key that tells it."""
        hasil = {str(keadaan): self.keadaan.count(keadaan) for keadaan in KeadaanAksi}
        return {**hasil, "belum_dilaporkan": self.keadaan.count(None)}


class FaktaPendapatan(NamedTuple):
    """Revenue of the year and of the year before, in rupiah."""

    target: int | None
    realisasi: int | None
    lalu: int | None
    tahun_lalu: int


def fakta_indikator(laporan: Laporan, indikator: BarisIndikator) -> FaktaKinerja:
    """Gather what sentences say of an indicator."""
    rencana = indikator.rencana
    lalu = tahunan(laporan, indikator, laporan.tahun - 1)
    riwayat = lalu.riwayat if lalu is not None else None
    return FaktaKinerja(
        kode=indikator.kode,
        nama=rencana.indikator,
        satuan=rencana.satuan,
        arah=rencana.polaritas.penilaian.arah if rencana.polaritas else 1,
        target=berpredikat(laporan, indikator, rencana.target),
        realisasi=berpredikat(laporan, indikator, indikator.realisasi),
        capaian=indikator.capaian,
        kategori=indikator.kategori or "",
        batas=laporan.identitas.capaian_maksimum,
        tahun_lalu=laporan.tahun - 1,
        lalu=None if lalu is None else realisasi_tahunan(laporan, indikator, lalu),
        satuan_lalu=riwayat.satuan if riwayat is not None and riwayat.satuan else rencana.satuan,
        sebanding=lalu is None or lalu.sebanding,
        periode=laporan.identitas.periode_renstra or "",
        target_akhir=rencana.target_akhir_renstra,
        kemajuan=_kemajuan(laporan, indikator),
        standar=rencana.standar_nasional,
        daerah=tuple(
            FaktaDaerah(baris.daerah, baris.tahun, baris.realisasi.nilai, kunci_baris(baris))
            for baris in daerah_lain(laporan, indikator.kode)
            if baris.realisasi is not None and baris.realisasi.nilai is not None
        ),
    )


def berpredikat(laporan: Laporan, indikator: BarisIndikator, ukuran: Ukuran | None) -> Ukuran | None:
    """Return a measure with the predikat that its scale gives (aturan 23)."""
    skala = laporan.skala_indikator(indikator.rencana)
    if ukuran is None or skala is None or ukuran.nilai is None or ukuran.atas is not None:
        return ukuran
    return ukuran._replace(predikat=skala.dari_ukuran(ukuran))


def _kemajuan(laporan: Laporan, indikator: BarisIndikator) -> Decimal | None:
    rencana = indikator.rencana
    if rencana.polaritas is None or rencana.polaritas.penilaian.bentuk is Bentuk.RENTANG:
        return None
    skala = laporan.skala_indikator(rencana)
    return compute_capaian(rencana.polaritas, rencana.target_akhir_renstra, indikator.realisasi, skala)


def fakta_uang(laporan: Laporan, kode: str, nama: str, bagian: Iterable[BarisAnggaran]) -> FaktaUang:
    """Add up the money of some sub kegiatan (aturan 12)."""
    semua = tuple(bagian)
    pagu = anggaran.jumlah(baris.pagu for baris in semua)
    realisasi = anggaran.jumlah(baris.realisasi for baris in semua)
    serapan = anggaran.serapan(pagu, realisasi)
    return FaktaUang(
        kode,
        nama,
        pagu,
        realisasi,
        laporan.skala.kategori(serapan) or "",
        sum(baris.realisasi is None for baris in semua),
        laporan.ambang_alasan,
        serapan is not None and di_bawah_ambang(laporan, serapan),
    )


def di_bawah_ambang(laporan: Laporan, serapan: Decimal) -> bool:
    """Tell whether an absorption, rounded as the scale does, lies below what needs a reason (aturan 13)."""
    return persen_bulat(serapan) < laporan.ambang_alasan


def uang_program(laporan: Laporan) -> tuple[FaktaUang, ...]:
    """Return the money of each program in printed order."""
    return tuple(
        fakta_uang(laporan, cabang.kode, cabang.rencana.uraian, laporan.bagian_di_bawah(cabang))
        for cabang in laporan.pohon
    )


def uang_sasaran(laporan: Laporan, kode: str, nama: str) -> FaktaUang:
    """Return the money of the programs of a sasaran."""
    milik = [cabang for cabang in laporan.pohon if cabang.rencana.sasaran == kode]
    return fakta_uang(laporan, kode, nama, (baris for cabang in milik for baris in laporan.bagian_di_bawah(cabang)))


def capaian_sasaran(laporan: Laporan, kode: str) -> Decimal | None:
    """Return the mean capaian of the indicators of a sasaran, over those that have one (aturan 7)."""
    batas = laporan.identitas.capaian_maksimum
    milik = [isi.capaian for isi in laporan.indikator_dari(Jenjang.SASARAN, acuan=kode)]
    return rata_rata([isi if isi is None or not batas else min(isi, batas / 100) for isi in milik])


def fakta_pendapatan(laporan: Laporan) -> FaktaPendapatan | None:
    """Add up revenue; None where no unit has any."""
    semua: Sequence[Pendapatan] = [baris for _, baris in laporan.semua(Pendapatan)]
    if not semua:
        return None
    return FaktaPendapatan(
        anggaran.jumlah(baris.target for baris in semua),
        anggaran.jumlah(baris.realisasi for baris in semua),
        anggaran.jumlah(baris.realisasi_lalu for baris in semua),
        laporan.tahun - 1,
    )


def ada_pendapatan(laporan: Laporan) -> bool:
    """Tell whether there is revenue to tell of: a target or a realisasi."""
    isi = fakta_pendapatan(laporan)
    return isi is not None and (isi.target is not None or isi.realisasi is not None)
