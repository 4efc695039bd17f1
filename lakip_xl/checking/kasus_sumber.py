"""Small exports as lines of a case: a header, and the rows that are given."""

REALISASI, PAGU = "sumber/realisasi.csv", "sumber/pagu.csv"
_KEPALA = {
    REALISASI: "Kode SKPD;Kode Sub Kegiatan;Nomor Dokumen;Tanggal Dokumen;Nilai Realisasi;Nilai Setoran",
    PAGU: "KODE SKPD;KODE SUB KEGIATAN;TAHAPAN;PAGU",
}
SETAHUN = tuple(f"S1;2.17.03.2.01.0001;D{bulan};0{bulan}/{bulan:02d}/2022;0;0" for bulan in range(1, 10)) + tuple(
    f"S1;2.17.03.2.01.0001;D{bulan};{bulan}/{bulan}/2022;0;0" for bulan in range(10, 13)
)
"""A row of nought in each month of the year."""

BIDANG, SEKRETARIAT = "S1;2.17.03.2.01.0001;D1;07/03/2022;950000;0", "S1;2.17.01.2.01.0001;D2;07/03/2022;480000;0"
PAGU_BIDANG = "S1;2.17.03.2.01.0001;PERUBAHAN APBD;1000000"
PAGU_SEKRETARIAT = "S1;2.17.01.2.01.0001;PERUBAHAN APBD;500000"
"""What the sample office has, as exports say it."""


def ekspor(berkas: str, *semua: str, sebagai: str = "") -> str:
    """Return the lines of a case that write an export with these rows, under another name where one is given."""
    return "\n".join(f"! tulis {sebagai or berkas} {baris}" for baris in (_KEPALA[berkas], *semua))
