"""What is read of a PDF: paragraphs, tables, headings; what a page breaks is put together, its furniture left out."""

from collections.abc import Sequence

import pytest
from tulis_pdf import garis, kisi, pdf, tegak, teks, turun

from lakip_xl.naskah.naskah import Naskah, Paragraf, TabelNaskah
from lakip_xl.pdf.baca.dokumen import baca_dokumen_pdf

PENUH = "Realisasi anggaran tahun 2022 sebesar Rp 1.000.000 dari pagu sebesar Rp 2.000.000 atau sama"
KOLOM = (72, 200, 300, 400)


def paragraf(naskah: Naskah) -> list[str]:
    return [blok.teks for blok in naskah.blok if isinstance(blok, Paragraf)]


def tabel(naskah: Naskah) -> list[list[list[str]]]:
    return [
        [[sel.teks for sel in baris] for baris in blok.baris] for blok in naskah.blok if isinstance(blok, TabelNaskah)
    ]


def isi(baris: Sequence[Sequence[str]], atas: float, tinggi: float = 20) -> bytes:
    """Return a table of these texts with its rulings, from `atas` down."""
    batas = [atas - tinggi * nomor for nomor in range(len(baris) + 1)]
    tulisan = b"".join(
        turun(*sel.split("\n"), x=kiri + 4, y=y - 13)
        for satu, y in zip(baris, batas, strict=False)
        for sel, kiri in zip(satu, KOLOM, strict=False)
    )
    return kisi(KOLOM, batas) + tulisan


def test_lines_are_joined_as_paragraphs_and_a_page_break_is_none() -> None:
    naskah = baca_dokumen_pdf(pdf(turun(PENUH, "dengan 50 %."), turun(PENUH)))
    assert paragraf(naskah) == [f"{PENUH} dengan 50 %.", PENUH]
    satu, dua = turun("Bab ini pendek.", PENUH, y=100), turun("dengan 50 %.", "Alinea lain.")
    naskah = baca_dokumen_pdf(pdf(satu, dua))
    assert paragraf(naskah) == ["Bab ini pendek.", f"{PENUH} dengan 50 %.", "Alinea lain."]
    assert [naskah.halaman_letak(blok.letak) for blok in naskah.blok] == [1, 1, 2]


def test_sheets_that_lie_across_do_not_widen_the_others() -> None:
    lebar = PENUH + " dengan pagu tahun sebelumnya yang dicatat di buku"
    awal = [PENUH.replace("Realisasi", kata) for kata in ("Serapan", "Belanja", "Pagu", "Dana", "Biaya")]
    halaman = [turun(baris, f"sisa {'a' * nomor}.") for nomor, baris in enumerate(awal, start=1)]
    tegak_semua, _, melintang = pdf(*halaman, turun(*[lebar] * 9)).rpartition(b"[0 0 595 842]")
    semua = paragraf(baca_dokumen_pdf(tegak_semua + b"[0 0 842 595]" + melintang))
    assert semua[:5] == [f"{baris} sisa {'a' * nomor}." for nomor, baris in enumerate(awal, start=1)]


def test_furniture_of_pages_is_left_out_but_not_what_differs() -> None:
    semua = [
        teks("Dinas Koperasi Kota", y=800)
        + turun(f"Isi ke-{nomor * nomor}.")
        + teks(f"LKjIP 2022 - {nomor} dari 5", y=30)
        for nomor in range(1, 6)
    ]
    assert paragraf(baca_dokumen_pdf(pdf(*semua))) == [
        "Isi ke-1.",
        "Isi ke-4.",
        "Isi ke-9.",
        "Isi ke-16.",
        "Isi ke-25.",
    ]


@pytest.mark.parametrize(
    ("atas", "bawah", "hasil"),
    [
        ("atau sama dengan pagu peme-", "rintah kota.", "pagu pemerintah kota."),
        ("atau sama dengan langkah-", "langkah nyata.", "dengan langkah-langkah nyata."),
        ("atau sama dengan pegawai non-", "ASN kota.", "pegawai non-ASN kota."),
    ],
)
def test_a_hyphen_at_the_end_of_a_line_is_taken_away_unless_the_word_has_it(atas: str, bawah: str, hasil: str) -> None:
    (dibaca,) = paragraf(baca_dokumen_pdf(pdf(turun(PENUH[:60] + atas, bawah))))
    assert dibaca.endswith(hasil)


def test_lists_captions_and_lines_that_had_room_begin_anew() -> None:
    baris = [PENUH, "1. Butir pertama", "Pagu Anggaran : Rp 5.000", PENUH, "Tabel 3.1 Realisasi"]
    assert paragraf(baca_dokumen_pdf(pdf(turun(*baris)))) == baris


def test_cells_keep_their_columns_and_broken_figures_are_whole() -> None:
    baris = [["Uraian", "Pagu (Rp)", "%"], ["Mebel", "1.000.000", "50"]]
    naskah = baca_dokumen_pdf(pdf(turun("Tabel 1") + isi(baris, 650)))
    assert tabel(naskah) == [baris]
    sempit = kisi((72, 110, 150), (650, 600)) + turun("1.129.5", "25.400", x=74, y=637) + turun("atas", x=114, y=637)
    assert tabel(baca_dokumen_pdf(pdf(sempit))) == [[["1.129.525.400", "atas"]]]


def test_two_figures_of_a_narrow_cell_stay_two() -> None:
    sempit = (
        kisi((72, 128, 190), (650, 600)) + turun("1.129.500", "2.225.400", x=74, y=637) + turun("atas", x=132, y=637)
    )
    assert tabel(baca_dokumen_pdf(pdf(sempit))) == [[["1.129.500\n2.225.400", "atas"]]]


def test_boxes_and_thin_fills_are_rulings_too() -> None:
    kotak = b"72 600 100 50 re 172 600 100 50 re S\n"
    isian = b"".join(b"%d 400 0.5 50 re " % x for x in (72, 172, 272)) + b"72 400 200 0.5 re 72 450 200 0.5 re f\n"
    latar = b"0.9 g 72 400 100 50 re f 0 g\n"
    tulisan = [
        turun(teks_sel, x=x, y=y)
        for teks_sel, x, y in (("a", 80, 630), ("b", 180, 630), ("c", 80, 420), ("d", 180, 420))
    ]
    assert tabel(baca_dokumen_pdf(pdf(kotak + latar + isian + b"".join(tulisan)))) == [[["a", "b"]], [["c", "d"]]]


def test_columns_without_rulings_are_lines_of_their_own() -> None:
    semua = b"".join(
        teks(kiri, y=y) + teks("  " + kanan, x=250, y=y) for kiri, kanan, y in (("Pagu", "5", 700), ("Sisa", "2", 687))
    )
    assert paragraf(baca_dokumen_pdf(pdf(semua + teks("   ", y=600)))) == ["Pagu\t5", "Sisa\t2"]


def test_merged_cells_span_columns_and_rows() -> None:
    lurus = (
        kisi((72, 200), (650, 610)) + garis(200, 650, 400, 650) + garis(200, 630, 400, 630) + garis(200, 610, 400, 610)
    )
    lurus += garis(300, 630, 300, 610) + garis(400, 650, 400, 610)
    tulisan = turun("Uraian", y=637, x=76) + turun("Anggaran", y=637, x=204) + turun("Pagu", y=617, x=204)
    (dibaca,) = [blok for blok in baca_dokumen_pdf(pdf(lurus + tulisan)).blok if isinstance(blok, TabelNaskah)]
    bentuk = [[(sel.letak.kolom, sel.teks, sel.bentang, sel.terusan) for sel in baris] for baris in dibaca.baris]
    assert bentuk == [
        [(0, "Uraian", 1, False), (1, "Anggaran", 2, False)],
        [(0, "", 1, True), (1, "Pagu", 1, False), (2, "", 1, False)],
    ]


def test_a_table_that_a_page_break_cuts_is_one_and_its_header_stands_once() -> None:
    kepala, satu, dua = ["Uraian", "Pagu (Rp)", "%"], ["Mebel", "1.000", "50"], ["Rapat", "2.000", "60"]
    naskah = baca_dokumen_pdf(pdf(isi([kepala, satu], 150), isi([kepala, dua], 800)))
    assert tabel(naskah) == [[kepala, satu, dua]]
    (blok,) = naskah.blok
    assert isinstance(blok, TabelNaskah)
    assert blok.kepala == 1
    assert [naskah.halaman_letak(baris[0].letak) for baris in blok.baris] == [1, 1, 2]
    assert tabel(baca_dokumen_pdf(pdf(isi([kepala, satu], 150), isi([dua], 800)))) == [[kepala, satu, dua]]


def test_a_row_that_a_page_break_cuts_is_one() -> None:
    atas = isi([["Uraian", "Pagu (Rp)", "%"], ["Penyelenggaraan rapat\nkoordinasi dan", "1.000", "50"]], 150, 34)
    naskah = baca_dokumen_pdf(pdf(atas, isi([["konsultasi", "", ""], ["Mebel", "2.000", "60"]], 800)))
    assert tabel(naskah)[0][1:] == [
        ["Penyelenggaraan rapat koordinasi dan konsultasi", "1.000", "50"],
        ["Mebel", "2.000", "60"],
    ]


def test_a_row_of_its_own_below_a_page_break_stays_one() -> None:
    atas = isi([["Uraian", "Pagu (Rp)", "%"], ["Rapat\nkoordinasi.", "1.000", "50"]], 150, 34)
    for baris in (["Jumlah", "3.000", ""], ["Program", "", ""]):
        (dibaca,) = tabel(baca_dokumen_pdf(pdf(atas, isi([baris, ["Mebel", "2.000", "60"]], 800))))
        assert dibaca[2] == baris
    lebar = kisi((72, 200, 350, 400), (800, 780)) + turun("Mebel", x=76, y=787) + turun("2.000", x=204, y=787)
    assert len(tabel(baca_dokumen_pdf(pdf(atas, lebar)))) == 2


def test_tables_that_a_header_of_their_own_begins_or_that_are_cut_otherwise_are_several() -> None:
    satu, dua = (
        [["Uraian", "Pagu (Rp)", "%"], ["Mebel", "1.000", "50"]],
        [["Acara", "Waktu", "Tempat"], ["A", "B", "C"]],
    )
    assert tabel(baca_dokumen_pdf(pdf(isi(satu, 150), isi(dua, 800)))) == [satu, dua]
    antara = baca_dokumen_pdf(pdf(isi(satu, 150), turun("Tabel 2", y=810) + isi(satu, 800)))
    assert tabel(antara) == [satu, satu]


def test_turned_letters_and_turned_pages_are_read_as_they_are_seen() -> None:
    baris = kisi((72, 100, 300), (650, 560)) + tegak("Triwulan", 92, 580) + turun("isi", x=104, y=600)
    assert tabel(baca_dokumen_pdf(pdf(baris))) == [[["Triwulan", "isi"]]]
    datar = tegak("Judul", 100, 72) + tegak("Isi alinea.", 140, 72)
    assert paragraf(baca_dokumen_pdf(pdf(datar, sifat=b"/Rotate 90"))) == ["Judul", "Isi alinea."]


def test_a_stamp_that_lies_askew_a_frame_and_underlines_are_no_text_and_no_table() -> None:
    cap = b"BT /F1 60 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAF) Tj ET\n"
    bingkai = kisi((30, 560), (820, 20)) + garis(72, 698, 200, 698)
    assert [blok.teks for blok in baca_dokumen_pdf(pdf(cap + bingkai + turun("Isi alinea."))).blok] == ["Isi alinea."]  # type: ignore[union-attr]


def test_headings_are_those_of_the_outline_else_what_is_bold_or_great() -> None:
    isi_halaman = turun("BAB I", "PENDAHULUAN", "Latar belakang", y=700) + turun(PENUH, y=600)
    lain = [
        b"<< /First 7 0 R /Last 7 0 R /Count 1 >>",
        b"<< /Title (BAB I PENDAHULUAN) /Parent 6 0 R /Dest [8 0 R /Fit] >>",
    ]
    naskah = baca_dokumen_pdf(pdf(isi_halaman, lain=lain, akar=b"/Outlines 6 0 R"))
    assert [(blok.teks, blok.tingkat) for blok in naskah.blok if isinstance(blok, Paragraf)][:2] == [
        ("BAB I PENDAHULUAN", 1),
        ("Latar belakang", 0),
    ]
    tebal = turun("BAB I", y=700, huruf=b"F2") + turun("A. Umum", y=670, huruf=b"F2") + turun(PENUH, y=600)
    besar = teks("Ringkasan", y=640).replace(b"/F1 11", b"/F1 16") + turun("Tabel 3.1 Pagu", y=620, huruf=b"F2")
    naskah = baca_dokumen_pdf(pdf(tebal + besar))
    assert [blok.tingkat for blok in naskah.blok if isinstance(blok, Paragraf)] == [1, 3, 2, 0, 0]
