"""Totals of a recap: by pemerintah daerah, by urusan, by category."""

from collections.abc import Callable, Iterator, Sequence

from lakip_xl.domain import anggaran
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.sel import Baris, Rumus, Wilayah
from lakip_xl.layout.table import Table
from lakip_xl.tables.rekap.data import kunci_kategori

BAGIAN = "Rekapitulasi"
_SEDIKITNYA = 2
_JUMLAH = "SUMPRODUCT(--({semua}={kode}),{kolom})"
_BANYAK = "SUMPRODUCT(--({semua}={kode}))"


def tabel_pemerintah(kantor: Sequence[Ikhtisar]) -> Iterator[Table]:
    """Yield the totals of each pemerintah daerah, where the recap has offices of several."""
    milik: dict[str, list[Ikhtisar]] = {}
    for satu in kantor:
        if satu.pemerintah_daerah:
            milik.setdefault(satu.pemerintah_daerah, []).append(satu)
    if len(milik) < _SEDIKITNYA:
        return

    semua = _dari_kantor("pemerintah")

    def jumlah(kolom: str, ambil: Callable[[Ikhtisar], int | None]) -> Rumus:
        return _jumlah_bila(semua, _dari_kantor(kolom), lambda nama: anggaran.jumlah(map(ambil, milik[nama])))

    banyak = Rumus(_BANYAK, lambda nama: len(milik[nama]), {"semua": semua})
    yield Table(
        kode="pemerintah",
        lembar="Pemerintah Daerah",
        judul="Anggaran dan Kelengkapan Menurut Pemerintah Daerah",
        bagian=BAGIAN,
        columns=(
            Text("kode", "Pemerintah Daerah", lambda isi: isi, width=44),
            Computed("kantor", "Kantor", banyak, 11, "bulat"),
            Computed("dilaporkan", "Indikator Dilaporkan", jumlah("dilaporkan", lambda s: s.dilaporkan), 12, "bulat"),
            Computed("indikator", "Indikator", jumlah("indikator", lambda s: s.indikator), 12, "bulat"),
            *_kolom_uang(lambda kolom: jumlah(kolom, lambda satu: satu.uang(kolom))),
        ),
        rows=tuple(Baris(nama, nama) for nama in sorted(milik)),
        catatan=("Kantor yang tidak terbaca tidak ikut.",),
        sumber="Perangkat Daerah",
    )


def _jumlah_bila(semua: Wilayah, kolom: Wilayah, nilai: Callable[[str], int | None]) -> Rumus:
    """Sum a column over the rows in which `semua` says the row's code; `nilai` gives the sum for a code."""
    return Rumus(_JUMLAH, lambda kode: nilai(kode) or 0, {"semua": semua, "kolom": kolom})


def _kolom_uang(jumlah: Callable[[str], Rumus]) -> tuple[Computed, ...]:
    """Return the columns of money; `jumlah` makes the sum of pagu or of realisasi."""
    return (
        Computed("pagu", "Pagu (Rp)", jumlah("pagu"), 24, "rupiah"),
        Computed("realisasi", "Realisasi (Rp)", jumlah("realisasi"), 24, "rupiah"),
        Computed("serapan", "Serapan", Rumus(anggaran.RUMUS_SERAPAN, anggaran.serapan), 12, "persen"),
        Computed("sisa", "SiLPA (Rp)", Rumus(anggaran.RUMUS_SISA, anggaran.sisa), 24, "rupiah"),
    )


def _dari_kantor(kolom: str) -> Wilayah:
    return Wilayah("kantor", kolom, rinci=True)


def tabel_urusan(kantor: Sequence[Ikhtisar]) -> Table:
    """Pagu, realisasi and absorption by bidang urusan, over all offices."""
    urusan = [u for satu in kantor for u in satu.urusan]
    semua = Wilayah("data_urusan", "urusan")

    def uang(kolom: str) -> Rumus:
        def nilai(kode: str) -> int | None:
            return anggaran.jumlah(getattr(u, kolom) for u in urusan if u.kode == kode)

        return _jumlah_bila(semua, Wilayah("data_urusan", kolom), nilai)

    def banyak(kode: str) -> int:
        return sum(u.kode == kode for u in urusan)

    return Table(
        kode="urusan",
        lembar="Urusan",
        judul="Anggaran Menurut Bidang Urusan",
        bagian=BAGIAN,
        columns=(
            Text("kode", "Urusan", lambda isi: isi, width=14),
            Computed("kantor", "Kantor", Rumus(_BANYAK, banyak, {"semua": semua}), 12, "bulat"),
            *_kolom_uang(uang),
        ),
        rows=tuple(Baris(kode, kode) for kode in sorted({u.kode for u in urusan})),
        sumber="Data Urusan",
    )


def tabel_kategori(kantor: Sequence[Ikhtisar], nama: Sequence[str]) -> Table:
    """How many indicators of all offices fall in each category."""

    def banyak(baris: Baris) -> Rumus:
        nilai = sum(dict(satu.kategori).get(baris.kunci, 0) for satu in kantor)
        kolom = Wilayah("data_kategori", kunci_kategori(nama.index(baris.kunci)))
        return Rumus("SUM({kolom})", lambda: nilai, {"kolom": kolom})

    return Table(
        kode="kategori",
        lembar="Kategori",
        judul="Indikator Menurut Kategori",
        bagian=BAGIAN,
        columns=(
            Text("kategori", "Kategori", lambda isi: isi, width=40),
            Computed("indikator", "Indikator", banyak, 16, "bulat"),
        ),
        rows=tuple(Baris(satu, satu) for satu in nama),
        sumber="Data Kategori",
        tegak=True,
    )
