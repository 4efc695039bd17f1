"""V17: Rata-rata di baris tabel sama dengan rata-rata baris di atasnya."""

from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import (
    BahanNaskah,
    Cocok,
    HasilNaskah,
    TemuanNaskah,
    TingkatTemuan,
    check_naskah,
    tingkat_selisih,
)
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.banding import cocokkan
from lakip_xl.naskah.jenjang import JUMLAH, RATA_RATA, susun_jenjang
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import TabelUtuh

_KEPALA = "| Indikator | Target | Realisasi | Capaian (%) |"
GAGAL = (
    f"""
{_KEPALA}
| Jumlah koperasi aktif | 100 | 80 | 80,00 |
| Jumlah pelatihan | 10 | 9 | 90,00 |
| Rata-rata capaian | | | 95,00 |
→ 0/3/3
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Jumlah koperasi aktif | 100 | 80 | 80,00 |
| Jumlah pelatihan | 10 | 9 | 90,00 |
| Rata-rata capaian | | | 85,00 |
""",
    f"""
{_KEPALA}
| Jumlah koperasi aktif | 100 | 80 | 80,00 |
| Rata-rata capaian | | | 85,00 |
""",
)


@check_naskah(
    "V17",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang rata-ratanya dari baris yang tercetak.",
    alasan="Rata-rata capaian adalah angka yang dikutip pimpinan.",
    sumber="aturan lakip-xl 7",
    gagal=GAGAL,
    lolos=LOLOS,
)
def rata_rata_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Rata-rata di baris tabel sama dengan rata-rata baris di atasnya."""
    for tabel in bahan.telaah.tabel:
        if not tabel.kartu:
            yield from _tabel(tabel)


def _tabel(tabel: TabelUtuh) -> Iterator[HasilNaskah]:
    jenjang = susun_jenjang(tabel)
    awal = 0
    for urutan, baris in enumerate(tabel.baris):
        if not any(RATA_RATA.match(baris.teks(kolom)) for kolom in range(len(tabel.kolom))):
            continue
        for kolom, tertulis in baris.angka.items():
            sel = baris.sel[kolom]
            if tabel.kolom[kolom].peran is Peran.NOMOR or sel is None:
                continue
            calon = (range(awal, urutan), range(urutan), jenjang.teratas)
            rata = [isi for semua in calon if (isi := _rata(tabel, kolom, semua)) is not None]
            if not rata:
                continue
            tingkat = tingkat_selisih(cocokkan(tertulis, *rata))
            if tingkat is None:
                yield Cocok(sel.letak)
                continue
            benar = tulis_angka(rata[0], max(2, tertulis.desimal))
            pesan = f"Rata-rata tertulis {tertulis.teks}, sedangkan rata-rata baris di atasnya {benar}."
            yield TemuanNaskah((sel.letak,), pesan, tertulis.teks, benar, "rata-rata baris di atasnya", tingkat)
        awal = urutan + 1


def _rata(tabel: TabelUtuh, kolom: int, semua: "range | list[int]") -> Decimal | None:
    nilai = [
        tabel.baris[urutan].angka[kolom].nilai
        for urutan in semua
        if kolom in tabel.baris[urutan].angka
        and not any(pola.match(tabel.nama(tabel.baris[urutan])) for pola in (JUMLAH, RATA_RATA))
    ]
    return sum(nilai, Decimal(0)) / len(nilai) if len(nilai) > 1 else None
