"""The report of a quarter, money: by program against pagu and the plan of cash, and how it grew."""

from collections.abc import Iterator

from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen
from lakip_xl.dokumen.fakta import FaktaKas
from lakip_xl.dokumen.pola import kas, serapan, serapan_program
from lakip_xl.dokumen.tabel_teks import BarisKata, KolomTeks, susun_tabel
from lakip_xl.dokumen.teks_sel import teks_persen
from lakip_xl.dokumen.triwulan.fakta_triwulan import FaktaTriwulan, kode_triwulan, serapan_kas, uang_sampai
from lakip_xl.dokumen.triwulan.semua_kunci_triwulan import SERAPAN
from lakip_xl.dokumen.unsur import AlineaDokumen, DeretGrafik, GrafikDokumen, Rata, TabelDokumen, Teks, Unsur
from lakip_xl.domain.notasi import angka
from lakip_xl.domain.romawi import angka_romawi
from lakip_xl.domain.triwulan import TRIWULAN
from lakip_xl.layout.chart import PERSEN, Jenis, RupaDeret

SEBAGIAN = "Angka ini meliputi unit yang mengukur kinerjanya setiap triwulan."
_TINGGI = 190


def realisasi_triwulan(bahan: BahanDokumen, fakta: FaktaTriwulan) -> Iterator[Unsur]:
    """Yield what was spent to date, by program, and a chart of the quarters."""
    yield bahan.judul(2, "Realisasi Anggaran")
    if not fakta.program:
        yield AlineaDokumen((Teks("Tidak ada sub kegiatan yang belanjanya diukur setiap triwulan."),))
        return
    tabel = tabel_serapan(bahan, fakta)
    yield bahan.kalimat(serapan.KALIMAT_SAMPAI, diri=fakta.semua.uang.kode)
    if fakta.semua.kas is not None:
        yield bahan.kalimat(kas.KALIMAT, diri=fakta.semua.uang.kode)
    yield bahan.kalimat(
        serapan_program.KALIMAT_SAMPAI,
        *((SEBAGIAN,) if _sebagian(bahan) else ()),
        diri=kode_triwulan(SERAPAN, fakta.triwulan),
        lihat=tabel,
    )
    yield tabel
    yield from _grafik(bahan, fakta)


def _sebagian(bahan: BahanDokumen) -> bool:
    """Tell whether units that are not measured by quarter spend money, too."""
    return any(baris.rencana.unit not in bahan.laporan.triwulan.unit for baris in bahan.laporan.anggaran)


def tabel_serapan(bahan: BahanDokumen, fakta: FaktaTriwulan) -> TabelDokumen:
    """Return pagu, plan of cash, realisasi and absorption of each program, and of all."""
    pertama = fakta.triwulan == TRIWULAN[0]
    baris = [BarisKata(_isi(satu, satu.uang.nama, pertama=pertama)) for satu in fakta.program]
    akhir = BarisKata(_isi(fakta.semua, "Jumlah", pertama=pertama), 0)
    judul = bahan.urai("Realisasi Anggaran Menurut Program Sampai Triwulan {{triwulan}} Tahun {{tahun}}")
    return susun_tabel("triwulan serapan", judul, _kolom(fakta.triwulan), [*baris, akhir], huruf=KECIL)


def _kolom(triwulan: int) -> tuple[KolomTeks, ...]:
    tw = angka_romawi(triwulan)
    kini = () if triwulan == TRIWULAN[0] else (KolomTeks(f"Realisasi TW {tw} (Rp)", 15, Rata.KANAN, tetap=True),)
    return (
        KolomTeks("Program", 30, tetap=True),
        KolomTeks("Pagu (Rp)", 15, Rata.KANAN, tetap=True),
        KolomTeks(f"Kas s.d. TW {tw} (Rp)", 15, Rata.KANAN),
        *kini,
        KolomTeks(f"Realisasi s.d. TW {tw} (Rp)", 15, Rata.KANAN, tetap=True),
        KolomTeks("Serapan", 9, Rata.KANAN, tetap=True),
        KolomTeks("Terhadap Kas", 9.5, Rata.KANAN),
    )


def _isi(satu: FaktaKas, nama: str, *, pertama: bool) -> tuple[str, ...]:
    kini = () if pertama else (_rupiah(satu.kini),)
    return (
        nama,
        _rupiah(satu.uang.pagu),
        _rupiah(satu.kas),
        *kini,
        _rupiah(satu.uang.realisasi),
        teks_persen(satu.uang.serapan),
        teks_persen(satu.terhadap_kas),
    )


def _rupiah(nilai: int | None) -> str:
    return "" if nilai is None else angka(nilai, 0)


def _grafik(bahan: BahanDokumen, fakta: FaktaTriwulan) -> Iterator[GrafikDokumen]:
    """Yield absorption to the end of each quarter beside the plan of cash; nothing where one column would stand."""
    semua = [uang_sampai(bahan.laporan, nomor)[1] for nomor in TRIWULAN]
    rencana = tuple(serapan_kas(satu) for satu in semua)
    sampai = len(TRIWULAN) if any(nilai is not None for nilai in rencana) else fakta.triwulan
    nyata = tuple(satu.uang.serapan if nomor <= fakta.triwulan else None for nomor, satu in enumerate(semua, 1))
    if sampai == 1 or all(nilai is None for nilai in nyata):
        return
    deret = [DeretGrafik("Realisasi", RupaDeret.BIASA, nyata[:sampai])]
    if any(nilai is not None for nilai in rencana):
        deret.insert(0, DeretGrafik("Anggaran kas", RupaDeret.SAMA, rencana[:sampai]))
    yield GrafikDokumen(
        "grafik triwulan serapan",
        bahan.urai("Realisasi Anggaran Sampai Akhir Setiap Triwulan Tahun {{tahun}}"),
        Jenis.KOLOM,
        tuple(f"Triwulan {angka_romawi(nomor)}" for nomor in TRIWULAN[:sampai]),
        tuple(deret),
        "bagian dari pagu",
        "Diagram kolom realisasi anggaran sampai akhir setiap triwulan sebagai bagian dari pagu.",
        PERSEN,
        tinggi=_TINGGI,
        bab=bahan.bab,
    )
