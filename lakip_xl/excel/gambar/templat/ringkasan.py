"""The sheet Ringkasan Unit: sums and two charts that move while the unit types."""

from collections.abc import Iterator, Sequence
from typing import Any

from xlsxwriter.format import Format

from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import Jenjang, parse_kode
from lakip_xl.domain.rumus import rumus
from lakip_xl.excel.gambar.buku_kerja import HURUF, BukuKerja, LembarKerja
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.excel.gambar.templat.tujuan import Tujuan
from lakip_xl.excel.tata_letak import SANDI
from lakip_xl.sheets.masukan import Anggaran, Indikator
from lakip_xl.sheets.sheet import Sheet

POKOK = (Anggaran.lembar.nama, Indikator.lembar.nama)
"""Sheets without which a unit has nothing to sum up."""

_KEPALA = ("Kode", "Tingkat", "Pagu (Rp)", "Realisasi (Rp)", "Serapan")
_LEBAR = (20, 26, 20, 20, 12)
_LEBAR_GRAFIK, _TINGGI_GRAFIK, _TINGGI_BARIS = 720, 360, 18
_LOOK = {Jenjang.PROGRAM: "jumlah_1", Jenjang.KEGIATAN: "jumlah_2", None: "jumlah_0"}


@rumus('IF(SUMPRODUCT(--ISNUMBER({nilai}))=0,"",SUMPRODUCT({nilai}))')
def jumlah_seluruh(nilai: Sequence[object]) -> int | None:
    """Sum of what is filled in a column where people may type text; None when all is blank."""
    return anggaran.jumlah(nilai)


class RingkasanUnit:
    """Draws the dashboard of a unit."""

    def __init__(self, buku: BukuKerja, worksheet: LembarKerja, denah: Denah, looks: Looks) -> None:
        """Take the blank worksheet and where the unit's rows stand."""
        self.buku = buku
        self.worksheet = worksheet
        self.denah = denah
        self.looks = looks

    def tulis(self, tujuan: Tujuan) -> None:
        """Draw sums per program and kegiatan of the unit, then absorption and capaian as bars."""
        self.worksheet.write_string(0, 0, f"Ringkasan {tujuan.nama_unit}", self.looks("judul"))
        perintah = "Bergerak sendiri saat lembar lain diisi; tidak ada yang diketik di sini."
        self.worksheet.write_string(1, 0, perintah, self.looks("perintah"))
        for urutan, (kepala, lebar) in enumerate(zip(_KEPALA, _LEBAR, strict=True)):
            self.worksheet.set_column(urutan, urutan, lebar)
            self.worksheet.write_string(3, urutan, kepala, self.looks("kepala"))
        baris = 4
        for kode, jenjang in self._di_atas():
            self._jumlah(baris, kode, jenjang)
            baris += 1
        self._grafik(baris + 1, "Serapan anggaran setiap sub kegiatan", Anggaran.lembar, "serapan")
        baris += 3 + _TINGGI_GRAFIK // _TINGGI_BARIS
        self._grafik(baris, "Capaian setiap indikator terhadap target", Indikator.lembar, "capaian")
        self.worksheet.set_portrait()
        self.worksheet.set_paper(14)
        self.worksheet.fit_to_pages(1, 1)
        self.worksheet.hide_gridlines(2)
        self.worksheet.protect(SANDI, {"format_columns": True, "format_rows": True, "objects": True})

    def _di_atas(self) -> Iterator[tuple[str, Jenjang | None]]:
        """Yield the programs and kegiatan of the unit's sub kegiatan, then all of it."""
        sudah: set[tuple[str, Jenjang]] = set()
        for baris in self.denah.isi[Anggaran.lembar.nama]:
            kode = parse_kode(str(baris.get("kode") or ""))
            while kode is not None and kode.induk is not None:
                kode = parse_kode(kode.induk)
                if kode is not None:
                    sudah.add((kode.teks, kode.jenjang))
        yield from sorted(sudah)
        yield "", None

    def _jumlah(self, baris: int, kode: str, jenjang: Jenjang | None) -> None:
        look = _LOOK[jenjang]
        self.worksheet.write_string(baris, 0, kode, self.looks(look, "teks"))
        self.worksheet.write_string(baris, 1, jenjang or "jumlah unit", self.looks(look, "teks"))
        nilai = {key: self._nilai(kode, key) for key in ("pagu", "realisasi")}
        for urutan, key in enumerate(nilai, start=2):
            wilayah = self.denah.wilayah(Anggaran.lembar.nama, key)
            rumus = jumlah_seluruh.tulis({"nilai": wilayah})
            if kode:
                semua_kode = self.denah.wilayah(Anggaran.lembar.nama, "kode")
                rumus = anggaran.jumlah_di_bawah.tulis(
                    {"semua_kode": semua_kode, "kode": f"A{baris + 1}", "nilai": wilayah}
                )
            self._rumus(baris, urutan, rumus, nilai[key], self.looks(look, "rupiah"))
        serapan = anggaran.serapan(nilai["pagu"], nilai["realisasi"])
        rumus = anggaran.serapan.tulis({"pagu": f"C{baris + 1}", "realisasi": f"D{baris + 1}"})
        self._rumus(baris, 4, rumus, None if serapan is None else float(serapan), self.looks(look, "persen"))

    def _nilai(self, kode: str, key: str) -> int | None:
        isi = self.denah.kolom(Anggaran.lembar.nama, key)
        semua_kode = self.denah.kolom(Anggaran.lembar.nama, "kode")
        return anggaran.jumlah_di_bawah(semua_kode, kode, isi) if kode else jumlah_seluruh(isi)

    def _rumus(self, baris: int, urutan: int, rumus: str, nilai: float | None, look: Format) -> None:
        self.worksheet.write_formula(baris, urutan, f"={rumus}", look, "" if nilai is None else nilai)

    def _grafik(self, baris: int, judul: str, lembar: Sheet, nilai: str) -> None:
        huruf: dict[str, Any] = {"name": HURUF, "size": 8}
        chart = self.buku.add_chart({"type": "bar"})
        chart.add_series(
            {
                "name": judul,
                "categories": f"={self.denah.wilayah(lembar.nama, lembar.kunci[0])}",
                "values": f"={self.denah.wilayah(lembar.nama, nilai)}",
                "fill": {"color": "#1F4E78"},
                "border": {"color": "#404040"},
                "data_labels": {"value": True, "font": huruf, "num_format": "[$-421]0%"},
                "gap": 50,
            }
        )
        chart.set_title({"name": judul, "name_font": {"name": HURUF, "size": 11}})
        chart.set_x_axis({"min": 0, "num_format": "[$-421]0%", "num_font": huruf})
        chart.set_y_axis({"reverse": True, "num_font": huruf})
        chart.set_legend({"none": True})
        chart.set_size({"width": _LEBAR_GRAFIK, "height": _TINGGI_GRAFIK})
        self.worksheet.insert_chart(baris, 0, chart, {"description": judul, "object_position": 2})
