"""What happened while a file was read: facts with their place, which the checks turn into findings."""

from dataclasses import dataclass
from enum import StrEnum, auto

from lakip_xl.sheets.sheet import Sel


class Perkara(StrEnum):
    """What can happen to a file, a sheet or a cell."""

    BERKAS_DITOLAK = auto()
    LEMBAR_HILANG = auto()
    LEMBAR_ASING = auto()
    KOLOM_HILANG = auto()
    KUNCI_GANDA = auto()
    BARIS_TANPA_KUNCI = auto()
    WAJIB_KOSONG = auto()
    BUKAN_ANGKA = auto()
    BUKAN_BULAT = auto()
    BUKAN_TANGGAL = auto()
    BUKAN_PILIHAN = auto()
    BERMAKNA_DUA = auto()
    DIBACA_DARI_TEKS = auto()
    DI_LUAR_BATAS = auto()
    SEL_GALAT = auto()
    RUMUS_TANPA_NILAI = auto()
    RUMUS_PADA_ISIAN = auto()
    TEKS_TERLALU_PANJANG = auto()


@dataclass(frozen=True)
class Kejadian:
    """One fact: `isi` is what was found, `keterangan` what it was read as, what is expected, or its readings."""

    perkara: Perkara
    sel: Sel
    isi: str = ""
    keterangan: str = ""
