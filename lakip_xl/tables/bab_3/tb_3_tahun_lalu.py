"""B.3: realisasi and capaian against earlier years (aturan 16, comparison 2; aturan 17)."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lakip_xl.bersama.bahan import batang_indikator, ujung_sumbu
from lakip_xl.bersama.kolom import angka_indikator_dari, capaian_indikator_dari, ke, teks_indikator_dari
from lakip_xl.bersama.lembar import BAB_TIGA
from lakip_xl.bersama.nama import kolom_nama
from lakip_xl.bersama.rumus_indikator import dihitung, rujukan_riwayat
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.bersama.sebanding import beda_tahunan
from lakip_xl.domain.banding import arah, bila_sebanding, selisih
from lakip_xl.domain.kalimat import bagian, daftar
from lakip_xl.domain.rumus import sisipkan
from lakip_xl.domain.ukuran import Bentuk
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.tahunan import Tahunan, realisasi_tahunan, tahunan
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Computed, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, tunjuk
from lakip_xl.layout.table import Table, format_satuan

KODE = "B.3"
TAHUN = 3
"""How many earlier years stand side by side."""


class Perjalanan(NamedTuple):
    """An indicator and its figures of earlier years."""

    indikator: BarisIndikator
    tahun: dict[int, Tahunan]


@table(KODE)
def banding_tahun_lalu(laporan: Laporan) -> Iterator[Table[Perjalanan]]:
    """Realisasi dan capaian tahun ini di samping tahun-tahun sebelumnya; tanpa tren bila dasar hitungnya lain."""
    semua = tuple(range(laporan.tahun - TAHUN, laporan.tahun))
    isi = [
        Perjalanan(
            indikator, {tahun: milik for tahun in semua if (milik := tahunan(laporan, indikator, tahun)) is not None}
        )
        for indikator in urut_sasaran(laporan)
    ]
    ada = tuple(tahun for tahun in semua if any(tahun in perjalanan.tahun for perjalanan in isi))
    grafik = _grafik(laporan, isi, ada)
    yield Table[Perjalanan](
        kode=KODE,
        lembar="B.3 Tahun Lalu",
        judul=f"B.3 Realisasi dan Capaian Dibandingkan Tahun Sebelumnya, sampai {laporan.tahun}",
        bab=BAB_TIGA,
        jawab="Naik atau turunkah realisasi dan capaian dibandingkan tahun-tahun sebelumnya?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.indikator.kode, width=8.5, tautan=ke("data_indikator", "kode")),
            teks_indikator_dari(_indikator, "indikator", "Indikator", 32),
            teks_indikator_dari(_indikator, "satuan", "Satuan", 9, "tengah"),
            *(
                Computed(f"realisasi_{tahun}", f"Realisasi {tahun}", _realisasi(tahun), 11, _format(laporan, tahun))
                for tahun in ada
            ),
            angka_indikator_dari(_indikator, "realisasi", f"Realisasi {laporan.tahun}"),
            *(Computed(f"capaian_{tahun}", f"Capaian {tahun}", _capaian(tahun), 10, "persen") for tahun in ada),
            capaian_indikator_dari(_indikator, f"Capaian {laporan.tahun}"),
            Computed("selisih", f"Selisih dengan {laporan.tahun - 1}", _banding(laporan, selisih), 10),
            Computed("arah", "Arah", _banding(laporan, arah), 8, "tengah"),
            kolom_nama("keterangan", "Dasar Hitung Lain", _keterangan, 31),
        ),
        rows=tuple(Baris(perjalanan.indikator.kode, perjalanan) for perjalanan in isi),
        catatan=(
            "Selisih dan arah hanya bila nama, satuan dan dasar hitung tahun lalu sama; selain itu hanya disandingkan.",
            "Capaian tahun lalu dihitung dengan target tahun itu; kosong bila targetnya tidak tercatat di Riwayat.",
            *(() if grafik else ("Tidak digambar: tidak ada capaian tahun lalu yang dasar hitungnya sama.",)),
            "Arah naik atau turun adalah arah angkanya; baik buruknya menurut polaritas indikator.",
            *_tanpa_banding(laporan),
        ),
        sumber="Data Riwayat, Data Dasar dan Data Indikator",
        charts=grafik,
    )


def _tanpa_banding(laporan: Laporan) -> Iterator[str]:
    """Say which comparisons of B.4 and B.5 the plan holds nothing for."""
    rencana = [indikator.rencana for indikator in laporan.indikator]
    if all(isi.target_akhir_renstra is None for isi in rencana):
        yield "B.4 tidak dibuat: target akhir Renstra belum ditulis di perencanaan.xlsx, lembar Indikator."
    if all(isi.standar_nasional is None for isi in rencana):
        yield "B.5 tidak dibuat: tidak ada standar nasional yang ditulis di perencanaan.xlsx, lembar Indikator."


def _grafik(laporan: Laporan, isi: Sequence[Perjalanan], ada: Sequence[int]) -> tuple[Chart, ...]:
    """Return the chart of capaian over the years, where some earlier one rests on this year's basis (aturan 17)."""
    if not any(_bertarget(milik) for perjalanan in isi for milik in perjalanan.tahun.values()):
        return ()
    return (
        Chart(
            judul="Capaian terhadap target tahun masing-masing (garis putus: 100 % target)",
            jenis=Jenis.BATANG,
            kategori="indikator",
            series=(
                *(Series(f"Capaian {tahun}", f"capaian_{tahun}") for tahun in ada),
                Series(f"Capaian {laporan.tahun}", "capaian"),
            ),
            sumbu_nilai="capaian; batang yang lebih panjang dari sumbu dipotong",
            keterangan="Diagram batang capaian setiap indikator tahun ini dan tahun-tahun sebelumnya.",
            format=PERSEN,
            maks=ujung_sumbu(batang_indikator(perjalanan.indikator for perjalanan in isi)),
        ),
    )


def _bertarget(milik: Tahunan) -> bool:
    """Tell whether the year rests on this year's basis and has a target."""
    return milik.sebanding and milik.riwayat is not None and milik.riwayat.target is not None


def _indikator(perjalanan: Perjalanan) -> BarisIndikator:
    return perjalanan.indikator


def _realisasi(tahun: int) -> Callable[[Baris[Perjalanan]], object]:
    def buat(baris: Baris[Perjalanan]) -> object:
        milik = baris.isi.tahun.get(tahun)
        if milik is None:
            return None
        if milik.riwayat is None:
            return dihitung(baris.isi.indikator, *milik.dasar)
        return tunjuk.untuk(asal=rujukan_riwayat(milik.riwayat, "realisasi"))

    return buat


def _capaian(tahun: int) -> Callable[[Baris[Perjalanan]], object]:
    """Capaian of an earlier year against the target of that year, where Riwayat holds a target of one number."""

    def buat(baris: Baris[Perjalanan]) -> object:
        milik = baris.isi.tahun.get(tahun)
        polaritas = baris.isi.indikator.rencana.polaritas
        if milik is None or milik.riwayat is None or polaritas is None:
            return None
        if polaritas.penilaian.bentuk is not Bentuk.ANGKA:
            return None
        sel = {key: rujukan_riwayat(milik.riwayat, key) for key in ("target", "realisasi")}
        return polaritas.penilaian.capaian.untuk(**sel)

    return buat


def _banding(laporan: Laporan, rumus: AnyRumus) -> Callable[[Baris[Perjalanan]], object]:
    """Compare this year with last year, where both rest on the same basis."""
    lalu = laporan.tahun - 1

    def buat(baris: Baris[Perjalanan]) -> object:
        milik = baris.isi.tahun.get(lalu)
        if milik is None:
            return None
        beda, nilai = beda_tahunan(baris.isi.indikator, milik), rumus.untuk(kini="realisasi", lalu=f"realisasi_{lalu}")
        return nilai if beda is None else sisipkan(bila_sebanding, beda=beda, nilai=nilai)

    return buat


def _format(laporan: Laporan, tahun: int) -> Callable[[Baris[Perjalanan]], str]:
    def pilih(baris: Baris[Perjalanan]) -> str:
        milik = baris.isi.tahun.get(tahun)
        if milik is None:
            return "umum"
        satuan = milik.riwayat.satuan if milik.riwayat is not None else baris.isi.indikator.rencana.satuan
        return format_satuan(satuan, realisasi_tahunan(laporan, baris.isi.indikator, milik))

    return pilih


def _keterangan(perjalanan: Perjalanan) -> AnyRumus | None:
    semua = [beda_tahunan(perjalanan.indikator, milik) for milik in perjalanan.tahun.values()]
    lain = [sisipkan(bagian, isi=beda) for beda in semua if beda is not None]
    return daftar(lain) if lain else None
