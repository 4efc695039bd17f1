"""Dasbor Triwulan: money by quarter, against a straight line and the plan of cash (aturan 12 and 31)."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from lakip_xl.bersama.bahan import BAB as BAB_BAHAN
from lakip_xl.bersama.bahan import JAWAB, JUDUL
from lakip_xl.bersama.bahan import LEMBAR as LEMBAR_BAHAN
from lakip_xl.bersama.bahan_triwulan import KAS, SAMPAI, UANG
from lakip_xl.bersama.dasbor_triwulan import (
    BAB,
    LEBAR_ANGKA,
    LEBAR_CAKUPAN,
    LEBAR_RUPIAH,
    LEMBAR,
    BahanDasbor,
    baris_triwulan_tahun,
    kolom_triwulan,
)
from lakip_xl.domain import anggaran
from lakip_xl.domain.banding import selisih
from lakip_xl.domain.gabungan import cakupan
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.domain.triwulan import TRIWULAN, jumlah_penuh, kunci_triwulan, titik_garis
from lakip_xl.layout.columns import AnyRumus, Computed
from lakip_xl.layout.sel import Baris, Rujukan, Wilayah
from lakip_xl.layout.table import Table

KEUANGAN, GARIS = "dasbor_uang", "bahan_garis_triwulan"


def tabel_uang(bahan: BahanDasbor) -> Table[int]:
    """Compose money by quarter; a sum stands where no sub kegiatan is blank until then."""
    return Table[int](
        kode=KEUANGAN,
        lembar=LEMBAR,
        judul="Realisasi Keuangan",
        bab=BAB,
        columns=(
            kolom_triwulan(),
            Computed("pagu", "Pagu (Rp)", jumlah_penuh.untuk(nilai=Wilayah(UANG, "pagu")), LEBAR_RUPIAH, "rupiah"),
            Computed("realisasi", "Realisasi Triwulan (Rp)", _jumlah(""), LEBAR_RUPIAH, "rupiah"),
            Computed("kumulatif", "Realisasi s.d. Triwulan (Rp)", _jumlah(SAMPAI), LEBAR_RUPIAH, "rupiah"),
            *_rencana_rupiah(bahan),
            Computed("cakupan", "Terisi pada Triwulan", _cakupan(bahan), LEBAR_CAKUPAN, "tengah"),
            Computed("serapan", "Serapan s.d. Triwulan", anggaran.serapan.untuk(realisasi="kumulatif"), 11, "persen"),
            Computed("lurus", "Garis Lurus", lambda baris: Decimal(baris.isi) / len(TRIWULAN), LEBAR_ANGKA, "persen"),
            Computed("selisih_lurus", "Selisih dari Garis Lurus", _selisih("lurus"), LEBAR_ANGKA, "persen"),
            *_rencana_persen(bahan),
        ),
        rows=baris_triwulan_tahun(),
        catatan=(
            (
                "Rupiah dan rencana kas dijumlahkan hanya bila semua sub kegiatan terisi s.d. triwulan itu; kosong "
                "bukan nol. Yang dihitung: sub kegiatan unit yang diukur per triwulan."
            ),
        ),
        sumber="Data Anggaran, Data Anggaran Triwulan" + (" dan Data Anggaran Kas" if bahan.ada_kas else ""),
        tetap=True,
    )


def _jumlah(awalan: str) -> Callable[[Baris[int]], AnyRumus]:
    return lambda baris: jumlah_penuh.untuk(nilai=Wilayah(UANG, f"{awalan}{kunci_triwulan(baris.isi)}"))


def _cakupan(bahan: BahanDasbor) -> Callable[[Baris[int]], AnyRumus]:
    dari = Tetapan(f" dari {len(bahan.uang)} sub keg.")
    return lambda baris: cakupan.untuk(nilai=Wilayah(UANG, kunci_triwulan(baris.isi)), dari=dari)


def _selisih(dari: str) -> AnyRumus:
    return selisih.untuk(kini="serapan", lalu=dari)


def _rencana_rupiah(bahan: BahanDasbor) -> Iterator[Computed[int]]:
    if bahan.ada_kas:
        yield Computed("kas", "Rencana Kas s.d. Triwulan (Rp)", _jumlah(KAS), LEBAR_RUPIAH, "rupiah")


def _rencana_persen(bahan: BahanDasbor) -> Iterator[Computed[int]]:
    if bahan.ada_kas:
        rencana = anggaran.serapan.untuk(realisasi="kas")
        yield Computed("rencana", "Rencana Kas s.d. Triwulan (%)", rencana, LEBAR_ANGKA, "persen")
        yield Computed("selisih_rencana", "Selisih dari Rencana Kas", _selisih("rencana"), LEBAR_ANGKA, "persen")


def bahan_garis(bahan: BahanDasbor) -> Table[int]:
    """Compose the points of the lines of absorption; what is not known is not drawn."""

    def titik(kolom: str) -> Callable[[Baris[int]], AnyRumus]:
        return lambda baris: titik_garis.untuk(nilai=Rujukan(KEUANGAN, baris.kunci, kolom))

    kolom = (
        ("serapan", "Serapan"),
        ("lurus", "Garis lurus"),
        *((("rencana", "Rencana kas"),) if bahan.ada_kas else ()),
    )
    return Table[int](
        kode=GARIS,
        lembar=LEMBAR_BAHAN,
        judul="Garis serapan per triwulan",
        judul_lembar=JUDUL,
        jawab=JAWAB,
        bab=BAB_BAHAN,
        columns=(
            kolom_triwulan(),
            *(Computed[int](key, kepala, titik(key), 14, "persen") for key, kepala in kolom),
        ),
        rows=baris_triwulan_tahun(),
        catatan=("#N/A: belum diketahui, tidak digambar.",),
    )
