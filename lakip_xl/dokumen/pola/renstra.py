"""An indicator against the end target of the Renstra (aturan 16, comparison 3): reached, under way, unknown."""

from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.pola.angka_kata import persen_kata, terhadap_penuh, ukuran_kata

KALIMAT = "Terhadap target akhir Renstra, {{@.renstra_kata}}."


def kata_renstra(fakta: FaktaKinerja) -> str:
    """Say how far it has come."""
    if fakta.target_akhir is None:
        return "kemajuannya belum dapat diukur karena target akhir indikator ini belum ditetapkan"
    akhir = ukuran_kata(fakta.kode, "target_akhir", fakta.target_akhir, fakta.satuan)
    if fakta.realisasi is None:
        return f"kemajuan menuju {akhir} belum diketahui"
    if fakta.kemajuan is None:
        return f"kemajuan menuju {akhir} tidak dapat dihitung"
    kemajuan = persen_kata(fakta.kode, "kemajuan")
    if terhadap_penuh(fakta.kemajuan) >= 0:
        return f"realisasi ini sudah mencapai {akhir}, dengan kemajuan {kemajuan}"
    return f"realisasi ini baru mencapai {kemajuan} dari {akhir}"
