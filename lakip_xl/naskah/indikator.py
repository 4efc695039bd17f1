"""What a report says of indicators: target and realisasi of a year, in tables and as the result of formulas."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.hitungan import hitungan_dalam
from lakip_xl.naskah.kata import nama_baku, senama
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.pasangan import beruang
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import KolomTabel, TabelUtuh
from lakip_xl.naskah.telaah import Telaah

_TAHUN = re.compile(r"\b(?:19|20)\d\d\b")
_PERIODE = re.compile(
    r"\btw\b|triwulan|semester|bulan|\bakhir\b|renstra|rpjm|s\.?/?d\b|sampai|kumulatif|nasional|provinsi|rata|awal",
    re.IGNORECASE,
)
_NAMA = re.compile(
    r"\W*(?:[a-z0-9]{1,2}[.)]\s*)?(?:persentase|percentase|prosentase|nilai|rasio|besaran|tingkat|indeks|pertumbuhan"
    r"|jumlah [a-z ]+tahun)",
    re.IGNORECASE,
)
_PENDEK, _PANJANG = 12, 20
_MUNDUR = 3


@dataclass(frozen=True)
class FaktaIndikator:
    """One figure of an indicator: which, what (target or realisasi), of which year, its place; `rumus` of a formula."""

    nama: str
    tertulis: str
    jenis: Peran
    tahun: int
    angka: Angka
    letak: LetakNaskah
    rumus: bool = False


def fakta_indikator(telaah: Telaah) -> Sequence[FaktaIndikator]:
    """Return what tables and formulas say."""
    tabel = list(_dari_tabel(telaah))
    nama = {fakta.nama: fakta.tertulis for fakta in tabel}
    return [*tabel, *_dari_rumus(telaah, nama)]


def nama_indikator(telaah: Telaah, lain: Mapping[str, str]) -> dict[str, str]:
    """Return the indicators that tables name, and others: as compared, and as written."""
    return {**lain, **{fakta.nama: fakta.tertulis for fakta in _dari_tabel(telaah)}}


def _dari_tabel(telaah: Telaah) -> Iterator[FaktaIndikator]:
    for tabel in telaah.tabel:
        nama = tabel.kolom_nama
        if tabel.kartu or nama is None or "indikator" not in tabel.kolom[nama].nama.casefold():
            continue
        for kolom in tabel.dengan(Peran.TARGET, Peran.REALISASI, Peran.PERSEN):
            if _PERIODE.search(kolom.lengkap) or beruang(tabel, kolom) or kolom.nomor not in tabel.berangka:
                continue
            tahun = _tahun(telaah, tabel, kolom)
            for baris in tabel.baris:
                sel, angka = baris.sel[kolom.nomor], baris.angka.get(kolom.nomor)
                tertulis = tabel.nama(baris)
                if sel is not None and angka is not None and len(nama_baku(tertulis)) >= _PENDEK:
                    yield FaktaIndikator(nama_baku(tertulis), tertulis, kolom.peran, tahun, angka, sel.letak)


def _tahun(telaah: Telaah, tabel: TabelUtuh, kolom: KolomTabel) -> int:
    for teks in (kolom.nama, kolom.kelompok, tabel.judul):
        semua = {int(tahun) for tahun in _TAHUN.findall(teks)}
        if len(semua) == 1:
            return semua.pop()
    return telaah.tahun


def _dari_rumus(telaah: Telaah, dikenal: dict[str, str]) -> Iterator[FaktaIndikator]:
    """Yield the results of formulas, by the name that stands before them."""
    semua = telaah.alinea
    for urutan, alinea in enumerate(semua):
        for hitungan, hasil in hitungan_dalam(alinea.teks):
            letak = alinea.letak(hasil.awal, hasil.akhir)
            if not letak:
                continue
            sebelum = [
                alinea.teks[: hitungan.awal],
                *(isi.teks for isi in reversed(semua[max(0, urutan - _MUNDUR) : urutan])),
            ]
            for teks in sebelum:
                if (nama := _kenali(teks, dikenal)) is not None:
                    tahun = _TAHUN.search(teks)
                    tahun_rumus = int(tahun[0]) if tahun else telaah.tahun
                    yield FaktaIndikator(nama, dikenal[nama], Peran.REALISASI, tahun_rumus, hasil, letak[0], True)
                if nama is not None or _NAMA.match(teks):
                    break


def _kenali(teks: str, dikenal: dict[str, str]) -> str | None:
    baku = nama_baku(teks)
    panjang = [nama for nama in dikenal if senama(nama, baku[: len(nama)]) and _boleh_lanjut(nama, baku, teks)]
    return max(panjang, key=lambda nama: (baku.startswith(nama), len(nama)), default=None)


def _boleh_lanjut(nama: str, baku: str, teks: str) -> bool:
    """Tell whether what stands behind a name is the formula itself."""
    return len(baku) == len(nama) or (len(nama) >= _PANJANG and "(" in teks)


def menurut_nama(semua: Sequence[FaktaIndikator]) -> Iterator[Sequence[FaktaIndikator]]:
    """Yield what is said of one indicator, of one kind and year, in the order of the report."""
    hasil: list[list[FaktaIndikator]] = []
    for fakta in semua:
        for milik in hasil:
            awal = milik[0]
            if (awal.jenis, awal.tahun) == (fakta.jenis, fakta.tahun) and senama(awal.nama, fakta.nama):
                milik.append(fakta)
                break
        else:
            hasil.append([fakta])
    return iter(hasil)
