"""The reviewers' notes of an earlier VERIFIKASI workbook."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from lakip_xl.checking.catatan_verifikasi import (
    KEPALA_CATATAN,
    KEPALA_KUNCI,
    LEMBAR_LAMA,
    LEMBAR_TEMUAN,
    CatatanVerifikasi,
)
from lakip_xl.domain.notasi import tanggal
from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.inspeksi import inspeksi
from lakip_xl.excel.baca.sel import baca_sel

_LAPANG = 10
_GAGAL = "hasil verifikasi lama tidak dapat dibaca; pindahkan dulu agar catatannya tidak hilang"
_TENTANG = "Yang Ditemukan"


def baca_catatan(jalur: Path) -> tuple[CatatanVerifikasi, ...]:
    """Return the notes; none where there is no earlier workbook. BerkasDitolak where it cannot be read."""
    if not jalur.exists():
        return ()
    lembar = (LEMBAR_TEMUAN, LEMBAR_LAMA)
    semua = baca_sel(inspeksi(isi_berkas(jalur, _LAPANG), lembar, lapang=_LAPANG), lembar, _GAGAL)
    return tuple(catatan for nama in lembar for catatan in _baris(semua.get(nama, ())))


def _baris(semua: Sequence[Sequence[object]]) -> Iterator[CatatanVerifikasi]:
    kepala: dict[str, int] = {}
    for baris in semua:
        teks = [_teks(isi) for isi in baris]
        if not kepala:
            if KEPALA_KUNCI in teks:
                kepala = {nama: nomor for nomor, nama in enumerate(teks) if nama}
            continue
        isi = tuple(teks[kepala[nama]] if nama in kepala else "" for nama in KEPALA_CATATAN)
        if any(isi):
            status, catatan, oleh, hari = isi
            tentang = teks[kepala[_TENTANG]] if _TENTANG in kepala else ""
            yield CatatanVerifikasi(teks[kepala[KEPALA_KUNCI]], tentang, (status, catatan, oleh, hari))


def _teks(isi: object) -> str:
    """Return a cell as text; a date as people write it."""
    if hasattr(isi, "isoformat"):
        return tanggal(isi)  # type: ignore[arg-type]
    if isinstance(isi, float) and isi.is_integer():
        return str(int(isi))
    return "" if isi is None else str(isi)
