"""R16: LRA menurut program dan kegiatan sama dengan laporan ini (aturan 29)."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.checking.pergeseran import pergeseran
from lakip_xl.domain.notasi import angka, rupiah
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kendali import Kendali, angka_laporan
from lakip_xl.sumber.nilai import setara

GAGAL = (
    """
! tulis sumber/lra.csv Kode;Uraian;Anggaran;Realisasi
! tulis sumber/lra.csv 2.17.03;Pengawasan;1000000;949999
→ sumber/lra.csv › D2
""",
    """
! tulis sumber/lra.csv Kode;Uraian;Anggaran;Realisasi
! tulis sumber/lra.csv 2.17.09;Pengawasan;1000000;950000
→ sumber/lra.csv › D2
""",
)
LOLOS = (
    """
! tulis sumber/lra.csv Kode;Uraian;Anggaran;Realisasi
! tulis sumber/lra.csv 2.17.03;Pengawasan;1000000;950000
""",
)


@check(
    "R16",
    level=Level.PERINGATAN,
    saran="Cocokkan dengan bagian akuntansi; yang memang berbeda diterima di lembar Pengecualian dengan sebabnya.",
    alasan="LRA adalah angka resmi; perbedaannya ditanyakan pemeriksa.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def lra_sama_dengan_laporan(laporan: Laporan) -> Iterator[Finding]:
    """LRA menurut program dan kegiatan sama dengan laporan ini."""
    dikenal = {setara(kode): kode for kode in laporan.program}
    for baris in () if pergeseran(laporan) else laporan.sumber.lra:
        kode = dikenal.get(setara(baris.kode))
        if kode is None:
            yield Finding(baris.sel, f"{baris.kode} pada LRA tidak ada di perencanaan.xlsx.")
            continue
        for apa in ("pagu", "realisasi"):
            lra, milik = getattr(baris, apa), angka_laporan(laporan, Kendali(belanja=True, kolom=apa, kode=kode))
            if lra is not None and lra != (milik or 0):
                pesan = f"{apa.capitalize()} {kode} pada LRA Rp{angka(lra)}, di laporan {rupiah(milik or 0)}."
                yield Finding(baris.sel, pesan)
