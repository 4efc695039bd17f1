"""Data Anggaran: money of every sub kegiatan, each figure once, with its source."""

from collections.abc import Iterator

from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.nama import kolom_nama
from lakip_xl.bersama.triwulan import anggaran_tahunan
from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import kode_di_atas
from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.layout.columns import Computed, Number, Source, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table, TableColumn


@table("data_anggaran")
def data_anggaran(laporan: Laporan) -> Iterator[Table[BarisAnggaran]]:
    """Pagu dan realisasi setiap sub kegiatan, dengan berkas dan sel asalnya."""
    yield Table[BarisAnggaran](
        kode="data_anggaran",
        lembar="Data Anggaran",
        judul=f"Data Anggaran Tahun {laporan.tahun}",
        bab="Data",
        jawab="Berapa pagu dan realisasi setiap sub kegiatan, dan dari sel mana?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=20, penentu=True),
            Text("kegiatan", "Kode Kegiatan", lambda isi: kode_di_atas(isi.kode, 1), width=16, penentu=True),
            Text("program", "Kode Program", lambda isi: kode_di_atas(isi.kode, 2), width=14, penentu=True),
            kolom_nama("uraian", "Sub Kegiatan", _uraian, 60),
            Text("unit", "Unit", lambda isi: isi.rencana.unit, width=14, penentu=True),
            Number("pagu_murni", "Pagu Murni (Rp)", lambda isi: isi.rencana.pagu_murni, 18, "rupiah"),
            Number("pagu", "Pagu (Rp)", lambda isi: isi.pagu, 18, "rupiah"),
            _realisasi(laporan),
            Computed("sisa", "Sisa (Rp)", anggaran.sisa, 18, "rupiah"),
            Computed("serapan", "Serapan", anggaran.serapan, 10, "persen"),
            Number(
                "realisasi_fisik",
                "Realisasi Fisik (%)",
                lambda isi: isi.masukan and isi.masukan.realisasi_fisik,
                12,
                "persen_angka",
            ),
            Text("alasan", "Alasan Deviasi", lambda isi: isi.masukan and isi.masukan.alasan, width=50),
            Text("catatan", "Catatan", lambda isi: isi.masukan and isi.masukan.catatan, width=40),
            Number("pagu_masukan", "Pagu di Masukan (Rp)", lambda isi: isi.masukan and isi.masukan.pagu, 18, "rupiah"),
            Source("asal_pagu", "Sumber Pagu", lambda isi: isi.asal_pagu, width=40),
            Source("asal_realisasi", "Sumber Realisasi", lambda isi: isi.asal_realisasi, width=40),
        ),
        rows=tuple(Baris(baris.kunci, baris, asal=(baris.rencana, baris.masukan)) for baris in laporan.anggaran),
        sumber="perencanaan.xlsx (pagu) dan masukan setiap unit (realisasi)",
        pembeda=("kode", "unit"),
        janji=("pagu_murni", "pagu", "pagu_masukan"),
    )


def _uraian(isi: BarisAnggaran) -> Rujukan:
    return Rujukan("data_program", kunci_baris(isi.rencana), "uraian")


def _realisasi(laporan: Laporan) -> TableColumn[BarisAnggaran]:
    """Return the column of realisasi: figures, or sums of quarters where there are some (aturan 31)."""
    if not laporan.triwulan.ada:
        return Number("realisasi", "Realisasi (Rp)", lambda isi: isi.realisasi, 18, "rupiah")
    return Computed(
        "realisasi",
        "Realisasi (Rp)",
        lambda baris: anggaran_tahunan(baris.isi) if baris.isi.bertriwulan else baris.isi.realisasi,
        18,
        "rupiah",
    )
