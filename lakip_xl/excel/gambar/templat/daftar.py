"""Lists of an input workbook under defined names: fixed ones on a hidden sheet, others where their rows stand."""

from collections.abc import Mapping, Sequence

from lakip_xl.domain.alamat import huruf
from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.sel import sederhanakan
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.sheets.column import Dari
from lakip_xl.sheets.ruang import Ruang

_Nilai = Sequence[str | int | float]


class Daftar:
    """Defined names for lists; each list is written once, however many columns use it."""

    def __init__(self, buku: BukuKerja, worksheet: LembarKerja, denah: Denah, ruang: Ruang) -> None:
        """Begin with what live formulas look up: the scale, the threshold, what is needed of last year."""
        self._buku = buku
        self._kertas = worksheet
        self._denah = denah
        self._kolom: list[_Nilai] = []
        self._nama: dict[tuple[str, ...], str] = {}
        self._rujukan: dict[Dari, str] = {}
        naik = ruang.skala.band[::-1]
        ambang = sederhanakan(ruang.ambang)
        self.nama_tetap: Mapping[str, str] = {
            "skala_batas": self._tambah("Skala_Batas", [band.batas_bawah for band in naik]),
            "skala_kategori": self._tambah("Skala_Kategori", [band.kategori for band in naik]),
            "ambang": self._tambah("Ambang_Alasan", [ambang if isinstance(ambang, int | float) else 0]),
            "kunci_lalu": self._tambah("Kunci_Lalu", ruang.kunci_lalu or [""]),
        }

    def tetap(self, pilihan: tuple[str, ...]) -> str:
        """Return the name of a fixed list."""
        if pilihan not in self._nama:
            self._nama[pilihan] = self._tambah(f"Daftar_Pilihan_{len(self._nama) + 1}", [str(kata) for kata in pilihan])
        return self._nama[pilihan]

    def dari(self, rujukan: Dari) -> str:
        """Return the name of a list that stands on another sheet."""
        if rujukan not in self._rujukan:
            nama = f"Daftar_{rujukan.lembar.replace(' ', '_')}_{rujukan.kunci}"
            baris = self._denah.isi.get(rujukan.lembar, ()) if rujukan.nama else ()
            if baris:
                self._tambah(nama, [f"{isi.get(rujukan.kunci)} {isi.get(rujukan.nama) or ''}".strip() for isi in baris])
            else:
                self._buku.define_name(nama, f"={self._denah.wilayah(rujukan.lembar, rujukan.kunci)}")
            self._rujukan[rujukan] = nama
        return self._rujukan[rujukan]

    def tulis(self) -> None:
        """Write the lists and hide their sheet."""
        for kolom, isi in enumerate(self._kolom):
            for baris, nilai in enumerate(isi):
                if isinstance(nilai, str):
                    self._kertas.write_string(baris, kolom, nilai)
                else:
                    self._kertas.write_number(baris, kolom, nilai)
        self._kertas.hide()

    def _tambah(self, nama: str, isi: _Nilai) -> str:
        kolom = huruf(len(self._kolom))
        self._kolom.append(isi)
        akhir = f":${kolom}${len(isi)}" if len(isi) > 1 else ""
        self._buku.define_name(nama, f"={self._kertas.get_name()}!${kolom}$1{akhir}")
        return nama
