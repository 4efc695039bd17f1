"""C.1: target and realisasi of revenue."""

from collections.abc import Iterator

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.kolom import ke, lihat
from lakip_xl.domain import anggaran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rumus
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pendapatan


@table("C.1")
def pendapatan(laporan: Laporan) -> Iterator[Table]:
    """Target dan realisasi setiap jenis pendapatan, dibandingkan tahun lalu."""
    rinci = tuple(Baris(f"{b.asal.berkas}/{b.asal.baris}", b) for _, b in laporan.semua(Pendapatan))
    if not rinci:
        return
    yield Table(
        kode="C.1",
        lembar="C.1 Pendapatan",
        judul=f"C.1 Target dan Realisasi Pendapatan Tahun {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            Text("jenis", "Jenis Pendapatan", lambda isi: isi.jenis if isi else "Jumlah", width=50),
            _uang("target", "Target (Rp)"),
            _uang("realisasi", "Realisasi (Rp)"),
            Computed("persen", "Realisasi / Target", Rumus(_PERSEN, anggaran.serapan), 12, "persen"),
            _uang("realisasi_lalu", f"Realisasi {laporan.tahun - 1} (Rp)"),
            Computed("selisih", "Naik (Turun) (Rp)", Rumus(_SELISIH, _selisih), 18, "rupiah"),
            Text("keterangan", "Keterangan", lambda isi: isi and isi.keterangan, width=50),
            lihat(ke("data_pendapatan", "jenis")),
        ),
        rows=(*rinci, Baris("jumlah", None, tingkat=0, anak=tuple(satu.kunci for satu in rinci))),
        catatan=("Persen jumlah adalah jumlah realisasi dibagi jumlah target.",),
        sumber="Data Pendapatan",
    )


def _selisih(lalu: int | None, kini: int | None) -> int | None:
    return anggaran.sisa(kini, lalu)


_PERSEN = anggaran.RUMUS_SERAPAN.replace("{pagu}", "{target}")
_SELISIH = anggaran.RUMUS_SISA.replace("{pagu}-{realisasi}", "{realisasi}-{realisasi_lalu}").replace(
    "{pagu}", "{realisasi_lalu}"
)


def _uang(key: str, header: str) -> Total:
    return Total(key, header, Ref(key, "", "data_pendapatan", key), 18)
