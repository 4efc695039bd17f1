"""Rows that print a category beside a percent."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from lakip_xl.naskah.angka import Angka
from lakip_xl.naskah.naskah import LetakNaskah, SelNaskah
from lakip_xl.naskah.pasangan import pasangan_persen, persen_benar
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.skala import SkalaNaskah
from lakip_xl.naskah.tabel import TabelUtuh
from lakip_xl.naskah.telaah import Telaah


@dataclass(frozen=True)
class BarisBerkategori:
    """A row: its name, its percent as written (and as it should be), the cell of its category, and which that is."""

    nama: str
    tertulis: Angka
    persen: tuple[Decimal, ...]
    letak_persen: LetakNaskah
    sel: SelNaskah
    kategori: str | None
    skala: SkalaNaskah


def baris_berkategori(telaah: Telaah) -> Iterator[BarisBerkategori]:
    """Yield the rows with a category of a scale that the report prints."""
    for tabel in telaah.tabel:
        for kolom in tabel.dengan(Peran.KATEGORI):
            skala = _skala(telaah, tabel, kolom.nomor)
            persen = [isi for isi in tabel.dengan(Peran.PERSEN) if isi.nomor in tabel.berangka]
            if skala is None or not persen:
                continue
            kiri = [isi for isi in persen if isi.nomor < kolom.nomor]
            dekat = max(kiri, key=lambda isi: isi.nomor) if kiri else persen[0]
            pasangan = next((isi for isi in pasangan_persen(tabel) if isi.persen.nomor == dekat.nomor), None)
            for baris in tabel.baris:
                sel, sel_persen = baris.sel[kolom.nomor], baris.sel[dekat.nomor]
                tertulis = baris.angka.get(dekat.nomor)
                if sel is None or sel_persen is None or tertulis is None or not sel.teks.strip():
                    continue
                dihitung = persen_benar(pasangan, baris) if pasangan else None
                nilai = (*tertulis.bacaan, *((dihitung[0][0], dihitung[0][1]) if dihitung else ()))
                yield BarisBerkategori(
                    tabel.nama(baris), tertulis, nilai, sel_persen.letak, sel, skala.kenali(sel.teks), skala
                )


def _skala(telaah: Telaah, tabel: TabelUtuh, kolom: int) -> SkalaNaskah | None:
    """Return the scale that most cells of a column speak of."""
    isi = [baris.teks(kolom) for baris in tabel.baris if baris.teks(kolom)]
    for skala in telaah.skala:
        if isi and 2 * sum(skala.kenali(teks) is not None for teks in isi) > len(isi):
            return skala
    return None
