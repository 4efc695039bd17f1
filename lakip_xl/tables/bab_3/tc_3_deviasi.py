"""C.3: reasons why money was not spent as planned (aturan 13)."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from lakip_xl.bersama.hasil import TERMASUK, TIDAK_LAGI
from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.lembar import KEUANGAN
from lakip_xl.domain import anggaran
from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.kalimat import terisi
from lakip_xl.domain.rumus import Tetapan, rumus
from lakip_xl.laporan import BarisAnggaran, Laporan
from lakip_xl.layout.columns import AnyRumus, Category, Computed, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table

_URUTAN = ("kode", "uraian", "pagu", "realisasi", "unit")


@table("C.3", KEUANGAN, _URUTAN)
def deviasi(laporan: Laporan) -> Iterator[Table[BarisAnggaran]]:
    """Sub kegiatan yang beralasan, atau yang serapannya di bawah ambang."""
    isi = [baris for baris in laporan.anggaran if _alasan(baris) or _di_bawah(laporan, baris)]
    if not isi:
        return
    yield Table[BarisAnggaran](
        kode="C.3",
        dahulu=("C.3 Alasan Deviasi",),
        judul=f"C.3 Alasan Deviasi Realisasi Anggaran Tahun {laporan.tahun}",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=17, tautan=ke("data_anggaran", "kode")),
            Ref("uraian", "Sub Kegiatan", "data_anggaran", "uraian", 46, "teks"),
            Ref("unit", "Unit", "data_anggaran", "unit", 14, "teks"),
            Ref("pagu", "Pagu (Rp)", "data_anggaran", "pagu", 16, "rupiah"),
            Ref("realisasi", "Realisasi (Rp)", "data_anggaran", "realisasi", 16, "rupiah"),
            Computed("serapan", "Serapan", anggaran.serapan, 10, "persen"),
            Category("kategori", "Kategori", of="serapan", width=16),
            Computed("alasan", "Alasan", _dijelaskan, 56, "teks"),
            Computed("termasuk", "Masih Termasuk", _termasuk(laporan), 10, "tengah"),
        ),
        rows=tuple(Baris(baris.kunci, baris) for baris in isi),
        catatan=(f"Alasan wajib bila serapan di bawah {laporan.ambang_alasan.normalize():f} %.",),
        sumber="Data Anggaran",
        pembeda=("kode", "unit"),
        berwarna=("kategori", "termasuk"),
        dipilih=f"yang beralasan, atau serapannya kosong atau di bawah {laporan.ambang_alasan.normalize():f} %",
        saring=True,
    )


@rumus(
    f'IF(OR({{alasan}}<>"",{{serapan}}=""),"{TERMASUK}",IF({persen_bulat.untuk(rasio="serapan")}<{{ambang}},"{TERMASUK}","{TIDAK_LAGI}"))'
)
def termasuk(alasan: str | None, serapan: Decimal | None, ambang: Decimal) -> str:
    """Whether a row still belongs among those to be explained."""
    if alasan is not None or serapan is None or persen_bulat(serapan) < ambang:
        return TERMASUK
    return TIDAK_LAGI


def _termasuk(laporan: Laporan) -> Callable[[Baris[BarisAnggaran]], AnyRumus]:
    def buat(baris: Baris[BarisAnggaran]) -> AnyRumus:
        alasan = Rujukan("data_anggaran", baris.kunci, "alasan")
        return termasuk.untuk(alasan=alasan, ambang=Tetapan(laporan.ambang_alasan))

    return buat


def _alasan(baris: BarisAnggaran) -> str | None:
    return None if baris.masukan is None else baris.masukan.alasan


def _di_bawah(laporan: Laporan, baris: BarisAnggaran) -> bool:
    return baris.serapan is None or persen_bulat(baris.serapan) < laporan.ambang_alasan


def _dijelaskan(baris: Baris[BarisAnggaran]) -> AnyRumus:
    return terisi.untuk(isi=Rujukan("data_anggaran", baris.kunci, "alasan"), lain=Tetapan("belum dijelaskan"))
