"""V24: Sebuah peraturan dikutip dengan nomor, tahun dan judul yang sama."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.kata import urutan_kata
from lakip_xl.naskah.peraturan import Peraturan, peraturan

_AWAL = "Sesuai Peraturan Daerah Nomor 7 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah."
_TUGAS = (
    "Melaksanakan urusan daerah di bidang pembinaan koperasi, pembinaan usaha mikro, pelatihan dan penempatan tenaga"
    " kerja serta pembinaan hubungan industrial dan jaminan sosial"
)
GAGAL = (
    f"""
{_AWAL}
Perda No. 7 Tahun 2016 tentang Retribusi Pelayanan Pasar dan Pertokoan.
→ 1
""",
    f"""
{_AWAL}
Perda No. 9 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah.
→ 1
""",
    f"""
{_TUGAS} (Perwali No. 55 Tahun 2022).
Tugas dinas: {_TUGAS} (Perwali No. 88 Tahun 2016).
→ 1
""",
)
LOLOS = (
    f"""
{_AWAL}
Perda No. 07 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kota.
""",
    f"""
{_AWAL}
Perda No. 9 Tahun 2021 tentang Perubahan atas Pembentukan dan Susunan Perangkat Daerah.
""",
    f"""
{_TUGAS} (Perwali No. 55 Tahun 2022).
Tugas bidang: membantu kepala dinas melaksanakan urusan usaha mikro (Perwali No. 88 Tahun 2016).
""",
)
_SAMA, _PANJANG = 0.9, 80
_SEDIKITNYA, _BEDA = 4, 2


@check_naskah(
    "V24",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Cocokkan dengan JDIH: nomor, tahun dan judul yang benar.",
    alasan="Dasar hukum yang dikutip dua cara berarti salah satunya salah.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def peraturan_dikutip_sama(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Sebuah peraturan dikutip dengan nomor, tahun dan judul yang sama."""
    sebelum: list[Peraturan] = []
    for satu in peraturan(bahan.telaah):
        if not satu.letak or (len(satu.kata) < _SEDIKITNYA and len(satu.sebelum) < _PANJANG):
            continue
        lain = next((awal for awal in sebelum if _bertentangan(satu, awal)), None)
        sebelum.append(satu)
        if lain is None:
            yield Cocok(satu.letak[0])
            continue
        sama = (satu.nomor, satu.tahun) == (lain.nomor, lain.tahun)
        beda = (
            f"'{sebut(satu.judul)}', di tempat lain '{sebut(lain.judul)}'"
            if sama
            else f"di tempat lain {lain.tertulis}"
        )
        yield TemuanNaskah(
            (*satu.letak, *lain.letak),
            f"{satu.tertulis}: {beda}.",
            satu.judul if sama else satu.tertulis,
            lain.judul if sama else lain.tertulis,
            tingkat=TingkatTemuan.TANYA,
        )


def _bertentangan(satu: Peraturan, lain: Peraturan) -> bool:
    if satu.jenis != lain.jenis:
        return False
    if _kalimat_sama(satu, lain):
        return (satu.nomor, satu.tahun) != (lain.nomor, lain.tahun)
    if min(len(satu.kata), len(lain.kata)) < _SEDIKITNYA:
        return False
    if (satu.nomor, satu.tahun) == (lain.nomor, lain.tahun):
        sedikit, banyak = sorted((len(_asing(satu, lain)), len(_asing(lain, satu))))
        return sedikit >= 1 and banyak >= _BEDA
    return satu.tahun == lain.tahun and len(satu.kata & lain.kata) >= _SAMA * len(satu.kata | lain.kata)


def _kalimat_sama(satu: Peraturan, lain: Peraturan) -> bool:
    """Tell whether two citations end the same long sentence."""
    if min(len(satu.sebelum), len(lain.sebelum)) < _PANJANG:
        return False
    return SequenceMatcher(None, satu.sebelum[-_PANJANG:], lain.sebelum[-_PANJANG:], autojunk=False).ratio() >= _SAMA


def _asing(satu: Peraturan, lain: Peraturan) -> list[str]:
    """Return the first words of a title that the other one lacks."""
    return [kata for kata in urutan_kata(satu.judul)[:_SEDIKITNYA] if kata not in lain.kata]
