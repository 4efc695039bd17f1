"""What a report says of money by name: rows of tables, cards, and sentences with anggaran and realisasi."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_xl.naskah.alinea import Alinea
from lakip_xl.naskah.angka import Angka, angka_dalam
from lakip_xl.naskah.kata import nama_baku
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.pasangan import beruang
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import BarisTabel, TabelUtuh
from lakip_xl.naskah.telaah import Telaah

_PENDAHULU = re.compile(r"(?:pagu|anggaran|alokasi|dana|dianggarkan|biaya)[^.;]{0,45}$", re.IGNORECASE)
_REALISASI = re.compile(
    r"realisasi|terealisir|terserap|diserap|serapan|penyerapan|digunakan|dibelanjakan|terpakai", re.IGNORECASE
)
_PENDAPATAN = re.compile(r"pendapatan|penerimaan|retribusi", re.IGNORECASE)
"""Of a table of what comes in: its target is no pagu."""
_JARAK = 160
_JARAK_PERSEN = 60


@dataclass(frozen=True)
class UangTabel:
    """What a row of a table says of money: figures by what they are, in rupiah, each with its cell."""

    nama: str
    tertulis: str
    nilai: dict[Peran, tuple[Decimal, LetakNaskah]]
    tabel: TabelUtuh
    baris: BarisTabel


@dataclass(frozen=True)
class Serapan:
    """A sentence that names anggaran and realisasi (and their percent): figures, and what they speak of."""

    nama: str
    tertulis: str
    pagu: Angka
    realisasi: Angka
    persen: Angka | None
    alinea: Alinea


def uang_tabel(telaah: Telaah) -> Iterator[UangTabel]:
    """Yield the rows of tables that hold money beside a name."""
    for tabel in telaah.tabel:
        if tabel.kartu or tabel.kolom_nama is None or _PENDAPATAN.search(tabel.kolom[tabel.kolom_nama].nama):
            continue
        kolom = {
            peran: semua[0]
            for peran in (Peran.PAGU, Peran.REALISASI)
            if len(semua := [isi for isi in tabel.dengan(peran) if isi.nomor in tabel.berangka and beruang(tabel, isi)])
            == 1
        }
        if Peran.PAGU not in kolom:
            lain = [
                isi
                for isi in tabel.dengan(Peran.LAIN, Peran.JUMLAH)
                if isi.nomor in tabel.berangka and beruang(tabel, isi)
            ]
            if len(lain) == 1 and not kolom:
                kolom[Peran.PAGU] = lain[0]
        for baris in tabel.baris if kolom else ():
            tertulis = tabel.nama(baris)
            nilai = {}
            for peran, isi in kolom.items():
                sel = baris.sel[isi.nomor]
                if isi.nomor in baris.angka and sel is not None:
                    nilai[peran] = (baris.angka[isi.nomor].nilai * tabel.faktor, sel.letak)
            if nilai and len(nama_baku(tertulis)) > 5:  # noqa: PLR2004 - a shorter one is no name
                yield UangTabel(nama_baku(tertulis), tertulis, nilai, tabel, baris)


def serapan(telaah: Telaah) -> Iterator[Serapan]:
    """Yield the sentences "… anggaran Rp … terealisasi Rp … (… %)"."""
    for alinea in telaah.alinea:
        yield from _serapan(alinea)


def _serapan(alinea: Alinea) -> Iterator[Serapan]:
    semua = alinea.angka
    for urutan, pagu in enumerate(semua[:-1]):
        realisasi = semua[urutan + 1]
        antara = alinea.teks[pagu.akhir : realisasi.awal]
        sebelum = alinea.teks[max(0, pagu.awal - _JARAK) : pagu.awal]
        if not (pagu.rupiah and realisasi.rupiah and _REALISASI.search(antara) and len(antara) <= _JARAK):
            continue
        if not _PENDAHULU.search(sebelum) or _REALISASI.search(_PENDAHULU.search(sebelum)[0]):  # type: ignore[index]
            continue
        persen = _persen(alinea, semua[urutan + 2 :], realisasi)
        tertulis = _nama(alinea.teks[: pagu.awal])
        yield Serapan(nama_baku(tertulis), tertulis, pagu, realisasi, persen, alinea)


def _persen(alinea: Alinea, sesudah: Sequence[Angka], realisasi: Angka) -> Angka | None:
    """Return the percent that follows a realisasi in the same breath."""
    for angka in sesudah[:1]:
        antara = alinea.teks[realisasi.akhir : angka.awal]
        if angka.persen and len(antara) <= _JARAK_PERSEN and not re.search(r"[;]|\.\s+[A-Z]", antara):
            return angka
    return None


def _nama(sebelum: str) -> str:
    """Return what the words before an anggaran name: from the last Sub Kegiatan, Kegiatan or Program on."""
    kalimat = re.split(r"(?<=[a-z)\d])[.;]\s+(?=[A-Z])", sebelum)[-1]
    cocok = list(re.finditer(r"\b(?:sub\s?-?\s?kegiatan|kegiatan|program)\b\s*:?\s*(?=[A-Z])", kalimat, re.IGNORECASE))
    mulai = cocok[0].start() if cocok else 0
    nama = kalimat[mulai:]
    batas = re.search(
        r"\s(?:dengan|memiliki|mempunyai|mendapat\w*|didukung|dialokasikan|dianggarkan|yang)\s(?:\w+\s){0,3}?(?:pagu|anggaran|alokasi|dana|sebesar)"
        r"|\s(?:pagu|anggaran)\s",
        nama,
        re.IGNORECASE,
    )
    return nama[: batas.start()] if batas else nama


@dataclass(frozen=True)
class UangKartu:
    """A card that names a program, kegiatan or sub kegiatan and its pagu."""

    nama: str
    tertulis: str
    pagu: Angka
    letak: LetakNaskah


_LABEL = re.compile(
    r"^\W*(?P<label>sub\s?-?\s?kegiatan|kegiatan|program|pagu(?:\s+anggaran)?|anggaran)\s*(?P<titik>:)?\s*(?P<isi>.*)$",
    re.IGNORECASE | re.DOTALL,
)


def uang_kartu(telaah: Telaah) -> Iterator[UangKartu]:
    """Yield what cards say: a pagu goes with the last name above it, once."""
    nama = ""
    for label, isi, letak in sorted(_baris_kartu(telaah), key=lambda baris: (baris[2].blok, baris[2].baris or 0)):
        if "anggaran" not in label and "pagu" not in label:
            nama = isi
            continue
        angka = next(iter(angka_dalam(isi)), None)
        if nama and angka is not None and angka.rupiah:
            yield UangKartu(nama_baku(nama), nama, angka, letak)
            nama = ""


def _baris_kartu(telaah: Telaah) -> Iterator[tuple[str, str, LetakNaskah]]:
    for alinea in telaah.alinea:
        cocok = _LABEL.match(alinea.teks)
        if cocok and alinea.potongan[0][1].baris is None and (cocok["titik"] or cocok["isi"][:1].isupper()):
            yield cocok["label"].casefold(), cocok["isi"], alinea.potongan[-1][1]
    for tabel in telaah.tabel:
        if tabel.kartu:
            for baris in tabel.baris:
                cocok = _LABEL.match(baris.teks(0))
                sel = next((sel for sel in reversed(baris.sel) if sel is not None and sel.teks.strip()), None)
                if cocok and not cocok["isi"] and sel is not None:
                    yield cocok["label"].casefold(), " ".join(sel.teks.split()).lstrip(": "), sel.letak
