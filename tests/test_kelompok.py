"""Work on a Dask cluster: who may reach it, with which certificates, and what is said when it does not work."""

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from kelompok import Surat, kelompok, surat

from lakip_xl.cli.app import jalankan
from lakip_xl.pipeline import kelompok as cluster
from lakip_xl.pipeline.kelompok import PekerjaHilang, PenjadwalDitolak, di_kelompok, penjadwal
from lakip_xl.pipeline.recap import recap

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.usefixtures("_dask_tersapu")]


@pytest.fixture
def milik(tmp_path: Path) -> Surat:
    return surat(tmp_path / "surat")


def _ditolak(*isi: object) -> str:
    with pytest.raises(PenjadwalDitolak) as galat:
        penjadwal(*isi)  # type: ignore[arg-type]
    return str(galat.value)


def test_none_is_asked_for() -> None:
    assert penjadwal("") is None


@pytest.mark.parametrize("alamat", ["10.0.0.5:8786", "tcp://10.0.0.5:8786", "tcp://[::1]:8786"])
def test_an_address_without_certificates(alamat: str) -> None:
    jadwal = penjadwal(alamat)
    assert jadwal is not None
    assert jadwal.alamat == f"tcp://{alamat.removeprefix('tcp://')}"
    assert not jadwal.aman


@pytest.mark.parametrize(
    "alamat", ["http://10.0.0.5:8786", "tcp://10.0.0.5", "inproc://x", "10.0.0.5:satu", "tls:/x:1"]
)
def test_what_is_no_address_is_refused(alamat: str) -> None:
    assert alamat in _ditolak(alamat)
    assert "tcp://MESIN:PORT" in _ditolak(alamat)


def test_tls_needs_all_three_files(milik: Surat) -> None:
    alamat = "tls://10.0.0.5:8786"
    assert _ditolak(alamat).endswith("belum ada: --tls-ca, --tls-cert, --tls-key.")
    assert _ditolak(alamat, milik.ca, milik.sertifikat).endswith("belum ada: --tls-key.")
    jadwal = penjadwal(alamat, *milik)
    assert jadwal is not None
    assert jadwal.aman


def test_certificates_need_a_tls_address(milik: Surat) -> None:
    assert "tls://10.0.0.5:8786" in _ditolak("tcp://10.0.0.5:8786", *milik)
    assert "--tls-ca, --tls-cert, --tls-key berlaku bersama --scheduler" in _ditolak("", *milik)


def test_each_file_that_is_wrong_is_named(milik: Surat, tmp_path: Path) -> None:
    alamat, bukan = "tls://10.0.0.5:8786", tmp_path / "bukan.pem"
    lain = surat(tmp_path / "lain")
    assert "--tls-ca: berkas" in _ditolak(alamat, tmp_path / "x", milik.sertifikat, milik.kunci)
    assert "--tls-cert: berkas" in _ditolak(alamat, milik.ca, tmp_path, milik.kunci)
    assert "--tls-key: berkas" in _ditolak(alamat, milik.ca, milik.sertifikat, tmp_path / "x")
    bukan.write_text("halo", encoding="utf-8")
    assert "bukan sertifikat PEM" in _ditolak(alamat, bukan, milik.sertifikat, milik.kunci)
    assert "bukan pasangan" in _ditolak(alamat, milik.ca, bukan, milik.kunci)
    assert "bukan pasangan" in _ditolak(alamat, milik.ca, milik.sertifikat, lain.kunci)


def test_a_key_with_a_password_is_refused_and_nobody_is_asked(milik: Surat) -> None:
    from cryptography.hazmat.primitives import serialization as bentuk

    kunci = bentuk.load_pem_private_key(milik.kunci.read_bytes(), None)
    sandi = bentuk.BestAvailableEncryption(b"rahasia")
    milik.kunci.write_bytes(kunci.private_bytes(bentuk.Encoding.PEM, bentuk.PrivateFormat.PKCS8, sandi))
    assert "tanpa kata sandi" in _ditolak("tls://10.0.0.5:8786", *milik)


def test_help_and_command_say_whom_a_scheduler_trusts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for perintah in ("recap", "consolidate"):
        assert jalankan([perintah, "--help"]) == 0
        bantuan = " ".join(capsys.readouterr().out.split())
        assert "siapa pun yang mencapai alamat itu dapat menjalankan program apa saja" in bantuan
        assert jalankan([perintah, str(tmp_path), "--scheduler", "tcp://127.0.0.1:1"]) == 2
        galat = capsys.readouterr().err
        assert "tcp://127.0.0.1:1 tidak bersandi. Siapa pun yang mencapainya" in galat


def test_who_uses_certificates_is_not_warned(milik: Surat, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert jalankan(["recap", str(tmp_path), "--scheduler", "tls://127.0.0.1:1", *milik.opsi]) == 2
    assert "bersandi" not in capsys.readouterr().err


@pytest.mark.lambat
def test_a_cluster_with_tls_gives_the_same_bytes_to_who_holds_a_certificate(
    kota: Path, milik: Surat, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    acuan = recap([kota], kota / "acuan.xlsx").berkas.read_bytes()
    lain = surat(tmp_path / "lain")
    keluaran = kota / "tls.xlsx"
    with kelompok(tmp_path, milik) as mesin:
        perintah = ["recap", str(kota), "--out", str(keluaran), "--scheduler"]
        assert jalankan([*perintah, mesin.alamat, *lain.opsi]) == 2
        assert "sertifikatnya tidak cocok" in capsys.readouterr().err
        campur = ["--tls-ca", str(milik.ca), *lain.opsi[2:]]
        assert jalankan([*perintah, mesin.alamat, *campur]) == 2
        assert "sertifikatnya tidak cocok" in capsys.readouterr().err
        assert jalankan([*perintah, mesin.alamat.replace("tls", "tcp")]) == 2
        assert "hanya menerima tls://" in capsys.readouterr().err
        assert not keluaran.exists()
        assert jalankan([*perintah, mesin.alamat, *milik.opsi]) == 1
        assert capsys.readouterr().out.splitlines()[-1].endswith("4 kantor, 4 dibaca, 0 tidak berubah, 1 gagal.")
    assert keluaran.read_bytes() == acuan


@pytest.mark.lambat
def test_what_is_amiss_with_a_cluster_is_said(tmp_path: Path, milik: Surat, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(Path(__file__).with_name("tugas_kelompok.py"), tmp_path / "tugas_di_sana.py")
    monkeypatch.syspath_prepend(tmp_path)
    import tugas_di_sana
    import tugas_kelompok

    monkeypatch.setattr(cluster, "_TUNGGU", 2)
    with kelompok(tmp_path, pekerja=0) as mesin:
        jadwal = penjadwal(mesin.alamat)
        assert jadwal is not None
        with pytest.raises(PekerjaHilang, match=r"belum mempunyai pekerja; jalankan dask worker\."):
            list(di_kelompok(abs, [-1], jadwal))
    monkeypatch.setattr(cluster, "_TUNGGU", 60)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=os.pathsep)
    with kelompok(tmp_path) as mesin:
        jadwal = penjadwal(mesin.alamat)
        assert jadwal is not None
        assert sorted(di_kelompok(abs, [-1, -2], jadwal)) == [(0, 1), (1, 2)]
        with pytest.raises(PekerjaHilang, match="tidak menjawab, atau sertifikatnya tidak cocok"):
            list(di_kelompok(abs, [-1], penjadwal(mesin.alamat.replace("tcp", "tls"), *milik)))  # type: ignore[arg-type]
        with pytest.raises(PekerjaHilang, match="tidak mempunyai paket tugas_kelompok; pasang lakip-xl"):
            list(di_kelompok(tugas_kelompok.mati, [1], jadwal))
        with pytest.raises(ZeroDivisionError):
            list(di_kelompok(tugas_di_sana.gagal, [1], jadwal))
        with pytest.raises(PekerjaHilang, match="kehilangan pekerja berulang kali"):
            list(di_kelompok(tugas_di_sana.mati, [1], jadwal))
        with pytest.raises(PekerjaHilang, match="terputus; ulangi"):  # before the client itself knows
            list(di_kelompok(tugas_di_sana.putus, [1], jadwal))
        banyak = di_kelompok(tugas_di_sana.lama, range(100), jadwal)
        next(banyak)
        mesin.penjadwal.kill()
        with pytest.raises(PekerjaHilang, match="terputus; ulangi"):
            list(banyak)


def test_a_key_that_may_not_be_read_is_named(
    milik: Surat, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Root reads everything, so the system's refusal is put in its place."""
    buka = Path.open

    def tolak(jalur: Path, *isi: Any) -> Any:
        if jalur == milik.kunci:
            raise PermissionError(errno.EACCES, "Permission denied", str(jalur))
        return buka(jalur, *isi)

    monkeypatch.setattr(Path, "open", tolak)
    assert jalankan(["recap", ".", "--scheduler", "tls://127.0.0.1:1", *milik.opsi]) == 2
    assert str(milik.kunci) in capsys.readouterr().err


def test_the_lower_bound_of_distributed_has_no_known_fault() -> None:
    """CVE-2021-42343: open to every machine before 2021.10; CVE-2026-23528: scripts in its pages before 2026.1.1."""
    import tomllib

    pyproject = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    syarat = pyproject["project"]["optional-dependencies"]["cluster"]
    batas = next(teks.partition(">=")[2] for teks in syarat if teks.startswith("distributed"))
    assert tuple(map(int, batas.partition(",")[0].split("."))) >= (2026, 1, 1)
