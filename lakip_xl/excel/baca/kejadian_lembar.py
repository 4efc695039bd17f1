"""What surrounds the cells that are read: hidden or merged ones, keys found twice, text beside the table."""

import re
from collections.abc import Iterator, Sequence

from lakip_xl.domain.alamat import nomor
from lakip_xl.excel.baca.inspeksi_lembar import InspeksiLembar
from lakip_xl.excel.baca.tabel_mentah import BarisMentah, TabelMentah
from lakip_xl.excel.baca.tafsir import kosong, tulis_isi
from lakip_xl.laporan import Kejadian, Perkara
from lakip_xl.sheets.sheet import Sheet
from lakip_xl.sheets.tempat import Tempat

_GABUNGAN = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_DISEBUT = 5
"""So many rows or ranges are named, the others counted."""


def amati(berkas: str, lembar: Sheet, tabel: TabelMentah, inspeksi: InspeksiLembar) -> Iterator[Kejadian]:
    """Yield the facts of one sheet that none of its cells tells."""
    if inspeksi.tersembunyi:
        yield Kejadian(Perkara.LEMBAR_TERSEMBUNYI, Tempat(berkas, lembar.nama))
    if tabel.dari_kepala:
        yield Kejadian(Perkara.KUNCI_DARI_KEPALA, Tempat(berkas, lembar.nama))
    for alamat, key in tabel.kunci_ganda.items():
        yield Kejadian(Perkara.KOLOM_GANDA, Tempat(berkas, lembar.nama, alamat), key, tabel.kolom[key])
    yield from _tersembunyi(berkas, lembar, tabel, inspeksi)
    yield from _gabungan(berkas, lembar, tabel, inspeksi)
    di_luar = [(Tempat(berkas, lembar.nama, alamat), isi) for alamat, isi in tabel.di_luar.items()]
    di_luar += _bukan_baris(berkas, lembar, tabel)
    if di_luar and all(kolom.key in tabel.kolom for kolom in lembar.dibaca if lembar.mendatar):
        sel, isi = min(di_luar, key=lambda pasangan: _urutan(pasangan[0].alamat))
        yield Kejadian(Perkara.ISI_DI_LUAR, sel, f"{tulis_isi(isi):.100}", str(len(di_luar)))


def tanpa_kunci(lembar: Sheet, baris: BarisMentah) -> bool:
    """Tell whether a row lacks the key by which a prefilled sheet knows its rows."""
    return lembar.mendatar and not lembar.bertambah and bool(lembar.kunci) and lembar.kunci[0] not in baris.isi


def isian(
    berkas: str, lembar: Sheet, tabel: TabelMentah, baris: BarisMentah, inspeksi: InspeksiLembar
) -> Iterator[tuple[str, Tempat]]:
    """Yield the filled cells of a row that people type: (key of the column found, place)."""
    if not lembar.mendatar:
        keys = (key for key in ("nilai", "catatan") if key in baris.isi)
        yield from ((key, tabel.tempat(berkas, lembar, key, baris.nomor)) for key in keys)
        return
    for kolom in lembar.diketik:
        if kolom.key in baris.tanpa_isi or not kosong(baris.isi.get(kolom.key)):
            sel = tabel.tempat(berkas, lembar, kolom.key, baris.nomor)
            dihitung = kolom.dihitung_bila is not None and kolom.dihitung_bila(baris.isi)
            if not dihitung or sel.alamat not in inspeksi.rumus:
                yield kolom.key, sel


def _tersembunyi(berkas: str, lembar: Sheet, tabel: TabelMentah, inspeksi: InspeksiLembar) -> Iterator[Kejadian]:
    baris: dict[str, Tempat] = {}
    kolom: dict[str, Tempat] = {}
    if max(inspeksi.baris_tersembunyi, default=0) <= tabel.baris_kunci and not inspeksi.kolom_tersembunyi:
        return
    for terisi in tabel.baris:
        for key, sel in isian(berkas, lembar, tabel, terisi, inspeksi):
            if terisi.nomor in inspeksi.baris_tersembunyi:
                baris.setdefault(str(terisi.nomor), sel)
            if nomor(tabel.kolom[key]) in inspeksi.kolom_tersembunyi:
                kolom.setdefault(tabel.kolom[key], sel)
    for sebutan, letak in (("Baris", baris), ("Kolom", kolom)):
        if letak:
            sel = next(iter(letak.values()))
            yield Kejadian(Perkara.ISIAN_TERSEMBUNYI, sel, keterangan=f"{sebutan} {_sebut(list(letak))}")


def _gabungan(berkas: str, lembar: Sheet, tabel: TabelMentah, inspeksi: InspeksiLembar) -> Iterator[Kejadian]:
    """Tell of merged cells that touch the rows below the keys, within the columns of the table."""
    if not tabel.kolom:
        return
    menurut_huruf = {huruf: key for key, huruf in tabel.kolom.items()}
    letak = [nomor(huruf) for huruf in menurut_huruf]
    kena = [
        cocok
        for ref in inspeksi.gabungan
        if (cocok := _GABUNGAN.fullmatch(ref))
        and int(cocok[4]) > tabel.baris_kunci
        and any(nomor(cocok[1]) <= kolom <= nomor(cocok[3]) for kolom in letak)
    ]
    if kena:
        kena.sort(key=lambda cocok: (int(cocok[2]), nomor(cocok[1])))
        huruf, baris = kena[0][1], int(kena[0][2])
        key = menurut_huruf.get(huruf)
        sel = tabel.tempat(berkas, lembar, key, baris) if key else Tempat(berkas, lembar.nama, f"{huruf}{baris}")
        yield Kejadian(Perkara.SEL_GABUNGAN, sel, keterangan=_sebut([cocok[0] for cocok in kena]))


def _bukan_baris(berkas: str, lembar: Sheet, tabel: TabelMentah) -> Iterator[tuple[Tempat, object]]:
    """Yield the cells of rows that are no rows of the table: without key and typed value, or of an unknown setting."""
    diketik = {kolom.key for kolom in lembar.diketik}
    if lembar.kunci and lembar.kunci[0] not in tabel.kolom:
        return
    for baris in tabel.baris:
        if lembar.mendatar:
            asing = tanpa_kunci(lembar, baris) and not diketik & (baris.isi.keys() | baris.tanpa_isi)
        else:
            asing = str(baris.isi.get("kunci", "")).strip() not in lembar.menurut_key
        if asing:
            yield from ((tabel.tempat(berkas, lembar, key, baris.nomor), isi) for key, isi in baris.isi.items())


def _urutan(alamat: str) -> tuple[int, int]:
    huruf = alamat.rstrip("0123456789")
    return int(alamat[len(huruf) :]), nomor(huruf)


def _sebut(semua: Sequence[str]) -> str:
    lain = len(semua) - _DISEBUT
    return ", ".join(semua[:_DISEBUT]) + (f" dan {lain} lainnya" if lain > 0 else "")
