"""B.3: realisasi and capaian against earlier years (PermenPANRB 53/2014, comparison 2)."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.kolom import angka_indikator, capaian_indikator, ke
from lakip_xl.bersama.rumus_indikator import dihitung, kunci_riwayat, ukuran
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.bersama.selisih import RUMUS_SELISIH, selisih
from lakip_xl.domain import capaian as capaian_
from lakip_xl.domain.capaian import Polaritas, compute_capaian
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.tahunan import Tahunan, realisasi_tahunan, tahunan
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan, Rumus, tunjuk
from lakip_xl.layout.table import Table, format_satuan

KODE = "B.3"
TAHUN = 3
"""How many earlier years stand side by side."""

_ARAH = 'IF(AND(ISNUMBER({kini}),ISNUMBER({lalu})),IF({kini}={lalu},"tetap",IF({kini}>{lalu},"naik","turun")),"")'
_SATU_TARGET = (Polaritas.NAIK, Polaritas.TURUN, Polaritas.TURUN_RASIO)


class Perjalanan(NamedTuple):
    """An indicator and its figures of earlier years."""

    indikator: BarisIndikator
    tahun: dict[int, Tahunan]


@table(KODE)
def banding_tahun_lalu(laporan: Laporan) -> Iterator[Table]:
    """Realisasi dan capaian tahun ini di samping tahun-tahun sebelumnya; tanpa tren bila dasar hitungnya lain."""
    semua = tuple(range(laporan.tahun - TAHUN, laporan.tahun))
    isi = [
        Perjalanan(satu, {tahun: milik for tahun in semua if (milik := tahunan(laporan, satu, tahun)) is not None})
        for satu in urut_sasaran(laporan)
    ]
    ada = tuple(tahun for tahun in semua if any(tahun in satu.tahun for satu in isi))

    def indikator(perjalanan: Perjalanan) -> BarisIndikator:
        return perjalanan.indikator

    kini = angka_indikator("realisasi", f"Realisasi {laporan.tahun}", dari=indikator)
    yield Table(
        kode=KODE,
        lembar="B.3 Tahun Lalu",
        judul=f"B.3 Realisasi dan Capaian Dibandingkan Tahun Sebelumnya, sampai {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            Text("kode", "Kode", lambda isi: isi.indikator.kode, width=9, tautan=ke("data_indikator", "kode")),
            Text("indikator", "Indikator", lambda isi: isi.indikator.rencana.indikator, width=40),
            Text("satuan", "Satuan", lambda isi: isi.indikator.rencana.satuan, width=10, format="tengah"),
            *(
                Computed(f"realisasi_{tahun}", f"Realisasi {tahun}", _realisasi(tahun), 12, _format(laporan, tahun))
                for tahun in ada
            ),
            kini,
            *(
                Computed(f"capaian_{tahun}", f"Capaian {tahun}", _capaian(laporan, tahun), 11, "persen")
                for tahun in ada
            ),
            capaian_indikator(f"Capaian {laporan.tahun}", dari=indikator),
            Computed("selisih", f"Selisih dengan {laporan.tahun - 1}", _banding(laporan, RUMUS_SELISIH), 12),
            Computed("arah", "Arah", _banding(laporan, _ARAH), 10, "tengah"),
            Text("keterangan", "Dasar Hitung Lain", _keterangan, width=46),
        ),
        rows=tuple(Baris(satu.indikator.kode, satu) for satu in isi),
        catatan=(
            "Selisih dan arah hanya bila nama, satuan dan dasar hitung tahun lalu sama; selain itu hanya disandingkan.",
            "Capaian tahun lalu dihitung dengan target tahun itu; kosong bila targetnya tidak tercatat di Riwayat.",
            "Arah naik atau turun adalah arah angkanya; baik buruknya menurut polaritas indikator.",
        ),
        sumber="Data Riwayat, Data Dasar dan Data Indikator",
    )


def _realisasi(tahun: int) -> Callable[[Baris], object]:
    def buat(baris: Baris) -> object:
        satu: Tahunan | None = baris.isi.tahun.get(tahun)
        if satu is None:
            return None
        if satu.riwayat is None:
            return dihitung(baris.isi.indikator.cara_hitung, *satu.dasar)
        return tunjuk(Rujukan("data_riwayat", kunci_riwayat(satu.riwayat), "realisasi"))

    return buat


def _capaian(laporan: Laporan, tahun: int) -> Callable[[Baris], object]:
    def buat(baris: Baris) -> object:
        satu: Tahunan | None = baris.isi.tahun.get(tahun)
        polaritas = baris.isi.indikator.rencana.polaritas
        if satu is None or satu.riwayat is None or polaritas not in _SATU_TARGET:
            return None
        kunci = kunci_riwayat(satu.riwayat)
        rujukan = {key: Rujukan("data_riwayat", kunci, key) for key in ("target", "realisasi")}

        def twin(target: Decimal | None, nyata: Decimal | None) -> Decimal | None:
            return compute_capaian(polaritas, ukuran(target), ukuran(nyata), laporan.daftar_predikat)

        return Rumus(capaian_.RUMUS[polaritas], twin, rujukan)

    return buat


def _banding(laporan: Laporan, teks: str) -> Callable[[Baris], object]:
    """Compare this year with last year, where both rest on the same basis."""
    lalu = laporan.tahun - 1

    def buat(baris: Baris) -> object:
        satu: Tahunan | None = baris.isi.tahun.get(lalu)
        if satu is None or not satu.sebanding:
            return None
        kode = baris.isi.indikator.kode
        rujukan = {"kini": Rujukan(KODE, kode, "realisasi"), "lalu": Rujukan(KODE, kode, f"realisasi_{lalu}")}
        return Rumus(teks, _arah if teks is _ARAH else selisih, rujukan)

    return buat


def _arah(kini: object, lalu: object) -> str | None:
    if not isinstance(kini, Decimal | int) or not isinstance(lalu, Decimal | int):
        return None
    return "tetap" if kini == lalu else "naik" if kini > lalu else "turun"


def _format(laporan: Laporan, tahun: int) -> Callable[[Baris], str]:
    def pilih(baris: Baris) -> str:
        satu: Tahunan | None = baris.isi.tahun.get(tahun)
        if satu is None:
            return "umum"
        satuan = satu.riwayat.satuan if satu.riwayat is not None else baris.isi.indikator.rencana.satuan
        return format_satuan(satuan, realisasi_tahunan(laporan, baris.isi.indikator, satu))

    return pilih


def _keterangan(perjalanan: Perjalanan) -> str | None:
    lain = [satu.keterangan for satu in perjalanan.tahun.values() if satu.keterangan]
    return "; ".join(lain) or None
