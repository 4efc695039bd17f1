"""An indicator to date against its target of the year (aturan 31): how far it has come, not known, no target."""

from decimal import Decimal

from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.pola.angka_kata import persen_kata, ukuran_kata

KALIMAT = "Dibandingkan dengan target setahun, {{@.setahun_kata}}."


def kata_setahun(sampai: FaktaKinerja, tahun: FaktaKinerja, setahun: Decimal | None) -> str:
    """Say how far it has come: `sampai` is the year to date, `setahun` its capaian against the target of `tahun`."""
    if tahun.target is None:
        return "kemajuannya belum dapat diukur karena target setahun belum ditetapkan"
    target = ukuran_kata(tahun.kode, "target", tahun.target, tahun.satuan)
    if sampai.realisasi is None:
        return f"kemajuan menuju {target} belum diketahui"
    if setahun is None:
        return f"kemajuan menuju {target} tidak dapat dihitung"
    return f"yaitu {target}, capaiannya {persen_kata(sampai.kode, 'setahun')}"
