"""Kepekaan: categories that hang on the rounding or on the formula chosen."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.bersama.rumus_indikator import ukuran
from lakip_xl.domain import capaian as capaian_
from lakip_xl.domain import kategori as kategori_
from lakip_xl.domain.capaian import LAWAN, Polaritas, compute_capaian
from lakip_xl.domain.kategori import Skala
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan, Rumus, tunjuk
from lakip_xl.layout.table import Table


class Peka(NamedTuple):
    """A ratio whose category may change: of an indicator, or of a program's money."""

    tabel: str
    kunci: str
    uraian: str
    nilai: str
    indikator: BarisIndikator | None = None


@table("kepekaan")
def kepekaan(laporan: Laporan) -> Iterator[Table]:
    """Indikator dan serapan yang kategorinya berubah tanpa pembulatan, atau dengan rumus capaian yang lain."""
    skala = laporan.skala
    yield Table(
        kode="kepekaan",
        lembar="Kepekaan",
        judul=f"Kepekaan Kategori Tahun {laporan.tahun}",
        bagian="Lampiran",
        columns=(
            Text("jenis", "Angka", lambda isi: "Capaian" if isi.indikator else "Serapan", width=10),
            Text(
                "kode", "Kode", lambda isi: isi.kunci, 17, "teks", lambda b: Rujukan(b.isi.tabel, b.isi.kunci, "kode")
            ),
            Text("uraian", "Indikator / Program / Kegiatan / Sub Kegiatan", lambda isi: isi.uraian, width=60),
            Computed("nilai", "Nilai", lambda baris: _asal(baris, baris.isi.nilai), 11, "persen"),
            Computed("dipakai", "Kategori Dipakai", lambda baris: _asal(baris, "kategori"), 17, "tengah"),
            Computed("potong", "Tanpa Pembulatan", _tanpa_pembulatan(skala), 17, "tengah"),
            Computed("nilai_lain", "Dengan Rumus Lain", _nilai_lain, 11, "persen"),
            Computed("lain", "Kategori Rumus Lain", _kategori_lain(skala), 17, "tengah"),
            Computed("status", "Hasil", _STATUS, 12, "tengah"),
        ),
        rows=tuple(Baris(f"{satu.tabel}/{satu.kunci}", satu) for satu in _semua(laporan) if peka(laporan, satu)),
        catatan=(
            "Tanpa pembulatan: 89,57 % dibaca 89 %, bukan 90 %.",
            (
                "Rumus lain: untuk polaritas turun, target / realisasi; untuk turun_rasio, "
                "(2 × target − realisasi) / target. Polaritas lain hanya mempunyai satu rumus."
            ),
            "Yang tidak tercantum tidak berubah.",
        ),
        sumber="Data Indikator dan Tabel 3.3",
        berwarna=("status",),
    )


def _semua(laporan: Laporan) -> Iterator[Peka]:
    for satu in laporan.indikator:
        yield Peka("data_indikator", satu.kode, satu.rencana.indikator, "capaian", satu)
    for program in laporan.pohon:
        for cabang in program.telusuri():
            yield Peka("3.3", cabang.kode, cabang.rencana.uraian, "serapan")


def peka(laporan: Laporan, satu: Peka) -> bool:
    """Tell whether the category changes without rounding or under the other formula."""
    skala = laporan.skala
    if satu.indikator is None:
        nilai = laporan.serapan(satu.kunci)
        return skala.kategori_potong(nilai) != skala.kategori(nilai)
    nilai = satu.indikator.capaian
    lain = _capaian_lain(satu.indikator.rencana.polaritas, satu.indikator.rencana.target, satu.indikator.realisasi)
    dipakai = skala.kategori(nilai)
    return skala.kategori_potong(nilai) != dipakai or (lain is not None and skala.kategori(lain) != dipakai)


def _asal(baris: Baris, kolom: str) -> Rumus:
    return tunjuk(Rujukan(baris.isi.tabel, baris.isi.kunci, kolom))


def _tanpa_pembulatan(skala: Skala) -> Rumus:
    return Rumus(kategori_.RUMUS_POTONG.replace("{rasio}", "{nilai}"), skala.kategori_potong)


def _nilai_lain(baris: Baris) -> object:
    indikator: BarisIndikator | None = baris.isi.indikator
    polaritas = indikator.rencana.polaritas if indikator else None
    if indikator is None or polaritas not in LAWAN:
        return None
    rujukan = {key: Rujukan("data_indikator", indikator.kode, key) for key in ("target", "realisasi")}
    teks = capaian_.RUMUS[LAWAN[polaritas]]
    return Rumus(teks, lambda target, nyata: _capaian_lain(polaritas, ukuran(target), ukuran(nyata)), rujukan)


def _capaian_lain(polaritas: Polaritas | None, target: Ukuran | None, nyata: Ukuran | None) -> Decimal | None:
    return compute_capaian(LAWAN[polaritas], target, nyata) if polaritas in LAWAN else None


def _kategori_lain(skala: Skala) -> Rumus:
    return Rumus(kategori_.RUMUS.replace("{rasio}", "{nilai_lain}"), skala.kategori)


def _status(dipakai: object, potong: object, lain: object) -> str:
    return "BERUBAH" if dipakai != potong or (lain is not None and lain != dipakai) else "tetap"


_STATUS = Rumus('IF(OR({dipakai}<>{potong},AND({lain}<>"",{lain}<>{dipakai})),"BERUBAH","tetap")', _status)
