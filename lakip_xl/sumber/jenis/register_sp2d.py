"""Register SP2D: a row for each SP2D, without a code; it only controls the total."""

from collections.abc import Hashable

from lakip_xl.sumber.jenis_sumber import Guna, JenisSumber, SelSumber
from lakip_xl.sumber.nilai import teks_sel


def pembeda_sp2d(sel: SelSumber) -> Hashable:
    """Return what tells a row from others: the number of the SP2D."""
    return teks_sel(sel.get("sp2d")) or None


REGISTER_SP2D = JenisSumber(
    kode="register_sp2d",
    judul="Register SP2D",
    guna=Guna.SP2D,
    di_mana="SIPD Penatausahaan, menu Register SP2D",
    kolom={
        "sp2d": ("nomor sp2d", "no sp2d"),
        "tanggal": ("tanggal sp2d pencairan", "pencairan", "tanggal pencairan"),
        "nilai_sp2d": ("nilai rp bruto", "bruto", "nilai bruto"),
    },
    wajib=("sp2d", "nilai_sp2d"),
    tanggal=lambda sel: sel.get("tanggal"),
    pembeda=pembeda_sp2d,
)
