"""What a column of a table holds, by the words of its header."""

import re
from enum import Enum, auto


class Peran(Enum):
    """The part that a column plays in its table."""

    NOMOR = auto()
    URAIAN = auto()
    SATUAN = auto()
    TARGET = auto()
    PAGU = auto()
    REALISASI = auto()
    PERSEN = auto()
    SISA = auto()
    KATEGORI = auto()
    JUMLAH = auto()
    LAIN = auto()


_POLA: tuple[tuple[Peran, re.Pattern[str]], ...] = tuple(
    (peran, re.compile(pola))
    for peran, pola in (
        (Peran.NOMOR, r"^(?:no|nomor|no\.? ?urut|nmr)\.?$"),
        (Peran.SATUAN, r"^satuan"),
        (Peran.KATEGORI, r"kategori|kriteria|predikat|^ket(?:erangan)?\.?$|penilaian|tingkat keberhasilan|^status"),
        (Peran.SISA, r"\bsisa|silpa|deviasi|selisih|belum terserap|tidak terserap"),
        (Peran.JUMLAH, r"^(?:jumlah|jml|jlh|total)\.?(?: keseluruhan| seluruhnya)?$"),
        (Peran.PERSEN, r"%|\bpersen|prosentase|capaian|serapan|penyerapan|^rasio|tingkat realisasi|perbandingan"),
        (Peran.REALISASI, r"realisasi|terealisasi|^hasil|terserap"),
        (Peran.PAGU, r"pagu|anggaran|alokasi|\bdpa\b|apbd|\bdana\b"),
        (Peran.TARGET, r"target|rencana|proyeksi|sasaran tahun|yang diperjanjikan"),
        (
            Peran.URAIAN,
            r"uraian|program|kegiatan|indikator|sasaran|tujuan|nama|urusan|jenis|unit|bidang|perihal|tahun|komponen",
        ),
    )
)
_SATUAN_DALAM_KURUNG = re.compile(r"\((?:rp|rupiah|%|persen)[^)]*\)", re.IGNORECASE)
_BERPERSEN = re.compile(r"%|persen", re.IGNORECASE)
_BERUANG = re.compile(r"\brp\b|rupiah|keuangan|anggaran", re.IGNORECASE)
_FAKTOR = (
    (re.compile(r"(?:rp|rupiah|dalam)\W{0,3}\s*(?:dalam\s*)?ribu|ribuan|\(\s*000\s*\)|rp\W*000", re.IGNORECASE), 1_000),
    (re.compile(r"(?:rp|rupiah|dalam)\W{0,3}\s*(?:dalam\s*)?juta|jutaan", re.IGNORECASE), 1_000_000),
    (re.compile(r"(?:rp|rupiah|dalam)\W{0,3}\s*(?:dalam\s*)?mil[iy]ar", re.IGNORECASE), 1_000_000_000),
)


def peran_kolom(nama: str, kelompok: str) -> Peran:
    """Return the part of a column by its own header, else by the header that it stands below."""
    for teks in (nama, kelompok):
        peran = _peran(teks)
        if peran is Peran.LAIN:
            continue
        if teks is kelompok and _BERPERSEN.search(nama):
            return Peran.PERSEN if peran is Peran.REALISASI else Peran.LAIN
        return Peran.PAGU if peran is Peran.TARGET and _BERUANG.search(nama) else peran
    return Peran.PERSEN if _BERPERSEN.search(nama) else Peran.LAIN


def _peran(teks: str) -> Peran:
    bersih = " ".join(teks.casefold().split())
    tanpa_satuan = " ".join(_SATUAN_DALAM_KURUNG.sub("", bersih).split()) or bersih
    return next((peran for peran, pola in _POLA if pola.search(tanpa_satuan)), Peran.LAIN)


def faktor_uang(teks: str) -> int:
    """Return what money in a table is to be multiplied with: 1.000 for (Rp ribu)."""
    return next((faktor for pola, faktor in _FAKTOR if pola.search(teks)), 1)
