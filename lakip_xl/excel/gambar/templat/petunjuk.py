"""The first sheet of an input workbook: how to fill it, what is still missing, whether it can be sent."""

from collections import Counter
from collections.abc import Mapping, Sequence

from lakip_xl.domain.alamat import huruf
from lakip_xl.domain.rumus import Rumus, kutip, rumus
from lakip_xl.excel.gambar.buku_kerja import LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.excel.gambar.templat.istilah import ISTILAH
from lakip_xl.excel.gambar.templat.lembar import PenulisLembar
from lakip_xl.excel.gambar.templat.petunjuk_triwulan import SIAP_DIKIRIM, WARNA_TRIWULAN, PetunjukTriwulan
from lakip_xl.excel.gambar.templat.tujuan import Tujuan
from lakip_xl.excel.gambar.tinggi import tinggi_baris
from lakip_xl.excel.tata_letak import CONTOH, SANDI
from lakip_xl.laporan.diketik import banyak_diketik
from lakip_xl.laporan.keadaan import Keadaan, keadaan_isian
from lakip_xl.laporan.kelengkapan import KATA, Permintaan, hitungan, nilai_hitungan, tempat_hitungan
from lakip_xl.sheets.kolom_status import Status
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.ruang import isi_sel
from lakip_xl.sheets.sheet import Sheet, Workbook

SIAP = SIAP_DIKIRIM
DIKETIK = "DIKETIK"
"""Header of the column that counts the cells that people typed, of a unit's workbook."""
_LEBAR_ARTI = 42
_KOLOM_PERTAMA = 3
"""Zero-based column of the first count."""
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
    (Status.JELASKAN, "Boleh dikirim, sebaiknya dijelaskan: serapan rendah, atau lembar yang masih kosong."),
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


@rumus(
    f'IF(SUM({{salah}})>0,"{Keadaan.PERBAIKI}: "&SUM({{salah}})&" baris keliru",'
    f'IF(SUM({{belum}})>0,IF(SUM({{diketik}})>0,"{Keadaan.SEBAGIAN}: "&SUM({{belum}})&" baris belum selesai",'
    f'"{Keadaan.BELUM_DIISI}: "&SUM({{belum}})&" baris"),'
    f'IF(SUM({{jelaskan}})>0,"{SIAP}, jelaskan "&SUM({{jelaskan}})&" baris","{SIAP}")))'
)
def putusan_unit(salah: Sequence[int], belum: Sequence[int], jelaskan: Sequence[int], diketik: Sequence[int]) -> str:
    """The state of a unit's workbook in words that begin as those of the board do."""
    keadaan = keadaan_isian(salah=sum(salah) > 0, belum=sum(belum) > 0, diketik=sum(diketik) > 0)
    return {
        Keadaan.PERBAIKI: f"{keadaan}: {sum(salah)} baris keliru",
        Keadaan.SEBAGIAN: f"{keadaan}: {sum(belum)} baris belum selesai",
        Keadaan.BELUM_DIISI: f"{keadaan}: {sum(belum)} baris",
        Keadaan.SIAP: f"{SIAP}, jelaskan {sum(jelaskan)} baris" if sum(jelaskan) else SIAP,
    }[keadaan]


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
        self.worksheet.set_column(1, 1, 40)
        self.worksheet.set_column(2, 2, _LEBAR_ARTI)
        self.worksheet.set_column(_KOLOM_PERTAMA, _KOLOM_PERTAMA + len(KATA), 11)
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
        milik = {penulis_lembar.lembar.nama: penulis_lembar for penulis_lembar in penulis}
        if self.tujuan.masa is not None:
            triwulan = PetunjukTriwulan(self.worksheet, self.looks, denah, self.baris)
            self.baris = triwulan.tulis(self.tujuan.masa, self.tujuan.batas_triwulan, milik)
        self._hitungan(semua, denah, milik)
        self.baris += 1
        for look, arti in _WARNA if self.tujuan.masa is None else (*_WARNA, *WARNA_TRIWULAN):
            self.worksheet.write_string(self.baris, 1, arti, self.looks(look, "teks"))
            self.baris += 1
        for status, arti in _STATUS:
            if status is Status.JELASKAN and not self._milik_unit:
                continue
            self.worksheet.write_string(self.baris, 1, status, self.looks("data", "teks"))
            self.worksheet.set_row(self.baris, tinggi_baris([(arti, _LEBAR_ARTI)]))
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
        banyak = [self._banyak(permintaan) for permintaan in semua]
        kolom = (*KATA, DIKETIK) if self._milik_unit else tuple(kata for kata in KATA if kata is not Status.JELASKAN)
        for urutan, kepala in enumerate(("Lembar", "Yang diisi", *kolom), start=1):
            self.worksheet.write_string(self.baris, urutan, kepala, self.looks("kepala"))
        self.worksheet.set_row(self.baris, 30)
        self.baris += 1
        awal = self.baris
        jumlah: Counter[str] = Counter()
        for permintaan, milik in zip(semua, banyak, strict=True):
            lembar = permintaan.lembar
            self.worksheet.write_url(self.baris, 1, f"internal:'{lembar.nama}'!A1", self.looks("tautan"), lembar.nama)
            self.worksheet.write_string(self.baris, 2, lembar.perintah, self.looks("data", "teks"))
            self.worksheet.set_row(self.baris, tinggi_baris([(lembar.perintah, _LEBAR_ARTI)]))
            isi = penulis[lembar.nama].kolom if lembar.mendatar else _pengaturan(lembar, denah)
            for urutan, kata in enumerate(kolom, start=_KOLOM_PERTAMA):
                nilai = self._hitung(urutan, milik[kata], isi, denah) if kata in milik else self._nol(urutan)
                jumlah[kata] += nilai
            self._warnai_lembar(kolom)
            self.baris += 1
        self._putusan({kata: self._wilayah(kolom, kata, awal) for kata in kolom}, jumlah)

    def _banyak(self, permintaan: Permintaan) -> Mapping[str, Rumus[..., int]]:
        """Return the counts of a sheet by header; in a unit's workbook also what was typed."""
        banyak: dict[str, Rumus[..., int]] = {str(kata): isi for kata, isi in hitungan(permintaan).items()}
        return {**banyak, DIKETIK: banyak_diketik(permintaan)} if self._milik_unit else banyak

    @property
    def _milik_unit(self) -> bool:
        return self.workbook.kode == MASUKAN.kode

    def _hitung(self, urutan: int, banyak: Rumus[..., int], isi: Mapping[str, object], denah: Denah) -> int:
        nilai: int = nilai_hitungan(banyak, isi)
        alamat = {nama: denah.wilayah(tempat.lembar, tempat.key) for nama, tempat in tempat_hitungan(banyak)}
        look = self.looks("dihitung", "bulat")
        self.worksheet.write_formula(self.baris, urutan, f"={banyak.tulis(alamat)}", look, nilai)
        return nilai

    def _nol(self, urutan: int) -> int:
        self.worksheet.write_number(self.baris, urutan, 0, self.looks("dihitung", "bulat"))
        return 0

    def _wilayah(self, kolom: Sequence[str], kata: str, awal: int) -> str:
        abjad = huruf(_KOLOM_PERTAMA + kolom.index(kata))
        return f"{abjad}{awal + 1}:{abjad}{self.baris}"

    def _warnai_lembar(self, kolom: Sequence[str]) -> None:
        """Colour the name of a sheet by its counts, live: done, or still to be worked on."""
        belum = [
            huruf(_KOLOM_PERTAMA + urutan) for urutan, kata in enumerate(kolom) if kata not in (Status.OK, DIKETIK)
        ]
        hitung = f"SUM(${belum[0]}{self.baris + 1}:${belum[-1]}{self.baris + 1})"
        for bila, look in ((f"{hitung}=0", "baik"), (f"{hitung}>0", "periksa")):
            aturan = {"type": "formula", "criteria": f"={bila}", "format": self.looks.bersyarat(look)}
            self.worksheet.conditional_format(self.baris, 1, self.baris, 1, aturan)

    def _putusan(self, wilayah: Mapping[str, str], jumlah: Mapping[str, int]) -> None:
        """Write whether the file can be sent, and how much of it is done."""
        sisa = [kata for kata in wilayah if kata not in (Status.OK, DIKETIK)]
        belum = f"{wilayah[sisa[0]].partition(':')[0]}:{wilayah[sisa[-1]].partition(':')[2]}"
        banyak_belum = [jumlah[kata] for kata in sisa]
        if self._milik_unit:
            teks, nilai = self._putusan_unit(wilayah, jumlah)
        else:
            teks, nilai = putusan.tulis({"belum": belum}), putusan(banyak_belum)
        self.worksheet.write_formula(self.baris, 1, f"={teks}", self.looks("putusan"), nilai)
        teks = kemajuan.tulis({"selesai": wilayah[Status.OK], "belum": belum})
        nilai = kemajuan([jumlah[Status.OK]], banyak_belum)
        self.worksheet.write_formula(self.baris, 2, f"={teks}", self.looks("kemajuan"), nilai)
        sel = f"$B${self.baris + 1}"
        for bila, look in ((f"LEFT({sel},{len(SIAP)})={kutip(SIAP)}", "baik"), (f'{sel}<>""', "periksa")):
            aturan = {"type": "formula", "criteria": f"={bila}", "format": self.looks.bersyarat(look)}
            self.worksheet.conditional_format(self.baris, 1, self.baris, 1, {**aturan, "stop_if_true": True})
        self.baris += 1

    def _putusan_unit(self, wilayah: Mapping[str, str], jumlah: Mapping[str, int]) -> tuple[str, str]:
        """Return the state of a unit's workbook, as a formula and in words."""
        salah = (Status.PERIKSA, Status.BUKAN_ANGKA)
        tempat = {
            "salah": ",".join(wilayah[kata] for kata in salah),
            "belum": wilayah[Status.LENGKAPI],
            "jelaskan": wilayah[Status.JELASKAN],
            "diketik": wilayah[DIKETIK],
        }
        nilai = putusan_unit(
            [jumlah[kata] for kata in salah],
            [jumlah[Status.LENGKAPI]],
            [jumlah[Status.JELASKAN]],
            [jumlah[DIKETIK]],
        )
        return putusan_unit.tulis(tempat), nilai

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
