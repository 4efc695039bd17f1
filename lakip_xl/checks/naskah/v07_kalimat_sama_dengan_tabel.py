"""V07: Anggaran dan realisasi dalam kalimat sama dengan baris tabel yang namanya sama."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.kata import hampir_senama, senama
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.uang import Serapan, UangTabel, serapan, uang_tabel

_TABEL = """
| Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) |
| Sub Kegiatan Pengadaan Mebel | 1.000.000 | 500.000 |
"""
GAGAL = (
    f"""{_TABEL}
Sub Kegiatan Pengadaan Mebel dengan anggaran Rp 1.000.000 dan terealisasi Rp 550.000.
→ 1
""",
    f"""{_TABEL}
Sub Kegiatan Pengadaan Mebel dengan anggaran Rp 1.100.000 dan terealisasi Rp 500.000.
→ 1
""",
    f"""{_TABEL}
Sub Kegiatan Pengadaan Mebel Kantor Kecamatan dengan anggaran Rp 1.000.000 dan terealisasi Rp 500.000.
Sub Kegiatan Pengadaan Mebel Kantor dengan anggaran Rp 1.000.000 dan terealisasi Rp 550.000.
→ 2
""",
)
LOLOS = (
    f"""{_TABEL}
Sub Kegiatan Pengadaan Mebel dengan anggaran Rp 1.000.000 dan terealisasi Rp 500.000.
""",
    f"""{_TABEL}
Sub Kegiatan Pengadaan Komputer dengan anggaran Rp 1.000.000 dan terealisasi Rp 550.000.
""",
    f"""{_TABEL}
Sub Kegiatan Pengadaan Mebel Kantor dengan anggaran Rp 1.100.000 dan terealisasi Rp 550.000.
""",
)


@check_naskah(
    "V07",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.TANYA),
    saran="Samakan kalimat dan tabel; periksa mana yang sesuai dengan LRA.",
    alasan="Satu sub kegiatan hanya punya satu pagu dan satu realisasi di akhir tahun.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kalimat_sama_dengan_tabel(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Anggaran dan realisasi dalam kalimat sama dengan baris tabel yang namanya sama."""
    tabel = [baris for baris in uang_tabel(bahan.telaah) if len(baris.nilai) > 1]
    for kalimat in serapan(bahan.telaah):
        if sama := [baris for baris in tabel if senama(kalimat.nama, baris.nama)]:
            yield from _bandingkan(kalimat, sama, TingkatTemuan.KESALAHAN)
        elif len(mirip := [baris for baris in tabel if _mirip(kalimat, baris)]) == 1:
            yield from _bandingkan(kalimat, mirip, TingkatTemuan.TANYA)


def _mirip(kalimat: Serapan, baris: UangTabel) -> bool:
    """Tell whether a row has nearly the name of a sentence, and one of its two figures."""
    return hampir_senama(kalimat.tertulis, baris.tertulis) and any(
        peran in baris.nilai and baris.nilai[peran][0] == angka.nilai
        for peran, angka in ((Peran.PAGU, kalimat.pagu), (Peran.REALISASI, kalimat.realisasi))
    )


def _bandingkan(kalimat: Serapan, sama: Sequence[UangTabel], tingkat: TingkatTemuan) -> Iterator[HasilNaskah]:
    for peran, angka in ((Peran.PAGU, kalimat.pagu), (Peran.REALISASI, kalimat.realisasi)):
        letak = kalimat.alinea.letak(angka.awal, angka.akhir)
        nilai = [(*baris.nilai[peran], baris.tabel.faktor) for baris in sama if peran in baris.nilai]
        if not nilai or not letak:
            continue
        if any(abs(isi - angka.nilai) <= max(angka.satu, Decimal(faktor)) / 2 for isi, _, faktor in nilai):
            yield Cocok(letak[0])
            continue
        benar = tulis_angka(nilai[0][0])
        apa = "anggaran" if peran is Peran.PAGU else "realisasi"
        yield TemuanNaskah(
            (*letak, nilai[0][1]),
            f"{sebut(kalimat.tertulis)}: {apa} tertulis {angka.teks}, sedangkan di tabel {benar}.",
            angka.teks,
            benar,
            f"tabel di blok {nilai[0][1]}",
            tingkat,
        )
