"""Revenue against its target and last year: met, missed, unknown."""

from lakip_xl.dokumen.fakta import FaktaPendapatan
from lakip_xl.dokumen.pola.angka_kata import persen_kata
from lakip_xl.domain import anggaran
from lakip_xl.domain.notasi import rupiah

KALIMAT = "Realisasi pendapatan pada tahun {{tahun}} {{pendapatan.kata}}."


def kata_pendapatan(fakta: FaktaPendapatan | None) -> str:
    """Say what came in, of what was planned, and which way it went."""
    if fakta is None:
        return "tidak ada karena kantor ini tidak mengelola pendapatan"
    if fakta.realisasi is None:
        return "belum dilaporkan" + (f", dengan target {rupiah(fakta.target)}" if fakta.target is not None else "")
    teks = f"sebesar {rupiah(fakta.realisasi)}"
    rasio = anggaran.serapan(fakta.target, fakta.realisasi)
    if rasio is not None and fakta.target is not None:
        teks = f"{teks} atau {persen_kata(rasio)} dari target {rupiah(fakta.target)}"
    return f"{teks}{_lalu(fakta, fakta.realisasi)}"


def _lalu(fakta: FaktaPendapatan, kini: int) -> str:
    if fakta.lalu is None:
        return ""
    asal = f"{rupiah(fakta.lalu)} pada tahun {fakta.tahun_lalu}"
    if kini == fakta.lalu:
        return f", sama dengan {asal}"
    return f", {'naik' if kini > fakta.lalu else 'turun'} dari {asal}"
