"""The state of a unit's file: its own Petunjuk and the board say the same, whatever was typed."""

import random
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA
from contoh import SUB
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from ketik import ketik
from libreoffice import konversi_semua
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from ubahan import terapkan

from lakip_xl.cli import app
from lakip_xl.excel.gambar.templat.petunjuk import DIKETIK, SIAP
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.laporan.keadaan import Keadaan
from lakip_xl.pipeline.status import status
from lakip_xl.sheets.column import Column, Sifat, Tipe
from lakip_xl.sheets.masukan import MASUKAN

Kantor = Callable[[str], Path]
BIDANG = "masukan/bidang.xlsx"


def dibagikan(folder: Path) -> Path:
    """Write fresh workbooks of all units over what is there, as the command does, and return the folder."""
    shutil.rmtree(folder / "masukan", ignore_errors=True)
    assert app.jalankan(["template", str(folder)]) == 0
    return folder


def keadaan(folder: Path) -> dict[str, Keadaan]:
    return {baris.unit: baris.keadaan for baris in status(folder).unit}


def petunjuk(berkas: Path) -> tuple[str, int, int]:
    """Return what Petunjuk says: its verdict, and how many rows are done of how many."""
    semua = [
        str(sel)
        for baris in openpyxl.load_workbook(berkas, data_only=True)["Petunjuk"].iter_rows(values_only=True)
        for sel in baris
        if sel is not None
    ]
    ((nomor, cocok),) = (
        (nomor, cocok)
        for nomor, teks in enumerate(semua)
        if (cocok := re.fullmatch(r"Selesai (\d+) dari (\d+) baris", teks))
    )
    return semua[nomor - 1], int(cocok[1]), int(cocok[2])


def sepakat(folder: Path, unit: str, dihitung: Path) -> Keadaan:
    """Return the state on the board, once Petunjuk, as LibreOffice computes it, says the same."""
    (baris,) = (baris for baris in status(folder).unit if baris.unit == unit)
    putusan, selesai, semua = petunjuk(dihitung)
    assert (baris.selesai, baris.semua) == (selesai, semua), putusan
    assert putusan.startswith(str(baris.keadaan)), (putusan, baris.keadaan)
    return baris.keadaan


# --- one cell after the other --------------------------------------------------------------------


def test_right_after_template_every_unit_is_belum_diisi_and_after_one_typed_cell_sebagian(tmp_path: Path) -> None:
    folder = tmp_path / "2022"
    folder.mkdir()
    shutil.copy(TAHUN_NYATA / "perencanaan.xlsx", folder)
    unit = list(keadaan(dibagikan(folder)))
    assert keadaan(folder) == dict.fromkeys(unit, Keadaan.BELUM_DIISI)
    assert app.jalankan(["status", str(folder)]) == 1
    for kode in unit:
        berkas = folder / "masukan" / f"{kode}.xlsx"
        putusan, _, _ = petunjuk(berkas)
        assert putusan.startswith("BELUM DIISI: ")
        buku = openpyxl.load_workbook(berkas)
        buku["Anggaran"].cell(BARIS_DATA + 1, kolom(buku["Anggaran"])["alasan"]).value = "Lelang gagal"
        buku.save(berkas)
    assert keadaan(folder) == dict.fromkeys(unit, Keadaan.SEBAGIAN)


@pytest.mark.parametrize(
    ("lembar", "kunci", "isi"),
    [
        ("Anggaran", SUB, {"catatan": "x"}),
        ("Anggaran", SUB, {"realisasi": 950_000}),
        ("Data Dasar", "KOP-AKTIF/2021", {"nilai": 9}),
        ("Data Dasar", "KOP-AKTIF/2022", {"sumber": "ODS"}),
        ("Indikator", "KOP-1", {"faktor_pendorong": "Pelatihan"}),
        ("Uraian", SUB, {"solusi": "Bimtek"}),
        ("Pelaksanaan", "", {"acara": "Rapat"}),
        ("Pengesahan", "", {"diisi_oleh": "Rina"}),
    ],
)
def test_one_typed_cell_anywhere_makes_sebagian(
    kantor_kecil: Kantor, lembar: str, kunci: str, isi: dict[str, object]
) -> None:
    folder = dibagikan(kantor_kecil(""))
    buku = openpyxl.load_workbook(folder / BIDANG)
    if kunci:
        ketik(buku[lembar], kunci, isi)
    else:
        for key, nilai in isi.items():
            buku[lembar].cell(BARIS_DATA + 3, kolom(buku[lembar])[key]).value = nilai  # type: ignore[assignment]
    buku.save(folder / BIDANG)
    assert keadaan(folder) == {"sekretariat": Keadaan.BELUM_DIISI, "bidang": Keadaan.SEBAGIAN}


def test_what_the_plan_or_last_year_prefilled_is_not_typed(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Data Dasar\n| kode | sumber | tahun_awal |\n| KOP-AKTIF | ODS | 2020 |")
    lalu = Path(shutil.copytree(folder, tmp_path / "2021"))
    terapkan(lalu, "! sel perencanaan.xlsx Identitas C8 2021")
    terapkan(lalu, f"{BIDANG} › Data Dasar\n| kunci | nilai |\n| KOP-AKTIF/2022 | |\n| KOP-BAIK/2022 | |")
    for berkas in (lalu / "masukan").iterdir():
        terapkan(lalu, f"! meta masukan/{berkas.name} lakip_tahun 2021")
    dibagikan(folder)
    nilai = [sel.value for sel in openpyxl.load_workbook(folder / BIDANG)["Data Dasar"]["E"][BARIS_DATA:]]
    assert any(isinstance(isi, int) for isi in nilai), nilai
    assert set(keadaan(folder).values()) == {Keadaan.BELUM_DIISI}
    assert petunjuk(folder / BIDANG)[0].startswith("BELUM DIISI")
    buku = openpyxl.load_workbook(folder / BIDANG)
    ketik(buku["Data Dasar"], "KOP-AKTIF/2021", {"nilai": 91})
    buku.save(folder / BIDANG)
    assert keadaan(folder)["bidang"] is Keadaan.SEBAGIAN


def test_a_carried_template_keeps_the_state_of_its_file(kantor_kecil: Kantor) -> None:
    folder = dibagikan(kantor_kecil(""))
    assert app.jalankan(["template", str(folder), "--carry", str(folder)]) == 0
    assert set(keadaan(folder).values()) == {Keadaan.BELUM_DIISI}
    buku = openpyxl.load_workbook(folder / BIDANG)
    ketik(buku["Anggaran"], SUB, {"realisasi": 950_000})
    buku.save(folder / BIDANG)
    assert app.jalankan(["template", str(folder), "--carry", str(folder)]) == 0
    assert keadaan(folder)["bidang"] is Keadaan.SEBAGIAN
    assert petunjuk(folder / BIDANG)[0].startswith("SEBAGIAN")


def test_what_is_wrong_makes_perbaiki_and_what_the_plan_accepts_or_allows_does_not(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | 1000001 |")
    assert keadaan(folder)["bidang"] is Keadaan.PERBAIKI
    terapkan(folder, f"perencanaan.xlsx › Program\n| kode | blud |\n| {SUB} | ya |")
    assert keadaan(folder)["bidang"] is Keadaan.SIAP
    terapkan(folder, f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | 'Rp. 950.000,- |")
    assert keadaan(folder)["bidang"] is Keadaan.PERBAIKI


def test_a_low_absorption_or_a_sheet_without_events_is_explained_and_does_not_hold_up(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BIDANG} › Anggaran\n| kode | realisasi |\n| {SUB} | 500000 |")
    terapkan(
        folder,
        "\n".join(f"! sel {BIDANG} Pelaksanaan @{key}/15" for key in ("sub_kegiatan", "acara", "mulai", "selesai")),
    )
    bidang = status(folder).unit[1]
    assert (bidang.keadaan, bidang.kesalahan, bidang.semua - bidang.selesai) == (Keadaan.SIAP, 0, 2)


def test_a_sheet_of_given_rows_that_stays_blank_is_still_missing(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(f"{BIDANG} › Uraian\n| kode | capaian |\n| {SUB} |  |")
    papan = status(folder)
    assert (papan.unit[1].keadaan, papan.unit[1].kesalahan) == (Keadaan.SEBAGIAN, 0)
    ingatkan, gabungkan = papan.langkah
    assert (ingatkan.perintah, ingatkan.teks.rpartition(" ")[2]) == (True, "--ingatkan")
    assert gabungkan.teks.startswith("Tidak ada kesalahan; boleh juga digabungkan sekarang: lakip-xl consolidate ")


def test_a_row_that_the_template_lacks_is_missing_and_makes_no_unit_type(kantor_kecil: Kantor) -> None:
    folder = dibagikan(kantor_kecil(""))
    terapkan(folder, f"! baris {BIDANG} Uraian 6")
    assert keadaan(folder)["bidang"] is Keadaan.BELUM_DIISI


# --- whatever is typed ---------------------------------------------------------------------------


def kolom(worksheet: Worksheet) -> dict[str, int]:
    return {str(sel.value): sel.column for sel in worksheet[BARIS_KUNCI + 1] if sel.value}


def acak_isi(acak: random.Random, worksheet: Worksheet, banyak: float, keliru: float) -> None:
    """Type into a part of the cells of a sheet; some of it wrong."""
    letak = kolom(worksheet)
    lembar = MASUKAN.menurut_nama[worksheet.title]
    for nomor in range(BARIS_DATA + 1, min(worksheet.max_row, BARIS_DATA + 60) + 1):
        if lembar.bertambah and nomor > BARIS_DATA + 8:
            break
        baris = {key: worksheet.cell(nomor, urutan) for key, urutan in letak.items()}
        for kunci in lembar.diketik:
            sel = baris[kunci.key]
            if not sel.protection.locked and sel.data_type != "f" and acak.random() < banyak:
                nilai = acak.choice(SALAH.get(kunci.key, ["x"])) if acak.random() < keliru else benar(kunci, baris)
                sel.value = nilai  # type: ignore[assignment]


SALAH: dict[str, list[object]] = {
    "realisasi": ["sepuluh", -5, 10**13],
    "realisasi_fisik": [101, "penuh"],
    "nilai": ["x", "banyak"],
    "jumlah": [-1, 2.5, "x"],
    "mulai": ["Maret"],
    "selesai": [date(2022, 1, 1)],
    "sub_kegiatan": ["2.17.99.2.01.01"],
    "pagu": [-1],
    "target": ["x"],
    "tanggal": ["kemarin"],
    "realisasi_lalu": ["x"],
}


def benar(kolom_ini: Column, baris: Mapping[str, Cell]) -> object:
    """Return something sound for a cell of this column."""
    key = kolom_ini.key
    pagu = baris["pagu"].value if "pagu" in baris else None
    if key == "realisasi" and "polaritas" in baris:
        return target if isinstance(target := baris["target"].value, int | float) else "BB"
    if key == "realisasi":
        return int(pagu * 0.95) if isinstance(pagu, int | float) and pagu > 0 else 10
    if key == "sub_kegiatan":
        return baris[key].parent.parent["Anggaran"]["B6"].value  # type: ignore[index]
    return {
        "realisasi_fisik": 99.5,
        "nilai": 100 + baris[key].row,
        "jumlah": 3,
        "pagu": 1000,
        "target": 1000,
        "realisasi_lalu": 900,
        "mulai": date(2022, 3, 1),
        "selesai": date(2022, 3, 2),
        "tanggal": date(2023, 1, 5),
    }.get(key, 3 if kolom_ini.tipe in {Tipe.BULAT, Tipe.DESIMAL} else "Sudah dibahas")


def semua_ragam(acak: random.Random) -> Iterator[tuple[float, float]]:
    """Yield how much is typed and how much of it is wrong, from nothing to everything."""
    yield from ((0.0, 0.0), (0.01, 0.0), (0.05, 0.02), (0.4, 0.0), (0.5, 0.05), (0.97, 0.0), (1.0, 0.0), (1.0, 0.01))
    yield from ((acak.random(), acak.choice((0.0, 0.0, 0.02))) for _ in range(4))


@pytest.mark.lambat
@pytest.mark.parametrize("unit", ["bidang", "sekretariat", "usaha-mikro"])
@settings(max_examples=2, phases=(Phase.generate,), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(benih=st.integers(min_value=0, max_value=10**6))
def test_petunjuk_and_the_board_agree_whatever_is_typed(
    unit: str, benih: int, kantor_kecil: Kantor, tmp_path_factory: pytest.TempPathFactory, hitung_ulang: object
) -> None:
    del hitung_ulang  # only says where LibreOffice is missing
    acak = random.Random(benih)  # noqa: S311
    tmp_path = tmp_path_factory.mktemp("acak")
    folder = kantor_kecil("")
    if unit == "usaha-mikro":
        folder = tmp_path / "2022"
        folder.mkdir()
        shutil.copy(TAHUN_NYATA / "perencanaan.xlsx", folder)
    berkas = dibagikan(folder) / "masukan" / f"{unit}.xlsx"
    ragam = []
    for nomor, (banyak, keliru) in enumerate(semua_ragam(acak)):
        buku = openpyxl.load_workbook(berkas)
        for lembar in MASUKAN.sheets:
            if lembar.nama in buku.sheetnames:
                acak_isi(acak, buku[lembar.nama], banyak if banyak == 1 or acak.random() < 0.9 else 0.0, keliru)
        ragam.append(tmp_path / f"{nomor}.xlsx")
        buku.save(ragam[-1])
    terlihat = set()
    for asal, dihitung in zip(ragam, konversi_semua(ragam, tmp_path / "libreoffice"), strict=True):
        for isi in (asal, dihitung):
            shutil.copy(isi, berkas)
            terlihat.add(sepakat(folder, unit, dihitung))
    assert terlihat == {Keadaan.BELUM_DIISI, Keadaan.SEBAGIAN, Keadaan.PERBAIKI, Keadaan.SIAP}


def test_petunjuk_counts_what_is_typed_only_in_a_units_workbook() -> None:
    for berkas, ada in (("masukan/koperasi.xlsx", True), ("perencanaan.xlsx", False)):
        worksheet = openpyxl.load_workbook(TAHUN_NYATA / berkas, data_only=True)["Petunjuk"]
        semua = [sel for baris in worksheet.iter_rows(values_only=True) for sel in baris]
        assert (DIKETIK in semua) == ada
        assert any(str(sel).startswith(SIAP) for sel in semua)


def test_every_typed_cell_of_a_template_counts() -> None:
    assert all(any(kolom.sifat is Sifat.TYPED for kolom in lembar.columns) for lembar in MASUKAN.sheets)
