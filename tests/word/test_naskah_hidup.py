"""A report that people write in: twenty edits, other data, another run; also after LibreOffice has saved it."""

import copy
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from ketik import ketik
from libreoffice import konversi
from penyunting import (
    Penyunting,
    W,
    alinea_baru,
    belah,
    isi_larian,
    larian,
    larian_angka,
    lepas_penanda,
    tebalkan,
    teks,
)

from lakip_xl.checking.kasus import alamat
from lakip_xl.pipeline.naskah import NaskahDitulis, naskah
from lakip_xl.pipeline.verify import verify
from lakip_xl.word.baca.dokumen import baca_dokumen
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat

Kantor = Callable[[str], Path]
BERKAS = "LKjIP-2022.docx"
ALINEA, DI_DEPAN, DI_BELAKANG, JUDUL = (
    "Alinea yang saya tulis sendiri.",
    "Menurut hemat kami, ",
    " (lihat catatan)",
    "Judul buatan sendiri",
)
"""Words that people added, all of which must still be there."""
KEPALA, PENUTUP = "Kepala Kolom Saya", "Simpulan Kami"
"""Words that people typed over those of the report."""


def dua_puluh_suntingan(isi: bytes) -> bytes:
    """Change a document in twenty ways."""
    dokumen = Penyunting(isi)
    tambah(dokumen)
    disunting = sunting_alinea(dokumen)
    sunting_angka(dokumen, disunting)
    sunting_tabel(dokumen)
    judul = dokumen.alinea("Kesimpulan")  # 20 a heading retyped
    next(huruf for huruf in judul.iter(f"{W}t") if huruf.text).text = PENUTUP
    return dokumen.simpan()


def tambah(dokumen: Penyunting) -> None:
    """1 a paragraph, 2 a heading, 3 a key, 4 a key whose braces stand in two runs, 5 an unknown key."""
    pertama = dokumen.alinea("Realisasi belanja")
    for baru in (
        (ALINEA,),
        (JUDUL,),
        ("Ketikan {{total.realisasi}} rupiah.",),
        ("Ketikan {{total.rea", "lisasi}} rupiah, terbelah."),
        ("Ketikan {{salah.eja}}.",),
    ):
        dokumen.sisip(pertama, alinea_baru(*baru))


def sunting_alinea(dokumen: Penyunting) -> ET.Element:
    """6 words in front of a figure, 7 behind it, 8 the paragraph moved to the end; return it.

    9 its figure made bold, 10 split over two runs; 11 a copy of it with its bookmarks, 12 a copy of its words alone.
    """
    kunci = "total_realisasi"
    paragraf = next(paragraf for paragraf in dokumen.berangka() if larian_angka(paragraf, kunci) is not None)
    angka = larian_angka(paragraf, kunci)
    assert angka is not None
    paragraf.insert(list(paragraf).index(angka) - 1, larian(DI_DEPAN))
    paragraf.append(larian(DI_BELAKANG))
    tebalkan(angka)
    belah(paragraf, angka, 3)
    dokumen.sisip(paragraf, copy.deepcopy(paragraf), 1)
    dokumen.sisip(paragraf, alinea_baru(teks(paragraf)), 2)
    dokumen.ke_akhir(paragraf)
    return paragraf


def sunting_angka(dokumen: Penyunting, kecuali: ET.Element) -> None:
    """13 a figure changed by hand, 14 a bookmark taken away, 15 a figure emptied, 19 a paragraph deleted."""
    lain = [paragraf for paragraf in dokumen.berangka() if paragraf is not kecuali]
    diubah, dilepas, dikosongkan = lain[3:6]
    for paragraf, baru in ((diubah, "123,45"), (dikosongkan, "")):
        angka = larian_angka(paragraf)
        assert angka is not None
        isi_larian(angka, baru)
    lepas_penanda(dilepas)
    dokumen.badan.remove(lain[0])


def sunting_tabel(dokumen: Penyunting) -> None:
    """16 a table moved, 17 a table deleted, 18 a header retyped."""
    pertama, kedua, *_, terakhir = dokumen.tabel()
    dokumen.ke_akhir(pertama, alinea_baru())
    dokumen.badan.remove(kedua)
    next(huruf for huruf in terakhir.iter(f"{W}t") if huruf.text).text = KEPALA


def tulis(kantor: Path, sunting: Callable[[bytes], bytes]) -> Path:
    """Write the report of an office, edit it, and return the file."""
    berkas = naskah(kantor).berkas
    assert berkas is not None
    berkas.write_bytes(sunting(berkas.read_bytes()))
    return berkas


def ganti_kata(lama: str, baru: str, awalan: str) -> Callable[[bytes], bytes]:
    """Return what retypes some words of a paragraph."""

    def sunting(isi: bytes) -> bytes:
        dokumen = Penyunting(isi)
        dokumen.ganti_kata(lama, baru, awalan)
        return dokumen.simpan()

    return sunting


def ubah_realisasi(folder: Path) -> None:
    """Spend less: Rp1.421.000 of Rp1.500.000."""
    berkas = folder / "masukan" / "bidang.xlsx"
    buku = openpyxl.load_workbook(berkas)
    buku["Anggaran"][alamat("masukan/bidang.xlsx", "Anggaran", "@realisasi/6")] = 941_000
    buku.save(berkas)


def jatuhkan_capaian(folder: Path) -> None:
    """Let IKU-1 fall below its target: 5 of 100, where 10 persen was promised."""
    berkas = folder / "masukan" / "bidang.xlsx"
    buku = openpyxl.load_workbook(berkas)
    ketik(buku["Data Dasar"], "KOP-BAIK/2022", {"nilai": 5})
    buku.save(berkas)


def periksa(folder: Path) -> tuple[CatatanIkat, ...]:
    """Run again after the data changed: every word kept, every figure right or told."""
    berkas = folder / BERKAS
    sebelum = kata(berkas)
    ubah_realisasi(folder)
    hasil = naskah(folder)
    sesudah = kata(berkas)
    assert [milik for milik in (ALINEA, DI_DEPAN, DI_BELAKANG, JUDUL) if milik.strip() not in sesudah] == []
    assert KEPALA in sesudah
    assert PENUTUP in sesudah
    assert len(kosakata(sebelum) - kosakata(sesudah)) <= 3
    assert basi(berkas, folder) == {
        catatan.kunci for catatan in hasil.catatan if catatan.perkara is PerkaraIkat.DIUBAH_TANGAN
    }
    assert naskah(folder).berubah is False
    return hasil.catatan


def basi(berkas: Path, folder: Path) -> set[str]:
    """Return the keys of the bound figures that verify finds to be other than the data."""
    semua = verify(berkas, folder).hasil.temuan
    return {temuan.pesan.partition(": tertulis")[0] for temuan in semua if temuan.kode == "V40"}


def kata(berkas: Path) -> str:
    return "\n".join(
        isi.teks if hasattr(isi, "teks") else "\n".join(sel.teks for baris in isi.baris for sel in baris)
        for isi in baca_dokumen(berkas.read_bytes()).blok
    )


def kosakata(isi: str) -> set[str]:
    return set(re.findall(r"[^\W\d]{4,}", isi))


def perkara(hasil: NaskahDitulis, kunci: str) -> set[PerkaraIkat]:
    """Return what a run tells of a key."""
    return {catatan.perkara for catatan in hasil.catatan if catatan.kunci == kunci}


@pytest.fixture
def disunting(kantor_kecil: Kantor) -> Path:
    """Return a year whose report was written and then edited by hand."""
    folder = kantor_kecil("")
    tulis(folder, dua_puluh_suntingan)
    return folder


def test_after_twenty_edits_words_stay_and_figures_are_right_or_told(disunting: Path) -> None:
    assert {catatan.perkara for catatan in periksa(disunting)} >= {
        PerkaraIkat.DIPERBARUI,
        PerkaraIkat.DIPASANG,
        PerkaraIkat.DIUBAH_TANGAN,
        PerkaraIkat.TAK_DIKENAL,
        PerkaraIkat.DIKOSONGKAN,
        PerkaraIkat.SALINAN,
        PerkaraIkat.HILANG,
    }


def test_a_copy_of_words_alone_is_told_by_the_figure_that_is_stale_in_it(disunting: Path) -> None:
    salinan = {
        (catatan.kunci, catatan.tertulis, catatan.data)
        for catatan in periksa(disunting)
        if catatan.perkara is PerkaraIkat.SALINAN
    }
    assert ("total.realisasi", "1.430.000", "1.421.000") in salinan


@pytest.mark.lambat
@pytest.mark.parametrize("jenis", ["docx", "odt", "doc"])
def test_so_it_is_after_libreoffice_has_saved_it(disunting: Path, tmp_path: Path, jenis: str) -> None:
    berkas = disunting / BERKAS
    disimpan = konversi(berkas, tmp_path / "satu", jenis)
    if jenis != "docx":
        disimpan = konversi(disimpan, tmp_path / "dua", "docx")
    berkas.write_bytes(disimpan.read_bytes())
    periksa(disunting)


def test_a_word_of_a_phrase_may_be_retyped_and_its_figures_still_follow(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = tulis(folder, ganti_kata("sebesar Rp", "menjadi Rp", "Realisasi belanja pada tahun"))
    assert "menjadi Rp1.430.000 atau 95,33 persen dari pagu Rp1.500.000" in kata(berkas)
    ubah_realisasi(folder)
    hasil = naskah(folder)
    assert "menjadi Rp1.421.000 atau 94,73 persen dari pagu Rp1.500.000" in kata(berkas)
    assert perkara(hasil, "total.serapan_kata") == set()
    assert basi(berkas, folder) == set()
    assert naskah(folder).berubah is False


def test_a_phrase_that_people_typed_by_its_key_has_figures_that_follow(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")

    def sunting(isi: bytes) -> bytes:
        dokumen = Penyunting(isi)
        dokumen.ke_akhir(alinea_baru("Belanja kami {{total.serapan_kata}}, demikian."))
        return dokumen.simpan()

    berkas = tulis(folder, sunting)
    assert perkara(naskah(folder), "total.serapan_kata") == {PerkaraIkat.DIPASANG}
    assert "Belanja kami sebesar Rp1.430.000 atau 95,33 persen" in kata(berkas)
    berkas.write_bytes(ganti_kata("sebesar Rp", "ialah Rp", "Belanja kami")(berkas.read_bytes()))
    ubah_realisasi(folder)
    naskah(folder)
    assert "Belanja kami ialah Rp1.421.000 atau 94,73 persen" in kata(berkas)


SEBELUM = "sebesar 20 persen, melampaui target 10 persen, dengan capaian 200 persen"
SESUDAH = "sebesar 5 persen, belum mencapai target 10 persen, dengan capaian 50 persen berkategori Tidak Berhasil"


def test_a_phrase_turns_with_the_data_where_nobody_touched_it(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = tulis(folder, lambda isi: isi)
    assert SEBELUM in kata(berkas)
    jatuhkan_capaian(folder)
    hasil = naskah(folder)
    assert SESUDAH in kata(berkas)
    assert perkara(hasil, "IKU-1.hasil_kata") == {PerkaraIkat.DIPERBARUI}
    assert (hasil.keluar, basi(berkas, folder)) == (0, set())
    assert naskah(folder).berubah is False


def test_a_phrase_that_someone_edited_stays_and_is_told_until_forced(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = tulis(folder, ganti_kata("melampaui target", "jauh di atas target", "Realisasi Persentase koperasi"))
    jatuhkan_capaian(folder)
    hasil = naskah(folder)
    assert "sebesar 5 persen, jauh di atas target 10 persen, dengan capaian 50 persen" in kata(berkas)
    assert perkara(hasil, "IKU-1.hasil_kata") == {PerkaraIkat.BEDA_FRASA}
    assert (hasil.keluar, basi(berkas, folder)) == (1, {"IKU-1.hasil_kata"})
    hasil = naskah(folder, paksa=True)
    assert SESUDAH in kata(berkas)
    assert perkara(hasil, "IKU-1.hasil_kata") == {PerkaraIkat.DIGANTI}
    assert (hasil.keluar, basi(berkas, folder)) == (0, set())
    assert naskah(folder).berubah is False


def test_a_phrase_of_words_alone_gets_its_figures_once_they_are_known(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    masukan = folder / "masukan" / "bidang.xlsx"
    lengkap = masukan.read_bytes()
    buku = openpyxl.load_workbook(masukan)
    ketik(buku["Data Dasar"], "KOP-BAIK/2022", {"nilai": None})
    buku.save(masukan)
    berkas = naskah(folder, draft=True).berkas
    assert berkas is not None
    assert "belum dilaporkan, sedangkan targetnya 10 persen, sehingga capaiannya belum diketahui" in kata(berkas)
    masukan.write_bytes(lengkap)
    hasil = naskah(folder)
    assert SEBELUM in kata(berkas)
    assert perkara(hasil, "IKU-1.realisasi_kata") == {PerkaraIkat.DIPERBARUI}
    jatuhkan_capaian(folder)
    naskah(folder)
    assert SESUDAH in kata(berkas)
