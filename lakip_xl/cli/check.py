"""lakip-xl check."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_galat, cetak_json, ringkas
from lakip_xl.cli.saring import Baru, Hanya, Kode, Saringan, Unit, saring
from lakip_xl.cli.temuan import cetak_daftar, cetak_jumlah

if TYPE_CHECKING:
    from lakip_xl.finding import Finding
    from lakip_xl.laporan import Laporan
    from lakip_xl.pipeline.check import Pemeriksaan


def check(  # noqa: PLR0913, PLR0917 - one word for each way to look at findings
    jalur: Annotated[Path, typer.Argument(metavar="BERKAS|FOLDER", help="Satu berkas, atau folder tahun.")],
    unit: Unit = None,
    kode: Kode = None,
    hanya: Hanya = None,
    baru: Baru = False,
    semua: Annotated[
        bool, typer.Option("--semua", help="Cetak setiap peringatan; biasanya satu baris untuk setiap kode.")
    ] = False,
    annotate: Annotated[
        bool, typer.Option("--annotate", help="Tulis salinan bertanda setiap berkas unit ke folder perbaikan.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Cetak temuan sebagai JSON.")] = False,
) -> int:
    """Periksa masukan: setiap temuan menyebut berkas, lembar, sel, apa yang salah dan apa yang perlu dilakukan."""
    from lakip_xl.pipeline.check import check as jalankan
    from lakip_xl.pipeline.langkah import langkah

    hasil = jalankan(jalur)
    temuan = saring(hasil, jalur, Saringan(unit or (), kode or (), hanya or "", baru))
    if json:
        cetak_json({"versi": 1, "temuan": list(_rekaman(hasil.laporan, temuan))})
    else:
        cetak_daftar(hasil.laporan, temuan, lengkap=semua)
    for baris in _tandai(hasil, jalur) if annotate else ():
        (cetak_galat if json else cetak)(baris)
    if not json:
        cetak_jumlah(hasil.laporan, temuan)
        if len(temuan) < len(hasil.temuan):
            cetak(f"Ditampilkan {len(temuan)} dari {len(hasil.temuan)} temuan.")
        cetak(f"{jalur}: {ringkas(hasil.temuan)}.")
        cetak(f"Berikutnya: {langkah(hasil, jalur, bertanda=annotate)}")
    return hasil.keluar


def _tandai(hasil: "Pemeriksaan", jalur: Path) -> Iterator[str]:
    from lakip_xl.pipeline.annotate import annotate

    for tertanda in annotate(hasil, jalur):
        if tertanda.berkas is None:
            yield f"{tertanda.asal}: tidak dapat ditandai ({tertanda.sebab})."
        else:
            yield f"{tertanda.berkas}: {tertanda.temuan} temuan ditandai; kirim kembali ke unitnya."


def _rekaman(laporan: "Laporan", semua: "Sequence[Finding]") -> Iterator[dict[str, str]]:
    """Yield findings as data, in the order of consolidate."""
    from lakip_xl.checking.daftar_temuan import unit_temuan

    for temuan, unit in zip(semua, unit_temuan(laporan, semua), strict=True):
        yield {
            "kode": temuan.kode,
            "tingkat": temuan.level,
            "berkas": temuan.sel.berkas,
            "lembar": temuan.sel.lembar,
            "sel": temuan.sel.alamat,
            "pesan": temuan.pesan,
            "saran": temuan.saran,
            "unit": unit,
        }
