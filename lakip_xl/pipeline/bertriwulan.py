"""Work on quarters begins with a plan that measures by quarter."""

from lakip_xl.galat import Galat
from lakip_xl.laporan import Laporan


class TanpaTriwulan(Galat):
    """A quarter that cannot be written: the plan has none, an earlier one is open, its own is closed elsewhere."""


def pastikan_bertriwulan(laporan: Laporan) -> None:
    """Raise TanpaTriwulan where the plan measures nothing by quarter."""
    if not laporan.triwulan.ada:
        raise TanpaTriwulan(
            f"{laporan.perencanaan.berkas} belum mengukur per triwulan: isi Pola Triwulan pada lembar Indikator, lalu "
            "jalankan template FOLDER --carry FOLDER."
        )
