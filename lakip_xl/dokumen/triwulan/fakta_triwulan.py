"""What sentences and tables of a quarter rest on, gathered once (aturan 31)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.fakta import (
    SEMUA,
    FaktaAksi,
    FaktaKas,
    FaktaKinerja,
    FaktaUang,
    berpredikat,
    fakta_indikator,
)
from lakip_xl.dokumen.triwulan.menurut_sasaran import KelompokSasaran, menurut_sasaran
from lakip_xl.domain import anggaran
from lakip_xl.domain.kategori import BELUM_DILAPORKAN, TIDAK_DAPAT_DIHITUNG
from lakip_xl.domain.triwulan import TRIWULAN, kunci_triwulan
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.pengukuran import Pengukuran, Periode, UangTriwulan, pengukuran, uang_triwulan
from lakip_xl.sheets.masukan import KeadaanAksi
from lakip_xl.sheets.perencanaan import AnggaranKas, RencanaAksi

BELUM_DIUKUR = "belum waktunya diukur"
_TERAKHIR = (KeadaanAksi.SELESAI, KeadaanAksi.BATAL)


class FaktaUkur(NamedTuple):
    """An indicator as measured: facts of the quarter alone, of the year to date, of the year that was promised."""

    ukur: Pengukuran
    kini: FaktaKinerja
    sampai: FaktaKinerja
    tahun: FaktaKinerja

    @property
    def kode(self) -> str:
        """Code of the indicator."""
        return self.ukur.indikator.kode

    @property
    def diukur(self) -> bool:
        """Whether it has been measured until then."""
        return self.ukur.triwulan > 0

    @property
    def kategori(self) -> str:
        """Its category to date, or the words that say why there is none."""
        if not self.diukur:
            return BELUM_DIUKUR
        if self.sampai.realisasi is None:
            return BELUM_DILAPORKAN
        return self.ukur.kategori or TIDAK_DAPAT_DIHITUNG


class AksiDilaporkan(NamedTuple):
    """An action as planned, its state, the quarter that told it (0: none did), what its owner notes."""

    rencana: RencanaAksi
    keadaan: KeadaanAksi | None
    triwulan: int
    catatan: str


class FaktaTriwulan(NamedTuple):
    """A quarter: its indicators, those that are IKU, both by what they measure; its money by program and quarter."""

    triwulan: int
    indikator: tuple[FaktaUkur, ...]
    utama: tuple[FaktaUkur, ...]
    kelompok: tuple[KelompokSasaran, ...]
    program: tuple[FaktaKas, ...]
    semua: FaktaKas
    aksi: tuple[AksiDilaporkan, ...]

    @property
    def sudah(self) -> tuple[FaktaKinerja, ...]:
        """The year to date of the indicators that have been measured."""
        return sampai_kini(self.indikator)

    @property
    def fakta_aksi(self) -> FaktaAksi:
        """The states of its actions."""
        return FaktaAksi(kode_triwulan("aksi", self.triwulan), tuple(baris.keadaan for baris in self.aksi))


def sampai_kini(semua: Iterable[FaktaUkur]) -> tuple[FaktaKinerja, ...]:
    """Return the year to date of those that have been measured."""
    return tuple(fakta.sampai for fakta in semua if fakta.diukur)


def kode_triwulan(kode: str, triwulan: int) -> str:
    """Return how the keys of something begin in a quarter: IKU-1.tw2."""
    return f"{kode}.{kunci_triwulan(triwulan)}"


def fakta_triwulan(laporan: Laporan, triwulan: int) -> FaktaTriwulan:
    """Gather them."""
    utama = {indikator.kode for indikator in indikator_utama(laporan)}
    semua = tuple(_fakta_ukur(laporan, ukur, triwulan) for ukur in pengukuran(laporan, triwulan))
    return FaktaTriwulan(
        triwulan,
        semua,
        tuple(fakta for fakta in semua if fakta.kode in utama),
        tuple(menurut_sasaran(laporan, [fakta.ukur.indikator for fakta in semua])),
        *uang_sampai(laporan, triwulan),
        tuple(_aksi(laporan, rencana, triwulan) for rencana in laporan.triwulan.rencana_aksi if rencana.aksi),
    )


def _fakta_ukur(laporan: Laporan, ukur: Pengukuran, triwulan: int) -> FaktaUkur:
    kode = kode_triwulan(ukur.indikator.kode, triwulan)
    tahun = fakta_indikator(laporan, ukur.indikator)
    awal = FaktaKinerja(kode, tahun.nama, tahun.satuan, tahun.arah, batas=tahun.batas)

    def isi(periode: Periode) -> FaktaKinerja:
        target, realisasi = (berpredikat(laporan, ukur.indikator, nilai) for nilai in periode[:2])
        return awal._replace(target=target, realisasi=realisasi, capaian=periode.capaian)

    sampai = isi(ukur.sampai)._replace(kode=f"{kode}.sampai", kategori=ukur.kategori or "")
    return FaktaUkur(ukur, isi(ukur.kini), sampai, tahun)


def uang_sampai(laporan: Laporan, triwulan: int) -> tuple[tuple[FaktaKas, ...], FaktaKas]:
    """Return the money of each program that has any by quarter, in printed order, and of all."""
    semua = tuple(uang_triwulan(laporan, triwulan))
    kas = laporan.perencanaan.isi(AnggaranKas)
    program: list[FaktaKas] = []
    for cabang in laporan.pohon:
        kode = {sub.kode for sub in cabang.sub_kegiatan()}
        milik = [uang for uang in semua if uang.anggaran.kode in kode]
        if milik:
            program.append(_kas(kode_triwulan(cabang.kode, triwulan), cabang.rencana.uraian, milik, kas, triwulan))
    return tuple(program), _kas(kode_triwulan(SEMUA, triwulan), "seluruh program", semua, kas, triwulan)


def _kas(kode: str, nama: str, semua: Sequence[UangTriwulan], kas: Sequence[AnggaranKas], triwulan: int) -> FaktaKas:
    """Add up some sub kegiatan, and the rows of the plan of cash that are theirs."""
    bagian = {(uang.anggaran.kode, uang.anggaran.rencana.unit) for uang in semua}
    dipakai = {kode for kode, _ in bagian}
    milik = [baris for baris in kas if (baris.kode, baris.unit) in bagian or (not baris.unit and baris.kode in dipakai)]
    rencana = [getattr(baris, kunci_triwulan(nomor)) for baris in milik for nomor in TRIWULAN[:triwulan]]
    uang = FaktaUang(
        kode,
        nama,
        anggaran.jumlah(satu.anggaran.pagu for satu in semua),
        anggaran.jumlah(satu.sampai for satu in semua),
        belum=sum(satu.sampai is None for satu in semua),
    )
    berkas = {(baris.kode, baris.unit) for baris in milik}
    lengkap = all(satu in berkas or (satu[0], None) in berkas for satu in bagian)
    return FaktaKas(
        uang,
        anggaran.jumlah(satu.kini for satu in semua),
        anggaran.jumlah(rencana),
        kas_lengkap=bool(milik) and lengkap,
    )


def serapan_kas(fakta: FaktaKas) -> Decimal | None:
    """Return the part of pagu that the plan of cash draws to date, a ratio."""
    return anggaran.serapan(fakta.uang.pagu, fakta.kas)


def _aksi(laporan: Laporan, rencana: RencanaAksi, triwulan: int) -> AksiDilaporkan:
    """Return an action with its state; one that ended in an earlier quarter stays so while nobody says otherwise."""
    masukan = laporan.triwulan.aksi.get((rencana.indikator, rencana.aksi or ""))
    catatan = (masukan.catatan if masukan is not None else None) or ""
    for nomor in reversed(TRIWULAN[:triwulan]):
        keadaan: KeadaanAksi | None = getattr(masukan, kunci_triwulan(nomor), None)
        if keadaan is not None:
            if nomor == triwulan or keadaan in _TERAKHIR:
                return AksiDilaporkan(rencana, keadaan, nomor, catatan)
            break
    return AksiDilaporkan(rencana, None, 0, catatan)
