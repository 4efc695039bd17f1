"""Every command that writes holds the folder, keeps what it replaces, and is stopped before it changes anything."""

import os
from pathlib import Path

import pytest
from contoh import TURUN, kantor

from lakip_xl.cli.app import jalankan
from lakip_xl.excel.simpan import kunci
from lakip_xl.excel.simpan.berkas import simpan
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import BERKAS_JEJAK
from lakip_xl.pipeline.jejak import periksa_jejak
from lakip_xl.pipeline.recap import recap

Capsys = pytest.CaptureFixture[str]
LAKIP = "LAKIP-2022.xlsx"


@pytest.mark.parametrize(
    "perintah", [("template",), ("template", "--carry", "."), ("check", "--annotate"), ("consolidate",)], ids=" ".join
)
def test_who_writes_waits_for_who_is_writing(
    perintah: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capsys
) -> None:
    folder = kantor(tmp_path / "2022", TURUN.format(500_000))
    monkeypatch.chdir(folder)
    monkeypatch.setattr(kunci, "_TUNGGU", 0.2)
    with kunci_folder(folder):
        assert jalankan([perintah[0], ".", *perintah[1:]]) == 2
    assert "sedang dipakai lakip-xl lain" in capsys.readouterr().err
    assert not {LAKIP, "perbaikan", "cadangan"} & {jalur.name for jalur in folder.iterdir()}


def test_a_blank_plan_does_not_take_the_place_of_a_filled_one_without_a_copy(tmp_path: Path, capsys: Capsys) -> None:
    folder = kantor(tmp_path / "2022")
    terisi = (folder / "perencanaan.xlsx").read_bytes()
    assert jalankan(["template", str(folder), "--blank"]) == 0
    salinan = folder / "cadangan" / "perencanaan.0001.xlsx"
    assert salinan.read_bytes() == terisi
    assert f"perencanaan.xlsx: ditulis; yang lama disimpan di {salinan}" in capsys.readouterr().out


def test_copies_are_counted_beyond_four_digits(tmp_path: Path) -> None:
    for isi in range(3):
        simpan(tmp_path / "a.xlsx", f"{isi}".encode(), cadangkan=True)
        if not isi:
            simpan(tmp_path / "cadangan" / "a.9998.xlsx", b"lama")
    simpan(tmp_path / "a.xlsx", b"akhir", cadangkan=True)
    cadangan = {jalur.name: jalur.read_bytes() for jalur in (tmp_path / "cadangan").iterdir()}
    assert cadangan == {"a.9998.xlsx": b"lama", "a.9999.xlsx": b"0", "a.10000.xlsx": b"1", "a.10001.xlsx": b"2"}


@pytest.mark.skipif(os.name == "nt", reason="Windows opens no folder as a file")
@pytest.mark.parametrize("tanam", [Path.mkdir, os.mkfifo, lambda jalur: jalur.symlink_to("lain")])
def test_a_trail_that_takes_no_line_stops_before_the_output(tanam: object, tmp_path: Path, capsys: Capsys) -> None:
    folder = kantor(tmp_path / "2022")
    assert callable(tanam)
    tanam(folder / BERKAS_JEJAK)
    assert jalankan(["consolidate", str(folder)]) == 2
    assert BERKAS_JEJAK in capsys.readouterr().err
    assert not (folder / LAKIP).exists()


def test_an_input_that_was_refused_is_known_again(tmp_path: Path) -> None:
    folder = kantor(tmp_path / "2022")
    besar = folder / "masukan" / "besar.xlsx"
    with besar.open("wb") as berkas:
        berkas.truncate(60_000_000)
    assert jalankan(["consolidate", str(folder), "--draft"]) == 2
    assert all(isi.keadaan == "sama" for isi in periksa_jejak(folder).berkas)
    besar.write_bytes(b"lain")
    assert [isi.berkas for isi in periksa_jejak(folder).berkas if isi.keadaan == "berubah"] == ["masukan/besar.xlsx"]


def test_a_folder_that_may_not_be_read_is_a_row_of_the_recap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may read everything, so the refusal of the system stands in for it."""
    for nama in ("satu", "dua", "tiga"):
        kantor(tmp_path / nama / "2022")
    terlarang = (tmp_path / "dua" / "2022" / "masukan", tmp_path / "tiga")
    asli = Path.iterdir

    def iterdir(folder: Path) -> object:
        if folder in terlarang:
            raise PermissionError(13, "Permission denied", str(folder))
        return asli(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    gagal = {kantor.folder: kantor.gagal for kantor in recap([tmp_path], tmp_path / "rekap.xlsx").kantor}
    assert gagal["satu/2022"] == ""
    assert gagal["dua/2022"].startswith("tidak dapat dibaca: Tidak ada izin")
    assert gagal["tiga"]
    assert len(gagal) == 3
