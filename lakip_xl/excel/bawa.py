"""Carrying: typed values of an earlier file into rows of a fresh template, by sheet, row key and column key."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lakip_xl.excel.baca import berisi
from lakip_xl.excel.mentah import BarisMentah, BerkasMentah
from lakip_xl.excel.tafsir import tafsirkan, tulis_isi
from lakip_xl.excel.templat.pengaturan import AWALAN_CATATAN
from lakip_xl.sheets.sheet import Sel, Sheet, Sifat

Isi = Mapping[str, Sequence[Mapping[str, object]]]


@dataclass(frozen=True)
class Tertinggal:
    """A typed cell that found no place in the fresh template."""

    sel: Sel
    isi: str
    sebab: str


@dataclass(frozen=True)
class Bawaan:
    """Rows of the fresh template with the carried values, how many cells were carried, and what was left."""

    isi: Isi
    jumlah: int
    tertinggal: tuple[Tertinggal, ...]


def bawa(lama: BerkasMentah, berkas: str, lembar: Sequence[Sheet], baru: Isi) -> Bawaan:
    """Carry every typed value of `lama` into the rows `baru`; `berkas` names the old file in what is left behind.

    Rows that a template begins with are found by key; rows that people add follow in their order. A value
    that cannot be read by its column is carried as the text it is, so that nothing typed is lost.
    """
    isi: dict[str, Sequence[Mapping[str, object]]] = dict(baru)
    tertinggal: list[Tertinggal] = []
    jumlah = 0
    for satu in lembar:
        tabel = lama.tabel(satu)
        if tabel is None:
            continue
        if not satu.mendatar:
            isi[satu.nama] = [_pengaturan(satu, tabel.baris)]
            jumlah += sum(nilai is not None for nilai in isi[satu.nama][0].values())
            continue
        terisi = [dict(baris) for baris in baru.get(satu.nama, ())]
        menurut_kunci = {_kunci(satu, baris): baris for baris in terisi} if satu.kunci else {}
        for mentah in tabel.baris:
            if not berisi(satu, mentah):
                continue
            nilai = dict(_nilai(satu, mentah))
            baris = menurut_kunci.get(_kunci(satu, _terbaca(satu, mentah)))
            if baris is not None:
                baris.update(nilai)
            elif satu.cadangan:
                terisi.append(nilai)
            else:
                tertinggal += [
                    Tertinggal(
                        Sel(berkas, satu.nama, f"{tabel.kolom[key]}{mentah.nomor}"),
                        tulis_isi(mentah.isi[key]),
                        "barisnya tidak ada di templat baru",
                    )
                    for key in nilai
                ]
                continue
            jumlah += len(nilai)
        isi[satu.nama] = terisi
    return Bawaan(isi, jumlah, tuple(tertinggal))


def _terbaca(lembar: Sheet, mentah: BarisMentah) -> dict[str, object]:
    satuan = mentah.isi.get("satuan")
    return {
        kolom.key: tafsirkan(kolom, mentah.isi.get(kolom.key), satuan if isinstance(satuan, str) else None).nilai
        for kolom in lembar.dibaca
    }


def _nilai(lembar: Sheet, mentah: BarisMentah) -> Iterator[tuple[str, object]]:
    """Yield the typed cells of a row; what cannot be read stays text."""
    terbaca = _terbaca(lembar, mentah)
    for kolom in lembar.columns:
        if kolom.sifat is Sifat.TYPED and kolom.key in mentah.isi:
            nilai = terbaca[kolom.key]
            yield kolom.key, tulis_isi(mentah.isi[kolom.key]) if nilai is None else nilai


def _kunci(lembar: Sheet, baris: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(baris.get(key) for key in lembar.kunci)


def _pengaturan(lembar: Sheet, baris: Sequence[BarisMentah]) -> Mapping[str, object]:
    hasil: dict[str, object] = {}
    for mentah in baris:
        kolom = lembar.menurut_key.get(str(mentah.isi.get("kunci", "")).strip())
        if kolom is None:
            continue
        if "nilai" in mentah.isi:
            nilai = tafsirkan(kolom, mentah.isi["nilai"]).nilai
            hasil[kolom.key] = tulis_isi(mentah.isi["nilai"]) if nilai is None else nilai
        if "catatan" in mentah.isi:
            hasil[f"{AWALAN_CATATAN}{kolom.key}"] = tulis_isi(mentah.isi["catatan"])
    return hasil
