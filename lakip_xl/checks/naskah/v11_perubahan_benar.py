"""V11: Kenaikan dan penurunan dalam kalimat sesuai dengan kedua angkanya."""

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
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.banding import Kecocokan, cocokkan
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.perubahan import Perubahan, perubahan_dalam, perubahan_dugaan, poin_disebut_persen

GAGAL = (
    """
Tahun 2021 tercatat 10,86%, tahun 2022 tercatat 19,29%. Persentase tersebut naik 8,43% dari tahun lalu.
→ 0
""",
    """
Jumlah koperasi aktif meningkat dari 300 koperasi menjadi 330 koperasi atau naik sebesar 12%.
→ 0
""",
    """
Jumlah koperasi aktif meningkat dari 330 koperasi pada tahun 2021 menjadi 300 koperasi.
→ 0
""",
    """
Nilai akuntabilitas naik dari 77,18% menjadi 80,17% atau naik sebesar 2,99%.
→ 0
""",
    """
Jumlah koperasi aktif naik dari 300 koperasi menjadi 330 koperasi atau bertambah 40 koperasi.
→ 0
""",
    """
Tahun lalu ditempatkan 500 orang. Target tahun ini mengalami kenaikan sebesar 5% sehingga menjadi 515 orang.
→ 0
""",
    """
Koperasi aktif naik dari 311 (59,69 % dari 521) menjadi 301 (57,55 % dari 523).
→ 0
""",
)
LOLOS = (
    """
Tahun 2021 tercatat 10,86%, tahun 2022 tercatat 19,29%. Persentase tersebut naik 8,43 poin dari tahun lalu.
""",
    """
Jumlah koperasi aktif meningkat dari 300 koperasi menjadi 330 koperasi atau naik sebesar 10%.
""",
    """
Jumlah koperasi aktif meningkat dari 300 koperasi pada tahun 2021 menjadi 330 koperasi.
""",
    """
Nilai akuntabilitas naik dari 77,18% menjadi 80,17% atau naik sebesar 2,99 poin.
""",
    """
Jumlah koperasi aktif bergerak dari 300 koperasi menjadi 330 koperasi, dan anggaran naik 12%.
""",
    """
Jumlah koperasi aktif naik dari 0 koperasi menjadi 330 koperasi atau naik sebesar 10%.
""",
    """
Tahun lalu ditempatkan 500 orang. Target tahun ini mengalami kenaikan sebesar 5% sehingga menjadi 525 orang.
""",
    """
Tahun lalu ditempatkan 500 orang dari 600 orang. Target mengalami kenaikan sebesar 5% sehingga menjadi 515 orang.
""",
    """
Anggaran bergeser dari Rp 300.000 menjadi 330 paket.
""",
    """
Koperasi aktif naik dari 301 (57,55 % dari 523) menjadi 311 (59,69 % dari 521).
""",
)


@check_naskah(
    "V11",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.TANYA, TingkatTemuan.PEMBULATAN),
    saran="Hitung ulang perubahannya; selisih dua persen disebut poin, bukan persen.",
    alasan="Arah dan besar perubahan adalah yang dibaca dari kalimat analisis.",
    sumber="aturan lakip-xl 10 dan 21",
    gagal=GAGAL,
    lolos=LOLOS,
)
def perubahan_benar(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Kenaikan dan penurunan dalam kalimat sesuai dengan kedua angkanya."""
    for alinea in bahan.telaah.alinea:
        sudah = []
        for perubahan in (*perubahan_dalam(alinea), *perubahan_dugaan(alinea)):
            sudah.append(perubahan.besar)
            yield from _periksa(perubahan)
        for besar, lama, baru in poin_disebut_persen(alinea):
            if besar not in sudah:
                yield _poin(besar, lama, baru, alinea.letak(besar.awal, besar.akhir))


def _periksa(perubahan: Perubahan) -> Iterator[HasilNaskah]:
    selisih = perubahan.baru.nilai - perubahan.lama.nilai
    angka = f"{perubahan.lama.teks} menjadi {perubahan.baru.teks}"
    if perubahan.arah and selisih and (selisih > 0) != (perubahan.arah > 0):
        sebutan, benar = ("naik", "turun") if perubahan.arah > 0 else ("turun", "naik")
        pesan = f"Tertulis {sebutan}, sedangkan dari {angka} itu {benar}."
        yield TemuanNaskah(perubahan.letak_arah, pesan, sebutan, benar, f"dari {angka}")
        return
    besar = perubahan.besar
    if besar is None:
        if perubahan.arah:
            yield Cocok(perubahan.letak_arah[0])
        return
    tumbuh = abs(selisih) / perubahan.lama.nilai * 100 if perubahan.lama.nilai else None
    beda = cocokkan(besar, abs(selisih))
    letak = perubahan.letak_besar
    if besar.persen and tumbuh is not None:
        hasil = cocokkan(besar, tumbuh)
        if hasil is Kecocokan.BEDA and beda is not Kecocokan.BEDA and perubahan.lama.persen:
            yield _poin(besar, perubahan.lama, perubahan.baru, letak)
            return
        yield from _selisih(hasil, perubahan, f"{tulis_angka(tumbuh, max(2, besar.desimal))} %")
    elif not besar.persen:
        yield from _selisih(beda, perubahan, tulis_angka(abs(selisih)))


def _poin(besar: Angka, lama: Angka, baru: Angka, letak: tuple[LetakNaskah, ...]) -> TemuanNaskah:
    benar = f"{tulis_angka(abs(baru.nilai - lama.nilai))} poin"
    pesan = f"Selisih {lama.teks} dan {baru.teks} adalah {benar}, bukan persen."
    return TemuanNaskah(letak, pesan, besar.teks, benar, f"{lama.teks} dan {baru.teks}", TingkatTemuan.TANYA)


def _selisih(hasil: Kecocokan, perubahan: Perubahan, seharusnya: str) -> Iterator[HasilNaskah]:
    besar = perubahan.besar
    assert besar is not None  # asked before
    tingkat = tingkat_selisih(hasil, TingkatTemuan.TANYA if perubahan.dugaan else TingkatTemuan.KESALAHAN)
    if tingkat is None:
        yield Cocok(perubahan.letak_besar[0])
        return
    angka = f"dari {perubahan.lama.teks} menjadi {perubahan.baru.teks}"
    pesan = f"Perubahan {angka} tertulis {besar.teks}, seharusnya {seharusnya}."
    yield TemuanNaskah(perubahan.letak_besar, pesan, besar.teks, seharusnya, angka, tingkat)
