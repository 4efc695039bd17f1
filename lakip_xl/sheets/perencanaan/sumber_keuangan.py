"""Lembar Sumber Keuangan."""

from enum import StrEnum

from lakip_xl.sheets.column import column
from lakip_xl.sheets.sheet import Row, sheet


class JenisEkspor(StrEnum):
    """A kind of export, as people choose it."""

    REALISASI_PER_DOKUMEN = "realisasi per dokumen"
    REKAP_PAGU = "rekap pagu"
    REGISTER_SP2D = "register sp2d"
    LRA_PROGRAM = "lra program"
    LAIN = "lain"


@sheet(
    "Sumber Keuangan",
    perintah="Hanya untuk ekspor di folder sumber yang tidak dikenal sendiri: sebut nama berkas dan kolomnya.",
    paling_sedikit=20,
)
class SumberKeuangan(Row):
    """Satu baris untuk setiap susunan berkas ekspor yang perlu dijelaskan."""

    pola: str = column(
        "Nama Berkas",
        key=True,
        width=26,
        help="Nama di folder sumber; * berarti apa saja.",
        example="spj-*.xlsx",
    )
    jenis: JenisEkspor | None = column("Jenis", width=22, help="Kosong: lain.", example="lain")
    lembar_ekspor: str | None = column("Lembar", width=18, help="Kosong: semua lembar.", example="Sheet1")
    kolom_kode: str | None = column(
        "Kolom Kode", width=22, help="Kepala kolom kode sub kegiatan, atau hurufnya.", example="Kode Sub Keg"
    )
    kolom_pagu: str | None = column("Kolom Pagu", width=22, help="Kepala kolom, atau hurufnya.", example="Anggaran")
    kolom_realisasi: str | None = column(
        "Kolom Realisasi", width=22, help="Kepala kolom, atau hurufnya.", example="Jumlah SPJ"
    )
    kolom_setoran: str | None = column(
        "Kolom Setoran", width=22, help="Kepala kolom, atau hurufnya; kosong bila tidak ada.", example="Setoran"
    )
    kolom_tanggal: str | None = column(
        "Kolom Tanggal",
        width=22,
        help="Kepala kolom, atau hurufnya; kosong: jumlah setahun tanpa bulan.",
        example="Tanggal Bukti",
    )
    tahapan: str | None = column(
        "Tahapan", width=22, help="Tahapan pagu yang dipakai. Kosong: yang terakhir.", example="PERUBAHAN APBD"
    )
    skpd: str | None = column(
        "Kode SKPD", width=26, help="Bila berkas tidak menulisnya.", example="2.17.2.07.0.00.01.0000"
    )
    catatan: str | None = column("Catatan", width=40, example="Dari aplikasi keuangan kota")
