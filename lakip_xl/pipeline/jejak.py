"""The audit trail beside the output: one line a consolidation, each naming the hash of the line before."""

import hashlib
import json
from collections import Counter
from pathlib import Path

from lakip_xl import __version__
from lakip_xl.excel.simpan.berkas import tambah_baris
from lakip_xl.excel.tata_folder import BERKAS_JEJAK
from lakip_xl.pipeline.check import Pemeriksaan


def catat_jejak(folder: Path, keluaran: str, isi: bytes, hasil: Pemeriksaan, *, draf: bool) -> None:
    """Append what went in and what came out to jejak.jsonl in the year's folder.

    A line holds no clock and no names: inputs with SHA-256, counts, findings by code, the output with its
    SHA-256, and the SHA-256 of the line before ("" in the first).
    """
    jejak = folder / BERKAS_JEJAK
    laporan = hasil.laporan
    catatan = {
        "lakip_xl": __version__,
        "tahun": laporan.tahun,
        "masukan": [{"berkas": buku.berkas, "sha256": buku.sha256} for buku in laporan.buku],
        "unit": len(laporan.masukan),
        "indikator": len(laporan.indikator),
        "anggaran": len(laporan.anggaran),
        "kesalahan": hasil.kesalahan,
        "peringatan": hasil.peringatan,
        "temuan": Counter(temuan.kode for temuan in hasil.temuan),
        "draf": draf,
        "keluaran": {"berkas": keluaran, "sha256": hashlib.sha256(isi).hexdigest()},
        "sebelum": _sidik_terakhir(jejak),
    }
    tambah_baris(jejak, json.dumps(catatan, ensure_ascii=False, separators=(",", ":")))


def periksa_jejak(jejak: Path) -> int | None:
    """Return the number (from 1) of the first line that does not follow the one before; None when all do."""
    sebelum = ""
    for nomor, baris in enumerate(jejak.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            catatan = json.loads(baris)
        except ValueError:
            return nomor
        if not isinstance(catatan, dict) or catatan.get("sebelum") != sebelum:
            return nomor
        sebelum = _sidik(baris)
    return None


def _sidik_terakhir(jejak: Path) -> str:
    if not jejak.is_file():
        return ""
    baris = jejak.read_text(encoding="utf-8", errors="replace").splitlines()
    return _sidik(baris[-1]) if baris else ""


def _sidik(baris: str) -> str:
    return hashlib.sha256(baris.encode()).hexdigest()
