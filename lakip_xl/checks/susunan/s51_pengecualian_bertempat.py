"""S51: Pengecualian menunjuk berkas, lembar dan sel yang ada."""

import re
from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.penerimaan import tentang_naskah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, Pengecualian

GAGAL = (
    """
perencanaan.xlsx › Pengecualian
| kode | berkas | alasan | oleh | tanggal |
| A04 | bidang.xlsx | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
→ perencanaan.xlsx › Pengecualian › @berkas/6
""",
    """
perencanaan.xlsx › Pengecualian
| kode | nama_lembar | alasan | oleh | tanggal |
| A04 | Angaran | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
→ perencanaan.xlsx › Pengecualian › @nama_lembar/6
""",
    """
perencanaan.xlsx › Pengecualian
| kode | sel | alasan | oleh | tanggal |
| A04 | baris 7 | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
→ perencanaan.xlsx › Pengecualian › @sel/6
""",
)
LOLOS = (
    """
perencanaan.xlsx › Pengecualian
| kode | berkas | alasan | oleh | tanggal |
| A04 | Masukan/Bidang.xlsx | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
    """
! hapus masukan/bidang.xlsx
perencanaan.xlsx › Pengecualian
| kode | berkas | alasan | oleh | tanggal |
| A04 | masukan/bidang.xlsx | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
    """
perencanaan.xlsx › Pengecualian
| kode | nama_lembar | alasan | oleh | tanggal |
| A04 | anggaran | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
    """
! lembar masukan/bidang.xlsx Uraian Corat-coret
! baris masukan/bidang.xlsx Corat-coret 5
perencanaan.xlsx › Pengecualian
| kode | nama_lembar | alasan | oleh | tanggal |
| S16 | Corat-coret | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
    """
perencanaan.xlsx › Pengecualian
| kode | sel | alasan | oleh | tanggal |
| A04 | I7 | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
    """
perencanaan.xlsx › Pengecualian
| kode | sel | alasan | oleh | tanggal |
| V22 | 660/1/0 | Sudah disetujui | Sekretaris | 2023-01-20 |
! tambah
""",
)
_SEL = re.compile(r"[A-Z]{1,3}(?:[1-9]\d*)?")
_SEBUTAN = {"berkas": "Berkas", "nama_lembar": "Lembar", "sel": "Sel"}


@check(
    "S51",
    level=Level.PERINGATAN,
    saran="Tulis tempatnya seperti tercetak pada temuan, misalnya masukan/koperasi.xlsx, Anggaran, I7; atau kosongkan.",
    alasan="Pengecualian yang salah tempat tidak menerima peringatan apa pun.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pengecualian_bertempat(laporan: Laporan) -> Iterator[Finding]:
    """Pengecualian menunjuk berkas, lembar dan sel yang ada."""
    dikenal = {"berkas": _berkas(laporan), "nama_lembar": _lembar(laporan)}
    for baris in laporan.perencanaan.isi(Pengecualian):
        if tentang_naskah(baris):
            continue  # its file and its blocks are those of a written report
        for key, sebutan in _SEBUTAN.items():
            isi = (getattr(baris, key) or "").strip()
            ada = isi.casefold() in dikenal[key] if key in dikenal else _SEL.fullmatch(isi.upper())
            if isi and not ada:
                yield Finding(baris.cell(key), f"{sebutan} '{isi}' tidak ada, jadi pengecualian ini tidak berlaku.")


def _berkas(laporan: Laporan) -> set[str]:
    """Return the files that a finding may name, those that units have not handed in yet among them."""
    milik = {f"masukan/{unit.kode}.xlsx" for unit in laporan.unit}
    ada = {buku.berkas for buku in laporan.buku} | {kejadian.sel.berkas for kejadian in laporan.kejadian}
    return {nama.casefold() for nama in milik | ada}


def _lembar(laporan: Laporan) -> set[str]:
    nama = {lembar.nama for workbook in (PERENCANAAN, MASUKAN) for lembar in workbook.sheets}
    return {lembar.casefold() for lembar in nama | {kejadian.sel.lembar for kejadian in laporan.kejadian}}
