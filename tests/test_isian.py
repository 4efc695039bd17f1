"""Cells that people type: guarded, prompted, unlocked; and live columns that agree with Python, whatever is typed."""

import random
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import AKAR, TAHUN_NYATA
from contoh import SUB, kantor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KEPALA, BARIS_KUNCI
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.template import template
from lakip_xl.sheets.column import Sifat
from lakip_xl.sheets.masukan import MASUKAN, Anggaran, DataDasar, Indikator, Pelaksanaan
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Sheet

HitungUlang = Callable[[Path], Path]
BERKAS = sorted(
    [
        *(AKAR / "workbooks" / "templates").glob("*.xlsx"),
        *TAHUN_NYATA.glob("perencanaan.xlsx"),
        *TAHUN_NYATA.glob("masukan/*.xlsx"),
    ]
)
LEMBAR = {buku.kode: buku.menurut_nama for buku in (PERENCANAAN, MASUKAN)}


def _lembar(berkas: Path) -> Iterator[tuple[Sheet | None, Worksheet]]:
    buku = openpyxl.load_workbook(berkas)
    jenis = LEMBAR["perencanaan" if "Program" in buku.sheetnames else "masukan"]
    return ((jenis.get(worksheet.title), worksheet) for worksheet in buku)


@pytest.mark.parametrize("berkas", BERKAS, ids=lambda berkas: f"{berkas.parent.name}-{berkas.stem}")
def test_every_cell_to_type_is_unlocked_and_prompted_with_an_example_and_no_other_is(berkas: Path) -> None:
    diketik = terkunci = 0
    for lembar, worksheet in _lembar(berkas):
        if worksheet.title.startswith("_"):
            assert worksheet.sheet_state != "visible"
            continue
        assert worksheet.protection.sheet, worksheet.title
        terjaga = {sel for validasi in worksheet.data_validations.dataValidation for sel in _sel(validasi.sqref)}
        for validasi in worksheet.data_validations.dataValidation:
            assert validasi.promptTitle
            assert "Contoh: " in validasi.prompt or lembar is None or not lembar.mendatar, (
                worksheet.title,
                validasi.prompt,
            )
            assert len(validasi.promptTitle) <= 32
            assert len(validasi.prompt) <= 255
            assert validasi.error
        for baris in worksheet.iter_rows():
            for sel in baris:
                if not sel.protection.locked:
                    diketik += 1
                    assert sel.coordinate in terjaga, f"{worksheet.title}!{sel.coordinate} tanpa penjaga"
                elif lembar is not None:
                    terkunci += 1
                    if lembar.mendatar and sel.row > BARIS_DATA:
                        kolom = lembar.columns[sel.column - 1]
                        assert kolom.sifat is not Sifat.TYPED or kolom.dihitung_bila, (
                            f"{worksheet.title}!{sel.coordinate}"
                        )
        assert lembar is None or len(terjaga) > 0
    assert diketik > 10
    assert terkunci > 10


def _sel(sqref: object) -> Iterator[str]:
    for wilayah in sqref.ranges:  # type: ignore[attr-defined]
        for baris in range(wilayah.min_row, wilayah.max_row + 1):
            for kolom in range(wilayah.min_col, wilayah.max_col + 1):
                yield f"{openpyxl.utils.get_column_letter(kolom)}{baris}"


@pytest.mark.parametrize("berkas", BERKAS, ids=lambda berkas: f"{berkas.parent.name}-{berkas.stem}")
def test_sheets_print_on_the_width_of_a_page_with_their_headers(berkas: Path) -> None:
    for lembar, worksheet in _lembar(berkas):
        if lembar is not None:
            assert worksheet.page_setup.orientation == "landscape"
            assert worksheet.sheet_properties.pageSetUpPr.fitToPage
            assert "Templat" in worksheet.oddFooter.left.text
            assert worksheet.freeze_panes is not None
            if lembar.mendatar:
                assert worksheet.print_title_rows == f"${BARIS_KEPALA + 1}:${BARIS_KEPALA + 1}"
            assert not worksheet.merged_cells.ranges


@pytest.mark.lambat
def test_libreoffice_keeps_guards_names_and_locks(hitung_ulang: HitungUlang) -> None:
    berkas = TAHUN_NYATA / "masukan" / "koperasi.xlsx"
    lama, baru = (openpyxl.load_workbook(jalur) for jalur in (berkas, hitung_ulang(berkas)))
    assert set(baru.defined_names) >= set(lama.defined_names)
    assert baru.sheetnames == lama.sheetnames
    for lembar in (Anggaran.lembar, Pelaksanaan.lembar, Indikator.lembar):
        sebelum, sesudah = lama[lembar.nama], baru[lembar.nama]
        assert sesudah.protection.sheet
        terjaga = [
            {sel for validasi in worksheet.data_validations.dataValidation for sel in _sel(validasi.sqref)}
            for worksheet in (sebelum, sesudah)
        ]
        assert terjaga[1] >= terjaga[0]
        terbuka = [
            {sel.coordinate for baris in worksheet.iter_rows(max_row=20) for sel in baris if not sel.protection.locked}
            for worksheet in (sebelum, sesudah)
        ]
        assert terbuka[0] == terbuka[1]


def _acak(acak: random.Random) -> dict[str, list[dict[str, object]]]:
    """A unit's workbook filled at random, slips of typing included."""
    angka = [Decimal(str(nilai)) for nilai in (0, 1, 4.5, 80, 85, 95.5, 100, -3, 0.895)]
    predikat = ["BB", "A", "CC", "WTP"]

    def ukuran(polaritas: Polaritas, *, target: bool) -> object:
        if polaritas is Polaritas.PREDIKAT:
            return Ukuran(predikat=acak.choice(predikat))
        if polaritas is Polaritas.RENTANG and target:
            bawah = acak.choice(angka)
            return Ukuran(bawah, bawah + 10)
        return Ukuran(acak.choice(angka))

    indikator = []
    for nomor in range(40):
        polaritas = acak.choice(list(Polaritas))
        indikator.append(
            {
                "kode": f"I-{nomor}",
                "polaritas": polaritas,
                "cara_hitung": "langsung",
                "target": acak.choice([None, *(ukuran(polaritas, target=True) for _ in range(4))]),
                "realisasi": acak.choice([None, "12.34x", *(ukuran(polaritas, target=False) for _ in range(6))]),
                "faktor_penghambat": acak.choice([None, "Ada"]),
                "catatan": acak.choice([None, "Ada"]),
            }
        )
    uang = [None, 0, 1, 895, 899, 900, 1000, 1001, 2_000_000_000, -5, "sepuluh"]
    anggaran = [
        {
            "kode": f"2.17.03.2.01.{nomor:02}",
            "pagu": acak.choice([None, 0, 1000, 3_000_000_000]),
            "realisasi": acak.choice(uang),
            "realisasi_fisik": acak.choice([None, Decimal("99.5"), 101]),
            "alasan": acak.choice([None, "Ada"]),
        }
        for nomor in range(1, 40)
    ]
    acara = [
        {
            "sub_kegiatan": acak.choice([None, "2.17.03.2.01.01", "2.17.03.2.01.99"]),
            "acara": acak.choice([None, "Rapat"]),
            "mulai": acak.choice([None, date(2022, 3, 1), "Maret"]),
            "selesai": acak.choice([None, date(2022, 2, 28), date(2022, 3, 2)]),
            "jumlah": acak.choice([None, 5, -1, Decimal("2.5")]),
        }
        for _ in range(20)
    ]
    dasar = [
        {
            "kunci": f"D/{tahun}",
            "kode": "D",
            "tahun": tahun,
            "nilai": acak.choice([None, 5, "x"]),
            "catatan": acak.choice([None, "Ada"]),
        }
        for tahun in range(2015, 2023)
    ]
    return {"Indikator": indikator, "Data Dasar": dasar, "Anggaran": anggaran, "Pelaksanaan": acara}


@pytest.mark.lambat
@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(benih=st.integers(min_value=0, max_value=10**6))
def test_live_columns_agree_with_python_whatever_is_typed(
    benih: int, tmp_path: Path, hitung_ulang: HitungUlang
) -> None:
    lembar = (Indikator.lembar, DataDasar.lembar, Anggaran.lembar, Pelaksanaan.lembar)
    isi = tulis_templat(MASUKAN, _acak(random.Random(benih)), Tujuan("bidang", "Bidang", 2022), lembar)  # noqa: S311
    berkas = tmp_path / "acak.xlsx"
    berkas.write_bytes(isi)
    _sama_seperti_dihitung(berkas, hitung_ulang(berkas))


@pytest.mark.lambat
@pytest.mark.parametrize("rusak", ["", "yatim", "tanpa_unit", "tanpa_data", "skala"])
def test_the_plan_checks_itself(rusak: str, tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    """Orphan codes, a sub kegiatan without unit, an indicator without base figure, a scale with a hole."""
    ubahan, lembar, baris = {
        "": ("", "Program", 0),
        "yatim": ("Program\n| kode | uraian |\n| 2.17.09.2.01 | Yatim |\n! tambah", "Program", 12),
        "tanpa_unit": (f"Program\n| kode | unit |\n| {SUB} | |", "Program", 8),
        "tanpa_data": ("Indikator\n| kode | pembilang |\n| IKU-1 | KOP-HILANG |", "Indikator", 7),
        "skala": ("Skala\n| batas_bawah | kategori |\n| 51 | Kembar |\n! tambah", "Skala", 11),
    }[rusak]
    folder = kantor(tmp_path, f"perencanaan.xlsx › {ubahan}" if ubahan else "")
    buku = openpyxl.load_workbook(hitung_ulang(folder / "perencanaan.xlsx"), data_only=True)
    status = {
        (worksheet.title, sel.row): sel.value
        for worksheet in buku
        if worksheet.title in PERENCANAAN.menurut_nama and PERENCANAAN.menurut_nama[worksheet.title].mendatar
        for sel in worksheet["A"][BARIS_DATA:]
        if sel.value
    }
    belum = {tempat: kata for tempat, kata in status.items() if kata != "OK"}
    assert ((lembar, baris) in belum) == bool(rusak)
    assert bool(belum) == bool(rusak)


def _sama_seperti_dihitung(berkas: Path, ulang: Path) -> None:
    rumus, ditulis, dihitung = (
        openpyxl.load_workbook(berkas),
        openpyxl.load_workbook(berkas, data_only=True),
        openpyxl.load_workbook(ulang, data_only=True),
    )
    jumlah = 0
    for worksheet in rumus:
        for sel in (sel for baris in worksheet.iter_rows() for sel in baris if sel.data_type == "f"):
            jumlah += 1
            tersimpan, terhitung = (buku[worksheet.title][sel.coordinate].value for buku in (ditulis, dihitung))
            sama = (
                tersimpan == pytest.approx(terhitung)
                if isinstance(tersimpan, float)
                else (tersimpan or None) == (terhitung or None)
            )
            assert sama, f"{worksheet.title}!{sel.coordinate} {tersimpan!r} {terhitung!r} {sel.value}"
    assert jumlah > 100


@pytest.mark.lambat
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(benih=st.integers(min_value=0, max_value=10**6))
def test_random_values_survive_damage_and_are_carried_into_a_fresh_template(
    benih: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    acak = random.Random(benih)  # noqa: S311
    folder = kantor(tmp_path_factory.mktemp("acak"))
    berkas = folder / "masukan" / "bidang.xlsx"
    buku = openpyxl.load_workbook(berkas)
    kolom = {
        lembar: {sel.value: sel.column for sel in buku[lembar][BARIS_KUNCI + 1]}
        for lembar in ("Anggaran", "Pelaksanaan")
    }
    buku["Anggaran"].cell(6, kolom["Anggaran"]["realisasi"]).value = acak.randrange(1_000_000)
    buku["Anggaran"].cell(6, kolom["Anggaran"]["alasan"]).value = f"alasan {acak.random()}"
    for baris in range(6, 6 + acak.randrange(1, 8)):
        for key, nilai in (
            ("sub_kegiatan", SUB),
            ("acara", f"acara {acak.random()}"),
            ("jumlah", acak.randrange(99)),
            ("mulai", date(2022, 5, 1 + acak.randrange(28))),
        ):
            buku["Pelaksanaan"].cell(baris, kolom["Pelaksanaan"][key]).value = nilai  # type: ignore[assignment]
    buku.save(berkas)
    sebelum = _diketik(folder)
    buku = openpyxl.load_workbook(berkas)
    for nama in ("Anggaran", "Pelaksanaan"):
        worksheet = buku[nama]
        worksheet.insert_rows(acak.randrange(1, 7), 3)
        worksheet.move_range(
            f"{worksheet.cell(1, acak.randrange(3, 8)).column_letter}1:{worksheet.cell(1, 8).column_letter}60", cols=20
        )
        worksheet.data_validations.dataValidation = []
        for baris in worksheet.iter_rows():
            for sel in baris:
                if sel.data_type == "f":
                    sel.value = "ditimpa"
    buku.save(berkas)
    assert _diketik(folder) == sebelum
    assert not [sisa for hasil in template(folder, carry=folder) for sisa in hasil.tertinggal if sisa.isi != "ditimpa"]
    assert _diketik(folder) == sebelum
    assert (
        baca_buku(berkas.read_bytes(), "b", MASUKAN).kejadian == baca_buku(berkas.read_bytes(), "b", MASUKAN).kejadian
    )


def _diketik(folder: Path) -> list[tuple[object, ...]]:
    laporan = periksa_tahun(folder).laporan
    return [
        *((baris.kode, baris.realisasi, baris.masukan.alasan) for baris in laporan.anggaran if baris.masukan),
        *((baris.sub_kegiatan, baris.acara, baris.jumlah, baris.mulai) for _, baris in laporan.semua(Pelaksanaan)),
    ]
