"""lakip-xl naskah."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_json, ringkas
from lakip_xl.cli.pilihan import DryRun, Folder, cetak_percobaan

if TYPE_CHECKING:
    from lakip_xl.pipeline.jenis_dokumen import JenisDokumen
    from lakip_xl.pipeline.naskah import NaskahDitulis
    from lakip_xl.word.ikat.catatan import CatatanIkat

CONTOH = (
    "lakip-xl naskah workbooks/2023",
    "lakip-xl naskah workbooks/2023 --dokumen pk --templat templat-kami.docx",
)
_DISEBUT = 8
"""How many lines of one kind are printed where nobody asks for all."""


def naskah(  # noqa: PLR0913, PLR0917 - one word for each way to run it
    folder: Folder,
    dokumen: Annotated[
        str, typer.Option("--dokumen", metavar="JENIS", help="lkjip, pk, iku, rencana-aksi atau triwulan.")
    ] = "lkjip",
    triwulan: Annotated[
        int | None,
        typer.Option(
            "--triwulan",
            metavar="N",
            min=1,
            max=4,
            help="Untuk --dokumen triwulan: 1 sampai 4. Bila tidak disebut, yang terakhir ditutup atau diisi.",
        ),
    ] = None,
    templat: Annotated[
        Path | None,
        typer.Option(
            "--templat", metavar="BERKAS", help="Templat Word kantor sendiri, berkunci {{tahun}} dan sebagainya."
        ),
    ] = None,
    daftar: Annotated[
        bool, typer.Option("--daftar", help="Cetak setiap kunci dengan nilainya sekarang; tidak menulis.")
    ] = False,
    draft: Annotated[bool, typer.Option("--draft", help="Tulis juga bila ada kesalahan dalam masukan.")] = False,
    paksa: Annotated[
        bool, typer.Option("--paksa", help="Ganti juga angka dan tabel yang diubah dengan tangan.")
    ] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="Tulis juga PDF-nya, bila LibreOffice terpasang.")] = False,
    semua: Annotated[bool, typer.Option("--semua", help="Cetak setiap perubahan, bukan beberapa saja.")] = False,
    dry_run: DryRun = False,
    json: Annotated[bool, typer.Option("--json", help="Dengan --daftar: cetak sebagai JSON.")] = False,
) -> int:
    """Tulis laporan di Word dari data tahun itu, atau perbarui angkanya bila sudah ada.

    Kata, format dan bagian yang Anda tulis tetap. Angka di dalam penanda mengikuti data; ketik {{kunci}} di mana saja.
    """
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.naskah import naskah as jalankan

    jenis = _jenis(dokumen, triwulan)
    if daftar:
        return _daftar(folder, jenis, triwulan, json=json)
    with coba(jadi=dry_run) as percobaan:
        hasil = jalankan(
            folder, jenis, triwulan=triwulan, templat=templat, draft=draft, paksa=paksa, pdf=pdf and not dry_run
        )
    _cetak_catatan(hasil.catatan, lengkap=semua)
    if dry_run and hasil.berkas is not None:
        cetak_percobaan(percobaan)
        return hasil.keluar
    _cetak(hasil)
    return hasil.keluar


def _jenis(dokumen: str, triwulan: int | None) -> "JenisDokumen":
    """Return the kind of document that was asked for; BadParameter for one that there is not."""
    from lakip_xl.pipeline.jenis_dokumen import JenisDokumen

    if dokumen not in tuple(JenisDokumen):
        raise typer.BadParameter(f"pilih satu dari: {', '.join(JenisDokumen)}.", param_hint="--dokumen")
    jenis = JenisDokumen(dokumen)
    if triwulan is not None and jenis is not JenisDokumen.TRIWULAN:
        raise typer.BadParameter("hanya bersama --dokumen triwulan.", param_hint="--triwulan")
    return jenis


def _daftar(folder: Path, jenis: "JenisDokumen", triwulan: int | None, *, json: bool) -> int:
    """Print every key with its value and the cell of the workbook that it shows."""
    from lakip_xl.pipeline.naskah import alamat_kunci, bahan_naskah

    bahan = bahan_naskah(folder, jenis, triwulan)
    semua = bahan.kunci.values()
    if json:
        rekaman = [
            {"kunci": satu.nama, "nilai": satu.teks, "arti": satu.arti, "sel": alamat_kunci(bahan, satu)}
            for satu in semua
        ]
        cetak_json({"tahun": bahan.pemeriksaan.laporan.tahun, "kunci": rekaman})
        return 0
    for satu in semua:
        cetak(f"{{{{{satu.nama}}}}} = {satu.teks} ({satu.arti})")
    return 0


def _cetak(hasil: "NaskahDitulis") -> None:
    if hasil.berkas is None:
        cetak(f"Tidak ditulis: {ringkas(hasil.pemeriksaan.temuan)}. Perbaiki kesalahan, atau pakai --draft.")
        return
    if hasil.baru:
        cetak(f"{hasil.berkas}: ditulis. Sunting di Word sesuka Anda, lalu jalankan lagi setelah data berubah.")
    elif hasil.berubah:
        lama = "" if hasil.cadangan is None else f" Yang lama: {hasil.cadangan}."
        cetak(f"{hasil.berkas}: diperbarui.{lama}")
    else:
        cetak(f"{hasil.berkas}: tidak ada yang berubah.")
    if hasil.pdf is not None:
        cetak(f"{hasil.pdf}: ditulis.")


def _cetak_catatan(semua: "Sequence[CatatanIkat]", *, lengkap: bool) -> None:
    """Print what was done and found, that of one kind together."""
    urutan = list(_KEPALA)
    urut = sorted(semua, key=lambda satu: urutan.index(satu.perkara.name))
    for perkara, sejenis in groupby(urut, key=lambda satu: satu.perkara):
        baris = list(sejenis)
        cetak(f"{len(baris)} {_KEPALA[perkara.name]}")
        for satu in baris if lengkap else baris[:_DISEBUT]:
            cetak("  " + "; ".join(_rinci(satu)))
        if not lengkap and len(baris) > _DISEBUT:
            cetak(f"  … dan {len(baris) - _DISEBUT} lagi; semuanya: --semua.")


def _rinci(satu: "CatatanIkat") -> Iterator[str]:
    if satu.tertulis or satu.data:
        yield f"{satu.kunci}: tertulis “{satu.tertulis}”, data “{satu.data}”"
    else:
        yield satu.kunci
    if satu.letak:
        yield f"di alinea “{satu.letak}”"


_KEPALA = {
    "DIPERBARUI": "angka, tabel atau teks diperbarui.",
    "DIPASANG": "kunci yang Anda ketik dipasang.",
    "DIGANTI": "yang diubah dengan tangan diganti dengan data.",
    "DIUBAH_TANGAN": "diubah dengan tangan dan dibiarkan; periksa, atau pakai --paksa untuk memakai data.",
    "TAK_DIKENAL": "kunci tidak dikenal dan dibiarkan; periksa ejaannya dengan --daftar.",
    "DIKOSONGKAN": "angka dihapus dari kalimatnya dan tetap kosong.",
    "SALINAN": "angka tampak salinan yang tidak mengikuti data; ketik kuncinya di sana.",
    "BEDA_FRASA": "kalimat berganti kata menurut data, tetapi sudah Anda sunting; periksa, atau pakai --paksa.",
    "BEDA_NARASI": "teks berubah di perencanaan.xlsx, tetapi sudah Anda sunting di Word; teks Word tetap.",
    "HILANG": "tidak ada di naskah ini (dihapus, atau baru di data); ketik namanya dalam {{ }} bila perlu.",
}
"""What is said of each kind, by the name of its perkara."""
