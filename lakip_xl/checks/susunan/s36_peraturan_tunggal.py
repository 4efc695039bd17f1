"""S36: Setiap peraturan ditulis satu kali."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.sheets.perencanaan import DasarHukum

GAGAL = (
    """
perencanaan.xlsx › Dasar Hukum
| jenis | nomor | tahun | tentang |
| Peraturan Daerah Kota Contoh | 7 | 2016 | Perangkat Daerah |
| Peraturan daerah Kota Contoh | 07 | 2016 | Susunan Perangkat Daerah |
! tambah
→ perencanaan.xlsx › Dasar Hukum › @nomor/7
""",
    """
perencanaan.xlsx › Dasar Hukum
| jenis | nomor | tahun | tentang |
| Peraturan Daerah Kota Contoh | 7 | 2016 | Perangkat Daerah |
| Perda | 7 | 2016 | perangkat daerah |
! tambah
→ perencanaan.xlsx › Dasar Hukum › @nomor/7
""",
)
LOLOS = (
    """
perencanaan.xlsx › Dasar Hukum
| jenis | nomor | tahun | tentang |
| Peraturan Daerah Kota Contoh | 7 | 2016 | Perangkat Daerah |
| Perda | 7 | 2021 | perangkat daerah |
! tambah
""",
    """
perencanaan.xlsx › Dasar Hukum
| jenis | nomor | tahun | tentang |
| Peraturan Daerah Kota Contoh | 7 | 2016 | Perangkat Daerah |
| Peraturan Pemerintah | 7 | 2016 | Pajak Daerah |
| Peraturan Daerah Kota Contoh | 17 | 2016 | Perangkat Daerah |
| Undang-Undang Dasar |  | 1945 | Negara Republik Indonesia |
! tambah
""",
)


@check(
    "S36",
    level=Level.PERINGATAN,
    saran="Hapus salah satu baris; bila memang dua peraturan, perbaiki nomor, tahun atau jenisnya.",
    alasan="Peraturan yang ditulis dua kali tercetak dua kali, sering dengan judul yang berbeda.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def peraturan_tunggal(laporan: Laporan) -> Iterator[Finding]:
    """Setiap peraturan ditulis satu kali."""
    sudah: dict[tuple[str, int], list[DasarHukum]] = {}
    for baris in laporan.perencanaan.isi(DasarHukum):
        senomor = sudah.setdefault(((baris.nomor or "").lstrip("0").casefold(), baris.tahun), [])
        for lama in senomor:
            if _sama(lama, baris):
                yield Finding(baris.cell("nomor"), f"Sama dengan baris {lama.asal.baris}: {lama.sebutan}.")
                break
        senomor.append(baris)


def _huruf(teks: str | None) -> str:
    """Return the letters and digits of a text, capitals or not."""
    return "".join(filter(str.isalnum, (teks or "").casefold()))


def _sama(satu: DasarHukum, lain: DasarHukum) -> bool:
    """Tell whether two regulations of one number and year are of one kind, or have one title."""
    if (satu.jenis, satu.nomor) == (lain.jenis, lain.nomor):
        return False  # S04
    if _huruf(satu.jenis) == _huruf(lain.jenis):
        return True
    judul = _huruf(satu.tentang)
    return bool(judul) and judul == _huruf(lain.tentang)
