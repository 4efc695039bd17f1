"""Figures that sentences name: each with its key, its text, and the cell of the workbook in which it stands."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.dokumen.fakta import SEMUA, FaktaDaerah, FaktaKinerja, FaktaPendapatan, FaktaUang
from lakip_xl.dokumen.fakta_tahun import FaktaTahun
from lakip_xl.dokumen.pola.angka_kata import angka_ringkas, terhadap_penuh
from lakip_xl.domain import anggaran
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.layout.sel import Rujukan


class AngkaFakta(NamedTuple):
    """A figure: the name of its key, what it tells, how it is printed, the cell where it stands if a table has it.

    `mutlak` says that it is printed without the sign that it has there.
    """

    nama: str
    arti: str
    teks: str
    asal: Rujukan | None = None
    mutlak: bool = False


def teks_angka(semua: Iterable[AngkaFakta]) -> dict[str, str]:
    """Return figures as they are printed, by key."""
    return {angka.nama: angka.teks for angka in semua}


def semua_angka(tahun: FaktaTahun) -> Iterator[AngkaFakta]:
    """Yield every figure that sentences of a year name; one key may stand several times, with one text."""
    for fakta in tahun.indikator:
        yield from angka_kinerja(fakta)
    yield from angka_iku(tahun.utama)
    yield from angka_patokan(tahun.tujuan_sasaran)
    yield from angka_uang(tahun.semua)
    for uang, capaian in tahun.sasaran:
        yield from angka_efisiensi(uang, capaian)
    for uang in tahun.program:
        yield from angka_uang(uang, tahun.semua)
    yield from angka_pendapatan(tahun.pendapatan)
    yield from angka_batas(tahun.batas, tahun.ambang)


def angka_batas(batas: Decimal | None, ambang: Decimal) -> Iterator[AngkaFakta]:
    """Yield what bounds capaian, and the absorption below which a reason is due, in percent."""
    sel = {nama: Rujukan("data_identitas", nama, "nilai") for nama in ("capaian_maksimum", "ambang_alasan")}
    if batas is not None:
        yield AngkaFakta("capaian_maksimum", "batas capaian tertinggi", angka_ringkas(batas), sel["capaian_maksimum"])
    yield AngkaFakta(
        "ambang_alasan", "ambang serapan yang wajib beralasan", angka_ringkas(ambang), sel["ambang_alasan"]
    )


def angka_kinerja(fakta: FaktaKinerja) -> Iterator[AngkaFakta]:
    """Yield the figures of an indicator, as far as they are known."""
    kode = fakta.kode
    data = f"{kode}.indikator", f"{fakta.nama}: indikator", fakta.nama, Rujukan("data_indikator", kode, "indikator")
    yield AngkaFakta(*data)
    for nama, arti, ukuran, asal in _ukuran(fakta):
        if ukuran is not None:
            yield from _bagian_ukuran(fakta, nama, arti, ukuran, asal)
    yield from _persen(fakta, "capaian", "capaian", fakta.capaian, Rujukan("data_indikator", kode, "capaian"))
    if fakta.kategori:
        asal = Rujukan("data_indikator", kode, "kategori")
        yield AngkaFakta(f"{kode}.kategori", f"{fakta.nama}: kategori", fakta.kategori, asal)
    yield from _persen(
        fakta, "kemajuan", "kemajuan menuju target akhir Renstra", fakta.kemajuan, Rujukan("B.4", kode, "kemajuan")
    )
    lalu, standar = fakta.selisih_lalu, fakta.selisih_standar
    arti = f"selisih dengan {fakta.tahun_lalu}, tanpa tanda"
    yield from _selisih(fakta, "selisih_mutlak", arti, lalu, Rujukan("B.3", kode, "selisih"))
    arti = "selisih dengan standar nasional, tanpa tanda"
    yield from _selisih(fakta, "selisih_standar", arti, standar, Rujukan("B.5", kode, "selisih"))
    for nomor, daerah in enumerate(fakta.daerah, start=1):
        yield from _daerah(fakta, kunci_daerah(fakta, nomor), daerah)


def kunci_daerah(fakta: FaktaKinerja, nomor: int) -> str:
    """Return how the keys of another region begin, which is known by its number."""
    return f"{fakta.kode}.daerah_{nomor}"


def _ukuran(fakta: FaktaKinerja) -> Iterator[tuple[str, str, Ukuran | None, Rujukan]]:
    """Yield the measures of an indicator: name, what it is, what it is worth, its cell."""
    kode, lalu = fakta.kode, fakta.tahun_lalu
    yield "target", "target", fakta.target, Rujukan("data_indikator", kode, "target")
    yield "realisasi", "realisasi", fakta.realisasi, Rujukan("data_indikator", kode, "realisasi")
    yield "realisasi_lalu", f"realisasi {lalu}", fakta.lalu, Rujukan("B.3", kode, f"realisasi_{lalu}")
    yield (
        "target_akhir",
        "target akhir Renstra",
        fakta.target_akhir,
        Rujukan("data_indikator", kode, "target_akhir"),
    )
    yield "standar_nasional", "standar nasional", fakta.standar, Rujukan("data_indikator", kode, "standar_nasional")


def _bagian_ukuran(fakta: FaktaKinerja, nama: str, arti: str, ukuran: Ukuran, asal: Rujukan) -> Iterator[AngkaFakta]:
    """Yield a measure as it is written, then what a sentence names by itself: its bounds, its predikat."""
    kunci, arti = f"{fakta.kode}.{nama}", f"{fakta.nama}: {arti}"
    yield AngkaFakta(kunci, arti, _teks_ukuran(ukuran), asal)
    if ukuran.nilai is not None and ukuran.atas is not None:
        atas = asal._replace(kolom=f"{asal.kolom}_atas")
        yield AngkaFakta(f"{kunci}_bawah", f"{arti}, batas bawah", angka_ringkas(ukuran.nilai), asal)
        yield AngkaFakta(f"{kunci}_atas", f"{arti}, batas atas", angka_ringkas(ukuran.atas), atas)
    if ukuran.predikat is not None:
        predikat = asal._replace(kolom=f"predikat_{asal.kolom}")
        yield AngkaFakta(f"{fakta.kode}.predikat_{nama}", f"{arti}, predikat", ukuran.predikat, predikat)


def _teks_ukuran(ukuran: Ukuran) -> str:
    if ukuran.nilai is None or ukuran.atas is not None:
        return str(ukuran)
    return " ".join(filter(None, (ukuran.tanda, angka_ringkas(ukuran.nilai))))


def _persen(fakta: FaktaKinerja, nama: str, arti: str, rasio: Decimal | None, asal: Rujukan) -> Iterator[AngkaFakta]:
    if rasio is not None:
        yield AngkaFakta(f"{fakta.kode}.{nama}", f"{fakta.nama}: {arti}", angka_ringkas(rasio * 100), asal)


def _selisih(fakta: FaktaKinerja, nama: str, arti: str, selisih: Decimal | None, asal: Rujukan) -> Iterator[AngkaFakta]:
    if selisih is not None:
        teks = angka_ringkas(abs(selisih))
        yield AngkaFakta(f"{fakta.kode}.{nama}", f"{fakta.nama}: {arti}", teks, asal, mutlak=True)


def _daerah(fakta: FaktaKinerja, awalan: str, daerah: FaktaDaerah) -> Iterator[AngkaFakta]:
    arti = f"{fakta.nama}: daerah lain"
    for nama, teks, kolom in (
        (awalan, daerah.daerah, "daerah"),
        (f"{awalan}.tahun", str(daerah.tahun), "tahun"),
        (f"{awalan}.realisasi", angka_ringkas(daerah.nilai), "realisasi"),
    ):
        yield AngkaFakta(nama, f"{arti}, {kolom}", teks, Rujukan("data_pembanding", daerah.baris, kolom))


def angka_uang(fakta: FaktaUang, semua: FaktaUang | None = None) -> Iterator[AngkaFakta]:
    """Yield the figures of money, as far as they are known; of a program also its share in what is left of all."""
    kode, baris = fakta.kode, TOTAL if fakta.kode == SEMUA else fakta.kode
    uang = {"pagu": fakta.pagu, "realisasi": fakta.realisasi, "sisa": fakta.sisa}
    if kode != SEMUA:
        yield AngkaFakta(f"{kode}.uraian", f"{fakta.nama}: uraian", fakta.nama, Rujukan("3.3", baris, "uraian"))
    for nama, nilai in uang.items():
        if nilai is not None:
            asal = Rujukan("3.3", baris, nama)
            yield AngkaFakta(f"{kode}.{nama}", f"{fakta.nama}: {nama}", angka_ringkas(nilai), asal)
    if fakta.sisa is not None:
        asal, teks = Rujukan("3.3", baris, "sisa"), angka_ringkas(abs(fakta.sisa))
        yield AngkaFakta(f"{kode}.sisa_mutlak", f"{fakta.nama}: sisa tanpa tanda", teks, asal, mutlak=True)
    if fakta.serapan is not None:
        asal, teks = Rujukan("3.3", baris, "serapan"), angka_ringkas(fakta.serapan * 100)
        yield AngkaFakta(f"{kode}.persen", f"{fakta.nama}: serapan", teks, asal)
    if fakta.kategori:
        asal = Rujukan("3.3", baris, "kategori")
        yield AngkaFakta(f"{kode}.kategori_serapan", f"{fakta.nama}: kategori serapan", fakta.kategori, asal)
    arti = f"{fakta.nama}: banyaknya sub kegiatan yang belum melaporkan realisasi"
    yield AngkaFakta(f"{kode}.belum_dilaporkan", arti, str(fakta.belum))
    if semua is not None and semua.sisa and fakta.sisa is not None:
        teks, asal = angka_ringkas(fakta.bagian_dari(semua) * 100), Rujukan("C.2", baris, "bagian")
        yield AngkaFakta(f"{kode}.bagian", f"{fakta.nama}: bagian dari SiLPA", teks, asal)


def angka_efisiensi(uang: FaktaUang, capaian: Decimal | None) -> Iterator[AngkaFakta]:
    """Yield the figures of a sasaran: its money, its capaian, how far capaian lies from serapan."""
    kode = uang.kode
    yield from angka_uang(uang)
    if capaian is not None:
        asal = Rujukan("B.7", kode, "capaian")
        yield AngkaFakta(f"{kode}.capaian", f"{uang.nama}: rata-rata capaian", angka_ringkas(capaian * 100), asal)
    if capaian is not None and uang.serapan is not None:
        asal, teks = Rujukan("B.7", kode, "selisih"), angka_ringkas(abs(capaian - uang.serapan) * 100)
        yield AngkaFakta(
            f"{kode}.selisih_mutlak", f"{uang.nama}: selisih capaian dan serapan, tanpa tanda", teks, asal, mutlak=True
        )


def angka_pendapatan(fakta: FaktaPendapatan | None) -> Iterator[AngkaFakta]:
    """Yield the figures of revenue, as far as they are known."""
    if fakta is None:
        return
    uang = {"target": fakta.target, "realisasi": fakta.realisasi, "realisasi_lalu": fakta.lalu}
    for nama, nilai in uang.items():
        if nilai is not None:
            arti = f"pendapatan: {f'realisasi {fakta.tahun_lalu}' if nama == 'realisasi_lalu' else nama}"
            yield AngkaFakta(f"pendapatan.{nama}", arti, angka_ringkas(nilai), Rujukan("C.1", "jumlah", nama))
    rasio = anggaran.serapan(fakta.target, fakta.realisasi)
    if rasio is not None:
        asal = Rujukan("C.1", "jumlah", "persen")
        yield AngkaFakta("pendapatan.persen", "pendapatan: realisasi / target", angka_ringkas(rasio * 100), asal)
    yield AngkaFakta("tahun_lalu", "tahun sebelum tahun laporan", str(fakta.tahun_lalu))


def angka_iku(
    semua: Sequence[FaktaKinerja], awalan: str = "iku", sebutan: str = "banyaknya indikator kinerja utama"
) -> Iterator[AngkaFakta]:
    """Yield how many indicators met their target, missed it, or are not known."""
    letak = [None if fakta.capaian is None else terhadap_penuh(fakta.capaian) for fakta in semua]
    tercapai = sum(satu is not None and satu >= 0 for satu in letak)
    yield AngkaFakta(f"{awalan}.jumlah", sebutan, str(len(letak)))
    yield AngkaFakta(f"{awalan}.tercapai", f"{sebutan} yang mencapai target", str(tercapai))
    yield AngkaFakta(f"{awalan}.belum_tercapai", f"{sebutan} yang belum mencapai target", str(letak.count(-1)))
    yield AngkaFakta(f"{awalan}.belum_dinilai", f"{sebutan} yang belum dapat dinilai", str(letak.count(None)))


def angka_patokan(semua: Sequence[FaktaKinerja]) -> Iterator[AngkaFakta]:
    """Yield for how many indicators there is anything to be held to beside the target."""
    sebutan = "banyaknya indikator tujuan dan sasaran"
    akhir = sum(fakta.target_akhir is not None for fakta in semua)
    lain = sum(fakta.standar is not None or bool(fakta.daerah) for fakta in semua)
    yield AngkaFakta("patokan.jumlah", sebutan, str(len(semua)))
    yield AngkaFakta("patokan.target_akhir", f"{sebutan} yang bertarget akhir Renstra", str(akhir))
    yield AngkaFakta("patokan.pembanding", f"{sebutan} yang berstandar nasional atau berpembanding", str(lain))
