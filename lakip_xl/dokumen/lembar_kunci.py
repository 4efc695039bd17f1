"""Kunci Naskah: every key that may be typed in the report in Word, with its value, as a sheet of the workbook."""

from collections.abc import Iterable

from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.domain.rumus import bilangan, rumus
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.susunan import Susunan
from lakip_xl.layout.table import Table


@rumus('IF(ISNUMBER({asal}),ABS({asal}),"")')
def tanpa_tanda(asal: object) -> object:
    """A difference without its sign: sentences say by a word which way it goes."""
    nilai = bilangan(asal)
    return "" if nilai is None else abs(nilai)


def tabel_kunci(semua: Iterable[Kunci], susunan: Susunan) -> Table[Kunci]:
    """Return the sheet; a value is a formula over the cell that its key shows, words of sentences stand as they are."""

    def nilai(baris: Baris[Kunci]) -> object:
        if baris.isi.asal is None:
            return baris.isi.teks
        return tanpa_tanda.untuk(asal=baris.isi.asal) if baris.isi.mutlak else baris.isi.asal

    def format_nilai(baris: Baris[Kunci]) -> str:
        return "teks" if baris.isi.asal is None else susunan.sel(baris.isi.asal).format

    return Table[Kunci](
        kode="kunci_naskah",
        lembar="Kunci Naskah",
        judul="Kunci untuk Laporan di Word",
        bab="Pemeriksaan",
        jawab="Nama apa yang diketik di Word agar angkanya mengikuti data?",
        columns=(
            Text("kunci", "Kunci", lambda isi: isi.nama, width=34),
            Computed("nilai", "Nilai", nilai, 44, format_nilai),
            Text("arti", "Arti", lambda isi: isi.arti, width=90),
            Text("lihat", "Asal", lambda isi: isi.asal and "lihat", 7, "tengah", lambda baris: baris.isi.asal),
        ),
        rows=tuple(Baris(satu.nama, satu) for satu in semua),
        catatan=(
            "Ketik {{kunci}} di mana saja dalam dokumen, misalnya {{total.persen}}, lalu jalankan lakip-xl naskah.",
            "Kunci tanpa sel (banyaknya sesuatu, potongan kalimat) dihitung saat buku kerja ini dibuat.",
        ),
        saring=True,
    )
