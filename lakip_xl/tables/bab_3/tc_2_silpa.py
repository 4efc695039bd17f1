"""C.2: what was left of each program's money, and its share in the whole."""

from collections.abc import Iterator

from lakip_xl.bersama.bab_unit import BAGIAN
from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.domain import anggaran
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rujukan, Rumus
from lakip_xl.layout.table import Table

KODE = "C.2"
_BAGIAN = anggaran.RUMUS_SERAPAN.replace("{pagu}", "{semua}").replace("{realisasi}", "{sisa}")


@table(KODE)
def silpa(laporan: Laporan) -> Iterator[Table]:
    """Sisa anggaran setiap program dan bagiannya dari SiLPA seluruhnya."""
    program = tuple(Baris(cabang.kode, cabang) for cabang in laporan.pohon)
    semua = {"semua": Rujukan(KODE, TOTAL, "sisa")}
    yield Table(
        kode=KODE,
        lembar="C.2 SiLPA",
        judul=f"C.2 Sisa Lebih Perhitungan Anggaran (SiLPA) Tahun {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            Text("kode", "Kode", lambda isi: isi and isi.kode, width=11, tautan=_ke_anggaran),
            Text("program", "Program", lambda isi: isi.rencana.uraian if isi else "Jumlah", width=66),
            Total("pagu", "Pagu (Rp)", Ref("pagu", "", "3.3", "pagu")),
            Total("realisasi", "Realisasi (Rp)", Ref("realisasi", "", "3.3", "realisasi")),
            Computed("sisa", "SiLPA (Rp)", Rumus(anggaran.RUMUS_SISA, anggaran.sisa), 18, "rupiah"),
            Computed("bagian", "Bagian dari SiLPA", Rumus(_BAGIAN, anggaran.serapan, semua), 14, "persen"),
            Computed("serapan", "Serapan", Rumus(anggaran.RUMUS_SERAPAN, anggaran.serapan), 12, "persen"),
        ),
        rows=(*program, Baris(TOTAL, None, tingkat=0, anak=tuple(satu.kunci for satu in program))),
        catatan=("SiLPA = pagu − realisasi.",),
        sumber="Tabel 3.3",
    )


def _ke_anggaran(baris: Baris) -> Rujukan | None:
    return None if baris.isi is None else Rujukan("3.3", baris.kunci, "kode")
