"""The programs that spent most and least of their money."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.dokumen.fakta import FaktaUang
from lakip_xl.dokumen.pola.angka_kata import persen_kata, sambung

KALIMAT_RENDAH = "{{serapan.rendah_kata}}."
KALIMAT = "Menurut program, {{serapan.kata}}."


def kata_program(semua: Sequence[FaktaUang]) -> str:
    """Say which programs they are; one that has reported nothing is none of them."""
    dilaporkan = sorted(
        ((fakta.serapan, -nomor, fakta) for nomor, fakta in enumerate(semua) if fakta.serapan is not None), reverse=True
    )
    if not dilaporkan:
        return "serapan setiap program belum diketahui"
    (tinggi, _, atas), (rendah, _, bawah) = dilaporkan[0], dilaporkan[-1]
    if len(dilaporkan) == 1:
        return f"serapan {_program(atas)} sebesar {persen_kata(tinggi)}"
    if tinggi == rendah:
        return f"serapan semua program sama besar, yaitu {persen_kata(tinggi)}"
    return (
        f"serapan tertinggi ada pada {_program(atas)} sebesar {persen_kata(tinggi)} dan yang terendah pada "
        f"{_program(bawah)} sebesar {persen_kata(rendah)}"
    )


def kata_rendah(semua: Sequence[FaktaUang], ambang: Decimal) -> str:
    """Name those that spent less than needs no reason, lowest first (aturan 13)."""
    milik = sorted((fakta for fakta in semua if fakta.di_bawah), key=lambda fakta: fakta.serapan or 0)
    if not milik:
        return f"Tidak ada program yang serapannya di bawah ambang {persen_kata(ambang / 100)}"
    nama = [f"{_program(fakta)} ({persen_kata(fakta.serapan or Decimal(0))})" for fakta in milik]
    return f"Program yang serapannya di bawah ambang {persen_kata(ambang / 100)} adalah {sambung(nama)}"


def _program(fakta: FaktaUang) -> str:
    return fakta.nama if fakta.nama.casefold().startswith("program ") else f"Program {fakta.nama}"
