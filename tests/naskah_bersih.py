"""A report without a slip, made of a year's data: lists, tables, sentences; and slips that people make in it."""

import random
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.notasi import angka, tanggal
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.anggaran import Cabang
from lakip_xl.naskah.naskah import Blok, LetakNaskah, Naskah, Paragraf, SelNaskah, TabelNaskah
from lakip_xl.sheets.masukan import Pelaksanaan

_RANK = {Jenjang.PROGRAM: "Program", Jenjang.KEGIATAN: "Kegiatan", Jenjang.SUB_KEGIATAN: "Sub Kegiatan"}


class Penulis:
    """Collects blocks."""

    def __init__(self) -> None:
        self.blok: list[Blok] = []

    def p(self, teks: str, tingkat: int = 0) -> None:
        self.blok.append(Paragraf(LetakNaskah(len(self.blok)), teks, tingkat))

    def t(self, *baris: tuple[str, ...]) -> None:
        nomor = len(self.blok)
        isi = (
            tuple(SelNaskah(LetakNaskah(nomor, urutan, kolom), teks) for kolom, teks in enumerate(satu))
            for urutan, satu in enumerate(baris)
        )
        self.blok.append(TabelNaskah(LetakNaskah(nomor), tuple(isi)))


def persen(nilai: Decimal) -> str:
    return angka(bulatkan(nilai * 100, 2), 2)


def tulis_bersih(laporan: Laporan) -> Naskah:
    """Write the report."""
    tulis, tahun = Penulis(), laporan.tahun
    tulis.p(f"Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun {tahun}", 1)
    judul = ("Capaian Indikator Kinerja", "Rincian Indikator Program", "Realisasi Anggaran", "Pelaksanaan Acara")
    tulis.p("DAFTAR TABEL")
    for nomor, teks in enumerate(judul, start=1):
        tulis.p(f"Tabel 3.{nomor} {teks} Tahun {tahun} ........ {nomor + 10}")
    tulis.p("BAB III AKUNTABILITAS KINERJA", 1)
    _skala(tulis, laporan)
    _indikator(tulis, laporan, judul[:2])
    _anggaran(tulis, laporan, judul[2])
    _acara(tulis, laporan, judul[3])
    return Naskah(tuple(tulis.blok), "bersih.docx")


def _skala(tulis: Penulis, laporan: Laporan) -> None:
    band = laporan.skala.band
    tulis.p("Kategori capaian memakai skala berikut:")
    baris = [("Capaian (%)", "Kategori")]
    for urutan, pita in enumerate(band):
        atas = band[urutan - 1].batas_bawah - 1 if urutan else None
        rentang = f"≥ {pita.batas_bawah}" if atas is None else f"{pita.batas_bawah} - {atas}"
        baris.append((rentang if pita.batas_bawah else f"≤ {atas}", pita.kategori))
    tulis.t(*baris)


def _indikator(tulis: Penulis, laporan: Laporan, judul: tuple[str, ...]) -> None:
    semua = [isi for isi in laporan.indikator if isi.capaian is not None and isi.realisasi and isi.rencana.target]
    for nomor, (teks, jenjang) in enumerate(zip(judul, ({"tujuan", "sasaran"}, {"program"}), strict=True), start=1):
        milik = [isi for isi in semua if isi.rencana.jenjang in jenjang]
        tulis.p(f"Tabel 3.{nomor} {teks} Tahun {laporan.tahun}")
        baris = [("No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Kategori")]
        for urutan, isi in enumerate(milik, start=1):
            satuan = "%" if isi.rencana.satuan == "persen" else f" {isi.rencana.satuan}"
            target, realisasi = (ukuran.nilai or Decimal(0) for ukuran in (isi.rencana.target, isi.realisasi))
            baris.append(
                (
                    *(str(urutan), isi.rencana.indikator, f"{angka(target)}{satuan}"),
                    f"{angka(bulatkan(realisasi, 2), 2) if realisasi % 1 else angka(realisasi)}{satuan}",
                    *(persen(isi.capaian or Decimal(0)), isi.kategori or ""),
                )
            )
        tulis.t(*baris)
        for _, nama, target_teks, realisasi_teks, capaian, kategori in baris[1:]:
            tulis.p(
                f"Realisasi {nama} tahun {laporan.tahun} sebesar {realisasi_teks} dari target {target_teks}, "
                f"sehingga capaiannya {capaian}% dengan kategori {kategori}."
            )
    for isi in semua:
        if isi.rencana.cara_hitung == "rasio" and isi.pembilang and isi.penyebut and isi.penyebut.nilai:
            atas, bawah = isi.pembilang.nilai or Decimal(0), isi.penyebut.nilai
            hasil = angka(bulatkan(atas / bawah * 100, 2), 2)
            tulis.p(f"= ({angka(atas)} / {angka(bawah)}) × 100% = {hasil}%")
            tulis.p(f"Tercatat {angka(atas)} orang atau {hasil}% dari {angka(bawah)} orang yang terdata.")


def _anggaran(tulis: Penulis, laporan: Laporan, judul: str) -> None:
    tulis.p("Realisasi anggaran setiap program:", 2)
    tulis.p(f"Tabel 3.3 {judul} Tahun {laporan.tahun}")
    baris = [("Program / Kegiatan / Sub Kegiatan", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "%", "Kategori")]
    kalimat = []
    total = [0, 0]
    for program in laporan.pohon:
        for cabang in program.telusuri():
            pagu, realisasi = _uang(laporan, cabang)
            if cabang.jenjang is Jenjang.PROGRAM:
                total = [total[0] + pagu, total[1] + realisasi]
            nama = f"{_RANK[cabang.jenjang]} {cabang.rencana.uraian}"
            baris.append(_baris(laporan, nama, pagu, realisasi))
            if cabang.jenjang is Jenjang.SUB_KEGIATAN:
                kalimat.append(
                    f"{nama} dengan anggaran sebesar Rp. {angka(pagu)},- dan terealisasi sebesar "
                    f"Rp. {angka(realisasi)},- ({persen(Decimal(realisasi) / pagu)}%), sesuai dengan kebutuhan."
                )
    baris.append(_baris(laporan, "Jumlah", *total))
    tulis.t(*baris)
    for teks in kalimat:
        tulis.p(teks)
    tulis.p(f"Dari pelaksanaan seluruh kegiatan terdapat SiLPA sebesar Rp. {angka(total[0] - total[1])},-.")


def _baris(laporan: Laporan, nama: str, pagu: int, realisasi: int) -> tuple[str, ...]:
    rasio = Decimal(realisasi) / pagu
    uang = (angka(pagu), angka(realisasi), angka(pagu - realisasi))
    return (nama, *uang, persen(rasio), laporan.skala.kategori(rasio) or "")


def _uang(laporan: Laporan, cabang: Cabang) -> tuple[int, int]:
    bagian = laporan.bagian_di_bawah(cabang)
    return sum(isi.pagu or 0 for isi in bagian), sum(isi.realisasi or 0 for isi in bagian)


def _acara(tulis: Penulis, laporan: Laporan, judul: str) -> None:
    tulis.p(f"Tabel 3.4 {judul} Tahun {laporan.tahun}")
    baris = [("Acara", "Waktu Pelaksanaan", "Tempat")]
    for _, acara in laporan.semua(Pelaksanaan):
        if acara.mulai and acara.selesai and acara.mulai != acara.selesai:
            baris.append((acara.acara or "", f"{tanggal(acara.mulai)} - {tanggal(acara.selesai)}", acara.tempat or ""))
    tulis.t(*baris)


class Ubahan(NamedTuple):
    """A slip: what it is, the report with it, the places at one of which it must be found."""

    jenis: str
    naskah: Naskah
    letak: tuple[LetakNaskah, ...]
    di_kalimat: bool = False


def ganti_sel(naskah: Naskah, letak: LetakNaskah, teks: str) -> Naskah:
    tabel = naskah.blok[letak.blok]
    assert isinstance(tabel, TabelNaskah)
    baris = tuple(tuple(sel._replace(teks=teks) if sel.letak == letak else sel for sel in satu) for satu in tabel.baris)
    return _ganti(naskah, tabel._replace(baris=baris))


def _ganti(naskah: Naskah, blok: Blok) -> Naskah:
    semua = list(naskah.blok)
    semua[blok.letak.blok] = blok
    return Naskah(tuple(semua), naskah.nama)


def satu_digit(teks: str, acak: random.Random) -> str | None:
    """Change one digit, never the first into nought."""
    letak = [nomor for nomor, huruf in enumerate(teks) if huruf.isdigit()]
    if not letak:
        return None
    nomor = acak.choice(letak)
    lain = [digit for digit in "123456789" if digit != teks[nomor]]
    return teks[:nomor] + acak.choice(lain) + teks[nomor + 1 :]


def tukar_digit(teks: str, acak: random.Random) -> str | None:
    """Swap two neighbouring digits that differ."""
    letak = [
        nomor
        for nomor in range(len(teks) - 1)
        if teks[nomor].isdigit() and teks[nomor + 1].isdigit() and teks[nomor] != teks[nomor + 1]
    ]
    letak = [nomor for nomor in letak if not (teks[nomor + 1] == "0" and not teks[:nomor].strip("Rp. "))]
    if not letak:
        return None
    nomor = acak.choice(letak)
    return teks[:nomor] + teks[nomor + 1] + teks[nomor] + teks[nomor + 2 :]


def potong_persen(teks: str, _acak: random.Random) -> str | None:
    """Cut the decimals of a percent, where that is not how it is rounded."""
    depan, koma, belakang = teks.partition(",")
    return depan if koma and belakang[:1] >= "5" else None


def ubahan_tabel(naskah: Naskah, acak: random.Random, banyak: int) -> Iterator[Ubahan]:
    """Yield slips in the tables of money and of indicators."""
    tabel = [blok for blok in naskah.blok if isinstance(blok, TabelNaskah) and len(blok.baris[0]) == 6]
    sel = [isi for satu in tabel for baris in satu.baris[1:] for isi in baris[1:] if any(map(str.isdigit, isi.teks))]
    sel = [isi for isi in sel if not (isi.letak.kolom == 1 and len(isi.teks) > 20) and isi.letak.kolom != 0]
    cara: tuple[tuple[str, Callable[[str, random.Random], str | None]], ...] = (
        ("satu digit", satu_digit),
        ("digit tertukar", tukar_digit),
        ("persen dipotong", potong_persen),
    )
    for urutan in range(banyak):
        pilih = urutan % 6
        if pilih < 3:
            nama, ubah = cara[pilih]
            calon = [isi for isi in sel if pilih < 2 or isi.letak.kolom == 4]
            while (satu := acak.choice(calon)) and (teks := ubah(satu.teks, acak)) in (None, satu.teks):
                continue
            yield Ubahan(nama, ganti_sel(naskah, satu.letak, teks or ""), (satu.letak,))
        else:
            besar = max(tabel, key=lambda isi: len(isi.baris)) if pilih != 3 else acak.choice(tabel)
            yield (_kategori, _baris_hilang, _kolom_bergeser)[pilih - 3](naskah, besar, acak)


def _kategori(naskah: Naskah, tabel: TabelNaskah, acak: random.Random) -> Ubahan:
    baris = acak.choice(tabel.baris[1:])
    lain = {satu[5].teks for satu in tabel.baris[1:]} | {"Sangat Berhasil", "Berhasil", "Cukup Berhasil"}
    teks = acak.choice(sorted(lain - {baris[5].teks}))
    return Ubahan("kategori lain", ganti_sel(naskah, baris[5].letak, teks), (baris[5].letak,))


def _baris_hilang(naskah: Naskah, tabel: TabelNaskah, acak: random.Random) -> Ubahan:
    nomor = acak.randrange(1, len(tabel.baris) - 1)
    sisa = [satu for urutan, satu in enumerate(tabel.baris) if urutan != nomor]
    baris = tuple(
        tuple(isi._replace(letak=isi.letak._replace(baris=urutan)) for isi in satu) for urutan, satu in enumerate(sisa)
    )
    return Ubahan("baris hilang", _ganti(naskah, tabel._replace(baris=baris)), (tabel.letak,))


def _kolom_bergeser(naskah: Naskah, tabel: TabelNaskah, acak: random.Random) -> Ubahan:
    kolom, mulai = acak.choice((1, 2, 4)), acak.randrange(1, len(tabel.baris) - 4)
    isi = [satu[kolom].teks for satu in tabel.baris]
    geser = [*isi[:mulai], isi[mulai], *isi[mulai:-1]]
    baris = tuple(
        tuple(sel._replace(teks=geser[urutan]) if sel.letak.kolom == kolom else sel for sel in satu)
        for urutan, satu in enumerate(tabel.baris)
    )
    letak = tuple(satu[kolom].letak for satu in tabel.baris[mulai:])
    return Ubahan("kolom bergeser", _ganti(naskah, tabel._replace(baris=baris)), letak)


def ubahan_kalimat(naskah: Naskah, acak: random.Random, banyak: int) -> Iterator[Ubahan]:
    """Yield slips in the sentences with figures."""
    semua = [blok for blok in naskah.blok if isinstance(blok, Paragraf) and not blok.tingkat]
    pola = ("terealisasi sebesar", "sehingga capaiannya", "× 100%", "orang atau", "SiLPA")
    calon = [blok for blok in semua if any(kata in blok.teks for kata in pola)]
    while banyak:
        blok = acak.choice(calon)
        kata = blok.teks.split(" ")
        letak = [nomor for nomor, isi in enumerate(kata) if any(map(str.isdigit, isi)) and isi[:2] != "20"]
        letak = [nomor for nomor in letak if kata[nomor] != "100%" or nomor == len(kata) - 1]
        if not letak:
            continue
        nomor = acak.choice(letak)
        cara = acak.choice((satu_digit, tukar_digit))
        teks = cara(kata[nomor], acak)
        if teks is None or teks == kata[nomor]:
            continue
        baru = blok._replace(teks=" ".join([*kata[:nomor], teks, *kata[nomor + 1 :]]))
        banyak -= 1
        yield Ubahan("kalimat", _ganti(naskah, baru), (blok.letak,), di_kalimat=True)
