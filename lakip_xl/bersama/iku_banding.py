"""Realisasi of an indicator beside what it is held against: its target, the Renstra's, a standard, other regions."""

from collections.abc import Iterator
from typing import NamedTuple

from lakip_xl.bersama.hasil import terhadap_target
from lakip_xl.bersama.iku import KISI
from lakip_xl.bersama.kolom import format_angka
from lakip_xl.bersama.milik import kunci_baris
from lakip_xl.bersama.nama import Isi, kolom_nama
from lakip_xl.bersama.rumus_indikator import capaian_terhadap
from lakip_xl.domain.banding import selisih
from lakip_xl.domain.kalimat import kalimat
from lakip_xl.domain.rumus import Tetapan, bilangan, rumus, sisipkan
from lakip_xl.domain.ukuran import Bentuk
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.sel import Baris, Rujukan, tunjuk
from lakip_xl.layout.table import Table, format_satuan
from lakip_xl.sheets.perencanaan import Pembanding

_BELUM_ADA = "belum ditulis"
_NAMA_DAERAH = kalimat("{daerah}, {tahun} ({sumber})")


class Patokan(NamedTuple):
    """What a realisasi is held against: its name, whose it is, where it stands; a region's has its row."""

    kunci: str
    nama: str
    asal: Isi
    sel: Rujukan
    format: str
    daerah: Pembanding | None = None


@rumus(
    'IF(AND(ISNUMBER({realisasi}),ISNUMBER({target})),IF({realisasi}={target},"sama",'
    'IF({realisasi}>{target},"lebih tinggi","lebih rendah")),"")'
)
def terhadap_daerah(realisasi: object, target: object) -> str | None:
    """Whether a figure is higher or lower than that of another region; which is better, its polaritas says."""
    kini, lain = bilangan(realisasi), bilangan(target)
    if kini is None or lain is None:
        return None
    return "sama" if kini == lain else "lebih tinggi" if kini > lain else "lebih rendah"


@rumus(f'IF({{target}}="","{_BELUM_ADA}",{{hasil}})')
def bila_bertarget(target: object, hasil: str) -> str:
    """Whether an end target is met; that there is none."""
    return _BELUM_ADA if target is None else hasil


def tabel_banding(laporan: Laporan, indikator: BarisIndikator) -> Table[Patokan]:
    """Compose a row for each thing that the realisasi is held against."""
    kode = indikator.kode
    return Table[Patokan](
        kode=f"iku_{kode}_banding",
        sebutan=f"{kode} Hasil",
        judul=f"Hasil Tahun {laporan.tahun}",
        columns=(
            Text("patokan", "Dibanding", lambda isi: isi.nama, KISI[0]),
            kolom_nama("asal", "Asal", lambda isi: isi.asal, KISI[1]),
            Computed(
                "target",
                "Patokan",
                lambda baris: tunjuk.untuk(asal=baris.isi.sel),
                KISI[2],
                lambda baris: baris.isi.format,
            ),
            Computed(
                "realisasi",
                f"Realisasi {laporan.tahun}",
                lambda _: tunjuk.untuk(asal=Rujukan("data_indikator", kode, "realisasi")),
                KISI[3],
                format_angka(indikator, "realisasi"),
            ),
            Computed("capaian", "Capaian", lambda baris: _capaian(laporan, indikator, baris), KISI[4], "persen"),
            Computed("selisih", "Selisih", selisih.untuk(kini="realisasi", lalu="target"), KISI[5]),
            Computed("hasil", "Hasil", lambda baris: _hasil(indikator, baris), KISI[6], "tengah"),
        ),
        rows=tuple(Baris(patokan.kunci, patokan) for patokan in _patokan(laporan, indikator)),
        berwarna=("hasil",),
    )


def _patokan(laporan: Laporan, indikator: BarisIndikator) -> Iterator[Patokan]:
    kode, rencana = indikator.kode, indikator.rencana
    periode = f"Renstra {laporan.identitas.periode_renstra or ''}".strip()
    for kolom, nama, asal, ada in (
        ("target_murni", "Target murni", "Perjanjian Kinerja sebelum perubahan", rencana.target_murni is not None),
        ("target", f"Target {laporan.tahun}", "Perjanjian Kinerja", True),
        ("target_akhir", "Target akhir", periode, True),
        ("standar_nasional", "Standar nasional", "perencanaan.xlsx", rencana.standar_nasional is not None),
    ):
        if ada:
            yield Patokan(kolom, nama, asal, Rujukan("data_indikator", kode, kolom), format_angka(indikator, kolom))
    for baris in daerah_lain(laporan, kode):
        kunci = kunci_baris(baris)
        daerah = _NAMA_DAERAH.untuk(
            **{kolom: Rujukan("data_pembanding", kunci, kolom) for kolom in ("daerah", "tahun", "sumber")}
        )
        format_ = format_satuan(rencana.satuan, baris.realisasi)
        yield Patokan(kunci, "Daerah lain", daerah, Rujukan("data_pembanding", kunci, "realisasi"), format_, baris)


def daerah_lain(laporan: Laporan, kode: str) -> tuple[Pembanding, ...]:
    """Return the last figure of each region, not after this year."""
    terakhir: dict[str, Pembanding] = {}
    for baris in laporan.perencanaan.isi(Pembanding):
        lama = terakhir.get(baris.daerah)
        if baris.indikator == kode and baris.tahun <= laporan.tahun and (lama is None or lama.tahun <= baris.tahun):
            terakhir[baris.daerah] = baris
    return tuple(terakhir.values())


def _capaian(laporan: Laporan, indikator: BarisIndikator, baris: Baris[Patokan]) -> object:
    """Capaian against a target of the plan; a range has none but against this year's."""
    rencana = indikator.rencana
    if baris.kunci == "target":
        return tunjuk.untuk(asal=Rujukan("data_indikator", indikator.kode, "capaian"))
    if baris.isi.daerah is not None or (
        rencana.polaritas is not None and rencana.polaritas.penilaian.bentuk is Bentuk.RENTANG
    ):
        return None
    ukuran = {
        "target_murni": rencana.target_murni,
        "target_akhir": rencana.target_akhir_renstra,
        "standar_nasional": rencana.standar_nasional,
    }
    return capaian_terhadap(laporan, indikator, ukuran[baris.kunci])


def _hasil(indikator: BarisIndikator, baris: Baris[Patokan]) -> object:
    if baris.isi.daerah is not None:
        return terhadap_daerah
    if baris.kunci == "target":
        return tunjuk.untuk(asal=Rujukan("data_indikator", indikator.kode, "hasil"))
    return sisipkan(bila_bertarget, hasil=terhadap_target.untuk(berulang=Tetapan(0)))
