"""Signature blocks: place and date, office held, room to sign, name, rank and NIP."""

from typing import NamedTuple

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen
from lakip_xl.dokumen.unsur import BarisDokumen, Rata, SelTabel, TabelDokumen
from lakip_xl.domain.notasi import tanggal

_KOSONG = "................................"
_RUANG = 3
"""Blank lines to sign on."""
_LEBAR = (46.0, 46.0)


class Penandatangan(NamedTuple):
    """Who signs: the office held, name, rank, NIP; a blank name leaves room to write it. `sebutan` stands above."""

    jabatan: str
    nama: str = ""
    pangkat: str = ""
    nip: str = ""
    sebutan: str = ""

    @property
    def baris(self) -> tuple[str, ...]:
        """The lines below each other."""
        bawah = (self.pangkat, f"NIP {self.nip}" if self.nip else "")
        return (*filter(None, (self.sebutan,)), self.jabatan, *([""] * _RUANG), self.nama or _KOSONG, *bawah)


def kepala_kantor(bahan: BahanDokumen) -> Penandatangan:
    """Return the head of the office, who signs the report."""
    identitas = bahan.laporan.identitas
    return Penandatangan(
        identitas.kepala_jabatan or f"Kepala {identitas.perangkat_daerah}",
        identitas.kepala_nama or "",
        identitas.kepala_pangkat or "",
        identitas.kepala_nip or "",
    )


def tempat_tanggal(bahan: BahanDokumen, tahun: int | None = None) -> str:
    """Return where and when it is signed; room for the day where it is not set."""
    identitas = bahan.laporan.identitas
    if tahun is None and identitas.tanggal is not None:
        hari = tanggal(identitas.tanggal)
    else:
        hari = f"{_KOSONG[:12]} {tahun or bahan.laporan.tahun + 1}"
    return f"{identitas.tempat or _KOSONG[:16]}, {hari}"


def blok_ttd(kode: str, kanan: Penandatangan, kiri: Penandatangan | None = None, hari: str = "") -> TabelDokumen:
    """Return a block of one signature at the right, or of two."""
    kolom_acara = [
        () if kiri is None else ("", *kiri.baris) if hari else kiri.baris,
        (hari, *kanan.baris) if hari else kanan.baris,
    ]
    tinggi = max(len(isi) for isi in kolom_acara)
    penuh = [(*isi, *([""] * (tinggi - len(isi)))) for isi in kolom_acara]
    nama = len(kanan.baris) - 3 + bool(hari)
    return TabelDokumen(
        kode,
        (),
        (),
        tuple(
            BarisDokumen(tuple(SelTabel(isi[nomor], Rata.TENGAH, tebal=nomor == nama) for isi in penuh))
            for nomor in range(tinggi)
            if any(isi[nomor] for isi in penuh) or nomor < nama
        ),
        _LEBAR,
        bergaris=False,
        melekat=True,
        huruf=11,
    )
