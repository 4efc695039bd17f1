"""Input workbooks: drawn from their declarations, read back to the same values, carried into fresh ones."""

import shutil
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from conftest import AKAR, TAHUN_NYATA
from contoh import SUB
from hypothesis import given
from hypothesis import strategies as st
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat, tempat
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.gambar.sel import sederhanakan
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.excel.tata_folder import BERKAS_KUNCI
from lakip_xl.excel.tata_letak import BARIS_DATA, BARIS_KUNCI
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.pipeline.template import kosong, template
from lakip_xl.sheets.masukan import MASUKAN, Anggaran, Pelaksanaan
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.sheet import Sheet, Sifat

Kantor = Callable[[str], Path]
BIDANG = "masukan/bidang.xlsx"
LEMBAR = [lembar for buku in (PERENCANAAN, MASUKAN) for lembar in buku.sheets]


@pytest.mark.parametrize("nama", ["perencanaan.xlsx", "masukan.xlsx"])
def test_the_bare_templates_in_the_repository_are_as_the_declarations_draw_them(nama: str, tmp_path: Path) -> None:
    list(kosong(tmp_path))
    sama = (tmp_path / nama).read_bytes() == (AKAR / "workbooks" / "templates" / nama).read_bytes()
    assert sama, "jalankan: lakip-xl template workbooks/templates --blank"


def test_a_unit_reads_until_when_to_send_and_whom_to_ask(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    list(template(folder, carry=folder))
    isi = openpyxl.load_workbook(folder / BIDANG)["Petunjuk"].values
    assert "Kirim kembali paling lambat 15 Januari 2023. Bertanya kepada: Perencanaan, 0811." in {
        baris[0] for baris in isi
    }


@pytest.mark.parametrize("lembar", LEMBAR, ids=lambda lembar: f"{lembar.nama}-{lembar.kelas.__name__}")
def test_a_declaration_is_complete(lembar: Sheet) -> None:
    assert lembar.keterangan.startswith("Satu baris untuk setiap")
    assert lembar.perintah.endswith((".", "dihitung."))
    for kolom in lembar.columns:
        assert kolom.header
        assert (kolom.sifat is Sifat.COMPUTED) == (kolom.rumus is not None)
        assert len(f"{kolom.help} Contoh: {kolom.example}.") <= 255


def test_a_template_holds_what_is_planned_and_asks_for_the_rest(kantor_kecil: Kantor) -> None:
    worksheet = openpyxl.load_workbook(kantor_kecil("") / "masukan" / "bidang.xlsx")["Anggaran"]
    assert [sel.value for sel in worksheet[BARIS_KUNCI + 1]] == [kolom.key for kolom in Anggaran.lembar.columns]
    assert worksheet.row_dimensions[BARIS_KUNCI + 1].hidden
    assert worksheet.protection.sheet
    baris = {kolom.key: sel for kolom, sel in zip(Anggaran.lembar.columns, worksheet[BARIS_DATA + 1], strict=True)}
    assert (baris["kode"].value, baris["pagu"].value) == (SUB, 1_000_000)
    for kolom in Anggaran.lembar.columns:
        assert baris[kolom.key].protection.locked == (kolom.sifat is not Sifat.TYPED), kolom.key


def test_a_unit_receives_its_own_sheets_only(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    assert "Kepegawaian" in openpyxl.load_workbook(folder / "masukan" / "sekretariat.xlsx").sheetnames
    assert "Kepegawaian" not in openpyxl.load_workbook(folder / "masukan" / "bidang.xlsx").sheetnames


def test_templates_of_a_new_office_begin_with_a_blank_plan(tmp_path: Path) -> None:
    folder = tmp_path / "2023"
    assert [hasil.berkas.name for hasil in template(folder)] == ["perencanaan.xlsx"]
    assert periksa_tahun(folder).kesalahan > 0


def test_an_existing_file_is_left_as_it_is(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    sebelum = (folder / "masukan" / "bidang.xlsx").read_bytes()
    assert [hasil.ditulis for hasil in template(folder)] == [False, False]
    assert (folder / "masukan" / "bidang.xlsx").read_bytes() == sebelum


def test_an_unknown_unit_is_told(kantor_kecil: Kantor) -> None:
    with pytest.raises(TidakTerbaca, match="yang ada: sekretariat, bidang"):
        list(template(kantor_kecil(""), unit=["antah"]))


def test_a_unit_code_never_leads_out_of_the_folder(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Unit\n! tambah\n| kode | nama |\n| ../../luar | Luar |")
    sebelum = {*folder.parent.rglob("*")}
    assert [temuan.kode for hasil in template(folder) for temuan in hasil.temuan] == ["S26"]
    with pytest.raises(TidakTerbaca, match="tidak dapat menjadi nama berkas"):
        list(template(folder, draft=True))
    assert {*folder.parent.rglob("*")} - {folder / BERKAS_KUNCI} == sebelum
    assert consolidate(folder, draft=True).draf


def test_carrying_the_real_year_into_fresh_templates_loses_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "2022"
    hasil = list(template(folder, carry=TAHUN_NYATA))
    assert len(hasil) == 7
    assert not [sisa for templat in hasil for sisa in templat.tertinggal]
    lama = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "lama"))
    for templat in hasil:
        nama = templat.berkas.relative_to(folder)
        sama = templat.berkas.read_bytes() == (lama / nama).read_bytes()
        assert sama, f"{nama}: jalankan lakip-xl template workbooks/2022 --carry workbooks/2022"


@pytest.mark.parametrize(
    "kerusakan",
    [
        "kolom_dipindah",
        "baris_disisipkan",
        "kepala_diganti",
        "kunci_dihapus",
        "dropdown_dihapus",
    ],
)
def test_a_damaged_file_is_read_to_the_same_values_and_can_be_carried(kantor_kecil: Kantor, kerusakan: str) -> None:
    folder = kantor_kecil(
        "masukan/bidang.xlsx › Pelaksanaan\n"
        "| nomor | sub_kegiatan | acara | mulai |\n| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-01 |"
    )
    berkas = folder / "masukan" / "bidang.xlsx"
    sebelum = _isi(folder)
    buku = openpyxl.load_workbook(berkas)
    for nama in ("Anggaran", "Pelaksanaan", "Indikator", "Data Dasar"):
        _RUSAK[kerusakan](buku[nama])
    buku.save(berkas)
    assert _isi(folder) == sebelum
    assert sum(hasil.ditulis for hasil in template(folder, carry=folder)) == 3
    assert _isi(folder) == sebelum
    assert periksa_tahun(folder).kesalahan == 0


def _isi(folder: Path) -> list[tuple[object, ...]]:
    laporan = periksa_tahun(folder).laporan
    return [
        *((baris.kode, baris.pagu, baris.realisasi) for baris in laporan.anggaran),
        *((indikator.kode, indikator.realisasi, indikator.capaian) for indikator in laporan.indikator),
        *((baris.sub_kegiatan, baris.acara, baris.mulai) for _, baris in laporan.semua(Pelaksanaan)),
    ]


def _pindah_kolom(worksheet: object) -> None:
    for kolom in "DA":
        worksheet.move_range(f"{kolom}4:{kolom}40", cols=worksheet.max_column)  # type: ignore[attr-defined]


def _sisip_baris(worksheet: object) -> None:
    worksheet.insert_rows(6, 3)  # type: ignore[attr-defined]
    worksheet.insert_rows(1, 2)  # type: ignore[attr-defined]


def _ganti_kepala(worksheet: object) -> None:
    for sel in worksheet[4]:  # type: ignore[index]
        sel.value = f"Kolom {sel.column}"


def _hapus_kunci(worksheet: object) -> None:
    worksheet.delete_rows(5)  # type: ignore[attr-defined]


def _hapus_dropdown(worksheet: object) -> None:
    worksheet.data_validations.dataValidation = []  # type: ignore[attr-defined]


_RUSAK = {
    "kolom_dipindah": _pindah_kolom,
    "baris_disisipkan": _sisip_baris,
    "kepala_diganti": _ganti_kepala,
    "kunci_dihapus": _hapus_kunci,
    "dropdown_dihapus": _hapus_dropdown,
}


def test_a_value_that_cannot_be_read_is_carried_as_the_text_it_is(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| 2.17.03.2.01.01 | 12.34x |")
    list(template(folder, carry=folder))
    worksheet = openpyxl.load_workbook(folder / BIDANG)["Anggaran"]
    assert worksheet[alamat(BIDANG, "Anggaran", "@realisasi/6")].value == "12.34x"


def test_a_row_without_a_place_is_told_cell_by_cell(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(
        "masukan/bidang.xlsx › Anggaran\n! tambah\n| kode | realisasi | alasan |\n| 2.17.03.2.01.77 | 5 | Ada |"
    )
    sisa = [str(sisa.sel) for hasil in template(folder, carry=folder) for sisa in hasil.tertinggal]
    assert sisa == [tempat(f"{BIDANG} › Anggaran › @{key}/7") for key in ("kode", "realisasi", "alasan")]


def test_two_different_files_of_a_unit_are_not_carried_one_over_the_other(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    masukan = folder / "masukan"
    shutil.copy(masukan / "bidang.xlsx", masukan / "bidang (1).xlsx")
    assert sum(hasil.ditulis for hasil in template(folder, carry=folder)) == 3
    terapkan(folder, "masukan/bidang (1).xlsx › Anggaran\n| kode | realisasi |\n| 2.17.03.2.01.01 | 7 |")
    sebelum = {berkas: berkas.read_bytes() for berkas in folder.rglob("*.xlsx")}
    with pytest.raises(TidakTerbaca, match=r"dua berkas yang berbeda: masukan/bidang \(1\).xlsx dan masukan/bidang"):
        list(template(folder, carry=folder))
    assert {berkas: berkas.read_bytes() for berkas in folder.rglob("*.xlsx")} == sebelum


def test_a_file_of_a_unit_that_the_plan_lost_is_told(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("perencanaan.xlsx › Unit\n| kode | kode |\n| bidang | bidang-baru |")
    asing = [
        (hasil.berkas.as_posix(), hasil.asing) for hasil in template(folder, carry=folder, draft=True) if hasil.asing
    ]
    assert asing == [("masukan/bidang.xlsx", "bidang")]


TEKS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf", "Zl", "Zp"]), min_size=1, max_size=30
).filter(
    lambda teks: (
        teks == teks.strip() and " ".join(teks.split()) not in {"", "-", "–", "—"} and not teks.startswith("_x")
    )
)
ANGKA_ANGGARAN = st.fixed_dictionaries(
    {
        "realisasi": st.none() | st.integers(min_value=0, max_value=10**13),
        "realisasi_fisik": st.none() | st.decimals(min_value=0, max_value=100, places=2).map(Decimal.normalize),
        "alasan": st.none() | TEKS,
        "catatan": st.none() | TEKS,
    }
)
ACARA = st.fixed_dictionaries(
    {
        "sub_kegiatan": st.just(SUB),
        "acara": TEKS,
        "mulai": st.none() | st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31)),
        "tempat": st.none() | TEKS,
        "jumlah": st.none() | st.integers(min_value=0, max_value=10**6),
    }
)


@pytest.mark.lambat
@given(anggaran=ANGKA_ANGGARAN, acara=st.lists(ACARA, max_size=4))
def test_what_is_written_is_read_back(anggaran: dict[str, object], acara: list[dict[str, object]]) -> None:
    isi = {"Anggaran": [{"kode": SUB, "uraian": "Contoh", "pagu": 5, **anggaran}], "Pelaksanaan": acara}
    lembar = (Anggaran.lembar, Pelaksanaan.lembar)
    buku = baca_buku(tulis_templat(MASUKAN, isi, Tujuan("bidang", "Bidang", 2022), lembar), "b.xlsx", MASUKAN, lembar)
    assert buku.kejadian == ()
    assert buku.identitas.unit == "bidang"
    terbaca = buku.isi(Anggaran)[0]
    assert {key: getattr(terbaca, key) for key in anggaran} == anggaran
    assert [{key: getattr(baris, key) for key in acara[0]} for baris in buku.isi(Pelaksanaan)] == acara


def test_a_measure_is_written_as_the_number_it_is() -> None:
    assert sederhanakan(Ukuran(Decimal("3.90"))) == 3.9
    assert sederhanakan(Ukuran(Decimal(80), Decimal(90))) == "80-90"
    assert sederhanakan(Decimal("4.00")) == 4


@pytest.mark.lambat
def test_live_columns_say_what_python_computes(kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path]) -> None:
    for berkas in [
        TAHUN_NYATA / "perencanaan.xlsx",
        TAHUN_NYATA / "masukan" / "p3k.xlsx",
        kantor_kecil("") / "masukan" / "bidang.xlsx",
    ]:
        ulang = openpyxl.load_workbook(hitung_ulang(berkas), data_only=True)
        ditulis = openpyxl.load_workbook(berkas, data_only=True)
        rumus = openpyxl.load_workbook(berkas)
        sel = [
            (worksheet.title, isi.coordinate)
            for worksheet in rumus
            for baris in worksheet.iter_rows()
            for isi in baris
            if isi.data_type == "f"
        ]
        assert sel
        for lembar, letak in sel:
            tersimpan, terhitung = ditulis[lembar][letak].value, ulang[lembar][letak].value
            assert (
                tersimpan == pytest.approx(terhitung)
                if isinstance(tersimpan, float)
                else (tersimpan or None) == (terhitung or None)
            )


@pytest.mark.lambat
def test_a_filled_template_saved_by_libreoffice_is_read_the_same(
    kantor_kecil: Kantor, hitung_ulang: Callable[[Path], Path]
) -> None:
    folder = kantor_kecil("")
    sebelum = _isi(folder)
    berkas = folder / "masukan" / "bidang.xlsx"
    shutil.copy(hitung_ulang(berkas), berkas)
    assert _isi(folder) == sebelum
    assert periksa_tahun(folder).temuan == ()
    assert consolidate(folder).berkas is not None
