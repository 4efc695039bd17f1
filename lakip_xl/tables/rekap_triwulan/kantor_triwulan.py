"""Perangkat Daerah of a quarter: every office with what it measured, capaian and absorption to date, and ranks."""

from collections.abc import Callable, Mapping

from lakip_xl.bersama.rekap import BAB, TERBANYAK
from lakip_xl.bersama.rekap_triwulan import CATATAN_UANG, KOLOM_UANG, LEBAR_UANG, sebab_tidak_dihitung
from lakip_xl.domain import anggaran
from lakip_xl.domain.gabungan import jumlah, peringkat, urutan
from lakip_xl.domain.triwulan import jumlah_penuh
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.chart import PERSEN, Chart, Jenis, Series
from lakip_xl.layout.columns import AnyRumus, Category, Computed, Ref, Text, Total
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan, Wilayah
from lakip_xl.layout.table import Table, TableColumn

KODE, TOTAL = "kantor", "JUMLAH"

_Kantor = Ikhtisar | None
"""An office, or None in the row that sums them."""


def tabel_kantor_triwulan(
    rinci: tuple[Baris[Ikhtisar], ...], tautan: Mapping[str, str], *, sama: bool
) -> Table[_Kantor]:
    """Compose the table; `sama`: one scale places all offices, else each has its own."""
    return Table[_Kantor](
        kode=KODE,
        lembar="Perangkat Daerah",
        judul="Kinerja dan Anggaran Setiap Perangkat Daerah",
        bab=BAB,
        columns=(
            Text("nama", "Perangkat Daerah", lambda isi: (isi.perangkat_daerah or isi.folder) if isi else "Jumlah", 36),
            Text("pemerintah", "Pemerintah Daerah", _pemerintah, width=22),
            _dari("unit_masuk", "Unit Mengirim"),
            _dari("unit", "Unit"),
            _dari("bertriwulan", "Indikator Triwulanan"),
            _dari("indikator", "Diukur s.d. Triwulan"),
            _dari("dilaporkan", "Dengan Realisasi"),
            _dari("dihitung", "Indikator Dihitung"),
            Ref("capaian", "Rata-rata Capaian s.d. Triwulan", "data_kantor", "capaian", 11, "persen"),
            _kategori(sama=sama),
            Computed("peringkat_capaian", "Peringkat Capaian", _peringkat("capaian"), 10, "bulat"),
            *(Computed[_Kantor](key, kepala, _uang(key), LEBAR_UANG, "rupiah") for key, kepala in KOLOM_UANG),
            Computed("serapan", "Serapan s.d. Triwulan", anggaran.serapan.untuk(pagu="pagu_dihitung"), 10, "persen"),
            Computed("peringkat_serapan", "Peringkat Serapan", _peringkat("serapan"), 10, "bulat"),
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
            "Rata-rata sederhana atas indikator yang dapat dihitung s.d. triwulan itu, menurut polanya.",
            *CATATAN_UANG,
        ),
        sumber="Data Kantor dan Data Urusan",
        berwarna=("kategori",),
        charts=_grafik(len(rinci) + 1),
    )


def _dari(key: str, header: str) -> Total[_Kantor]:
    return Total(key, header, Ref(key, "", "data_kantor", key), 9.5, "bulat")


def _pemerintah(kantor: _Kantor) -> str | None:
    """Return whose an office is; one that does not count is no one's."""
    return None if kantor is None or sebab_tidak_dihitung(kantor) else kantor.pemerintah_daerah


def _kategori(*, sama: bool) -> TableColumn[_Kantor]:
    if sama:
        return Category("kategori", "Kategori", of="capaian", width=16)
    return Text("kategori", "Kategori", _kategori_sendiri, width=16)


def _kategori_sendiri(kantor: _Kantor) -> str | None:
    return (kantor.triwulan.kategori or None) if kantor and kantor.triwulan else None


def _uang(kolom: str) -> Callable[[Baris[_Kantor]], AnyRumus | None]:
    """Sum the money of an office; its realisasi only where that of each urusan is known."""

    def buat(baris: Baris[_Kantor]) -> AnyRumus | None:
        if baris.isi is None:
            return anggaran.jumlah.untuk(nilai=Wilayah(KODE, kolom, rinci=True))
        if not baris.isi.urusan:
            return None
        if kolom == "pagu_dihitung":
            return anggaran.pagu_dihitung
        sel = tuple(Rujukan("data_urusan", f"{baris.kunci}/{urusan.kode}", kolom) for urusan in baris.isi.urusan)
        return (jumlah if kolom == "pagu" else jumlah_penuh).untuk(nilai=Kumpulan(sel, rapat=True))

    return buat


def _peringkat(kolom: str) -> Callable[[Baris[_Kantor]], AnyRumus | None]:
    """Rank among the offices; they are put in order once."""
    rumus = peringkat.untuk(nilai=kolom, semua=Wilayah(KODE, kolom, rinci=True, sebagai=urutan))
    return lambda baris: None if baris.isi is None else rumus


def _status(kantor: _Kantor) -> str | None:
    if kantor is None:
        return None
    return sebab_tidak_dihitung(kantor) or ("ada kesalahan" if kantor.kesalahan else "siap")


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
        for kolom, judul in (
            ("capaian", "Rata-rata capaian s.d. triwulan"),
            ("serapan", "Serapan anggaran s.d. triwulan"),
        )
    )
