"""Data Indikator: target and realisasi of every indicator once, with capaian and category computed."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from lakip_xl.bersama import rumus_indikator as rumus
from lakip_xl.bersama.kolom import format_angka
from lakip_xl.bersama.perhatian_salinan import hasil_target
from lakip_xl.bersama.sumber import kolom_sumber
from lakip_xl.domain.capaian import Polaritas
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Computed, Number, Source, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


@table("data_indikator")
def data_indikator(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Target, realisasi, capaian dan kategori setiap indikator, dengan berkas dan sel asalnya."""
    batas = laporan.identitas.capaian_maksimum
    yield Table[BarisIndikator](
        kode="data_indikator",
        lembar="Data Indikator",
        judul=f"Data Indikator Tahun {laporan.tahun}",
        bab="Data",
        jawab="Berapa target, realisasi dan capaian setiap indikator, dan dari sel mana?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=10, penentu=True),
            Text("jenjang", "Jenjang", lambda isi: isi.rencana.jenjang, width=13, penentu=True),
            Text("acuan", "Acuan", lambda isi: isi.rencana.acuan, width=16, penentu=True),
            Text("indikator", "Indikator", lambda isi: isi.rencana.indikator, width=44),
            Text("satuan", "Satuan", lambda isi: isi.rencana.satuan, width=12, format="tengah"),
            Text("unit", "Unit", lambda isi: isi.rencana.unit, width=14, penentu=True),
            Text("polaritas", "Polaritas", lambda isi: isi.rencana.polaritas, width=11, penentu=True),
            Text("cara_hitung", "Cara Hitung", lambda isi: isi.rencana.cara_hitung, width=13, penentu=True),
            Number("pengali", "Pengali", rumus.pengali, 10, "bulat", penentu=True),
            Number(
                "target_murni",
                "Target Murni",
                lambda isi: isi.rencana.target_murni and isi.rencana.target_murni.sel,
                12,
                _format("target_murni"),
            ),
            Number(
                "target",
                "Target",
                lambda isi: isi.rencana.target and isi.rencana.target.isi,
                12,
                _format("target"),
            ),
            Number(
                "target_atas",
                "Batas Atas Target",
                lambda isi: isi.rencana.target and isi.rencana.target.atas,
                12,
                _format("target"),
            ),
            Text("skala_predikat", "Skala Predikat", lambda isi: isi.rencana.skala_predikat, width=10, penentu=True),
            Computed("predikat_target", "Predikat Target", _predikat_target(laporan), width=10, format="tengah"),
            Number(
                "target_akhir",
                "Target Akhir Renstra",
                lambda isi: isi.rencana.target_akhir_renstra and isi.rencana.target_akhir_renstra.isi,
                12,
                _format("target_akhir"),
            ),
            Number(
                "standar_nasional",
                "Standar Nasional",
                lambda isi: isi.rencana.standar_nasional and isi.rencana.standar_nasional.isi,
                12,
                _format("standar_nasional"),
            ),
            Computed(
                "realisasi_lalu",
                f"Realisasi {laporan.tahun - 1}",
                rumus.realisasi_lalu,
                format=_format("realisasi_lalu"),
            ),
            Computed("realisasi", f"Realisasi {laporan.tahun}", rumus.realisasi, format=_format("realisasi")),
            Computed(
                "predikat_realisasi", "Predikat Realisasi", _predikat_realisasi(laporan), width=10, format="tengah"
            ),
            Computed("capaian", "Capaian", rumus.capaian(laporan), format="persen"),
            *_capaian_terbatas(batas),
            Computed("hasil", "Terhadap Target", lambda baris: hasil_target(laporan, baris.isi), 16, "tengah"),
            Computed("kategori", "Kategori", rumus.kategori, width=18, format="tengah"),
            kolom_sumber("asal_target", "Sumber Target", lambda isi: isi.rencana, "target"),
            Source("asal_realisasi", "Sumber Realisasi", _asal_realisasi, width=34),
        ),
        rows=tuple(Baris(baris.kode, baris, asal=(baris.rencana, baris.masukan)) for baris in laporan.indikator),
        catatan=tuple(f"Polaritas {polaritas}: {polaritas.penilaian.penjelasan}." for polaritas in Polaritas),
        sumber="perencanaan.xlsx (target) dan masukan setiap unit (realisasi, data dasar)",
        berwarna=("kategori", "hasil"),
        janji=("target_murni", "target", "target_atas", "predikat_target", "target_akhir"),
    )


def _predikat_target(laporan: Laporan) -> Callable[[Baris[BarisIndikator]], object]:
    return lambda baris: rumus.predikat_target(laporan.skala_indikator(baris.isi.rencana), baris.isi.rencana.target)


def _predikat_realisasi(laporan: Laporan) -> Callable[[Baris[BarisIndikator]], object]:
    return lambda baris: rumus.predikat_realisasi(laporan.skala_indikator(baris.isi.rencana), baris.isi.realisasi)


def _capaian_terbatas(batas: Decimal | None) -> tuple[Computed[BarisIndikator], ...]:
    """Return the column of capaian as bounded by the office, where it sets a bound (aturan 7)."""
    if not batas:
        return ()
    judul = f"Capaian (paling tinggi {batas.normalize():f} %)"
    return (Computed("capaian_terbatas", judul, rumus.capaian_terbatas(batas), format="persen"),)


def _format(kolom: str) -> Callable[[Baris[BarisIndikator]], str]:
    return lambda baris: format_angka(baris.isi, kolom)


def _asal_realisasi(indikator: BarisIndikator) -> str | None:
    if not indikator.dihitung:
        if indikator.rencana.pola is not None:
            return f"Data Triwulan, {indikator.rencana.pola}: {indikator.rencana.pola.cara.arti}"
        return None if indikator.masukan is None else str(indikator.masukan.cell("realisasi"))
    return "dihitung dari Data Dasar"
