"""Lembar Aksi Triwulan (masukan; aturan 31)."""

from enum import StrEnum

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet

_ISI = "Pilih keadaan aksi pada akhir triwulan ini. Kosong: belum dilaporkan."


class KeadaanAksi(StrEnum):
    """How far an action is at the end of a quarter."""

    SELESAI = "selesai"
    BERJALAN = "berjalan"
    BELUM = "belum"
    BATAL = "batal"


@sheet(
    "Aksi Triwulan",
    perintah="Pilih keadaan setiap aksi pada akhir triwulan.",
    sejak=5,
)
class AksiTriwulan(Row):
    """Satu baris untuk setiap aksi indikator unit ini, bila perencanaan mengukurnya per triwulan."""

    indikator: str = column("Indikator", prefilled=True, key=True, width=12)
    aksi: str = column("Aksi", prefilled=True, key=True, width=36)
    rencana_tw1: str | None = column("Rencana TW I", prefilled=True, width=16)
    rencana_tw2: str | None = column("Rencana TW II", prefilled=True, width=16)
    rencana_tw3: str | None = column("Rencana TW III", prefilled=True, width=16)
    rencana_tw4: str | None = column("Rencana TW IV", prefilled=True, width=16)
    tw1: KeadaanAksi | None = column("Keadaan TW I", width=11, help=_ISI, example="selesai")
    tw2: KeadaanAksi | None = column("Keadaan TW II", width=11, help=_ISI, example="berjalan")
    tw3: KeadaanAksi | None = column("Keadaan TW III", width=11, help=_ISI, example="belum")
    tw4: KeadaanAksi | None = column("Keadaan TW IV", width=11, help=_ISI, example="belum")
    catatan: str | None = column("Catatan", width=30, example="Digabung dengan kegiatan provinsi")
