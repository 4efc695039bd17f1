"""Charts of the data in a document: their figures and their workbook replaced, their place and size kept."""

from collections.abc import Iterator

from lakip_xl.dokumen.pengikat import sidik
from lakip_xl.dokumen.unsur import GrafikDokumen
from lakip_xl.word.ikat.bagian import BagianNaskah, ganti_nama
from lakip_xl.word.ikat.blok import PenulisBlok
from lakip_xl.word.ikat.catatan import CatatanIkat, PerkaraIkat
from lakip_xl.word.ikat.penanda import Penanda
from lakip_xl.word.penamaan import Penamaan
from lakip_xl.word.pohon import akhir
from lakip_xl.word.sunting import Suntingan
from lakip_xl.word.tulis.grafik import isi_grafik


def sidik_grafik(grafik: GrafikDokumen) -> str:
    """Return the text of which the fingerprint of a chart is made."""
    return isi_grafik(grafik.kategori, [(deret.nama, deret.nilai) for deret in grafik.deret])


def perbarui_grafik(
    bagian: BagianNaskah, penanda: Penanda, baru: GrafikDokumen | None, penamaan: Penamaan, penulis: PenulisBlok
) -> Iterator[CatatanIkat]:
    """Give the chart in a bookmark the figures of now; one that became a picture is drawn anew."""
    if baru is None or penanda.tutup is None or sidik(sidik_grafik(baru)) == penanda.pengikat.sidik:
        return
    gambar = next((butir.simpul for butir in penanda.isi if butir.simpul.nama == "w:drawing"), None)
    relasi = None if gambar is None else next(gambar.semua("c:chart"), None)
    if relasi is None or not penulis.ganti_grafik(bagian.part, relasi.atribut.get("r:id", ""), baru):
        mulai = akhir(bagian.isi, penanda.mulai.simpul)
        bagian.ubah(Suntingan(mulai, penanda.tutup.awal, 0, penulis.larian_grafik(baru)))
    ganti_nama(bagian, penanda, baru.kode, sidik_grafik(baru), penamaan)
    yield CatatanIkat(PerkaraIkat.DIPERBARUI, baru.kode)
