"""A document that people write in: figures follow the data, words stay."""

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

import pytest
from tulis_docx import dokumen, larian, paragraf

from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.unsur import Dokumen
from lakip_xl.word.baca.dokumen import baca_dokumen
from lakip_xl.word.ikat.catatan import PerkaraIkat
from lakip_xl.word.ikat.perbarui import NaskahBaru, perbarui

KOSONG = Dokumen("LKjIP", ())


def kunci(**nilai: str) -> Mapping[str, Kunci]:
    nama = {satu.replace("__", "-").replace("_", ".", 1): teks for satu, teks in nilai.items()}
    return {satu: Kunci(satu, satu, teks) for satu, teks in nama.items()}


LALU = kunci(IKU__2_realisasi="6,47", IKU__2_target="4", total_persen="94,05")
KINI = kunci(IKU__2_realisasi="7,10", IKU__2_target="4", total_persen="90")


def jalankan(isi: bytes, semua: Mapping[str, Kunci], *, paksa: bool = False) -> NaskahBaru:
    return perbarui(isi, KOSONG, semua, paksa=paksa)


def teks(isi: bytes) -> list[str]:
    return [blok.teks for blok in baca_dokumen(isi).blok]


def badan(isi: bytes) -> str:
    return ZipFile(BytesIO(isi)).read("word/document.xml").decode()


def ganti(isi: bytes, lama: str, baru: str) -> bytes:
    """Return a document in whose body one piece of XML is another."""
    tubuh = badan(isi)
    assert lama in tubuh
    awal, akhir = tubuh.index("<w:body>") + 8, tubuh.index("<w:sectPr>")
    return dokumen(tubuh[awal:akhir].replace(lama, baru))


@pytest.fixture
def naskah() -> bytes:
    terbelah = larian("Serapan {{tot", "<w:rPr><w:b/></w:rPr>") + larian("al.per") + larian("sen}} persen & lain.")
    isi = dokumen(
        paragraf("Realisasi {{IKU-2.realisasi}} persen dari target {{ iku-2.target }} persen.")
        + f"<w:p>{terbelah}</w:p>"
        + paragraf("Tulisan perencana.")
    )
    hasil = jalankan(isi, LALU)
    assert [catatan.perkara for catatan in hasil.catatan] == [PerkaraIkat.DIPASANG] * 3
    return hasil.isi


def test_a_typed_key_becomes_a_figure_and_keeps_its_format(naskah: bytes) -> None:
    assert teks(naskah) == [
        "Realisasi 6,47 persen dari target 4 persen.",
        "Serapan 94,05 persen & lain.",
        "Tulisan perencana.",
    ]
    assert re.search(r"<w:r><w:rPr><w:b/></w:rPr><w:t[^>]*>94,05</w:t></w:r><w:bookmarkEnd", badan(naskah))


def test_without_a_change_the_bytes_are_the_same(naskah: bytes) -> None:
    assert jalankan(naskah, LALU).isi == naskah


def test_figures_follow_the_data(naskah: bytes) -> None:
    hasil = jalankan(naskah, KINI)
    assert teks(hasil.isi)[:2] == ["Realisasi 7,10 persen dari target 4 persen.", "Serapan 90 persen & lain."]
    assert [(satu.kunci, satu.tertulis, satu.data) for satu in hasil.catatan] == [
        ("IKU-2.realisasi", "6,47", "7,10"),
        ("total.persen", "94,05", "90"),
    ]
    assert jalankan(hasil.isi, KINI).isi == hasil.isi


def test_a_figure_changed_by_hand_is_told_and_stays_until_asked(naskah: bytes) -> None:
    diubah = ganti(naskah, ">6,47<", ">6,50<")
    hasil = jalankan(diubah, KINI)
    assert teks(hasil.isi)[0] == "Realisasi 6,50 persen dari target 4 persen."
    satu = next(catatan for catatan in hasil.catatan if catatan.perkara is PerkaraIkat.DIUBAH_TANGAN)
    assert (satu.kunci, satu.tertulis, satu.data) == ("IKU-2.realisasi", "6,50", "7,10")
    dipaksa = jalankan(diubah, KINI, paksa=True)
    assert teks(dipaksa.isi)[0] == "Realisasi 7,10 persen dari target 4 persen."
    assert PerkaraIkat.DIGANTI in [catatan.perkara for catatan in dipaksa.catatan]


def test_a_figure_changed_by_hand_is_told_also_while_the_data_stay(naskah: bytes) -> None:
    hasil = jalankan(ganti(naskah, ">6,47<", ">6,50<"), LALU)
    assert [catatan.perkara for catatan in hasil.catatan] == [PerkaraIkat.DIUBAH_TANGAN]


def test_words_added_inside_a_bookmark_stay(naskah: bytes) -> None:
    hasil = jalankan(ganti(naskah, ">6,47<", ">sebesar 6,47%<"), KINI)
    assert teks(hasil.isi)[0] == "Realisasi sebesar 7,10% persen dari target 4 persen."


def test_a_figure_split_over_runs_is_one_figure(naskah: bytes) -> None:
    dibelah = ganti(naskah, ">6,47<", ">6,</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>47<")
    assert teks(jalankan(dibelah, KINI).isi)[0] == "Realisasi 7,10 persen dari target 4 persen."


def test_a_pasted_copy_with_its_bookmark_follows_and_gets_a_name_of_its_own(naskah: bytes) -> None:
    alinea = re.search(r"<w:p>.*?</w:p>", badan(naskah))
    assert alinea
    hasil = jalankan(ganti(naskah, alinea[0], alinea[0] * 3), KINI)
    assert teks(hasil.isi)[:3] == ["Realisasi 7,10 persen dari target 4 persen."] * 3
    nama = re.findall(r'bookmarkStart w:id="(\d+)" w:name="([^"]+)"', badan(hasil.isi))
    assert len({satu for satu, _ in nama}) == len({satu for _, satu in nama}) == len(nama) == 7
    assert jalankan(hasil.isi, KINI).isi == hasil.isi


def test_a_pasted_copy_without_bookmark_is_told(naskah: bytes) -> None:
    tanpa = "<w:p>" + larian("Realisasi 6,47 persen dari target 4 persen.") + "</w:p>"
    hasil = jalankan(ganti(naskah, "<w:p>", f"{tanpa}<w:p>"), KINI)
    salinan = [catatan for catatan in hasil.catatan if catatan.perkara is PerkaraIkat.SALINAN]
    assert {(satu.kunci, satu.tertulis, satu.data) for satu in salinan} >= {("IKU-2.realisasi", "6,47", "7,10")}


def test_a_deleted_bookmark_leaves_plain_text(naskah: bytes) -> None:
    tubuh = badan(naskah)
    tanda = re.search(r'<w:bookmarkStart w:id="(\d+)" w:name="lk_A_iku_2_realisasi[^"]*"/>', tubuh)
    assert tanda
    tanpa = ganti(ganti(naskah, tanda[0], ""), f'<w:bookmarkEnd w:id="{tanda[1]}"/>', "")
    assert teks(jalankan(tanpa, KINI).isi)[0] == "Realisasi 6,47 persen dari target 4 persen."


def test_an_emptied_bookmark_stays_empty_and_is_told(naskah: bytes) -> None:
    hasil = jalankan(ganti(naskah, ">6,47<", "><"), KINI)
    assert teks(hasil.isi)[0] == "Realisasi  persen dari target 4 persen."
    assert PerkaraIkat.DIKOSONGKAN in [catatan.perkara for catatan in hasil.catatan]


def test_an_unknown_key_stays_as_typed_and_is_told() -> None:
    isi = dokumen(paragraf("Nilai {{IKU-99.realisasi}} dan {{a}}{{}} saja."))
    hasil = jalankan(isi, LALU)
    assert hasil.isi == isi
    assert [(satu.perkara, satu.kunci) for satu in hasil.catatan] == [
        (PerkaraIkat.TAK_DIKENAL, "IKU-99.realisasi"),
        (PerkaraIkat.TAK_DIKENAL, "a"),
    ]


def test_a_key_that_is_gone_is_told(naskah: bytes) -> None:
    hasil = jalankan(naskah, kunci(total_persen="94,05"))
    assert hasil.isi == naskah
    assert [catatan.perkara for catatan in hasil.catatan] == [PerkaraIkat.TAK_DIKENAL] * 2


def test_another_key_typed_over_a_figure_binds_that(naskah: bytes) -> None:
    hasil = jalankan(ganti(naskah, ">6,47<", ">{{total.persen}}<"), KINI)
    assert teks(hasil.isi)[0] == "Realisasi 90 persen dari target 4 persen."
    assert badan(hasil.isi).count("lk_A_total_persen") == 2
    assert "lk_A_iku_2_realisasi" not in badan(hasil.isi)


def test_what_people_made_bold_within_a_figure_stays_bold() -> None:
    isi = dokumen(paragraf("Serapan {{total.kata}}."))
    lama = {"total.kata": Kunci("total.kata", "", "sebesar 94,05 persen dari pagu Rp18")}
    baru = {"total.kata": Kunci("total.kata", "", "sebesar 90 persen dari pagu Rp18 saja")}
    tertulis = jalankan(isi, lama).isi
    tebal = "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>94,05</w:t></w:r><w:r><w:t xml:space='preserve'>"
    hasil = jalankan(ganti(tertulis, "94,05", tebal), baru)
    assert teks(hasil.isi) == ["Serapan sebesar 90 persen dari pagu Rp18 saja."]
    assert re.search(r"<w:b/></w:rPr><w:t[^>]*>90</w:t>", badan(hasil.isi))
