"""lakip-xl diff."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from lakip_xl.cli.layar import cetak, cetak_json

if TYPE_CHECKING:
    from lakip_xl.excel.baca.tabel_banding import SelBanding
    from lakip_xl.pipeline.diff import Banding, Perbedaan, Pihak

_PALING_PANJANG = 60
_DESIMAL_RASIO = 6
_DI_DEPAN = 15
"""Letters shown before the first that differs, where a text is too long to show."""

CONTOH = (
    "lakip-xl diff workbooks/2023/masukan/koperasi.xlsx kiriman/koperasi.xlsx",
    "lakip-xl diff workbooks/2022/LAKIP-2022.xlsx workbooks/2023/LAKIP-2023.xlsx",
)


def diff(
    lama: Annotated[Path, typer.Argument(metavar="LAMA", help="Berkas lama.")],
    baru: Annotated[Path, typer.Argument(metavar="BARU", help="Berkas baru yang sejenis.")],
    json: Annotated[bool, typer.Option("--json", help="Cetak perbedaan sebagai JSON.")] = False,
) -> int:
    """Bandingkan dua berkas sejenis, sel demi sel.

    Berkas unit, perencanaan atau LAKIP; kode keluar 0 bila sama, 1 bila berbeda.
    """
    from lakip_xl.pipeline.diff import diff as jalankan

    hasil = jalankan(lama, baru)
    if json:
        cetak_json(_rekaman(hasil))
    else:
        _cetak(hasil)
    return 1 if hasil.perbedaan else 0


def _cetak(hasil: "Banding") -> None:
    cetak(f"LAMA: {_pihak(hasil.lama)}")
    cetak(f"BARU: {_pihak(hasil.baru)}")
    cetak()
    for perbedaan in hasil.perbedaan:
        cetak(f"{'!' if perbedaan.penting else ' '} {_tulis(perbedaan)}")
    if not hasil.perbedaan:
        cetak("Tidak ada perbedaan.")
        return
    penting = sum(perbedaan.penting for perbedaan in hasil.perbedaan)
    tanda = f", {penting} di antaranya (!) target, pagu atau isian awal lain" if penting else ""
    cetak()
    cetak(f"{len(hasil.perbedaan)} perbedaan{tanda}.")


def _pihak(pihak: "Pihak") -> str:
    diri = pihak.identitas
    unit = f", unit {diri.unit}" if diri.unit else ""
    tahun = f", tahun {diri.tahun}" if diri.tahun else ""
    return f"{pihak.berkas} ({pihak.jenis}{unit}{tahun})"


def _tulis(perbedaan: "Perbedaan") -> str:
    """Write one difference on a line: where, then what it was and what it is."""
    tempat = " › ".join(filter(None, (perbedaan.lembar, perbedaan.kunci, perbedaan.kepala)))
    if perbedaan.lama is not None and perbedaan.baru is not None:
        lama, baru = _pendekkan(_isi(perbedaan.lama), _isi(perbedaan.baru))
        return f"{tempat}: {lama} ({perbedaan.lama.alamat}) → {baru} ({perbedaan.baru.alamat})"
    apa = f"baris {perbedaan.baris}" if perbedaan.baris else "kolom" if perbedaan.kolom else "lembar"
    isi = "; ".join(f"{kepala} {_isi(sel)}" for kepala, sel in perbedaan.isi.items())
    return f"{tempat}: {perbedaan.macam} ({apa})" + (f": {_potong(isi, 0, 2 * _PALING_PANJANG)}" if isi else "")


def _isi(sel: "SelBanding") -> str:
    """Write a cell so that a number, a text and a blank are told apart."""
    from decimal import Decimal

    from lakip_xl.domain.bulat import bulatkan
    from lakip_xl.domain.notasi import angka
    from lakip_xl.excel.baca.format_sel import berpersen, tulis_angka
    from lakip_xl.excel.baca.tabel_banding import SelTanpaNilai
    from lakip_xl.excel.baca.tafsir import tulis_isi

    nilai = sel.nilai
    if nilai is None:
        return "kosong"
    if isinstance(nilai, SelTanpaNilai):
        return "kosong" if nilai.kosong else nilai.sebab
    if isinstance(nilai, Decimal):
        if berpersen(sel.format):
            return tulis_angka(bulatkan(nilai, _DESIMAL_RASIO), sel.format)[0]
        return f"{nilai:f}" if sel.tahun else angka(nilai)
    return f'"{nilai}"' if isinstance(nilai, str) else tulis_isi(nilai)


def _pendekkan(lama: str, baru: str) -> tuple[str, str]:
    """Cut two long texts to where they begin to differ."""
    beda = (nomor for nomor, (kiri, kanan) in enumerate(zip(lama, baru, strict=False)) if kiri != kanan)
    sama = next(beda, min(len(lama), len(baru)))
    mulai = sama - _DI_DEPAN if sama > _PALING_PANJANG - _DI_DEPAN else 0
    return _potong(lama, mulai, _PALING_PANJANG), _potong(baru, mulai, _PALING_PANJANG)


def _potong(teks: str, mulai: int, panjang: int) -> str:
    if len(teks) <= panjang:
        return teks
    akhir = mulai + panjang
    return f"{'…' if mulai else ''}{teks[mulai:akhir]}{'…' if akhir < len(teks) else ''}"


def _rekaman(hasil: "Banding") -> dict[str, object]:
    return {
        "lama": str(hasil.lama.berkas),
        "baru": str(hasil.baru.berkas),
        "jenis": hasil.lama.jenis,
        "perbedaan": [
            {
                "macam": perbedaan.macam,
                "penting": perbedaan.penting,
                "lembar": perbedaan.lembar,
                "kunci": perbedaan.kunci,
                "kolom": perbedaan.kolom,
                "kepala": perbedaan.kepala,
                "baris": perbedaan.baris or None,
                "lama": _sel_json(perbedaan.lama),
                "baru": _sel_json(perbedaan.baru),
                "isi": {kepala: _sel_json(sel) for kepala, sel in perbedaan.isi.items()},
            }
            for perbedaan in hasil.perbedaan
        ],
    }


def _sel_json(sel: "SelBanding | None") -> object:
    """A cell as data: numbers are numbers, dates are ISO texts, an error is told apart from text."""
    from decimal import Decimal

    from lakip_xl.domain.bulat import ke_angka
    from lakip_xl.excel.baca.tabel_banding import SelTanpaNilai

    if sel is None:
        return None
    nilai = sel.nilai
    if isinstance(nilai, SelTanpaNilai):
        return {"sel": sel.alamat, "nilai": None, "sebab": nilai.sebab}
    if isinstance(nilai, Decimal):
        nilai = ke_angka(nilai)
    return {"sel": sel.alamat, "nilai": nilai if isinstance(nilai, str | int | float | None) else str(nilai)}
