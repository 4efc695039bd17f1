"""The year: the planning workbook and what the units handed in, joined by key."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import chain
from typing import TypeVar

from lakip_xl.domain import anggaran
from lakip_xl.domain.capaian import compute_capaian, satu_angka
from lakip_xl.domain.kategori import (
    BELUM_DILAPORKAN,
    SKALA_BAKU,
    TIDAK_DAPAT_DIHITUNG,
    Band,
    Skala,
    cacat_skala,
)
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.predikat import SkalaPredikat
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan.anggaran import BarisAnggaran, Cabang, sub_kegiatan, susun_anggaran, susun_pohon
from lakip_xl.laporan.buku import Buku
from lakip_xl.laporan.indeks import (
    bagian_menurut_kode,
    data_menurut_tahun,
    di_bawah,
    kunci_lalu,
    menurut_acuan,
    program_menurut_kode,
    riwayat_tahun,
    sasaran_program,
    semua_skala,
    tujuan_menurut_kode,
)
from lakip_xl.laporan.indikator import BarisIndikator, dasar_indikator, realisasi_terhitung
from lakip_xl.laporan.kejadian import Kejadian
from lakip_xl.laporan.keuangan import SubSumber, susun_keuangan
from lakip_xl.laporan.reviu import TANPA_CATATAN, Reviu
from lakip_xl.laporan.triwulan import IsiTriwulan, susun_triwulan
from lakip_xl.sheets.masukan import Anggaran, DataDasar, Indikator
from lakip_xl.sheets.perencanaan import (
    AsalRealisasi,
    Identitas,
    IndikatorRencana,
    PitaSkala,
    Program,
    Riwayat,
    Sasaran,
    TingkatPredikat,
    Unit,
    Variabel,
    YaTidak,
    identitas_kosong,
)
from lakip_xl.sheets.ruang import AMBANG_ALASAN_BAKU, Ruang
from lakip_xl.sheets.sheet import Row
from lakip_xl.sumber.hasil_sumber import TANPA_SUMBER, HasilSumber

_R = TypeVar("_R", bound=Row)


@dataclass(frozen=True)
class Laporan:
    """All that was read for one year, with notes of reviewers and figures of closed quarters; the rest is derived."""

    perencanaan: Buku
    masukan: tuple[Buku, ...] = ()
    reviu: Reviu = TANPA_CATATAN
    sumber: HasilSumber = TANPA_SUMBER
    penutupan: Mapping[int, Mapping[str, str]] = field(default_factory=dict)

    @cached_property
    def identitas(self) -> Identitas:
        """The settings of the year."""
        return next(iter(self.perencanaan.isi(Identitas)), None) or identitas_kosong()

    @property
    def tahun(self) -> int:
        """The year reported on; 0 while the planning workbook does not say it."""
        return self.identitas.tahun or 0

    @property
    def ambang_alasan(self) -> Decimal:
        """Absorption in whole percent, rounded as the scale does, below which a reason is due (aturan 13)."""
        return AMBANG_ALASAN_BAKU if (ambang := self.identitas.ambang_alasan) is None else ambang

    @cached_property
    def buku(self) -> tuple[Buku, ...]:
        """Every file: the planning workbook, then the units' in the order of the planning workbook."""
        urutan = {unit.kode: nomor for nomor, unit in enumerate(self.unit)}
        return (
            self.perencanaan,
            *sorted(self.masukan, key=lambda buku: (urutan.get(buku.identitas.unit, len(urutan)), buku.berkas)),
        )

    @cached_property
    def kejadian(self) -> tuple[Kejadian, ...]:
        """Facts met while reading, file by file."""
        return tuple(chain.from_iterable(buku.kejadian for buku in self.buku))

    def semua(self, kelas: type[_R]) -> Iterator[tuple[Buku, _R]]:
        """Rows of one sheet of masukan, unit by unit, each with its file."""
        return ((buku, baris) for buku in self.buku[1:] for baris in buku.isi(kelas))

    # --- the plan -------------------------------------------------------------------------------

    @cached_property
    def unit(self) -> tuple[Unit, ...]:
        """Units in the order of the planning workbook."""
        return self.perencanaan.isi(Unit)

    @cached_property
    def sasaran(self) -> tuple[Sasaran, ...]:
        """Sasaran in printed order."""
        return self.perencanaan.isi(Sasaran)

    @cached_property
    def tujuan(self) -> Mapping[str, str]:
        """Tujuan by code, from the first sasaran that writes it."""
        return tujuan_menurut_kode(self.sasaran)

    @cached_property
    def program(self) -> Mapping[str, Program]:
        """Program, kegiatan and sub kegiatan by code; of one that several units carry, the first row."""
        return program_menurut_kode(self.perencanaan.isi(Program))

    @cached_property
    def pohon(self) -> tuple[Cabang, ...]:
        """Programs with their kegiatan and sub kegiatan."""
        return susun_pohon(self.perencanaan.isi(Program))

    @cached_property
    def variabel(self) -> Mapping[str, Variabel]:
        """Base figures by code."""
        return {baris.kode: baris for baris in self.perencanaan.isi(Variabel)}

    @cached_property
    def riwayat(self) -> tuple[Riwayat, ...]:
        """Figures of other years."""
        return self.perencanaan.isi(Riwayat)

    @cached_property
    def skala(self) -> Skala:
        """The scale of the planning workbook; the usual one while that is blank or faulty (aturan 8)."""
        band = tuple(Band(baris.batas_bawah, baris.kategori) for baris in self.perencanaan.isi(PitaSkala))
        return SKALA_BAKU if any(cacat_skala(band)) else Skala(band)

    @cached_property
    def ruang(self) -> Ruang:
        """What live formulas of input workbooks look up: the scale, the threshold, what is needed of last year."""
        return Ruang(self.skala, self.ambang_alasan, self.skala_predikat, kunci_lalu(self.perencanaan, self.tahun - 1))

    @cached_property
    def semua_skala_predikat(self) -> Mapping[str, SkalaPredikat]:
        """Scales of predikat by name, faulty ones among them."""
        return semua_skala(self.perencanaan.isi(TingkatPredikat))

    @cached_property
    def skala_predikat(self) -> Mapping[str, SkalaPredikat]:
        """Scales of predikat by name; a faulty one is none (aturan 23)."""
        return {nama: skala for nama, skala in self.semua_skala_predikat.items() if not skala.cacat}

    def skala_indikator(self, rencana: IndikatorRencana) -> SkalaPredikat | None:
        """The scale that an indicator names; None where it names none, or one that is not there."""
        return self.skala_predikat.get(rencana.skala_predikat or "")

    # --- what the units handed in, joined -------------------------------------------------------

    @cached_property
    def triwulan(self) -> IsiTriwulan:
        """What is measured by quarter (aturan 31)."""
        return susun_triwulan(self.perencanaan, self.variabel, sub_kegiatan(self.pohon), self.buku[1:])

    @cached_property
    def anggaran(self) -> tuple[BarisAnggaran, ...]:
        """Every sub kegiatan of the plan, once for each unit that carries it, in printed order."""
        masukan = {(buku.identitas.unit, baris.kode): baris for buku, baris in self.semua(Anggaran)}
        dari_sumber = self.identitas.realisasi_dari is AsalRealisasi.SUMBER
        return tuple(susun_anggaran(self.pohon, masukan, self.keuangan, self.triwulan, dari_sumber=dari_sumber))

    @cached_property
    def keuangan(self) -> Mapping[tuple[str, str], SubSumber]:
        """What exports of the finance system say, by code of the sub kegiatan and unit."""
        mengurangi = self.identitas.setoran_mengurangi is YaTidak.YA
        return susun_keuangan(self.sumber, self.unit, sub_kegiatan(self.pohon), mengurangi=mengurangi)

    @cached_property
    def bagian(self) -> Mapping[str, tuple[BarisAnggaran, ...]]:
        """The parts of every sub kegiatan by code: one for each unit that carries it (aturan 28)."""
        return bagian_menurut_kode(self.anggaran)

    def bagian_di_bawah(self, cabang: Cabang) -> tuple[BarisAnggaran, ...]:
        """The parts of every sub kegiatan at or below a node."""
        return tuple(baris for sub in cabang.sub_kegiatan() for baris in self.bagian[sub.kode])

    def serapan(self, kode: str) -> Decimal | None:
        """Absorption of a program, kegiatan or sub kegiatan, from the sums of what stands below it (aturan 12)."""
        milik = self._di_bawah.get(kode, ())
        return anggaran.serapan(
            anggaran.jumlah(baris.pagu for baris in milik), anggaran.jumlah(baris.realisasi for baris in milik)
        )

    @cached_property
    def _di_bawah(self) -> Mapping[str, Sequence[BarisAnggaran]]:
        return di_bawah(self.anggaran)

    @cached_property
    def data_dasar(self) -> Mapping[tuple[str, int], DataDasar]:
        """Base figures by code and year, as their owner handed them in."""
        return data_menurut_tahun(self.semua(DataDasar), self.variabel, self.triwulan, self.tahun)

    @cached_property
    def dasar_pertama(self) -> Mapping[str, tuple[str, int]]:
        """Key of the first figure of each base figure by its code: of the row that holds its name."""
        return {kode: (kode, tahun) for kode, tahun in reversed(tuple(self.data_dasar))}

    @cached_property
    def indikator(self) -> tuple[BarisIndikator, ...]:
        """Every indicator of the plan, in its order."""
        masukan = {(buku.identitas.unit, baris.kode): baris for buku, baris in self.semua(Indikator)}
        return tuple(
            self._indikator(baris, masukan.get((baris.unit or "", baris.kode)))
            for baris in self.perencanaan.isi(IndikatorRencana)
        )

    def indikator_dari(self, *jenjang: Jenjang, acuan: str | None = None) -> tuple[BarisIndikator, ...]:
        """Indicators of some levels, of one acuan where it is given."""
        milik = self.indikator if acuan is None else self._menurut_acuan.get(acuan, ())
        return tuple(baris for baris in milik if baris.rencana.jenjang in jenjang)

    @cached_property
    def _menurut_acuan(self) -> Mapping[str, Sequence[BarisIndikator]]:
        return menurut_acuan(self.indikator)

    def kategori_indikator(self, indikator: BarisIndikator) -> str:
        """Category of an indicator, or the words that say why there is none (aturan 5, 6 and 8)."""
        return BELUM_DILAPORKAN if indikator.realisasi is None else indikator.kategori or TIDAK_DAPAT_DIHITUNG

    def nama_acuan(self, acuan: str | None) -> str:
        """What an acuan stands for: a tujuan, a sasaran or a program, kegiatan or sub kegiatan; "" when unknown."""
        if not acuan:
            return ""
        if acuan in self.program:
            return self.program[acuan].uraian
        return self._nama_sasaran.get(acuan) or self.tujuan.get(acuan, "")

    @cached_property
    def _nama_sasaran(self) -> Mapping[str, str]:
        return {baris.kode: baris.sasaran for baris in reversed(self.sasaran)}

    def sasaran_dari(self, kode: str) -> str | None:
        """The sasaran code that a program, kegiatan or sub kegiatan supports, by its program."""
        return sasaran_program(self.program, kode)

    def dasar(self, rencana: IndikatorRencana, tahun: int) -> tuple[DataDasar | None, DataDasar | None]:
        """The two base figures of a computed indicator in a year (aturan 10)."""
        return dasar_indikator(rencana, tahun, self.data_dasar)

    def terhitung(self, rencana: IndikatorRencana, tahun: int) -> Ukuran | None:
        """The realisasi of a computed indicator in a year; None while a base figure is blank (aturan 10)."""
        return realisasi_terhitung(rencana, *self.dasar(rencana, tahun))

    @cached_property
    def _riwayat_lalu(self) -> Mapping[str, Riwayat]:
        return riwayat_tahun(self.riwayat, self.tahun - 1)

    def _realisasi_lalu(self, rencana: IndikatorRencana, riwayat: Riwayat | None) -> Ukuran | None:
        """Last year's realisasi: as Riwayat records it, else computed from last year's base figures."""
        if riwayat is not None:
            skala = self.skala_indikator(rencana)
            return riwayat.realisasi if satu_angka(rencana.polaritas, riwayat.realisasi, skala) else None
        return self.terhitung(rencana, self.tahun - 1)

    def _indikator(self, rencana: IndikatorRencana, masukan: Indikator | None) -> BarisIndikator:
        pembilang, penyebut = self.dasar(rencana, self.tahun)
        dihitung = rencana.cara_hitung not in (None, CaraHitung.LANGSUNG)
        skala = self.skala_indikator(rencana)
        diketik = self.triwulan.realisasi(rencana) if rencana.pola else masukan.realisasi if masukan else None
        tertulis = realisasi_terhitung(rencana, pembilang, penyebut) if dihitung else diketik
        realisasi = tertulis if satu_angka(rencana.polaritas, tertulis, skala) else None
        lalu = self._riwayat_lalu.get(rencana.kode)
        polaritas, target = rencana.polaritas, rencana.target
        capaian = compute_capaian(polaritas, target, realisasi, skala) if polaritas else None
        return BarisIndikator(
            rencana=rencana,
            masukan=masukan,
            pembilang=pembilang,
            penyebut=penyebut,
            dasar_lalu=self.dasar(rencana, self.tahun - 1),
            realisasi=realisasi,
            realisasi_lalu=self._realisasi_lalu(rencana, lalu),
            riwayat_lalu=lalu,
            capaian=capaian,
            kategori=self.skala.kategori(capaian),
        )
