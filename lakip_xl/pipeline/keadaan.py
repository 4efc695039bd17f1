"""In which state the file of a unit is: what it holds of what is asked, what was typed, what was found in it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Buku, Laporan, Perkara
from lakip_xl.laporan.diketik import diketik
from lakip_xl.laporan.keadaan import Keadaan, keadaan_isian
from lakip_xl.laporan.kelengkapan import (
    Kemajuan,
    Permintaan,
    hitungan,
    kemajuan_pengaturan,
    nilai_hitungan,
    permintaan_unit,
)
from lakip_xl.sheets.column import STATUS, Sifat
from lakip_xl.sheets.hitung import lengkapi
from lakip_xl.sheets.kolom_status import Status
from lakip_xl.sheets.masukan import DataDasar
from lakip_xl.sheets.perencanaan import Unit
from lakip_xl.sheets.ruang import Ruang, isi_sel
from lakip_xl.sheets.sheet import Row

TahunLalu = Callable[[], Laporan | None]
"""How last year is read, where it is needed."""
_TIDAK_TERBACA = "?"
"""What stands for a typed cell that could not be read: no figure, and not blank."""
_SALAH = frozenset({Status.PERIKSA, Status.BUKAN_ANGKA})


class Isian(NamedTuple):
    """What a file holds of what is asked: rows by word of Status, as its own sheets count them.

    `baris` is the word of each row, by its sheet and true Excel row.
    """

    kemajuan: Kemajuan
    banyak: Mapping[Status, int]
    baris: Mapping[tuple[str, int], Status | None]


def keadaan_berkas(laporan: Laporan, buku: Buku, temuan: Sequence[Finding], isian: Isian, *, diisi: bool) -> Keadaan:
    """Return the state of a unit's only file; `temuan` are the findings in it, `diisi` says that anybody typed.

    It is what the file says of itself by its Status columns, or worse where a kesalahan says so. A row of which the
    plan accepts what was found is not held against it.
    """
    tahun = buku.identitas.tahun
    if tahun is not None and laporan.tahun and tahun != laporan.tahun:
        return Keadaan.TAHUN_SALAH
    kesalahan = [isi for isi in temuan if isi.level is Level.KESALAHAN]
    return keadaan_isian(
        salah=bool(baris_salah(temuan, isian)) or not all(isi.belum_lengkap for isi in kesalahan),
        belum=isian.banyak[Status.LENGKAPI] > 0 or bool(kesalahan),
        diketik=diisi,
    )


def baris_salah(temuan: Sequence[Finding], isian: Isian) -> frozenset[tuple[str, int]]:
    """Return the rows that say of themselves that they are wrong, but for those of which the plan knows better."""
    diterima = {(isi.sel.lembar, isi.sel.baris) for isi in temuan if isi.diterima or isi.ringan}
    return frozenset(tempat for tempat, kata in isian.baris.items() if kata in _SALAH) - diterima


def diisi(laporan: Laporan, unit: Unit, buku: Buku, tahun_lalu: TahunLalu) -> bool:
    """Tell whether anything was typed into a unit's file; what last year handed in was not."""
    semua = list(diketik(buku, permintaan_unit(laporan, unit)))
    if all(sel.lembar == DataDasar.lembar.nama for sel in semua):
        return bool(semua) and any(diketik(buku, permintaan_unit(laporan, unit, tahun_lalu())))
    return True


# --- counting -----------------------------------------------------------------------------------


def baca_isian(ruang: Ruang, buku: Buku, semua: Sequence[Permintaan]) -> Isian:
    """Count the rows of a file as its own sheets do: by their Status, as declared and computed from what was read."""
    dari_teks = _dari_teks(buku)
    mendatar = [permintaan for permintaan in semua if permintaan.lembar.mendatar]
    isi = {
        permintaan.lembar.nama: [_isi(baris, dari_teks) for baris in buku.baris.get(permintaan.lembar.nama, ())]
        for permintaan in mendatar
    }
    ruang = ruang.dengan(isi)
    kata: dict[tuple[str, int], Status | None] = {}
    banyak = dict.fromkeys(Status, 0)
    for permintaan in mendatar:
        lembar = permintaan.lembar
        lengkap = [
            lengkapi(lembar, baris, ruang.pada(lembar.nama, urutan)) for urutan, baris in enumerate(isi[lembar.nama])
        ]
        kolom = {key: [isi_sel(baris[key]) for baris in lengkap] for key in lembar.menurut_key}
        for status, rumus in hitungan(permintaan).items():
            banyak[status] += nilai_hitungan(rumus, kolom)
        nomor = (baris.asal.baris for baris in buku.baris.get(lembar.nama, ()))
        kata |= {(lembar.nama, letak): status for letak, status in zip(nomor, _status(kolom), strict=True)}
    bagian = [Kemajuan(banyak[Status.OK], sum(banyak.values())), *_pengaturan(buku, semua)]
    kemajuan = Kemajuan(sum(maju.selesai for maju in bagian), sum(maju.semua for maju in bagian))
    return Isian(kemajuan, banyak, kata)


def _status(kolom: Mapping[str, Sequence[object]]) -> Iterator[Status | None]:
    return (isi if isinstance(isi, Status) else None for isi in kolom[STATUS])


def _pengaturan(buku: Buku, semua: Sequence[Permintaan]) -> Iterator[Kemajuan]:
    for permintaan in semua:
        if not permintaan.lembar.mendatar:
            yield kemajuan_pengaturan(permintaan.lembar, buku)


def _dari_teks(buku: Buku) -> frozenset[tuple[str, int, str]]:
    """Return the cells whose figure was read from a text, which their own workbook takes for a text."""
    return frozenset(
        (kejadian.sel.lembar, kejadian.sel.baris, kejadian.sel.key)
        for kejadian in buku.kejadian
        if kejadian.perkara is Perkara.DIBACA_DARI_TEKS
    )


def _isi(baris: Row, dari_teks: frozenset[tuple[str, int, str]]) -> dict[str, object]:
    """Return a row's values by key; a typed cell that holds no figure for its workbook is neither blank nor one."""
    isi: dict[str, object] = {kolom.key: getattr(baris, kolom.key) for kolom in baris.lembar.dibaca}
    bukan_angka = (
        kolom.key
        for kolom in baris.lembar.dibaca
        if (kolom.sifat is Sifat.TYPED and not baris.terbaca(kolom.key))
        or (baris.lembar.nama, baris.asal.baris, kolom.key) in dari_teks
    )
    return isi | dict.fromkeys(bukan_angka, _TIDAK_TERBACA)
