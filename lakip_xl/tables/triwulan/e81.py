"""Formulir E.81: the Renja until a quarter beside its targets and the Renstra (Permendagri 86/2017; aturan 32)."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from lakip_xl.bersama.buku_triwulan.e81_baris import JUMLAH, PREDIKAT, RATA, BarisE81, baris_e81, kunci_k
from lakip_xl.bersama.buku_triwulan.e81_kinerja import Lampau, kolom_k
from lakip_xl.bersama.buku_triwulan.e81_uang import kolom_rp
from lakip_xl.bersama.buku_triwulan.lembar import E81, FAKTOR, FORMULIR, TOTAL, UANG, UKUR, sebut
from lakip_xl.bersama.nama import Isi, kolom_nama, nama_acuan, nama_cabang, nama_semua_unit, nama_unit
from lakip_xl.domain.anggaran import serapan
from lakip_xl.domain.e81 import predikat_kinerja
from lakip_xl.domain.gabungan import rata_rata
from lakip_xl.domain.kalimat import kalimat
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.baris_triwulan import BarisTriwulan, baris_triwulan
from lakip_xl.laporan.rencana_kas import anggaran_bertriwulan
from lakip_xl.layout.columns import AnyRumus, Computed, Ref, Text
from lakip_xl.layout.sel import Baris, Kumpulan, Rujukan
from lakip_xl.layout.table import Table, TableColumn

_BERPASANGAN = tuple(str(nomor) for nomor in range(5, 15))


def formulir_e81(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Target dan realisasi Renstra, Renja dan setiap triwulan: kinerja (K) dan anggaran (Rp), menurut Formulir E.81."""
    rows = baris_e81(laporan)
    lampau = Lampau(laporan)
    k, rp = kolom_k(laporan, triwulan, lampau), kolom_rp(laporan, triwulan, pertama=lampau.pertama)
    pasangan = (kolom for nomor in _BERPASANGAN for kolom in (k[nomor], rp[nomor]))
    beruang = bool(anggaran_bertriwulan(laporan))
    yield FORMULIR.tempatkan(
        Table[BarisE81](
            kode=E81,
            judul=f"Formulir E.81 Evaluasi terhadap Hasil Renja {sebut(triwulan, laporan.tahun)}",
            sebutan="Formulir E.81",
            columns=(
                Text("nomor", "(1) No", lambda isi: isi.nomor, 7),
                Computed("sasaran", "(2) Sasaran", lambda baris: nama_acuan(laporan, baris.isi.sasaran), 20, "teks"),
                Computed("uraian", "(3) Program / Kegiatan", _uraian, 28, "teks"),
                Computed("indikator", "(4) Indikator Kinerja (Satuan)", _indikator, 28, "teks"),
                *(_berakhir(kolom, rows, beruang=beruang) for kolom in pasangan),
                kolom_nama("unit", "(15) Penanggung Jawab", _unit(laporan), 18, "tengah"),
            ),
            rows=rows,
            catatan=_catatan(laporan, lampau),
            sumber="Data Indikator, Data Riwayat, Data Triwulan, Data Anggaran dan Data Anggaran Renstra",
            pembeda=("nomor", "uraian", "indikator"),
            bertingkat=True,
            ttd=True,
            kertas_besar=True,
            ekor_utuh=True,
        )
    )
    yield from _faktor(laporan, triwulan)


def _catatan(laporan: Laporan, lampau: Lampau) -> tuple[str, ...]:
    if lampau.tahun is None:
        tahun = (
            f"Periode Renstra pada Identitas belum menyebut tahun pertama sampai {laporan.tahun}: kolom 6 kinerja, dan "
            "kolom 13 yang memerlukannya, tidak dihitung."
        )
    elif lampau.pertama:
        tahun = f"Renstra mulai tahun {laporan.tahun}: kolom 6 kosong dan kolom 13 sama dengan kolom 12."
    else:
        tahun = (
            f"Kolom 6 kinerja: Riwayat {lampau.tahun[0]} sampai {lampau.tahun[-1]}; kosong bila satu tahun tidak ada."
        )
    return (
        tahun,
        "Kolom 5 dan 6 Rp dijumlahkan bila semua di bawahnya tertulis pada Anggaran Renstra: kosong bukan nol.",
        "Kolom 13: akumulatif dan Rp 6 + 12; rata-rata menurut tahunnya; posisi dan tahunan sama dengan 12.",
        "Kolom 14: kolom 13 terhadap 5 menurut polaritas. Rata-rata pada kolom 12: capaian terhadap target setahun.",
        "Predikat (Permendagri 86/2017): ≥ 91 Sangat Tinggi, 76 Tinggi, 66 Sedang, 51 Rendah, lainnya Sangat Rendah.",
    )


def _uraian(baris: Baris[BarisE81]) -> object:
    return baris.isi.akhir or (None if baris.isi.cabang is None else nama_cabang(baris.isi.cabang))


def _indikator(baris: Baris[BarisE81]) -> object:
    if baris.isi.indikator is None:
        return None
    kode = baris.isi.indikator.kode
    nama, satuan = (Rujukan("data_indikator", kode, kolom) for kolom in ("indikator", "satuan"))
    return kalimat("{nama} ({satuan})").untuk(nama=nama, satuan=satuan) if baris.isi.indikator.rencana.satuan else nama


def _unit(laporan: Laporan) -> Callable[[BarisE81], Isi]:
    def tulis(isi: BarisE81) -> Isi:
        if isi.indikator is not None:
            return nama_unit(laporan, isi.indikator.rencana.unit, "sebutan")
        if isi.cabang is None:
            return None
        milik = [laporan.bagian.get(sub.kode, ()) for sub in isi.cabang.sub_kegiatan()]
        unit = tuple(dict.fromkeys(bagian.rencana.unit for semua in milik for bagian in semua))
        if len(unit) > 1:
            return nama_semua_unit(laporan, unit, "sebutan")
        return nama_unit(laporan, next(iter(unit), None), "sebutan")

    return tulis


# --- mean and predikat ----------------------------------------------------------------------------


def _berakhir(kolom: TableColumn[BarisE81], rows: Sequence[Baris[BarisE81]], *, beruang: bool) -> Computed[BarisE81]:
    """Return a column with its mean and the predikat of that in the last rows, where it has them."""
    rata = _rata(kolom.key, rows, beruang=beruang)

    def isi(baris: Baris[BarisE81]) -> object:
        if baris.kunci == RATA:
            return rata
        if baris.kunci == PREDIKAT:
            return None if rata is None else predikat_kinerja.untuk(rasio=Rujukan(E81, RATA, kolom.key))
        return kolom.isi(E81, baris)

    def format_(baris: Baris[BarisE81]) -> str:
        if baris.kunci in _FORMAT_AKHIR:
            return _FORMAT_AKHIR[baris.kunci]
        return kolom.format if isinstance(kolom.format, str) else kolom.format(baris)

    return Computed(kolom.key, kolom.header, isi, kolom.width, format_)


_FORMAT_AKHIR = {RATA: "persen", PREDIKAT: "tengah"}


def _rata(key: str, rows: Sequence[Baris[BarisE81]], *, beruang: bool) -> AnyRumus | None:
    """Return the mean of a column: of capaian for K, sum over sum for Rp; None where none is asked for.

    Money of column 12 stands against the pagu of units that write it by quarter.
    """
    jumlah = {kolom: Rujukan(E81, JUMLAH, kolom) for kolom in ("rp5", "rp12", "rp13")}
    k14 = Kumpulan(tuple(Rujukan(E81, kunci, "k14") for kunci in kunci_k(rows)))
    tampil = (baris.isi.indikator for baris in rows)
    diukur = (isi for isi in tampil if isi is not None and isi.rencana.pola is not None)
    setahun = Kumpulan(tuple(Rujukan(UKUR, isi.kode, "setahun") for isi in diukur))
    semua: dict[str, AnyRumus | None] = {
        "k12": rata_rata.untuk(nilai=setahun) if setahun.sel else None,
        "rp12": serapan.untuk(pagu=Rujukan(UANG, TOTAL, "pagu"), realisasi=jumlah["rp12"]) if beruang else None,
        "k14": rata_rata.untuk(nilai=k14) if k14.sel else None,
        "rp14": serapan.untuk(pagu=jumlah["rp5"], realisasi=jumlah["rp13"]),
    }
    return semua.get(key)


# --- what helped and what hindered ----------------------------------------------------------------


def _faktor(laporan: Laporan, triwulan: int) -> Iterator[Table[Any]]:
    """Yield what helped, what hindered and what follows, of indicators whose unit wrote any of it."""
    semua = [baris for baris in baris_triwulan(laporan) if baris.triwulan == triwulan and _bercerita(baris)]
    if not semua:
        return
    yield FAKTOR.tempatkan(
        Table[BarisTriwulan](
            kode="tw_faktor",
            judul=f"Faktor Pendorong, Faktor Penghambat dan Tindak Lanjut {sebut(triwulan, laporan.tahun)}",
            sebutan="Faktor dan Tindak Lanjut",
            columns=(
                Text("kode", "Kode", lambda isi: isi.rencana.kode, 9),
                Ref(
                    "indikator",
                    "Indikator",
                    "data_indikator",
                    "indikator",
                    30,
                    "teks",
                    lambda baris: baris.isi.rencana.kode,
                ),
                _kata("pendorong", "Faktor Pendorong"),
                _kata("kendala", "Faktor Penghambat"),
                _kata("tindak_lanjut", "Tindak Lanjut Triwulan Berikutnya"),
                Ref(
                    "renja",
                    "Tindak Lanjut Renja Berikutnya",
                    "data_analisis",
                    "tindak_lanjut",
                    32,
                    "teks",
                    lambda baris: baris.isi.rencana.kode,
                ),
            ),
            rows=tuple(Baris(baris.kunci, baris) for baris in semua),
            sumber="Data Triwulan",
            ttd=True,
            ekor_utuh=True,
        )
    )


def _bercerita(baris: BarisTriwulan) -> bool:
    isi = baris.masukan
    return isi is not None and bool(isi.pendorong or isi.kendala or isi.tindak_lanjut)


def _kata(key: str, header: str) -> Ref[BarisTriwulan]:
    return Ref(key, header, "data_triwulan", key, 32, "teks")
