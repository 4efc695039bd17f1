"""V05: Capaian setiap indikator sama dengan realisasi dibagi targetnya (aturan 1, 2 dan 5)."""

from collections.abc import Iterator

from lakip_xl.checking.selisih_naskah import periksa_persen_baris
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.peran import Peran

_KEPALA = "| Indikator | Target | Realisasi | Capaian |"
GAGAL = (
    f"""
{_KEPALA}
| Jumlah koperasi yang dilatih | 90 Koperasi | 60 Koperasi | 100% |
→ 0/1/3
""",
    f"""
{_KEPALA}
| Persentase koperasi aktif | 0,5% | - | 100% |
→ 0/1/3
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Jumlah koperasi yang dilatih | 90 Koperasi | 60 Koperasi | 66,67% |
""",
    f"""
{_KEPALA}
| Jumlah sengketa | 10 Kasus | 8 Kasus | 120% |
""",
    f"""
{_KEPALA}
| Persentase koperasi aktif | 0,5% | - | - |
""",
)
_KOSONG = frozenset({"", "-", "–", "—", "n/a", "na"})


@check_naskah(
    "V05",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.TANYA, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang capaiannya, atau betulkan target atau realisasi di baris itu.",
    alasan="Capaian adalah inti laporan kinerja; ia harus dapat dihitung ulang oleh pembacanya.",
    sumber="aturan lakip-xl 1, 2, 5 dan 21",
    gagal=GAGAL,
    lolos=LOLOS,
)
def capaian_sama_dengan_hitungan(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Capaian setiap indikator sama dengan realisasi dibagi targetnya."""
    yield from periksa_persen_baris(bahan.telaah, uang=False)
    for tabel in bahan.telaah.tabel:
        target, realisasi, capaian = (tabel.dengan(peran) for peran in (Peran.TARGET, Peran.REALISASI, Peran.PERSEN))
        if tabel.kartu or not len(target) == len(realisasi) == len(capaian) == 1:
            continue
        for baris in tabel.baris:
            tertulis, sel = baris.angka.get(capaian[0].nomor), baris.sel[capaian[0].nomor]
            kosong = baris.teks(realisasi[0].nomor).casefold() in _KOSONG
            if tertulis is None or sel is None or not tertulis.nilai or target[0].nomor not in baris.angka:
                continue
            if kosong and not _terusan(baris.sel, realisasi[0].nomor):
                pesan = f"{sebut(tabel.nama(baris))}: capaian {tertulis.teks} tertulis, sedangkan realisasinya kosong."
                yield TemuanNaskah((sel.letak,), pesan, tertulis.teks, "kosong", tingkat=TingkatTemuan.TANYA)


def _terusan(semua: tuple[object, ...], kolom: int) -> bool:
    """Tell whether a cell is a part of the one above or beside it."""
    sel = semua[kolom]
    return sel is None or bool(getattr(sel, "terusan", False))
