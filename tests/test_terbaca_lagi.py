"""What is written can be read back: notes in a very large workbook, templates of a very large office."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lakip_xl.cli.app import jalankan
from lakip_xl.excel.baca import inspeksi_lembar
from lakip_xl.excel.baca import reviu as baca_reviu_
from lakip_xl.laporan.reviu import CatatanReviu, Reviu
from lakip_xl.pipeline import baca as baca_
from lakip_xl.pipeline import bawa_reviu as bawa_reviu_
from lakip_xl.pipeline import consolidate as consolidate_
from lakip_xl.pipeline.baca import TidakDitulis
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, gambar
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import MASUKAN

sys.path.append(str(Path(__file__).parent.parent / "benchmarks"))
from kantor_besar import buat_besar

CATATAN = Reviu(lembar=(CatatanReviu(catatan="Cek ulang angka ini", oleh="Ani"),))


def _dengan_catatan(folder: Path) -> Path:
    """Write a consolidated workbook with a reviewer's note into an office's folder."""
    hasil = periksa_tahun(folder)
    berkas = folder / "LAKIP-2022.xlsx"
    berkas.write_bytes(gambar(replace(hasil.laporan, reviu=CATATAN), hasil.temuan))
    return berkas


@pytest.mark.lambat
def test_notes_of_a_workbook_above_100_000_cells_stay(tmp_path: Path) -> None:
    """A note is there after two more runs."""
    buat_besar(tmp_path, 1_000, 2_000)
    _dengan_catatan(tmp_path)
    for _ in range(2):
        hasil = consolidate(tmp_path, draft=True)
        assert (hasil.catatan, hasil.pesan) == (1, "")


def test_a_workbook_that_could_not_be_read_back_is_not_written_over_notes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is refused, and the old one stays to the byte."""
    buat_besar(tmp_path, 40, 80)
    berkas = _dengan_catatan(tmp_path)
    lama = berkas.read_bytes()
    monkeypatch.setattr(bawa_reviu_, "_PASTI_TERBACA", 0)
    asli = consolidate_.tulis_laporan

    def gambar_lalu_sempit(*isi: object, **pilihan: bool) -> bytes:
        buku = asli(*isi, **pilihan)  # type: ignore[arg-type]
        monkeypatch.setattr(baca_reviu_, "LAPANG", 0)
        return buku

    monkeypatch.setattr(consolidate_, "tulis_laporan", gambar_lalu_sempit)
    assert jalankan(["consolidate", str(tmp_path), "--draft"]) == 2
    assert "1 catatan reviu di dalamnya tidak akan terbaca lagi" in capsys.readouterr().err
    assert berkas.read_bytes() == lama


def test_a_template_that_would_be_refused_is_not_handed_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written, and the unit's file stays as it was."""
    buat_besar(tmp_path, 40, 80)
    berkas = tmp_path / "masukan" / "bidang-a.xlsx"
    list(template(tmp_path, unit=("bidang-a",), carry=berkas))
    lama = berkas.read_bytes()
    monkeypatch.setattr(baca_, "_PASTI_TERBACA", 0)
    monkeypatch.setattr(inspeksi_lembar, "MAKS_SEL", 100)
    with pytest.raises(TidakDitulis, match="akan ditolak saat dibaca"):
        baca_.pastikan_terbaca_lagi(lama, berkas.name, MASUKAN.sheets)
    assert berkas.read_bytes() == lama
