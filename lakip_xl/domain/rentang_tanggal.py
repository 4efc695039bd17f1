"""Two dates that people typed into one cell: "12-13 Maret 2022", "28 Maret s.d. 2 April 2022" (aturan 20)."""

import re
from datetime import date

from lakip_xl.domain.tanggal_tertulis import baca_tanggal

_PEMISAH = re.compile(
    r"\s*(?:-|–|—|&|\bs\.?\s?/?d\.?(?=\W|\d)|\bsampai(?: dengan)?\b|\bhingga\b|\bdan\b)\s*", re.IGNORECASE
)


def baca_rentang_tanggal(teks: str) -> tuple[date, date] | None:
    """Return the first and the last day where a text names two in order; None when it says anything else."""
    bersih = " ".join(teks.split())
    for pemisah in _PEMISAH.finditer(bersih):
        kiri, kanan = bersih[: pemisah.start()], bersih[pemisah.end() :]
        akhir = baca_tanggal(kanan)
        if len(akhir) != 1:
            continue
        kata = kanan.split(" ")
        for ekor in ("", f" {kata[-1]}", f" {' '.join(kata[1:])}"):
            awal = baca_tanggal(f"{kiri}{ekor}")
            if len(awal) == 1 and awal[0] < akhir[0]:
                return awal[0], akhir[0]
    return None
