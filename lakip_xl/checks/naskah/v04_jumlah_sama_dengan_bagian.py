"""V04: Setiap jumlah sama dengan jumlah bagian-bagiannya (aturan 12)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.jumlah import Penjumlahan, penjumlahan

_KEPALA = "| Uraian | Pagu (Rp) |"
GAGAL = (
    f"""
{_KEPALA}
| Program Koperasi | 900.000 |
| Kegiatan Pelatihan | 900.000 |
| Sub Kegiatan Bimbingan | 400.000 |
| Sub Kegiatan Sosialisasi | 600.000 |
→ 0/2/1
""",
    f"""
{_KEPALA}
| Sekretariat | 400.000 |
| Bidang Koperasi | 500.000 |
| Jumlah | 800.000 |
→ 0/3/1
""",
    """
| Pendidikan | SLTA | S1 | S2 | Jumlah |
| Pegawai | 4 | 31 | 9 | 43 |
→ 0/1/4
""",
    """
| Pendidikan | Pegawai |
| SLTA | 4 |
| D3 | 2 |
| S1 | 41 |
| Sampai SLTA | 4 |
| Diploma dan sarjana | 43 |
| Jumlah | 48 |
→ 0/6/1
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Program Koperasi | 1.000.000 |
| Kegiatan Pelatihan | 1.000.000 |
| Sub Kegiatan Bimbingan | 400.000 |
| Sub Kegiatan Sosialisasi | 600.000 |
""",
    f"""
{_KEPALA}
| Sekretariat | 400.000 |
| Bidang Koperasi | 500.000 |
| Jumlah | 900.000 |
""",
    """
| Pendidikan | SLTA | S1 | S2 | Jumlah |
| Pegawai | 4 | 31 | 9 | 44 |
""",
    """
| Pendidikan | Pegawai | Bagian |
| SLTA | 4 | 8,51% |
| D3 | 2 | 4,26% |
| S1 | 41 | 87,23% |
| Sampai SLTA | 4 | 8,51% |
| Diploma dan sarjana | 43 | 91,49% |
| Jumlah | 47 | 100,00% |
""",
    """
| Jenis Pendapatan | Target (Rp) | Realisasi / Target |
| Retribusi izin | 100.000.000 | 0,00% |
| Sewa lahan | 150.000.000 | 2,48% |
| Jumlah | 250.000.000 | 1,49% |
""",
)


@check_naskah(
    "V04",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.TANYA),
    saran="Jumlahkan lagi bagian-bagiannya, lalu betulkan jumlah atau bagian yang salah.",
    alasan="Jumlah yang tidak cocok dengan bagiannya berarti salah satu angkanya salah.",
    sumber="aturan lakip-xl 12",
    gagal=GAGAL,
    lolos=LOLOS,
)
def jumlah_sama_dengan_bagian(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Setiap jumlah sama dengan jumlah bagian-bagiannya."""
    for tabel in bahan.telaah.tabel:
        semua = list(penjumlahan(tabel))
        for jumlah in semua:
            if jumlah.cocok:
                yield Cocok(jumlah.letak)
            elif not jumlah.diragukan(semua):
                yield _temuan(jumlah, semua)


def _temuan(jumlah: Penjumlahan, semua: Sequence[Penjumlahan]) -> TemuanNaskah:
    bagian = [angka for angka, _ in jumlah.bagian]
    hitungan = " + ".join(tulis_angka(angka) for angka in bagian[:6]) + (" + …" if len(bagian) > 6 else "")  # noqa: PLR2004
    seharusnya = tulis_angka(sum(bagian, Decimal(0)))
    beda = f"tertulis {jumlah.tertulis.teks}, sedangkan {len(bagian)} bagiannya berjumlah {seharusnya}"
    pesan = f"{sebut(jumlah.nama)}: {beda}."
    letak = (jumlah.letak, *(letak for _, letak in jumlah.bagian))
    sejenis = [isi for isi in semua if isi.cara == jumlah.cara]
    yakin = len(sejenis) == 1 or 2 * sum(isi.cocok for isi in sejenis) >= len(sejenis)
    tingkat = TingkatTemuan.KESALAHAN if yakin else TingkatTemuan.TANYA
    return TemuanNaskah(letak, pesan, jumlah.tertulis.teks, seharusnya, hitungan, tingkat)
