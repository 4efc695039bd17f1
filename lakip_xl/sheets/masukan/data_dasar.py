"""Lembar Data Dasar (masukan)."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.domain.triwulan import Pola
from lakip_xl.sheets.column import column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@aturan(Status.LENGKAPI, 'AND({tahun}=MAX({semua_tahun}),{nilai}="",{catatan}="")', semua_tahun=Kolom("tahun"))
def tahun_ini_kosong(tahun: int, semua_tahun: Sequence[object], nilai: Decimal | None, catatan: str | None) -> bool:
    """Nilai tahun ini kosong tanpa penjelasan di Catatan."""
    terakhir = max((isi for isi in semua_tahun if isinstance(isi, int)), default=None)
    return tahun == terakhir and nilai is None and not catatan


@aturan(Status.LENGKAPI, 'AND(SUMPRODUCT(--({kunci_lalu}={kunci}))>0,{nilai}="",{catatan}="")')
def tahun_lalu_kosong(kunci_lalu: Sequence[str], kunci: str, nilai: Decimal | None, catatan: str | None) -> bool:
    """Nilai tahun lalu, yang dipakai menghitung pertumbuhan, kosong tanpa penjelasan di Catatan."""
    return kunci in kunci_lalu and nilai is None and not catatan


@sheet(
    "Data Dasar",
    perintah="Isi setiap angka dasar untuk tahun ini; tahun lalu sudah terisi bila pernah dilaporkan.",
    aturan=(tahun_ini_kosong, tahun_lalu_kosong),
)
class DataDasar(Row):
    """Satu baris untuk setiap data dasar dan tahun."""

    nama: str | None = column("Nama Data", prefilled=True, width=44)
    satuan: str | None = column("Satuan", prefilled=True, width=16)
    tahun: int = column("Tahun", prefilled=True, width=10, format="tahun")
    nilai: Decimal | None = column(
        "Nilai",
        computed_when=lambda baris: bool(baris.get("pola")),
        width=16,
        help="Angka apa adanya. Kosong: belum ada data (bukan nol).",
        example="309",
    )
    sumber: str | None = column(
        "Sumber", width=28, help="Dokumen atau aplikasi asal angka ini.", example="Online Data System"
    )
    catatan: str | None = column("Catatan", width=44, example="Menunggu verifikasi")
    kode: str = column("Kode Data", prefilled=True, width=18, hidden=True)
    kunci: str = column("Kunci", prefilled=True, key=True, width=22, hidden=True)
    pola: Pola | None = column("Pola", prefilled=True, hidden=True, since=5)


def kunci_data(kode: str, tahun: int) -> str:
    """Return the row key of a base figure in a year: KOP-AKTIF/2022."""
    return f"{kode}/{tahun}"
