"""Putting exports together: the last download of a month, the last stage of the budget, the rows of one's own SKPD."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from lakip_xl.domain.notasi import BULAN, angka
from lakip_xl.sheets.tempat import Tempat
from lakip_xl.sumber.hasil_sumber import AngkaSumber, AsalSumber, BerkasSumber, Dilewati, HasilSumber
from lakip_xl.sumber.isi_sumber import IsiSumber, KejadianSumber, KelompokSumber, PerkaraSumber, Pos, SebabDilewati
from lakip_xl.sumber.jenis_sumber import Guna
from lakip_xl.sumber.nilai import Uang
from lakip_xl.sumber.tahapan import pilih_tahapan

_SALINAN_KE = re.compile(r"\((\d{1,3})\)(?=\.\w+$)", re.ASCII)
_BERANGKA = re.compile(r"(\d+)", re.ASCII)
_NAMA_TAMPIL = 5


class BerkasTerbaca(NamedTuple):
    """A file as it was opened: its sheets that are known, or why it was not read."""

    nama: str
    sidik: str
    ukuran: int
    isi: tuple[IsiSumber, ...] = ()
    kejadian: tuple[KejadianSumber, ...] = ()
    alasan: str = ""


@dataclass(frozen=True, eq=False)
class Potongan:
    """The rows of one sheet that belong to one place, and what of them counts."""

    isi: IsiSumber
    pos: Pos
    kelompok: KelompokSumber

    @property
    def baris(self) -> tuple[int, ...]:
        """Excel rows."""
        return tuple(sorted(nomor for nilai in self.kelompok.nilai.values() for nomor in nilai.baris))

    def jumlah(self, apa: str) -> Uang:
        """Return the sum of its pagu or realisasi."""
        return sum(getattr(nilai, apa) or 0 for nilai in self.kelompok.nilai.values())

    def berisi(self, apa: str) -> bool:
        """Tell whether it holds any pagu or realisasi."""
        return any(getattr(nilai, apa) is not None for nilai in self.kelompok.nilai.values())


def gabung_sumber(semua: Sequence[BerkasTerbaca], skpd: str = "") -> HasilSumber:
    """Put the exports of a year together; `skpd` is the code of the office, "" where the plan does not say it."""
    return _Penggabung(semua, skpd.strip().upper()).hasil()


class _Penggabung:
    """Decides, place by place, which rows count; what does not is told with its reason."""

    def __init__(self, semua: Sequence[BerkasTerbaca], skpd: str) -> None:
        self.semua = semua
        self.asli: dict[str, str] = {}
        for berkas in sorted(semua, key=lambda berkas: _urutan(berkas.nama)):
            if berkas.isi:
                self.asli.setdefault(berkas.sidik, berkas.nama)
        self.dipakai = [berkas for berkas in semua if self.asli.get(berkas.sidik, berkas.nama) == berkas.nama]
        self.kejadian = [kejadian for berkas in semua for kejadian in berkas.kejadian]
        self.kejadian += [kejadian for berkas in self.dipakai for isi in berkas.isi for kejadian in isi.kejadian]
        self.dilewati: dict[str, dict[SebabDilewati, list[int]]] = {}
        self.skpd = skpd
        self.tahapan = ""

    def hasil(self) -> HasilSumber:
        """Return what counts."""
        potongan = self._milik_skpd(
            [
                Potongan(isi, pos, kelompok)
                for berkas in self.dipakai
                for isi in berkas.isi
                for pos, kelompok in isi.kelompok.items()
            ]
        )
        pagu = self._terbaru("pagu", self._satu_tahapan([bagian for bagian in potongan if bagian.berisi("pagu")]))
        realisasi = self._terbaru("realisasi", [bagian for bagian in potongan if bagian.berisi("realisasi")])
        angka_sumber = (*_angka(pagu, "pagu"), *_angka(realisasi, "realisasi"))
        isi = [isi for berkas in self.dipakai for isi in berkas.isi]
        register = [bagian for bagian in isi if bagian.jenis.guna is Guna.SP2D]
        return HasilSumber(
            berkas=tuple(self._berkas(berkas, angka_sumber) for berkas in self.semua),
            angka=angka_sumber,
            kejadian=tuple(self.kejadian),
            sp2d_dokumen={nomor: nilai for bagian in realisasi for nomor, nilai in bagian.kelompok.sp2d.items()},
            sp2d_register={nomor: nilai for bagian in register for nomor, nilai in bagian.sp2d.items()},
            register=register[0].tempat() if register else Tempat(),
            lra=tuple(baris for bagian in isi for baris in bagian.lra),
            nama={kode: nama for bagian in reversed(isi) for kode, nama in bagian.nama.items()},
            kode_tertulis={kode: tulis for bagian in reversed(isi) for kode, tulis in bagian.kode_tertulis.items()},
            nama_skpd={kode: nama for bagian in isi for kode, nama in bagian.nama_skpd.items() if nama},
            skpd=self.skpd,
            tahapan=self.tahapan,
        )

    def _milik_skpd(self, semua: Sequence[Potongan]) -> list[Potongan]:
        """Keep the rows of the office; where nobody says which it is and there are several, none."""
        ada = sorted({bagian.pos.skpd for bagian in semua if bagian.pos.skpd})
        if not self.skpd and len(ada) > 1:
            sebut = ", ".join(ada[:_NAMA_TAMPIL])
            self._catat(
                PerkaraSumber.SKPD_BANYAK,
                semua[0].isi.tempat(),
                f"Ekspor memuat {len(ada)} SKPD ({sebut}), sedangkan kode SKPD kantor ini belum ditulis.",
            )
        elif not self.skpd and ada:
            self.skpd = ada[0]
        milik = [bagian for bagian in semua if {self.skpd, ""} & {bagian.pos.skpd, bagian.pos.sub_skpd}]
        for (berkas, lembar), asing in _menurut_lembar(bagian for bagian in semua if bagian not in milik):
            banyak = sum(self._lewati(bagian, SebabDilewati.SKPD_LAIN) for bagian in asing)
            if self.skpd:
                kode = ", ".join(sorted({bagian.pos.skpd for bagian in asing})[:_NAMA_TAMPIL])
                self._catat(
                    PerkaraSumber.SKPD_LAIN,
                    Tempat(berkas, lembar),
                    f"{angka(banyak)} baris milik SKPD {kode} tidak dihitung.",
                )
        return milik

    def _satu_tahapan(self, semua: Sequence[Potongan]) -> list[Potongan]:
        pilihan = pilih_tahapan([(bagian.isi.berkas, bagian.pos.tahapan, bagian.isi.tahapan) for bagian in semua])
        self.tahapan = pilihan.nama
        ikut = [bagian for bagian, jadi in zip(semua, pilihan.ikut, strict=True) if jadi]
        lain = [bagian for bagian, jadi in zip(semua, pilihan.ikut, strict=True) if not jadi]
        for (berkas, lembar), bagian in _menurut_lembar(lain):
            banyak = sum(self._lewati(isi, SebabDilewati.TAHAPAN_LAIN) for isi in bagian)
            nama = ", ".join(sorted({isi.pos.tahapan or "tanpa nama" for isi in bagian}))
            jumlah = angka(sum(isi.jumlah("pagu") for isi in bagian))
            pesan = (
                f"Pagu memuat beberapa tahapan: {pilihan.nama} dipakai; "
                f"{angka(banyak)} baris {nama} ({jumlah}) tidak dijumlahkan."
            )
            self._catat(PerkaraSumber.TAHAPAN, Tempat(berkas, lembar), pesan)
        ada = {kode for bagian in ikut for kode in bagian.kelompok.nilai}
        hilang = sorted({kode for bagian in lain for kode in bagian.kelompok.nilai} - ada)
        if hilang:
            pesan = (
                f"{', '.join(hilang[:_NAMA_TAMPIL])} hanya ada pada tahapan lama, jadi tanpa pagu pada {pilihan.nama}."
            )
            self._catat(PerkaraSumber.TAHAPAN, lain[0].isi.tempat(), pesan)
        return ikut

    def _terbaru(self, apa: str, semua: Sequence[Potongan]) -> list[Potongan]:
        """Keep, for each SKPD, sub SKPD and month, the last download; parts without a row in common are all kept."""
        hasil: list[Potongan] = []
        kunci = _tempat_bulan
        for _, bagian in groupby(sorted(semua, key=kunci), key=kunci):
            ikut: list[Potongan] = []
            for calon in sorted(bagian, key=_kebaruan, reverse=True):
                sama = [baru for baru in ikut if _bertemu(baru, calon, apa)]
                if not sama:
                    if ikut:
                        self._catat_tambahan(apa, calon, ikut[0])
                    ikut.append(calon)
                    continue
                self._lewati(calon, SebabDilewati.DIGANTI)
                self._catat_ganti(apa, calon, sama[0])
            hasil += ikut
        return hasil

    def _catat_ganti(self, apa: str, lama: Potongan, baru: Potongan) -> None:
        beda = lama.jumlah(apa) - baru.jumlah(apa)
        if beda:
            pesan = (
                f"{_sebut_bulan(lama.pos)} ada juga di {baru.isi.berkas}, yang dipakai; {apa} di sini "
                f"{angka(lama.jumlah(apa))}, di sana {angka(baru.jumlah(apa))}."
            )
            self._catat(PerkaraSumber.DIGANTI, lama.isi.tempat(), pesan)

    def _catat_tambahan(self, apa: str, calon: Potongan, lain: Potongan) -> None:
        pesan = (
            f"{_sebut_bulan(calon.pos)} ada juga di {lain.isi.berkas}, tanpa satu baris pun yang sama; "
            f"{apa} keduanya dijumlahkan."
        )
        self._catat(PerkaraSumber.DITAMBAHKAN, calon.isi.tempat(), pesan)

    def _lewati(self, bagian: Potongan, sebab: SebabDilewati) -> int:
        baris = bagian.baris
        self.dilewati.setdefault(bagian.isi.berkas, {}).setdefault(sebab, []).extend(baris)
        return len(baris)

    def _catat(self, perkara: PerkaraSumber, sel: Tempat, pesan: str) -> None:
        self.kejadian.append(KejadianSumber(perkara, sel, pesan))

    def _berkas(self, berkas: BerkasTerbaca, semua: Iterable[AngkaSumber]) -> BerkasSumber:
        if not berkas.isi:
            return BerkasSumber(berkas.nama, sidik=berkas.sidik, ukuran=berkas.ukuran, alasan=berkas.alasan)
        banyak = sum(isi.banyak for isi in berkas.isi)
        dilewati: dict[SebabDilewati, list[int]] = {}
        for isi in berkas.isi:
            for sebab, baris in isi.dilewati.items():
                dilewati.setdefault(sebab, []).extend(baris)
        for sebab, nomor in self.dilewati.get(berkas.nama, {}).items():
            dilewati.setdefault(sebab, []).extend(nomor)
        if self.asli[berkas.sidik] != berkas.nama:
            dilewati = {SebabDilewati.SALINAN: list(range(1, banyak + 1))}
        bulan = {
            isi.bulan for isi in semua if isi.asal.berkas == berkas.nama and isi.realisasi is not None and isi.bulan
        }
        return BerkasSumber(
            berkas.nama,
            berkas.isi[0].jenis.kode,
            berkas.isi[0].jenis.judul,
            banyak,
            banyak - sum(map(len, dilewati.values())),
            tuple(Dilewati(sebab, tuple(baris)) for sebab, baris in dilewati.items()),
            tuple(sorted(bulan)),
            berkas.sidik,
            berkas.ukuran,
        )


def _tempat_bulan(bagian: Potongan) -> tuple[str, str, int]:
    return bagian.pos.skpd, bagian.pos.sub_skpd, bagian.pos.bulan


def _kebaruan(bagian: Potongan) -> tuple[object, ...]:
    """Return what is larger for a later download: when its rows were kept, the number of the copy, the name."""
    return (bagian.kelompok.terakhir, *_urutan(bagian.isi.berkas), bagian.isi.lembar)


def _urutan(nama: str) -> tuple[int, tuple[tuple[int, str], ...]]:
    """Return the number that a browser gives a copy, "(2)", and the name with its figures as figures."""
    salinan = _SALINAN_KE.search(nama)
    potongan = _BERANGKA.split(nama.casefold())
    return int(salinan[1]) if salinan else 0, tuple((int(isi) if isi.isdigit() else 0, isi) for isi in potongan)


def _bertemu(satu: Potongan, lain: Potongan, apa: str) -> bool:
    """Tell whether two downloads of a month are of the same rows: some row, or for pagu some code, is in both."""
    if satu.isi is lain.isi:
        return False
    if apa == "pagu" or not satu.kelompok.kunci or not lain.kelompok.kunci:
        return not satu.kelompok.nilai.keys().isdisjoint(lain.kelompok.nilai)
    return not satu.kelompok.kunci.isdisjoint(lain.kelompok.kunci)


def _sebut_bulan(pos: Pos) -> str:
    bulan = BULAN[pos.bulan - 1] if pos.bulan else "Isi berkas ini"
    return f"{bulan} ({pos.sub_skpd})" if pos.sub_skpd else bulan


def _menurut_lembar(semua: Iterable[Potongan]) -> Iterator[tuple[tuple[str, str], list[Potongan]]]:
    hasil: dict[tuple[str, str], list[Potongan]] = {}
    for bagian in semua:
        hasil.setdefault((bagian.isi.berkas, bagian.isi.lembar), []).append(bagian)
    return iter(hasil.items())


def _angka(semua: Iterable[Potongan], apa: str) -> Iterator[AngkaSumber]:
    for bagian in semua:
        for kode, nilai in sorted(bagian.kelompok.nilai.items()):
            if getattr(nilai, apa) is None:
                continue
            asal = AsalSumber(bagian.isi.berkas, bagian.isi.lembar, bagian.isi.kolom[apa], tuple(nilai.baris))
            yield AngkaSumber(
                kode,
                bagian.pos.sub_skpd,
                bagian.pos.bulan if apa == "realisasi" else 0,
                nilai.pagu if apa == "pagu" else None,
                nilai.realisasi if apa == "realisasi" else None,
                nilai.setoran if apa == "realisasi" else None,
                asal,
            )
