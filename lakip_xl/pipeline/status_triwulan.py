"""The board of a quarter: of each unit that is asked by quarter, what of it is filled (aturan 31)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from lakip_xl.checking.isian_triwulan import IsianTriwulan, isian_triwulan
from lakip_xl.checking.nama_baris import Baris, baris_menurut_tempat
from lakip_xl.domain.triwulan import kunci_triwulan
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.tata_folder import FOLDER_MASUKAN
from lakip_xl.finding import Finding, Level
from lakip_xl.halaman.papan import Langkah
from lakip_xl.halaman.papan_triwulan import BarisPapanTriwulan, PapanTriwulan, halaman_triwulan
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.laporan.keadaan import Keadaan, keadaan_isian
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.masa_triwulan import batas_triwulan
from lakip_xl.laporan.prefill_triwulan import isi_anggaran, isi_dasar, isi_indikator
from lakip_xl.pipeline.berkas_papan import berkas_lain, buku_menurut_unit, saat_diubah
from lakip_xl.pipeline.bertriwulan import pastikan_bertriwulan
from lakip_xl.pipeline.check import Pemeriksaan, periksa_tahun
from lakip_xl.pipeline.ingatkan import tulis_rentang, tulis_salah
from lakip_xl.pipeline.ingatkan_triwulan import pesan_triwulan
from lakip_xl.pipeline.keadaan import baca_isian, baris_salah
from lakip_xl.pipeline.langkah import kutip
from lakip_xl.sheets.masukan import KHUSUS_TRIWULAN, MASUKAN, AnggaranTriwulan, DasarTriwulan, Triwulan
from lakip_xl.sheets.perencanaan import Unit
from lakip_xl.sheets.terhitung import Terhitung
from lakip_xl.sheets.tersumber import Tersumber

_LEMBAR = frozenset(lembar.nama for lembar in KHUSUS_TRIWULAN)
_MULAI = (Keadaan.BELUM_DIISI, Keadaan.SEBAGIAN)


class _Diminta(NamedTuple):
    """A cell that a quarter asks of a unit: its sheet, the code of its row; `bersumber` says that exports fill it."""

    lembar: str
    kode: str
    bersumber: bool = False


def status_triwulan(folder: Path, triwulan: int, hari: date | None = None) -> PapanTriwulan:
    """Read and check a year's folder and return the board of a quarter; TanpaTriwulan, and TidakTerbaca as in `baca`.

    `hari` is today, from which the days until hand-in are counted.
    """
    hasil = periksa_tahun(folder)
    laporan = hasil.laporan
    pastikan_bertriwulan(laporan)
    menurut_unit = buku_menurut_unit(laporan)
    batas = dict(batas_triwulan(laporan)).get(triwulan)
    papan = PapanTriwulan(
        laporan.identitas.perangkat_daerah,
        laporan.tahun,
        triwulan,
        unit=(),
        lain=tuple(berkas_lain(folder, menurut_unit.get("", ()))),
        langkah=(),
        terbaca=hasil.terbaca,
        batas=batas,
        sisa_hari=None if batas is None or hari is None else (batas - hari).days,
        ditutup=triwulan in laporan.penutupan,
        kontak=laporan.identitas.kontak or "",
    )
    kerja = _KerjaTriwulan(folder, hasil, papan, baris_menurut_tempat(laporan), tuple(isian_triwulan(laporan)))
    semua = (baris for unit in laporan.unit for baris in _baris_unit(kerja, unit, menurut_unit.get(unit.kode, ())))
    papan = replace(papan, unit=tuple(semua))
    return replace(papan, langkah=tuple(dict.fromkeys(_langkah(folder, papan))))


def tulis_halaman_triwulan(papan: PapanTriwulan, berkas: Path, hari: date) -> None:
    """Write the board as an HTML page; BerkasTerkunci and OSError as in `simpan`."""
    simpan(berkas, halaman_triwulan(papan, hari))


class _KerjaTriwulan(NamedTuple):
    """What the row of any unit is made from; `nama` tells the rows of findings, `papan` has no units yet."""

    folder: Path
    hasil: Pemeriksaan
    papan: PapanTriwulan
    nama: Baris
    isian: tuple[IsianTriwulan, ...]


def _baris_unit(kerja: _KerjaTriwulan, unit: Unit, semua_buku: Sequence[Buku]) -> Iterator[BarisPapanTriwulan]:
    """Yield the row of each file of a unit, or the one of a unit without; none where the quarter asks nothing of it."""
    diminta = tuple(_diminta(kerja.hasil.laporan, unit, kerja.papan.triwulan))
    if not diminta:
        return
    kosong = BarisPapanTriwulan(unit.kode, unit.nama, Keadaan.BELUM_MASUK, diminta=len(diminta))
    if len(semua_buku) == 1:
        yield _baris_berkas(kerja, unit, semua_buku[0], diminta)
        return
    semua = [
        replace(kosong, keadaan=Keadaan.BENTROK, berkas=buku.berkas, diubah=saat_diubah(kerja.folder / buku.berkas))
        for buku in semua_buku
    ] or [kosong]
    teks = pesan_triwulan(kerja.papan, semua, ())
    yield from (replace(baris, pesan=teks) for baris in semua)


def _baris_berkas(kerja: _KerjaTriwulan, unit: Unit, buku: Buku, diminta: Sequence[_Diminta]) -> BarisPapanTriwulan:
    laporan = kerja.hasil.laporan
    isian = {
        (isi.sel.lembar, isi.kode): isi
        for isi in kerja.isian
        if isi.triwulan == kerja.papan.triwulan and isi.sel.berkas == buku.berkas
    }
    kosong = [isi for isi in diminta if not isi.bersumber and _kosong(isian.get((isi.lembar, isi.kode)))]
    temuan = [isi for isi in kerja.hasil.temuan if isi.sel.berkas == buku.berkas and _milik(buku, kerja, isi)]
    kesalahan = [isi for isi in temuan if isi.level is Level.KESALAHAN]
    salah = baris_salah(temuan, baca_isian(laporan.ruang, buku, permintaan_unit(laporan, unit)))
    triwulan_baris = _triwulan_baris(buku)
    ada_salah = any(
        lembar in _LEMBAR and triwulan_baris.get((lembar, baris), kerja.papan.triwulan) == kerja.papan.triwulan
        for lembar, baris in salah
    )
    terisi = len(diminta) - len(kosong)
    keadaan = keadaan_isian(salah=bool(kesalahan) or ada_salah, belum=bool(kosong), diketik=terisi > 0)
    if buku.identitas.tahun is not None and laporan.tahun and buku.identitas.tahun != laporan.tahun:
        keadaan = Keadaan.TAHUN_SALAH
    baris = BarisPapanTriwulan(
        unit.kode,
        unit.nama,
        keadaan,
        berkas=buku.berkas,
        diminta=len(diminta),
        terisi=terisi,
        kesalahan=len(kesalahan),
        diubah=saat_diubah(kerja.folder / buku.berkas),
        kosong=tuple(_tempat_kosong(kosong, isian, kerja.papan.triwulan)),
    )
    return replace(baris, pesan=pesan_triwulan(kerja.papan, [baris], tuple(tulis_salah(temuan, kerja.nama))))


# --- cells --------------------------------------------------------------------------------------


def _diminta(laporan: Laporan, unit: Unit, triwulan: int) -> Iterator[_Diminta]:
    """Yield the cells that the plan asks of a unit for a quarter; a computed one is not typed."""
    for baris in isi_indikator(laporan, unit):
        if baris["triwulan"] == triwulan and not isinstance(baris["realisasi"], Terhitung):
            yield _Diminta(Triwulan.lembar.nama, str(baris["kode"]))
    for baris in isi_dasar(laporan, unit):
        yield _Diminta(DasarTriwulan.lembar.nama, str(baris["kode"]))
    for baris in isi_anggaran(laporan, unit):
        bersumber = isinstance(baris.get(kunci_triwulan(triwulan)), Tersumber)
        yield _Diminta(AnggaranTriwulan.lembar.nama, str(baris["kode"]), bersumber)


def _kosong(isian: IsianTriwulan | None) -> bool:
    return isian is None or isian.kosong


def _tempat_kosong(
    kosong: Sequence[_Diminta], isian: Mapping[tuple[str, str], IsianTriwulan], triwulan: int
) -> Iterator[str]:
    """Yield a line for each sheet with its blank cells, and with the rows that its file lacks."""
    for lembar in KHUSUS_TRIWULAN:
        milik = [isi for isi in kosong if isi.lembar == lembar.nama]
        ada = [isian[isi.lembar, isi.kode].sel for isi in milik if (isi.lembar, isi.kode) in isian]
        hilang = [isi.kode for isi in milik if (isi.lembar, isi.kode) not in isian]
        if ada:
            sel = [tempat.alamat for tempat in sorted(ada, key=lambda tempat: tempat.baris)]
            kepala = MASUKAN.menurut_nama[lembar.nama].menurut_key[ada[0].key].header
            yield f"{lembar.nama} {tulis_rentang(sel)}: {kepala}"
        if hilang:
            yield f"{lembar.nama}: baris {', '.join(hilang)} triwulan {triwulan} tidak ada"


def _milik(buku: Buku, kerja: _KerjaTriwulan, temuan: Finding) -> bool:
    """Tell whether a finding holds the quarter up: of the file itself, or of its sheets of quarters.

    A blank cell is counted, not found; a row of another quarter is another board's.
    """
    if temuan.belum_lengkap or (temuan.sel.lembar and temuan.sel.lembar not in _LEMBAR):
        return False
    nomor = _triwulan_baris(buku).get((temuan.sel.lembar, temuan.sel.baris), kerja.papan.triwulan)
    return temuan.level is Level.KESALAHAN and nomor == kerja.papan.triwulan


def _triwulan_baris(buku: Buku) -> Mapping[tuple[str, int], int]:
    """Return the quarter of each row that is of one."""
    return {(Triwulan.lembar.nama, baris.asal.baris): baris.triwulan for baris in buku.isi(Triwulan)}


# --- what comes next ----------------------------------------------------------------------------


def _langkah(folder: Path, papan: PapanTriwulan) -> Iterator[Langkah]:
    if papan.siap and not papan.ditutup:
        yield Langkah(f"lakip-xl triwulan {kutip(folder)} {papan.triwulan}", perintah=True)
    for baris in papan.unit:
        if baris.keadaan is Keadaan.BELUM_MASUK:
            yield Langkah(f"Minta berkas unit {baris.nama} ({FOLDER_MASUKAN}/{baris.unit}.xlsx).")
        elif baris.keadaan is Keadaan.BENTROK:
            nama = [PurePosixPath(lain.berkas).name for lain in papan.unit if lain.unit == baris.unit]
            yield Langkah(f"Sisakan satu berkas unit {baris.nama} di {folder / FOLDER_MASUKAN}: {', '.join(nama)}.")
        elif baris.keadaan is Keadaan.TAHUN_SALAH:
            yield Langkah(f"Minta berkas tahun {papan.tahun} dari unit {baris.nama}.")
        elif baris.keadaan in _MULAI:
            yield Langkah(f"lakip-xl status {kutip(folder)} --triwulan {papan.triwulan} --ingatkan", perintah=True)
        elif baris.keadaan is not Keadaan.SIAP:
            yield Langkah(f"lakip-xl check {kutip(folder / baris.berkas)}", perintah=True)
