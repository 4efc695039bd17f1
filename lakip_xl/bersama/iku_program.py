"""Programs that carry an indicator, with their money."""

from lakip_xl.bersama.iku import KISI
from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.nama import kolom_nama, nama_cabang
from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import Jenjang, kode_tujuan
from lakip_xl.laporan import BarisIndikator, Cabang, Laporan
from lakip_xl.layout.columns import Category, Computed, Ref, Text, Total
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table

_JUMLAH = "Jumlah"


def tabel_program(laporan: Laporan, indikator: BarisIndikator) -> Table[Cabang | None]:
    """Compose the programs that support the sasaran of an indicator, with their sum."""
    semua = _program(laporan, indikator)
    rows = [Baris[Cabang | None](cabang.kode, cabang) for cabang in semua]
    if len(rows) > 1:
        rows.append(Baris(_JUMLAH, None, tingkat=2, anak=tuple(cabang.kode for cabang in semua)))
    return Table[Cabang | None](
        kode=f"iku_{indikator.kode}_program",
        sebutan=f"{indikator.kode} Program",
        judul="Program Pendukung dan Anggarannya",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode if isi else _JUMLAH, KISI[0], tautan=ke("3.3", "kode")),
            kolom_nama("uraian", "Program", lambda isi: nama_cabang(isi) if isi else None, KISI[1]),
            Total("pagu", "Pagu (Rp)", Ref("pagu", "", "3.3", "pagu"), KISI[2]),
            Total("realisasi", "Realisasi (Rp)", Ref("realisasi", "", "3.3", "realisasi"), KISI[3]),
            Computed("serapan", "Serapan", anggaran.serapan, KISI[4], "persen"),
            Category("kategori", "Kategori Serapan", of="serapan", width=KISI[5]),
        ),
        rows=tuple(rows),
        catatan=() if rows else ("Tidak ada program yang menyebut sasaran ini pada perencanaan.",),
        sumber="Tabel 3.3 dan lembar Data",
        berwarna=("kategori",),
    )


def _program(laporan: Laporan, indikator: BarisIndikator) -> tuple[Cabang, ...]:
    """Return the programs of its sasaran; those of every sasaran below a tujuan."""
    acuan = indikator.rencana.acuan or ""
    if indikator.rencana.jenjang is Jenjang.TUJUAN:
        return tuple(cabang for cabang in laporan.pohon if kode_tujuan(cabang.rencana.sasaran or "") == acuan)
    dari = acuan if indikator.rencana.jenjang is Jenjang.SASARAN else laporan.sasaran_dari(acuan)
    return tuple(cabang for cabang in laporan.pohon if dari and cabang.rencana.sasaran == dari)
