"""BAB I: background, the organisation and its means, strategic issues, order of the report."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lakip_xl.dokumen.bahan_dokumen import BahanDokumen, ada, kalimat_utuh, lengkapi
from lakip_xl.dokumen.narasi import alinea_narasi, dasar_hukum, semua_isu, semua_tugas
from lakip_xl.dokumen.unsur import Acuan, AlineaDokumen, BagianHalaman, GayaAlinea, TabelDokumen, Teks, Unsur

LATAR = (
    (
        "Setiap instansi pemerintah wajib mempertanggungjawabkan hasil kerja dan anggaran yang dipercayakan "
        "kepadanya. Pertanggungjawaban itu disusun setiap tahun sebagai laporan kinerja, yang membandingkan "
        "hasil dengan perjanjian kinerja pada awal tahun."
    ),
    (
        "{{kantor}} menyusun laporan ini untuk tahun {{tahun}}. Isinya menjadi bahan evaluasi, bahan perbaikan "
        "perencanaan tahun berikutnya, dan keterangan bagi masyarakat tentang pelayanan yang diterimanya."
    ),
)
DASAR = (
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
    (
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang "
        "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi "
        "Pemerintah"
    ),
)
STRUKTUR = "Susunan organisasi {{perangkat_daerah}} yang menyusun laporan ini terdiri atas:"
PEGAWAI = "Pada akhir tahun {{tahun}}, {{perangkat_daerah}} didukung {{pegawai.jumlah}} orang pegawai."
SUSUNAN = "Susunannya disajikan pada"
SISTEMATIKA = (
    "BAB I Pendahuluan, memuat latar belakang, gambaran umum organisasi, isu strategis, dan sistematika penulisan.",
    "BAB II Perencanaan Kinerja, memuat Rencana Strategis, Indikator Kinerja Utama, dan Perjanjian Kinerja.",
    "BAB III Akuntabilitas Kinerja, memuat capaian kinerja organisasi dan realisasi anggaran.",
    "BAB IV Penutup, memuat kesimpulan dan langkah perbaikan.",
)
_SUMBER_DAYA = {
    "1.1": "Pegawai Menurut Pendidikan",
    "1.2": "Pegawai Menurut Pangkat dan Golongan",
    "1.3": "Pegawai Menurut Jabatan",
    "1.3b": "Pegawai Menurut Jenis Kelamin",
}
_JABATAN = "1.3"
_ROMAWI = frozenset("IV")
_PEGAWAI = {"kelompok": 40.0, "jumlah": 18.0, "bagian": 18.0}
_SARANA = {"jenis": 32.0, "jumlah": 9.0, "satuan": 9.0, "baik": 9.0, "rusak": 9.0, "keterangan": 34.0}


def bab_1(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the chapter."""
    bahan = bahan.di_bab("1")
    yield BagianHalaman(mulai=1)
    yield bahan.judul(1, "PENDAHULUAN")
    yield from _latar(bahan)
    yield bahan.judul(2, "Gambaran Umum Organisasi")
    yield from _organisasi(bahan)
    yield from _sumber_daya(bahan)
    yield bahan.judul(2, "Isu Strategis")
    yield from _isu(bahan)
    yield bahan.judul(2, "Sistematika Penulisan")
    if tertulis := alinea_narasi(bahan.laporan, "sistematika"):
        yield from bahan.tertulis("narasi/sistematika", tertulis)
    else:
        yield bahan.kalimat("Laporan ini disusun dengan urutan sebagai berikut.")
        yield from (bahan.butir(teks, GayaAlinea.NOMOR) for teks in SISTEMATIKA)


def _latar(bahan: BahanDokumen) -> Iterator[Unsur]:
    yield bahan.judul(2, "Latar Belakang")
    yield from bahan.narasi("latar_belakang", *LATAR)
    yield AlineaDokumen((Teks("Dasar hukum penyusunan laporan ini adalah:"),), GayaAlinea.POLOS)
    yield from _nomor(bahan, tuple(dasar_hukum(bahan.laporan)) or DASAR, "dasar_hukum")


def _nomor(bahan: BahanDokumen, semua: Sequence[str], nama: str) -> Iterator[Unsur]:
    """Yield a numbered list whose items end as those of a list do."""
    for nomor, teks in enumerate(semua, start=1):
        akhir = "." if nomor == len(semua) else ";"
        yield bahan.butir(f"{teks.rstrip('.;')}{akhir}", GayaAlinea.NOMOR, f"{nama}/{nomor}")


def _organisasi(bahan: BahanDokumen) -> Iterator[Unsur]:
    yield bahan.judul(3, "Kedudukan")
    yield from _atau_lengkapi(
        bahan, "kedudukan", "kedudukan kantor, peraturan pembentukannya, dan urusan yang ditangani"
    )
    yield bahan.judul(3, "Tugas dan Fungsi")
    semua = semua_tugas(bahan.laporan)
    if not semua:
        yield lengkapi("tugas dan fungsi kantor serta setiap unitnya menurut peraturan", "tugas_fungsi")
    for urutan, jabatan in enumerate(semua, start=1):
        yield bahan.judul(4, jabatan.jabatan)
        for kata, isi in (("tugas", jabatan.tugas), ("fungsi", jabatan.fungsi)):
            nama = f"tugas_fungsi/{urutan}/{kata}"
            if len(isi) == 1:
                tulisan = kalimat_utuh(f"{jabatan.jabatan} mempunyai {kata} {_dalam_kalimat(isi[0])}")
                yield from bahan.tertulis(nama, [tulisan])
            elif isi:
                yield AlineaDokumen((Teks(f"{jabatan.jabatan} mempunyai {kata}:"),), GayaAlinea.POLOS)
                yield from _nomor(bahan, isi, nama)
    yield bahan.judul(3, "Struktur Organisasi")
    yield from bahan.narasi("struktur_organisasi", STRUKTUR)
    for nomor, unit in enumerate(bahan.laporan.unit):
        akhir = "." if nomor == len(bahan.laporan.unit) - 1 else ";"
        kepala = f", dipimpin {unit.jabatan_kepala}" if unit.jabatan_kepala else ""
        yield bahan.butir(f"{unit.nama}{kepala}{akhir}", GayaAlinea.NOMOR, f"unit/{unit.kode}")


def _dalam_kalimat(teks: str) -> str:
    """Return what begins a cell as it stands within a sentence: Memimpin is memimpin, APBD is APBD."""
    return teks if teks[1:2].isupper() else teks[:1].lower() + teks[1:]


def _atau_lengkapi(bahan: BahanDokumen, bagian: str, apa: str) -> Iterator[Unsur]:
    """Yield what the office wrote for a part, else the place for it."""
    tertulis = tuple(bahan.narasi(bagian))
    yield from tertulis or (lengkapi(apa, bagian),)


def _sumber_daya(bahan: BahanDokumen) -> Iterator[Unsur]:
    yield bahan.judul(3, "Sumber Daya")
    isi = tuple(_isi_sumber_daya(bahan))
    yield from isi or (lengkapi("jumlah pegawai serta sarana dan prasarana kantor", "sumber_daya"),)


def _isi_sumber_daya(bahan: BahanDokumen) -> Iterator[Unsur]:
    yield from bahan.narasi("sumber_daya")
    semua = [
        tabel
        for kode, judul in _SUMBER_DAYA.items()
        if (tabel := bahan.tabel(kode, _PEGAWAI, judul=judul, baris=bahan.terisi(kode, "jumlah"))) is not None
    ]
    if bahan.terisi("1.3b", "jumlah"):
        yield _pegawai(bahan, semua)
    for tabel in semua:
        yield _sebut_eselon(tabel) if tabel.kode == _JABATAN else tabel
        yield from bahan.grafik(tabel.kode)
    sarana = bahan.tabel("1.5", _SARANA)
    if sarana is not None:
        yield bahan.kalimat("Pekerjaan kantor juga didukung sarana dan prasarana.", lihat=sarana)
        yield sarana


def _pegawai(bahan: BahanDokumen, semua: Sequence[TabelDokumen]) -> AlineaDokumen:
    """Return how many staff there are, and which tables tell who they are."""
    isi = bahan.kalimat(PEGAWAI, lihat=semua[0], tunjuk=SUSUNAN)
    if len(semua) == 1:
        return isi
    return isi._replace(isi=(*isi.isi[:-1], Teks(" sampai "), Acuan(semua[-1].kode), Teks(".")))


def _sebut_eselon(tabel: TabelDokumen) -> TabelDokumen:
    """Return the table of positions in which an eselon is called one, not II."""
    baris = [
        isi._replace(sel=(isi.sel[0]._replace(teks=f"Eselon {isi.sel[0].teks}"), *isi.sel[1:]))
        if set(isi.sel[0].teks) <= _ROMAWI
        else isi
        for isi in tabel.baris
    ]
    return replace(tabel, baris=tuple(baris))


def _isu(bahan: BahanDokumen) -> Iterator[Unsur]:
    semua = semua_isu(bahan.laporan)
    if not semua:
        yield lengkapi("isu strategis yang dihadapi kantor pada tahun laporan", "isu")
    for nomor, isu in enumerate(semua, start=1):
        lanjut = f"Tindak lanjut: {isu.tindak_lanjut}" if isu.tindak_lanjut else ""
        teks = " ".join(f"{kata.strip().rstrip('.')}." for kata in (isu.isu, isu.uraian, lanjut) if kata.strip())
        yield bahan.butir(teks, GayaAlinea.NOMOR, f"isu/{nomor}")
    for kode in bahan.susunan.tabel:
        if kode.startswith("1.4 "):
            yield from ada(bahan.tabel(kode))
            yield from bahan.grafik(kode)
