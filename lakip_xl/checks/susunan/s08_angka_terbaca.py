"""S08: Setiap sel angka berisi angka (aturan 19)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara
from lakip_xl.sheets.column import Column, Tipe
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.tempat import Tempat

_PERSEN_PENUH = 100
_MENURUT_FORMAT = {"rupiah": "rupiah penuh tanpa Rp, titik dan sen", "tahun": "tahun"}
_MENURUT_TIPE = {
    Tipe.BULAT: "bilangan bulat tanpa satuan",
    Tipe.UKURAN: "angka tanpa satuan (persen tanpa tanda %)",
}
GAGAL = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 12.34x |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 1000,5 |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | `TRUE` |
→ masukan/bidang.xlsx › Anggaran › @realisasi/6
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi_fisik |
| 2.17.03.2.01.01 | seratus |
→ masukan/bidang.xlsx › Anggaran › @realisasi_fisik/6
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | jumlah | satuan |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-07 | tiga puluh | orang |
→ masukan/bidang.xlsx › Pelaksanaan › @jumlah/6
""",
    """
masukan/bidang.xlsx › Data Dasar
| kunci | nilai |
| KOP-AKTIF/2022 | seratus |
→ masukan/bidang.xlsx › Data Dasar › @nilai/7
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | 1000 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | '1000,0 |
""",
    """
masukan/bidang.xlsx › Anggaran
| kode | realisasi |
| 2.17.03.2.01.01 | - |
""",
)


@check(
    "S08",
    level=Level.KESALAHAN,
    saran="Ketik seperti yang disebut pada temuan; bila datanya belum ada, kosongkan dan tulis sebabnya.",
    alasan="Isi yang bukan angka tidak dapat dijumlahkan dan tidak boleh ditebak.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def angka_terbaca(laporan: Laporan) -> Iterator[Finding]:
    """Setiap sel angka berisi angka."""
    for kejadian in laporan.kejadian:
        if kejadian.perkara is Perkara.BUKAN_ANGKA:
            yield Finding(kejadian.sel, f"Isi sel '{kejadian.isi}' bukan angka. {_ketik(kejadian.sel)}")
        elif kejadian.perkara is Perkara.BUKAN_BULAT:
            yield Finding(kejadian.sel, f"Isi sel '{kejadian.isi}' harus bilangan bulat. {_ketik(kejadian.sel)}")


def _ketik(sel: Tempat) -> str:
    """Say what the column of a cell wants, in the words of its declaration."""
    workbook = PERENCANAAN if sel.berkas == f"{PERENCANAAN.kode}.xlsx" else MASUKAN
    kolom = workbook.menurut_nama[sel.lembar].menurut_key[sel.key]
    contoh = f", misalnya {kolom.example}" if kolom.example else ""
    return f"Ketik {_sebut(kolom)}{contoh}."


def _sebut(kolom: Column) -> str:
    if kolom.format in _MENURUT_FORMAT:
        return _MENURUT_FORMAT[kolom.format]
    if kolom.tipe is Tipe.DESIMAL and kolom.max == _PERSEN_PENUH:
        return "persen tanpa tanda %"
    return _MENURUT_TIPE.get(kolom.tipe, "angka saja")
