"""Rules of the Status column that several sheets share."""

from collections.abc import Sequence

from lakip_xl.sheets.kolom_status import Aturan, Status, aturan
from lakip_xl.sheets.ruang import Kolom

ALASAN_REVISI = "Hanya bila angka triwulan yang sudah ditutup diubah: sebabnya, satu kalimat."
"""What to type where a figure of a closed quarter is changed (aturan 31)."""

BERJALAN = "Triwulan Berjalan"
"""Header of the column that says which quarter was being filled when the template was drawn."""


@aturan(Status.PERIKSA, 'AND({kode}<>"",SUMPRODUCT(--({semua_kode}={kode}))>1)', semua_kode=Kolom("kode"))
def kode_ganda(semua_kode: Sequence[object], kode: object) -> bool:
    """Kode ditulis dua kali."""
    return bool(kode) and semua_kode.count(kode) > 1


def harus_ada(key: str, di: Kolom, arti: str) -> Aturan:
    """Return the rule that a filled cell names a text of another column, compared as text and never as a number."""

    @aturan(Status.PERIKSA, 'AND({kode}<>"",SUMPRODUCT(--({dikenal}={kode}))=0)', kode=key, dikenal=di)
    def tidak_dikenal(kode: object, dikenal: Sequence[object]) -> bool:
        return bool(kode) and kode not in dikenal

    return tidak_dikenal._replace(arti=arti)


def kode_harus_ada(key: str, di: Kolom, arti: str) -> Aturan:
    """Return the rule that a filled cell names a code of another column, alone or with a name after it."""

    @aturan(
        Status.PERIKSA,
        'AND({kode}<>"",SUMPRODUCT(--({dikenal}={kode}))'
        '+SUMPRODUCT(--({dikenal}<>""),--(LEFT({kode},LEN({dikenal})+1)={dikenal}&" "))=0)',
        kode=key,
        dikenal=di,
    )
    def tidak_dikenal(kode: object, dikenal: Sequence[object]) -> bool:
        return bool(kode) and not any(isi and (kode == isi or str(kode).startswith(f"{isi} ")) for isi in dikenal)

    return tidak_dikenal._replace(arti=arti)


@aturan(
    Status.LENGKAPI,
    'AND({catatan}="",OR({tw1}="",AND({tw2}="",OR(SUM({kini})>=2,{tw3}<>"",{tw4}<>"")),'
    'AND({tw3}="",OR(SUM({kini})>=3,{tw4}<>"")),AND({tw4}="",SUM({kini})>=4)))',
)
def triwulan_dilewati(  # noqa: PLR0913, PLR0917 - the cells that the rule looks at
    catatan: str | None, tw1: object, tw2: object, tw3: object, tw4: object, kini: int | None
) -> bool:
    """Triwulan yang sudah atau sedang berjalan kosong tanpa penjelasan di Catatan."""
    isi = (tw1, tw2, tw3, tw4)
    terakhir = max((nomor for nomor, nilai in enumerate(isi, start=1) if nilai is not None), default=1)
    return not catatan and any(nilai is None for nilai in isi[: max(terakhir, kini or 1)])


unit_dikenal = harus_ada("unit", Kolom("kode", "Unit"), "Unit tidak ada di lembar Unit.")
