"""A year begins from last year's report, or from its export, as `rollover` begins it from last year's folder."""

import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import kantor, sel_laporan
from test_diff import BIDANG
from ubahan import terapkan

from lakip_xl.cli import app
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.table import BARIS_KEPALA
from lakip_xl.pipeline.baca import baca, baca_rencana
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.export import export
from lakip_xl.pipeline.rollover import rollover
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.masukan import DataDasar, Indikator
from lakip_xl.sheets.perencanaan import PERENCANAAN, Riwayat, Variabel

Capsys = pytest.CaptureFixture[str]
PELENGKAP = ("Sumber Keuangan", "Rekomendasi", "Penghargaan", "Sarana", "Pembanding")
pytestmark = pytest.mark.lambat


@pytest.fixture(scope="module")
def tahun_lalu(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of 2022 with its report and its export."""
    folder = tmp_path_factory.mktemp("lalu") / "2022"
    shutil.copytree(TAHUN_NYATA, folder)
    consolidate(folder)
    export(folder, folder / "csv")
    return folder


def jalankan(capsys: Capsys, *argumen: object) -> tuple[int, str]:
    keluar = app.jalankan(["init", *map(str, argumen)])
    hasil = capsys.readouterr()
    return keluar, hasil.out + hasil.err


def isi(laporan: Laporan, lembar: str, *tanpa: str) -> list[dict[str, object]]:
    kolom = [satu.key for satu in PERENCANAAN.menurut_nama[lembar].diketik if satu.key not in tanpa]
    return [{key: getattr(baris, key) for key in kolom} for baris in laporan.perencanaan.baris.get(lembar, ())]


def riwayat_indikator(laporan: Laporan) -> Iterator[tuple[object, ...]]:
    """Rows of Riwayat without those of base figures, which `rollover` leaves in last year's folder."""
    for baris in laporan.riwayat:
        if baris.acuan not in laporan.variabel:
            yield baris.acuan, baris.nama, baris.tahun, baris.satuan, baris.target, baris.realisasi


def unit_terisi(folder: Path) -> dict[str, object]:
    """What the units find before they type: last year's realisasi, and base figures with their documents."""
    assert all(templat.ditulis or templat.temuan for templat in template(folder, draft=True))
    laporan = baca(folder)
    dasar = {baris.kunci: (baris.nilai, baris.sumber) for _, baris in laporan.semua(DataDasar)}
    return {**dasar, **{baris.kode: baris.realisasi_lalu for _, baris in laporan.semua(Indikator)}}


def test_a_report_begins_the_year_as_the_folder_does(tahun_lalu: Path, tmp_path: Path, capsys: Capsys) -> None:
    """Known differences: base figures stand by unit, and the word of a predikat that its scale also says is gone."""
    keluar, teks = jalankan(capsys, tmp_path / "2023", "--dari-laporan", tahun_lalu / "LAKIP-2022.xlsx")
    assert (keluar, teks.splitlines()[2]) == (0, "Dari laporan 2022: 83 Program, 38 Indikator, 144 Riwayat.")
    baru = baca_rencana(tmp_path / "2023")
    dari_folder = rollover(tahun_lalu, 2023)
    lama = baca_rencana(dari_folder.parent)
    for lembar in ("Identitas", "Unit", "Sasaran", "Program", "Indikator", "Skala", "Predikat", *PELENGKAP):
        assert isi(baru, lembar) == isi(lama, lembar), lembar
    urut = [sorted(isi(laporan, "Data Dasar"), key=lambda baris: str(baris["kode"])) for laporan in (baru, lama)]
    assert urut[0] == urut[1]
    beda = set(riwayat_indikator(baru)) ^ set(riwayat_indikator(lama))
    assert {(acuan, tahun, str(target)) for acuan, _, tahun, _, target, _ in beda} == {
        ("IT-4", 2022, "78"),
        ("IT-4", 2022, "78 (BB)"),
    }
    assert unit_terisi(tmp_path / "2023") == unit_terisi(dari_folder.parent)
    dasar = {baris.kunci: baris.nilai for _, baris in baca(tmp_path / "2023").semua(DataDasar)}
    assert (dasar["PK-TERDAFTAR/2016"], dasar["BIMJAB-MAGANG/2022"], dasar["PK-TERDAFTAR/2023"]) == (5791, None, None)
    shutil.rmtree(dari_folder.parent)


def test_an_export_tells_indicators_programs_and_figures(tahun_lalu: Path, tmp_path: Path, capsys: Capsys) -> None:
    """CSV hold no sasaran, no names of units, no numerators, no scale: these stay to be typed."""
    siapa = ("--kantor", "Dinas Contoh", "--pemda", "Kota Contoh", "--unit", "p3k=Bidang P3K")
    keluar, _ = jalankan(capsys, tmp_path / "2023", "--dari-laporan", tahun_lalu / "csv", *siapa)
    assert keluar == 0
    baru, lama = baca_rencana(tmp_path / "2023"), baca(tahun_lalu)
    assert isi(baru, "Program", "sasaran", "pagu", "pagu_murni", "blud", "catatan", "unit") == isi(
        lama, "Program", "sasaran", "pagu", "pagu_murni", "blud", "catatan", "unit"
    )
    kosong = ("iku", "jabatan", "definisi", "sumber_data", "catatan", "pembilang", "penyebut", "target_murni")
    kosong = (*kosong, "pengali", "skala_predikat", "target", "target_akhir_renstra", "standar_nasional")
    assert isi(baru, "Indikator", *kosong) == isi(lama, "Indikator", *kosong)
    assert {unit.kode: unit.nama for unit in baru.unit}["p3k"] == "Bidang P3K"
    assert {baris.kode for baris in baru.perencanaan.isi(Variabel)} == set(lama.variabel)
    angka = {(baris.acuan, baris.tahun): baris.realisasi for baris in baru.perencanaan.isi(Riwayat)}
    assert angka["IKU-1", 2022] == Ukuran(Decimal("3.881"))
    assert angka["PK-TERDAFTAR", 2016] == Ukuran(Decimal(5791))
    assert ("BKK-SMK", 2021) not in angka, "a blank is no nought"


def test_what_is_said_this_time_stands_above_the_report(tahun_lalu: Path, tmp_path: Path, capsys: Capsys) -> None:
    berkas = tmp_path / "2024" / "LAKIP-2022.xlsx"
    berkas.parent.mkdir()
    shutil.copy(tahun_lalu / "LAKIP-2022.xlsx", berkas)
    argumen = ("--kantor", "Dinas Baru", "--skala", "permendagri86", "--batas", "15/01/2025", "--unit", "Bidang Baru")
    keluar, teks = jalankan(capsys, berkas.parent, "--dari-laporan", berkas.name, *argumen)
    assert keluar == 0, teks
    laporan = baca_rencana(berkas.parent)
    assert (laporan.identitas.perangkat_daerah, laporan.tahun) == ("Dinas Baru", 2024)
    assert laporan.skala.kategori(Decimal("0.95")) == "Sangat Tinggi"
    assert [unit.kode for unit in laporan.unit][-2:] == ["phijs", "baru"]
    assert laporan.unit[0].jabatan_kepala == baca(tahun_lalu).unit[0].jabatan_kepala


def test_an_altered_report_is_refused_with_what_was_expected(tahun_lalu: Path, tmp_path: Path, capsys: Capsys) -> None:
    lama = tmp_path / "LAKIP-2022.xlsx"
    buku = openpyxl.load_workbook(tahun_lalu / "LAKIP-2022.xlsx", data_only=True)
    lembar = buku["Data Indikator"]
    target = sel_laporan(lembar, "Target", BARIS_KEPALA + 2).coordinate
    kepala = sel_laporan(lembar, "Target", BARIS_KEPALA + 1).coordinate
    for sel, nilai, pesan in (
        (target, "banyak sekali?", f"Data Indikator › {target}: 'banyak sekali?' bukan isi kolom Target"),
        (target, "#REF!", f"Data Indikator › {target}: #REF!; buka laporan itu"),
        (kepala, "Sasaran Angka", "lembar Data Indikator: tidak ada kolom Target; kepala tabelnya harus"),
    ):
        semula, lembar[sel] = lembar[sel].value, nilai
        buku.save(lama)
        lembar[sel] = semula
        keluar, teks = jalankan(capsys, tmp_path / "2023", "--dari-laporan", lama)
        assert (keluar, pesan in teks) == (2, True), teks
    assert not (tmp_path / "2023" / "perencanaan.xlsx").exists()


def test_a_blank_of_a_formula_is_blank_and_an_uncomputed_report_is_refused(tmp_path: Path, capsys: Capsys) -> None:
    folder = kantor(tmp_path / "2022")
    terapkan(folder, f"{BIDANG} › Data Dasar\n| kunci | nilai | catatan |\n| KOP-BAIK/2022 | | Belum ada |")
    lama = consolidate(folder, draft=True).berkas
    assert lama is not None
    assert jalankan(capsys, tmp_path / "2023", "--dari-laporan", lama)[0] == 0
    riwayat = {(baris.acuan, baris.tahun): baris for baris in baca_rencana(tmp_path / "2023").riwayat}
    assert riwayat["IKU-1", 2022].realisasi is None
    assert riwayat["IKU-1", 2022].target is not None
    assert ("KOP-BAIK", 2022) not in riwayat
    openpyxl.load_workbook(lama).save(lama)
    keluar, teks = jalankan(capsys, tmp_path / "2024", "--dari-laporan", lama)
    assert (keluar, "rumus yang belum dihitung; buka laporan itu, hitung ulang, lalu simpan" in teks) == (2, True)


@pytest.mark.parametrize(
    ("asal", "tahun", "pesan"),
    [
        ("perencanaan.xlsx", 2023, "bukan laporan buatan lakip-xl"),
        ("tidak-ada.xlsx", 2023, "berkas tidak ada"),
        ("LAKIP-2022.xlsx", 2022, "laporan tahun 2022; tahun yang dimulai, 2022, harus sesudahnya"),
        (".", 2023, "pakai: lakip-xl rollover"),
        ("masukan", 2023, "anggaran.csv: berkas tidak ada; tulis dengan: lakip-xl export"),
    ],
)
def test_what_is_no_report_of_an_earlier_year_is_refused(  # noqa: PLR0913, PLR0917 - what is named, and what is said
    tahun_lalu: Path, tmp_path: Path, capsys: Capsys, asal: str, tahun: int, pesan: str
) -> None:
    keluar, teks = jalankan(capsys, tmp_path / str(tahun), "--dari-laporan", tahun_lalu / asal)
    assert (keluar, pesan in teks) == (2, True), teks


@pytest.mark.parametrize(
    ("tabel", "lama", "baru", "pesan"),
    [
        ("indikator", '"realisasi",', '"hasil",', "indikator.csv: tidak ada kolom realisasi; baris pertamanya harus"),
        ("data_dasar", ",5791,", ",5.7.91,", "'5.7.91' bukan angka dengan titik desimal"),
        ("anggaran", "\n2022,", "\n2021,", "tahun di CSV harus satu; yang ditemukan: 2021, 2022"),
        ("anggaran", "\n2022,", "\n2022,,", "isi, padahal kolomnya 14"),
    ],
)
def test_a_csv_that_was_altered_is_refused(  # noqa: PLR0913, PLR0917 - what is changed, and what is said
    tahun_lalu: Path, tmp_path: Path, capsys: Capsys, tabel: str, lama: str, baru: str, pesan: str
) -> None:
    folder = Path(shutil.copytree(tahun_lalu / "csv", tmp_path / "csv"))
    berkas = folder / f"{tabel}.csv"
    berkas.write_text(berkas.read_text("utf-8-sig").replace(lama, baru, 1), "utf-8-sig", newline="")
    keluar, teks = jalankan(capsys, tmp_path / "2023", "--dari-laporan", folder)
    assert (keluar, pesan in teks) == (2, True), teks


def test_only_one_origin_is_taken(tahun_lalu: Path, tmp_path: Path, capsys: Capsys) -> None:
    folder = tmp_path / "2023"
    (folder / "sumber").mkdir(parents=True)
    keluar, teks = jalankan(capsys, folder, "--dari-laporan", tahun_lalu / "LAKIP-2022.xlsx", "--dari-sumber")
    assert keluar == 2
    assert "Nilai untuk --dari-laporan tidak sesuai: tidak bersama --dari-sumber" in teks
