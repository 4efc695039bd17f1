"""What several checks of a written report share: figures in words, and a printed percent held against its parts."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from lakip_xl.checking.data_naskah import NilaiData, kecocokan_data
from lakip_xl.checking.verifikasi import Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, tingkat_selisih
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.banding import Kecocokan, cocokkan
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.pasangan import pasangan_persen, persen_benar
from lakip_xl.naskah.telaah import Telaah


def tulis_persen(nilai: Decimal, desimal: int = 2) -> str:
    """Write a percent with the decimals that the report prints, two at least where it prints some."""
    return f"{tulis_angka(nilai, desimal)} %"


def tulis_nilai(nilai: Decimal, seperti: Angka) -> str:
    """Write a figure with the decimals of a printed one, two at least where it has some; a percent as such."""
    tertulis = tulis_angka(nilai, max(seperti.desimal, 0 if nilai == nilai.to_integral_value() else 2))
    return f"{tertulis} %" if seperti.persen else tertulis


def periksa_hitungan(  # noqa: PLR0913 - one word for each part of what is said
    tertulis: Angka,
    benar: Sequence[Decimal | tuple[Decimal, Decimal]],
    letak: tuple[LetakNaskah, ...],
    hitungan: str,
    *,
    apa: str = "",
    beda: TingkatTemuan = TingkatTemuan.KESALAHAN,
    persen: bool = True,
) -> Iterator[HasilNaskah]:
    """Yield what a printed figure is against what it should be, by the first of the values."""
    kecocokan = cocokkan(tertulis, *benar)
    tingkat = tingkat_selisih(kecocokan, beda)
    if tingkat is None:
        yield Cocok(letak[0])
        return
    pertama = benar[0]
    tengah = (pertama[0] + pertama[1]) / 2 if isinstance(pertama, tuple) else pertama
    desimal = max(tertulis.desimal, 2 if kecocokan is Kecocokan.BEDA and persen else 0)
    seharusnya = tulis_persen(tengah, desimal) if persen else tulis_angka(tengah, desimal)
    awal = f"{sebut(apa)}: t" if apa else "T"
    akhir = "; cara membulatkannya berbeda" if tingkat is TingkatTemuan.PEMBULATAN else ""
    yield TemuanNaskah(
        letak,
        f"{awal}ertulis {tertulis.teks}, sedangkan {hitungan} = {seharusnya}{akhir}.",
        tertulis.teks,
        seharusnya,
        hitungan,
        tingkat,
    )


def periksa_data(  # noqa: PLR0913 - a printed figure, and what the data say of it
    nama: str,
    apa: str,
    angka: Angka,
    letak: Sequence[LetakNaskah],
    semua: Sequence[NilaiData],
    *,
    faktor: int = 1,
    beda: TingkatTemuan = TingkatTemuan.KESALAHAN,
) -> Iterator[HasilNaskah]:
    """Yield what a printed figure is against the values that its name has in the data."""
    tingkat = tingkat_selisih(kecocokan_data(angka, semua, faktor), beda)
    if tingkat is None:
        yield Cocok(letak[0])
        return
    dekat = min(semua, key=lambda isi: abs(isi.nilai / faktor - angka.nilai))
    benar = tulis_nilai(dekat.nilai / faktor, angka)
    pesan = f"{sebut(nama)}: {apa} tertulis {angka.teks}, menurut data {benar}."
    yield TemuanNaskah(tuple(letak), pesan, angka.teks, benar, "data tahun itu", tingkat, dekat.sel)


def periksa_persen_baris(telaah: Telaah, *, uang: bool) -> Iterator[HasilNaskah]:
    """Yield what the percents of rows are against their parts: of money, or of indicators."""
    for tabel in telaah.tabel:
        for pasangan in pasangan_persen(tabel):
            if pasangan.uang is not uang:
                continue
            for baris in tabel.baris:
                tertulis, sel = baris.angka.get(pasangan.persen.nomor), baris.sel[pasangan.persen.nomor]
                benar = persen_benar(pasangan, baris)
                if tertulis is None or benar is None or sel is None:
                    continue
                bagian = tuple(
                    isi.letak
                    for kolom in (pasangan.pembilang, pasangan.penyebut)
                    if (isi := baris.sel[kolom.nomor]) is not None
                )
                atas, bawah = baris.angka[pasangan.pembilang.nomor], baris.angka[pasangan.penyebut.nomor]
                hitungan = f"{tulis_angka(atas.nilai)} / {tulis_angka(bawah.nilai)} × 100"
                yield from periksa_hitungan(tertulis, benar, (sel.letak, *bagian), hitungan, apa=tabel.nama(baris))
