"""Data sheets of a recap: every figure of every office once."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

SUMBER = "perencanaan.xlsx dan masukan setiap kantor"


def baris_kantor(kantor: Sequence[Ikhtisar]) -> tuple[Baris, ...]:
    """Return a row for every office."""
    return tuple(Baris(satu.folder, satu) for satu in kantor)


def data_kantor(baris: tuple[Baris, ...]) -> Table:
    """Coverage and findings of every office; one row each, those that failed with their reason."""
    return Table(
        kode="data_kantor",
        lembar="Data Kantor",
        judul="Data Kantor",
        bagian="Data",
        columns=(
            *_siapa(lambda isi: isi),
            Text("pemerintah", "Pemerintah Daerah", lambda isi: isi.pemerintah_daerah or None, width=34),
            Text("tahun", "Tahun", lambda isi: str(isi.tahun) if isi.tahun else None, width=8, format="tengah"),
            *(
                Number(key, header, _bila_terbaca(key), 12, "bulat")
                for key, header in (
                    ("unit_masuk", "Unit Mengirim"),
                    ("unit", "Unit"),
                    ("dilaporkan", "Indikator Dilaporkan"),
                    ("indikator", "Indikator"),
                    ("kesalahan", "Kesalahan"),
                    ("peringatan", "Peringatan"),
                )
            ),
            Text("gagal", "Sebab Tidak Terbaca", lambda isi: isi.gagal or None, width=50),
            Text("sidik", "SHA-256 Masukan", lambda isi: isi.sidik, width=68),
        ),
        rows=baris,
        sumber=SUMBER,
    )


def _siapa(kantor: Callable[[Any], Ikhtisar]) -> tuple[Text, Text]:
    """Return the columns that say which office a row is of."""
    return (
        Text("folder", "Folder", lambda isi: kantor(isi).folder, width=34),
        Text("nama", "Perangkat Daerah", lambda isi: kantor(isi).perangkat_daerah or None, width=46),
    )


def _bila_terbaca(key: str) -> Callable[[Ikhtisar], object]:
    return lambda isi: None if isi.gagal else getattr(isi, key)


def baris_urusan(kantor: Sequence[Ikhtisar]) -> tuple[Baris, ...]:
    """Return a row for each bidang urusan of every office: (office, urusan)."""
    return tuple(Baris(f"{satu.folder}/{u.kode}", (satu, u)) for satu in kantor for u in satu.urusan)


def baris_sasaran(kantor: Sequence[Ikhtisar]) -> tuple[Baris, ...]:
    """Return a row for each sasaran of every office: (office, sasaran)."""
    return tuple(Baris(f"{satu.folder}/{s.kode}", (satu, s)) for satu in kantor for s in satu.sasaran)


def data_urusan(baris: tuple[Baris, ...]) -> Table:
    """Money of every office by bidang urusan."""
    return Table(
        kode="data_urusan",
        lembar="Data Urusan",
        judul="Data Anggaran Menurut Urusan",
        bagian="Data",
        columns=(
            *_siapa(lambda isi: isi[0]),
            Text("urusan", "Urusan", lambda isi: isi[1].kode, width=12),
            Number("pagu", "Pagu (Rp)", lambda isi: isi[1].pagu, 22, "rupiah"),
            Number("realisasi", "Realisasi (Rp)", lambda isi: isi[1].realisasi, 22, "rupiah"),
        ),
        rows=baris,
        sumber=SUMBER,
    )


def data_sasaran(baris: tuple[Baris, ...]) -> Table:
    """Mean capaian of every sasaran of every office."""
    return Table(
        kode="data_sasaran",
        lembar="Data Sasaran",
        judul="Data Capaian Sasaran",
        bagian="Data",
        columns=(
            *_siapa(lambda isi: isi[0]),
            Text("kode", "Kode", lambda isi: isi[1].kode, width=10),
            Text("sasaran", "Sasaran", lambda isi: isi[1].sasaran, width=60),
            Number("capaian", "Capaian", lambda isi: Decimal(isi[1].capaian) if isi[1].capaian else None, 12, "persen"),
            Number("dihitung", "Indikator Dihitung", lambda isi: isi[1].dihitung, 12, "bulat"),
            Number("indikator", "Indikator", lambda isi: isi[1].indikator, 12, "bulat"),
        ),
        rows=baris,
        sumber=SUMBER,
    )


def data_kategori(baris: tuple[Baris, ...], nama: Sequence[str]) -> Table:
    """How many indicators of every office fall in each category."""

    def banyak(kategori: str) -> Callable[[Ikhtisar], object]:
        return lambda isi: None if isi.gagal else dict(isi.kategori).get(kategori, 0)

    return Table(
        kode="data_kategori",
        lembar="Data Kategori",
        judul="Data Kategori Indikator",
        bagian="Data",
        columns=(
            *_siapa(lambda isi: isi),
            *(Number(kunci_kategori(urutan), satu, banyak(satu), 14, "bulat") for urutan, satu in enumerate(nama)),
        ),
        rows=baris,
        sumber=SUMBER,
    )


def kunci_kategori(urutan: int) -> str:
    """Return the column key of a category."""
    return f"kategori_{chr(97 + urutan)}"
