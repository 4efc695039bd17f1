"""Means that sentences name, and the means that the tables of the report give under the same words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_xl.naskah.alinea import Alinea
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.jenjang import JUMLAH, RATA_RATA, JenjangBaris, susun_jenjang
from lakip_xl.naskah.pasangan import pasangan_persen
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import KolomTabel, TabelUtuh
from lakip_xl.naskah.telaah import Telaah

_RATA = re.compile(
    r"(?P<sebelum>(?:[a-z]+\s+){0,3})\brata\s*-?\s*rata\s+(?P<sesudah>(?:(?:[a-z]+|20\d\d)\s+){0,6})$", re.IGNORECASE
)
_UKURAN = {
    "fisik": "fisik",
    "keuangan": "keuangan",
    "realisasi": "realisasi",
    "capaian": "capaian",
    "serapan": "serapan",
    "penyerapan": "serapan",
}
_UMUM = frozenset(
    [
        "kinerja",
        "anggaran",
        "seluruh",
        "semua",
        "keseluruhan",
        "secara",
        "dengan",
        "sebesar",
        "mencapai",
        "adalah",
        "yaitu",
        "yakni",
        "tercatat",
        "sedangkan",
        "adapun",
        "indikator",
        "dan",
        "nilai",
        "tingkat",
        "persentase",
        "pada",
        "tahun",
    ]
)
_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
_SEDIKITNYA, _JARAK = 3, 110


@dataclass(frozen=True)
class RataKalimat:
    """A mean in a sentence: its figure, and every mean of the tables that may be meant."""

    angka: Angka
    apa: str
    calon: Sequence[Decimal]
    alinea: Alinea


def rata_kalimat(telaah: Telaah) -> Iterator[RataKalimat]:
    """Yield the means in percent, of all there is, whose measure heads a column of some table."""
    dihitung: dict[frozenset[str], Sequence[Decimal]] = {}
    for alinea in telaah.alinea:
        for awal, akhir, semua in alinea.angka_kalimat():
            tahun = {int(isi) for isi in _TAHUN.findall(alinea.teks[awal:akhir])}
            for angka in semua if tahun <= {telaah.tahun} else ():
                cocok = _RATA.search(alinea.teks[max(awal, angka.awal - _JARAK) : angka.awal])
                if cocok is None or not angka.persen:
                    continue
                ukuran = _ukuran(cocok["sebelum"], cocok["sesudah"])
                if ukuran not in dihitung:
                    dihitung[ukuran] = _calon(telaah, ukuran) if ukuran else ()
                if calon := dihitung[ukuran]:
                    yield RataKalimat(angka, " ".join(sorted(ukuran)), calon, alinea)


def _ukuran(sebelum: str, sesudah: str) -> frozenset[str]:
    """Return the measures that the words around name; none where they name a part: a program, a quarter."""
    milik = {_UKURAN[kata] for kata in sebelum.casefold().split() if kata in _UKURAN}
    lanjut = [kata for kata in sesudah.casefold().split() if kata.isalpha()]
    if any(kata not in _UKURAN and kata not in _UMUM for kata in lanjut):
        return frozenset()
    return frozenset(milik | {_UKURAN[kata] for kata in lanjut if kata in _UKURAN})


def _calon(telaah: Telaah, ukuran: frozenset[str]) -> Sequence[Decimal]:
    hasil: list[Decimal] = []
    gabungan: list[Decimal] = []
    for tabel in telaah.tabel:
        kolom = [isi for isi in tabel.dengan(Peran.PERSEN) if isi.nomor in tabel.berangka and _sebut(isi) >= ukuran]
        if tabel.kartu or not kolom:
            continue
        jenjang = susun_jenjang(tabel)
        for isi in kolom:
            semua = _nilai(tabel, isi, [urutan for urutan in range(len(tabel.baris)) if urutan not in jenjang.jumlah])
            gabungan += semua
            if len(semua) >= _SEDIKITNYA:
                hasil += _rata_tabel(tabel, jenjang, isi)
    return [*hasil, *_rata(gabungan)] if hasil else []


def _rata_tabel(tabel: TabelUtuh, jenjang: JenjangBaris, kolom: KolomTabel) -> Iterator[Decimal]:
    """Yield the means of a column: of every level, of rows without parts, of all; what it prints as such; its total."""
    polos = [urutan for urutan in range(len(tabel.baris)) if urutan not in jenjang.jumlah]
    tingkat = {isi for isi in jenjang.tingkat if isi is not None}
    pilihan = [[urutan for urutan in polos if jenjang.tingkat[urutan] == isi] for isi in sorted(tingkat)]
    for semua in (polos, [urutan for urutan in polos if not jenjang.anak(urutan)], *pilihan):
        yield from _rata(_nilai(tabel, kolom, semua))
    for urutan, baris in enumerate(tabel.baris):
        if urutan in jenjang.jumlah or RATA_RATA.match(tabel.nama(baris)):
            yield from _nilai(tabel, kolom, [urutan], tanpa_jumlah=False)
    for pasangan in pasangan_persen(tabel):
        if pasangan.persen.nomor == kolom.nomor:
            for semua in (polos, *pilihan):
                atas, bawah = (sum(_nilai(tabel, isi, semua)) for isi in (pasangan.pembilang, pasangan.penyebut))
                if bawah > 0:
                    yield Decimal(atas) / Decimal(bawah) * 100


def _rata(nilai: Sequence[Decimal]) -> Iterator[Decimal]:
    if nilai:
        yield sum(nilai, Decimal(0)) / len(nilai)


def _nilai(tabel: TabelUtuh, kolom: KolomTabel, semua: Sequence[int], *, tanpa_jumlah: bool = True) -> list[Decimal]:
    return [
        tabel.baris[urutan].angka[kolom.nomor].nilai
        for urutan in semua
        if kolom.nomor in tabel.baris[urutan].angka
        and not (tanpa_jumlah and any(pola.match(tabel.nama(tabel.baris[urutan])) for pola in (JUMLAH, RATA_RATA)))
    ]


def _sebut(kolom: KolomTabel) -> frozenset[str]:
    return frozenset(_UKURAN[kata] for kata in re.findall(r"[a-z]+", kolom.lengkap.casefold()) if kata in _UKURAN)
