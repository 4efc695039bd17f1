"""The rule beside the number: how capaian, category and absorption are computed, printed under the tables."""

from collections.abc import Iterable

from lakip_xl.domain.capaian import Polaritas
from lakip_xl.laporan import BarisIndikator, Laporan

PEMBULATAN = "Persen dibulatkan ke persen utuh (setengah ke atas) sebelum diberi kategori; yang tercetak dua desimal."

BERULANG = (
    "K20: hampir semua realisasi yang diketik unit itu sama persis dengan targetnya; sama belum berarti berhasil."
)


def kaidah_capaian(laporan: Laporan, indikator: Iterable[BarisIndikator]) -> tuple[str, ...]:
    """Return the formulas of the polaritas in use, the scale, the rounding (aturan 1 to 4 and 8)."""
    semua = tuple(indikator)
    dipakai = {baris.rencana.polaritas for baris in semua}
    diketik = (BERULANG,) if any(not baris.dihitung for baris in semua) else ()
    rumus = "; ".join(
        f"{polaritas}: {polaritas.penilaian.penjelasan.lower()}" for polaritas in Polaritas if polaritas in dipakai
    )
    return (*((f"Capaian menurut polaritas - {rumus}.",) if rumus else ()), _skala(laporan), PEMBULATAN, *diketik)


def kaidah_serapan(laporan: Laporan) -> tuple[str, ...]:
    """Return how absorption is computed and placed on the scale (aturan 8 and 12)."""
    return (
        "Serapan = realisasi / rencana; pada program dan kegiatan dihitung dari jumlahnya, bukan rata-rata persen.",
        _skala(laporan),
        PEMBULATAN,
    )


def _skala(laporan: Laporan) -> str:
    band = laporan.skala.band
    return "Skala: " + "; ".join(f"mulai {pita.batas_bawah} % {pita.kategori}" for pita in band) + "."
