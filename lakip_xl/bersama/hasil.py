"""Words by which tables say how something turned out, and whether that is good: the same in every office."""

from lakip_xl.finding import Level

COCOK, WAJAR, SELISIH, TIDAK_MASUK = "COCOK", "WAJAR", "SELISIH", "TIDAK MASUK"
"""Of a reconciliation: equal, less but rightly so, different, not handed in."""

BERUBAH, TETAP = "BERUBAH", "tetap"
"""Of a category: whether it hangs on the rounding or on the formula chosen."""

TERCAPAI, BELUM_TERCAPAI = "tercapai", "belum tercapai"
"""Of an end target."""

LOOK = {
    Level.KESALAHAN: "galat",
    Level.PERINGATAN: "periksa",
    SELISIH: "galat",
    COCOK: "baik",
    WAJAR: "periksa",
    BERUBAH: "periksa",
    TERCAPAI: "baik",
    BELUM_TERCAPAI: "periksa",
}
"""Words that are coloured, and their look."""
