"""The manual page of each check of a written report, made of its declaration and its own cases."""

from collections.abc import Iterator, Sequence

from lakip_xl.checking.verifikasi import CheckNaskah, TingkatTemuan
from lakip_xl.naskah.kasus import baca_kasus_naskah

KELUARGA_NASKAH = ("V", "Laporan yang ditulis")
"""First letter of these checks, and what they are of."""

_TINGKAT = {
    TingkatTemuan.KESALAHAN: "kesalahan (hitungan yang pasti salah)",
    TingkatTemuan.TANYA: "tanya (dijawab penulisnya)",
    TingkatTemuan.PEMBULATAN: "pembulatan (cara membulatkannya lain)",
}


def daftar_naskah(checks: Sequence[CheckNaskah]) -> Iterator[str]:
    """Yield the contents of the family; nothing without checks."""
    if checks:
        yield f"\n**{KELUARGA_NASKAH[1]}**\n\n{''.join(map(_butir, checks))}"


def panduan_keluarga(checks: Sequence[CheckNaskah]) -> Iterator[str]:
    """Yield the pages of the family; nothing without checks."""
    if checks:
        yield f"\n## {'. '.join(KELUARGA_NASKAH)}\n"
    for check in checks:
        yield f"\n{panduan_naskah(check)}"


def panduan_naskah(check: CheckNaskah) -> str:
    """Return the Markdown section of one check."""
    salah, benar = baca_kasus_naskah(check.gagal[0]), baca_kasus_naskah(check.lolos[0])
    baris = [
        f"### {check.kode}",
        "",
        f"**{check.keterangan}**",
        "",
        f"- Tingkat: {'; '.join(_TINGKAT[tingkat] for tingkat in check.tingkat)}",
        f"- Mengapa: {check.alasan}",
        f"- Sumber: {check.sumber}",
        f"- Yang dilakukan: {check.saran}",
        "- Yang memperbaiki: penulis laporan, di drafnya",
        "",
        "Contoh yang salah:",
        "",
        *_kutip(salah.tulisan),
        "",
        f"Yang disebut: {', '.join(f'`{letak}`' for letak in salah.letak)} (blok/baris/kolom, dari 0)",
        "",
        "Contoh yang benar:",
        "",
        *_kutip(benar.tulisan),
    ]
    return "\n".join(baris).rstrip() + "\n"


def _butir(check: CheckNaskah) -> str:
    tingkat = ", ".join(check.tingkat).capitalize()
    return f"- [{check.kode}](#{check.kode.lower()}) {check.keterangan} *{tingkat}.*\n"


def _kutip(tulisan: str) -> Iterator[str]:
    """Yield the lines of a small report as a quotation."""
    for teks in tulisan.splitlines():
        yield f"> {teks}".rstrip()
