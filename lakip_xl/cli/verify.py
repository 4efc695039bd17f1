"""lakip-xl verify."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_galat, cetak_json, cetak_level
from lakip_xl.cli.pilihan import DryRun, cetak_percobaan

if TYPE_CHECKING:
    from lakip_xl.checking.hasil_verifikasi import HasilVerifikasi
    from lakip_xl.checking.verifikasi import TemuanNaskah
    from lakip_xl.naskah.naskah import LetakNaskah
    from lakip_xl.pipeline.verify import Draf

CONTOH = (
    "lakip-xl verify LKjIP-2023.docx",
    "lakip-xl verify LKjIP-2023.docx workbooks/2023 --annotate --xlsx",
)


def verify(  # noqa: PLR0913, PLR0917 - one word for each way to look at findings
    draf: Annotated[Path, typer.Argument(metavar="DRAF", help="Laporan yang ditulis di Word (.docx), atau PDF-nya.")],
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", show_default=False, help="Folder tahun, bila angkanya juga dicocokkan."),
    ] = None,
    semua: Annotated[
        bool, typer.Option("--semua", help="Cetak juga setiap beda pembulatan; biasanya satu baris setiap kode.")
    ] = False,
    annotate: Annotated[
        bool, typer.Option("--annotate", help="Tulis salinan draf Word dengan komentar di setiap tempatnya.")
    ] = False,
    xlsx: Annotated[
        bool, typer.Option("--xlsx", help="Tulis VERIFIKASI-<tahun>.xlsx; catatan reviu di sana dibawa.")
    ] = False,
    dry_run: DryRun = False,
    json: Annotated[bool, typer.Option("--json", help="Cetak temuan sebagai JSON.")] = False,
) -> int:
    """Periksa laporan yang sudah ditulis terhadap dirinya sendiri dan terhadap data tahun itu.

    Kesalahan adalah hitungan yang pasti salah, tanya yang perlu dijawab penulisnya, pembulatan beda cara membulatkan.
    Draf tidak pernah diubah. PDF dibaca bila punya lapisan teks; susunannya diperkirakan, jadi kurang pasti dari Word.
    """
    from lakip_xl.checking.verifikasi import TingkatTemuan
    from lakip_xl.excel.simpan.coba import coba
    from lakip_xl.pipeline.verify import tulis_semua
    from lakip_xl.pipeline.verify import verify as jalankan

    hasil = jalankan(draf, folder, ditandai=annotate)
    tulis = cetak_galat if json else cetak
    if not json:
        _cetak_temuan(hasil.hasil, lengkap=semua)
    with coba(jadi=dry_run) as percobaan:
        for baris in tulis_semua(hasil, folder, annotate=annotate, xlsx=xlsx):
            if not dry_run:
                tulis(baris)
    if dry_run:
        cetak_percobaan(percobaan, tulis)
    keluar = 1 if hasil.hasil.jumlah(TingkatTemuan.KESALAHAN) else 0
    if json:
        cetak_json(_rekaman(hasil))
        return keluar
    for catatan in hasil.hasil.telaah.naskah.catatan:
        cetak(catatan)
    cetak(_cakupan(hasil.hasil))
    jumlah = ", ".join(f"{hasil.hasil.jumlah(tingkat)} {tingkat}" for tingkat in TingkatTemuan)
    cetak(f"{draf}: {jumlah}.")
    return keluar


def _cetak_temuan(hasil: "HasilVerifikasi", *, lengkap: bool) -> None:
    """Print findings, those of one level and code together under its advice."""
    from lakip_xl.checking.letak_naskah import PenyebutLetak
    from lakip_xl.checking.verifikasi import TingkatTemuan

    penyebut = PenyebutLetak(hasil.telaah)
    for (tingkat, kode), sejenis in groupby(hasil.temuan, key=lambda temuan: (temuan.tingkat, temuan.kode)):
        temuan = list(sejenis)
        cetak_level("", tingkat.upper(), f" {kode} ({len(temuan)}) - {temuan[0].saran}")
        if tingkat is TingkatTemuan.PEMBULATAN and not lengkap:
            cetak(f"  Beda cara membulatkan di {len(temuan)} tempat; semuanya: --semua.")
        else:
            for satu in temuan:
                cetak(f"  [{satu.letak[0]}] {penyebut.sebut_halaman(satu.letak[0])}: {satu.pesan}")
                for sel in satu.acuan:
                    cetak(f"      data: {sel}")
        cetak()


def _cakupan(hasil: "HasilVerifikasi") -> str:
    isi = hasil.cakupan
    return (
        f"Dibaca {isi.tabel} tabel, {isi.baris} baris, {isi.angka} angka; diperiksa {isi.diperiksa} angka, "
        f"{isi.cocok} cocok; {isi.tak_terbaca} sel angka tidak terbaca."
    )


def _rekaman(draf: "Draf") -> dict[str, object]:
    return {
        "berkas": draf.jalur.name,
        "tahun": draf.hasil.telaah.tahun,
        "cakupan": draf.hasil.cakupan._asdict(),
        "catatan": list(draf.hasil.telaah.naskah.catatan),
        "temuan": [_rekaman_temuan(draf.hasil, temuan) for temuan in draf.hasil.temuan],
    }


def _rekaman_temuan(hasil: "HasilVerifikasi", temuan: "TemuanNaskah") -> dict[str, object]:
    return {
        "kode": temuan.kode,
        "tingkat": temuan.tingkat,
        "letak": list(_rekaman_letak(hasil, temuan.letak)),
        "tertulis": temuan.tertulis,
        "seharusnya": temuan.seharusnya,
        "hitungan": temuan.hitungan,
        "pesan": temuan.pesan,
        "saran": temuan.saran,
        "diterima": temuan.diterima,
        "acuan": [{"berkas": sel.berkas, "lembar": sel.lembar, "sel": sel.alamat} for sel in temuan.acuan],
    }


def _rekaman_letak(hasil: "HasilVerifikasi", semua: "tuple[LetakNaskah, ...]") -> Iterator[dict[str, object]]:
    from lakip_xl.checking.hasil_verifikasi import teks_letak

    for letak in semua:
        teks, halaman = teks_letak(hasil.telaah.naskah, letak), hasil.telaah.naskah.halaman_letak(letak)
        tempat: dict[str, object] = {"blok": letak.blok, "baris": letak.baris, "kolom": letak.kolom, "teks": teks}
        yield tempat if halaman is None else {**tempat, "halaman": halaman}
