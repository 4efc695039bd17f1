"""Units that typed figures which repeat their targets, counted by formula (K20)."""

from lakip_xl.bersama import bahan
from lakip_xl.bersama.hasil import terhadap_target
from lakip_xl.domain import sorotan
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah
from lakip_xl.layout.table import Table

SALINAN = "bahan_salinan"


def bahan_salinan(laporan: Laporan) -> Table[str | None]:
    """Compose a row for each unit; it shows the unit before it, whose list it goes on."""
    semua = {
        nama: Wilayah("data_indikator", kolom)
        for nama, kolom in (
            ("milik", "unit"),
            ("cara", "cara_hitung"),
            ("target", "target"),
            ("realisasi", "realisasi"),
        )
    }
    kode = [unit.kode for unit in laporan.unit]
    return Table[str | None](
        kode=SALINAN,
        lembar=bahan.LEMBAR,
        judul="Realisasi yang diketik dan sama persis dengan targetnya, menurut unit",
        judul_lembar=bahan.JUDUL,
        jawab=bahan.JAWAB,
        bab=bahan.BAB,
        columns=(
            Computed("nomor", "No.", lambda baris: kode.index(baris.kunci) + 1, 6, "bulat"),
            Ref("unit", "Unit", "data_unit", "kode", 60, "teks"),
            Computed("diketik", "Diketik", sorotan.banyak_diketik.untuk(**semua), 18, "bulat"),
            Computed("sama", "Sama dengan Target", sorotan.banyak_salinan.untuk(**semua), 14, "bulat"),
            Computed("berulang", "Hampir Semua Sama", _berulang, 14, "bulat"),
            Computed("daftar", "Unit sampai di Sini", _daftar, 60, "teks"),
        ),
        rows=tuple(Baris(milik, sebelum) for milik, sebelum in zip(kode, (None, *kode[:-1]), strict=True)),
    )


def _berulang(_baris: Baris[str | None]) -> AnyRumus:
    return sorotan.berulang.untuk(
        paling_sedikit=Tetapan(sorotan.PALING_SEDIKIT), persepuluhan=Tetapan(sorotan.PERSEPULUHAN)
    )


def _daftar(baris: Baris[str | None]) -> AnyRumus:
    sebelum = Tetapan(None) if baris.isi is None else Rujukan(SALINAN, baris.isi, "daftar")
    return sorotan.daftar.untuk(sebelum=sebelum, tanda="berulang", kode=Rujukan("data_unit", baris.kunci, "sebutan"))


def rujukan_salinan(laporan: Laporan, indikator: BarisIndikator, kolom: str) -> Rujukan | None:
    """Return where it stands what the unit of a typed indicator typed; None for one that is computed."""
    unit = indikator.rencana.unit
    if indikator.dihitung or unit not in {milik.kode for milik in laporan.unit}:
        return None
    return Rujukan(SALINAN, unit or "", kolom)


def hasil_target(laporan: Laporan, indikator: BarisIndikator) -> AnyRumus:
    """Return whether a target is met, on the row of Data Indikator; equal is told from met (K20)."""
    berulang = rujukan_salinan(laporan, indikator, "berulang")
    return terhadap_target.untuk(berulang=Tetapan(0) if berulang is None else berulang)
