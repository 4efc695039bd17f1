"""B.8: programs and kegiatan that carried each sasaran (aturan 16, comparison 7)."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.bersama.kolom import hasil_indikator_dari, teks_indikator_dari
from lakip_xl.bersama.lembar import BAB_TIGA
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_acuan, nama_cabang
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.columns import Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan
from lakip_xl.layout.table import Table

_TERCETAK = 9
"""Columns up to the kategori; money is printed in Tabel 3.3."""
_TINGKAT = {Jenjang.PROGRAM: 1, Jenjang.KEGIATAN: 2}


class Dukungan(NamedTuple):
    """A line of the tree: a sasaran, or a node (money on its first line only), with one indicator or none."""

    kode: str
    uraian: Isi
    indikator: BarisIndikator | None = None
    cabang: Cabang | None = None


@table("B.8")
def program_pendukung(laporan: Laporan) -> Iterator[Table[Dukungan]]:
    """Program, kegiatan dan sub kegiatan setiap sasaran, kinerja dan anggarannya berdampingan."""
    yield Table[Dukungan](
        kode="B.8",
        lembar="B.8 Program Pendukung",
        judul=f"B.8 Program dan Kegiatan Pendukung Sasaran Tahun {laporan.tahun}",
        bab=BAB_TIGA,
        jawab="Program dan kegiatan mana yang mendukung setiap sasaran, dengan kinerja dan uang berapa?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=16.5, tautan=_ke_anggaran),
            kolom_nama("uraian", "Sasaran / Program / Kegiatan / Sub Kegiatan", lambda isi: isi.uraian, 54),
            teks_indikator_dari(_indikator, "indikator", "Indikator", 48),
            teks_indikator_dari(_indikator, "satuan", "Satuan", 8.5, "tengah"),
            *hasil_indikator_dari(_indikator),
            _uang("pagu", "Pagu (Rp)", "rupiah", 16),
            _uang("realisasi_rp", "Realisasi (Rp)", "rupiah", 16, "realisasi"),
            _uang("serapan", "Serapan", "persen", 9),
            _uang("kategori_serapan", "Kategori Serapan", "tengah", 18, "kategori"),
        ),
        rows=tuple(_baris(laporan)),
        catatan=("Baris tanpa indikator tidak mempunyai indikator sendiri pada perencanaan.",),
        sumber="Data Indikator dan Tabel 3.3",
        berwarna=("kategori", "kategori_serapan"),
        saring=True,
        bertingkat=True,
        tercetak=_TERCETAK,
    )


def _indikator(dukungan: Dukungan) -> BarisIndikator | None:
    return dukungan.indikator


def _baris(laporan: Laporan) -> Iterator[Baris[Dukungan]]:
    for sasaran in laporan.sasaran:
        milik = laporan.indikator_dari(Jenjang.SASARAN, acuan=sasaran.kode)
        yield from _cabang(sasaran.kode, nama_acuan(laporan, sasaran.kode), milik, 0)
        for program in laporan.pohon:
            if program.rencana.sasaran == sasaran.kode:
                for cabang in program.telusuri():
                    milik = laporan.indikator_dari(cabang.jenjang, acuan=cabang.kode)
                    yield from _cabang(cabang.kode, nama_cabang(cabang), milik, _TINGKAT.get(cabang.jenjang), cabang)


def _cabang(
    kode: str, uraian: Isi, indikator: tuple[BarisIndikator, ...], tingkat: int | None, cabang: Cabang | None = None
) -> Iterator[Baris[Dukungan]]:
    """Yield the line of a sasaran or a node, then a line for each further indicator."""
    pertama = indikator[0] if indikator else None
    yield Baris(kode, Dukungan(kode, uraian, pertama, cabang), tingkat)
    for lagi in indikator[1:]:
        yield Baris(f"{kode}/{lagi.kode}", Dukungan("", None, lagi))


def _uang(key: str, header: str, format_: str, width: float, kolom: str = "") -> Ref[Dukungan]:
    return Ref(key, header, "3.3", kolom or key, width, format_, _kunci)


def _kunci(baris: Baris[Dukungan]) -> str | None:
    return baris.isi.cabang.kode if baris.isi.cabang is not None else None


def _ke_anggaran(baris: Baris[Dukungan]) -> Rujukan | None:
    kunci = _kunci(baris)
    return None if kunci is None else Rujukan("3.3", kunci, "kode")
