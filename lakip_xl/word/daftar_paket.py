"""What a package lists, with more in it: the relations of a part, the content types of all."""

from posixpath import basename, dirname, join

from lakip_xl.excel.baca.arsip import JENIS_ISI, Arsip
from lakip_xl.word.sunting import di_akhir

_RELASI = "http://schemas.openxmlformats.org/package/2006/relationships"
_JENIS = "http://schemas.openxmlformats.org/package/2006/content-types"


def nama_relasi(part: str) -> str:
    """Return the part that lists the relations of another."""
    return join(dirname(part), "_rels", f"{basename(part)}.rels")


def relasi_baru(kunci: str, jenis: str, ke: str) -> bytes:
    """Return a relation: its id, its kind, its target as seen from the folder of the part."""
    return f'<Relationship xmlns="{_RELASI}" Id="{kunci}" Type="{jenis}" Target="{ke}"/>'.encode()


def jenis_part(part: str, jenis: str) -> bytes:
    """Return the content type of one part."""
    return f'<Override xmlns="{_JENIS}" PartName="/{part}" ContentType="{jenis}"/>'.encode()


def jenis_akhiran(akhiran: str, jenis: str) -> bytes:
    """Return the content type of all parts whose names end so."""
    return f'<Default xmlns="{_JENIS}" Extension="{akhiran}" ContentType="{jenis}"/>'.encode()


def isi_relasi(arsip: Arsip, part: str) -> tuple[str, bytes]:
    """Return the list of relations of a part, by the name that the package gives it; an empty one where it has none."""
    nama = arsip.cari(nama_relasi(part))
    kosong = f'<Relationships xmlns="{_RELASI}"></Relationships>'.encode()
    return (nama, arsip.baca(nama)) if nama else (nama_relasi(part), kosong)


def tambah_daftar(arsip: Arsip, part: str, relasi: bytes, jenis: bytes) -> dict[str, bytes]:
    """Return the lists of a package that get more relations of a part, or more content types, by name."""
    hasil: dict[str, bytes] = {}
    if relasi:
        nama, lama = isi_relasi(arsip, part)
        hasil[nama] = di_akhir(lama, relasi)
    if jenis:
        nama = arsip.cari(JENIS_ISI)
        hasil[nama] = di_akhir(arsip.baca(nama), jenis)
    return hasil
