"""B.2: evaluation of every sasaran with its calculation written out (aturan 16, comparison 1)."""

from collections.abc import Iterator

from lakip_xl.bersama.evaluasi import tabel_evaluasi
from lakip_xl.bersama.lembar import EVALUASI
from lakip_xl.domain.kode import Jenjang
from lakip_xl.laporan import BarisIndikator, Laporan
from lakip_xl.layout.declaration import table
from lakip_xl.layout.table import Table


@table("B.2", EVALUASI)
def evaluasi_sasaran(laporan: Laporan) -> Iterator[Table[BarisIndikator]]:
    """Perhitungan dan capaian setiap indikator sasaran."""
    yield from tabel_evaluasi(
        laporan, "B.2", "B.2 Evaluasi Sasaran", "Sasaran Strategis", laporan.indikator_dari(Jenjang.SASARAN)
    )
