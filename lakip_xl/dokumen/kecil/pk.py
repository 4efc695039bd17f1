"""Perjanjian Kinerja: of the head with the head of the region, and of each unit with the head of the office."""

from collections.abc import Iterator, Sequence

from lakip_xl.bersama.ringkasan_kisi import indikator_utama
from lakip_xl.dokumen.bahan_dokumen import BahanDokumen, ada
from lakip_xl.dokumen.kecil.kepala import judul_tengah, kepala_surat, tulis_jumlah
from lakip_xl.dokumen.nama_kantor import nama_daerah, nama_kantor
from lakip_xl.dokumen.rapikan import rapikan
from lakip_xl.dokumen.ttd import Penandatangan, blok_ttd, kepala_kantor, tempat_tanggal
from lakip_xl.dokumen.unsur import (
    Acuan,
    AlineaDokumen,
    BagianHalaman,
    BarisDokumen,
    Dokumen,
    GayaAlinea,
    HalamanBaru,
    Nomor,
    Rata,
    SelTabel,
    TabelDokumen,
    Teks,
    Unsur,
    baris_kepala,
)
from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import JENJANG_PROGRAM
from lakip_xl.laporan import BarisAnggaran, BarisIndikator
from lakip_xl.sheets.perencanaan import Unit

BUKA = (
    "Untuk menyelenggarakan pemerintahan yang efektif, terbuka, dan bertanggung jawab atas hasilnya, kami yang "
    "menandatangani perjanjian ini:"
)
JANJI = (
    "Pihak pertama berjanji mencapai target kinerja tahun {{tahun}} yang tercantum dalam lampiran perjanjian "
    "ini, dan bertanggung jawab atas tercapai atau tidaknya target itu."
)
PENGAWASAN = (
    "Pihak kedua membimbing pelaksanaannya, mengevaluasi capaian kinerja pihak pertama secara berkala, dan "
    "menjadikannya dasar penghargaan atau sanksi."
)
DALAM_LAPORAN = "Sasaran, indikator, dan target dalam lampiran perjanjian ini disajikan pada "
_KEPALA_DAERAH = {"Kota": "Wali Kota", "Kabupaten": "Bupati", "Provinsi": "Gubernur"}
_KINERJA = (6.0, 32.0, 38.0, 11.0, 11.0)
_PROGRAM = (6.0, 66.0, 22.0)
_PIHAK = (14.0, 80.0)
_KEPALA_KINERJA = ("No.", "Sasaran", "Indikator Kinerja", "Satuan", "Target")
_KEPALA_UNIT = ("No.", "Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja", "Satuan", "Target")
_PER_PROGRAM, _PER_SUB = (("No.", apa, "Anggaran (Rp)") for apa in ("Program", "Sub Kegiatan"))


def pk(bahan: BahanDokumen) -> Dokumen:
    """Compose the agreements of a year: that of the head, then one of each unit that has indicators."""
    unsur: list[Unsur] = [BagianHalaman(nomor=Nomor.TANPA), *isi_perjanjian(bahan)]
    for unit in bahan.laporan.unit:
        milik = [
            indikator
            for indikator in bahan.laporan.indikator_dari(*JENJANG_PROGRAM)
            if indikator.rencana.unit == unit.kode
        ]
        if milik:
            unsur += [HalamanBaru(), *_perjanjian_unit(bahan, unit, milik)]
    return Dokumen(
        f"Perjanjian Kinerja {nama_kantor(bahan.laporan)} Tahun {bahan.laporan.tahun}",
        rapikan(unsur),
        penyusun=bahan.laporan.identitas.perangkat_daerah,
    )


def isi_perjanjian(bahan: BahanDokumen, *, lampiran: bool = False) -> Iterator[Unsur]:
    """Yield the agreement of the head; in the report, whose tables show its targets, the statement alone."""
    kepala, atasan = kepala_kantor(bahan), _kepala_daerah(bahan)
    yield from _pernyataan(bahan, "kepala", kepala, atasan)
    if lampiran:
        yield from _tempat_lampiran(bahan)
        return
    utama = indikator_utama(bahan.laporan)
    yield HalamanBaru()
    yield judul_tengah(f"LAMPIRAN PERJANJIAN KINERJA TAHUN {bahan.laporan.tahun}")
    yield _tabel("pk kepala kinerja", _KEPALA_KINERJA, _kinerja(bahan, utama), _KINERJA)
    program = [(cabang.rencana.uraian, bahan.laporan.bagian_di_bawah(cabang)) for cabang in bahan.laporan.pohon]
    yield from ada(_tabel_program("pk kepala program", _PER_PROGRAM, program))
    yield blok_ttd("ttd kepala lampiran", kepala, atasan, hari=tempat_tanggal(bahan, bahan.laporan.tahun))


def _tempat_lampiran(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield where the report shows what is attached to the agreement."""
    if bahan.terisi("2.2", "indikator"):
        program = (Teks("; program dan anggarannya pada "), Acuan("2.3")) if bahan.laporan.pohon else ()
        yield AlineaDokumen((Teks(DALAM_LAPORAN), Acuan("2.2"), *program, Teks(".")))


def _perjanjian_unit(bahan: BahanDokumen, unit: Unit, milik: Sequence[BarisIndikator]) -> Iterator[Unsur]:
    pihak = Penandatangan(unit.jabatan_kepala or f"Kepala {unit.nama}", unit.nama_kepala or "")
    kepala = kepala_kantor(bahan)
    yield from _pernyataan(bahan, unit.kode, pihak, kepala)
    yield HalamanBaru()
    yield judul_tengah(f"LAMPIRAN PERJANJIAN KINERJA TAHUN {bahan.laporan.tahun}")
    yield _tabel(f"pk {unit.kode} kinerja", _KEPALA_UNIT, _kinerja(bahan, milik), _KINERJA)
    sub = [baris for baris in bahan.laporan.anggaran if baris.rencana.unit == unit.kode]
    isi = [(baris.rencana.uraian, (baris,)) for baris in sub]
    yield from ada(_tabel_program(f"pk {unit.kode} program", _PER_SUB, isi))
    yield blok_ttd(f"ttd {unit.kode} lampiran", pihak, kepala, hari=tempat_tanggal(bahan, bahan.laporan.tahun))


def _pernyataan(bahan: BahanDokumen, kode: str, pihak: Penandatangan, atasan: Penandatangan) -> Iterator[Unsur]:
    """Yield the statement that both sign."""
    yield from kepala_surat(bahan, f"PERJANJIAN KINERJA TAHUN {bahan.laporan.tahun}")
    yield AlineaDokumen((Teks(BUKA),))
    yield _pihak(f"pihak pertama {kode}", pihak)
    yield AlineaDokumen((Teks("selanjutnya disebut pihak pertama;"),), GayaAlinea.POLOS)
    yield _pihak(f"pihak kedua {kode}", atasan)
    yield AlineaDokumen((Teks("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),), GayaAlinea.POLOS)
    yield AlineaDokumen(bahan.urai(JANJI))
    yield AlineaDokumen((Teks(PENGAWASAN),))
    hari = tempat_tanggal(bahan, bahan.laporan.tahun)
    kanan, kiri = pihak._replace(sebutan="Pihak Pertama,"), atasan._replace(sebutan="Pihak Kedua,")
    yield blok_ttd(f"ttd {kode}", kanan, kiri, hari=hari)


def _pihak(kode: str, pihak: Penandatangan) -> TabelDokumen:
    baris = (("Nama", pihak.nama or "................................"), ("Jabatan", pihak.jabatan))
    return TabelDokumen(
        kode,
        (),
        (),
        tuple(BarisDokumen((SelTabel(perihal), SelTabel(f": {isi}"))) for perihal, isi in baris),
        _PIHAK,
        bergaris=False,
        huruf=11,
    )


def _kepala_daerah(bahan: BahanDokumen) -> Penandatangan:
    """Return the head of the region, whose name the plan does not hold."""
    daerah = nama_daerah(bahan.laporan)
    jenis, _, nama = daerah.partition(" ")
    jabatan = _KEPALA_DAERAH.get(jenis)
    return Penandatangan(f"{jabatan} {nama}".strip() if jabatan else f"Kepala Daerah {daerah}".strip())


def _kinerja(bahan: BahanDokumen, semua: Sequence[BarisIndikator]) -> Iterator[tuple[str, ...]]:
    lalu = ""
    for nomor, indikator in enumerate(semua, start=1):
        rencana = indikator.rencana
        acuan = bahan.laporan.nama_acuan(rencana.acuan)
        target = str(rencana.target) if rencana.target is not None else ""
        yield (str(nomor), "" if acuan == lalu else acuan, rencana.indikator, rencana.satuan or "", target)
        lalu = acuan


def _tabel_program(
    kode: str, kepala: Sequence[str], semua: Sequence[tuple[str, Sequence[BarisAnggaran]]]
) -> TabelDokumen | None:
    if not semua:
        return None
    pagu = [(nama, anggaran.jumlah(baris.pagu for baris in bagian)) for nama, bagian in semua]
    baris = [(str(nomor), nama, tulis_jumlah((isi,))) for nomor, (nama, isi) in enumerate(pagu, start=1)]
    tabel = _tabel(kode, kepala, baris, _PROGRAM)
    seluruh = ("", "Jumlah", tulis_jumlah(isi for _, isi in pagu))
    akhir = BarisDokumen(tuple(SelTabel(teks, _rata(3, nomor)) for nomor, teks in enumerate(seluruh)), 0)
    return TabelDokumen(kode, (), tabel.kepala, (*tabel.baris, akhir), _PROGRAM)


def _tabel(
    kode: str,
    kepala: Sequence[str],
    semua: Iterator[tuple[str, ...]] | Sequence[tuple[str, ...]],
    lebar: tuple[float, ...],
) -> TabelDokumen:
    return TabelDokumen(
        kode,
        (),
        (baris_kepala(kepala),),
        tuple(
            BarisDokumen(tuple(SelTabel(teks, _rata(len(kepala), nomor)) for nomor, teks in enumerate(isi)))
            for isi in semua
        ),
        lebar,
    )


def _rata(kolom: int, nomor: int) -> Rata:
    """Return how a column stands: a number in front in the middle, money at the right."""
    if nomor == 0:
        return Rata.TENGAH
    if kolom == len(_PROGRAM):
        return Rata.KANAN if nomor == kolom - 1 else Rata.KIRI
    return Rata.TENGAH if nomor >= kolom - 2 else Rata.KIRI
