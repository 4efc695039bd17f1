"""BAB III B: revenue, spending with its reasons, what was left, efficiency."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, kalimat_utuh, lengkapi, tegak
from lakip_xl.dokumen.fakta import ada_pendapatan
from lakip_xl.dokumen.pola import pendapatan, serapan, serapan_program, silpa
from lakip_xl.dokumen.unsur import GayaAlinea, Unsur
from lakip_xl.sheets.masukan import Pendapatan

ALASAN = "Alasan sub kegiatan yang serapannya rendah atau menyisakan anggaran ditulis unit pelaksananya."
EFISIENSI = "Efisiensi dihitung dengan membandingkan capaian sasaran dan programnya dengan serapan anggaran."
RUMUS = "E adalah efisiensi dan NE nilai efisiensi menurut rumus Peraturan Menteri Keuangan Nomor 22/PMK.02/2021."

_PENDAPATAN = {"jenis": 34.0, "target": 16.0, "realisasi": 16.0, "persen": 11.0, "realisasi_lalu": 16.0}
_BELANJA = {
    "kode": 15.0,
    "uraian": 60.0,
    "pagu_murni": 16.0,
    "pagu": 16.0,
    "realisasi": 16.0,
    "sisa": 15.0,
    "serapan": 10.0,
    "kategori": 15.0,
    "fisik": 9.0,
}
_BELANJA_TEGAK = {
    "kode": 14.0,
    "uraian": 27.0,
    "pagu_murni": 13.0,
    "pagu": 13.0,
    "realisasi": 13.0,
    "sisa": 13.0,
    "serapan": 8.0,
    "kategori": 10.0,
    "fisik": 8.0,
}
"""As narrow as they may be: pages across leave their neighbours half blank."""
_ALASAN = {"kode": 15.0, "uraian": 32.0, "serapan": 9.0, "alasan": 44.0}
_SILPA = {"program": 48.0, "sisa": 18.0, "bagian": 15.0, "serapan": 12.0}
_EFISIENSI = {"uraian": 46.0, "serapan": 10.0, "capaian": 11.0, "selisih": 11.0, "efisiensi": 9.0, "nilai": 9.0}


def realisasi_anggaran(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield the four parts."""
    yield bahan.judul(3, "Pendapatan")
    yield from _pendapatan(bahan)
    yield bahan.judul(3, "Belanja")
    yield from _belanja(bahan)
    yield bahan.judul(3, "Sisa Lebih Perhitungan Anggaran")
    yield from _silpa(bahan)
    yield bahan.judul(3, "Efisiensi Penggunaan Sumber Daya")
    yield from _efisiensi(bahan)


def _pendapatan(bahan: BahanDokumen) -> Iterator[Unsur]:
    judul = "Target dan Realisasi Pendapatan Tahun {{tahun}}"
    tabel = bahan.tabel("C.1", _PENDAPATAN, judul=judul, huruf=KECIL) if ada_pendapatan(bahan.laporan) else None
    if tabel is None:
        return
    yield bahan.kalimat(pendapatan.KALIMAT, lihat=tabel)
    yield tabel
    yield from bahan.grafik("C.1")
    keterangan = [
        (f"pendapatan/{nomor}", f"{baris.jenis}: {kalimat_utuh(baris.keterangan)}")
        for nomor, (_, baris) in enumerate(bahan.laporan.semua(Pendapatan), start=1)
        if baris.keterangan
    ]
    gaya = GayaAlinea.BUTIR if len(keterangan) > 1 else GayaAlinea.ISI
    yield from (bahan.butir(teks, gaya, nama) for nama, teks in keterangan)


def _belanja(bahan: BahanDokumen) -> Iterator[Unsur]:
    tabel = bahan.tabel("3.3", _lebar_belanja(bahan), huruf=KECIL)
    yield from bahan.narasi("anggaran")
    if tabel is None:
        yield lengkapi("realisasi belanja menurut program, kegiatan dan sub kegiatan", "anggaran", 9)
        return
    yield bahan.kalimat(serapan.KALIMAT_SELURUH, serapan_program.KALIMAT, serapan_program.KALIMAT_RENDAH, lihat=tabel)
    yield from bahan.muat(tabel)
    alasan = bahan.tabel("C.3", _ALASAN, huruf=KECIL)
    if alasan is not None:
        yield bahan.kalimat(ALASAN, lihat=alasan)
        yield alasan


def _lebar_belanja(bahan: BahanDokumen) -> dict[str, float]:
    """Return the widths of an upright table, its names as wide as is left; those of one across where that is little."""
    lain = sum(lebar for key, lebar in _BELANJA_TEGAK.items() if key != "uraian" and bahan.terisi("3.3", key))
    uraian = tegak(KECIL) - lain
    return {**_BELANJA_TEGAK, "uraian": uraian} if uraian >= _BELANJA_TEGAK["uraian"] else _BELANJA


def _silpa(bahan: BahanDokumen) -> Iterator[Unsur]:
    tabel = bahan.tabel("C.2", _SILPA, baris=_berpagu(bahan))
    if tabel is None:
        return
    yield bahan.kalimat(silpa.KALIMAT, lihat=tabel)
    yield tabel
    yield from bahan.grafik("C.2")


def _berpagu(bahan: BahanDokumen) -> tuple[str, ...]:
    """Return the rows of SiLPA; none where there is no program, but for their sum."""
    return bahan.terisi("C.2", "program") if bahan.laporan.pohon else ()


def _efisiensi(bahan: BahanDokumen) -> Iterator[Unsur]:
    tabel = bahan.tabel("B.7", _EFISIENSI, huruf=KECIL)
    if tabel is None:
        yield from bahan.narasi("efisiensi")
        return
    yield from bahan.narasi("efisiensi", EFISIENSI)
    yield bahan.kalimat(RUMUS, lihat=tabel)
    yield from bahan.grafik("B.7")
    yield tabel
