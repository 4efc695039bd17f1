"""A document with every element, and with texts that are hard to keep."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.dokumen.unsur import (
    Acuan,
    AlineaDokumen,
    BagianHalaman,
    BarisDokumen,
    DaftarOtomatis,
    DeretGrafik,
    Dokumen,
    GayaAlinea,
    GrafikDokumen,
    HalamanBaru,
    JenisDaftar,
    JudulBagian,
    Kertas,
    Nomor,
    Potongan,
    Rata,
    SelTabel,
    TabelDokumen,
    Teks,
    Terikat,
    Unsur,
)
from lakip_xl.layout.chart import BULAT, PERSEN, Jenis, RupaDeret

SULIT = (
    "5 < 7 & \"tanda\" 'petik' > 3; [red] { 7*7 } 😀 \u0628\u0633\u0645 \u0627\u0644\u0644\u0647 ﷺ 日本 é \u200d akhir"
)
KENDALI = "baris satu\x0bbaris dua\ttab\r\nbaris tiga\x00\x1b[31m\ufffe"
ISI = (
    "Dinas Koperasi, Usaha Kecil dan Menengah menyelenggarakan urusan pemerintahan di bidang koperasi dan usaha mikro. "
    "Laporan ini disusun sebagai wujud pertanggungjawaban atas pelaksanaan tugas dan penggunaan anggaran setahun."
)


def _alinea(*isi: Potongan | str, gaya: GayaAlinea = GayaAlinea.ISI, nama: str = "") -> AlineaDokumen:
    return AlineaDokumen(tuple(Teks(satu) if isinstance(satu, str) else satu for satu in isi), gaya, nama)


def _judul(tingkat: int, teks: str, nama: str = "") -> JudulBagian:
    return JudulBagian(tingkat, (Teks(teks),), nama)


def _baris(*isi: str, tingkat: int | None = None) -> BarisDokumen:
    angka = [teks.replace(".", "").replace(",", "").rstrip("%").isdigit() for teks in isi]
    return BarisDokumen(
        tuple(SelTabel(teks, Rata.KANAN if ada else Rata.KIRI) for teks, ada in zip(isi, angka, strict=True)), tingkat
    )


TABEL_ANGGARAN = TabelDokumen(
    "3.3",
    (Teks("Realisasi Anggaran Menurut Program"),),
    (
        BarisDokumen(
            (
                SelTabel("Kode"),
                SelTabel("Program / Kegiatan"),
                SelTabel("Keuangan (Rp)", gabung=2),
                SelTabel("Serapan"),
                SelTabel("Ket"),
            )
        ),
        BarisDokumen(
            (SelTabel(""), SelTabel(""), SelTabel("Pagu"), SelTabel("Realisasi"), SelTabel(""), SelTabel("")),
        ),
    ),
    (
        _baris("2.17.03", "Program Pengawasan", "601.570.300", "587.654.321", "97,69%", "", tingkat=1),
        _baris("2.17.03.2.01", "Kegiatan Pemeriksaan", "601.570.300", "587.654.321", "97,69%", "", tingkat=2),
        _baris("2.17.03.2.01.01", "Pemeriksaan kelengkapan", "601.570.300", "587.654.321", "97,69%", SULIT),
        _baris("2.17.04", "Program Penilaian Kesehatan", "400.000.000", "400.000.000", "100,00%", "", tingkat=1),
        _baris("", "Jumlah", "1.001.570.300", "987.654.321", "98,61%", "Sangat Berhasil", tingkat=0),
    ),
    (14, 30, 16, 16, 9, 15),
    "3",
    "Data Anggaran semua unit",
)
TABEL_PANJANG = TabelDokumen(
    "tc.1",
    (Teks("Rincian Sub Kegiatan Setiap Bidang"),),
    (BarisDokumen((SelTabel("No"), SelTabel("Kode"), SelTabel("Sub Kegiatan"), SelTabel("Pagu (Rp)"))),),
    tuple(
        _baris(
            str(nomor), f"2.17.03.2.01.{nomor:04}", f"Sub kegiatan ke-{nomor}: {ISI[: 20 + nomor % 90]}", "12.500.000"
        )
        for nomor in range(1, 121)
    ),
    (5, 20, 60, 18),
    "3",
)
KARTU = TabelDokumen(
    "kartu",
    (),
    (),
    (_baris("Nama", f": {SULIT}"), _baris("Kendali", f": {KENDALI}")),
    (12, 40),
    bergaris=False,
    huruf=10,
)


def _grafik(kode: str, jenis: Jenis, *, menyatu: bool = False, maks: Decimal | None = None) -> GrafikDokumen:
    nama = (
        "Nilai AKIP",
        "Koperasi <aktif> & sehat",
        "Wirausaha baru",
        "Indeks Kepuasan Masyarakat yang Panjang Namanya",
    )
    capaian = tuple(map(Decimal, ("0.9405", "1.12", "0.61", "1")))
    if menyatu:
        deret = (
            DeretGrafik("Tercapai", RupaDeret.BIASA, tuple(nilai if nilai >= 1 else None for nilai in capaian)),
            DeretGrafik("Belum tercapai", RupaDeret.KURANG, tuple(nilai if nilai < 1 else None for nilai in capaian)),
        )
    else:
        deret = (
            DeretGrafik("2021", RupaDeret.URUT, capaian[::-1]),
            DeretGrafik("2022", RupaDeret.URUT, capaian),
        )
    return GrafikDokumen(
        kode,
        (Teks("Capaian Indikator Kinerja "), Terikat("tahun", "2022")),
        jenis,
        nama,
        deret,
        "Capaian",
        f"Grafik {jenis}: capaian empat indikator, {SULIT}",
        PERSEN if jenis is not Jenis.KOLOM else BULAT,
        menyatu,
        maks,
        260 if jenis is Jenis.BATANG else 180,
        "3",
        "Diolah dari data kinerja" if menyatu else "",
    )


def _depan() -> Iterator[Unsur]:
    yield BagianHalaman(nomor=Nomor.TANPA)
    yield _alinea("LAPORAN KINERJA INSTANSI PEMERINTAH", gaya=GayaAlinea.SAMPUL_JUDUL)
    yield _alinea("TAHUN 2022", gaya=GayaAlinea.SAMPUL_JUDUL)
    yield _alinea("Dinas Koperasi dan UKM Kabupaten Contoh", gaya=GayaAlinea.SAMPUL_ISI)
    yield BagianHalaman(nomor=Nomor.ROMAWI, mulai=1)
    yield _alinea(Teks("PEMERINTAH KABUPATEN CONTOH", tebal=True), gaya=GayaAlinea.KEPALA_SURAT)
    yield _alinea(Teks("DINAS KOPERASI DAN UKM", tebal=True), gaya=GayaAlinea.KEPALA_SURAT)
    yield _alinea("Jalan Merdeka Nomor 1, Telepon (021) 555", gaya=GayaAlinea.KEPALA_SURAT)
    yield _judul(0, "Kata Pengantar", "kata pengantar")
    yield _alinea(ISI, nama="pengantar/1")
    yield _alinea("Contoh, 31 Januari 2023", gaya=GayaAlinea.TENGAH)
    for jenis, judul in ((JenisDaftar.ISI, "Isi"), (JenisDaftar.TABEL, "Tabel"), (JenisDaftar.GAMBAR, "Gambar")):
        yield HalamanBaru()
        yield _judul(0, f"Daftar {judul}")
        yield DaftarOtomatis(jenis)


def _bab_tiga() -> Iterator[Unsur]:
    yield BagianHalaman()
    yield _judul(1, "Akuntabilitas Kinerja", "bab 3")
    yield _judul(2, "Capaian Kinerja")
    yield _alinea(
        "Dari pagu Rp ",
        Terikat("anggaran.pagu", "1.001.570.300"),
        " terserap ",
        Terikat("anggaran.serapan", "98,61", tebal=True),
        " %, ",
        Terikat("anggaran.arah", "naik"),
        " dari tahun lalu sebesar ",
        Terikat("anggaran.serapan", "98,61"),
        " %, sebagaimana ",
        Acuan("3.3"),
        ", ",
        Acuan("tc.1"),
        " dan ",
        Acuan("grafik batang"),
        ". ",
        Teks("Istilah asing", miring=True),
        f" {SULIT}",
    )
    yield _judul(3, "Sasaran 1: Meningkatnya koperasi yang sehat")
    yield TABEL_ANGGARAN
    yield _judul(4, "Uraian")
    yield _alinea(KENDALI, nama="capaian/1")
    for butir in ("Butir pertama", f"Butir kedua: {ISI}"):
        yield _alinea(butir, gaya=GayaAlinea.BUTIR)
    for kali in range(2):
        yield _alinea("Langkah yang ditempuh:", gaya=GayaAlinea.POLOS)
        for nomor in range(3):
            yield _alinea(f"langkah {kali}.{nomor}", gaya=GayaAlinea.NOMOR)
    yield _grafik("grafik batang", Jenis.BATANG, menyatu=True, maks=Decimal("1.5"))
    yield _grafik("grafik kolom", Jenis.KOLOM)
    yield _grafik("grafik garis", Jenis.GARIS)
    yield BagianHalaman(rebah=True)
    yield _judul(2, "Rincian")
    yield TABEL_PANJANG
    yield _alinea("Sumber: data bidang", gaya=GayaAlinea.SUMBER)
    yield BagianHalaman()
    yield _judul(1, "Penutup", "bab 4")
    yield KARTU
    yield KARTU
    yield _alinea(ISI)


def contoh_dokumen(kertas: Kertas = Kertas.F4) -> Dokumen:
    """Return the document; each chapter is a section."""
    unsur: list[Unsur] = [*_depan(), BagianHalaman(mulai=1), _judul(1, "PENDAHULUAN", "bab 1")]
    for tingkat, judul in ((2, "Latar Belakang"), (2, "Tugas dan Fungsi"), (3, "Tugas"), (3, "Fungsi")):
        unsur += [_judul(tingkat, judul), *(_alinea(ISI) for _ in range(3))]
    unsur += [BagianHalaman(), _judul(1, "Perencanaan Kinerja", "bab 2"), _alinea(ISI), *_bab_tiga()]
    return Dokumen(
        "Laporan Kinerja <2022> & Rencana", unsur, "LKjIP 2022 · Dinas Koperasi & UKM", "Dinas Koperasi", kertas
    )
