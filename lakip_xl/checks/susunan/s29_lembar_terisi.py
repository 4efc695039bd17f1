"""S29: Lembar yang diminta tidak dikirim kosong."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Buku, Laporan, Perkara
from lakip_xl.laporan.kelengkapan import LEMBAR_TERISI, belum_terisi, lembar_wajib, permintaan_buku
from lakip_xl.sheets.sheet import Sheet
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
masukan/bidang.xlsx › Uraian
| kode | capaian |
| 2.17.03.2.01.01 |  |
→ masukan/bidang.xlsx › Uraian
""",
    """
masukan/sekretariat.xlsx › Kepegawaian
| kunci | jumlah |
| Pendidikan/S1 |  |
→ masukan/sekretariat.xlsx › Kepegawaian
""",
    """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | selesai |
| 10 |  |  |  |  |
→ masukan/bidang.xlsx › Pelaksanaan
""",
    """
masukan/sekretariat.xlsx › Pendapatan
| nomor | jenis |
| 10 |  |
→ masukan/sekretariat.xlsx › Pendapatan
""",
    """
! baris perencanaan.xlsx Sasaran 6
→ perencanaan.xlsx › Sasaran
""",
)
LOLOS = (
    """
masukan/bidang.xlsx › Uraian
| kode | capaian | catatan |
| 2.17.03.2.01.01 |  | Nihil |
""",
    """
masukan/sekretariat.xlsx › Kepegawaian
| kunci | jumlah |
| Pendidikan/S1 | 12.34x |
""",
    """
! lembar masukan/bidang.xlsx Uraian Corat-coret
""",
    """
! salin masukan/bidang.xlsx masukan/bidang (1).xlsx
""",
)


@check(
    LEMBAR_TERISI,
    level=Level.PERINGATAN,
    saran="Isi lembar itu. Bila memang tidak ada, catat di lembar Pengecualian.",
    saran_unit="Isi lembar itu. Bila memang tidak ada, katakan kepada Sub Bagian Perencanaan.",
    alasan="Lembar yang kosong menjadi tabel kosong dalam laporan, dan tidak diketahui apakah nihil atau terlupa.",
    sumber="aturan lakip-xl",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def lembar_terisi(laporan: Laporan) -> Iterator[Finding]:
    """Lembar yang diminta tidak dikirim kosong."""
    rencana = [permintaan.lembar for permintaan in permintaan_buku(laporan.perencanaan.workbook) if permintaan.terisi]
    yield from _kosong(laporan.perencanaan, rencana)
    menurut_kode = {unit.kode: unit for unit in laporan.unit}
    for buku in laporan.buku[1:]:
        unit = menurut_kode.get(buku.identitas.unit)
        if unit is not None and buku.baris:
            yield from _kosong(buku, lembar_wajib(laporan, unit))


def _kosong(buku: Buku, semua: Iterator[Sheet] | list[Sheet]) -> Iterator[Finding]:
    hilang = {kejadian.sel.lembar for kejadian in buku.kejadian if kejadian.perkara is Perkara.LEMBAR_HILANG}
    for lembar in semua:
        if lembar.nama not in hilang and belum_terisi(buku.isi(lembar.kelas)):
            yield Finding(Tempat(buku.berkas, lembar.nama), f"Lembar {lembar.nama} belum diisi sama sekali.")
