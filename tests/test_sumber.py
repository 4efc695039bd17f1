"""Exports of the finance system: read by the names of their columns, and nothing counted twice."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from ekspor_contoh import (
    AWASI,
    DOKUMEN,
    GAJI,
    KUNCI,
    LATIH,
    PAGU,
    SKPD,
    SKPD_LAIN,
    UPTD,
    Tabel,
    berkop,
    iso,
    panjang,
    pendek,
    per_dokumen,
    register_sp2d,
    rekap_pagu,
    tulis_contoh,
    tulis_csv,
    tulis_xlsx,
)
from libreoffice import konversi

from lakip_xl.excel.baca.sumber import SetelanSumber, baca_sumber
from lakip_xl.sumber.hasil_sumber import HasilSumber
from lakip_xl.sumber.isi_sumber import PerkaraSumber, SebabDilewati
from lakip_xl.sumber.jenis.lain import PetaSumber

SETELAN = SetelanSumber(2025)


def jumlah(hasil: HasilSumber, apa: str) -> dict[str, str]:
    """Return the sum of each sub kegiatan, as a decimal text without noughts behind it."""
    semua: dict[str, Decimal] = {}
    for angka in hasil.angka:
        if (nilai := getattr(angka, apa)) is not None:
            semua[angka.kode] = semua.get(angka.kode, Decimal(0)) + nilai
    return {kode: f"{nilai.normalize():f}" for kode, nilai in semua.items()}


def kunci(urutan: int) -> dict[str, str]:
    return {kode: isi[urutan] for kode, isi in KUNCI.items()}


def perkara(hasil: HasilSumber) -> list[str]:
    return [kejadian.perkara for kejadian in hasil.kejadian]


def sebab(hasil: HasilSumber) -> dict[str, dict[str, int]]:
    return {berkas.nama: {isi.sebab: len(isi.baris) for isi in berkas.dilewati} for berkas in hasil.berkas}


def sama_dengan_kunci(hasil: HasilSumber) -> bool:
    return jumlah(hasil, "realisasi") == kunci(1) and jumlah(hasil, "setoran") == kunci(2)


def test_the_samples_give_the_answer_to_the_sen(tmp_path: Path) -> None:
    hasil = baca_sumber(tulis_contoh(tmp_path), SETELAN)
    assert jumlah(hasil, "pagu") == kunci(0)
    assert sama_dengan_kunci(hasil)
    assert hasil.bulan == (1, 2, 3, 4, 5, 6)
    assert {berkas.nama: (berkas.jenis, berkas.baris, berkas.dipakai) for berkas in hasil.berkas} == {
        "sumber/realisasi.xlsx": ("realisasi_per_dokumen", 10, 10),
        "sumber/register.xlsx": ("register_sp2d", 7, 7),
        "sumber/rekap-pagu.xlsx": ("rekap_pagu", 8, 7),
    }
    assert sum(hasil.sp2d_dokumen.values()) == sum(hasil.sp2d_register.values()) == Decimal("558630500.5")
    assert perkara(hasil) == [PerkaraSumber.TAHAPAN]


def test_a_direct_payment_counts_in_the_month_of_its_transfer(tmp_path: Path) -> None:
    hasil = baca_sumber(tulis_contoh(tmp_path), SETELAN)
    menurut_bulan: dict[int, Decimal] = {}
    for angka in hasil.angka:
        menurut_bulan[angka.bulan] = menurut_bulan.get(angka.bulan, Decimal(0)) + (angka.realisasi or 0)
    assert sum(menurut_bulan[bulan] for bulan in (1, 2, 3)) == 424_630_500
    assert sum(menurut_bulan[bulan] for bulan in (4, 5, 6)) == Decimal("132750000.5")


def dengan_bulan(tabel: Tabel) -> Tabel:
    return [["BULAN", *tabel[0]], *(["01_JAN", *baris] for baris in tabel[1:])]


def diacak(tabel: Tabel) -> Tabel:
    lebar = len(tabel[0])
    urutan = sorted(range(lebar), key=lambda letak: letak * 7 % lebar)
    return [[baris[letak] for letak in urutan] for baris in tabel]


@pytest.mark.parametrize(
    "tabel",
    [
        diacak(per_dokumen()),
        dengan_bulan(per_dokumen()),
        berkop(),
        [["Kop"], *[[]] * 7, *per_dokumen()],
        per_dokumen(tulis=pendek, kosong="-"),
        per_dokumen(tulis=iso, kosong="undefined"),
        per_dokumen(tulis=panjang, kosong="null"),
        [*per_dokumen(), *per_dokumen()[1:]],
        [per_dokumen()[0], *(per_dokumen(DOKUMEN[::-1])[1:])],
    ],
    ids=["shuffled", "BULAN", "title and total", "row 9", "02/01/2025", "ISO", "null", "twice in one file", "reversed"],
)
@pytest.mark.parametrize("jenis", ["xlsx", "csv"])
def test_the_same_rows_give_the_same_figures_however_they_stand(tmp_path: Path, tabel: Tabel, jenis: str) -> None:
    if jenis == "csv":
        tulis_csv(tmp_path / "sumber" / "a.csv", tabel)
    else:
        tulis_xlsx(tmp_path / "sumber" / "a.xlsx", tabel)
    assert sama_dengan_kunci(baca_sumber(tmp_path, SETELAN))


@pytest.mark.parametrize(("pemisah", "sandi"), [(";", "utf-8-sig"), (",", "cp1252"), ("\t", "utf-8"), ("\t", "utf-16")])
def test_a_csv_is_read_whatever_parts_its_cells(tmp_path: Path, pemisah: str, sandi: str) -> None:
    tabel = [
        [isi.replace("Contoh", "Contoh é") if isinstance(isi, str) else isi for isi in baris] for baris in per_dokumen()
    ]
    tulis_csv(tmp_path / "sumber" / "a.csv", tabel, pemisah, sandi)
    hasil = baca_sumber(tmp_path, SETELAN)
    assert sama_dengan_kunci(hasil)
    assert hasil.nama_skpd[UPTD[0]] == "UPTD Balai Contoh é"


def test_amounts_written_as_text_are_read_to_the_sen(tmp_path: Path) -> None:
    tabel = per_dokumen()
    letak = tabel[0].index("Nilai Realisasi")
    for baris in tabel[1:]:
        baris[letak] = f"Rp {baris[letak]:,.2f}".translate(str.maketrans(",.", ".,"))
    tulis_csv(tmp_path / "sumber" / "a.csv", tabel)
    assert sama_dengan_kunci(baca_sumber(tmp_path, SETELAN))


def test_codes_of_two_digits_and_with_a_prefix_are_the_same_sub_kegiatan(tmp_path: Path) -> None:
    tabel = per_dokumen()
    letak = tabel[0].index("Kode Sub Kegiatan")
    for nomor, baris in enumerate(tabel[1:]):
        kode = str(baris[letak])
        baris[letak] = (kode, kode.replace(".00", "."), f"{SKPD[0]} {kode}", f"{kode} {NAMA_SUB}")[nomor % 4]
    tulis_xlsx(tmp_path / "sumber" / "a.xlsx", tabel)
    assert sama_dengan_kunci(baca_sumber(tmp_path, SETELAN))


NAMA_SUB = "Pengawasan Koperasi"


def test_a_month_downloaded_again_replaces_and_never_adds(tmp_path: Path) -> None:
    awal = [dokumen for dokumen in DOKUMEN if (dokumen.transfer or dokumen.hari)[0] <= 3]
    lama = [awal[0]._replace(nilai=1), *awal[1:]]
    tulis_xlsx(tmp_path / "sumber" / "januari-maret.xlsx", per_dokumen(lama))
    tulis_xlsx(tmp_path / "sumber" / "januari-maret (1).xlsx", per_dokumen(awal))
    tulis_xlsx(tmp_path / "sumber" / "semua.xlsx", per_dokumen())
    hasil = baca_sumber(tmp_path, SETELAN)
    assert sama_dengan_kunci(hasil)
    assert sebab(hasil)["sumber/januari-maret.xlsx"] == {SebabDilewati.DIGANTI: 5}
    (diganti,) = hasil.perkara(PerkaraSumber.DIGANTI)
    assert diganti.sel.berkas == "sumber/januari-maret.xlsx"
    assert "210.450.000" in diganti.pesan


def test_a_copy_counts_once(tmp_path: Path) -> None:
    asli = tulis_xlsx(tmp_path / "sumber" / "a.xlsx", per_dokumen())
    (tmp_path / "sumber" / "a (1).xlsx").write_bytes(asli.read_bytes())
    hasil = baca_sumber(tmp_path, SETELAN)
    assert sama_dengan_kunci(hasil)
    assert sebab(hasil)["sumber/a (1).xlsx"] == {SebabDilewati.SALINAN: 10}


def test_parts_of_a_month_without_a_row_in_common_are_added_and_told(tmp_path: Path) -> None:
    for nama, jenis in (("ls", True), ("lain", False)):
        tulis_xlsx(
            tmp_path / "sumber" / f"{nama}.xlsx",
            per_dokumen([dokumen for dokumen in DOKUMEN if (dokumen.jenis == "SPP") is jenis]),
        )
    hasil = baca_sumber(tmp_path, SETELAN)
    assert sama_dengan_kunci(hasil)
    assert set(perkara(hasil)) == {PerkaraSumber.DITAMBAHKAN}


def test_stages_of_the_budget_never_add_up(tmp_path: Path) -> None:
    tulis_xlsx(
        tmp_path / "sumber" / "penetapan.xlsx", [baris[:-1] for baris in rekap_pagu([(GAJI, 9, ""), (LATIH, 9, "")])]
    )
    tulis_xlsx(tmp_path / "sumber" / "perubahan.xlsx", [baris[:-1] for baris in rekap_pagu(PAGU[:-1])])
    hasil = baca_sumber(tmp_path, SETELAN)
    assert jumlah(hasil, "pagu") == kunci(0)
    assert [kejadian.sel.berkas for kejadian in hasil.perkara(PerkaraSumber.TAHAPAN)] == ["sumber/penetapan.xlsx"]


@pytest.mark.parametrize(
    ("lama", "baru"),
    [
        ("PENETAPAN APBD", "PERGESERAN I"),
        ("PERGESERAN I", "PERGESERAN II"),
        ("PERGESERAN 9", "PERGESERAN 10"),
        ("PERGESERAN III", "PERUBAHAN APBD"),
        ("PERUBAHAN APBD", "PERGESERAN SETELAH PERUBAHAN"),
    ],
)
def test_the_later_stage_counts(tmp_path: Path, lama: str, baru: str) -> None:
    tulis_xlsx(tmp_path / "sumber" / "pagu.xlsx", rekap_pagu([(GAJI, 5, lama), (GAJI, 7, baru), (AWASI, 3, lama)]))
    hasil = baca_sumber(tmp_path, SETELAN)
    assert jumlah(hasil, "pagu") == {GAJI: "7"}
    assert any(AWASI in kejadian.pesan for kejadian in hasil.perkara(PerkaraSumber.TAHAPAN))


def test_rows_of_other_offices_do_not_count(tmp_path: Path) -> None:
    tabel = per_dokumen()
    asing = [list(baris) for baris in per_dokumen()[1:]]
    for baris in asing:
        baris[0], baris[2] = SKPD_LAIN[0], SKPD_LAIN[0]
    tulis_xlsx(tmp_path / "sumber" / "semua-skpd.xlsx", [*tabel, *asing])
    hasil = baca_sumber(tmp_path, SetelanSumber(2025, SKPD[0]))
    assert sama_dengan_kunci(hasil)
    assert sebab(hasil)["sumber/semua-skpd.xlsx"] == {SebabDilewati.SKPD_LAIN: 10}
    bimbang = baca_sumber(tmp_path, SETELAN)
    assert bimbang.angka == ()
    assert perkara(bimbang) == [PerkaraSumber.SKPD_BANYAK]


def test_rows_of_another_year_and_what_cannot_be_read_are_told(tmp_path: Path) -> None:
    tabel = per_dokumen()
    tabel += [list(tabel[1]), list(tabel[1]), list(tabel[1]), [""] * len(tabel[0])]
    for baris, (nama, isi) in zip(
        tabel[11:15],
        (
            ("Tanggal Transfer", "3 Januari 2024"),
            ("Nilai Realisasi", "dua juta"),
            ("Tanggal Transfer", "kemarin"),
            ("Nilai Realisasi", 5),
        ),
        strict=True,
    ):
        baris[tabel[0].index(nama)] = isi
    tulis_xlsx(tmp_path / "sumber" / "a.xlsx", tabel)
    hasil = baca_sumber(tmp_path, SETELAN)
    assert sama_dengan_kunci(hasil)
    assert sebab(hasil)["sumber/a.xlsx"] == {
        SebabDilewati.TAHUN_LAIN: 1,
        SebabDilewati.TAK_TERBACA: 2,
        SebabDilewati.TANPA_KODE: 1,
    }
    assert [kejadian.sel.alamat for kejadian in hasil.perkara(PerkaraSumber.TAK_TERBACA)] == ["AA13", "Y14"]


def test_a_total_that_is_not_the_sum_is_told(tmp_path: Path) -> None:
    tabel = berkop()
    tabel[-1][tabel[4].index("Nilai Realisasi")] = 557_380_500
    tulis_xlsx(tmp_path / "sumber" / "a.xlsx", tabel)
    (kejadian,) = baca_sumber(tmp_path, SETELAN).kejadian
    assert kejadian.perkara is PerkaraSumber.JUMLAH_BERBEDA
    assert "557.380.500,5" in kejadian.pesan


def test_a_correction_with_the_number_of_its_document_counts(tmp_path: Path) -> None:
    koreksi = DOKUMEN[3]._replace(nilai=-480_500)
    tulis_xlsx(tmp_path / "sumber" / "a.xlsx", per_dokumen([*DOKUMEN, koreksi]))
    hasil = baca_sumber(tmp_path, SETELAN)
    assert jumlah(hasil, "realisasi")[AWASI] == "25250000.5"
    assert perkara(hasil) == [PerkaraSumber.BERBEDA]


def test_an_lra_gives_control_totals(tmp_path: Path) -> None:
    tabel: Tabel = [
        ["LAPORAN REALISASI ANGGARAN"],
        *[[]] * 5,
        ["Kode", "", "", "", "Uraian", "Belanja Operasi", "", "Belanja Modal", "", "Jumlah", ""],
        ["", "", "", "", "", "Anggaran", "Realisasi", "Anggaran", "Realisasi", "Anggaran", "Realisasi"],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        ["2.17", "03", "", "", "PROGRAM PENGAWASAN", 100, 90, 10, 5, 110, 95],
        ["2.17", "03", "2.01", "", "Pemeriksaan", 100, 90, 10, 5, 110, 95],
        ["2.17", "03", "2.01", "0004", "Pengawasan", 100, 90, 10, 5, 110, 95],
    ]
    tulis_xlsx(tmp_path / "sumber" / "lra.xlsx", tabel)
    hasil = baca_sumber(tmp_path, SETELAN)
    assert [(baris.kode, baris.pagu, baris.realisasi) for baris in hasil.lra] == [
        ("2.17.03", 110, 95),
        ("2.17.03.2.01", 110, 95),
        (AWASI, 110, 95),
    ]
    assert hasil.angka == ()


ASING: dict[str, tuple[Tabel, dict[str, str]]] = {
    "simda.xlsx": (
        [
            ["PEMERINTAH KOTA CONTOH"],
            ["No", "Kegiatan", "Kd Keg", "Anggaran Sesudah", "SPJ s.d. Bulan Ini"],
            [1, "Pengawasan", AWASI, 30_500_000, 25_730_500.5],
            [2, "Pelatihan", LATIH, 117_500_000, 112_000_000],
            [3, "Gaji", GAJI, 430_000_000, 419_650_000],
        ],
        {"kode": "Kd Keg", "pagu": "Anggaran Sesudah", "realisasi": "SPJ s.d. Bulan Ini"},
    ),
    "fmis.csv": (
        [
            ["id", "sub_kegiatan", "nilai_anggaran", "nilai_bukti", "tgl_bukti"],
            *(
                [nomor, f"{SKPD[0]} {dokumen.sub}", "", dokumen.nilai, pendek(dokumen.hari)]
                for nomor, dokumen in enumerate(DOKUMEN)
            ),
            *([99, sub, pagu, "", ""] for sub, pagu, _ in PAGU[:-1]),
        ],
        {"kode": "sub_kegiatan", "pagu": "nilai_anggaran", "realisasi": "nilai_bukti", "tanggal": "tgl_bukti"},
    ),
    "buatan sendiri.xlsx": (
        [
            [f"{AWASI} Pengawasan", "", 30_500_000, 25_730_500.5],
            [f"{LATIH} Pelatihan", "", 117_500_000, 112_000_000],
            [f"{GAJI} Gaji", "", 430_000_000, 419_650_000],
        ],
        {"kode": "A", "pagu": "C", "realisasi": "D"},
    ),
}


@pytest.mark.parametrize("nama", ASING)
def test_an_unknown_layout_is_mapped_in_five_cells_or_fewer(tmp_path: Path, nama: str) -> None:
    tabel, kolom = ASING[nama]
    tulis = tulis_csv if nama.endswith(".csv") else tulis_xlsx
    tulis(tmp_path / "sumber" / nama, tabel)
    asing = baca_sumber(tmp_path, SETELAN)
    assert asing.angka == ()
    assert perkara(asing) == [PerkaraSumber.TAK_DIKENAL]
    peta = PetaSumber(f"{nama[:4]}*", kolom=tuple(kolom.items()))
    assert 1 + len(kolom) <= 5
    hasil = baca_sumber(tmp_path, SetelanSumber(2025, "", (peta,)))
    assert jumlah(hasil, "realisasi") == kunci(1)
    assert jumlah(hasil, "pagu") == kunci(0)


def test_a_file_that_is_not_known_is_refused_with_the_names_that_were_found(tmp_path: Path) -> None:
    tulis_xlsx(
        tmp_path / "sumber" / "a.xlsx", [["Daftar Hadir"], ["Nama", "Jabatan", "Tanda Tangan"], ["Siti", "Staf", ""]]
    )
    (kejadian,) = baca_sumber(tmp_path, SETELAN).kejadian
    assert kejadian.perkara is PerkaraSumber.TAK_DIKENAL
    assert "Nama, Jabatan, Tanda Tangan" in kejadian.pesan


@pytest.mark.parametrize(
    ("nama", "isi", "sebab_ditolak"),
    [
        ("a.xlsx", b"PK\x03\x04rusak", "rusak"),
        ("a.xls", b"<html><table></table></html>", "halaman web"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"_VBA_PROJECT".decode().encode("utf-16-le"), "makro"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "sandi atau rusak"),
        ("a.csv", b"a;b\0;c", "bukan teks"),
        ("a.pdf", b"%PDF-1.7", "bukan .xlsx, .xls atau .csv"),
    ],
)
def test_what_cannot_be_opened_is_told(tmp_path: Path, nama: str, isi: bytes, sebab_ditolak: str) -> None:
    (tmp_path / "sumber").mkdir()
    (tmp_path / "sumber" / nama).write_bytes(isi)
    (kejadian,) = baca_sumber(tmp_path, SETELAN).kejadian
    assert kejadian.perkara is PerkaraSumber.DITOLAK
    assert sebab_ditolak in kejadian.pesan


def test_a_stray_cell_far_away_refuses_the_file(tmp_path: Path) -> None:
    jalur = tulis_xlsx(tmp_path / "sumber" / "a.xlsx", per_dokumen())
    buku = openpyxl.load_workbook(jalur)
    buku.active["XFD1048576"] = " "  # type: ignore[index]
    buku.save(jalur)
    (kejadian,) = baca_sumber(tmp_path, SETELAN).kejadian
    assert "jauh di luar" in kejadian.pesan


def test_without_a_folder_of_exports_there_is_nothing(tmp_path: Path) -> None:
    assert not baca_sumber(tmp_path, SETELAN).ada


def test_the_register_controls_and_fills_nothing(tmp_path: Path) -> None:
    tulis_xlsx(tmp_path / "sumber" / "r.xlsx", register_sp2d())
    hasil = baca_sumber(tmp_path, SETELAN)
    assert hasil.angka == ()
    assert len(hasil.sp2d_register) == 7


@pytest.mark.lambat
def test_an_old_workbook_is_read_as_it_is(tmp_path: Path, hitung_ulang: Callable[[Path], Path]) -> None:
    assert hitung_ulang is not None
    asal = tulis_xlsx(tmp_path / "realisasi.xlsx", berkop())
    konversi(asal, tmp_path / "sumber", "xls")
    hasil = baca_sumber(tmp_path, SETELAN)
    assert [berkas.nama for berkas in hasil.berkas] == ["sumber/realisasi.xls"]
    assert sama_dengan_kunci(hasil)
