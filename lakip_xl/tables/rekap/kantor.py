"""Perangkat Daerah: every office with its coverage, capaian, absorption, findings and ranks."""

from collections.abc import Callable, Mapping

from lakip_xl.bersama.rekap import BAB, TERBANYAK
from lakip_xl.domain import anggaran
from lakip_xl.domain.gabungan import jumlah, peringkat, rata_rata, urutan
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text, Total
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, Wilayah
from lakip_xl.layout.table import Table

KODE, TOTAL = "kantor", "JUMLAH"

_Kantor = Ikhtisar | None
"""An office, or None in the row that sums them."""


def tabel_kantor(rinci: tuple[Baris[Ikhtisar], ...], tautan: Mapping[str, str]) -> Table[_Kantor]:
    """Compose the table; `tautan` are the offices' own annual workbooks, by folder."""
    return Table[_Kantor](
        kode=KODE,
        lembar="Perangkat Daerah",
        judul="Kinerja dan Anggaran Setiap Perangkat Daerah",
        bab=BAB,
        columns=(
            Text("nama", "Perangkat Daerah", lambda isi: (isi.perangkat_daerah or isi.folder) if isi else "Jumlah", 36),
            Text("pemerintah", "Pemerintah Daerah", lambda isi: isi and isi.pemerintah_daerah, width=22),
            _dari("unit_masuk", "Unit Mengirim"),
            _dari("unit", "Unit"),
            _dari("dilaporkan", "Indikator Dilaporkan"),
            _dari("indikator", "Indikator"),
            Computed("capaian", "Rata-rata Capaian Sasaran", _rata_capaian, 11, "persen"),
            Computed("peringkat_capaian", "Peringkat Capaian", _peringkat("capaian"), 10, "bulat"),
            Computed("pagu", "Pagu (Rp)", _uang("pagu"), 17, "rupiah"),
            Computed("realisasi", "Realisasi (Rp)", _uang("realisasi"), 17, "rupiah"),
            Computed("serapan", "Serapan", anggaran.serapan, 10, "persen"),
            Computed("peringkat_serapan", "Peringkat Serapan", _peringkat("serapan"), 10, "bulat"),
            Computed("sisa", "SiLPA (Rp)", anggaran.sisa, 16, "rupiah"),
            _dari("kesalahan", "Kesalahan"),
            _dari("peringatan", "Peringatan"),
            Text("status", "Status", _status, width=22),
            Text(
                "laporan",
                "LAKIP",
                lambda isi: "Buka" if isi and isi.folder in tautan else None,
                8,
                "tengah",
                lambda baris: tautan.get(baris.kunci),
            ),
        ),
        rows=(
            *(Baris[_Kantor](baris.kunci, baris.isi) for baris in rinci),
            Baris(TOTAL, None, tingkat=0, anak=tuple(baris.kunci for baris in rinci)),
        ),
        catatan=(
            "Peringkat 1 adalah yang tertinggi; yang tidak dapat dihitung tidak diberi peringkat.",
            "Rata-rata capaian sasaran adalah rata-rata sederhana sasaran yang dapat dihitung.",
        ),
        sumber="Data Kantor, Data Sasaran dan Data Urusan",
        charts=_grafik(len(rinci) + 1),
    )


def _dari(key: str, header: str) -> Total[_Kantor]:
    return Total(key, header, Ref(key, "", "data_kantor", key), 10, "bulat")


def _rata_capaian(baris: Baris[_Kantor]) -> AnyRumus | None:
    """Return the mean capaian of the sasaran of an office (aturan 7)."""
    if baris.isi is None or not baris.isi.sasaran:
        return None
    sel = (Rujukan("data_sasaran", f"{baris.kunci}/{sasaran.kode}", "capaian") for sasaran in baris.isi.sasaran)
    return rata_rata.untuk(nilai=Kumpulan(tuple(sel)))


def _uang(kolom: str) -> Callable[[Baris[_Kantor]], AnyRumus | None]:
    def buat(baris: Baris[_Kantor]) -> AnyRumus | None:
        if baris.isi is None:
            return anggaran.jumlah.untuk(nilai=Wilayah("data_urusan", kolom))
        sel = tuple(Rujukan("data_urusan", f"{baris.kunci}/{urusan.kode}", kolom) for urusan in baris.isi.urusan)
        return jumlah.untuk(nilai=Kumpulan(sel)) if sel else None

    return buat


def _peringkat(kolom: str) -> Callable[[Baris[_Kantor]], AnyRumus | None]:
    """Rank among the offices; they are put in order once."""
    rumus = peringkat.untuk(nilai=kolom, semua=Wilayah(KODE, kolom, rinci=True, sebagai=urutan))
    return lambda baris: None if baris.isi is None else rumus


def _status(kantor: _Kantor) -> str | None:
    if kantor is None:
        return None
    if kantor.gagal:
        return kantor.gagal
    return "ada kesalahan" if kantor.kesalahan else "siap"


def _grafik(banyak: int) -> tuple[Chart, ...]:
    """Return the charts of capaian and absorption, where the rows can be read as bars."""
    if banyak > TERBANYAK:
        return ()
    return tuple(
        Chart(
            judul=f"{judul} setiap perangkat daerah",
            jenis=Jenis.BATANG,
            kategori="nama",
            series=(Series(judul, kolom),),
            sumbu_nilai=judul,
            keterangan=f"Diagram batang {judul.lower()} setiap perangkat daerah.",
            format=PERSEN,
        )
        for kolom, judul in (("capaian", "Rata-rata capaian sasaran"), ("serapan", "Serapan anggaran"))
    )
