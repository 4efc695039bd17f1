"""One office's year in a record: what a recap of many offices needs, in plain values."""

from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from sys import intern
from typing import Any, NamedTuple

from lakip_xl.domain import anggaran
from lakip_xl.domain.kata_baku import cacat_kata
from lakip_xl.domain.kode import Jenjang
from lakip_xl.finding import Finding, hitung_tingkat
from lakip_xl.laporan.laporan import Laporan


class IkhtisarSasaran(NamedTuple):
    """One sasaran: mean capaian of its indicators (a ratio written as text, "" for none), its coverage and category."""

    kode: str
    sasaran: str
    capaian: str
    dihitung: int
    indikator: int
    kategori: str = ""


class IkhtisarUrusan(NamedTuple):
    """Money of one urusan, in rupiah; None while blank."""

    kode: str
    pagu: int | None
    realisasi: int | None


class IkhtisarTriwulan(NamedTuple):
    """An office at the end of a quarter: how many indicators it measures by quarter at all, none where it does not.

    `capaian` is the mean to date (a ratio written as text, "" for none) over `dihitung` indicators, with its category.
    """

    triwulan: int
    indikator: int = 0
    capaian: str = ""
    dihitung: int = 0
    kategori: str = ""


class Ikhtisar(NamedTuple):
    """One office: `folder` below the root, `sidik` the hash of its inputs, `gagal` why it does not count.

    `skala` are the categories of its own scale with their bounds, the best one first. With `triwulan` figures are those
    to the end of that quarter, of what is measured by quarter.
    """

    folder: str
    sidik: str = ""
    gagal: str = ""
    perangkat_daerah: str = ""
    pemerintah_daerah: str = ""
    tahun: int = 0
    unit: int = 0
    unit_masuk: int = 0
    indikator: int = 0
    dilaporkan: int = 0
    kesalahan: int = 0
    peringatan: int = 0
    kategori: tuple[tuple[str, int], ...] = ()
    skala: tuple[tuple[str, int], ...] = ()
    sasaran: tuple[IkhtisarSasaran, ...] = ()
    urusan: tuple[IkhtisarUrusan, ...] = ()
    triwulan: IkhtisarTriwulan | None = None

    @property
    def tanpa_triwulan(self) -> bool:
        """Whether a quarter is asked of it, and it measures none."""
        return self.triwulan is not None and not self.triwulan.indikator

    def uang(self, kolom: str) -> int | None:
        """Sum pagu or realisasi over the office's urusan, in rupiah; None where all are blank."""
        return anggaran.jumlah(getattr(urusan, kolom) for urusan in self.urusan)

    def rekaman(self) -> dict[str, Any]:
        """Return the record as plain values for JSON."""
        bagian = {key: [isi._asdict() for isi in getattr(self, key)] for key in ("sasaran", "urusan")}
        isi = {**self._asdict(), **bagian}
        milik = isi.pop("triwulan")
        return isi if milik is None else {**isi, "triwulan": milik._asdict()}


def dari_rekaman(isi: Mapping[str, Any]) -> Ikhtisar:
    """Return the record that `rekaman` wrote; TypeError, KeyError or ValueError when it is none.

    Words that offices share are held once, as thousands of records are kept together.
    """
    return Ikhtisar(
        **{
            **isi,
            "pemerintah_daerah": intern(isi["pemerintah_daerah"]),
            "kategori": tuple(_pasangan(nama, int(banyak)) for nama, banyak in isi["kategori"]),
            "skala": tuple(_pita(nama, int(batas)) for nama, batas in isi["skala"]),
            "sasaran": tuple(
                IkhtisarSasaran(**{**sasaran, "kode": intern(sasaran["kode"]), "sasaran": intern(sasaran["sasaran"])})
                for sasaran in isi["sasaran"]
            ),
            "urusan": tuple(IkhtisarUrusan(**{**urusan, "kode": intern(urusan["kode"])}) for urusan in isi["urusan"]),
            "triwulan": IkhtisarTriwulan(**isi["triwulan"]) if "triwulan" in isi else None,
        }
    )


@lru_cache(maxsize=4096)
def _pasangan(nama: str, banyak: int) -> tuple[str, int]:
    return nama, banyak


def _pita(nama: str, batas: int) -> tuple[str, int]:
    if cacat := cacat_kata(nama):
        raise ValueError(cacat)
    return _pasangan(nama, batas)


def ikhtisar(laporan: Laporan, semua: Sequence[Finding], folder: str, sidik: str) -> Ikhtisar:
    """Sum up an office's year."""
    identitas = laporan.identitas
    kesalahan, peringatan = hitung_tingkat(semua)
    masuk = {buku.identitas.unit for buku in laporan.masukan}
    kategori = Counter(laporan.kategori_indikator(indikator) for indikator in laporan.indikator)
    return Ikhtisar(
        folder=folder,
        sidik=sidik,
        perangkat_daerah=identitas.perangkat_daerah,
        pemerintah_daerah=identitas.pemerintah_daerah,
        tahun=laporan.tahun,
        unit=len(laporan.unit),
        unit_masuk=sum(unit.kode in masuk for unit in laporan.unit),
        indikator=len(laporan.indikator),
        dilaporkan=sum(indikator.realisasi is not None for indikator in laporan.indikator),
        kesalahan=kesalahan,
        peringatan=peringatan,
        kategori=tuple(sorted(kategori.items())),
        skala=tuple((band.kategori, band.batas_bawah) for band in laporan.skala.band),
        sasaran=tuple(_sasaran(laporan, sasaran.kode, sasaran.sasaran or "") for sasaran in laporan.sasaran),
        urusan=tuple(_urusan(laporan)),
    )


def _sasaran(laporan: Laporan, kode: str, nama: str) -> IkhtisarSasaran:
    """Return the mean capaian of a sasaran with its coverage (aturan 7)."""
    milik = laporan.indikator_dari(Jenjang.SASARAN, acuan=kode)
    return IkhtisarSasaran(kode, nama, *rata_capaian(laporan, [indikator.capaian for indikator in milik]))


class RataCapaian(NamedTuple):
    """A mean as records hold it: a ratio written as text, over how many, of how many, its category."""

    capaian: str
    dihitung: int
    indikator: int
    kategori: str


def rata_capaian(laporan: Laporan, semua: Sequence[Decimal | None]) -> RataCapaian:
    """Return the mean of what could be computed, no capaian above the bound of the office (aturan 7)."""
    capaian = [rasio for rasio in semua if rasio is not None]
    batas = laporan.identitas.capaian_maksimum
    if batas:
        capaian = [min(rasio, batas / 100) for rasio in capaian]
    rata = sum(capaian, Decimal(0)) / len(capaian) if capaian else None
    kategori = laporan.skala.kategori(rata) or ""
    return RataCapaian("" if rata is None else str(rata), len(capaian), len(semua), kategori)


def kode_urusan(kode: str) -> str:
    """Return the bidang urusan of a sub kegiatan: the first two parts of its code, 2.17."""
    return ".".join(kode.split(".")[:2])


def _urusan(laporan: Laporan) -> list[IkhtisarUrusan]:
    """Money by bidang urusan (aturan 12)."""
    hasil: dict[str, list[tuple[int | None, int | None]]] = {}
    for baris in laporan.anggaran:
        hasil.setdefault(kode_urusan(baris.kode), []).append((baris.pagu, baris.realisasi))
    return [
        IkhtisarUrusan(kode, anggaran.jumlah(pagu for pagu, _ in isi), anggaran.jumlah(nyata for _, nyata in isi))
        for kode, isi in sorted(hasil.items())
    ]
