"""C.1: target and realisasi of revenue."""

from collections.abc import Iterator

from lakip_xl.bersama.kolom import ke, lihat
from lakip_xl.bersama.lembar import KEUANGAN
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.domain import anggaran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.chart import JUTA, Chart, Jenis, Series
from lakip_xl.layout.columns import Computed, Ref, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pendapatan

_PALING_SEDIKIT = 3
"""Kinds of revenue from which a chart is quicker to read than figures."""
_URUTAN = ("lihat", "jenis", "target", "realisasi", "realisasi_lalu", "persen", "selisih")


@table("C.1", KEUANGAN, _URUTAN)
def pendapatan(laporan: Laporan) -> Iterator[Table[Pendapatan | None]]:
    """Target dan realisasi setiap jenis pendapatan, dibandingkan tahun lalu."""
    rinci = tuple(Baris[Pendapatan | None](kunci_baris(baris), baris) for _, baris in laporan.semua(Pendapatan))
    if not rinci:
        return
    yield Table[Pendapatan | None](
        kode="C.1",
        dahulu=("C.1 Pendapatan",),
        judul=f"C.1 Target dan Realisasi Pendapatan Tahun {laporan.tahun}",
        columns=(
            Computed("jenis", "Jenis Pendapatan", _jenis, 50, "teks"),
            _uang("target", "Target (Rp)"),
            _uang("realisasi", "Realisasi (Rp)"),
            Computed("persen", "Realisasi / Target", anggaran.serapan.untuk(pagu="target"), 12, "persen"),
            _uang("realisasi_lalu", f"Realisasi {laporan.tahun - 1} (Rp)"),
            Computed(
                "selisih",
                "Naik (Turun) (Rp)",
                anggaran.sisa.untuk(pagu="realisasi", realisasi="realisasi_lalu"),
                18,
                "rupiah",
            ),
            Ref("keterangan", "Keterangan", "data_pendapatan", "keterangan", 50, "teks"),
            lihat(ke("data_pendapatan", "jenis")),
        ),
        rows=(*rinci, Baris("jumlah", None, tingkat=0, anak=tuple(baris.kunci for baris in rinci))),
        catatan=("Persen jumlah adalah jumlah realisasi dibagi jumlah target.",),
        sumber="Data Pendapatan",
        charts=_grafik(laporan) if len(rinci) >= _PALING_SEDIKIT else (),
    )


def _grafik(laporan: Laporan) -> tuple[Chart, ...]:
    return (
        Chart(
            judul="Target dan realisasi pendapatan (juta rupiah)",
            jenis=Jenis.BATANG,
            kategori="jenis",
            series=(
                Series("Target", "target"),
                Series(f"Realisasi {laporan.tahun}", "realisasi"),
                Series(f"Realisasi {laporan.tahun - 1}", "realisasi_lalu"),
            ),
            sumbu_nilai="Juta rupiah",
            keterangan="Diagram batang target dan realisasi setiap jenis pendapatan, dibandingkan tahun lalu.",
            format=JUTA,
        ),
    )


def _uang(key: str, header: str) -> Total[Pendapatan | None]:
    return Total(key, header, Ref(key, "", "data_pendapatan", key), 18)


def _jenis(baris: Baris[Pendapatan | None]) -> Rujukan | str:
    return "Jumlah" if baris.isi is None else Rujukan("data_pendapatan", baris.kunci, "jenis")
