"""A report as checks ask for it: tables put together, running text, its year, the scale that it prints."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from lakip_xl.naskah.alinea import Alinea, hiasan_halaman, susun_alinea
from lakip_xl.naskah.naskah import Blok, LetakNaskah, Naskah, Paragraf, TabelNaskah
from lakip_xl.naskah.skala import SkalaNaskah, baca_skala
from lakip_xl.naskah.tabel import TabelUtuh, bersambung, susun_tabel

_TAHUN_LAPORAN = re.compile(
    r"(?:LAKIP|LKj\s?IP|LKj\b|Laporan\s+(?:Akuntabilitas\s+)?Kinerja)[^\n.]{0,120}?(?:tahun|TA)\s+(?:anggaran\s+)?((?:19|20)\d\d)",
    re.IGNORECASE,
)
_TAHUN = re.compile(r"\btahun\s+(?:anggaran\s+)?((?:19|20)\d\d)\b", re.IGNORECASE)
_JUDUL_TABEL = re.compile(r"^\s*(?:tabel|table)\s*\.?\s*[\dIVX]", re.IGNORECASE)
_BARIS_JUDUL, _PANJANG_JUDUL = 4, 220


@dataclass(frozen=True)
class Telaah:
    """All that checks of one report share; each part is made when it is first asked for."""

    naskah: Naskah

    @cached_property
    def hiasan(self) -> frozenset[str]:
        """Texts of the furniture of pages."""
        return hiasan_halaman(self.naskah)

    @cached_property
    def jalur(self) -> dict[LetakNaskah, tuple[str, ...]]:
        """The headings above every block."""
        hasil: dict[LetakNaskah, tuple[str, ...]] = {}
        judul: list[tuple[int, str]] = []
        for blok in self.naskah.blok:
            if isinstance(blok, Paragraf) and blok.tingkat and blok.teks.strip() and not self._hiasan(blok):
                judul = [isi for isi in judul if isi[0] < blok.tingkat]
                judul.append((blok.tingkat, " ".join(blok.teks.split())))
            hasil[blok.letak] = tuple(teks for _, teks in judul)
        return hasil

    def _hiasan(self, blok: Blok) -> bool:
        return isinstance(blok, Paragraf) and " ".join(blok.teks.split()) in self.hiasan

    def _sepi(self, blok: Blok) -> bool:
        return isinstance(blok, Paragraf) and (not blok.teks.strip() or self._hiasan(blok))

    @cached_property
    def tabel(self) -> tuple[TabelUtuh, ...]:
        """Tables with their captions, in order."""
        return tuple(self._tabel())

    def _tabel(self) -> Iterator[TabelUtuh]:
        isi = [blok for blok in self.naskah.blok if not self._sepi(blok)]
        urutan = 0
        while urutan < len(isi):
            blok = isi[urutan]
            if not isinstance(blok, TabelNaskah):
                urutan += 1
                continue
            sambungan: list[TabelNaskah] = []
            lanjut = urutan + 1
            while lanjut < len(isi):
                calon = isi[lanjut]
                if not isinstance(calon, TabelNaskah) or calon.induk is not None or not bersambung(blok, calon):
                    break
                sambungan.append(calon)
                lanjut += 1
            yield susun_tabel(blok, _judul_di_atas(isi[:urutan]), self.jalur[blok.letak], sambungan)
            urutan = lanjut

    @cached_property
    def alinea(self) -> tuple[Alinea, ...]:
        """Running text, in order."""
        return tuple(susun_alinea(self.naskah, self.hiasan, self.jalur))

    @cached_property
    def tahun(self) -> int:
        """The year that is reported on; 0 where the report does not say it."""
        for alinea in self.alinea[:80]:
            if cocok := _TAHUN_LAPORAN.search(alinea.teks):
                return int(cocok[1])
        banyak = Counter(int(tahun) for alinea in self.alinea for tahun in _TAHUN.findall(alinea.teks))
        return max(banyak, key=lambda tahun: (banyak[tahun], tahun), default=0)

    @cached_property
    def skala(self) -> Sequence[SkalaNaskah]:
        """The scales that the report prints."""
        return [skala for tabel in self.tabel if (skala := baca_skala(tabel)) is not None]


def _judul_di_atas(sebelum: Sequence[Blok]) -> str:
    """Return the caption above a table: from the paragraph that numbers it; "" where none does."""
    baris: list[str] = []
    for blok in reversed(sebelum[-_BARIS_JUDUL:]):
        if not isinstance(blok, Paragraf) or len(blok.teks) > _PANJANG_JUDUL:
            break
        baris.insert(0, " ".join(blok.teks.split()))
        if _JUDUL_TABEL.match(blok.teks):
            return " ".join(baris)
    return ""
