"""C.2: what was left of each program's money, and its share in the whole (aturan 12)."""

from collections.abc import Iterator
from typing import Any

from lakip_xl.bersama.bahan import Batang, bercerita, tabel_urut
from lakip_xl.bersama.lembar import KEUANGAN
from lakip_xl.bersama.nama import kolom_nama, nama_cabang
from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.domain import anggaran
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.layout.chart import JUTA, Chart, Jenis, Series
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table

KODE, BAHAN = "C.2", "bahan_C.2"
_GRAFIK = Chart(
    judul="SiLPA setiap program (juta rupiah), terbesar di atas",
    jenis=Jenis.BATANG,
    kategori="nama",
    series=(Series("SiLPA", "nilai"),),
    sumbu_nilai="juta rupiah",
    keterangan="Diagram batang sisa anggaran setiap program, dari yang terbesar.",
    format=JUTA,
    asal=BAHAN,
)


@table(KODE, KEUANGAN)
def silpa(laporan: Laporan) -> Iterator[Table[Any]]:
    """Sisa anggaran setiap program dan bagiannya dari SiLPA seluruhnya."""
    program = tuple(Baris[Cabang | None](cabang.kode, cabang) for cabang in laporan.pohon)
    semua = Rujukan(KODE, TOTAL, "sisa")
    batang = _batang(laporan)
    grafik = (_GRAFIK,) if bercerita(batang) else ()
    yield Table[Cabang | None](
        kode=KODE,
        dahulu=("C.2 SiLPA",),
        judul=f"C.2 Sisa Lebih Perhitungan Anggaran (SiLPA) Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode", lambda isi: isi and isi.kode, width=11, tautan=_ke_anggaran),
            kolom_nama("program", "Program", lambda isi: nama_cabang(isi) if isi else "Jumlah", 66),
            Total("pagu", "Pagu (Rp)", Ref("pagu", "", "3.3", "pagu")),
            Total("realisasi", "Realisasi (Rp)", Ref("realisasi", "", "3.3", "realisasi")),
            Total("sisa", "SiLPA (Rp)", Ref("sisa", "", "3.3", "sisa")),
            Computed("bagian", "Bagian dari SiLPA", anggaran.serapan.untuk(pagu=semua, realisasi="sisa"), 14, "persen"),
            Computed("serapan", "Serapan", anggaran.serapan, 12, "persen"),
        ),
        rows=(*program, Baris(TOTAL, None, tingkat=0, anak=tuple(baris.kunci for baris in program))),
        catatan=("SiLPA = jumlah sisa (pagu − realisasi) sub kegiatan yang melaporkan realisasi.",),
        sumber="Tabel 3.3",
        charts=grafik,
    )
    if grafik:
        yield tabel_urut(BAHAN, "SiLPA program, terbesar di atas", batang, format_="rupiah", turun=True)


def _ke_anggaran(baris: Baris[Cabang | None]) -> Rujukan | None:
    return None if baris.isi is None else Rujukan("3.3", baris.kunci, "kode")


def _batang(laporan: Laporan) -> tuple[Batang, ...]:
    return tuple(
        Batang(
            nama_cabang(cabang),
            (Rujukan("3.3", cabang.kode, "sisa"),),
            anggaran.jumlah(anggaran.sisa(baris.pagu, baris.realisasi) for baris in laporan.bagian_di_bawah(cabang)),
        )
        for cabang in laporan.pohon
    )
