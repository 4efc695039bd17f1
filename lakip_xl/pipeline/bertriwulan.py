"""Work on quarters begins with a plan that measures by quarter."""

from lakip_xl.galat import Galat
from lakip_xl.laporan import Laporan


class TanpaTriwulan(Galat):
    """The plan measures nothing by quarter, or an earlier quarter is still open; the message says what to do."""


def pastikan_bertriwulan(laporan: Laporan) -> None:
    """Raise TanpaTriwulan where the plan measures nothing by quarter."""
    if not laporan.triwulan.ada:
        raise TanpaTriwulan(
            f"{laporan.perencanaan.berkas} belum mengukur per triwulan: isi Pola Triwulan pada lembar Indikator, lalu "
            "jalankan template FOLDER --carry FOLDER."
        )
