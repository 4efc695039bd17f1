"""Words by which tables say how something turned out, and whether that is good: the same in every office."""

from decimal import Decimal

from lakip_xl.domain.bulat import bulatkan
from lakip_xl.domain.kategori import BELUM_DILAPORKAN, TIDAK_DAPAT_DIHITUNG
from lakip_xl.domain.rumus import rumus
from lakip_xl.finding import Level

COCOK, WAJAR, SELISIH, TIDAK_MASUK = "COCOK", "WAJAR", "SELISIH", "TIDAK MASUK"
"""Of a reconciliation: equal, less but rightly so, different, not handed in."""

BERUBAH, TETAP = "BERUBAH", "tetap"
"""Of a category: whether it hangs on the rounding or on the formula chosen."""

TERCAPAI, BELUM_TERCAPAI = "tercapai", "belum tercapai"
"""Of an end target."""
SAMA = "sama dengan target"
"""Of a realisasi that repeats its target: equal, which by itself is no success."""
SALINAN = "sama dengan target (K20)"
"""Of one whose unit typed hardly anything but its targets."""


@rumus(
    f'IF({{realisasi}}="","{BELUM_DILAPORKAN}",IF(ISNUMBER({{capaian}}),IF(ROUND({{capaian}},9)<1,"{BELUM_TERCAPAI}",'
    f'IF({{realisasi}}={{target}},IF({{berulang}}=1,"{SALINAN}","{SAMA}"),"{TERCAPAI}")),"{TIDAK_DAPAT_DIHITUNG}"))'
)
def terhadap_target(realisasi: object, capaian: Decimal | None, target: object, berulang: int) -> str:
    """Whether the target of the year is reached, whatever the category says (aturan 5)."""
    if realisasi is None:
        return BELUM_DILAPORKAN
    if capaian is None:
        return TIDAK_DAPAT_DIHITUNG
    if bulatkan(Decimal(capaian), 9) < 1:
        return BELUM_TERCAPAI
    if _banding(realisasi) != _banding(target):
        return TERCAPAI
    return SALINAN if berulang == 1 else SAMA


def _banding(isi: object) -> object:
    """Return a cell as a formula compares it: capitals are none."""
    return isi.casefold() if isinstance(isi, str) else isi


TERMASUK, TIDAK_LAGI = "ya", "tidak lagi"
"""Of a row that was chosen when the report was made: whether it still belongs."""

LOOK_HASIL = {TERCAPAI: "baik", BELUM_TERCAPAI: "periksa", SALINAN: "periksa", BELUM_DILAPORKAN: "galat"}
"""Words of the column that says whether a target is met, and their look; what is equal to it has none."""

LOOK = {
    Level.KESALAHAN: "galat",
    Level.PERINGATAN: "periksa",
    SELISIH: "galat",
    COCOK: "baik",
    WAJAR: "periksa",
    BERUBAH: "periksa",
    TERCAPAI: "baik",
    BELUM_TERCAPAI: "periksa",
    TIDAK_LAGI: "periksa",
}
"""Words that are coloured, and their look."""
