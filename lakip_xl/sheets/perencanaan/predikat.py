"""Lembar Predikat (aturan 23)."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.domain.predikat import SKALA_PREDIKAT_BAKU, SkalaPredikat
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.perencanaan.unit import Ya
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@aturan(
    Status.PERIKSA,
    'AND({predikat}<>"",SUMPRODUCT(--({semua_skala}={skala}),--({semua_predikat}={predikat}))>1)',
    semua_skala=Kolom("skala"),
    semua_predikat=Kolom("predikat"),
)
def predikat_ganda(
    semua_skala: Sequence[object], skala: object, semua_predikat: Sequence[object], predikat: object
) -> bool:
    """Predikat ditulis dua kali dalam satu skala."""
    ganda = list(zip(semua_skala, semua_predikat, strict=True)).count((skala, predikat)) > 1
    return predikat is not None and ganda


@sheet(
    "Predikat",
    perintah="Skala predikat yang dipakai indikator; hapus yang tidak perlu, tambahkan skala sendiri di bawahnya.",
    paling_sedikit=60,
    aturan=(predikat_ganda,),
)
class TingkatPredikat(Row):
    """Satu baris untuk setiap predikat pada satu skala."""

    skala: str = column("Skala", key=True, width=18, help="Nama yang dipilih pada lembar Indikator.", example="IKM")
    predikat: str = column("Predikat", key=True, width=30, example="B")
    batas_bawah: Decimal | None = column(
        "Batas Bawah",
        width=14,
        help="Nilai terendah predikat ini. Kosong pada seluruh skala: predikat hanya berurutan.",
        example="76,61",
    )
    lebih_dari: Ya | None = column(
        "Harus Lebih", width=12, help="ya: nilai tepat pada batas masih predikat di bawahnya.", example="ya"
    )
    urutan: int = column("Urutan", min=1, max=99, width=10, help="1 untuk predikat terendah.", example="3")
    catatan: str | None = column("Catatan", width=50, example="PermenPANRB 14/2017")


def baris_skala(skala: SkalaPredikat) -> list[dict[str, object]]:
    """Return the rows of a scale as they stand on the sheet, best grade first."""
    return [
        {
            "skala": skala.nama,
            "predikat": tingkat.predikat,
            "batas_bawah": tingkat.batas_bawah,
            "lebih_dari": Ya.YA if tingkat.lebih_dari else None,
            "urutan": urutan,
            "catatan": DASAR_SKALA.get(skala.nama),
        }
        for urutan, tingkat in reversed(list(enumerate(skala.tingkat, start=1)))
    ]


DASAR_SKALA = {
    "AKIP": "PermenPANRB 88/2021",
    "IKM": "PermenPANRB 14/2017",
    "SPBE": "PermenPANRB 59/2020",
}
"""Where the bounds of a ready scale come from."""

SKALA_SIAP = tuple(baris for skala in SKALA_PREDIKAT_BAKU for baris in baris_skala(skala))
"""Rows of the scales that a new planning workbook begins with."""
