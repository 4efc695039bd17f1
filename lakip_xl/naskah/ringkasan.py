"""Small tables below a list of acara that sum it up: a label in each row, a column of realisasi."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import TabelUtuh
from lakip_xl.naskah.telaah import Telaah

PESERTA = re.compile(r"\bpeserta\b", re.IGNORECASE)
_WAKTU = re.compile(r"waktu|tanggal|jadwal", re.IGNORECASE)
_KOLOM_PESERTA = re.compile(r"peserta|^jumlah$", re.IGNORECASE)
_UANG = re.compile(r"^(?:pagu|anggaran|pagu anggaran|realisasi anggaran)\b", re.IGNORECASE)


class Ringkasan(NamedTuple):
    """A realisasi that such a table prints: its label, the figure, its cell, the tables of acara above."""

    label: str
    angka: Angka
    letak: LetakNaskah
    acara: Sequence[TabelUtuh]

    @property
    def beruang(self) -> bool:
        """Whether it speaks of money."""
        return self.angka.rupiah and _UANG.match(self.label) is not None


def ringkasan(telaah: Telaah) -> Iterator[Ringkasan]:
    """Yield the realisasi of every small table; a table of indicators or a card begins anew."""
    acara: list[TabelUtuh] = []
    for tabel in telaah.tabel:
        if any(_WAKTU.search(kolom.nama) for kolom in tabel.kolom):
            acara.append(tabel)
            continue
        realisasi = tabel.dengan(Peran.REALISASI)
        if not tabel.kartu and len(realisasi) == 1 and not tabel.dengan(Peran.TARGET) and _ada_label(tabel):
            for baris in tabel.baris:
                angka, sel = baris.angka.get(realisasi[0].nomor), baris.sel[realisasi[0].nomor]
                if angka is not None and sel is not None:
                    yield Ringkasan(baris.teks(0), angka, sel.letak, tuple(acara))
        acara = []


def peserta_acara(tabel: TabelUtuh) -> Iterator[tuple[Angka, LetakNaskah]]:
    """Yield how many came to each acara of a table."""
    kolom = next((isi.nomor for isi in tabel.kolom if _KOLOM_PESERTA.search(isi.nama)), None)
    for baris in tabel.baris if kolom is not None else ():
        sel = baris.sel[kolom] if kolom is not None else None
        if kolom is not None and sel is not None and kolom in baris.angka:
            yield baris.angka[kolom], sel.letak


def sesatuan(satu: Angka, lain: Angka) -> bool:
    """Tell whether two figures have the same unit, whatever the order of its words."""
    return _kata(satu) == _kata(lain)


def _kata(angka: Angka) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", angka.satuan.casefold()))


def _ada_label(tabel: TabelUtuh) -> bool:
    label = [baris.teks(0) for baris in tabel.baris]
    return any(_UANG.match(teks) or PESERTA.search(teks) for teks in label)
