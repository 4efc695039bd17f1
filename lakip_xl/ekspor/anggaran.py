"""anggaran.csv: money of every program, kegiatan and sub kegiatan."""

from collections.abc import Iterator, Sequence

from lakip_xl.domain import anggaran
from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi, persen
from lakip_xl.finding import Finding
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.laporan.prefill import pelaksana


def _baris(laporan: Laporan, _temuan: Sequence[Finding]) -> Iterator[Rekaman]:
    for program in laporan.pohon:
        for kegiatan, cabang in _telusuri(program):
            yield _rekaman(laporan, program, kegiatan, cabang)


def _telusuri(program: Cabang) -> Iterator[tuple[str | None, Cabang]]:
    """Yield every node with the code of its kegiatan."""
    yield None, program
    for kegiatan in program.anak:
        for cabang in kegiatan.telusuri():
            yield kegiatan.kode, cabang


def _rekaman(laporan: Laporan, program: Cabang, kegiatan: str | None, cabang: Cabang) -> Rekaman:
    isi = laporan.bagian_di_bawah(cabang)
    pagu = anggaran.jumlah(baris.pagu for baris in isi)
    realisasi = anggaran.jumlah(baris.realisasi for baris in isi)
    serapan = anggaran.serapan(pagu, realisasi)
    masukan = isi[0].masukan if not cabang.anak and isi else None
    return {
        "tahun": laporan.tahun,
        "unit": "; ".join(pelaksana(cabang)) or None,
        "kode": cabang.kode,
        "jenjang": cabang.jenjang,
        "program": program.kode,
        "kegiatan": kegiatan,
        "uraian": cabang.rencana.uraian,
        "pagu": pagu,
        "realisasi": realisasi,
        "sisa": anggaran.jumlah(anggaran.sisa(baris.pagu, baris.realisasi) for baris in isi),
        "persen": persen(serapan),
        "kategori": laporan.skala.kategori(serapan),
        "realisasi_fisik": masukan.realisasi_fisik if masukan else None,
        "alasan": masukan.alasan if masukan else None,
    }


ANGGARAN = TabelRapi(
    "anggaran",
    (
        "tahun",
        "unit",
        "kode",
        "jenjang",
        "program",
        "kegiatan",
        "uraian",
        "pagu",
        "realisasi",
        "sisa",
        "persen",
        "kategori",
        "realisasi_fisik",
        "alasan",
    ),
    _baris,
    bulat=("tahun", "pagu", "realisasi", "sisa"),
    desimal=("persen", "realisasi_fisik"),
)
