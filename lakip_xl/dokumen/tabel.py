"""A table of the workbook as a table of the document: the same cells, as text."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from lakip_xl.dokumen.rentang import teks_rentang
from lakip_xl.dokumen.teks_sel import rata_sel, teks_sel
from lakip_xl.dokumen.unsur import BarisDokumen, Potongan, SelTabel, TabelDokumen, Teks, baris_kepala
from lakip_xl.layout.sel import Rujukan, Sel
from lakip_xl.layout.susunan import AnyTable, Susunan

_TAK_TERCETAK = frozenset({"lihat", "termasuk"})
"""Columns that lead somewhere in the workbook, and mean nothing on paper."""


def tabel_dokumen(  # noqa: PLR0913 - what a place in the document may say of a table
    susunan: Susunan,
    kode: str,
    *,
    kolom: Mapping[str, float] | None = None,
    judul: tuple[Potongan, ...] | str | None = None,
    bab: str = "",
    huruf: float = 9,
    baris: Sequence[str] | None = None,
    tetap: Collection[str] = (),
) -> TabelDokumen | None:
    """Return the table of that code; None where the year has none, or none of its rows.

    `kolom` chooses columns by key, each with its width in characters; those that have no figure or word in any row
    fall away, but for those of `tetap`; `baris` chooses rows by key.
    """
    tabel = susunan.tabel.get(kode)
    if tabel is None:
        return None
    dipilih = [satu for satu in tabel.rows if baris is None or satu.kunci in baris]
    if not dipilih:
        return None
    lebar = kolom or {key: tabel.menurut_key[key].width for key in _tercetak(tabel)}
    isi = {
        key: [susunan.sel(Rujukan(kode, satu.kunci, key)) for satu in dipilih]
        for key in lebar
        if key in tabel.menurut_key
    }
    berisi = [key for key, sel in isi.items() if key in tetap or any(teks_sel(satu) for satu in sel)]
    return TabelDokumen(
        kode,
        (Teks(judul_polos(tabel)),) if judul is None else (Teks(judul),) if isinstance(judul, str) else judul,
        (baris_kepala(map(tabel.kepala, berisi)),),
        tuple(
            BarisDokumen(
                tuple(_sel(isi[key][nomor], Rujukan(kode, satu.kunci, key), satu.isi) for key in berisi), satu.tingkat
            )
            for nomor, satu in enumerate(dipilih)
        ),
        tuple(lebar[key] for key in berisi),
        bab,
        tabel.sumber,
        huruf=huruf,
    )


def _sel(sel: Sel, asal: Rujukan, isi: object) -> SelTabel:
    return SelTabel(teks_rentang(isi, asal.kolom) or teks_sel(sel), rata_sel(sel), asal=asal)


def judul_polos(tabel: AnyTable) -> str:
    """Return the title of a table without the number that the workbook prints in front of it."""
    return tanpa_nomor(tabel.judul)


def tanpa_nomor(judul: str) -> str:
    """Return a title without the number in front: "Tabel 1.4 Pegawai" is Pegawai."""
    depan, spasi, sisa = judul.partition(" ")
    if depan in ("Tabel", "Grafik"):
        depan, spasi, sisa = sisa.partition(" ")
    return sisa if spasi and any(huruf.isdigit() for huruf in depan) and "." in depan else judul


def _tercetak(tabel: AnyTable) -> Iterator[str]:
    """Yield the keys of the columns that are printed: not those of reviewers."""
    batas = tabel.tercetak or len(tabel.columns)
    for kolom in tabel.columns[:batas]:
        if kolom.key not in _TAK_TERCETAK and kolom.key not in tabel.direviu:
            yield kolom.key
