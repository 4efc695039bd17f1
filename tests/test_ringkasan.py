"""Ringkasan: a page that is read in a minute, moves with the data, and prints at nine points."""

from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest
from conftest import TAHUN_NYATA

from lakip_xl.bersama.ringkasan_kisi import ANTARA, KANAN, KIRI, KOLOM_DATA, KOLOM_KANAN
from lakip_xl.domain.alamat import huruf
from lakip_xl.excel.gambar.laporan.cetak import ATAS_BAWAH, F4_MENDATAR, KIRI_KANAN
from lakip_xl.excel.gambar.tinggi import piksel_kolom
from lakip_xl.layout.sel import Rujukan
from lakip_xl.layout.susunan import Susunan
from lakip_xl.pipeline.check import periksa_tahun
from lakip_xl.pipeline.consolidate import consolidate, susun

HitungUlang = Callable[[Path], Path]
Kantor = Callable[[str], Path]
HURUF, TERKECIL = 10, 9
"""Points of the body of the page as it is drawn, and the least as it is printed."""


def _susun(folder: Path) -> Susunan:
    hasil = periksa_tahun(folder)
    return susun(hasil.laporan, hasil.temuan)


def _isi(susunan: Susunan, kode: str, *kolom: str) -> list[list[object]]:
    return [[susunan.sel(Rujukan(kode, baris.kunci, key)).nilai for key in kolom] for baris in susunan.tabel[kode].rows]


@pytest.fixture(scope="module")
def nyata() -> Susunan:
    return _susun(TAHUN_NYATA)


def test_the_large_figures_are_those_of_the_tables(nyata: Susunan) -> None:
    besar, rinci, asal = _isi(nyata, "ringkasan_angka", "pagu", "realisasi", "sisa", "iku")
    assert besar[:3] == rinci[:3] == [18_836_401_182, 17_716_438_180, 1_119_963_002]
    assert (besar[3], rinci[3]) == ("4 dari 5", "1 belum tercapai")
    assert asal == ["Tabel 3.3", "Tabel 3.3", "Tabel 3.3", "Tabel 3.1.3"]
    assert _isi(nyata, "ringkasan_keadaan", "keadaan") == [["6/6 unit, 36/38 indikator"]]


def test_a_missed_iku_stands_first_and_is_called_missed(nyata: Susunan) -> None:
    isi = _isi(nyata, "ringkasan_iku", "kode", "hasil")
    assert isi[0] == ["IKU-4", "belum tercapai"]
    assert [baris[1] for baris in isi[1:]] == ["tercapai"] * 4
    capaian = [baris[0] for baris in _isi(nyata, "ringkasan_iku", "capaian")]
    assert capaian == sorted(capaian)  # type: ignore[type-var]
    assert [baris[0] for baris in _isi(nyata, "ringkasan_iku", "palang")][:2] == ["█████████░", "██████████►"]


def test_money_performance_and_data_need_attention_together(nyata: Susunan) -> None:
    isi = _isi(nyata, "ringkasan_perhatian", "jenis", "angka", "sebab")
    assert [baris[0] for baris in isi] == [
        "Target meleset",
        "Pendapatan",
        "Serapan rendah",
        "Capaian tak wajar",
        "Mengulang target",
        "Belum dilaporkan",
        "Sisa terbesar",
    ]
    angka = dict(zip([baris[0] for baris in isi], [baris[1] for baris in isi], strict=True))
    assert angka["Serapan rendah"] == "0–54 %"
    assert float(str(angka["Pendapatan"])) == pytest.approx(0.01488)
    assert angka["Mengulang target"] == "20 dari 21"
    assert all(": " in str(baris[2]) for baris in isi), "who says it stands before the cause"


def _lebar_tinggi(berkas: Path) -> tuple[float, float]:
    """Return width and height of the page in points, with its charts."""
    lembar = openpyxl.load_workbook(berkas)["Ringkasan"]
    akhir = max((grafik.anchor.to.row for grafik in lembar._charts), default=0)  # noqa: SLF001
    tinggi = sum(lembar.row_dimensions[nomor].height or 15 for nomor in range(1, max(akhir + 1, lembar.max_row) + 1))
    return piksel_kolom((*KIRI, ANTARA, *KANAN)) * 0.75, tinggi


def test_the_page_prints_at_nine_points(tmp_path: Path) -> None:
    folder = tmp_path / "2022"
    _salin(TAHUN_NYATA, folder)
    hasil = consolidate(folder).berkas
    assert hasil is not None
    lebar, tinggi = _lebar_tinggi(hasil)
    skala = min((F4_MENDATAR.lebar - KIRI_KANAN) / lebar, (F4_MENDATAR.tinggi - ATAS_BAWAH) / tinggi)
    assert HURUF * skala >= TERKECIL
    assert (len(KIRI) + 1, len(KIRI) + 3) == (KOLOM_KANAN, KOLOM_DATA)


def _salin(asal: Path, tujuan: Path) -> None:
    for berkas in asal.rglob("*.xlsx"):
        if not berkas.name.startswith("LAKIP") and "cadangan" not in berkas.parts:
            sasaran = tujuan / berkas.relative_to(asal)
            sasaran.parent.mkdir(parents=True, exist_ok=True)
            sasaran.write_bytes(berkas.read_bytes())


def test_every_link_of_a_formula_leads_to_a_row_that_is_there(nyata: Susunan) -> None:
    semua = [alamat for kode in ("bahan_iku", "bahan_perhatian") for (alamat,) in _isi(nyata, kode, "alamat")]
    lembar = {f"'{nama}'" for nama in nyata.menurut_lembar}
    assert semua
    assert all(str(alamat).partition("!")[0] in lembar for alamat in semua)


@pytest.mark.parametrize(
    ("ubahan", "kode"),
    [
        ("perencanaan.xlsx › Indikator\n| kode | iku |\n| KOP-1 | |", "ringkasan_iku"),
        ("masukan/bidang.xlsx › Indikator\n| kode | realisasi |\n| KOP-1 | |", "ringkasan_iku"),
    ],
)
def test_an_office_without_iku_or_figures_has_a_page_too(kantor_kecil: Kantor, ubahan: str, kode: str) -> None:
    susunan = _susun(kantor_kecil(ubahan))
    assert "ringkasan_angka" in susunan.tabel
    assert kode in susunan.tabel


def _ubah(berkas: Path, tujuan: Path, ubahan: Sequence[tuple[Rujukan, object]], susunan: Susunan) -> None:
    buku = openpyxl.load_workbook(berkas)
    for rujukan, isi in ubahan:
        tabel = susunan.tabel[rujukan.tabel]
        alamat = f"{huruf(tabel.letak_kolom[rujukan.kolom])}{tabel.letak_baris[rujukan.kunci] + 1}"
        buku[tabel.lembar][alamat].value = isi  # type: ignore[assignment]
    buku.save(tujuan)


@pytest.mark.lambat
def test_edits_of_data_change_the_order_the_list_and_its_words(tmp_path: Path, hitung_ulang: HitungUlang) -> None:
    folder = tmp_path / "2022"
    _salin(TAHUN_NYATA, folder)
    berkas = consolidate(folder).berkas
    assert berkas is not None
    susunan = _susun(folder)
    diubah = tmp_path / "diubah.xlsx"
    ubahan: list[tuple[Rujukan, object]] = [
        (Rujukan("data_indikator", "IKU-1", "target"), 40),
        (Rujukan("data_analisis", "IKU-1", "penghambat"), "Modal belum turun"),
        (Rujukan("data_indikator", "IKU-1", "indikator"), "Wirausaha baru"),
        (Rujukan("data_indikator", "UM-01", "realisasi"), 0.4),
        (Rujukan("data_indikator", "UM-02", "realisasi"), 0.4),
        (Rujukan("data_anggaran", "2.17.08.2.01.01", "realisasi"), 1_000_000),
    ]
    _ubah(berkas, diubah, ubahan, susunan)
    lembar = openpyxl.load_workbook(hitung_ulang(diubah), data_only=True)["Ringkasan"]

    def sel(kode: str, kunci: str, kolom: str) -> object:
        tabel = susunan.tabel[kode]
        return lembar.cell(tabel.letak_baris[kunci] + 1, tabel.letak_kolom[kolom] + 1).value

    assert [sel("ringkasan_iku", str(nomor), "kode") for nomor in (1, 2)] == ["IKU-1", "IKU-4"]
    assert sel("ringkasan_angka", "besar", "iku") == "3 dari 5"
    assert sel("ringkasan_perhatian", "1", "uraian") == "Wirausaha baru; dan 6 indikator lain"
    assert sel("ringkasan_perhatian", "1", "sebab") == "Bidang Usaha Mikro: Modal belum turun"
    assert "Belum dilaporkan" not in [sel("ringkasan_perhatian", str(nomor), "jenis") for nomor in range(1, 8)]
    assert sel("ringkasan_perhatian", "7", "uraian") == "tidak ada hal lain di bawah ambang"
    assert sel("ringkasan_keadaan", "rinci", "keadaan") == "6/6 unit, 38/38 indikator"


def test_acara_are_shown_as_what_they_are(nyata: Susunan) -> None:
    """Months without a date, a pagu that several share, participants that were planned."""
    awalan = "kartu_usaha-mikro_2.17.07.2.01.04_acara"
    acara = {baris[0]: baris[1:] for baris in _isi(nyata, awalan, "acara", "mulai", "waktu", "pagu_untuk")}
    assert acara['Inkubator Bisnis "Kawal Incubator"'] == [None, "Maret–November 2022", None]
    assert acara["Pelatihan WUB Inovasi Kerajinan Purun Angkatan I"][2] == "2 acara"
    assert _isi(nyata, "kartu_phijs_2.07.05.2.01.02_acara", "rencana", "jumlah") == [[65, 48]]
    assert _isi(nyata, "kartu_phijs_2.07.05.2.02.01_acara", "waktu") == [["belum dicatat"]]


def test_a_realisasi_that_equals_its_target_is_called_equal(nyata: Susunan) -> None:
    hasil = [baris[0] for baris in _isi(nyata, "data_indikator", "hasil")]
    assert {kata: hasil.count(kata) for kata in hasil} == {
        "tercapai": 9,
        "belum tercapai": 4,
        "sama dengan target": 3,
        "sama dengan target (K20)": 20,
        "belum dilaporkan": 2,
    }
    assert _isi(nyata, "ringkasan_koperasi_1", "hasil") == [["sama dengan target (K20)"]] * 3


def test_bars_that_are_all_equal_are_not_drawn_and_it_is_said(nyata: Susunan) -> None:
    sama, beda = nyata.tabel["ringkasan_koperasi_1"], nyata.tabel["ringkasan_phijs_1"]
    assert (sama.charts, bool(beda.charts)) == ((), True)
    assert "Tidak digambar: saat laporan dibuat, semua capaian sama panjang." in sama.catatan
    urutan = [baris[0] for baris in _isi(nyata, "bahan_unit_phijs", "nilai")]
    assert urutan == sorted(urutan)  # type: ignore[type-var]
