"""Native charts of the consolidated workbook, readable in black and white."""

from lakip_xl.domain.triwulan import TAK_DIGAMBAR
from lakip_xl.excel.gambar.buku_kerja import HURUF, BukuKerja, LembarKerja
from lakip_xl.excel.gambar.laporan.judul import sel_judul, sel_kepala
from lakip_xl.excel.gambar.rupa_grafik import angka_grafik, label_deret, pasang_legenda, pasang_sumbu, rupa_deret
from lakip_xl.excel.gambar.tinggi import piksel_kolom
from lakip_xl.layout.chart import Chart, Jenis, Series
from lakip_xl.layout.sel import Rujukan, Wilayah
from lakip_xl.layout.susunan import AnyTable, Susunan

TERSEMPIT, LEBAR, LEBAR_SAMPING = 560, 980, 620


def gambar_grafik(
    buku: BukuKerja, worksheet: LembarKerja, milik: tuple[AnyTable, Chart], susunan: Susunan, letak: tuple[int, int]
) -> int:
    """Draw a chart of a table at (row, column) and return the first free row below it."""
    tabel, grafik = milik

    def wilayah(kolom: str) -> str:
        return f"={susunan.wilayah(Wilayah(grafik.asal or tabel.kode, kolom, rinci=True))}"

    asal = susunan.tabel[grafik.asal] if grafik.asal else tabel
    chart = buku.add_chart({"type": str(grafik.jenis)})
    angka = angka_grafik(grafik.format)
    for urutan, series in enumerate(grafik.series):
        chart.add_series(
            {
                **_nama_deret(asal, series),
                "categories": wilayah(grafik.kategori),
                "values": wilayah(series.kolom),
                **(_tanpa_titik(asal, series, susunan) if grafik.berlubang else {}),
                **({} if grafik.polos else {"data_labels": label_deret(angka)}),
                **rupa_deret(grafik.jenis, series.rupa, urutan, menyatu=grafik.menyatu),
            }
        )
    judul = {"name": grafik.judul} if asal.judul_rumus is None else {"name_formula": sel_judul(asal)}
    chart.set_title({**judul, "name_font": {"name": HURUF, "size": 11, "bold": True}, "overlay": False})
    pasang_sumbu(chart, grafik.jenis, "" if grafik.letak else grafik.sumbu_nilai, angka, grafik.maks)
    ada_legenda = len(grafik.series) > 1 and not (grafik.menyatu and grafik.letak)
    letak_legenda = "right" if grafik.jenis is Jenis.BATANG else "bottom"
    if grafik.berlubang:
        chart.show_blanks_as("span")
    pasang_legenda(chart, letak_legenda if ada_legenda else "")
    lebar, tinggi = _ukuran(tabel, grafik, susunan)
    chart.set_size({"width": lebar, "height": tinggi})
    geser = 0 if grafik.letak is None else grafik.letak.geser
    opsi = {"description": grafik.keterangan, "object_position": 2, "x_offset": geser}
    worksheet.insert_chart(*letak, chart, opsi)
    return letak[0] + grafik.baris(_banyak(milik, susunan))


def _nama_deret(asal: AnyTable, series: Series) -> dict[str, str]:
    """Return the name of a series: a text, or the header of its column where that is read from a Data sheet."""
    if asal.menurut_key[series.kolom].kepala_dari is None:
        return {"name": series.nama}
    return {"name_formula": sel_kepala(asal, series.kolom)}


def _tanpa_titik(asal: AnyTable, series: Series, susunan: Susunan) -> dict[str, list[object]]:
    """Return the figures of a series but those that are not drawn, as programs show them before they compute."""
    nilai = [susunan.sel(Rujukan(asal.kode, baris.kunci, series.kolom)).nilai for baris in asal.rows]
    return {"values_data": [None if isi == TAK_DIGAMBAR else isi for isi in nilai]}


def _ukuran(tabel: AnyTable, grafik: Chart, susunan: Susunan) -> tuple[int, int]:
    """Width and height in pixels; a chart is as wide as its table."""
    if grafik.letak is not None:
        return grafik.letak.lebar, grafik.letak.tinggi
    selebar = int(piksel_kolom(tabel.lebar))
    lebar = LEBAR_SAMPING if grafik.di_samping else selebar
    return max(TERSEMPIT, min(lebar, LEBAR)), grafik.tinggi(_banyak((tabel, grafik), susunan))


def _banyak(milik: tuple[AnyTable, Chart], susunan: Susunan) -> int:
    """Count the points that a chart of a table shows."""
    tabel, grafik = milik
    return len(susunan.tabel[grafik.asal].rows if grafik.asal else tabel.rows)
