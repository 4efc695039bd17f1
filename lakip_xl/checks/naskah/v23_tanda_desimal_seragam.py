"""V23: Desimal ditulis dengan koma di seluruh laporan, dan angka tidak dapat dibaca dua cara (aturan 19)."""

from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.tabel import TabelUtuh

_KEPALA = "| Sub Kegiatan | Realisasi (%) |"
GAGAL = (
    f"""
{_KEPALA}
| Pengadaan mebel | 50,25 |
| Rapat koordinasi | 60.75 |
→ 0/2/1
""",
    """
| Indikator | Target |
| Usaha mikro yang difasilitasi | 35,350 Usaha Mikro |
→ 0/1/1
""",
    """
Jumlah usaha mikro meningkat menjadi 35,897 usaha mikro.
→ 0
""",
)
LOLOS = (
    f"""
{_KEPALA}
| Pengadaan mebel | 50,25 |
| Rapat koordinasi | 60,75 |
""",
    f"""
{_KEPALA}
| Pengadaan mebel | 50.25 |
| Rapat koordinasi | 60.75 |
""",
    """
Jumlah usaha mikro meningkat menjadi 35.897 usaha mikro.
""",
)


@check_naskah(
    "V23",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Tulis desimal dengan koma dan ribuan dengan titik.",
    alasan="Tiga digit di belakang koma dapat dibaca sebagai ribuan; koma dan titik yang bercampur menyesatkan.",
    sumber="aturan lakip-xl 19",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tanda_desimal_seragam(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Desimal ditulis dengan koma di seluruh laporan, dan angka tidak dapat dibaca dua cara."""
    for tabel in bahan.telaah.tabel:
        yield from _tabel(tabel)
    for alinea in bahan.telaah.alinea:
        if alinea.potongan[0][1].baris is None:
            for angka in alinea.angka:
                if angka.lain is not None and not angka.persen:
                    yield from _dua_cara(angka, alinea.letak(angka.awal, angka.akhir))


def _tabel(tabel: TabelUtuh) -> Iterator[HasilNaskah]:
    for kolom in range(len(tabel.kolom)):
        koma: list[tuple[Angka, LetakNaskah]] = []
        titik: list[tuple[Angka, LetakNaskah]] = []
        for baris in tabel.baris:
            angka, sel = baris.angka.get(kolom), baris.sel[kolom]
            if angka is None or sel is None:
                continue
            if angka.lain is not None and not angka.persen:
                yield from _dua_cara(angka, (sel.letak,))
            elif angka.desimal:
                (titik if angka.titik else koma).append((angka, sel.letak))
        if koma and titik:
            sedikit, tanda = (titik, "titik") if len(titik) <= len(koma) else (koma, "koma")
            nama = tabel.kolom[kolom].nama or "ini"
            pesan = f"Kolom {nama}: {len(sedikit)} dari {len(koma) + len(titik)} desimal ditulis dengan {tanda}."
            letak = tuple(tempat for _, tempat in sedikit)
            yield TemuanNaskah(letak, pesan, sedikit[0][0].teks, "satu cara", tingkat=TingkatTemuan.TANYA)


def _dua_cara(angka: Angka, letak: tuple[LetakNaskah, ...]) -> Iterator[HasilNaskah]:
    if angka.lain is not None and letak:
        dua = f"{tulis_angka(angka.lain)} atau {tulis_angka(angka.nilai, angka.desimal)}"
        yield TemuanNaskah(
            letak, f"{angka.teks} dapat dibaca {dua} desimal.", angka.teks, dua, tingkat=TingkatTemuan.TANYA
        )
