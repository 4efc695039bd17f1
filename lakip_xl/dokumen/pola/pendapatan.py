"""Revenue against its target and last year: met, missed, unknown."""

from lakip_xl.dokumen.fakta import FaktaPendapatan
from lakip_xl.dokumen.pola.angka_kata import persen_kata, rupiah_kata
from lakip_xl.dokumen.pola_isian import isian
from lakip_xl.domain import anggaran

KALIMAT = "Realisasi pendapatan pada tahun {{tahun}} {{pendapatan.kata}}."


def kata_pendapatan(fakta: FaktaPendapatan | None) -> str:
    """Say what came in, of what was planned, and which way it went."""
    if fakta is None:
        return "tidak ada karena kantor ini tidak mengelola pendapatan"
    if fakta.realisasi is None:
        return "belum dilaporkan" + (
            f", dengan target {rupiah_kata('pendapatan.target')}" if fakta.target is not None else ""
        )
    teks = f"sebesar {rupiah_kata('pendapatan.realisasi')}"
    rasio = anggaran.serapan(fakta.target, fakta.realisasi)
    if rasio is not None:
        teks = f"{teks} atau {persen_kata('pendapatan.persen')} dari target {rupiah_kata('pendapatan.target')}"
    return f"{teks}{_lalu(fakta, fakta.realisasi)}"


def _lalu(fakta: FaktaPendapatan, kini: int) -> str:
    if fakta.lalu is None:
        return ""
    asal = f"{rupiah_kata('pendapatan.realisasi_lalu')} pada tahun {isian('tahun_lalu')}"
    if kini == fakta.lalu:
        return f", sama dengan {asal}"
    return f", {'naik' if kini > fakta.lalu else 'turun'} dari {asal}"
