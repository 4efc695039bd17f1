"""T02: Pola sesuai dengan bentuk target dan cara hitung indikator (aturan 10 dan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import IndikatorRencana

GAGAL = (
    """
perencanaan.xlsx › Indikator
| kode | pola |
| IKU-1 | akumulatif |
→ perencanaan.xlsx › Indikator › @pola/7
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target | pola |
| KOP-1 | rentang | 4-6 | rata-rata |
→ perencanaan.xlsx › Indikator › @pola/6
""",
    """
perencanaan.xlsx › Indikator
| kode | cara_hitung | penyebut | pola |
| IKU-1 | jumlah | | akumulatif |
→ perencanaan.xlsx › Indikator › @pola/7
""",
)
LOLOS = (
    """
perencanaan.xlsx › Indikator
| kode | pola |
| IKU-1 | posisi |
| KOP-1 | akumulatif |
""",
    """
! sel perencanaan.xlsx "Data Dasar" @pola/7 akumulatif
perencanaan.xlsx › Indikator
| kode | cara_hitung | penyebut | pola |
| IKU-1 | jumlah | | akumulatif |
""",
    """
perencanaan.xlsx › Indikator
| kode | polaritas | target | pola |
| KOP-1 | rentang | 4-6 | posisi |
""",
)


@check(
    "T02",
    level=Level.KESALAHAN,
    saran="Pilih posisi (atau tahunan) untuk yang tidak dapat dijumlahkan; untuk jumlah, samakan dengan pola datanya.",
    alasan="Persen, rentang dan predikat tidak dapat dijumlahkan; hasilnya bukan realisasi tahun.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def pola_sesuai_indikator(laporan: Laporan) -> Iterator[Finding]:
    """Pola sesuai dengan bentuk target dan cara hitung indikator."""
    for rencana in laporan.triwulan.indikator.values():
        if salah := _salah(laporan, rencana):
            yield Finding(rencana.cell("pola"), f"Pola {rencana.pola} {salah}.")


def _salah(laporan: Laporan, rencana: IndikatorRencana) -> str:
    assert rencana.pola is not None
    sendiri = rencana.pola.cara.sendiri
    if sendiri and rencana.cara_hitung in (CaraHitung.RASIO, CaraHitung.PERTUMBUHAN):
        return f"tidak berlaku untuk cara hitung {rencana.cara_hitung}, yang dihitung dari data dasar setahun"
    target = rencana.target
    if sendiri and target is not None and (target.atas is not None or target.predikat is not None):
        return f"tidak berlaku untuk target {target}"
    dasar = laporan.triwulan.pola_dasar.get(rencana.pembilang or "")
    if rencana.cara_hitung is CaraHitung.JUMLAH and dasar is not None and sendiri and dasar is not rencana.pola:
        return f"berbeda dari pola data dasarnya, {rencana.pembilang}: {dasar}"
    return ""
