"""What the page of Ringkasan shows of what needs attention."""

from collections.abc import Callable

from lakip_xl.bersama import bahan
from lakip_xl.bersama.perhatian import BAHAN, semua_hal
from lakip_xl.bersama.ringkasan_kisi import BAB, BARIS_ISI, KANAN, KOLOM_KANAN, LEMBAR, PERHATIAN_PALING_BANYAK
from lakip_xl.domain import sorotan, urut
from lakip_xl.domain.rumus import Tetapan
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import AnyRumus, Computed
from lakip_xl.layout.sel import Baris, Wilayah
from lakip_xl.layout.table import Table


def tabel_perhatian(laporan: Laporan) -> Table[int]:
    """Compose what the page shows: what is found, in its order."""
    banyak = min(sum(1 for _ in semua_hal(laporan)), PERHATIAN_PALING_BANYAK)

    def isi(kolom: str) -> Callable[[Baris[int]], AnyRumus]:
        return lambda baris: bahan.terurut(BAHAN, kolom, Tetapan(baris.isi))

    return Table[int](
        kode="ringkasan_perhatian",
        lembar=LEMBAR,
        judul="Perlu Perhatian",
        bab=BAB,
        columns=(
            Computed("jenis", "Hal", isi("jenis"), KANAN[0], "teks"),
            Computed("angka", "Angka", _angka_bertaut, KANAN[1], "persen_tautan"),
            Computed("uraian", "Apa", _apa, KANAN[2], "teks"),
            Computed("sebab", "Siapa dan Sebab (kata unit)", isi("sebab"), KANAN[3], "teks"),
        ),
        rows=tuple(Baris(str(nomor), nomor) for nomor in range(1, banyak + 1)),
        tetap=True,
        baris_kepala=BARIS_ISI,
        kolom_awal=KOLOM_KANAN,
    )


def _angka_bertaut(baris: Baris[int]) -> AnyRumus:
    return urut.bertaut.untuk(
        alamat=Wilayah(BAHAN, "alamat"),
        kata=Wilayah(BAHAN, "angka"),
        nomor=Tetapan(baris.isi),
        urutan=Wilayah(BAHAN, "urutan", sebagai=urut.menurut_tempat),
    )


def _apa(baris: Baris[int]) -> AnyRumus:
    return sorotan.isi_akhir.untuk(
        semua=Wilayah(BAHAN, "uraian"), urutan=Wilayah(BAHAN, "urutan"), nomor=Tetapan(baris.isi)
    )
