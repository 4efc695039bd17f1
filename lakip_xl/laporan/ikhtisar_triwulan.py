"""One office at the end of a quarter in a record: what it measures by quarter, to date (aturan 31)."""

from collections import Counter
from collections.abc import Iterator, Sequence

from lakip_xl.domain.anggaran import jumlah
from lakip_xl.domain.kategori import BELUM_DILAPORKAN, TIDAK_DAPAT_DIHITUNG
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.triwulan import jumlah_lengkap
from lakip_xl.finding import Finding
from lakip_xl.laporan.ikhtisar import (
    Ikhtisar,
    IkhtisarSasaran,
    IkhtisarTriwulan,
    IkhtisarUrusan,
    ikhtisar,
    kode_urusan,
    rata_capaian,
)
from lakip_xl.laporan.laporan import Laporan
from lakip_xl.laporan.pengukuran import Pengukuran, UangTriwulan, pengukuran, uang_triwulan


def ikhtisar_triwulan(laporan: Laporan, semua: Sequence[Finding], folder: str, sidik: str, triwulan: int) -> Ikhtisar:
    """Sum up an office at the end of a quarter; one that measures none has its name and no figures."""
    ukuran = pengukuran(laporan, triwulan)
    sudah = [ukur for ukur in ukuran if ukur.triwulan]
    rata = rata_capaian(laporan, [ukur.sampai.capaian for ukur in sudah])
    return ikhtisar(laporan, semua, folder, sidik)._replace(
        indikator=len(sudah),
        dilaporkan=sum(ukur.sampai.realisasi is not None for ukur in sudah),
        kategori=tuple(sorted(Counter(map(_kategori, sudah)).items())),
        sasaran=tuple(_sasaran(laporan, sudah)),
        urusan=tuple(_urusan(uang_triwulan(laporan, triwulan))),
        triwulan=IkhtisarTriwulan(triwulan, len(ukuran), rata.capaian, rata.dihitung, rata.kategori),
    )


def _kategori(ukur: Pengukuran) -> str:
    return BELUM_DILAPORKAN if ukur.sampai.realisasi is None else ukur.kategori or TIDAK_DAPAT_DIHITUNG


def _sasaran(laporan: Laporan, semua: Sequence[Pengukuran]) -> Iterator[IkhtisarSasaran]:
    """Yield the sasaran of which an indicator was measured, with the mean to date (aturan 7)."""
    for sasaran in laporan.sasaran:
        milik = [
            ukur.sampai.capaian
            for ukur in semua
            if ukur.indikator.rencana.jenjang is Jenjang.SASARAN and ukur.indikator.rencana.acuan == sasaran.kode
        ]
        if milik:
            yield IkhtisarSasaran(sasaran.kode, sasaran.sasaran or "", *rata_capaian(laporan, milik))


def _urusan(semua: Iterator[UangTriwulan]) -> Iterator[IkhtisarUrusan]:
    """Yield money by bidang urusan; realisasi to date only where no sub kegiatan is blank (aturan 12 and 31)."""
    menurut_kode: dict[str, list[UangTriwulan]] = {}
    for uang in semua:
        menurut_kode.setdefault(kode_urusan(uang.anggaran.kode), []).append(uang)
    for kode, isi in sorted(menurut_kode.items()):
        sampai = jumlah_lengkap([uang.sampai for uang in isi])
        realisasi = sampai if isinstance(sampai, int) else None
        yield IkhtisarUrusan(kode, jumlah(uang.anggaran.pagu for uang in isi), realisasi)
