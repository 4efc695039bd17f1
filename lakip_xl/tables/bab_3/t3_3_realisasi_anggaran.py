"""Tabel 3.3: money and physical progress of programs, kegiatan and sub kegiatan (aturan 12, 14 and 16)."""

from collections.abc import Iterator

from lakip_xl.bersama.kaidah import kaidah_serapan
from lakip_xl.bersama.lembar import BAB_TIGA
from lakip_xl.bersama.nama import alasan_bagian, kolom_nama, nama_cabang
from lakip_xl.bersama.realisasi_anggaran import LEMBAR, TOTAL
from lakip_xl.bersama.reviu import kolom_reviu
from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisAnggaran, Cabang, Laporan
from lakip_xl.laporan.reviu import CatatanReviu
from lakip_xl.layout.columns import AnyRumus, Category, Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, tunjuk
from lakip_xl.layout.table import Table

_UANG = 15.5
_TERCETAK = 8
"""Columns up to the physical progress; reasons are printed in C.3."""
_TINGKAT = {Jenjang.PROGRAM: 1, Jenjang.KEGIATAN: 2}


@table("3.3")
def realisasi_anggaran(laporan: Laporan) -> Iterator[Table[Cabang | None]]:
    """Pagu, realisasi, sisa, serapan dan kategori setiap program, kegiatan dan sub kegiatan, serta SiLPA."""
    catatan = laporan.reviu.menurut_baris("3.3")

    def ditinjau(cabang: Cabang | None) -> CatatanReviu | None:
        return catatan.get(cabang.kode if cabang else TOTAL)

    def bagian(baris: Baris[Cabang | None]) -> tuple[str, ...]:
        return () if baris.isi is None else tuple(bagian.kunci for bagian in laporan.bagian.get(baris.isi.kode, ()))

    diubah = any(baris.rencana.pagu_murni is not None for baris in laporan.anggaran)
    asal_murni: Ref[Cabang | None] = Ref("pagu_murni", "", "data_anggaran", "pagu_murni")
    murni = (Total("pagu_murni", "Pagu Murni (Rp)", leaf=asal_murni, width=_UANG, bagian=bagian),) if diubah else ()
    yield Table[Cabang | None](
        kode="3.3",
        lembar=LEMBAR,
        judul=f"Realisasi Fisik dan Keuangan Tahun {laporan.tahun}",
        bab=BAB_TIGA,
        jawab="Berapa pagu, realisasi, sisa dan serapan setiap program, kegiatan dan sub kegiatan?",
        columns=(
            Text(
                "kode",
                "Kode",
                lambda isi: isi.kode if isi else TOTAL,
                width=16.5,
                tautan=lambda baris: _asal(laporan, baris.isi),
            ),
            kolom_nama(
                "uraian",
                "Program / Kegiatan / Sub Kegiatan",
                lambda isi: nama_cabang(isi) if isi else "Jumlah",
                66 if diubah else 83,
            ),
            *murni,
            Total(
                "pagu",
                "Rencana Keuangan (Rp)",
                leaf=Ref("pagu", "", "data_anggaran", "pagu"),
                width=_UANG,
                bagian=bagian,
            ),
            Total(
                "realisasi",
                "Realisasi Keuangan (Rp)",
                leaf=Ref("realisasi", "", "data_anggaran", "realisasi"),
                width=_UANG,
                bagian=bagian,
            ),
            Total(
                "sisa", "Sisa / SiLPA (Rp)", leaf=Ref("sisa", "", "data_anggaran", "sisa"), width=_UANG, bagian=bagian
            ),
            Computed("serapan", "Serapan", anggaran.serapan, width=9.5, format="persen"),
            Category("kategori", "Kategori", of="serapan", width=16),
            Computed("fisik", "Realisasi Fisik (%)", lambda baris: _fisik(laporan, baris.isi), 9.5, "persen_angka"),
            kolom_nama("alasan", "Alasan Deviasi", lambda isi: alasan_bagian(_bagian(laporan, isi)), 110),
            *kolom_reviu(ditinjau),
        ),
        rows=(
            *(
                Baris[Cabang | None](
                    cabang.kode,
                    cabang,
                    tingkat=_TINGKAT.get(cabang.jenjang),
                    anak=tuple(anak.kode for anak in cabang.anak),
                    asal=(*cabang.bagian, *(baris.masukan for baris in _bagian(laporan, cabang))),
                )
                for program in laporan.pohon
                for cabang in program.telusuri()
            ),
            Baris(TOTAL, None, tingkat=0, anak=tuple(cabang.kode for cabang in laporan.pohon)),
        ),
        catatan=(
            "Sisa = rencana − realisasi, bila realisasi dilaporkan; jumlah sisa adalah SiLPA.",
            *kaidah_serapan(laporan),
            "Realisasi fisik adalah kemajuan pekerjaan; kosong berarti tidak dilaporkan.",
        ),
        sumber="Data Anggaran",
        berwarna=("kategori",),
        direviu=("status",),
        saring=True,
        bertingkat=True,
        tercetak=_TERCETAK + len(murni),
    )


def _asal(laporan: Laporan, cabang: Cabang | None) -> Rujukan | None:
    """Return where the money of a sub kegiatan stands: its row on Data Anggaran, or the first of them."""
    semua = _bagian(laporan, cabang)
    return Rujukan("data_anggaran", semua[0].kunci, "kode") if semua else None


def _fisik(laporan: Laporan, cabang: Cabang | None) -> AnyRumus | None:
    """Physical progress: as reported, or weighed by pagu where several units carry it."""
    semua = _bagian(laporan, cabang)
    fisik = tuple(Rujukan("data_anggaran", baris.kunci, "realisasi_fisik") for baris in semua)
    if len(semua) < 2:  # noqa: PLR2004 - nothing to weigh
        return tunjuk.untuk(asal=fisik[0]) if fisik else None
    pagu = tuple(Rujukan("data_anggaran", baris.kunci, "pagu") for baris in semua)
    return anggaran.fisik_berbobot.untuk(fisik=Kumpulan(fisik, rapat=True), pagu=Kumpulan(pagu, rapat=True))


def _bagian(laporan: Laporan, cabang: Cabang | None) -> tuple[BarisAnggaran, ...]:
    return () if cabang is None else laporan.bagian.get(cabang.kode, ())
