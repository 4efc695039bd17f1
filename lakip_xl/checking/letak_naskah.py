"""Where a finding of a written report stands, in the words of its reader."""

from lakip_xl.domain.sebutan import pendek
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.tabel import BarisTabel, TabelUtuh
from lakip_xl.naskah.telaah import Telaah

_PANJANG = 50


class PenyebutLetak:
    """Says where places stand: caption or heading, row, column."""

    def __init__(self, telaah: Telaah) -> None:
        """Note which table every row is of."""
        self._telaah = telaah
        self._baris: dict[LetakNaskah, tuple[TabelUtuh, BarisTabel]] = {}
        for tabel in telaah.tabel:
            for baris in (*tabel.kepala, *tabel.baris):
                self._baris.setdefault(baris.letak, (tabel, baris))

    def sebut_halaman(self, letak: LetakNaskah) -> str:
        """Say where a place stands, its page first where pages are known."""
        halaman = self._telaah.naskah.halaman_letak(letak)
        return self.sebut(letak) if halaman is None else f"hal. {halaman} › {self.sebut(letak)}"

    def sebut(self, letak: LetakNaskah) -> str:
        """Say where a place stands: Tabel 3.3 › Sub Kegiatan Pengadaan Mebel › %."""
        milik = (
            self._baris.get(LetakNaskah(letak.blok, letak.baris, bagian=letak.bagian))
            if letak.baris is not None
            else None
        )
        if milik is None:
            jalur = self._telaah.jalur.get(LetakNaskah(letak.blok, bagian=letak.bagian), ())
            judul = [pendek(teks, _PANJANG) for teks in jalur[-1:]]
            return " › ".join(filter(None, (*judul, letak.bagian))) or "awal naskah"
        tabel, baris = milik
        kolom = tabel.kolom[letak.kolom] if letak.kolom is not None and letak.kolom < len(tabel.kolom) else None
        nama = tabel.nama(baris) or baris.teks(0)
        bagian = (tabel.judul or next(iter(tabel.jalur[-1:]), "tabel"), nama, kolom.lengkap if kolom else "")
        return " › ".join(pendek(teks, _PANJANG) for teks in bagian if teks)
