"""lakip-xl check."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_galat, cetak_json, ringkas
from lakip_xl.cli.pilihan import FOLDER_INI, DryRun, cetak_percobaan, folder_kini, pastikan_akhiran
from lakip_xl.cli.saring import Baru, Hanya, Kode, Saringan, Unit, saring
from lakip_xl.cli.temuan import cetak_daftar, cetak_jumlah

if TYPE_CHECKING:
    from lakip_xl.finding import Finding
    from lakip_xl.laporan import Laporan
    from lakip_xl.pipeline.check import Pemeriksaan

CONTOH = (
    "lakip-xl check workbooks/2023 --unit koperasi",
    "lakip-xl check workbooks/2023/masukan/koperasi.xlsx --annotate",
)


def check(  # noqa: PLR0913, PLR0917 - one word for each way to look at findings
    jalur: Annotated[
        Path,
        typer.Argument(
            metavar="BERKAS|FOLDER",
            default_factory=folder_kini,
            show_default=FOLDER_INI,
            help="Satu berkas, atau folder tahun.",
        ),
    ],
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
    xlsx: Annotated[
        Path | None, typer.Option("--xlsx", metavar="BERKAS", help="Tulis juga sebagai buku kerja untuk diteruskan.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="BERKAS", help="Tulis juga sebagai halaman HTML untuk diteruskan.")
    ] = None,
    dry_run: DryRun = False,
    json: Annotated[bool, typer.Option("--json", help="Cetak temuan sebagai JSON.")] = False,
) -> int:
    """Periksa masukan dan sebut setiap temuan menurut unitnya.

    Setiap temuan menyebut lembar, sel, apa yang salah dan apa yang perlu dilakukan. Kode keluar tetap berbicara tentang
    semua temuan, juga bila hanya sebagian yang ditampilkan.
    """
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.check import check as jalankan
    from lakip_xl.pipeline.langkah import langkah

    pastikan_akhiran(xlsx, "--xlsx", ".xlsx")
    pastikan_akhiran(html, "--html", ".html", ".htm")
    hasil = jalankan(jalur)
    temuan = saring(hasil, jalur, Saringan(unit or (), kode or (), hanya or "", baru))
    tulis = cetak_galat if json else cetak
    if not json:
        cetak_daftar(hasil.laporan, temuan, lengkap=semua)
        cetak_jumlah(hasil.laporan, temuan)
    with coba(jadi=dry_run) as percobaan:
        for baris in chain(
            _tandai(hasil, jalur, unit or ()) if annotate else (), _tulis(hasil, temuan, jalur, xlsx, html)
        ):
            if not dry_run:
                tulis(baris)
    if dry_run:
        cetak_percobaan(percobaan, tulis)
    if json:  # last, so that an error before it is the only thing that is printed
        cetak_json({"temuan": list(_rekaman(hasil.laporan, temuan))})
        return hasil.keluar
    if len(temuan) < len(hasil.temuan):
        cetak(f"Ditampilkan {len(temuan)} dari {len(hasil.temuan)} temuan.")
    cetak(f"{jalur}: {ringkas(hasil.temuan)}.")
    cetak(f"Berikutnya: {langkah(hasil, jalur, bertanda=annotate and not dry_run)}")
    return hasil.keluar


def _tandai(hasil: "Pemeriksaan", jalur: Path, unit: "Sequence[str]") -> Iterator[str]:
    """Write the marked copies of the units that were asked for, each with all its findings; yield a line for each."""
    from lakip_xl.pipeline.annotate import annotate

    milik = hasil._replace(temuan=saring(hasil, jalur, Saringan(unit=unit)))
    for tertanda in annotate(milik, jalur):
        if tertanda.berkas is None:
            yield f"{tertanda.asal}: tidak dapat ditandai ({tertanda.sebab})."
        else:
            yield f"{tertanda.berkas}: {tertanda.temuan} temuan ditandai; kirim kembali ke unitnya."


def _tulis(
    hasil: "Pemeriksaan", temuan: "Sequence[Finding]", jalur: Path, xlsx: Path | None, html: Path | None
) -> Iterator[str]:
    """Write the findings that are shown, and yield a line for each file."""
    if xlsx is not None:
        from lakip_xl.pipeline.check import folder_tahun
        from lakip_xl.pipeline.daftar_temuan import tulis_xlsx

        tulis_xlsx(hasil.laporan, temuan, jalur if jalur.is_dir() else folder_tahun(jalur), xlsx)
        yield f"{xlsx}: ditulis"
    if html is not None:
        from lakip_xl.pipeline.daftar_temuan import tulis_html

        tulis_html(hasil.laporan, temuan, html)
        yield f"{html}: ditulis"


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
