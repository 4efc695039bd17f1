"""The first sheet of an input workbook: how to fill it, what is still missing, whether it can be sent."""

from collections import Counter
from collections.abc import Mapping, Sequence

from lakip_xl.domain.rumus import kutip, rumus
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.excel.gambar.templat.istilah import ISTILAH
from lakip_xl.excel.gambar.templat.lembar import PenulisLembar
from lakip_xl.excel.gambar.templat.tujuan import Tujuan
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import CONTOH, SANDI
from lakip_xl.laporan.kelengkapan import KATA, Permintaan, hitungan, nilai_hitungan, tempat_hitungan
from lakip_xl.sheets.kolom_status import Status
from lakip_xl.sheets.ruang import isi_sel
from lakip_xl.sheets.sheet import Sheet, Workbook

SIAP = "SIAP DIKIRIM"
_LEBAR_ARTI = 62
_LANGKAH = {
    "perencanaan": (
        "Isi lembar dari kiri ke kanan: Identitas, Unit, Sasaran, Program, Data Dasar, Indikator, Riwayat, Skala.",
        "Ketik hanya pada sel kuning atau putih. Sel abu-abu menghitung sendiri. Tabel dari Excel lain boleh ditempel.",
        "Satu angka ditulis satu kali: pagu hanya pada sub kegiatan, jumlah per kegiatan dan program dihitung.",
        "Simpan sebagai perencanaan.xlsx di folder tahun, lalu jalankan: lakip-xl template FOLDER",
    ),
    "masukan": (
        "Kerjakan setiap lembar; satu kalimat di baris kedua setiap lembar mengatakan apa yang diisi.",
        "Ketik pada sel kuning atau putih. Sel biru dari perencanaan; bila keliru, hubungi Sub Bagian Perencanaan.",
        "Data yang belum ada dibiarkan kosong, jangan diketik 0. Tulis sebabnya di kolom penjelasan atau Catatan.",
        "Bila di bawah tertulis SIAP DIKIRIM, simpan dengan nama yang sama dan kirim kembali berkas ini.",
    ),
}
_WARNA = (
    ("legenda_wajib", "Kuning tua: wajib, belum diisi"),
    ("legenda_isian", "Kuning muda: boleh dikosongkan"),
    ("isi_putih", "Putih: sudah diisi"),
    ("legenda_salah", "Merah: perlu diperiksa"),
    ("terisi", "Biru: sudah terisi, terkunci"),
    ("dihitung", "Abu-abu: dihitung sendiri, terkunci"),
)
_STATUS = (
    (Status.OK, "Baris ini selesai."),
    (Status.LENGKAPI, "Masih ada sel wajib yang kosong."),
    (Status.PERIKSA, "Ada angka, tanggal atau kode yang perlu diperiksa."),
    (Status.BUKAN_ANGKA, "Ada teks di sel angka atau tanggal; ketik ulang sebagai angka."),
)


@rumus(f'IF(SUM({{belum}})=0,"{SIAP}","BELUM: "&SUM({{belum}})&" baris")')
def putusan(belum: Sequence[int]) -> str:
    """Whether the file can be sent, or how many rows are still to be done."""
    return f"BELUM: {sum(belum)} baris" if sum(belum) else SIAP


@rumus('"Selesai "&SUM({selesai})&" dari "&SUM({selesai})+SUM({belum})&" baris"')
def kemajuan(selesai: Sequence[int], belum: Sequence[int]) -> str:
    """How many rows of all sheets are done."""
    return f"Selesai {sum(selesai)} dari {sum(selesai) + sum(belum)} baris"


class Petunjuk:
    """Draws the guide sheet."""

    def __init__(self, worksheet: LembarKerja, workbook: Workbook, tujuan: Tujuan, looks: Looks) -> None:
        """Take the blank worksheet and for whom it is."""
        self.worksheet = worksheet
        self.workbook = workbook
        self.tujuan = tujuan
        self.looks = looks
        self.baris = 0

    def tulis(self, semua: Sequence[Permintaan], denah: Denah, penulis: Sequence[PenulisLembar]) -> None:
        """Write title, steps, legend, live counts and the verdict."""
        self.worksheet.set_column(0, 0, 4)
        self.worksheet.set_column(1, 1, 34)
        self.worksheet.set_column(2, 2, _LEBAR_ARTI)
        self.worksheet.set_column(3, 6, 11)
        judul = f"{self.workbook.judul} {self.tujuan.nama_unit}".strip()
        self._teks(0, judul + (f" Tahun {self.tujuan.tahun}" if self.tujuan.tahun else ""), "judul")
        self._teks(0, self.tujuan.perangkat_daerah, "anak_judul")
        if self.tujuan.pengiriman:
            self._teks(0, self.tujuan.pengiriman, "anak_judul")
        self.baris += 1
        for nomor, langkah in enumerate(_LANGKAH[self.workbook.kode], start=1):
            self.worksheet.write_number(self.baris, 0, nomor, self.looks("isi"))
            self._teks(1, langkah, "anak_judul")
        self.baris += 1
        self._hitungan(semua, denah, {penulis_lembar.lembar.nama: penulis_lembar for penulis_lembar in penulis})
        self.baris += 1
        for look, arti in _WARNA:
            self.worksheet.write_string(self.baris, 1, arti, self.looks(look, "teks"))
            self.baris += 1
        for status, arti in _STATUS:
            self.worksheet.write_string(self.baris, 1, status, self.looks("data", "teks"))
            self._teks(2, arti, "isi")
        self.baris += 1
        for kata, arti in ISTILAH.items():
            self.worksheet.write_string(self.baris, 1, kata, self.looks("data", "teks"))
            self.worksheet.set_row(self.baris, tinggi_baris([(arti, _LEBAR_ARTI)]))
            self._teks(2, arti, "isi")
        self.baris += 1
        self._teks(1, f"Contoh pengisian setiap lembar ada pada lembar {CONTOH}.", "catatan_baris")
        self._teks(1, f"Templat versi {self.workbook.versi}. Lembar terkunci dengan sandi: {SANDI}", "catatan_baris")
        self._halaman()

    def _teks(self, kolom: int, teks: str, look: str) -> None:
        self.worksheet.write_string(self.baris, kolom, teks, self.looks(look))
        self.baris += 1

    def _hitungan(self, semua: Sequence[Permintaan], denah: Denah, penulis: dict[str, PenulisLembar]) -> None:
        for urutan, kepala in enumerate(("Lembar", "Yang diisi", *KATA), start=1):
            self.worksheet.write_string(self.baris, urutan, kepala, self.looks("kepala"))
        self.worksheet.set_row(self.baris, 30)
        self.baris += 1
        awal = self.baris
        jumlah: Counter[Status] = Counter()
        for permintaan in semua:
            lembar = permintaan.lembar
            self.worksheet.write_url(self.baris, 1, f"internal:'{lembar.nama}'!A1", self.looks("tautan"), lembar.nama)
            self.worksheet.write_string(self.baris, 2, lembar.perintah, self.looks("data", "teks"))
            self.worksheet.set_row(self.baris, tinggi_baris([(lembar.perintah, _LEBAR_ARTI)]))
            kolom = penulis[lembar.nama].kolom if lembar.mendatar else _pengaturan(lembar, denah)
            for urutan, (status, banyak) in enumerate(hitungan(permintaan).items(), start=3):
                nilai = nilai_hitungan(banyak, kolom)
                alamat = {nama: denah.wilayah(tempat.lembar, tempat.key) for nama, tempat in tempat_hitungan(banyak)}
                teks = banyak.tulis(alamat)
                self.worksheet.write_formula(self.baris, urutan, f"={teks}", self.looks("dihitung", "bulat"), nilai)
                jumlah[status] += nilai
            self._warnai_lembar()
            self.baris += 1
        self._putusan(awal, jumlah)

    def _warnai_lembar(self) -> None:
        """Colour the name of a sheet by its counts, live: done, or still to be worked on."""
        hitung = f"SUM($E{self.baris + 1}:$G{self.baris + 1})"
        for bila, look in ((f"{hitung}=0", "baik"), (f"{hitung}>0", "periksa")):
            aturan = {"type": "formula", "criteria": f"={bila}", "format": self.looks.bersyarat(look)}
            self.worksheet.conditional_format(self.baris, 1, self.baris, 1, aturan)

    def _putusan(self, awal: int, jumlah: Mapping[Status, int]) -> None:
        """Write whether the file can be sent, and how much of it is done."""
        selesai, belum = (f"{kolom}{awal + 1}:{akhir}{self.baris}" for kolom, akhir in ("DD", "EG"))
        sisa = [banyak for status, banyak in jumlah.items() if status is not Status.OK]
        rumus = putusan.tulis({"belum": belum})
        self.worksheet.write_formula(self.baris, 1, f"={rumus}", self.looks("putusan"), putusan(sisa))
        rumus = kemajuan.tulis({"selesai": selesai, "belum": belum})
        nilai = kemajuan([jumlah[Status.OK]], sisa)
        self.worksheet.write_formula(self.baris, 2, f"={rumus}", self.looks("kemajuan"), nilai)
        for kriteria, look in (("==", "baik"), ("!=", "periksa")):
            aturan = {"type": "cell", "criteria": kriteria, "value": kutip(SIAP), "format": self.looks.bersyarat(look)}
            self.worksheet.conditional_format(self.baris, 1, self.baris, 1, aturan)
        self.baris += 1

    def _halaman(self) -> None:
        self.worksheet.set_landscape()
        self.worksheet.set_paper(14)
        self.worksheet.fit_to_pages(1, 0)
        self.worksheet.hide_gridlines(2)
        self.worksheet.protect(SANDI, {"format_columns": True, "format_rows": True})


def _pengaturan(lembar: Sheet, denah: Denah) -> Mapping[str, object]:
    """Return the settings as they are drawn, by key."""
    isi = next(iter(denah.isi.get(lembar.nama, ())), {})
    return {kolom.key: isi_sel(isi.get(kolom.key)) for kolom in lembar.columns}
