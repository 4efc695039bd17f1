"""The audit trail beside the output: one line a consolidation, each naming the hash of the line before."""

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from lakip_xl import __version__
from lakip_xl.checking.nama_baris import baris_menurut_tempat, sidik_temuan
from lakip_xl.excel.baca.folder import berkas_masukan, berkas_sumber
from lakip_xl.excel.buka import TAMBAH, BukanBerkas, buka, keadaan
from lakip_xl.excel.simpan.berkas import potongan_berkas, sidik_berkas, tambah_baris
from lakip_xl.excel.tata_folder import BERKAS_JEJAK, BERKAS_PERENCANAAN, FOLDER_MASUKAN, FOLDER_SUMBER
from lakip_xl.finding import Finding
from lakip_xl.galat import Galat, pesan_sistem
from lakip_xl.laporan import Buku
from lakip_xl.pipeline.baca import pastikan_folder_tahun
from lakip_xl.pipeline.check import Pemeriksaan


class JejakTidakTerbaca(Galat):
    """There is no trail, or it cannot be read; the message says why."""


class BarisRusak(NamedTuple):
    """A line of the trail that does not say what it should: its number from 1, and what is wrong."""

    nomor: int
    sebab: str


class KeadaanBerkas(NamedTuple):
    """A file by its name in the folder, against the last line: sama, berubah, hilang or baru."""

    berkas: str
    keadaan: str


class HasilJejak(NamedTuple):
    """What a trail says: how many lines, which are wrong, and the files that stand in the folder now."""

    baris: int
    rusak: tuple[BarisRusak, ...]
    berkas: tuple[KeadaanBerkas, ...]

    @property
    def utuh(self) -> bool:
        """Whether the chain holds and every file is as the last line says."""
        return not self.rusak and all(isi.keadaan == "sama" for isi in self.berkas)


def pastikan_jejak(folder: Path) -> None:
    """See that a line can be added to the trail, before anything is written; BukanBerkas, OSError."""
    jejak = folder / BERKAS_JEJAK
    if keadaan(jejak) is not None:
        os.close(buka(jejak, TAMBAH))


def catat_jejak(  # noqa: PLR0913 - what a line says
    folder: Path,
    keluaran: str,
    isi: bytes,
    hasil: Pemeriksaan,
    *,
    draf: bool,
    triwulan: int = 0,
    ditutup: Mapping[str, str] | None = None,
) -> None:
    """Append what went in and what came out to jejak.jsonl in the year's folder.

    A line holds no clock and no names: inputs with SHA-256, counts, findings by code and what tells each from others,
    the output with its SHA-256, and the SHA-256 of the line before ("" in the first). Of a quarter it says which, and
    its figures by name where it was closed.
    """
    jejak = folder / BERKAS_JEJAK
    laporan = hasil.laporan
    catatan = {
        "lakip_xl": __version__,
        "tahun": laporan.tahun,
        "masukan": [
            *({"berkas": buku.berkas, "sha256": _sidik_masukan(folder, buku)} for buku in laporan.buku),
            *({"berkas": berkas.nama, "sha256": berkas.sidik} for berkas in laporan.sumber.berkas),
        ],
        "unit": len(laporan.masukan),
        "indikator": len(laporan.indikator),
        "anggaran": len(laporan.anggaran),
        "kesalahan": hasil.kesalahan,
        "peringatan": hasil.peringatan,
        "temuan": Counter(temuan.kode for temuan in hasil.temuan),
        "sidik_temuan": sorted(set(_sidik_temuan(hasil))),
        "draf": draf,
        **({"triwulan": triwulan} if triwulan else {}),
        **({"ditutup": ditutup} if ditutup is not None else {}),
        "keluaran": {"berkas": keluaran, "sha256": hashlib.sha256(isi).hexdigest()},
        "sebelum": _sidik_terakhir(jejak),
    }
    tambah_baris(jejak, json.dumps(catatan, ensure_ascii=False, separators=(",", ":")))


def temuan_baru(folder: Path, hasil: Pemeriksaan) -> tuple[Finding, ...]:
    """Return the findings that the last run in jejak.jsonl did not have; JejakTidakTerbaca where it does not say."""
    catatan: Mapping[str, Any] = next((isi for isi in reversed(_baca_jejak(folder)[1]) if isi is not None), {})
    tercatat = catatan.get("sidik_temuan")
    if not isinstance(tercatat, list):
        raise JejakTidakTerbaca(
            f"Baris terakhir {folder / BERKAS_JEJAK} ditulis versi lama, yang belum mencatat temuan satu per satu; "
            "jalankan consolidate sekali, sesudah itu --baru dapat dipakai."
        )
    lama = {sidik for sidik in tercatat if isinstance(sidik, str)}
    return tuple(temuan for temuan, sidik in zip(hasil.temuan, _sidik_temuan(hasil), strict=True) if sidik not in lama)


def periksa_jejak(folder: Path) -> HasilJejak:
    """Read the trail of a year's folder and hold it against the files there; JejakTidakTerbaca, TidakTerbaca."""
    if not (folder / BERKAS_JEJAK).exists():
        pastikan_folder_tahun(folder)
    semua, terurai = _baca_jejak(folder)
    terakhir: Mapping[str, Any] = next((isi for isi in reversed(terurai) if isi is not None), {})
    return HasilJejak(len(semua), tuple(_rusak(semua, terurai)), tuple(_banding(folder, terakhir)))


def _baca_jejak(folder: Path) -> tuple[list[bytes], list[dict[str, Any] | None]]:
    """Return the lines of the trail, as they are and taken apart; JejakTidakTerbaca."""
    try:
        semua = list(_semua_baris(folder / BERKAS_JEJAK))
    except FileNotFoundError as galat:
        raise JejakTidakTerbaca(f"{folder / BERKAS_JEJAK} tidak ada; folder ini belum pernah dikonsolidasi.") from galat
    except (OSError, BukanBerkas) as galat:
        sebab = pesan_sistem(galat) if isinstance(galat, OSError) else str(galat)
        raise JejakTidakTerbaca(f"{folder / BERKAS_JEJAK} tidak dapat dibaca: {sebab}.") from galat
    return semua, [_urai(baris) for baris in semua]


def _sidik_temuan(hasil: Pemeriksaan) -> list[str]:
    baris = baris_menurut_tempat(hasil.laporan)
    return [sidik_temuan(temuan, baris) for temuan in hasil.temuan]


def _rusak(semua: Sequence[bytes], terurai: Sequence[Mapping[str, Any] | None]) -> Iterator[BarisRusak]:
    """Yield the lines that do not follow the one before."""
    sidik = [_sidik(baris) for baris in semua]
    for urutan, catatan in enumerate(terurai):
        if catatan is None:
            yield BarisRusak(urutan + 1, "terpotong atau bukan catatan jejak, misalnya karena listrik padam")
            continue
        sebelum = catatan.get("sebelum")
        if sebelum == (sidik[urutan - 1] if urutan else ""):
            continue
        if sebelum in sidik[:urutan] or (sebelum == "" and urutan):
            yield BarisRusak(urutan + 1, "tidak menyambung baris sebelumnya, melainkan yang lebih awal: dua penulis")
        else:
            yield BarisRusak(urutan + 1, "tidak menyambung baris sebelumnya: ada baris yang diubah atau dihapus")


def _banding(folder: Path, catatan: Mapping[str, Any]) -> Iterator[KeadaanBerkas]:
    """Yield the inputs and the output of a line as they stand now, and inputs that it does not name."""
    tercatat = dict(_tercatat(catatan))
    ada = {BERKAS_PERENCANAAN: folder / BERKAS_PERENCANAAN}
    ada |= {f"{FOLDER_MASUKAN}/{jalur.name}": jalur for jalur in berkas_masukan(folder)}
    ada |= {f"{FOLDER_SUMBER}/{jalur.name}": jalur for jalur in berkas_sumber(folder)}
    keluaran = catatan.get("keluaran")
    nama = str(keluaran.get("berkas")) if isinstance(keluaran, dict) else ""
    if nama and Path(nama).name == nama:
        ada[nama] = folder / nama
    for berkas, sidik in tercatat.items():
        jalur = ada.get(berkas)
        if jalur is None or not os.path.lexists(jalur):
            yield KeadaanBerkas(berkas, "hilang")
        else:
            yield KeadaanBerkas(berkas, "sama" if _sidik_kini(jalur) == sidik else "berubah")
    for berkas, jalur in ada.items():
        if berkas not in tercatat and _sidik_kini(jalur):
            yield KeadaanBerkas(berkas, "baru")


def _tercatat(catatan: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    masukan = catatan.get("masukan")
    for isi in (*(masukan if isinstance(masukan, list) else ()), catatan.get("keluaran")):
        if isinstance(isi, dict):
            yield str(isi.get("berkas")), isi.get("sha256")


def _sidik_masukan(folder: Path, buku: Buku) -> str:
    """Return the SHA-256 of an input, also of one that was refused before it was read."""
    return buku.sha256 or _sidik_kini(folder / buku.berkas)


def _sidik_kini(jalur: Path) -> str:
    """Return the SHA-256 of a file as it stands now, "" where it cannot be opened."""
    try:
        return sidik_berkas(jalur).hex()
    except (OSError, BukanBerkas):
        return ""


def _sidik_terakhir(jejak: Path) -> str:
    try:
        semua = list(_semua_baris(jejak))
    except FileNotFoundError:
        return ""
    return _sidik(semua[-1]) if semua else ""


def _semua_baris(jejak: Path) -> Iterator[bytes]:
    """Yield the lines of a trail, the last one also where it was torn; a line feed alone ends one."""
    isi = b"".join(potongan_berkas(jejak))
    yield from isi.removesuffix(b"\n").split(b"\n") if isi else ()


def _urai(baris: bytes) -> dict[str, Any] | None:
    try:
        catatan = json.loads(baris)
    except (ValueError, RecursionError):
        return None
    return catatan if isinstance(catatan, dict) else None


def _sidik(baris: bytes) -> str:
    return hashlib.sha256(baris).hexdigest()
