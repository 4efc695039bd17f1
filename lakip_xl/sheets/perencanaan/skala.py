"""Lembar Skala."""

from collections.abc import Sequence
from enum import StrEnum

from lakip_xl.domain.kategori import SKALA_BAKU, SKALA_PERMENDAGRI, Skala
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@aturan(
    Status.PERIKSA,
    'AND({batas_bawah}<>"",SUMPRODUCT(--ISNUMBER({semua_batas}),--({semua_batas}>{batas_bawah}))<>{urutan})',
    semua_batas=Kolom("batas_bawah"),
)
def batas_tidak_turun(semua_batas: Sequence[object], batas_bawah: int | None, urutan: int) -> bool:
    """Batas harus turun dari baris ke baris, tanpa yang sama."""
    if batas_bawah is None:
        return False
    return sum(isinstance(batas, int) and batas > batas_bawah for batas in semua_batas) != urutan


@aturan(Status.PERIKSA, "MIN({semua_batas})<>0", semua_batas=Kolom("batas_bawah"))
def batas_terakhir_bukan_nol(semua_batas: Sequence[object]) -> bool:
    """Batas terakhir harus 0."""
    return min((batas for batas in semua_batas if isinstance(batas, int)), default=0) != 0


@sheet(
    "Skala",
    perintah="Kategori dari yang terbaik; batas bawah dalam persen bulat, yang terakhir 0.",
    paling_sedikit=12,
    aturan=(batas_tidak_turun, batas_terakhir_bukan_nol),
)
class PitaSkala(Row):
    """Satu baris untuk setiap kategori capaian."""

    batas_bawah: int = column("Batas Bawah (%)", key=True, min=0, max=1000, width=16, example="90")
    kategori: str = column("Kategori", width=30, example="Sangat Berhasil")
    catatan: str | None = column("Catatan", width=50, example="Sesuai pedoman daerah")


class PilihanSkala(StrEnum):
    """A ready scale, by the name under which it is chosen."""

    BERHASIL = "berhasil"
    PERMENDAGRI86 = "permendagri86"


_SKALA: dict[PilihanSkala, tuple[Skala, str | None]] = {
    PilihanSkala.BERHASIL: (SKALA_BAKU, None),
    PilihanSkala.PERMENDAGRI86: (SKALA_PERMENDAGRI, "Permendagri 86/2017"),
}
"""Each ready scale, and where it comes from."""


def baris_pita(pilihan: PilihanSkala) -> list[dict[str, object]]:
    """Return the rows of a ready scale as they stand on the sheet, best category first."""
    skala, dasar = _SKALA[pilihan]
    return [{"batas_bawah": band.batas_bawah, "kategori": band.kategori, "catatan": dasar} for band in skala.band]
