"""Keeps the calls that the tool makes to XlsxWriter, so that the floor can make them again."""

from inspect import isfunction
from typing import Any, Self

import xlsxwriter
from rujuk import Rujuk
from xlsxwriter.chart import Chart
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.lembar_cepat import LembarCepat

Panggilan = tuple[str, int, str, tuple[Any, ...], dict[str, Any]]


class Perekam:
    """While it is open, every outer call to a workbook, worksheet or chart is kept, then made."""

    def __init__(self) -> None:
        self.panggilan: list[Panggilan] = []
        self._dalam = 0
        self._nomor: dict[int, tuple[str, int]] = {}
        self._banyak = {"f": 0, "c": 0, "k": 0}
        self._asli: list[tuple[type, str, Any]] = []
        self._hidup: list[Any] = []

    def __enter__(self) -> Self:
        for kelas, jenis in (
            (xlsxwriter.Workbook, "b"),
            (Worksheet, "k"),
            (LembarKerja, "k"),
            (LembarCepat, "k"),
            (Chart, "c"),
        ):
            for nama in [nama for nama in vars(kelas) if not nama.startswith("_") and isfunction(vars(kelas)[nama])]:
                self._ganti(kelas, nama, jenis)
        self._ganti(xlsxwriter.Workbook, "__init__", "buku_baru")
        return self

    def __exit__(self, *_: object) -> None:
        for kelas, nama, asli in self._asli:
            setattr(kelas, nama, asli)

    def _ganti(self, kelas: type, nama: str, jenis: str) -> None:
        asli = vars(kelas)[nama]
        self._asli.append((kelas, nama, asli))

        def panggil(diri: Any, *args: Any, **kwargs: Any) -> Any:
            if self._dalam == 0:
                self._catat(diri, jenis, nama, args, kwargs)
            self._dalam += 1
            try:
                hasil = asli(diri, *args, **kwargs)
            finally:
                self._dalam -= 1
            if self._dalam == 0:
                self._kenali(hasil)
            return hasil

        setattr(kelas, nama, panggil)

    def _catat(self, diri: Any, jenis: str, nama: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        nomor = self._nomor.get(id(diri), ("", 0))[1]
        if jenis == "buku_baru":
            args = args[1:]
        if nama == "add_worksheet":
            kwargs = {}
        isi = tuple(self._ubah(bagian) for bagian in args)
        self.panggilan.append(
            (jenis, nomor, nama, isi, {kunci: self._ubah(bagian) for kunci, bagian in kwargs.items()})
        )

    def _kenali(self, hasil: Any) -> None:
        jenis = "f" if isinstance(hasil, Format) else "c" if isinstance(hasil, Chart) else "k"
        if isinstance(hasil, Format | Chart | Worksheet) and id(hasil) not in self._nomor:
            self._nomor[id(hasil)] = (jenis, self._banyak[jenis])
            self._banyak[jenis] += 1
            self._hidup.append(hasil)

    def _ubah(self, nilai: Any) -> Any:
        if isinstance(nilai, Format | Chart | Worksheet):
            return Rujuk(self._nomor[id(nilai)])
        if isinstance(nilai, dict):
            return {kunci: self._ubah(bagian) for kunci, bagian in nilai.items()}
        return [self._ubah(bagian) for bagian in nilai] if isinstance(nilai, list | tuple) else nilai
