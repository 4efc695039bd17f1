"""Lembar Rencana Aksi."""

from lakip_xl.sheets.aturan_umum import harus_ada, kode_harus_ada
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet

_RENCANA = "Yang direncanakan selesai pada triwulan ini, dengan kata atau angka. Boleh kosong."


@sheet(
    "Rencana Aksi",
    perintah="Tulis aksi untuk setiap indikator dan rencananya per triwulan. Boleh dikosongkan.",
    paling_sedikit=40,
    sejak=8,
    aturan=(
        harus_ada("indikator", Kolom("kode", "Indikator"), "Indikator tidak ada di lembar Indikator."),
        kode_harus_ada("sub_kegiatan", Kolom("kode", "Program"), "Sub kegiatan tidak ada di lembar Program."),
    ),
)
class RencanaAksi(Row):
    """Satu baris untuk setiap aksi sebuah indikator."""

    indikator: str = column("Indikator", choices=Dari("Indikator", "kode"), width=12, example="IKU-1")
    aksi: str | None = column("Aksi", required=True, width=50, example="Melatih pengurus koperasi")
    tw1: str | None = column("Rencana TW I", width=18, help=_RENCANA, example="Pendaftaran")
    tw2: str | None = column("Rencana TW II", width=18, help=_RENCANA, example="25 peserta")
    tw3: str | None = column("Rencana TW III", width=18, help=_RENCANA, example="25 peserta")
    tw4: str | None = column("Rencana TW IV", width=18, help=_RENCANA, example="Evaluasi")
    penanggung_jawab: str | None = column("Penanggung Jawab", width=26, example="Kepala Bidang Koperasi")
    sub_kegiatan: str | None = column(
        "Sub Kegiatan",
        choices=Dari("Program", "kode"),
        width=18,
        help="Kode sub kegiatan yang membiayai aksi ini.",
        example="2.17.03.2.01.02",
    )
    anggaran: int | None = column("Anggaran (Rp)", min=0, width=16, format="rupiah", example="25000000")
    catatan: str | None = column("Catatan", width=36, example="Bersama dinas provinsi")
