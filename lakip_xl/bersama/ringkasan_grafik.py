"""The charts of Ringkasan: absorption of programs against 100 %, and the years where a trend is allowed."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from lakip_xl.bersama import bahan
from lakip_xl.bersama.nama import Bernama, Judul, nama_cabang
from lakip_xl.bersama.nama import judul as judul_bernama
from lakip_xl.bersama.rumus_indikator import dihitung, rujukan_riwayat
from lakip_xl.bersama.sasaran import urut_sasaran
from lakip_xl.domain.ukuran import Bentuk
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.laporan.tahunan import PANJANG, Tahunan, tahunan
from lakip_xl.layout.chart import BANYAK, PERSEN, Chart, Jenis, LetakGrafik, RupaDeret, Series
from lakip_xl.layout.columns import AnyRumus, Computed
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table

SERAPAN, TREN = "bahan_serapan", "bahan_tren"
_BANYAK_TAHUN = 5
_HURUF = 28
"""Letters of a name beside a bar."""
_DERET_TERBANYAK = 3


def bahan_serapan(laporan: Laporan) -> tuple[Table[bahan.Batang], tuple[bahan.Batang, ...]]:
    """Compose the programs in the order of their absorption, the lowest first."""
    semua = tuple(
        bahan.Batang(
            nama_cabang(cabang),
            (Rujukan("3.3", cabang.kode, "serapan"),),
            laporan.serapan(cabang.kode),
        )
        for cabang in laporan.pohon
    )
    bagian = bahan.bagian_serapan(laporan.ambang_alasan)
    return bahan.tabel_urut(SERAPAN, "Serapan program, terendah di atas", semua, bagian, huruf=_HURUF), semua


def grafik_serapan(laporan: Laporan, semua: tuple[bahan.Batang, ...], letak: LetakGrafik) -> Iterator[Chart]:
    """Yield the chart of absorption by program, where there are several to compare."""
    ambang = f"{laporan.ambang_alasan.normalize():f}"
    if bahan.bercerita(semua):
        yield bahan.grafik_urut(
            f"Serapan program (jingga: di bawah {ambang} %)",
            "Diagram batang serapan setiap program, dari yang terendah, dengan garis pada 100 persen.",
            SERAPAN,
            bahan.bagian_serapan(laporan.ambang_alasan),
            "realisasi / pagu",
            bahan.ujung_sumbu(semua),
            letak,
        )


class Tren(NamedTuple):
    """Indicators whose years rest on one basis; whether capaian is shown, or realisasi of the only one."""

    indikator: tuple[BarisIndikator, ...]
    tahun: tuple[int, ...]
    capaian: bool


def pilih_tren(laporan: Laporan) -> Tren | None:
    """Choose what may be drawn over the years (aturan 17): capaian, else realisasi of the longest; None for neither."""
    semua = tuple(range(laporan.tahun - _BANYAK_TAHUN + 1, laporan.tahun + 1))
    calon = [(indikator, _sebanding(laporan, indikator, semua)) for indikator in urut_sasaran(laporan)]
    bertarget = [
        (indikator, ada)
        for indikator, milik in calon
        if len(ada := [tahun for tahun, isi in milik.items() if isi is None or _bertarget(indikator, isi)]) >= PANJANG
    ]
    if bertarget:
        dipakai = bertarget[:_DERET_TERBANYAK]
        tahun = sorted({tahun for _, ada in dipakai for tahun in ada})
        return Tren(tuple(indikator for indikator, _ in dipakai), tuple(tahun), capaian=True)
    panjang = max(calon, key=lambda isi: len(isi[1]), default=None)
    if panjang is None or len(panjang[1]) < PANJANG:
        return None
    return Tren((panjang[0],), tuple(panjang[1]), capaian=False)


def _sebanding(laporan: Laporan, indikator: BarisIndikator, semua: tuple[int, ...]) -> dict[int, Tahunan | None]:
    """Return the years whose figures rest on this year's basis, without a gap; None stands for this year."""
    if indikator.realisasi is None:
        return {}
    hasil: dict[int, Tahunan | None] = {laporan.tahun: None}
    for tahun in reversed(semua[:-1]):
        milik = tahunan(laporan, indikator, tahun)
        if milik is None or not milik.sebanding:
            break
        hasil[tahun] = milik
    return dict(sorted(hasil.items()))


def _bertarget(indikator: BarisIndikator, milik: Tahunan) -> bool:
    """Tell whether capaian of an earlier year can be computed."""
    polaritas = indikator.rencana.polaritas
    return (
        milik.riwayat is not None
        and milik.riwayat.target is not None
        and polaritas is not None
        and polaritas.penilaian.bentuk is Bentuk.ANGKA
    )


def bahan_tren(laporan: Laporan, tren: Tren) -> Table[int]:
    """Compose the figures of the years, a column for each indicator."""

    def isi(indikator: BarisIndikator) -> Any:
        def buat(baris: Baris[int]) -> AnyRumus | None:
            return _capaian(laporan, indikator, baris.isi) if tren.capaian else _nilai(laporan, indikator, baris.isi)

        return buat

    kepala = None if tren.capaian else _judul(tren)
    return Table[int](
        kode=TREN,
        lembar=bahan.LEMBAR,
        judul=kepala.teks if kepala else "Tahun-tahun yang dasar hitungnya sama",
        judul_rumus=kepala.rumus if kepala else None,
        judul_lembar=bahan.JUDUL,
        dipilih="indikator dan tahun yang dasar hitungnya sama",
        jawab=bahan.JAWAB,
        bab=bahan.BAB,
        columns=(
            Computed("tahun", "Tahun", lambda baris: baris.isi, 6, "tahun"),
            *(
                Computed(
                    f"nilai_{ke}",
                    indikator.rencana.indikator,
                    isi(indikator),
                    60,
                    "persen" if tren.capaian else "besaran",
                ).berkepala(_nama(indikator).sel)
                for ke, indikator in enumerate(tren.indikator)
            ),
        ),
        rows=tuple(Baris(str(tahun), tahun) for tahun in tren.tahun),
    )


def _nilai(laporan: Laporan, indikator: BarisIndikator, tahun: int) -> AnyRumus | None:
    if tahun == laporan.tahun:
        return tunjuk.untuk(asal=Rujukan("data_indikator", indikator.kode, "realisasi"))
    milik = tahunan(laporan, indikator, tahun)
    if milik is None or not milik.sebanding:
        return None
    if milik.riwayat is not None:
        return tunjuk.untuk(asal=rujukan_riwayat(milik.riwayat, "realisasi"))
    return dihitung(indikator, *milik.dasar)


def _capaian(laporan: Laporan, indikator: BarisIndikator, tahun: int) -> AnyRumus | None:
    if tahun == laporan.tahun:
        return tunjuk.untuk(asal=Rujukan("data_indikator", indikator.kode, "capaian"))
    milik = tahunan(laporan, indikator, tahun)
    polaritas = indikator.rencana.polaritas
    if milik is None or milik.riwayat is None or polaritas is None or not milik.sebanding:
        return None
    sel = {key: rujukan_riwayat(milik.riwayat, key) for key in ("target", "realisasi")}
    return polaritas.penilaian.capaian.untuk(**sel)


def _nama(indikator: BarisIndikator) -> Bernama:
    return Bernama(indikator.rencana.indikator, Rujukan("data_indikator", indikator.kode, "indikator"))


def _judul(tren: Tren) -> Judul:
    """Return the title of a chart of realisasi, which names its indicator."""
    return judul_bernama(f"Realisasi {tren.tahun[0]}–{tren.tahun[-1]}: {{nama}}", nama=_nama(tren.indikator[0]))


def grafik_tren(tren: Tren, letak: LetakGrafik) -> Chart:
    """Return the chart of the years."""
    nama = [indikator.rencana.indikator for indikator in tren.indikator]
    awal, akhir = tren.tahun[0], tren.tahun[-1]
    judul = f"Capaian {awal}–{akhir}, dasar hitung sama (100 % = target)" if tren.capaian else _judul(tren).teks
    return Chart(
        judul=judul,
        jenis=Jenis.GARIS,
        kategori="tahun",
        series=tuple(Series(isi, f"nilai_{ke}", RupaDeret.URUT) for ke, isi in enumerate(nama)),
        sumbu_nilai="capaian" if tren.capaian else (tren.indikator[0].rencana.satuan or "nilai"),
        keterangan=f"Diagram garis {'capaian' if tren.capaian else 'realisasi'} dari tahun {awal} sampai {akhir}.",
        format=PERSEN if tren.capaian else BANYAK,
        asal=TREN,
        letak=letak,
    )
