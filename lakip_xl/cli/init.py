"""lakip-xl init."""

import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from lakip_xl.cli.layar import cetak, cetak_galat
from lakip_xl.galat import Galat

if TYPE_CHECKING:
    from lakip_xl.pipeline.init import KantorBaru, UnitBaru
    from lakip_xl.pipeline.rencana_laporan import RencanaLaporan
    from lakip_xl.pipeline.rencana_sumber import RencanaSumber
    from lakip_xl.sheets.perencanaan import PilihanSkala

_T = TypeVar("_T")
_WAJIB = {
    "--kantor": "Nama perangkat daerah",
    "--pemda": "Pemerintah daerah",
    "--tahun": "Tahun anggaran",
    "--unit": "Unit yang mengisi",
}
_TAHUN_CONTOH = 2023


CONTOH = (
    'lakip-xl init 2023 --kantor "Dinas Koperasi" --pemda "Kota Contoh" --unit koperasi="Bidang Koperasi"',
    "lakip-xl init 2023 --dari-laporan LAKIP-2022.xlsx",
)


class BelumLengkap(Galat):
    """What the command needs was not given, and there is nobody to ask."""


def init(  # noqa: PLR0913, PLR0917 - one word for each thing that is known of an office
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder tahun yang dimulai, misalnya 2023.")],
    kantor: Annotated[str, typer.Option("--kantor", metavar="NAMA", help="Nama perangkat daerah.")] = "",
    pemda: Annotated[str, typer.Option("--pemda", metavar="NAMA", help="Nama pemerintah daerah.")] = "",
    tahun: Annotated[
        str, typer.Option("--tahun", metavar="TAHUN", help="Tahun anggaran; kosong: dari nama folder.")
    ] = "",
    unit: Annotated[
        list[str] | None,
        typer.Option("--unit", metavar="KODE=NAMA", help="Unit yang mengisi; boleh diulang, kodenya boleh kosong."),
    ] = None,
    skala: Annotated[
        str, typer.Option("--skala", metavar="SKALA", help="Kategori capaian: berhasil (baku) atau permendagri86.")
    ] = "",
    batas: Annotated[
        str, typer.Option("--batas", metavar="TANGGAL", help="Batas unit mengirim, misalnya 15/01/2024.")
    ] = "",
    kontak: Annotated[str, typer.Option("--kontak", metavar="TEKS", help="Tempat unit bertanya.")] = "",
    dari_sumber: Annotated[
        bool,
        typer.Option("--dari-sumber", help="Program, unit dan nama kantor dari ekspor keuangan di FOLDER/sumber."),
    ] = False,
    dari_laporan: Annotated[
        Path | None,
        typer.Option(
            "--dari-laporan",
            metavar="LAPORAN",
            help="Rencana dan riwayat dari LAKIP-<tahun>.xlsx tahun lalu, atau dari folder CSV hasil export.",
        ),
    ] = None,
    skpd: Annotated[
        str, typer.Option("--skpd", metavar="KODE", help="Bila ekspor memuat banyak SKPD: kode SKPD kantor ini.")
    ] = "",
    contoh: Annotated[
        bool, typer.Option("--contoh", help="Tulis kantor contoh yang sudah selesai, untuk dilihat.")
    ] = False,
) -> int:
    """Mulai folder tahun: perencanaan.xlsx dengan identitas, unit dan skala.

    Yang belum ditulis ditanyakan.
    """
    from lakip_xl.pipeline.init import init as jalankan
    from lakip_xl.pipeline.init import tahun_folder, tempat_rencana

    tempat_rencana(folder)
    milik_folder = tahun_folder(folder)
    if contoh:
        lain: dict[str, object] = {
            "--kantor": kantor,
            "--pemda": pemda,
            "--unit": unit,
            "--skala": skala,
            "--batas": batas,
        }
        lain |= {"--kontak": kontak, "--dari-sumber": dari_sumber, "--dari-laporan": dari_laporan, "--skpd": skpd}
        return _contoh(folder, tahun.strip(), lain)
    diminta = tahun.strip() or str(milik_folder or "")
    lama = _lama(folder, diminta, dari_laporan, dari_sumber)
    sumber = _sumber(folder, diminta, skpd.strip(), dari_sumber)
    tertulis = {
        "--kantor": kantor or (sumber.nama if sumber else "") or _diketahui(lama, "perangkat_daerah"),
        "--pemda": pemda or _diketahui(lama, "pemerintah_daerah"),
        "--tahun": diminta or _diketahui(lama, "tahun"),
    }
    dikenal = lama.unit if lama else sumber.unit if sumber and not unit else ()
    baru = _kantor(
        {opsi: isi.strip() for opsi, isi in tertulis.items()},
        _semua_unit(dikenal, unit or ()),
        {"--skala": skala.strip(), "--batas": batas.strip(), "--kontak": kontak.strip()},
    )._replace(sumber=sumber, lama=lama)
    if milik_folder is not None and milik_folder != baru.tahun:
        raise typer.BadParameter(f"{baru.tahun}, padahal folder bernama {milik_folder}.", param_hint="'--tahun'")
    berkas = jalankan(folder, baru)
    cetak(f"{berkas}: ditulis untuk {baru.perangkat_daerah}, tahun {baru.tahun}.")
    cetak(f"Unit: {', '.join(isi.kode for isi in baru.unit)}.")
    if sumber is not None:
        cetak(f"Program: {len(sumber.program)} baris dari ekspor; periksa Unit dan Sasarannya.")
    if lama is not None:
        cetak(f"Dari laporan {lama.tahun_lama}: {', '.join(f'{isi} {nama}' for nama, isi in lama.banyak.items())}.")
        cetak("Berikutnya:")
        cetak(f"  1. Periksa {berkas}; isi pagu dan target tahun {baru.tahun}, lalu tutup berkasnya.")
        cetak(f"  2. lakip-xl template {folder}   menulis buku kerja setiap unit")
        return 0
    cetak("Berikutnya:")
    cetak(f"  1. Isi lembar Sasaran, Program dan Data Dasar di {berkas}; kode data boleh kosong.")
    cetak(f"  2. lakip-xl template {folder} --rencana   menulis kode yang diusulkan")
    cetak("  3. Isi lembar Indikator, lalu tutup berkasnya.")
    cetak(f"  4. lakip-xl template {folder}   menulis buku kerja setiap unit")
    return 0


def _sumber(folder: Path, tahun: str, skpd: str, diminta: bool) -> "RencanaSumber | None":
    """Read what exports tell of the office, where that was asked for."""
    if not diminta:
        if skpd:
            raise typer.BadParameter("hanya bersama --dari-sumber.", param_hint="'--skpd'")
        return None
    from lakip_xl.pipeline.rencana_sumber import rencana_sumber

    return rencana_sumber(folder, _baca("--tahun", tahun, _tahun) if tahun else 0, skpd)


def _lama(folder: Path, tahun: str, asal: Path | None, dari_sumber: bool) -> "RencanaLaporan | None":
    """Read what last year's report tells of the office, where one was named."""
    if asal is None:
        return None
    if dari_sumber:
        pesan = "tidak bersama --dari-sumber; ekspor di FOLDER/sumber tetap dibaca template untuk pagu dan realisasi."
        raise typer.BadParameter(pesan, param_hint="'--dari-laporan'")
    from lakip_xl.pipeline.rencana_laporan import rencana_laporan

    return rencana_laporan(folder, asal, _baca("--tahun", tahun, _tahun) if tahun else None)


def _diketahui(lama: "RencanaLaporan | None", key: str) -> str:
    """Return a setting that last year's report tells; "" where it does not."""
    return str(lama.identitas.get(key) or "") if lama else ""


def _semua_unit(dikenal: Sequence[tuple[str, str]], tertulis: Sequence[str]) -> tuple[str, ...]:
    """Return the units as they are typed: those that are known, with the names written this time, then the others."""
    ganti = {isi.partition("=")[0].strip(): isi for isi in tertulis if "=" in isi}
    lama = [ganti.pop(kode, f"{kode}={nama}") for kode, nama in dikenal]
    return (*lama, *(isi for isi in tertulis if "=" not in isi or isi.partition("=")[0].strip() in ganti))


def _contoh(folder: Path, tahun: str, tertulis: dict[str, object]) -> int:
    """Write the sample office; its own year where neither the option nor the folder names one."""
    from lakip_xl.pipeline.init import contoh, tahun_folder

    if lebih := [opsi for opsi, isi in tertulis.items() if isi]:
        raise typer.BadParameter(f"kantor contoh tidak memakai {', '.join(lebih)}.", param_hint="'--contoh'")
    untuk = _baca("--tahun", tahun, _tahun) if tahun else tahun_folder(folder) or _TAHUN_CONTOH
    for berkas in contoh(folder, untuk):
        cetak(f"{berkas}: ditulis")
    cetak("Kantor ini rekaan. Berikutnya:")
    for perintah in ("status", "check", "consolidate"):
        cetak(f"  lakip-xl {perintah} {folder}")
    return 0


def _kantor(wajib: dict[str, str], unit: tuple[str, ...], pilihan: dict[str, str]) -> "KantorBaru":
    """Return the office, what is missing asked for where somebody sits at the terminal."""
    from lakip_xl.pipeline.init import KantorBaru

    bertanya = sys.stdin is not None and sys.stdin.isatty()
    kurang = [opsi for opsi, isi in {**wajib, "--unit": " ".join(unit)}.items() if not isi]
    if kurang and not bertanya:
        sebut = ", ".join(f"{opsi} ({_WAJIB[opsi].lower()})" for opsi in kurang)
        raise BelumLengkap(f"Belum ditulis: {sebut}. Bantuan: lakip-xl init -h")
    tanyakan = bertanya and bool(kurang)
    return KantorBaru(
        wajib["--kantor"] or _tanya(_WAJIB["--kantor"], _berisi),
        wajib["--pemda"] or _tanya(_WAJIB["--pemda"], _berisi),
        _baca("--tahun", wajib["--tahun"], _tahun) if wajib["--tahun"] else _tanya(_WAJIB["--tahun"], _tahun),
        _unit(unit) if unit else _tanya_unit(),
        _pilihan("--skala", "Skala kategori: berhasil atau permendagri86 [berhasil]", pilihan, _skala, tanyakan),
        _pilihan("--batas", "Batas unit mengirim, misalnya 15/01/2024 [kosong]", pilihan, _tanggal, tanyakan),
        _pilihan("--kontak", "Tempat unit bertanya [kosong]", pilihan, lambda isi: isi or None, tanyakan),
    )


def _baca(opsi: str, isi: str, baca: Callable[[str], _T]) -> _T:
    """Read what was given with an option; typer.BadParameter, which names it, where that cannot be read."""
    try:
        return baca(isi)
    except Galat as galat:
        raise typer.BadParameter(f"{galat}.", param_hint=f"'{opsi}'") from galat


def _pilihan(opsi: str, tanya: str, tertulis: dict[str, str], baca: Callable[[str], _T], tanyakan: bool) -> _T:
    return _tanya(tanya, baca) if tanyakan and not tertulis[opsi] else _baca(opsi, tertulis[opsi], baca)


def _tanya(tanya: str, baca: Callable[[str], _T]) -> _T:
    """Ask until the answer can be read."""
    while True:
        try:
            return baca(input(f"{tanya}: ").strip())
        except Galat as galat:
            cetak_galat(f"  {galat}.")
        except EOFError:
            raise typer.Abort from None


def _tanya_unit() -> "tuple[UnitBaru, ...]":
    """Ask for one unit after the other until the answer is blank."""
    from lakip_xl.pipeline.init import baca_unit

    semua: list[UnitBaru] = []
    cetak("Unit yang mengisi, satu per satu: NAMA, atau KODE=NAMA. Kosong: selesai.")
    while True:
        isi = _tanya(f"Unit {len(semua) + 1}", lambda isi: baca_unit(isi, semua) if isi or not semua else None)
        if isi is None:
            return tuple(semua)
        semua.append(isi)
        cetak(f"  kodenya {isi.kode}")


def _unit(tertulis: tuple[str, ...]) -> "tuple[UnitBaru, ...]":
    from lakip_xl.pipeline.init import baca_unit

    semua: list[UnitBaru] = []
    for isi in tertulis:
        semua.append(_baca("--unit", isi, lambda isi: baca_unit(isi, semua)))
    return tuple(semua)


def _berisi(isi: str) -> str:
    if not isi:
        raise BelumLengkap("wajib diisi")
    return isi


def _tahun(isi: str) -> int:
    from lakip_xl.pipeline.init import tahun_sah

    if not (isi.isascii() and isi.isdigit() and len(isi) == len("2023") and tahun_sah(int(isi))):
        raise BelumLengkap(f"'{isi}' bukan tahun 2000 sampai 2100")
    return int(isi)


def _skala(isi: str) -> "PilihanSkala | None":
    """Read the name of a ready scale; None for a blank, which leaves the usual one, or last year's."""
    from lakip_xl.sheets.perencanaan import PilihanSkala

    if isi and isi not in set(PilihanSkala):
        raise BelumLengkap(f"'{isi}' tidak dikenal; pilih {' atau '.join(PilihanSkala)}")
    return PilihanSkala(isi) if isi else None


def _tanggal(isi: str) -> date | None:
    """Read a date as it is written here, the day first; None for a blank."""
    from lakip_xl.domain.tanggal_tertulis import baca_tanggal

    if not isi:
        return None
    bacaan = baca_tanggal(isi)
    if not bacaan:
        raise BelumLengkap(f"'{isi}' bukan tanggal; tulis hari/bulan/tahun, misalnya 15/01/2024")
    return bacaan[0]
