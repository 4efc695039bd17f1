"""T14: Jumlah triwulan sampai kini tidak melampaui pagu (aturan 13, 30 dan 31)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.domain.triwulan import TRIWULAN, jumlah_sementara, kunci_triwulan
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

_TEMPLAT = """
! sel perencanaan.xlsx Indikator @pola/6 akumulatif
! templat masukan/bidang.xlsx
"""
GAGAL = (
    f"""{_TEMPLAT}
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 | tw2 |
| 2.17.03.2.01.01 | 600000 | 400001 |
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw2/6
""",
    f"""
! sel perencanaan.xlsx Program @blud/8 ya
{_TEMPLAT}
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 |
| 2.17.03.2.01.01 | 1000001 |
→ masukan/bidang.xlsx › Anggaran Triwulan › @tw1/6
""",
)
LOLOS = (
    f"""{_TEMPLAT}
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 | tw2 |
| 2.17.03.2.01.01 | 600000 | 400000 |
""",
    f"""{_TEMPLAT}
masukan/bidang.xlsx › Anggaran Triwulan
| kode | tw1 | tw2 | tw3 | tw4 |
| 2.17.03.2.01.01 | 600000 | 400001 | 0 | 0 |
""",
)


@check(
    "T14",
    level=Level.KESALAHAN,
    saran="Isi belanja triwulan itu saja, bukan sampai dengan; bila anggaran berubah, perbarui pagu di perencanaan.",
    saran_unit="Isi belanja triwulan itu saja, bukan sampai dengan; bila anggaran berubah, beri tahu Perencanaan.",
    alasan="Yang diketik sampai dengan triwulan, lalu dijumlahkan, terhitung dua kali.",
    sumber="UU 1/2004 pasal 3",
    gagal=GAGAL,
    lolos=LOLOS,
)
def jumlah_triwulan_dalam_pagu(laporan: Laporan) -> Iterator[Finding]:
    """Jumlah triwulan sampai kini tidak melampaui pagu."""
    for baris in laporan.anggaran:
        isi = laporan.triwulan.anggaran.get((baris.rencana.unit or "", baris.kode))
        if isi is None or baris.pagu is None or baris.realisasi is not None:  # A03 tells of a whole year
            continue
        jumlah = jumlah_sementara(isi.tw1, isi.tw2, isi.tw3, isi.tw4)
        if isinstance(jumlah, int) and jumlah > baris.pagu:
            akhir = max(nomor for nomor in TRIWULAN if getattr(isi, kunci_triwulan(nomor)) is not None)
            blud = baris.rencana.blud is not None
            tambah = " (BLUD; pastikan dalam ambang batasnya)." if blud else "."
            pesan = f"Jumlah sampai triwulan {akhir} {rupiah(jumlah)} melampaui pagu {rupiah(baris.pagu)}{tambah}"
            yield Finding(isi.cell(kunci_triwulan(akhir)), pesan, ringan=blud)
