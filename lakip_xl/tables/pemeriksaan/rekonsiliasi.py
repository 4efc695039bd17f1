"""Rekonsiliasi: the sums of Tabel 3.3 against Data Anggaran added up another way (aturan 12)."""

from collections.abc import Callable, Iterator

from lakip_xl.bersama.hasil import COCOK, SELISIH
from lakip_xl.bersama.lembar import REKONSILIASI
from lakip_xl.bersama.nama import kolom_nama, nama_cabang
from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.domain.anggaran import jumlah, jumlah_milik
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Wilayah
from lakip_xl.layout.table import Table


@rumus('IF(AND({tabel}="",{data}=""),0,SUM({tabel})-SUM({data}))')
def selisih(tabel: int | None, data: int | None) -> int:
    """The sum of the report minus the sum of the data, in rupiah; a blank counts as nothing."""
    return (tabel or 0) - (data or 0)


@rumus(f'IF(AND({{pagu_selisih}}=0,{{realisasi_selisih}}=0),"{COCOK}","{SELISIH}")')
def status(pagu_selisih: int, realisasi_selisih: int) -> str:
    """Whether both sums agree to the last rupiah."""
    return SELISIH if pagu_selisih or realisasi_selisih else COCOK


@table("rekonsiliasi", REKONSILIASI)
def rekonsiliasi(laporan: Laporan) -> Iterator[Table[Cabang | None]]:
    """Jumlah pada Tabel 3.3 dicocokkan dengan penjumlahan langsung Data Anggaran, sampai rupiah terakhir."""
    yield Table[Cabang | None](
        kode="rekonsiliasi",
        dahulu=("Rekonsiliasi",),
        judul=f"Rekonsiliasi Anggaran Tahun {laporan.tahun}",
        columns=(
            Text("jenjang", "Jenjang", lambda isi: isi.jenjang if isi else "jumlah", width=11),
            Text("kode", "Kode", lambda isi: isi.kode if isi else None, width=17),
            kolom_nama("uraian", "Uraian", lambda isi: nama_cabang(isi) if isi else "Seluruh program", 54),
            Ref("pagu_tabel", "Pagu di Tabel 3.3", "3.3", "pagu", width=18, format="rupiah"),
            Computed("pagu_data", "Pagu dari Data", _dari_data("pagu"), width=18, format="rupiah"),
            Computed("pagu_selisih", "Selisih Pagu", _selisih("pagu"), width=14, format="rupiah"),
            Ref("realisasi_tabel", "Realisasi di Tabel 3.3", "3.3", "realisasi", width=18, format="rupiah"),
            Computed("realisasi_data", "Realisasi dari Data", _dari_data("realisasi"), width=18, format="rupiah"),
            Computed("realisasi_selisih", "Selisih Realisasi", _selisih("realisasi"), width=14, format="rupiah"),
            Computed("status", "Status", status, width=11, format="tengah"),
        ),
        rows=(
            *(
                Baris[Cabang | None](cabang.kode, cabang, tingkat=1 if cabang.jenjang is Jenjang.PROGRAM else None)
                for program in laporan.pohon
                for cabang in program.telusuri()
                if cabang.jenjang is not Jenjang.SUB_KEGIATAN
            ),
            Baris(TOTAL, None, tingkat=0),
        ),
        catatan=("Selisih harus 0; status COCOK berarti jumlah di laporan sama dengan jumlah data unit.",),
        sumber="Tabel 3.3 dan Data Anggaran",
        berwarna=("status",),
        dikenali=("jenjang", "kode"),
        saring=True,
        bertingkat=True,
    )


def _selisih(apa: str) -> AnyRumus:
    return selisih.untuk(tabel=f"{apa}_tabel", data=f"{apa}_data")


def _dari_data(apa: str) -> Callable[[Baris[Cabang | None]], AnyRumus]:
    """Add up Data Anggaran by the code of the program or kegiatan, or all of it."""

    def buat(baris: Baris[Cabang | None]) -> AnyRumus:
        nilai = Wilayah("data_anggaran", apa)
        if baris.isi is None:
            return jumlah.untuk(nilai=nilai)
        tingkat = "kegiatan" if baris.isi.jenjang is Jenjang.KEGIATAN else "program"
        return jumlah_milik.untuk(induk=Wilayah("data_anggaran", tingkat), nilai=nilai)

    return buat
