"""Lembar Narasi."""

from enum import StrEnum

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


class BagianNarasi(StrEnum):
    """Parts of the report that an office writes itself, in printed order."""

    KATA_PENGANTAR = "kata pengantar"
    IKHTISAR = "ikhtisar eksekutif"
    LATAR_BELAKANG = "latar belakang"
    KEDUDUKAN = "kedudukan"
    STRUKTUR_ORGANISASI = "struktur organisasi"
    SUMBER_DAYA = "sumber daya"
    SISTEMATIKA = "sistematika"
    RENSTRA = "rencana strategis"
    PERJANJIAN_KINERJA = "perjanjian kinerja"
    CAPAIAN_UMUM = "capaian umum"
    ANGGARAN = "anggaran"
    EFISIENSI = "efisiensi"
    PENUTUP = "penutup"
    SARAN = "saran"

    @property
    def kode(self) -> str:
        """The code of the part, as keys of the document name it: kata_pengantar."""
        return self.name.casefold()


@sheet(
    "Narasi",
    perintah="Tulis paragraf laporan Word, satu baris satu paragraf, berurutan. Boleh dikosongkan.",
    paling_sedikit=60,
    sejak=7,
)
class Narasi(Row):
    """Satu baris untuk setiap paragraf."""

    bagian: BagianNarasi | None = column(
        "Bagian Laporan", required=True, width=20, help="Satu bagian boleh beberapa baris.", example="latar belakang"
    )
    teks: str = column(
        "Teks Paragraf",
        width=100,
        help="Angka jangan diketik; tulis kuncinya, misalnya {{total.pagu}}, agar selalu sama dengan data.",
        example="Dinas melaksanakan {{iku.jumlah}} indikator kinerja utama pada tahun {{tahun}}.",
    )
    catatan: str | None = column("Catatan", width=40, example="Disetujui Sekretaris")
