"""A recap of a quarter: every office to date, those without quarters named and not counted, the year's as it was."""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from contoh import kantor, nama_kantor
from test_dasbor_triwulan import SAMPAI_DUA
from test_triwulan import BERPOLA, TERISI
from ubahan import terapkan

from lakip_xl.cli.app import jalankan
from lakip_xl.domain.gabungan import rata_rata
from lakip_xl.laporan.ikhtisar import dari_rekaman
from lakip_xl.laporan.ikhtisar_triwulan import ikhtisar_triwulan
from lakip_xl.laporan.pengukuran import pengukuran
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.recap import recap

HitungUlang = Callable[[Path], Path]


@pytest.fixture
def kota_triwulan(tmp_path: Path) -> Path:
    """Write a city: two quarters filled, a whole year, an office without quarters, one that cannot be read."""
    akar = tmp_path / "kota"
    for nomor, ubahan in enumerate((BERPOLA + SAMPAI_DUA, BERPOLA + TERISI, ""), start=1):
        folder = kantor(akar / f"kantor-{nomor}" / "2022")
        terapkan(folder, nama_kantor(f"Dinas Contoh {nomor}"))
        terapkan(folder, ubahan)
    rusak = akar / "kantor-4" / "2022"
    rusak.mkdir(parents=True)
    (rusak / "perencanaan.xlsx").write_bytes(b"bukan buku kerja")
    return akar


def _baris(berkas: Path, lembar: str) -> Iterator[dict[str, object]]:
    worksheet = openpyxl.load_workbook(berkas, data_only=True)[lembar]
    kepala = [str(sel.value) for sel in worksheet[5]]
    for baris in worksheet.iter_rows(min_row=6, values_only=True):
        if baris[0] is None:
            return
        yield dict(zip(kepala, baris, strict=True))


def test_every_office_stands_to_date_and_what_has_no_quarters_is_named(
    kota_triwulan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keluaran = kota_triwulan / "R.xlsx"
    assert jalankan(["recap", str(kota_triwulan), "--triwulan", "2", "--out", str(keluaran), "--workers", "1"]) == 1
    assert "4 kantor, 4 dibaca, 0 tidak berubah, 1 gagal, 1 tidak mengukur per triwulan." in capsys.readouterr().out
    dua, setahun, tanpa, rusak, jumlah = _baris(keluaran, "Perangkat Daerah")
    assert (tanpa["Status"], tanpa["Pagu (Rp)"], tanpa["Diukur s.d. Triwulan"]) == (
        "tidak mengukur per triwulan",
        None,
        None,
    )
    assert "bukan .xlsx" in str(rusak["Status"])
    assert [baris["Realisasi s.d. Triwulan (Rp)"] for baris in (dua, setahun, jumlah)] == [500_000, 200_000, 700_000]
    assert [baris["Pagu yang Dihitung (Rp)"] for baris in (dua, jumlah)] == [1_000_000, 2_000_000]
    assert [baris["Peringkat Serapan"] for baris in (dua, setahun, tanpa)] == [1, 2, None]
    assert (jumlah["Diukur s.d. Triwulan"], jumlah["Indikator Triwulanan"]) == (4, 4)


@pytest.mark.parametrize("triwulan", [1, 2, 3, 4])
def test_an_office_is_recorded_as_it_is_measured(kota_triwulan: Path, triwulan: int) -> None:
    laporan = baca(kota_triwulan / "kantor-1" / "2022")
    milik = ikhtisar_triwulan(laporan, (), "kantor-1", "", triwulan)
    semua = pengukuran(laporan, triwulan)
    rata = rata_rata([ukur.sampai.capaian for ukur in semua])
    assert milik.triwulan is not None
    assert (milik.triwulan.capaian or None) == (None if rata is None else str(rata))
    assert milik.triwulan.kategori == (laporan.skala.kategori(rata) or "")
    assert (milik.indikator, milik.dilaporkan) == (2, {1: 2, 2: 2, 3: 0, 4: 0}[triwulan])
    assert milik.uang("realisasi") == {1: 200_000, 2: 500_000}.get(triwulan)
    assert milik.uang("pagu") == 1_000_000
    assert dari_rekaman(json.loads(json.dumps(milik.rekaman()))) == milik


def test_a_sasaran_is_that_of_the_quarter(kota_triwulan: Path) -> None:
    laporan = baca(kota_triwulan / "kantor-1" / "2022")
    (sasaran,) = ikhtisar_triwulan(laporan, (), "kantor-1", "", 1).sasaran
    (iku,) = (ukur for ukur in pengukuran(laporan, 1) if ukur.indikator.kode == "IKU-1")
    assert Decimal(sasaran.capaian) == iku.sampai.capaian
    tanpa = baca(kota_triwulan / "kantor-3" / "2022")
    milik = ikhtisar_triwulan(tanpa, (), "kantor-3", "", 2)
    assert (milik.tanpa_triwulan, milik.sasaran, milik.urusan, milik.indikator) == (True, (), (), 0)


def test_a_recap_without_any_quarter_is_written_all_the_same(tmp_path: Path) -> None:
    kantor(tmp_path / "kantor" / "2022")
    hasil = recap([tmp_path / "kantor"], tmp_path / "R.xlsx", triwulan=1)
    assert (hasil.gagal, hasil.tanpa_triwulan) == (0, 1)
    (baris, _) = _baris(hasil.berkas, "Perangkat Daerah")
    assert baris["Status"] == "tidak mengukur per triwulan"


def test_its_usual_name_says_quarter_and_year(
    kota_triwulan: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(kota_triwulan)
    assert jalankan(["recap", ".", "--triwulan", "2", "--workers", "1"]) == 1
    assert "REKAP-TW2-2022.xlsx: 4 kantor" in capsys.readouterr().out
    isi = Path("REKAP-TW2-2022.xlsx").read_bytes()
    assert recap([Path()], triwulan=2).dibaca == 0
    assert Path("REKAP-TW2-2022.xlsx").read_bytes() == isi
    assert recap([Path()]).berkas == Path("REKAP.xlsx")


def test_a_memory_of_the_year_or_another_quarter_is_not_taken_for_this_one(kota_triwulan: Path) -> None:
    keluaran = kota_triwulan / "R.xlsx"
    assert recap([kota_triwulan], keluaran).dibaca == 4
    assert [recap([kota_triwulan], keluaran, triwulan=nomor).dibaca for nomor in (1, 1, 2)] == [4, 0, 4]
    tahunan = recap([kota_triwulan], keluaran)
    assert (tahunan.dibaca, tahunan.kantor[0].triwulan) == (4, None)


def test_the_memory_of_a_year_says_nothing_of_quarters(kota_triwulan: Path) -> None:
    hasil = recap([kota_triwulan], kota_triwulan / "R.xlsx")
    assert "triwulan" not in hasil.berkas.with_suffix(".recap.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("pilihan", "pesan"),
    [
        (("--triwulan", "5"), "5 di luar batas"),
        (("--triwulan", "0"), "0 di luar batas"),
        (("--triwulan", "dua"), "bukan bilangan bulat"),
        (("--triwulan", "2", "--parquet", "tabel"), "hanya untuk rekap setahun"),
    ],
)
def test_what_cannot_be_asked_is_refused(
    kota_triwulan: Path, pilihan: tuple[str, ...], pesan: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert jalankan(["recap", str(kota_triwulan), "--out", str(kota_triwulan / "R.xlsx"), *pilihan]) == 2
    assert pesan in capsys.readouterr().err
    assert not (kota_triwulan / "R.xlsx").exists()


@pytest.mark.lambat
@pytest.mark.parametrize("triwulan", [2, 4])
def test_libreoffice_computes_what_python_does(kota_triwulan: Path, hitung_ulang: HitungUlang, triwulan: int) -> None:
    berkas = recap([kota_triwulan], kota_triwulan / "R.xlsx", triwulan=triwulan).berkas
    ditulis, dihitung = (openpyxl.load_workbook(jalur, data_only=True) for jalur in (berkas, hitung_ulang(berkas)))
    beda = [
        (worksheet.title, sel.coordinate, sel.value, ulang)
        for worksheet in ditulis
        for baris in worksheet.iter_rows()
        for sel in baris
        if not _sama(sel.value, ulang := dihitung[worksheet.title][sel.coordinate].value)
    ]
    assert beda == []


def _sama(isi: object, ulang: object) -> bool:
    if isinstance(isi, int | float) and isinstance(ulang, int | float):
        return isi == pytest.approx(ulang)
    return (isi or None) == (ulang or None)
