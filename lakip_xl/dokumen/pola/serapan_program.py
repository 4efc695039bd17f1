"""The programs that spent most and least of their money."""

from collections.abc import Sequence

from lakip_xl.dokumen.fakta import FaktaUang
from lakip_xl.dokumen.pola.angka_kata import angka_ringkas, persen_kata, sambung
from lakip_xl.dokumen.pola_isian import isian

KALIMAT_RENDAH = "{{serapan.rendah_kata}}."
KALIMAT = "Menurut program, {{serapan.kata}}."
KALIMAT_SAMPAI = "Menurut program, {{@.kata}}."


def kata_program(semua: Sequence[FaktaUang]) -> str:
    """Say which programs they are; one that has reported nothing is none of them."""
    dilaporkan = sorted(
        ((fakta.serapan, -nomor, fakta) for nomor, fakta in enumerate(semua) if fakta.serapan is not None), reverse=True
    )
    if not dilaporkan:
        return "serapan setiap program belum diketahui"
    (tinggi, _, atas), (rendah, _, bawah) = dilaporkan[0], dilaporkan[-1]
    if len(dilaporkan) == 1:
        return f"serapan {sebut_program(atas)} sebesar {_persen(atas)}"
    if tinggi == rendah:
        return f"serapan semua program sama besar, yaitu {_persen(atas)}"
    return (
        f"serapan tertinggi ada pada {sebut_program(atas)} sebesar {_persen(atas)} dan yang terendah pada "
        f"{sebut_program(bawah)} sebesar {_persen(bawah)}"
    )


def kata_rendah(semua: Sequence[FaktaUang]) -> str:
    """Name those that spent less than needs no reason, lowest first (aturan 13)."""
    milik = sorted((fakta for fakta in semua if fakta.di_bawah), key=lambda fakta: fakta.serapan or 0)
    if not milik:
        return f"Tidak ada program yang serapannya di bawah ambang {persen_kata('ambang_alasan')}"
    nama = [f"{sebut_program(fakta)} ({_persen(fakta)})" for fakta in milik]
    tercetak = [f"{fakta.nama} {angka_ringkas((fakta.serapan or 0) * 100)}" for fakta in milik]
    return f"Program yang serapannya di bawah ambang {persen_kata('ambang_alasan')} adalah {sambung(nama, tercetak)}"


def sebut_program(fakta: FaktaUang) -> str:
    """Name a program, the word itself once."""
    nama = isian(fakta.kode, "uraian")
    return nama if fakta.nama.casefold().startswith("program ") else f"Program {nama}"


def _persen(fakta: FaktaUang) -> str:
    return persen_kata(fakta.kode, "persen")
