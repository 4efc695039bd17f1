"""B.1: evaluation of every tujuan with its calculation written out (aturan 16, comparison 1)."""

from collections.abc import Iterator

from lakip_xl.bersama.evaluasi import tabel_evaluasi
from lakip_xl.bersama.lembar import EVALUASI
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("B.1", EVALUASI)
def evaluasi_tujuan(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Perhitungan dan capaian setiap indikator tujuan."""
    indikator = laporan.indikator_dari(Jenjang.TUJUAN)
    if indikator:
        yield from tabel_evaluasi(laporan, "B.1", "B.1 Evaluasi Tujuan", "Tujuan", indikator)
