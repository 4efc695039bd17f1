"""V29: Target, realisasi dan capaian dalam kalimat sama dengan tabel indikator."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import (
    BahanNaskah,
    Cocok,
    HasilNaskah,
    TemuanNaskah,
    TingkatTemuan,
    check_naskah,
    tingkat_selisih,
)
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.banding import cocokkan_tertulis
from lakip_xl.naskah.indikator import fakta_indikator
from lakip_xl.naskah.kalimat_indikator import kalimat_indikator
from lakip_xl.naskah.kata import senama
from lakip_xl.naskah.peran import Peran

_TABEL = """
LKjIP Tahun 2022
| Indikator Kinerja | Target | Realisasi | Capaian |
| Persentase Koperasi Berkualitas | 4% | 6,47% | 161,75% |
"""
GAGAL = (
    f"""{_TABEL}
Realisasi Persentase Koperasi yang Berkualitas tahun 2022 sebesar 6,74%.
→ 2
""",
    f"""{_TABEL}
Persentase Koperasi yang Berkualitas ditargetkan sebesar 5%.
→ 2
""",
)
LOLOS = (
    f"""{_TABEL}
Realisasi Persentase Koperasi yang Berkualitas tahun 2022 sebesar 6,5%.
""",
    f"""{_TABEL}
Realisasi Persentase Koperasi yang Berkualitas tahun 2021 sebesar 6,74%.
""",
)
_APA = {Peran.TARGET: "target", Peran.REALISASI: "realisasi", Peran.PERSEN: "capaian"}


@check_naskah(
    "V29",
    tingkat=(TingkatTemuan.TANYA, TingkatTemuan.PEMBULATAN),
    saran="Samakan kalimat dengan tabelnya.",
    alasan="Angka yang diketik ulang di kalimat paling sering tertinggal saat tabel diperbaiki.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def kalimat_indikator_sama_dengan_tabel(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Target, realisasi dan capaian dalam kalimat sama dengan tabel indikator."""
    telaah = bahan.telaah
    fakta = [satu for satu in fakta_indikator(telaah) if not satu.rumus and satu.tahun == telaah.tahun]
    nama = {satu.nama: satu.tertulis for satu in fakta}
    for kalimat in kalimat_indikator(telaah.alinea, nama, telaah.tahun):
        for peran, angka in kalimat.angka.items():
            sama = [satu for satu in fakta if satu.jenis is peran and senama(satu.nama, kalimat.nama)]
            sama = [satu for satu in sama if satu.angka.persen == angka.persen or peran is Peran.PERSEN]
            letak = kalimat.alinea.letak(angka.awal, angka.akhir)
            if not sama or not letak:
                continue
            hasil = [cocokkan_tertulis(angka, satu.angka) for satu in sama]
            tingkat = min((tingkat_selisih(isi, TingkatTemuan.TANYA) for isi in hasil), key=_berat)
            if tingkat is None:
                yield Cocok(letak[0])
                continue
            benar = sama[0].angka.teks
            pesan = f"{sebut(kalimat.tertulis)}: {_APA[peran]} tertulis {angka.teks}, di tabel {benar}."
            tempat = (*letak, sama[0].letak)
            yield TemuanNaskah(tempat, pesan, angka.teks, benar, f"tabel di blok {sama[0].letak}", tingkat)


def _berat(tingkat: TingkatTemuan | None) -> int:
    return [None, TingkatTemuan.PEMBULATAN, TingkatTemuan.TANYA].index(tingkat)
