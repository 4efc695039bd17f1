"""B04: Identitas di dalam berkas cocok dengan tahun dan unit yang dilaporkan."""

from collections.abc import Iterator, Sequence

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Buku, Laporan, Perkara
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
! meta masukan/bidang.xlsx lakip_tahun 2019
→ masukan/bidang.xlsx
""",
    """
! meta masukan/bidang.xlsx lakip_unit bidng
→ masukan/bidang.xlsx
""",
    """
! salin perencanaan.xlsx masukan/rencana.xlsx
→ masukan/rencana.xlsx
""",
    """
! salin masukan/bidang.xlsx perencanaan.xlsx
→ perencanaan.xlsx
""",
    """
! baris masukan/bidang.xlsx _META 1
→ masukan/bidang.xlsx
""",
    """
! baris masukan/bidang.xlsx _META 4
→ masukan/bidang.xlsx
""",
)
LOLOS = (
    """
! pindah masukan/bidang.xlsx masukan/sekretariat-lama.xlsx
""",
    """
! meta masukan/bidang.xlsx lakip_tahun 2022
""",
    """
! isi masukan/bidang.xlsx terpotong
""",
    """
! hasil masukan/LAKIP-2022.xlsx
""",
    """
! baris perencanaan.xlsx _META 1
""",
)


@check(
    "B04",
    level=Level.KESALAHAN,
    saran="Pakai templat tahun dan unit ini: lakip-xl template FOLDER.",
    saran_unit="Isi templat tahun ini milik unit ini; mintalah kepada Sub Bagian Perencanaan bila belum ada.",
    alasan="Berkas dikenali dari identitas di dalamnya; tahun atau unit yang lain membawa angka ke tempat yang salah.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def identitas_berkas(laporan: Laporan) -> Iterator[Finding]:
    """Identitas di dalam berkas cocok dengan tahun dan unit yang dilaporkan."""
    dikenal = [unit.kode for unit in laporan.unit]
    for buku in laporan.buku:
        hasil = any(kejadian.perkara is Perkara.HASIL_KONSOLIDASI for kejadian in buku.kejadian)
        pesan = "" if hasil or not buku.terbaca else _salah(buku, laporan, dikenal)
        if pesan:
            yield Finding(Tempat(buku.berkas), pesan)


def _salah(buku: Buku, laporan: Laporan, dikenal: Sequence[str]) -> str:
    """Return what is wrong with a file's identity; a planning workbook may say nothing of itself."""
    diri = buku.identitas
    if diri.workbook and diri.workbook != buku.workbook.kode:
        return f"Berkas ini templat {diri.workbook}, bukan {buku.workbook.kode}."
    if buku is laporan.perencanaan:
        return ""
    if not diri.workbook or not diri.unit:
        return "Berkas ini bukan templat masukan lakip-xl, atau identitasnya hilang."
    if not dikenal:
        return ""
    if diri.unit not in dikenal:
        return f"Unit {diri.unit} tidak ada pada lembar Unit di perencanaan.xlsx{_mungkin(diri.unit, dikenal)}."
    return "" if diri.tahun == laporan.tahun else f"Berkas ini untuk tahun {diri.tahun}, bukan {laporan.tahun}."


def _mungkin(unit: str, dikenal: Sequence[str]) -> str:
    """Suggest the nearest unit; the choice is the sender's."""
    from difflib import get_close_matches

    dekat = get_close_matches(unit.casefold(), dikenal, n=1)
    return f"; mungkin maksudnya {dekat[0]}" if dekat else f"; yang ada: {', '.join(dikenal)}"
