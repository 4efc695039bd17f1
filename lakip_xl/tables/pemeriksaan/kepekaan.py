"""Kepekaan: categories that hang on the rounding or on the formula chosen (aturan 2 and 8)."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.bersama.hasil import BERUBAH, TETAP
from lakip_xl.bersama.lembar import REKONSILIASI
from lakip_xl.bersama.nama import kolom_nama, nama_cabang
from lakip_xl.domain.capaian import Polaritas, compute_capaian
from lakip_xl.domain.kategori import kategori_potong
from lakip_xl.domain.rumus import rumus
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import AnyRumus, Category, Computed, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table

_URUTAN = ("jenis", "kode", "uraian", "dipakai", "potong", "nilai", "lain", "status")


class Peka(NamedTuple):
    """A ratio whose category may change: of an indicator, or of a program's money."""

    tabel: str
    kunci: str
    uraian: Rujukan
    nilai: str
    indikator: BarisIndikator | None = None


@rumus(f'IF(OR({{dipakai}}<>{{potong}},AND({{lain}}<>"",{{lain}}<>{{dipakai}})),"{BERUBAH}","{TETAP}")')
def hasil(dipakai: object, potong: object, lain: object) -> str:
    """Whether the category depends on the rounding or on the formula chosen."""
    return BERUBAH if dipakai != potong or (lain is not None and lain != dipakai) else TETAP


def _rumus_lain() -> Iterator[str]:
    """Name the other formula of every polaritas that has one."""
    awal = "untuk polaritas "
    for polaritas in Polaritas:
        if polaritas.lawan is not None:
            hitungan = polaritas.lawan.penilaian.hitungan
            yield f"{awal}{polaritas}, {hitungan[0].lower()}{hitungan[1:]}"
            awal = "untuk "


@table("kepekaan", REKONSILIASI, _URUTAN)
def kepekaan(laporan: Laporan) -> Iterator[Table[Peka]]:
    """Indikator dan serapan yang kategorinya berubah tanpa pembulatan, atau dengan rumus capaian yang lain."""
    yield Table[Peka](
        kode="kepekaan",
        dahulu=("Kepekaan",),
        judul=f"Kepekaan Kategori Tahun {laporan.tahun}",
        columns=(
            Text("jenis", "Angka", lambda isi: "Capaian" if isi.indikator else "Serapan", width=10),
            Text(
                "kode",
                "Kode",
                lambda isi: isi.kunci,
                17,
                "teks",
                lambda baris: Rujukan(baris.isi.tabel, baris.isi.kunci, "kode"),
            ),
            kolom_nama("uraian", "Indikator / Program / Kegiatan / Sub Kegiatan", lambda isi: isi.uraian, 60),
            Computed("nilai", "Nilai", lambda baris: _asal(baris, baris.isi.nilai), 11, "persen"),
            Computed("dipakai", "Kategori Dipakai", lambda baris: _asal(baris, "kategori"), 17, "tengah"),
            Computed("potong", "Tanpa Pembulatan", kategori_potong.untuk(rasio="nilai"), 17, "tengah"),
            Computed("nilai_lain", "Dengan Rumus Lain", _nilai_lain, 11, "persen"),
            Category("lain", "Kategori Rumus Lain", of="nilai_lain", width=17),
            Computed("status", "Hasil", hasil, 12, "tengah"),
        ),
        rows=tuple(Baris(f"{peka.tabel}/{peka.kunci}", peka) for peka in _semua(laporan) if berubah(laporan, peka)),
        catatan=(
            "Tanpa pembulatan: 89,57 % dibaca 89 %, bukan 90 %.",
            f"Rumus lain: {'; '.join(_rumus_lain())}. Polaritas lain hanya mempunyai satu rumus.",
            "Yang tidak tercantum tidak berubah.",
        ),
        sumber="Data Indikator dan Tabel 3.3",
        dipilih=f"yang kategorinya berubah; {TETAP} pada Hasil berarti tidak lagi",
        berwarna=("status",),
        dikenali=("jenis", "kode"),
    )


def _semua(laporan: Laporan) -> Iterator[Peka]:
    for indikator in laporan.indikator:
        yield Peka("data_indikator", indikator.kode, _nama(indikator), "capaian", indikator)
    for program in laporan.pohon:
        for cabang in program.telusuri():
            yield Peka("3.3", cabang.kode, nama_cabang(cabang), "serapan")


def _nama(indikator: BarisIndikator) -> Rujukan:
    return Rujukan("data_indikator", indikator.kode, "indikator")


def berubah(laporan: Laporan, peka: Peka) -> bool:
    """Tell whether the category changes without rounding or under the other formula."""
    skala = laporan.skala
    indikator = peka.indikator
    if indikator is None:
        nilai = laporan.serapan(peka.kunci)
        return skala.kategori_potong(nilai) != skala.kategori(nilai)
    nilai, lain = indikator.capaian, None
    polaritas = indikator.rencana.polaritas
    if polaritas is not None and polaritas.lawan is not None:
        lain = compute_capaian(polaritas.lawan, indikator.rencana.target, indikator.realisasi)
    dipakai = skala.kategori(nilai)
    return skala.kategori_potong(nilai) != dipakai or (lain is not None and skala.kategori(lain) != dipakai)


def _asal(baris: Baris[Peka], kolom: str) -> AnyRumus:
    return tunjuk.untuk(asal=Rujukan(baris.isi.tabel, baris.isi.kunci, kolom))


def _nilai_lain(baris: Baris[Peka]) -> AnyRumus | None:
    """Capaian by the other formula that offices use, where there is one."""
    indikator = baris.isi.indikator
    polaritas = indikator.rencana.polaritas if indikator else None
    if indikator is None or polaritas is None or polaritas.lawan is None:
        return None
    sel = {key: Rujukan("data_indikator", indikator.kode, key) for key in ("target", "realisasi")}
    return polaritas.lawan.penilaian.capaian.untuk(**sel)
