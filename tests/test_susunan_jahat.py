"""Workbooks whose sheets, rows, columns or identity were changed: read all the same, or named at their place."""

from pathlib import Path

import openpyxl
import pytest
from contoh import setelan
from jahat import BIDANG, Temuan, Ubahan, beralamat, berturut, buku, coba, ganti, isi_berkas, siapkan, xml

from lakip_xl.checking.kasus import alamat
from lakip_xl.excel.tata_letak import BARIS_KUNCI
from lakip_xl.laporan import Laporan
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.pipeline.consolidate import consolidate
from lakip_xl.sheets.masukan import MASUKAN, Anggaran, Pelaksanaan

ANGGARAN = f"{BIDANG} › Anggaran"
VALIDASI_X14 = (
    '<ext uri="a"><x14:dataValidations xmlns:x14="b"><x14:formula1><xm:f xmlns:xm="c">Lain!A1</xm:f>'
    "</x14:formula1></x14:dataValidations></ext>"
)
"""How Excel writes a dropdown whose list stands on another sheet."""


def hapus_lembar(isi: openpyxl.Workbook) -> None:
    del isi["Anggaran"]


def gandakan(isi: openpyxl.Workbook) -> None:
    isi.copy_worksheet(isi["Anggaran"]).title = "Anggaran (2)"


def saring(isi: openpyxl.Workbook) -> None:
    isi["Pelaksanaan"].auto_filter.ref = alamat(BIDANG, "Pelaksanaan", "@status/4:@kanan/15")
    isi["Pelaksanaan"].auto_filter.add_filter_column(list(Pelaksanaan.lembar.menurut_key).index("acara"), ["Rapat"])
    isi["Pelaksanaan"].row_dimensions[6].hidden = True


def sisip_baris(isi: openpyxl.Workbook) -> None:
    isi["Anggaran"].insert_rows(6, 2)
    isi["Anggaran"].insert_rows(1, 2)


def sisip_kolom(isi: openpyxl.Workbook) -> None:
    isi["Anggaran"].insert_cols(list(Anggaran.lembar.menurut_key).index("pagu") + 1, 2)


def pindah_kolom(isi: openpyxl.Workbook) -> None:
    for key in ("realisasi", "kode"):
        isi["Anggaran"].move_range(alamat(BIDANG, "Anggaran", f"@{key}/4:@{key}/9"), cols=len(Anggaran.lembar.columns))


def hapus_baris_kunci(isi: openpyxl.Workbook) -> None:
    isi["Anggaran"].delete_rows(5)
    isi["Anggaran"].row_dimensions[5].hidden = False


def ganti_kepala(isi: openpyxl.Workbook) -> None:
    for sel in isi["Anggaran"][4]:
        sel.value = f"Kolom {sel.column}"


def tanpa_identitas(isi: openpyxl.Workbook) -> None:
    del isi["_META"]
    for nama in [properti.name for properti in isi.custom_doc_props.props]:
        del isi.custom_doc_props[nama]


def tanpa_properti(isi: openpyxl.Workbook) -> None:
    for nama in [properti.name for properti in isi.custom_doc_props.props]:
        del isi.custom_doc_props[nama]


def tanpa_meta(isi: openpyxl.Workbook) -> None:
    del isi["_META"]


def versi(nomor: object) -> str:
    """Write another version of the template into a file's identity."""
    return f"! meta {BIDANG} lakip_versi {nomor}\n! properti {BIDANG} lakip_versi {nomor}"


SEPARUH = list(Anggaran.lembar.menurut_key)[1:-3]
SUSUNAN: dict[str, tuple[Ubahan, Temuan, str]] = {
    "lembar hilang": (buku(hapus_lembar), {("S01", ANGGARAN)}, "Anggaran tidak ditemukan"),
    "lembar diganti nama": (
        f"! lembar {BIDANG} Anggaran Anggarann",
        {("S31", ANGGARAN)},
        "Lembar Anggarann dibaca sebagai lembar Anggaran",
    ),
    "lembar diterjemahkan": (
        f"! lembar {BIDANG} Anggaran Budget",
        {("S31", ANGGARAN)},
        "",
    ),
    "lembar kembar tanpa nama": (
        berturut(buku(gandakan), f"! lembar {BIDANG} Anggaran Budget"),
        {("S01", ANGGARAN), ("S16", f"{BIDANG} › Anggaran (2)"), ("S16", f"{BIDANG} › Budget")},
        "Budget dan Anggaran (2) sama-sama berisi kolomnya: sisakan satu dan namai Anggaran",
    ),
    "lembar diganti nama tanpa kunci": (
        f"! lembar {BIDANG} Anggaran Budget\n! baris {BIDANG} Budget 5",
        {("S01", ANGGARAN), ("S16", f"{BIDANG} › Budget")},
        "Budget bukan bagian templat",
    ),
    "lembar digandakan": (buku(gandakan), {("S16", f"{BIDANG} › Anggaran (2)")}, "tidak dibaca"),
    "lembar disembunyikan": (f"! sembunyi {BIDANG} Anggaran", {("S19", ANGGARAN)}, "tetap dibaca"),
    "lembar tambahan": (
        buku(lambda isi: isi.create_sheet("Coretan").append(["Rp", 5])),
        {("S16", f"{BIDANG} › Coretan")},
        "",
    ),
    "baris tersembunyi": (
        f"! sembunyi {BIDANG} Anggaran 6",
        {("S18", f"{ANGGARAN} › @realisasi/6")},
        "Baris 6 tersembunyi",
    ),
    "kolom tersembunyi": (
        f"! sembunyi {BIDANG} Anggaran @realisasi_fisik",
        {("S18", f"{ANGGARAN} › @realisasi_fisik/6")},
        alamat(BIDANG, "Anggaran", "Kolom @realisasi_fisik tersembunyi"),
    ),
    "baris disaring": (buku(saring), {("S18", f"{BIDANG} › Pelaksanaan › @sub_kegiatan/6")}, "Baris 6 tersembunyi"),
    "baris disisipkan": (buku(sisip_baris), set(), ""),
    "baris templat dihapus": (
        f"! baris {BIDANG} Anggaran 6",
        {("S05", ANGGARAN)},
        "2.17.03.2.01.01 ada di perencanaan",
    ),
    "kunci baris dihapus": (
        f"! sel {BIDANG} Anggaran @kode/6",
        {("S05", ANGGARAN), ("S25", f"{ANGGARAN} › @realisasi/6")},
        "Isian '950.000' ada pada baris tanpa Kode",
    ),
    "kolom dipindah": (buku(pindah_kolom), set(), ""),
    "kolom disisipkan": (buku(sisip_kolom), set(), ""),
    "kolom sendiri": (
        "\n".join(f"! sel {BIDANG} Anggaran @kanan+2/{isi}" for isi in ("4 Ket", "6 ok", "7 ok")),
        {("S24", f"{ANGGARAN} › @kanan+2/6")},
        "2 sel di luar tabel tidak dibaca, yang pertama berisi 'ok'",
    ),
    "isi di bawah tabel": (
        f"! sel {BIDANG} Anggaran @uraian/20 Catatan",
        {("S24", f"{ANGGARAN} › @uraian/20")},
        "'Catatan'",
    ),
    "baris kunci dihapus": (buku(hapus_baris_kunci), {("S23", ANGGARAN)}, "dibaca menurut kepalanya"),
    "baris kunci dan kepala dihapus": (
        f"! baris {BIDANG} Anggaran 5\n! baris {BIDANG} Anggaran 4",
        {("S02", ANGGARAN)},
        "Baris kunci dan kepala kolom tidak ditemukan",
    ),
    "separuh kunci dihapus": (
        "\n".join(f"! sel {BIDANG} Anggaran @{key}/{BARIS_KUNCI + 1}" for key in SEPARUH),
        {("S23", ANGGARAN)},
        "",
    ),
    "kunci kolom dihapus": (f"! kunci {BIDANG} Anggaran realisasi", {("S02", ANGGARAN)}, "kunci realisasi"),
    "kepala diganti": (buku(ganti_kepala), set(), ""),
    "sel digabung": (
        f"! gabung {BIDANG} Pelaksanaan @acara/6:@acara/7\n! gabung {BIDANG} Pelaksanaan @mulai/8:@selesai/9",
        {("S20", f"{BIDANG} › Pelaksanaan › @acara/6")},
        alamat(BIDANG, "Pelaksanaan", "@acara/6:@acara/7, @mulai/8:@selesai/9"),
    ),
    "judul digabung": (f"! gabung {BIDANG} Pelaksanaan @status/1:@kanan/1", set(), ""),
    "kunci ganda": (
        f"! sel {BIDANG} Anggaran @kode/7 2.17.03.2.01.01\n! sel {BIDANG} Anggaran @realisasi/7 5",
        {("S04", f"{ANGGARAN} › @kode/7")},
        "2.17.03.2.01.01 sudah ditulis pada baris 6",
    ),
    "kunci kolom ganda": (
        f"! sel {BIDANG} Anggaran @kanan+2/{BARIS_KUNCI + 1} realisasi",
        {("S22", f"{ANGGARAN} › @kanan+2/{BARIS_KUNCI + 1}")},
        alamat(BIDANG, "Anggaran", "kolom @realisasi"),
    ),
    "pagu diubah": (f"! sel {BIDANG} Anggaran @pagu/6 1000001", {("S07", f"{ANGGARAN} › @pagu/6")}, "Rp1.000.001"),
    "target diubah": (
        f"! sel {BIDANG} Indikator @target/6 9",
        {("S07", f"{BIDANG} › Indikator › @target/6")},
        "Target 9",
    ),
    "tahun lain": (
        f"! meta {BIDANG} lakip_tahun 2019\n! properti {BIDANG} lakip_tahun 2019",
        {("B04", BIDANG)},
        "untuk tahun 2019, bukan 2022",
    ),
    "templat lama": (
        versi(MASUKAN.versi - 1),
        {("B05", BIDANG)},
        f"versi {MASUKAN.versi - 1};",
    ),
    "templat baru": (
        versi(MASUKAN.versi + 1),
        {("B06", BIDANG)},
        f"versi {MASUKAN.versi + 1};",
    ),
    "versi raksasa": (
        versi("9" * 5000),
        set(),
        "",
    ),
    "tanpa identitas": (buku(tanpa_identitas), {("B04", BIDANG)}, "identitasnya hilang"),
    "tanpa properti": (buku(tanpa_properti), set(), ""),
    "tanpa lembar identitas": (buku(tanpa_meta), set(), ""),
    "identitas berselisih": (
        f"! properti {BIDANG} lakip_unit sekretariat",
        {("B10", BIDANG)},
        "unit: bidang pada lembar _META, sekretariat pada properti berkas",
    ),
    "unit tidak dikenal": (
        f"! meta {BIDANG} lakip_unit bidag\n! properti {BIDANG} lakip_unit bidag",
        {("B04", BIDANG)},
        "Unit bidag tidak ada pada lembar Unit di perencanaan.xlsx; mungkin maksudnya bidang.",
    ),
    "unit jauh": (
        f"! meta {BIDANG} lakip_unit xyz\n! properti {BIDANG} lakip_unit xyz",
        {("B04", BIDANG)},
        "yang ada: sekretariat, bidang",
    ),
    "perencanaan di masukan": (
        "! salin perencanaan.xlsx masukan/rencana.xlsx",
        {("B04", "masukan/rencana.xlsx")},
        "Berkas ini templat perencanaan, bukan masukan",
    ),
    "dua berkas satu unit": (
        f"! salin {BIDANG} masukan/bidang-2.xlsx\n! sel masukan/bidang-2.xlsx Anggaran @realisasi/6 5",
        {("B03", BIDANG), ("B03", "masukan/bidang-2.xlsx")},
        "Unit bidang juga ada pada masukan/bidang-2.xlsx",
    ),
    "salinan": (
        f"! salin {BIDANG} masukan/bidang - Salinan.xlsx\n! salin {BIDANG} masukan/bidang (1).xlsx",
        {("B07", "masukan/bidang - Salinan.xlsx"), ("B07", "masukan/bidang (1).xlsx")},
        f"sama persis dengan {BIDANG}",
    ),
    "unit tidak mengirim": (f"! hapus {BIDANG}", {("B02", "perencanaan.xlsx › Unit › @kode/7")}, "belum mengirim"),
    "nama berkas lain": (f"! pindah {BIDANG} masukan/Kiriman Pak Budi FINAL.xlsx", set(), ""),
    "nama berkas unit lain": (
        berturut(
            f"! pindah {BIDANG} masukan/tukar.xlsx",
            f"! pindah masukan/sekretariat.xlsx {BIDANG}",
            "! pindah masukan/tukar.xlsx masukan/sekretariat.xlsx",
        ),
        set(),
        "",
    ),
    "folder di masukan": (f"! salin {BIDANG} masukan/lama/bidang.xlsx", {("B09", "masukan/lama")}, "folder"),
    "tautan ke berkas lain": (
        ganti({"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}),
        {("B11", BIDANG)},
        "tautan ke berkas lain",
    ),
    "validasi lembar lain bukan rumus": (
        xml(
            "Anggaran",
            (
                "</worksheet>",
                f"<extLst>{VALIDASI_X14}</extLst></worksheet>",
            ),
        ),
        set(),
        "",
    ),
}
UTUH = {
    "lembar diganti nama",
    "lembar diterjemahkan",
    "baris disisipkan",
    "kolom dipindah",
    "kolom disisipkan",
    "kepala diganti",
    "baris kunci dihapus",
    "separuh kunci dihapus",
    "lembar disembunyikan",
    "baris disaring",
    "salinan",
    "nama berkas unit lain",
    "isi di bawah tabel",
}


@pytest.mark.lambat
@pytest.mark.parametrize("kasus", SUSUNAN)
def test_what_was_changed_is_named_or_read_all_the_same(kasus: str, tmp_path: Path) -> None:
    ubahan, diharapkan, kata = SUSUNAN[kasus]
    hasil = coba(siapkan(tmp_path, ubahan))
    assert hasil.bentuk == beralamat(diharapkan)
    assert kata in " ".join(hasil.pesan(kode) for kode, _ in diharapkan)
    if not diharapkan or kasus in UTUH:
        assert angka(hasil.laporan) == angka(coba(siapkan(tmp_path / "utuh")).laporan)


def angka(laporan: Laporan) -> list[tuple[object, ...]]:
    """Every figure, without its place."""
    return [
        *((baris.kode, baris.pagu, baris.realisasi) for baris in laporan.anggaran),
        *((indikator.kode, indikator.realisasi, indikator.capaian) for indikator in laporan.indikator),
        *((baris.acara, baris.mulai, baris.jumlah) for _, baris in laporan.semua(Pelaksanaan)),
    ]


RENCANA: dict[str, tuple[str, Temuan]] = {
    "lembar hilang": (
        "! lembar perencanaan.xlsx Riwayat Lama\n! baris perencanaan.xlsx Lama 5",
        {("S01", "perencanaan.xlsx › Riwayat")},
    ),
    "lembar diganti nama": ("! lembar perencanaan.xlsx Riwayat Lama", {("S31", "perencanaan.xlsx › Riwayat")}),
    "lembar tersembunyi": ("! sembunyi perencanaan.xlsx Unit", {("S19", "perencanaan.xlsx › Unit")}),
    "kunci dihapus": ("! baris perencanaan.xlsx Identitas 5", {("S23", "perencanaan.xlsx › Identitas")}),
    "kunci ganda": (
        "! sel perencanaan.xlsx Identitas A30 tahun\n! sel perencanaan.xlsx Identitas C30 2023",
        {("S04", "perencanaan.xlsx › Identitas › A30")},
    ),
    "kolom nilai dihapus": (
        "! kunci perencanaan.xlsx Identitas nilai",
        {("S02", "perencanaan.xlsx › Identitas")},
    ),
    "setelan dihapus": (
        f"! sel perencanaan.xlsx Identitas {setelan('tahun', 'kunci')}",
        {("S02", "perencanaan.xlsx › Identitas")},
    ),
    "setelan salah": (
        f"! sel perencanaan.xlsx Identitas {setelan('tahun')} dua ribu",
        {("S08", f"perencanaan.xlsx › Identitas › {setelan('tahun')}")},
    ),
    "baris asing": ("! sel perencanaan.xlsx Identitas C30 x", {("S24", "perencanaan.xlsx › Identitas › C30")}),
    "baris tersembunyi": ("! sembunyi perencanaan.xlsx Unit 7", {("S18", "perencanaan.xlsx › Unit › @kode/7")}),
}


TANPA_TAHUN = {"kolom nilai dihapus", "setelan dihapus", "setelan salah"}


@pytest.mark.parametrize("kasus", RENCANA)
def test_the_plan_is_looked_at_likewise(kasus: str, tmp_path: Path) -> None:
    ubahan, diharapkan = RENCANA[kasus]
    folder = siapkan(tmp_path, ubahan)
    tanpa_tahun = kasus in TANPA_TAHUN
    hasil = coba(folder, draf=not tanpa_tahun)
    assert beralamat(diharapkan) <= hasil.bentuk
    if tanpa_tahun:
        with pytest.raises(TidakTerbaca, match="tahun"):
            consolidate(folder, draft=True)


def test_a_copy_among_unreadable_files_is_no_copy(tmp_path: Path) -> None:
    ubahan = berturut(isi_berkas(b"", "masukan/a.xlsx"), isi_berkas(b"", "masukan/b.xlsx"))
    assert coba(siapkan(tmp_path, ubahan)).bentuk == {("B01", "masukan/a.xlsx"), ("B01", "masukan/b.xlsx")}
