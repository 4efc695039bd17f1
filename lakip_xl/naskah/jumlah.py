"""Figures of a table that are the sum of others: by levels, in rows of totals, in columns of totals."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.banding import Kecocokan, cocokkan
from lakip_xl.naskah.jenjang import JenjangBaris, susun_jenjang
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.pasangan import beruang
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import BarisTabel, KolomTabel, TabelUtuh

Bagian = Sequence[tuple[Decimal, LetakNaskah]]
_SEDIKITNYA_BAGIAN = 2
_GARIS = frozenset({"-", "–", "—"})
_BANYAK = 3
_SELURUH, _BULAT = Decimal(100), Decimal("0.01")


@dataclass(frozen=True)
class Penjumlahan:
    """A figure that should be a sum: its cell, the parts that fit best, how it is known, and whether it agrees."""

    nama: str
    tertulis: Angka
    letak: LetakNaskah
    bagian: Bagian
    cara: str
    cocok: bool

    def diragukan(self, semua: Sequence["Penjumlahan"]) -> bool:
        """Tell whether a table does not list all parts: of several such sums, none agrees."""
        sejenis = [isi for isi in semua if isi.cara == self.cara]
        return len(sejenis) >= _BANYAK and not any(isi.cocok for isi in sejenis)


def penjumlahan(tabel: TabelUtuh) -> Iterator[Penjumlahan]:
    """Yield the sums of a table."""
    if tabel.kartu:
        return
    jenjang = susun_jenjang(tabel)
    for kolom in tabel.kolom:
        if kolom.nomor in tabel.berangka and kolom.peran not in (Peran.NOMOR, Peran.PERSEN):
            if beruang(tabel, kolom) and kolom.peran is not Peran.TARGET:
                yield from _menurut_jenjang(tabel, jenjang, kolom)
            yield from _baris_jumlah(tabel, jenjang, kolom)
    yield from _kolom_jumlah(tabel)


def _menurut_jenjang(tabel: TabelUtuh, jenjang: JenjangBaris, kolom: KolomTabel) -> Iterator[Penjumlahan]:
    for induk, baris in enumerate(tabel.baris):
        tertulis = baris.angka.get(kolom.nomor)
        anak = jenjang.anak(induk)
        if tertulis is None or not anak or induk in jenjang.jumlah:
            continue
        bagian = _bagian(tabel, anak, kolom)
        if len(bagian) == len(anak):
            yield _susun(tabel, baris, kolom, [bagian], "jenjang")


def _baris_jumlah(tabel: TabelUtuh, jenjang: JenjangBaris, kolom: KolomTabel) -> Iterator[Penjumlahan]:
    """Yield the totals of a column: of what stands above, since the total before, or of the uppermost level."""
    for urutan in sorted(jenjang.jumlah):
        baris = tabel.baris[urutan]
        tertulis = baris.angka.get(kolom.nomor)
        if tertulis is None or (tertulis.persen and cocokkan(tertulis, _SELURUH) is Kecocokan.BEDA):
            continue  # a percent of all that is not the whole of its parts is no sum of theirs
        sebelum = max((lain for lain in jenjang.jumlah if lain < urutan), default=-1)
        atas = list(range(sebelum + 1, urutan))
        semua = [isi for isi in range(urutan) if isi not in jenjang.jumlah]
        teratas = [isi for isi in jenjang.teratas if isi < urutan]
        terdalam = [isi for isi in semua if not jenjang.anak(isi)]
        bawah = [isi for isi in range(urutan + 1, len(tabel.baris)) if isi not in jenjang.jumlah]
        jumlah = [isi for isi in sorted(jenjang.jumlah) if sebelum >= 0 and isi < urutan]
        tanpa_ulang = _sekali(tabel, atas, kolom)
        calon = [teratas, atas, tanpa_ulang, semua, terdalam, jumlah, bawah if not atas else []]
        pilihan = [bagian for isi in calon if len(bagian := _bagian(tabel, isi, kolom)) >= _SEDIKITNYA_BAGIAN]
        if pilihan:
            yield _susun(tabel, baris, kolom, pilihan, f"baris {kolom.nomor}")


def _sekali(tabel: TabelUtuh, baris: Sequence[int], kolom: KolomTabel) -> Sequence[int]:
    """Return the rows whose sums by group stand below them, before the total: those that sum to as much as the rest."""
    nilai = [isi.nilai if (isi := tabel.baris[urutan].angka.get(kolom.nomor)) else Decimal(0) for urutan in baris]
    return next((baris[:batas] for batas in range(2, len(baris)) if _setara(nilai[:batas], nilai[batas:])), ())


def _setara(satu: Sequence[Decimal], lain: Sequence[Decimal]) -> bool:
    """Tell whether two lists of figures have one sum, but for what rounding takes."""
    jumlah_satu, jumlah_lain = sum(satu, Decimal(0)), sum(lain, Decimal(0))
    return bool(jumlah_satu) and abs(jumlah_satu - jumlah_lain) <= _BULAT * (len(satu) + len(lain)) / 2


def _kolom_jumlah(tabel: TabelUtuh) -> Iterator[Penjumlahan]:
    """Yield the totals of rows, in the columns that are called so."""
    isi = [
        kolom
        for kolom in tabel.kolom
        if kolom.peran in (Peran.LAIN, Peran.JUMLAH, Peran.URAIAN, Peran.PAGU, Peran.REALISASI, Peran.TARGET)
    ]
    for urutan, kolom in enumerate(isi):
        if kolom.peran is not Peran.JUMLAH:
            continue
        sebelum = isi[:urutan]
        lama = max((nomor for nomor, lain in enumerate(sebelum) if lain.peran is Peran.JUMLAH), default=-1)
        dekat = [lain for lain in sebelum[lama + 1 :] if not _berjumlah(lain)]
        jumlah = [lain for lain in sebelum if lain.peran is Peran.JUMLAH]
        lain_lain = [lain for lain in sebelum if lain.peran is not Peran.JUMLAH and not _berjumlah(lain)]
        for baris in tabel.baris:
            if kolom.nomor not in baris.angka:
                continue
            pilihan = [
                bagian
                for milik in (dekat, jumlah, lain_lain)
                if len(bagian := _bagian_baris(baris, milik)) >= _SEDIKITNYA_BAGIAN
            ]
            if pilihan:
                yield _susun(tabel, baris, kolom, pilihan, "kolom")


def _bagian(tabel: TabelUtuh, baris: Sequence[int], kolom: KolomTabel) -> Bagian:
    return [
        (tabel.baris[urutan].angka[kolom.nomor].nilai, sel.letak)
        for urutan in baris
        if kolom.nomor in tabel.baris[urutan].angka and (sel := tabel.baris[urutan].sel[kolom.nomor]) is not None
    ]


def _bagian_baris(baris: BarisTabel, kolom: Sequence[KolomTabel]) -> Bagian:
    """Return the figures of a row in some columns; a dash stands for none."""
    return [
        (baris.angka[isi.nomor].nilai if isi.nomor in baris.angka else Decimal(0), sel.letak)
        for isi in kolom
        if (sel := baris.sel[isi.nomor]) is not None and (isi.nomor in baris.angka or baris.teks(isi.nomor) in _GARIS)
    ]


def _berjumlah(kolom: KolomTabel) -> bool:
    return kolom.nama.casefold().startswith(("jumlah", "total"))


def _susun(tabel: TabelUtuh, baris: BarisTabel, kolom: KolomTabel, pilihan: Sequence[Bagian], cara: str) -> Penjumlahan:
    tertulis, sel = baris.angka[kolom.nomor], baris.sel[kolom.nomor]
    assert sel is not None  # it holds the figure

    def selisih(bagian: Bagian) -> Decimal:
        return abs(sum((angka for angka, _ in bagian), Decimal(0)) - tertulis.nilai)

    terbaik = min(pilihan, key=selisih)
    ruang = tertulis.satu * (len(terbaik) + 1) / 2 if tertulis.satu < 1 or tabel.faktor > 1 else Decimal(0)
    nama = tabel.nama(baris) or baris.teks(0) or kolom.nama
    return Penjumlahan(nama, tertulis, sel.letak, terbaik, cara, selisih(terbaik) <= ruang)
