"""Rekonsiliasi Pagu: pagu in perencanaan.xlsx against what stands in the units' files."""

from collections.abc import Iterator

from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.rekonsiliasi import COCOK, SELISIH, TIDAK_MASUK
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rumus
from lakip_xl.layout.table import Table

_SELISIH = 'IF(OR({pagu}="",{masukan}=""),"",{masukan}-{pagu})'
_STATUS = f'IF({{selisih}}="","{TIDAK_MASUK}",IF({{selisih}}=0,"{COCOK}","{SELISIH}"))'


@table("rekonsiliasi_pagu")
def rekonsiliasi_pagu(laporan: Laporan) -> Iterator[Table]:
    """Pagu perencanaan dicocokkan dengan pagu yang tertulis pada masukan unit."""
    rinci = tuple(Baris(satu.kode, satu) for satu in laporan.anggaran)
    yield Table(
        kode="rekonsiliasi_pagu",
        lembar="Rekonsiliasi Pagu",
        judul=f"Rekonsiliasi Pagu Perencanaan dengan Masukan Tahun {laporan.tahun}",
        bagian="Pemeriksaan",
        columns=(
            Text("kode", "Kode", lambda isi: isi and isi.kode, width=17, tautan=ke("data_anggaran", "kode")),
            Text("uraian", "Sub Kegiatan", lambda isi: isi.rencana.uraian if isi else "Jumlah", width=64),
            Text("unit", "Unit", lambda isi: isi and isi.rencana.unit, width=16),
            Total("pagu", "Pagu di Perencanaan", Ref("pagu", "", "data_anggaran", "pagu")),
            Total("masukan", "Pagu di Masukan", Ref("masukan", "", "data_anggaran", "pagu_masukan")),
            Computed("selisih", "Selisih", Rumus(_SELISIH, _selisih), 16, "rupiah"),
            Computed("status", "Status", Rumus(_STATUS, _status), 14, "tengah"),
        ),
        rows=(*rinci, Baris("jumlah", None, tingkat=0, anak=tuple(satu.kunci for satu in rinci))),
        catatan=(
            "Yang dipakai pagu perencanaan; selisih: templat unit memuat pagu lama, atau diubah (toleransi Rp0).",
        ),
        sumber="Data Anggaran",
        berwarna=("status",),
    )


def _selisih(pagu: int | None, masukan: int | None) -> int | None:
    return None if pagu is None or masukan is None else masukan - pagu


def _status(selisih: int | None) -> str:
    return TIDAK_MASUK if selisih is None else SELISIH if selisih else COCOK
