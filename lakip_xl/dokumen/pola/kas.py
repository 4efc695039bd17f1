"""What was spent to date against the plan of cash (aturan 31): above it, below it, just as planned, not known."""

from lakip_xl.dokumen.fakta import FaktaKas
from lakip_xl.dokumen.pola.angka_kata import persen_kata, rupiah_kata

KALIMAT = "Terhadap anggaran kas, {{@.kas_kata}}."


def kata_kas(fakta: FaktaKas) -> str:
    """Say how far spending keeps to the plan of cash."""
    kode = fakta.uang.kode
    if fakta.kas is None:
        return "realisasi ini belum dapat dibandingkan karena anggaran kas belum ditulis"
    kas = f"rencana penarikan {rupiah_kata(kode, 'kas')}"
    if not fakta.kas_lengkap:
        return f"realisasi ini belum dapat dibandingkan karena {kas} belum meliputi semua sub kegiatan"
    if fakta.uang.realisasi is None:
        return f"{kas} belum dapat dibandingkan karena realisasi belum dilaporkan"
    if fakta.uang.realisasi == fakta.kas:
        return f"realisasi ini sama dengan {kas}"
    letak = "di atas" if fakta.uang.realisasi > fakta.kas else "di bawah"
    if fakta.terhadap_kas is None:
        return f"realisasi ini {letak} {kas}"
    return f"realisasi ini {letak} {kas}, yaitu {persen_kata(kode, 'persen_kas')} dari rencana itu"
