"""The report of a quarter and the plan of actions by quarter: figures as measured, words that people typed kept."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from contoh import SUB
from penyunting import Penyunting, alinea_baru
from test_lkjip import pastikan_benar
from test_perintah_naskah import jalankan, teks
from test_triwulan import BERPOLA, BIDANG, TERISI
from ubahan import terapkan

from lakip_xl.checking.kasus import alamat
from lakip_xl.dokumen.unsur import Dokumen, GrafikDokumen, TabelDokumen
from lakip_xl.laporan.pengukuran import pengukuran, uang_triwulan
from lakip_xl.pipeline.baca import baca
from lakip_xl.pipeline.bertriwulan import TanpaTriwulan
from lakip_xl.pipeline.jenis_dokumen import (
    JenisDokumen,
    jenis_dokumen,
    nama_dokumen,
    susun_dokumen,
    triwulan_dilaporkan,
)
from lakip_xl.pipeline.naskah import TahunNaskah, bahan_naskah, naskah
from lakip_xl.word.ikat.catatan import PerkaraIkat

Kantor = Callable[[str], Path]
Capsys = pytest.CaptureFixture[str]
RENCANA = "perencanaan.xlsx"
BERAKSI = (
    BERPOLA.replace(
        "! templat",
        f"""! sel {RENCANA} "Rencana Aksi" @indikator/6 KOP-1
! sel {RENCANA} "Rencana Aksi" @aksi/6 "Memeriksa koperasi"
! sel {RENCANA} "Rencana Aksi" @tw1/6 Jadwal
! sel {RENCANA} "Rencana Aksi" @tw2/6 "2 koperasi"
! sel {RENCANA} "Rencana Aksi" @penanggung_jawab/6 "Kepala Bidang"
! sel {RENCANA} "Rencana Aksi" @sub_kegiatan/6 {SUB}
! sel {RENCANA} "Rencana Aksi" @anggaran/6 750000
! sel {RENCANA} "Rencana Aksi" @indikator/7 KOP-1
! sel {RENCANA} "Rencana Aksi" @aksi/7 "Menyusun pedoman"
! sel {RENCANA} "Anggaran Kas" @kode/6 {SUB}
! sel {RENCANA} "Anggaran Kas" @tw1/6 250000
! sel {RENCANA} "Anggaran Kas" @tw2/6 150000
! sel {RENCANA} Indikator @target_tw2/7 5
! templat""",
    )
    + f"""! sel {BIDANG} "Aksi Triwulan" @tw2/6 berjalan
! sel {BIDANG} "Aksi Triwulan" @tw1/7 selesai
! sel {BIDANG} Triwulan @kendala/7 "Petugas kurang"
! sel {BIDANG} Triwulan @tindak_lanjut/7 "Menambah petugas."
"""
)
"""A plan with targets, actions and cash by quarter, and what the unit says of the second quarter."""
DUA_TRIWULAN = "".join(
    baris
    for baris in TERISI.splitlines(keepends=True)
    if not any(sel in baris for sel in ("realisasi/8", "realisasi/9", "@tw3", "@tw4"))
)
"""The first two quarters of the small office: 1 and 0 koperasi, Rp200.000 and Rp0, 2 of 90 and 6 of 95."""
BERKAS = "Laporan-TW2-2022.docx"


def bahan(folder: Path, triwulan: int | None = None) -> tuple[TahunNaskah, Dokumen]:
    isi = bahan_naskah(folder, JenisDokumen.TRIWULAN, triwulan)
    return isi, susun_dokumen(isi.isi, JenisDokumen.TRIWULAN, isi.triwulan)


def tabel(dokumen: Dokumen, kode: str) -> list[list[str]]:
    milik = next(unsur for unsur in dokumen.unsur if isinstance(unsur, TabelDokumen) and unsur.kode == kode)
    return [[sel.teks for sel in baris.sel] for baris in milik.baris]


@pytest.fixture
def folder(kantor_kecil: Kantor) -> Path:
    """Return the small office in July: two quarters handed in."""
    return kantor_kecil(BERAKSI + DUA_TRIWULAN)


def test_a_quarter_is_told_in_tables_that_hold_what_was_measured(folder: Path) -> None:
    isi, dokumen = bahan(folder)
    pastikan_benar(dokumen, isi.isi)
    assert isi.triwulan == 2
    assert tabel(dokumen, "triwulan pengukuran") == [
        ["Meningkatnya koperasi berkualitas"],
        [
            "Persentase koperasi berkualitas",
            "persen",
            *("5,00%", "8,42%", "168,42%"),
            *("5,00%", "8,42%", "168,42%"),
            "Sangat Berhasil",
        ],
        ["Koperasi diperiksa", "koperasi", *("1", "0", "0,00%"), *("2", "1", "50,00%"), "Tidak Berhasil"],
    ]
    assert tabel(dokumen, "triwulan faktor") == [["Koperasi diperiksa", "Petugas kurang.", "Menambah petugas."]]
    assert tabel(dokumen, "triwulan aksi") == [
        ["Koperasi diperiksa", "Memeriksa koperasi", "2 koperasi", "berjalan", "Kepala Bidang"],
        ["", "Menyusun pedoman", "", "selesai (triwulan I)", ""],
    ]
    assert tabel(dokumen, "triwulan serapan") == [
        ["Pengawasan Koperasi", "1.000.000", "400.000", "0", "200.000", "20,00%", "50,00%"],
        ["Jumlah", "1.000.000", "400.000", "0", "200.000", "20,00%", "50,00%"],
    ]
    grafik = next(unsur for unsur in dokumen.unsur if isinstance(unsur, GrafikDokumen))
    assert [[None if isi is None else float(isi) for isi in deret.nilai] for deret in grafik.deret] == [
        [0.25, 0.4, 0.4, 0.4],
        [0.2, 0.2, None, None],
    ]


def test_keys_name_the_quarter_and_hold_what_was_measured(folder: Path) -> None:
    kunci = bahan(folder)[0].kunci
    laporan = baca(folder)
    for triwulan in (1, 2):
        for ukur in pengukuran(laporan, triwulan):
            awalan = f"{ukur.indikator.kode}.tw{triwulan}"
            for nama, periode in ((awalan, ukur.kini), (f"{awalan}.sampai", ukur.sampai)):
                assert periode.capaian is not None
                assert kunci[f"{nama}.capaian"].teks.replace(",", ".") == f"{periode.capaian * 100:.2f}".rstrip(
                    "0"
                ).rstrip(".")
        (uang,) = uang_triwulan(laporan, triwulan)
        assert kunci[f"total.tw{triwulan}.realisasi"].teks.replace(".", "") == str(uang.sampai)
    assert "IKU-1.tw3.capaian" not in kunci
    assert kunci["triwulan"].teks == "II"
    assert kunci["KOP-1.tw2.realisasi"].asal == ("data_triwulan", "KOP-1/TW2", "realisasi")


def test_a_report_of_a_quarter_stays_the_same_until_the_data_change(folder: Path, capsys: Capsys) -> None:
    berkas = folder / BERKAS
    keluar, layar = jalankan(capsys, "naskah", folder, "--dokumen", "triwulan")
    assert (keluar, layar.startswith(f"{berkas}: ditulis.")) == (0, True)
    isi = berkas.read_bytes()
    for akhiran in ((), ("--triwulan", "2")):
        keluar, layar = jalankan(capsys, "naskah", folder, "--dokumen", "triwulan", *akhiran)
        assert (keluar, layar) == (0, f"{berkas}: tidak ada yang berubah.\n")
    assert berkas.read_bytes() == isi
    assert "(belum ada data)" not in teks(berkas)


def test_figures_follow_the_data_and_a_typed_sentence_stays(folder: Path, capsys: Capsys) -> None:
    naskah(folder, JenisDokumen.TRIWULAN)
    berkas = folder / BERKAS
    dokumen = Penyunting(berkas.read_bytes())
    dokumen.ke_akhir(alinea_baru("Menurut kami kurang petugas: {{KOP-1.tw2.sampai.realisasi}} koperasi."))
    dokumen.ganti_kata("belum mencapai target", "masih di bawah target", "Dari 2 indikator")
    berkas.write_bytes(dokumen.simpan())
    naskah(folder, JenisDokumen.TRIWULAN)
    assert "Menurut kami kurang petugas: 1 koperasi." in teks(berkas)
    terapkan(folder, f'! sel {BIDANG} Triwulan @realisasi/7 3\n! sel {BIDANG} "Anggaran Triwulan" @tw2/6 300000')
    hasil = naskah(folder, JenisDokumen.TRIWULAN)
    semua = teks(berkas)
    assert "Menurut kami kurang petugas: 4 koperasi." in semua
    assert "sebesar Rp500.000 atau 50 persen dari pagu Rp1.000.000" in semua
    assert "realisasi ini di atas rencana penarikan Rp400.000, yaitu 125 persen dari rencana itu" in semua
    assert "masih di bawah target" in semua
    assert "hasilnya, semuanya mencapai target" in semua
    beda = {catatan.kunci for catatan in hasil.catatan if catatan.perkara is PerkaraIkat.BEDA_FRASA}
    assert beda == {"T1.S1.tw2.kata"}
    assert jalankan(capsys, "verify", berkas, folder)[1].count("V40 (1)") == 1
    naskah(folder, JenisDokumen.TRIWULAN, paksa=True)
    assert jalankan(capsys, "verify", berkas, folder)[0] == 0
    assert not naskah(folder, JenisDokumen.TRIWULAN).berubah


def test_quarters_that_are_still_to_come_do_not_stop_it_but_a_wrong_figure_does(folder: Path) -> None:
    assert naskah(folder).berkas is None
    assert naskah(folder, JenisDokumen.TRIWULAN).berkas == folder / BERKAS
    (folder / "masukan" / "sekretariat.xlsx").unlink()
    assert naskah(folder, JenisDokumen.TRIWULAN).berkas == folder / BERKAS
    terapkan(folder, f"! sel {BIDANG} Triwulan @realisasi/7 12.34x")
    assert naskah(folder, JenisDokumen.TRIWULAN).berkas is None
    assert naskah(folder, JenisDokumen.TRIWULAN, draft=True).berkas == folder / BERKAS


def test_the_quarter_is_the_last_that_is_closed_else_the_last_that_anyone_wrote_of(folder: Path) -> None:
    laporan = baca(folder)
    assert triwulan_dilaporkan(laporan) == 2
    laporan.penutupan[1] = {}  # type: ignore[index]
    assert triwulan_dilaporkan(laporan) == 1
    assert triwulan_dilaporkan(laporan, 4) == 4


@pytest.mark.parametrize(("triwulan", "kolom"), [(1, 6), (3, 9), (4, 9)])
def test_every_quarter_makes_a_whole_document(folder: Path, triwulan: int, kolom: int) -> None:
    isi, dokumen = bahan(folder, triwulan)
    pastikan_benar(dokumen, isi.isi)
    baris = tabel(dokumen, "triwulan pengukuran")[1]
    assert len(baris) == kolom
    assert baris[-1] == ("Cukup Berhasil" if triwulan == 1 else "belum dilaporkan")


def test_what_is_measured_once_a_year_waits_for_its_quarter(kantor_kecil: Kantor) -> None:
    isi, dokumen = bahan(kantor_kecil(BERPOLA.replace("@pola/6 akumulatif", "@pola/6 tahunan") + DUA_TRIWULAN), 1)
    pastikan_benar(dokumen, isi.isi)
    assert tabel(dokumen, "triwulan pengukuran")[2][2:] == ["", "", "", "belum waktunya diukur"]
    assert isi.kunci["indikator.tw1.jumlah"].teks == "1"


@pytest.mark.parametrize(
    ("ubahan", "argumen", "keluar", "pesan"),
    [
        ("", ("--dokumen", "triwulan"), 2, "belum mengukur per triwulan"),
        (BERPOLA, ("--dokumen", "triwulan"), 2, "Belum ada angka triwulan yang diisi unit."),
        ("", ("--dokumen", "pk", "--triwulan", "2"), 2, "hanya bersama --dokumen triwulan"),
        (BERPOLA, ("--dokumen", "triwulan", "--triwulan", "5"), 2, "--triwulan"),
    ],
)
def test_a_quarter_that_there_is_not_is_refused_with_what_to_do(  # noqa: PLR0913, PLR0917 - the parts of a case
    kantor_kecil: Kantor, capsys: Capsys, ubahan: str, argumen: tuple[str, ...], keluar: int, pesan: str
) -> None:
    folder = kantor_kecil(ubahan)
    kode, layar = jalankan(capsys, "naskah", folder, *argumen)
    assert kode == keluar
    assert pesan in layar
    assert not list(folder.glob("*.docx"))


def test_keys_of_a_quarter_are_listed_where_they_are_asked_for(folder: Path, capsys: Capsys) -> None:
    daftar = jalankan(capsys, "naskah", folder, "--dokumen", "triwulan", "--daftar")[1]
    assert "{{KOP-1.tw2.sampai.capaian}} = 50 (" in daftar
    assert ".tw2." not in jalankan(capsys, "naskah", folder, "--daftar")[1]


def test_names_of_files_tell_kind_and_quarter() -> None:
    for triwulan in (1, 2, 3, 4):
        nama = nama_dokumen(JenisDokumen.TRIWULAN, 2022, triwulan)
        assert jenis_dokumen(nama) == (JenisDokumen.TRIWULAN, triwulan)
    assert jenis_dokumen("Laporan-TW9-2022.docx") == (JenisDokumen.LKJIP, 0)
    assert jenis_dokumen("PK-2022.docx") == (JenisDokumen.PK, 0)


def test_a_plan_of_action_shows_targets_and_actions_by_quarter(folder: Path) -> None:
    isi = bahan_naskah(folder).isi
    dokumen = susun_dokumen(isi, JenisDokumen.RENCANA_AKSI)
    pastikan_benar(dokumen, isi)
    assert tabel(dokumen, "rencana target triwulan")[1:] == [
        ["Persentase koperasi berkualitas", "persen", "10,00%", "3,00%", "5,00%", "", "10,00%", "Bidang Contoh"],
        ["Koperasi diperiksa", "koperasi", "4", "1", "1", "1", "1", "Kepala Bidang"],
    ]
    assert tabel(dokumen, "rencana aksi triwulan") == [
        [
            "Koperasi diperiksa",
            "Memeriksa koperasi",
            *("Jadwal", "2 koperasi", "", ""),
            "Kepala Bidang",
            "Pengawasan Kesehatan Koperasi",
            "750.000",
        ],
        ["", "Menyusun pedoman", "", "", "", "", "", "", ""],
    ]


def test_a_plan_of_action_without_quarters_has_none_of_it(kantor_kecil: Kantor) -> None:
    dokumen = susun_dokumen(bahan_naskah(kantor_kecil("")).isi, JenisDokumen.RENCANA_AKSI)
    assert [unsur.kode for unsur in dokumen.unsur if isinstance(unsur, TabelDokumen)] == [
        "rencana aksi",
        "ttd rencana aksi",
    ]


def test_an_office_s_own_template_is_filled_with_the_quarter(folder: Path, tmp_path: Path) -> None:
    naskah(folder, JenisDokumen.TRIWULAN)
    templat = tmp_path / "templat.docx"
    dokumen = Penyunting((folder / BERKAS).read_bytes())
    dokumen.ke_akhir(alinea_baru("Triwulan {{triwulan}}: {{total.tw2.persen}} persen, {{IKU-1.tw3.capaian}}."))
    templat.write_bytes(dokumen.simpan())
    (folder / BERKAS).unlink()
    hasil = naskah(folder, JenisDokumen.TRIWULAN, templat=templat)
    assert "Triwulan II: 20 persen, {{IKU-1.tw3.capaian}}." in teks(folder / BERKAS)
    assert {catatan.kunci for catatan in hasil.catatan if catatan.perkara is PerkaraIkat.TAK_DIKENAL} == {
        "IKU-1.tw3.capaian"
    }


def test_a_name_in_the_plan_is_text_wherever_it_stands(folder: Path) -> None:
    buku = openpyxl.load_workbook(folder / RENCANA)
    buku["Rencana Aksi"][alamat(RENCANA, "Rencana Aksi", "@penanggung_jawab/6")] = "Kepala {{salah}} <b>"
    buku.save(folder / RENCANA)
    isi, dokumen = bahan(folder)
    assert tabel(dokumen, "triwulan aksi")[0][-1] == "Kepala {{salah}} <b>"
    assert naskah(folder, JenisDokumen.TRIWULAN).berkas is not None
    assert isi.triwulan == 2


def test_no_pola_no_report(kantor_kecil: Kantor) -> None:
    with pytest.raises(TanpaTriwulan, match="isi Pola Triwulan pada lembar Indikator"):
        bahan_naskah(kantor_kecil(""), JenisDokumen.TRIWULAN)
