"""IKU on Ringkasan: the worst first, with what was promised, what came of it, and whether that is enough."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.bahan import BAB as BAB_BAHAN
from lakip_xl.bersama.bahan import JAWAB, JUDUL, terurut
from lakip_xl.bersama.bahan import LEMBAR as LEMBAR_BAHAN
from lakip_xl.bersama.ringkasan_kisi import (
    BAB,
    BARIS_ISI,
    IKU_PALING_BANYAK,
    KIRI,
    LEMBAR,
    indikator_utama,
    sebutan_utama,
)
from lakip_xl.domain import urut
from lakip_xl.domain.bulat import bulatkan, ke_angka
from lakip_xl.domain.rumus import Tetapan, rumus
from lakip_xl.domain.ukuran import Bentuk
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref
from lakip_xl.layout.sel import Baris, Jangkar, NomorBaris, Rujukan, Wilayah, tunjuk
from lakip_xl.layout.table import Table

BAHAN = "bahan_iku"
_ISI, _SISA, _LEBIH = "\N{FULL BLOCK}", "\N{LIGHT SHADE}", "\N{BLACK RIGHT-POINTING POINTER}"
_HURUF_NAMA = Tetapan(54)
"""Letters of a name on the page, two lines."""
_KOTAK = 10
"""Boxes of a bar up to the target."""


@rumus('{nama}&IF(OR({satuan}="",LEFT({nama},10)="Persentase"),""," ("&{satuan}&")")')
def bersatuan(nama: str | None, satuan: str | None) -> str:
    """Name of an indicator with its unit where it does not say it: rows that change places share a number format."""
    isi = nama or ""
    return f"{isi} ({satuan})" if satuan and isi[:10].casefold() != "persentase" else isi


@rumus('{bawah}&"–"&{atas}')
def rentang(bawah: object, atas: object) -> str:
    """A target that is a range."""
    return "–".join(str(ke_angka(isi) if isinstance(isi, Decimal) else isi) for isi in (bawah, atas))


@rumus("IF(ISNUMBER({capaian}),{capaian},-1)")
def kunci_capaian(capaian: Decimal | None) -> Decimal | int:
    """Capaian; below every other where there is none."""
    return -1 if capaian is None else capaian


@rumus(
    f'IF(ISNUMBER({{capaian}}),REPT("{_ISI}",MAX(0,MIN({_KOTAK},INT(ROUND({{capaian}}*{_KOTAK},6)))))'
    f'&REPT("{_SISA}",MAX(0,{_KOTAK}-MAX(0,INT(ROUND({{capaian}}*{_KOTAK},6)))))'
    f'&IF(ROUND({{capaian}},9)>1,"{_LEBIH}",""),"")'
)
def palang_capaian(capaian: Decimal | None) -> str | None:
    """A bar of text up to the target, a pointer where it goes beyond: a box is full when its tenth is."""
    if capaian is None:
        return None
    penuh = int(bulatkan(capaian * _KOTAK, 6))
    palang = _ISI * max(0, min(_KOTAK, penuh)) + _SISA * max(0, _KOTAK - max(0, penuh))
    return palang + (_LEBIH if bulatkan(Decimal(capaian), 9) > 1 else "")


class Bernomor(NamedTuple):
    """An indicator and its place in the plan."""

    nomor: int
    indikator: BarisIndikator


def bahan_iku(laporan: Laporan) -> Table[Bernomor]:
    """Compose the IKU in the order of the plan, with the place of each when the lowest capaian comes first."""

    def data(key: str, header: str, format_: str) -> Ref[Bernomor]:
        return Ref(key, header, "data_indikator", key, 14, format_)

    urutan = urut.urut_naik.untuk(
        nilai="kunci",
        semua=Wilayah(BAHAN, "kunci", sebagai=urut.urutkan_naik),
        semua_nomor=Wilayah(BAHAN, "nomor"),
    )
    semua = enumerate(indikator_utama(laporan), start=1)
    return Table[Bernomor](
        kode=BAHAN,
        lembar=LEMBAR_BAHAN,
        judul=f"{sebutan_utama(laporan)[:1].upper()}{sebutan_utama(laporan)[1:]}, capaian terendah di atas",
        judul_lembar=JUDUL,
        jawab=JAWAB,
        bab=BAB_BAHAN,
        columns=(
            Computed("nomor", "No.", lambda baris: baris.isi.nomor, 6, "bulat"),
            Computed("panjang", "Indikator", _uraian, 60, "teks"),
            Computed("uraian", "Indikator, Pendek", urut.pangkas.untuk(teks="panjang", batas=_HURUF_NAMA), 18, "teks"),
            data("kode", "Kode", "tengah"),
            Computed("target", "Target", _target, 18, "besaran"),
            data("realisasi", "Realisasi", "besaran"),
            data("capaian", "Capaian", "persen"),
            data("hasil", "Terhadap Target", "tengah"),
            Computed("kunci", "Kunci Urutan", kunci_capaian, 14, "desimal"),
            Computed("urutan", "Urutan", urutan, 10, "bulat"),
            Computed("alamat", "Alamat", _alamat, 24, "teks"),
        ),
        rows=tuple(Baris(indikator.kode, Bernomor(nomor, indikator)) for nomor, indikator in semua),
    )


def _alamat(baris: Baris[Bernomor]) -> AnyRumus:
    return urut.alamat_tautan.untuk(jangkar=Jangkar("data_indikator"), baris=NomorBaris("data_indikator", baris.kunci))


def _uraian(baris: Baris[Bernomor]) -> AnyRumus:
    kunci = baris.kunci
    return bersatuan.untuk(
        nama=Rujukan("data_indikator", kunci, "indikator"), satuan=Rujukan("data_indikator", kunci, "satuan")
    )


def _target(baris: Baris[Bernomor]) -> AnyRumus:
    bawah = Rujukan("data_indikator", baris.kunci, "target")
    polaritas = baris.isi.indikator.rencana.polaritas
    if polaritas is None or polaritas.penilaian.bentuk is not Bentuk.RENTANG:
        return tunjuk.untuk(asal=bawah)
    return rentang.untuk(bawah=bawah, atas=Rujukan("data_indikator", baris.kunci, "target_atas"))


def tabel_iku(laporan: Laporan) -> Table[int]:
    """Compose the IKU of the page in their order."""
    semua = indikator_utama(laporan)
    nama = sebutan_utama(laporan)
    banyak = min(len(semua), IKU_PALING_BANYAK)
    lain = f", {banyak} terendah dari {len(semua)} (semuanya di Tabel 3.1.3)" if len(semua) > banyak else ""
    return Table[int](
        kode="ringkasan_iku",
        lembar=LEMBAR,
        judul=f"{nama[:1].upper()}{nama[1:]}, capaian terendah di atas{lain}",
        bab=BAB,
        columns=(
            Computed("kode", "Kode", _kode, KIRI[0], "tengah"),
            *(
                Computed(key, header, _terurut(key), lebar, format_)
                for key, header, lebar, format_ in (
                    ("uraian", "Indikator", KIRI[1], "teks"),
                    ("target", "Target", KIRI[2], "besaran"),
                    ("realisasi", "Realisasi", KIRI[3], "besaran"),
                    ("capaian", "Capaian", KIRI[4], "persen"),
                )
            ),
            Computed("palang", "s.d. 100 %", palang_capaian, KIRI[5], "palang"),
            Computed("hasil", "Tercapai?", _terurut("hasil"), KIRI[6], "tengah"),
        ),
        rows=tuple(Baris(str(nomor), nomor) for nomor in range(1, banyak + 1)),
        berwarna=("hasil",),
        tetap=True,
        baris_kepala=BARIS_ISI,
    )


def _terurut(kolom: str) -> Callable[[Baris[int]], AnyRumus]:
    return lambda baris: terurut(BAHAN, kolom, Tetapan(baris.isi))


def _kode(baris: Baris[int]) -> AnyRumus:
    """The code at a place, which leads to its row on Data Indikator."""
    return urut.bertaut.untuk(
        alamat=Wilayah(BAHAN, "alamat"),
        kata=Wilayah(BAHAN, "kode"),
        nomor=Tetapan(baris.isi),
        urutan=Wilayah(BAHAN, "urutan", sebagai=urut.menurut_tempat),
    )
