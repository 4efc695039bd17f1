"""V32: Yang disebut tercapai di kartu sama dengan realisasi dan capaian di tabel indikatornya."""

import re
from collections.abc import Iterator

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.angka import Angka, angka_dalam
from lakip_xl.naskah.banding import Kecocokan, cocokkan_tertulis
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import TabelUtuh
from lakip_xl.naskah.telaah import Telaah

_TABEL = """
| Sub Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian |
| Pemagangan | Jumlah pencari kerja yang magang | 24 Orang | 24 Orang | 100% |
"""
GAGAL = (
    f"""{_TABEL}
Tercapai : 34 Orang (tercapai 100%)
→ 1
""",
    f"""{_TABEL}
Tercapai : 24 Orang (tercapai 140%)
→ 1
""",
    f"""{_TABEL}
Kartu:
| Indikator Kinerja | : Jumlah pencari kerja yang magang |
| Target | : 24 orang |
| Tercapai | : 34 orang |
→ 2/2/1
""",
)
LOLOS = (
    f"""{_TABEL}
Tercapai : 24 Orang (tercapai 100%)
""",
    f"""{_TABEL}
Tercapai : 34 Dokumen
""",
)
_TERCAPAI = re.compile(r"^\W*(?:tercapai|realisasi|capaian)\s*:\s*(?=\S)", re.IGNORECASE)


@check_naskah(
    "V32",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Samakan kartu dan tabelnya.",
    alasan="Kartu dan tabel di atasnya berbicara tentang indikator yang sama.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def tercapai_sama_dengan_tabel(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Yang disebut tercapai di kartu sama dengan realisasi dan capaian di tabel indikatornya."""
    for letak, teks, tabel in _kartu(bahan.telaah):
        awal = _TERCAPAI.match(teks)
        angka = list(angka_dalam(teks[awal.end() :])) if awal else []
        for peran, tertulis in _menurut_peran(angka):
            kolom = tabel.dengan(peran)
            benar = tabel.baris[0].angka.get(kolom[-1].nomor) if kolom else None
            sel = tabel.baris[0].sel[kolom[-1].nomor] if kolom else None
            if benar is None or sel is None or not _sesatuan(benar, tertulis):
                continue
            if cocokkan_tertulis(tertulis, benar) is not Kecocokan.BEDA:
                yield Cocok(letak)
                continue
            apa = "realisasi" if peran is Peran.REALISASI else "capaian"
            pesan = f"{sebut(tabel.nama(tabel.baris[0]))}: tercapai {tertulis.teks}, {apa} di tabel {benar.teks}."
            tempat = (letak, sel.letak)
            yield TemuanNaskah(
                tempat, pesan, tertulis.teks, benar.teks, f"tabel di blok {sel.letak}", TingkatTemuan.TANYA
            )


def _kartu(telaah: Telaah) -> Iterator[tuple[LetakNaskah, str, TabelUtuh]]:
    """Yield the lines of cards that say what was reached, with the table of one indicator above them."""
    tabel = {satu.letak.blok: satu for satu in telaah.tabel}
    baris = [(alinea.potongan[0][1], alinea.teks) for alinea in telaah.alinea]
    for satu in telaah.tabel:
        if satu.kartu:
            for kartu in satu.baris:
                sel = kartu.sel[1]
                if sel is not None:
                    baris.append((sel.letak, f"{kartu.teks(0)} {kartu.teks(1)}"))
    for letak, teks in sorted(baris, key=lambda isi: (isi[0].blok, isi[0].baris or 0)):
        if _TERCAPAI.match(teks):
            atas = [nomor for nomor in tabel if nomor < letak.blok and tabel[nomor].dengan(Peran.TARGET)]
            if atas and len(tabel[max(atas)].baris) == 1:
                yield letak, teks, tabel[max(atas)]


def _menurut_peran(semua: list[Angka]) -> Iterator[tuple[Peran, Angka]]:
    """Yield the first figure as realisasi, a percent behind it as capaian."""
    for urutan, angka in enumerate(semua):
        if urutan == 0:
            yield Peran.REALISASI, angka
        elif angka.persen and urutan == 1:
            yield Peran.PERSEN, angka


def _sesatuan(satu: Angka, lain: Angka) -> bool:
    if satu.persen or lain.persen:
        return satu.persen == lain.persen
    kata = [(angka.satuan.casefold().split() or [""])[0] for angka in (satu, lain)]
    return kata[0] == kata[1] != ""
