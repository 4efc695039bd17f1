"""anggaran.csv: money of every program, kegiatan and sub kegiatan."""

from collections.abc import Iterator, Sequence

from lakip_xl.domain import anggaran
from lakip_xl.ekspor.tabel_rapi import Rekaman, TabelRapi, persen, pilihan
from lakip_xl.finding import Finding
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.laporan.anggaran import alasan_bersama, fisik_bersama


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
    rinci = () if cabang.anak else isi
    return {
        "tahun": laporan.tahun,
        "unit": _unit(cabang),
        "kode": cabang.kode,
        "jenjang": pilihan(cabang.jenjang),
        "program": program.kode,
        "kegiatan": kegiatan,
        "uraian": cabang.rencana.uraian,
        "pagu": pagu,
        "realisasi": realisasi,
        "sisa": anggaran.jumlah(anggaran.sisa(baris.pagu, baris.realisasi) for baris in isi),
        "persen": persen(serapan),
        "kategori": laporan.skala.kategori(serapan),
        "realisasi_fisik": fisik_bersama(rinci),
        "alasan": alasan_bersama(rinci),
    }


def _unit(cabang: Cabang) -> str | None:
    """Return every unit of a node, the one it names itself first, then those of its sub kegiatan; None for none."""
    semua = (cabang.rencana.unit, *(baris.unit for anak in cabang.sub_kegiatan() for baris in anak.bagian))
    return ", ".join(dict.fromkeys(filter(None, semua))) or None


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
