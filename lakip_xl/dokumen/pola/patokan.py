"""An indicator against all that it may be held to beside its target (aturan 16, comparisons 3 and 4)."""

from collections.abc import Sequence

from lakip_xl.dokumen.fakta import FaktaKinerja
from lakip_xl.dokumen.pola.pembanding import kata_pembanding
from lakip_xl.dokumen.pola.renstra import kata_renstra
from lakip_xl.dokumen.pola_isian import isian

KALIMAT = "{{@.patokan_kata}}."
KALIMAT_SEMUA = "{{patokan.kata}}."


def kata_patokan(fakta: FaktaKinerja) -> str:
    """Say how it lies to the end target, a national standard and other regions; what there is none of."""
    pembanding = fakta.standar is not None or bool(fakta.daerah)
    if fakta.target_akhir is None and not pembanding:
        return "Target akhir Renstra, standar nasional, dan angka daerah lain untuk indikator ini tidak tercatat"
    renstra, lain = kata_renstra(fakta), kata_pembanding(fakta)
    if fakta.target_akhir is None:
        return f"Sebagai pembanding, {lain}; target akhir Renstra belum ditetapkan"
    if not pembanding:
        return f"Terhadap target akhir Renstra, {renstra}; standar nasional dan angka daerah lain tidak tercatat"
    return f"Terhadap target akhir Renstra, {renstra}; sebagai pembanding, {lain}"


def kata_semua(semua: Sequence[FaktaKinerja]) -> str:
    """Say for how many indicators there is anything to be held to."""
    if all(fakta.target_akhir is None and fakta.standar is None and not fakta.daerah for fakta in semua):
        return (
            "Target akhir Renstra, standar nasional, dan angka daerah lain belum dicatat untuk indikator mana pun, "
            "sehingga perbandingan dengan ketiganya tidak dibuat"
        )
    akhir, jumlah, lain = (isian("patokan", nama) for nama in ("target_akhir", "jumlah", "pembanding"))
    kata = f"{akhir} dari {jumlah} indikator tujuan dan sasaran mempunyai target akhir Renstra"
    return f"{kata}, dan {lain} mempunyai standar nasional atau angka daerah lain sebagai pembanding"
