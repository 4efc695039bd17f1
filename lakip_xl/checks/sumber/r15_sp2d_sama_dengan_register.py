"""R15: SP2D pada laporan realisasi sama dengan register SP2D."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.domain.notasi import angka
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan

_DISEBUT = 5
GAGAL = (
    """
! tulis sumber/dokumen.csv Kode Sub Kegiatan;Nomor Dokumen;Tanggal Dokumen;Nilai Realisasi;Nomor SP2D;Nilai SP2D
! tulis sumber/dokumen.csv 2.17.03.2.01.0001;D1;07/03/2022;950000;0001;950000
! tulis sumber/register.csv Nomor SP2D;Bruto
! tulis sumber/register.csv 0001;950001
→ sumber/register.csv
""",
)
LOLOS = (
    """
! tulis sumber/dokumen.csv Kode Sub Kegiatan;Nomor Dokumen;Tanggal Dokumen;Nilai Realisasi;Nomor SP2D;Nilai SP2D
! tulis sumber/dokumen.csv 2.17.03.2.01.0001;D1;07/03/2022;950000;0001;950000
! tulis sumber/register.csv Nomor SP2D;Bruto
! tulis sumber/register.csv 0001;950000
""",
)


@check(
    "R15",
    level=Level.PERINGATAN,
    saran="Cocokkan nomor SP2D itu; unduh ulang yang belum lengkap.",
    alasan="Register adalah pembanding: SP2D yang hanya ada di satu sisi belum terhitung, atau terhitung dua kali.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sp2d_sama_dengan_register(laporan: Laporan) -> Iterator[Finding]:
    """SP2D pada laporan realisasi sama dengan register SP2D."""
    dokumen, register = laporan.sumber.sp2d_dokumen, laporan.sumber.sp2d_register
    if not dokumen or not register:
        return
    beda = sorted(nomor for nomor in {*dokumen, *register} if dokumen.get(nomor) != register.get(nomor))
    if beda:
        lain = f" dan {len(beda) - _DISEBUT} lain" if len(beda) > _DISEBUT else ""
        pesan = (
            f"Register Rp{angka(sum(register.values()))}, laporan realisasi Rp{angka(sum(dokumen.values()))}; "
            f"berbeda: {', '.join(beda[:_DISEBUT])}{lain}."
        )
        yield Finding(laporan.sumber.register, pesan)
