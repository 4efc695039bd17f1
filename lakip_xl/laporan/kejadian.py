"""What happened while a file was read: facts with their place, which the checks turn into findings."""

from enum import StrEnum, auto
from typing import NamedTuple

from lakip_xl.sheets.tempat import Tempat


class Perkara(StrEnum):
    """What can happen to a file, a sheet or a cell."""

    BERKAS_DITOLAK = auto()
    BERKAS_DILEWATI = auto()
    BERKAS_BERTAUTAN = auto()
    BERKAS_SEJAK_1904 = auto()
    SALINAN = auto()
    HASIL_KONSOLIDASI = auto()
    IDENTITAS_BERSELISIH = auto()
    LEMBAR_HILANG = auto()
    LEMBAR_BERGANTI = auto()
    LEMBAR_ASING = auto()
    LEMBAR_TERSEMBUNYI = auto()
    KOLOM_HILANG = auto()
    KOLOM_GANDA = auto()
    KUNCI_DARI_KEPALA = auto()
    KUNCI_GANDA = auto()
    BARIS_TANPA_KUNCI = auto()
    KODE_DIUSULKAN = auto()
    ISI_DI_LUAR = auto()
    ISIAN_TERSEMBUNYI = auto()
    SEL_GABUNGAN = auto()
    WAJIB_KOSONG = auto()
    BUKAN_ANGKA = auto()
    BUKAN_BULAT = auto()
    BUKAN_TANGGAL = auto()
    BUKAN_PILIHAN = auto()
    ANGKA_TERPOTONG = auto()
    BERMAKNA_DUA = auto()
    DIBACA_DARI_TEKS = auto()
    DIBACA_DARI_FORMAT = auto()
    DI_LUAR_BATAS = auto()
    SEL_GALAT = auto()
    RUMUS_TANPA_NILAI = auto()
    RUMUS_PADA_ISIAN = auto()
    TAUTAN_PADA_SEL = auto()
    TEKS_TERLALU_PANJANG = auto()


class Kejadian(NamedTuple):
    """One fact: `isi` is what was found, `keterangan` what it was read as, what is expected, or its readings."""

    perkara: Perkara
    sel: Tempat
    isi: str = ""
    keterangan: str = ""
