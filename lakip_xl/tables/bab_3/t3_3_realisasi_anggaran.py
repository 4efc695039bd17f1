"""Tabel 3.3: money and physical progress of programs, kegiatan and sub kegiatan (aturan 12, 14 and 16)."""

from collections.abc import Iterator

from lakip_xl.bersama.kaidah import kaidah_serapan
from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.realisasi_anggaran import LEMBAR, TOTAL
from lakip_xl.bersama.reviu import kolom_reviu
from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.laporan.reviu import CatatanReviu
from lakip_xl.layout.columns import Category, Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

_TINGKAT = {Jenjang.PROGRAM: 1, Jenjang.KEGIATAN: 2}


@table("3.3")
def realisasi_anggaran(laporan: Laporan) -> Iterator[Table[Cabang | None]]:
    """Pagu, realisasi, sisa, serapan dan kategori setiap program, kegiatan dan sub kegiatan, serta SiLPA."""
    catatan = laporan.reviu.menurut_baris(LEMBAR)

    def ditinjau(cabang: Cabang | None) -> CatatanReviu | None:
        return catatan.get(cabang.kode if cabang else TOTAL)

    yield Table[Cabang | None](
        kode="3.3",
        lembar=LEMBAR,
        judul=f"Realisasi Fisik dan Keuangan Tahun {laporan.tahun}",
        bab="BAB III Akuntabilitas Kinerja",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode if isi else TOTAL, width=17, tautan=ke("data_anggaran", "kode")),
            Text(
                "uraian",
                "Program / Kegiatan / Sub Kegiatan",
                lambda isi: isi.rencana.uraian if isi else "Jumlah",
                width=52,
            ),
            Total("pagu", "Rencana Keuangan (Rp)", leaf=Ref("pagu", "", "data_anggaran", "pagu"), width=17),
            Total(
                "realisasi",
                "Realisasi Keuangan (Rp)",
                leaf=Ref("realisasi", "", "data_anggaran", "realisasi"),
                width=17,
            ),
            Computed("sisa", "Sisa / SiLPA (Rp)", anggaran.sisa, width=17, format="rupiah"),
            Computed("serapan", "Serapan", anggaran.serapan, width=10, format="persen"),
            Category("kategori", "Kategori", of="serapan", width=16),
            Ref("fisik", "Realisasi Fisik (%)", "data_anggaran", "realisasi_fisik", width=11, format="persen_angka"),
            Text("alasan", "Alasan Deviasi", lambda isi: _alasan(laporan, isi), width=46),
            *kolom_reviu(ditinjau),
        ),
        rows=(
            *(
                Baris[Cabang | None](
                    cabang.kode,
                    cabang,
                    tingkat=_TINGKAT.get(cabang.jenjang),
                    anak=tuple(anak.kode for anak in cabang.anak),
                    asal=(cabang.rencana,),
                )
                for program in laporan.pohon
                for cabang in program.telusuri()
            ),
            Baris(TOTAL, None, tingkat=0, anak=tuple(cabang.kode for cabang in laporan.pohon)),
        ),
        catatan=(
            "Sisa = rencana − realisasi; jumlah sisa adalah SiLPA.",
            *kaidah_serapan(laporan),
            "Realisasi fisik adalah kemajuan pekerjaan; kosong berarti tidak dilaporkan.",
        ),
        sumber="Data Anggaran",
        berwarna=("kategori",),
        direviu=("status",),
    )


def _alasan(laporan: Laporan, cabang: Cabang | None) -> str | None:
    baris = laporan.anggaran_menurut_kode.get(cabang.kode) if cabang else None
    return baris.masukan.alasan if baris is not None and baris.masukan is not None else None
