"""Capaian of a sasaran against what was spent on it (aturan 15; aturan 16, comparison 6)."""

from decimal import Decimal

from lakip_xl.dokumen.fakta import FaktaUang
from lakip_xl.dokumen.pola.angka_kata import berselisih, persen_kata, selisih_kata, terhadap_penuh

KALIMAT = "Dari sisi sumber daya, {{@.efisiensi_kata}}."


def kata_efisiensi(uang: FaktaUang, capaian: Decimal | None) -> str:
    """Say whether the result is worth more or less than the money, in percentage points."""
    if uang.pagu is None:
        return "tidak ada program beranggaran yang mendukungnya"
    if uang.serapan is None or capaian is None:
        apa = "serapan" if uang.serapan is None else "capaian"
        return f"efisiensinya belum dapat dihitung karena {apa} belum diketahui"
    kepala = f"capaian {persen_kata(uang.kode, 'capaian')} dicapai dengan serapan {persen_kata(uang.kode, 'persen')}"
    selisih = (capaian - uang.serapan) * 100
    if not berselisih(selisih):
        return f"{kepala}; keduanya sebanding"
    poin = selisih_kata(uang.kode, "selisih_mutlak", None)
    if selisih < 0:
        return f"{kepala}; penggunaannya belum efisien karena capaian {poin} di bawah serapan"
    if terhadap_penuh(capaian) < 0:
        return f"{kepala}; capaian {poin} di atas serapan, tetapi target belum tercapai"
    return f"{kepala}; penggunaannya efisien karena capaian {poin} di atas serapan"
