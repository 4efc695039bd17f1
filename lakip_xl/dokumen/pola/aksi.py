"""How far the planned actions are (aturan 31): done, under way, not begun, called off, not reported."""

from lakip_xl.dokumen.fakta import FaktaAksi
from lakip_xl.dokumen.pola.angka_kata import sambung
from lakip_xl.dokumen.pola_isian import isian

KALIMAT = "Dari {{@.jumlah}} aksi yang direncanakan, {{@.kata}}."

_KATA = {
    "selesai": "selesai",
    "berjalan": "sedang berjalan",
    "belum": "belum dimulai",
    "batal": "dibatalkan",
    "belum_dilaporkan": "belum dilaporkan keadaannya",
}
"""Words of each state, by the name of the key that counts it."""


def kata_aksi(fakta: FaktaAksi) -> str:
    """Say how many are in which state."""
    banyak = fakta.banyak
    ada = [nama for nama in _KATA if banyak[nama]]
    if not ada:
        return "belum ada yang ditetapkan"
    if len(ada) == 1:
        return f"{'semuanya' if fakta.jumlah > 1 else 'aksi itu'} {_KATA[ada[0]]}"
    return sambung([f"{isian(fakta.kode, nama)} {_KATA[nama]}" for nama in ada])
