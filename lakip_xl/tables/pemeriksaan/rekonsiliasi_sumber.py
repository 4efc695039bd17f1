"""Rekonsiliasi Sumber: plan and report against the exports of the finance system, to the rupiah (aturan 29)."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lakip_xl.bersama.hasil import COCOK, SELISIH
from lakip_xl.bersama.keuangan import ASING, jumlah_kode, jumlah_tepat, selisih_sumber, sen, tanpa_setoran
from lakip_xl.bersama.nama import Isi, catatan_bagian, kolom_nama, nama_cabang
from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.rumus import Tetapan, rumus
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, Wilayah
from lakip_xl.layout.table import Table, TableColumn
from lakip_xl.sheets.perencanaan import YaTidak
from lakip_xl.sumber.nilai import Uang, setara

KODE = "rekonsiliasi_sumber"
_TINGKAT = {Jenjang.PROGRAM: 1, Jenjang.KEGIATAN: 2}


class _CabangSumber(NamedTuple):
    """A node of the plan, a code that only exports have, or the whole."""

    kode: str
    uraian: Isi


@rumus(
    f'IF(OR(AND(ISNUMBER({{pagu}}),{{pagu}}<>0),AND(ISNUMBER({{realisasi}}),{{realisasi}}<>0)),"{SELISIH}","{COCOK}")'
)
def status(pagu: Uang | None, realisasi: Uang | None) -> str:
    """Whether what both sides say agrees to the last rupiah."""
    return SELISIH if pagu or realisasi else COCOK


@table(KODE)
def rekonsiliasi_sumber(laporan: Laporan) -> Iterator[Table[_CabangSumber]]:
    """Pagu dan realisasi laporan dicocokkan dengan ekspor sistem keuangan, sub kegiatan sampai jumlah seluruhnya."""
    semua = tuple(laporan.keuangan.values())
    berpagu = any(milik.pagu is not None for milik in semua)
    berealisasi = any(milik.realisasi is not None for milik in semua)
    if not berpagu and not berealisasi:
        return
    asing = {milik.kode: milik for milik in semua if not milik.dikenal}
    cabang = [bagian for program in laporan.pohon for bagian in program.telusuri()]
    yield Table[_CabangSumber](
        kode=KODE,
        lembar="Rekonsiliasi Sumber",
        judul=f"Rekonsiliasi Laporan dengan Sistem Keuangan Tahun {laporan.tahun}",
        bab="Pemeriksaan",
        jawab="Apakah laporan sama dengan sistem keuangan, sampai rupiah terakhir?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=19),
            kolom_nama("uraian", "Program / Kegiatan / Sub Kegiatan", lambda isi: isi.uraian, 52),
            *(_kolom_pagu() if berpagu else ()),
            *(_kolom_realisasi(laporan) if berealisasi else ()),
            Computed(
                "status",
                "Status",
                status.untuk(
                    pagu="pagu_selisih" if berpagu else Tetapan(None),
                    realisasi="realisasi_selisih" if berealisasi else Tetapan(None),
                ),
                11,
                "tengah",
            ),
            kolom_nama("alasan", "Alasan", lambda isi: catatan_bagian(laporan.bagian.get(isi.kode, ())), 44),
        ),
        rows=(
            *(
                Baris(
                    bagian.kode,
                    _CabangSumber(bagian.kode, nama_cabang(bagian)),
                    tingkat=_TINGKAT.get(bagian.jenjang),
                    anak=tuple(anak.kode for anak in bagian.anak),
                )
                for bagian in cabang
            ),
            *(Baris(kode, _CabangSumber(kode, _nama_asing(laporan, kode))) for kode in asing),
            Baris(
                TOTAL,
                _CabangSumber(TOTAL, "Jumlah"),
                tingkat=0,
                anak=(*(program.kode for program in laporan.pohon), *asing),
            ),
        ),
        catatan=(
            f"{COCOK}: sama sampai rupiah terakhir; sen pada sistem keuangan ditunjukkan, tidak ikut ke laporan.",
            "Selisih = laporan − sistem keuangan. Yang kosong dihitung nol.",
        ),
        sumber="Tabel 3.3 dan Data Sumber",
        berwarna=("status",),
        saring=True,
    )


def _nama_asing(laporan: Laporan, kode: str) -> str:
    nama = laporan.sumber.nama.get(setara(kode))
    return f"{nama.sub_kegiatan if nama else kode} ({ASING})"


def _kolom_pagu() -> tuple[TableColumn[_CabangSumber], ...]:
    return (
        Ref("pagu_laporan", "Pagu di Laporan", "3.3", "pagu", 18, "rupiah"),
        Computed("pagu_sumber", "Pagu DPA", _dari_sumber("pagu", "pagu_sumber"), 20, "desimal"),
        Computed(
            "pagu_selisih",
            "Selisih Pagu",
            selisih_sumber.untuk(laporan="pagu_laporan", sumber="pagu_sumber", pecahan=Tetapan(0)),
            16,
            "rupiah",
        ),
    )


def _kolom_realisasi(laporan: Laporan) -> Iterator[TableColumn[_CabangSumber]]:
    mengurangi = laporan.identitas.setoran_mengurangi is YaTidak.YA
    yield Ref("realisasi_laporan", "Realisasi di Laporan", "3.3", "realisasi", 18, "rupiah")
    yield Computed("kotor", "Realisasi di Ekspor", _dari_sumber("realisasi", "kotor"), 20, "desimal")
    yield Computed("setoran", "Setoran di Ekspor", _dari_sumber("setoran", "setoran"), 18, "desimal")
    if mengurangi:
        yield Computed("bersih", "Realisasi tanpa Setoran", tanpa_setoran, 20, "desimal")
    nilai = "bersih" if mengurangi else "kotor"
    yield Computed("pecahan", "Sen", _pecahan(nilai), 9, "desimal")
    yield Computed(
        "realisasi_selisih",
        "Selisih Realisasi",
        selisih_sumber.untuk(laporan="realisasi_laporan", sumber=nilai),
        16,
        "rupiah",
    )


def _pecahan(nilai: str) -> Callable[[Baris[_CabangSumber]], object]:
    """The sen of a sub kegiatan; of what stands above, the sum of those below."""

    def buat(baris: Baris[_CabangSumber]) -> object:
        if not baris.anak:
            return sen.untuk(nilai=nilai)
        return jumlah_tepat.untuk(nilai=_anak(baris, "pecahan"))

    return buat


def _dari_sumber(apa: str, kolom: str) -> Callable[[Baris[_CabangSumber]], object]:
    def buat(baris: Baris[_CabangSumber]) -> object:
        if not baris.anak:
            return jumlah_kode.untuk(nilai=Wilayah("data_sumber", apa), semua_kode=Wilayah("data_sumber", "kode"))
        return jumlah_tepat.untuk(nilai=_anak(baris, kolom))

    return buat


def _anak(baris: Baris[_CabangSumber], kolom: str) -> Kumpulan:
    return Kumpulan(tuple(Rujukan(KODE, anak, kolom) for anak in baris.anak), rapat=True)
