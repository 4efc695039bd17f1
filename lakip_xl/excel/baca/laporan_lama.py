"""An earlier consolidated workbook as the plan that it was made of, with its figures: read from its Data sheets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from typing import Any, NamedTuple, cast

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.perhitungan import PENGALI_BAKU
from lakip_xl.domain.ukuran import Tanda, Ukuran
from lakip_xl.excel.baca.arsip import BerkasDitolak
from lakip_xl.excel.baca.inspeksi import Inspeksi, InspeksiLembar, inspeksi
from lakip_xl.excel.baca.kepala import cari_kepala
from lakip_xl.excel.baca.reviu import LAPANG
from lakip_xl.excel.baca.sel import baca_sel
from lakip_xl.excel.baca.tafsir import kosong, tafsirkan, tulis_isi
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.rollover import AngkaTahun
from lakip_xl.layout.table import Table
from lakip_xl.sheets.column import Column
from lakip_xl.sheets.masukan import DataDasar, Indikator
from lakip_xl.sheets.perencanaan import (
    PERENCANAAN,
    Identitas,
    IndikatorRencana,
    Pembanding,
    PitaSkala,
    Program,
    Rekomendasi,
    Riwayat,
    Sarana,
    Sasaran,
    SumberKeuangan,
    TingkatPredikat,
    Unit,
    Variabel,
)
from lakip_xl.sheets.sheet import Asal, Row
from lakip_xl.tables.data import TABLES

_Baris = dict[str, Any]
_JENIS = "laporan"
_PALING_SEDIKIT, _ATAS = 2, "target_atas"
"""Cells that a row of a table has at least (notes stand alone in theirs); the upper bound of a target."""
_DESIMAL = DataDasar.lembar.menurut_key["nilai"]
_KATEGORI = Indikator.lembar.menurut_key["kategori"]
"""A formula that always gives a word: where it has none, nobody computed the report."""


class _AsalKolom(NamedTuple):
    """Where the columns of a sheet of the plan stand: the code of the table, and those that it names otherwise.

    `tambahan` are figures of the year beside them; reports may lack columns that are `baru`, and tables not `wajib`.
    """

    tabel: str
    lain: Mapping[str, str] = {}
    tambahan: tuple[Column, ...] = ()
    wajib: bool = True
    baru: tuple[str, ...] = ()


_LETAK: Mapping[type[Row], tuple[_AsalKolom, ...]] = {
    Unit: (_AsalKolom("data_unit", {"jabatan_kepala": "jabatan", "nama_kepala": "kepala"}, baru=("singkatan",)),),
    Sasaran: (_AsalKolom("data_sasaran"),),
    Program: (_AsalKolom("data_program"),),
    Variabel: (
        _AsalKolom(
            "data_dasar",
            {"sumber": "sumber_rencana", "catatan": "catatan_rencana"},
            (
                DataDasar.lembar.menurut_key["tahun"],
                _DESIMAL,
                DataDasar.lembar.menurut_key["sumber"]._replace(key="sumber_tahun"),
            ),
        ),
    ),
    IndikatorRencana: (
        _AsalKolom(
            "data_indikator",
            {"target_akhir_renstra": "target_akhir"},
            (_DESIMAL._replace(key=_ATAS), Indikator.lembar.menurut_key["realisasi"], _KATEGORI),
        ),
        _AsalKolom("data_definisi", baru=("induk",)),
    ),
    Riwayat: (_AsalKolom("data_riwayat", tambahan=(_DESIMAL._replace(key=_ATAS),)),),
    PitaSkala: (_AsalKolom("data_skala"),),
    TingkatPredikat: (_AsalKolom("data_predikat"),),
    SumberKeuangan: (_AsalKolom("data_sumber_keuangan", wajib=False),),
    Rekomendasi: (_AsalKolom("data_rekomendasi", wajib=False),),
    Sarana: (_AsalKolom("data_sarana", wajib=False),),
    Pembanding: (_AsalKolom("data_pembanding", wajib=False),),
}
_NAMA_LAIN = {"sumber_tahun": "sumber"}


class LaporanLama(NamedTuple):
    """The plan as a report tells it, without what it does not hold; and the figures of its year and of years before."""

    laporan: Laporan
    angka: tuple[AngkaTahun, ...]


def baca_laporan_lama(isi: bytes, berkas: str) -> LaporanLama:
    """Read the bytes of a consolidated workbook; BerkasDitolak, with the reason, where it is none or was altered."""
    properti = inspeksi(isi, (), lapang=LAPANG).properti
    tahun = properti.get("lakip_tahun", "")
    if properti.get("lakip_workbook") != _JENIS or not tahun.isdecimal():
        raise BerkasDitolak(
            "bukan laporan buatan lakip-xl, atau identitasnya hilang; pakai LAKIP-<tahun>.xlsx seperti ditulis "
            "consolidate"
        )
    tabel = _tabel(int(tahun))
    hasil = inspeksi(isi, {nama for satu in tabel.values() for nama in (satu.lembar, *satu.dahulu)}, lapang=LAPANG)
    tabel = {kode: _di_lembar(satu, hasil) for kode, satu in tabel.items()}
    return _PembacaLaporan(hasil, berkas, int(tahun), tabel).baca()


def _tabel(tahun: int) -> dict[str, Table[Any]]:
    """Return the Data tables as a report of that year declares them, by code."""
    baris = {Identitas.lembar.nama: (_baris_kelas(Identitas, {"tahun": tahun}, Asal("", "", 0, {})),)}
    kosong_ = Laporan(Buku(PERENCANAAN, "", baris=baris))
    dipakai = {"data_identitas", *(dari.tabel for semua in _LETAK.values() for dari in semua)}
    semua = chain(*(pengantar.susun(kosong_) for pengantar in TABLES if pengantar.kode in dipakai))
    return {tabel.kode: tabel for tabel in semua}


def _di_lembar(tabel: Table[Any], hasil: Inspeksi) -> Table[Any]:
    """Return a table on the sheet that the version of the report put it on."""
    return replace(tabel, lembar=next((nama for nama in tabel.dahulu if nama in hasil.lembar), tabel.lembar))


def _baris_kelas(kelas: type[Row], isi: Mapping[str, object], asal: Asal) -> Row:
    dinyatakan = {kolom.key: None for kolom in kelas.lembar.dibaca}
    return cast("Row", cast("Any", kelas)(asal=asal, **{**dinyatakan, **isi}))


class _PembacaLaporan:
    """Reads the Data sheets of one report."""

    def __init__(self, hasil: Inspeksi, berkas: str, tahun: int, tabel: Mapping[str, Table[Any]]) -> None:
        self.hasil = hasil
        self.berkas = berkas
        self.tahun = tahun
        self.tabel = tabel
        self.isi = baca_sel(hasil, sorted({satu.lembar for satu in tabel.values()} & hasil.lembar.keys()))

    def baca(self) -> LaporanLama:
        baris = {kelas.lembar.nama: tuple(self._rencana(kelas)) for kelas in _LETAK}
        indikator, variabel = baris[IndikatorRencana.lembar.nama], baris[Variabel.lembar.nama]
        rencana = {
            nama: tuple(
                _baris_kelas(kelas, _milik(kelas, isi), Asal(self.berkas, nama, nomor, {})) for nomor, isi in semua
            )
            for kelas in _LETAK
            for nama, semua in [(kelas.lembar.nama, _tunggal(kelas, baris[kelas.lembar.nama]))]
        }
        rencana[PitaSkala.lembar.nama] = rencana[PitaSkala.lembar.nama][::-1]
        asal = Asal(self.berkas, Identitas.lembar.nama, 0, {})
        rencana[Identitas.lembar.nama] = (_baris_kelas(Identitas, self._identitas(), asal),)
        return LaporanLama(
            Laporan(Buku(PERENCANAAN, self.berkas, baris=rencana)),
            (
                *(self._angka_indikator(isi) for _, isi in indikator),
                *(_angka_dasar(isi) for _, isi in variabel if isi["nilai"] is not None),
            ),
        )

    def _angka_indikator(self, isi: _Baris) -> AngkaTahun:
        nama, satuan = isi["indikator"], isi["satuan"]
        return AngkaTahun(isi["kode"], nama, self.tahun, satuan, isi["target"], isi["realisasi"])

    def _rencana(self, kelas: type[Row]) -> Iterator[tuple[int, _Baris]]:
        """Yield the rows of a sheet of the plan, each with its number; of several tables they are joined by key."""
        pertama, *lain = (self._baris(kelas, dari) for dari in _LETAK[kelas])
        tambahan = {isi[kelas.lembar.kunci[0]]: isi for semua in lain for _, isi in semua}
        for nomor, isi in pertama:
            hasil = {**isi, **tambahan.get(isi[kelas.lembar.kunci[0]], {})}
            if isinstance(ukuran := hasil.get("target"), Ukuran) and hasil.get(_ATAS) is not None:
                hasil["target"] = ukuran._replace(atas=hasil[_ATAS])
            if hasil.get("pengali") == PENGALI_BAKU:
                hasil["pengali"] = None  # printed where nothing was typed
            yield nomor, hasil

    def _baris(self, kelas: type[Row], dari: _AsalKolom) -> Iterator[tuple[int, _Baris]]:
        tabel = self.tabel[dari.tabel]
        if not dari.wajib and not self._ada(tabel):
            return
        ada = {kolom.key for kolom in tabel.columns}
        rencana = {dari.lain.get(kolom.key, kolom.key): kolom for kolom in kelas.lembar.diketik}
        kolom = {tabel.kepala(key): isi for key, isi in rencana.items() if key in ada}
        if not self._berkolom(tabel, [tabel.kepala(key) for key in dari.baru]):
            kolom = {judul: isi for judul, isi in kolom.items() if isi.key not in dari.baru}
        kolom |= {tabel.kepala(_NAMA_LAIN.get(isi.key, isi.key)): isi for isi in dari.tambahan}
        yield from self._isi_tabel(tabel, kolom)

    def _ada(self, tabel: Table[Any]) -> bool:
        """Tell whether a report has a table that it may lack: its title, or its very header, stands on its sheet."""
        judul = {tabel.judul, *(kolom.header for kolom in tabel.columns)}
        return any(
            tabel.judul in teks or len(teks & judul) * 2 > len(judul)
            for teks in ({str(sel).strip() for sel in baris} for baris in self.isi.get(tabel.lembar, ()))
        )

    def _berkolom(self, tabel: Table[Any], judul: Sequence[str]) -> bool:
        """Tell whether some row of its sheet holds these headers."""
        return any({*judul} <= {str(sel).strip() for sel in baris} for baris in self.isi.get(tabel.lembar, ()))

    def _identitas(self) -> _Baris:
        """Return the settings; the year alone of a report that does not hold them yet."""
        tabel = self.tabel["data_identitas"]
        if not self._ada(tabel):
            return {"tahun": self.tahun}
        menurut_judul = {kolom.header: kolom for kolom in Identitas.lembar.diketik}
        judul, nilai = tabel.kepala("pengaturan"), tabel.kepala("nilai")
        hasil: _Baris = {}
        for nomor, baris, letak in self._mentah(tabel, (judul, nilai)):
            kolom = menurut_judul.get(str(baris[letak[judul]]).strip())
            if kolom is not None:
                hasil[kolom.key] = self._sel(tabel, kolom, baris[letak[nilai]], f"{huruf(letak[nilai])}{nomor}", None)
        return {**hasil, "tahun": self.tahun}

    def _isi_tabel(self, tabel: Table[Any], kolom: Mapping[str, Column]) -> Iterator[tuple[int, _Baris]]:
        for nomor, baris, letak in self._mentah(tabel, tuple(kolom)):
            satuan = next((baris[letak[judul]] for judul, isi in kolom.items() if isi.key == "satuan"), None)
            yield (
                nomor,
                {
                    isi.key: self._sel(
                        tabel,
                        isi,
                        baris[letak[judul]],
                        f"{huruf(letak[judul])}{nomor}",
                        str(satuan) if satuan else None,
                    )
                    for judul, isi in kolom.items()
                },
            )

    def _mentah(
        self, tabel: Table[Any], judul: Sequence[str]
    ) -> Iterator[tuple[int, Sequence[object], Mapping[str, int]]]:
        """Yield the rows below the header that holds every one of those headers, up to the first that is none."""
        isi = self.isi.get(tabel.lembar)
        if isi is None:
            raise BerkasDitolak(f"lembar {tabel.lembar} tidak ada; pakai laporan seperti ditulis consolidate")
        kepala = cari_kepala(
            isi,
            lambda teks: teks.strip() if teks.strip() in judul else None,
            lambda _, kolom: len(kolom) == len(judul),
            dicari=None,
        )
        if kepala is None:
            raise BerkasDitolak(self._tanpa_kepala(tabel, isi, judul))
        for nomor, baris in enumerate(islice(isi, kepala.urutan + 1, None), start=kepala.urutan + 2):
            if sum(not kosong(sel) for sel in baris) < _PALING_SEDIKIT:
                return
            yield nomor, baris, kepala.kolom

    @staticmethod
    def _tanpa_kepala(tabel: Table[Any], isi: Sequence[Sequence[object]], judul: Sequence[str]) -> str:
        tertulis = [{str(sel).strip() for sel in baris} for baris in isi]
        dekat = max(tertulis, key=lambda baris: len(baris & {*judul}), default=set[str]())
        kurang = ", ".join(satu for satu in judul if satu not in dekat)
        return (
            f"lembar {tabel.lembar}: tidak ada kolom {kurang}; kepala tabelnya harus seperti ditulis consolidate "
            f"({', '.join(judul)})"
        )

    def _sel(self, tabel: Table[Any], kolom: Column, isi: object, alamat: str, satuan: str | None) -> object:
        """Return the value of a cell; BerkasDitolak where something stands there that is none of its column."""
        lembar = self.hasil.lembar.get(tabel.lembar, InspeksiLembar())
        belum = alamat in lembar.tanpa_nilai and kolom is _KATEGORI
        if alamat in lembar.galat or belum:
            apa = lembar.galat.get(alamat, "rumus yang belum dihitung")
            raise BerkasDitolak(f"{tabel.lembar} › {alamat}: {apa}; buka laporan itu, hitung ulang, lalu simpan")
        format_sel = lembar.format.get(alamat, "")
        nilai = tafsirkan(kolom, isi, satuan, format_sel).nilai
        if nilai is None and not kosong(isi):
            raise BerkasDitolak(f"{tabel.lembar} › {alamat}: '{tulis_isi(isi)}' bukan isi kolom {kolom.header}")
        if isinstance(nilai, Ukuran) and nilai.polos:
            return nilai._replace(tanda=next((tanda for tanda in Tanda if tanda in format_sel), None))
        return nilai


def _angka_dasar(isi: _Baris) -> AngkaTahun:
    """Return a base figure of one year, with its document."""
    ukuran = Ukuran(isi["nilai"])
    return AngkaTahun(isi["kode"], isi["nama"], isi["tahun"], isi["satuan"], None, ukuran, isi["sumber_tahun"])


def _milik(kelas: type[Row], isi: _Baris) -> _Baris:
    return {key: nilai for key, nilai in isi.items() if key in kelas.lembar.menurut_key}


def _tunggal(kelas: type[Row], semua: Sequence[tuple[int, _Baris]]) -> Sequence[tuple[int, _Baris]]:
    """Return each row once: a base figure stands on its sheet once for each year."""
    if kelas is not Variabel:
        return semua
    return tuple({isi["kode"]: (nomor, isi) for nomor, isi in reversed(semua)}.values())[::-1]
