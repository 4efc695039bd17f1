"""A check as declared: what it says of itself stands in every finding."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Buku, Laporan
from lakip_xl.sheets.perencanaan import PERENCANAAN
from lakip_xl.sheets.tempat import Tempat

LAPORAN = Laporan(Buku("perencanaan.xlsx", PERENCANAAN))
SEL = Tempat("masukan/bidang.xlsx", "Anggaran", "D6")


def test_a_finding_takes_its_code_level_and_advice_from_the_declaration() -> None:
    @check("Z01", level=Level.PERINGATAN, saran="Perbaiki.", gagal="x", lolos=("y", "z"), alasan="Sebab.", sumber="R")
    def contoh(_laporan: Laporan) -> Iterator[Finding]:
        """Semua benar."""
        yield Finding(SEL, "Keliru.")

    assert list(contoh(LAPORAN)) == [Finding(SEL, "Keliru.", "Z01", Level.PERINGATAN, "Perbaiki.")]
    assert (contoh.kode, contoh.keterangan, contoh.alasan, contoh.sumber) == ("Z01", "Semua benar.", "Sebab.", "R")
    assert (contoh.gagal, contoh.lolos) == (("x",), ("y", "z"))


def test_reason_and_source_may_be_left_out() -> None:
    @check("Z02", level=Level.KESALAHAN, saran="Perbaiki.", gagal=("x",), lolos="y")
    def contoh(_laporan: Laporan) -> Iterator[Finding]:
        return iter(())

    assert (contoh.keterangan, contoh.alasan, contoh.sumber) == ("", "", "")
    assert (contoh.gagal, contoh.lolos) == (("x",), ("y",))
    assert list(contoh(LAPORAN)) == []
