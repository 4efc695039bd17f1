"""S50: Pengecualian menunjuk kode peringatan yang ada."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.penerimaan import tentang_naskah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import Pengecualian

GAGAL = (
    """
perencanaan.xlsx › Pengecualian
! tambah
| kode | alasan | oleh | tanggal |
| A03 | Sudah disetujui | Sekretaris | 2023-01-20 |
→ perencanaan.xlsx › Pengecualian › @kode/6
""",
    """
perencanaan.xlsx › Pengecualian
! tambah
| kode | alasan | oleh | tanggal |
| Z99 | Sudah disetujui | Sekretaris | 2023-01-20 |
→ perencanaan.xlsx › Pengecualian › @kode/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Pengecualian
| kode | alasan | oleh | tanggal |
| A04 | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
    """
perencanaan.xlsx › Pengecualian
| kode | alasan | oleh | tanggal |
| a04 | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
    """
perencanaan.xlsx › Pengecualian
| kode | alasan | oleh | tanggal |
| V22 | Skala dari peraturan wali kota | Sekretaris | 2023-01-20 |
! tambah
""",
)


@check(
    "S50",
    level=Level.PERINGATAN,
    alasan="Kesalahan harus diperbaiki; hanya peringatan yang dapat diterima dengan alasan.",
    sumber="aturan lakip-xl",
    saran="Tulis kode peringatan seperti tercetak, misalnya A04; kesalahan diperbaiki di berkasnya.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pengecualian_untuk_peringatan(laporan: Laporan) -> Iterator[Finding]:
    """Pengecualian menunjuk kode peringatan yang ada."""
    semua = laporan.perencanaan.isi(Pengecualian)
    tingkat = _tingkat(naskah=any(map(tentang_naskah, semua)))
    for baris in semua:
        kode = baris.kode.strip().upper()
        if kode not in tingkat:
            yield Finding(baris.cell("kode"), f"Kode pemeriksaan {baris.kode} tidak dikenal.")
        elif tingkat[kode] is Level.KESALAHAN:
            yield Finding(baris.cell("kode"), f"{kode} adalah kesalahan dan tidak dapat diterima.")


def _tingkat(*, naskah: bool) -> dict[str, Level]:
    """Return the levels by code; checks of a written report are loaded only where one is named."""
    from lakip_xl.checks import CHECKS

    tingkat = {pemeriksaan.kode: pemeriksaan.level for pemeriksaan in CHECKS}
    if naskah:
        from lakip_xl.checking.verifikasi import TingkatTemuan
        from lakip_xl.checks.naskah import CHECKS as CHECKS_NASKAH

        for verifikasi in CHECKS_NASKAH:
            pasti = verifikasi.tingkat == (TingkatTemuan.KESALAHAN,)
            tingkat[verifikasi.kode] = Level.KESALAHAN if pasti else Level.PERINGATAN
    return tingkat
