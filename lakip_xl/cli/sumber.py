"""lakip-xl sumber."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_json
from lakip_xl.cli.pilihan import Folder
from lakip_xl.cli.temuan import cetak_temuan
from lakip_xl.domain.notasi import angka

if TYPE_CHECKING:
    from lakip_xl.pipeline.sumber import IsiFolderSumber
    from lakip_xl.sumber.hasil_sumber import BerkasSumber
    from lakip_xl.sumber.nilai import Uang

CONTOH = (
    "lakip-xl sumber workbooks/2023",
    "lakip-xl sumber workbooks/2023 --json",
)


def sumber(
    folder: Folder,
    json: Annotated[bool, typer.Option("--json", help="Cetak sebagai JSON.")] = False,
) -> int:
    """Lihat isi ekspor keuangan di folder sumber: bulan, baris yang dihitung dan tidak, jumlahnya.

    Pagu dan realisasinya dicocokkan dengan perencanaan.xlsx dan masukan unit.
    """
    from lakip_xl.pipeline.sumber import sumber as jalankan

    hasil = jalankan(folder)
    if json:
        cetak_json(hasil.json())
        return hasil.keluar
    for baris in _teks(hasil):
        cetak(baris)
    if hasil.temuan:
        cetak()
        cetak_temuan(hasil.temuan)
    return hasil.keluar


def _teks(hasil: "IsiFolderSumber") -> Iterator[str]:
    for berkas in hasil.laporan.sumber.berkas:
        yield from _berkas(berkas)
    yield ""
    yield f"{'SUB KEGIATAN':<22} {'UNIT':<18} {'PAGU':>20} {'REALISASI':>20} {'SETORAN':>16}"
    for milik in hasil.laporan.keuangan.values():
        yield _baris(milik.kode, milik.unit or "-", milik.pagu, milik.realisasi, milik.setoran)
    jumlah = hasil.jumlah
    yield _baris("JUMLAH", "", jumlah["pagu"], jumlah["realisasi"], jumlah["setoran"])


def _berkas(berkas: "BerkasSumber") -> Iterator[str]:
    if berkas.alasan:
        yield f"{berkas.nama}: tidak dipakai; {berkas.alasan}"
        return
    bulan = f", bulan {', '.join(map(str, berkas.bulan))}" if berkas.bulan else ""
    yield f"{berkas.nama}: {berkas.judul}, {angka(berkas.dipakai)} dari {angka(berkas.baris)} baris dihitung{bulan}"
    for isi in berkas.dilewati:
        yield f"  tidak dihitung: {angka(len(isi.baris))} baris, {isi.sebab}"


def _baris(kode: str, unit: str, *semua: "Uang | None") -> str:
    pagu, realisasi, setoran = ("-" if nilai is None else angka(nilai) for nilai in semua)
    return f"{kode:<22} {unit:<18} {pagu:>20} {realisasi:>20} {setoran:>16}"
