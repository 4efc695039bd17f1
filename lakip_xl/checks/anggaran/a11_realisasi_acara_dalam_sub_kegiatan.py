"""A11: Jumlah realisasi acara tidak melampaui realisasi sub kegiatannya."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.masukan import Pelaksanaan

GAGAL = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | realisasi |
| --- | --- | --- | --- | --- |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 500000 |
| 2 | 2.17.03.2.01.01 | Sosialisasi | 2022-06-14 | 500000 |
→ masukan/bidang.xlsx › Pelaksanaan › J7
"""
LOLOS = """
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara | mulai | realisasi |
| --- | --- | --- | --- | --- |
| 1 | 2.17.03.2.01.01 | Bimtek | 2022-03-10 | 475000 |
| 2 | 2.17.03.2.01.01 | Sosialisasi | 2022-06-14 | 475000 |
"""


@check(
    "A11",
    level=Level.PERINGATAN,
    saran="Cocokkan realisasi acara dengan realisasi sub kegiatannya di lembar Anggaran.",
    alasan="Acara dibiayai oleh sub kegiatannya, jadi jumlah belanjanya tidak mungkin lebih besar.",
    sumber="praktik LKjIP",
    gagal=GAGAL,
    lolos=LOLOS,
)
def realisasi_acara_dalam_sub_kegiatan(laporan: Laporan) -> Iterator[Finding]:
    """Jumlah realisasi acara tidak melampaui realisasi sub kegiatannya."""
    menurut_kode: dict[str, list[Pelaksanaan]] = {}
    for _, baris in laporan.semua(Pelaksanaan):
        if baris.sub_kegiatan and baris.realisasi is not None:
            menurut_kode.setdefault(baris.sub_kegiatan, []).append(baris)
    for kode, semua in menurut_kode.items():
        milik = laporan.anggaran_menurut_kode.get(kode)
        jumlah = sum(baris.realisasi or 0 for baris in semua)
        if milik is not None and milik.realisasi is not None and jumlah > milik.realisasi:
            pesan = f"Realisasi acara {rupiah(jumlah)} melampaui realisasi {kode} {rupiah(milik.realisasi)}."
            yield Finding(semua[-1].cell("realisasi"), pesan)
