"""What others plant in a shared folder: links, pipes and folders in the place of files are refused."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from contoh import TURUN, kantor
from ubahan import terapkan

from lakip_xl.excel.baca.folder import isi_berkas
from lakip_xl.excel.baca.inspeksi import BerkasDitolak
from lakip_xl.excel.buka import BukanBerkas
from lakip_xl.excel.simpan.berkas import simpan, tambah_baris
from lakip_xl.excel.simpan.kunci import kunci_folder
from lakip_xl.excel.tata_folder import BERKAS_JEJAK, BERKAS_KUNCI
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.recap import recap

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows knows no such pipes, and links need a right")

Tanam = Callable[[Path, Path], None]


def _tautan(tempat: Path, rahasia: Path) -> None:
    tempat.symlink_to(rahasia)


def _pipa(tempat: Path, _rahasia: Path) -> None:
    os.mkfifo(tempat)


def _folder(tempat: Path, _rahasia: Path) -> None:
    tempat.mkdir()


@pytest.fixture
def rahasia(tmp_path: Path) -> Path:
    """A file of somebody else."""
    berkas = tmp_path / "rahasia"
    berkas.write_bytes(b"milik orang lain")
    return berkas


@pytest.mark.parametrize("tanam", [_tautan, _pipa, _folder])
@pytest.mark.parametrize("nama", ["LAKIP-2022.xlsx", BERKAS_JEJAK, BERKAS_KUNCI])
def test_what_stands_in_the_place_of_a_file_is_refused(tanam: Tanam, nama: str, rahasia: Path, tmp_path: Path) -> None:
    folder = kantor(tmp_path / "2022")
    tanam(folder / nama, rahasia)
    with pytest.raises(BukanBerkas, match=nama):
        consolidate(folder)
    assert rahasia.read_bytes() == b"milik orang lain"


def test_a_backup_does_not_copy_what_a_link_leads_to(rahasia: Path, tmp_path: Path) -> None:
    folder = kantor(tmp_path / "2022")
    (folder / "LAKIP-2022.xlsx").symlink_to(rahasia)
    with pytest.raises(BukanBerkas):
        consolidate(folder)
    assert not (folder / "cadangan").exists()


def test_a_link_in_the_place_of_cadangan_is_refused_and_the_output_stays(tmp_path: Path) -> None:
    folder = kantor(tmp_path / "2022")
    hasil = consolidate(folder)
    assert hasil.berkas is not None
    lama = hasil.berkas.read_bytes()
    (tmp_path / "lain").mkdir()
    (folder / "cadangan").symlink_to(tmp_path / "lain")
    terapkan(folder, TURUN.format(940_000))
    with pytest.raises(BukanBerkas, match="cadangan"):
        consolidate(folder)
    assert hasil.berkas.read_bytes() == lama
    assert list((tmp_path / "lain").iterdir()) == []


@pytest.mark.parametrize("tanam", [_tautan, _pipa])
def test_an_input_that_is_no_file_is_refused_without_waiting(tanam: Tanam, rahasia: Path, tmp_path: Path) -> None:
    tanam(tmp_path / "x.xlsx", rahasia)
    with pytest.raises(BerkasDitolak, match="bukan berkas biasa"):
        isi_berkas(tmp_path / "x.xlsx")


@pytest.mark.parametrize("tanam", [_tautan, _pipa])
def test_a_planted_memory_of_a_recap_is_refused(tanam: Tanam, rahasia: Path, tmp_path: Path) -> None:
    kantor(tmp_path / "a" / "2022")
    tanam(tmp_path / "REKAP.recap.jsonl", rahasia)
    with pytest.raises(BukanBerkas, match="REKAP"):
        recap([tmp_path / "a"], tmp_path / "REKAP.xlsx")
    assert rahasia.read_bytes() == b"milik orang lain"


def test_the_lock_is_not_cut(tmp_path: Path) -> None:
    (tmp_path / BERKAS_KUNCI).write_bytes(b"isi")
    with kunci_folder(tmp_path):
        pass
    assert (tmp_path / BERKAS_KUNCI).read_bytes() == b"isi"


def test_a_file_keeps_its_mode_and_a_new_one_has_that_of_the_system(tmp_path: Path) -> None:
    lama, baru = tmp_path / "lama.txt", tmp_path / "baru.txt"
    lama.write_bytes(b"1")
    lama.chmod(0o640)
    simpan(lama, b"2")
    simpan(baru, b"2")
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE(lama.stat().st_mode) == 0o640
    assert stat.S_IMODE(baru.stat().st_mode) == 0o666 & ~umask


def test_a_name_with_signs_of_a_pattern_keeps_its_backups(tmp_path: Path) -> None:
    berkas = tmp_path / "a[1]*.txt"
    for isi in (b"1", b"2", b"3"):
        simpan(berkas, isi, cadangkan=True)
    assert sorted(salinan.read_bytes() for salinan in (tmp_path / "cadangan").iterdir()) == [b"1", b"2"]


def test_files_of_killed_runs_are_swept_and_those_of_others_stay(tmp_path: Path) -> None:
    usang, lain = tmp_path / ".lakip-xl-0123456789abcdef.tmp", tmp_path / ".lakip-xl-punya-orang.tmp"
    usang.write_bytes(b"setengah")
    lain.write_bytes(b"milik orang lain")
    dipegang = subprocess.Popen(
        [sys.executable, "-c", _PEMEGANG, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with dipegang:
        assert dipegang.stdout is not None
        nama = dipegang.stdout.readline().strip()
        simpan(tmp_path / "hasil.txt", b"1")
        assert {berkas.name for berkas in tmp_path.iterdir()} == {"hasil.txt", lain.name, nama}
        dipegang.communicate("selesai\n")


_PEMEGANG = """
import sys
from pathlib import Path
from lakip_xl.excel.simpan.sementara import buat_sementara
jalur, _ = buat_sementara(Path(sys.argv[1]))
print(jalur.name, flush=True)
sys.stdin.readline()
"""


def test_a_line_that_was_torn_does_not_take_the_next_one_with_it(tmp_path: Path) -> None:
    berkas = tmp_path / "jejak.jsonl"
    berkas.write_bytes(b'{"a":1}\n{"b":')
    tambah_baris(berkas, '{"c":3}')
    assert berkas.read_bytes() == b'{"a":1}\n{"b":\n{"c":3}\n'
