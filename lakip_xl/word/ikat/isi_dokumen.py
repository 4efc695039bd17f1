"""What a document of the year holds, by the keys under which bookmarks and people name it."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lakip_xl.dokumen.pengikat import JenisPengikat, dasar_pengikat
from lakip_xl.dokumen.unsur import (
    Acuan,
    AlineaDokumen,
    Dokumen,
    FrasaTerikat,
    GrafikDokumen,
    JudulBagian,
    Potongan,
    TabelDokumen,
    Terikat,
    Unsur,
)


@dataclass
class IsiDokumen:
    """Elements by the names of their bookmarks (`tabel`, `grafik`, `narasi`), and by what people type (`blok`).

    `wajib` are the bookmarks that a document written from scratch has, with the words by which they are told.
    """

    tabel: dict[str, TabelDokumen] = field(default_factory=dict)
    grafik: dict[str, GrafikDokumen] = field(default_factory=dict)
    narasi: dict[str, AlineaDokumen] = field(default_factory=dict)
    blok: dict[str, list[Unsur]] = field(default_factory=dict)
    wajib: dict[str, str] = field(default_factory=dict)


def susun_isi(dokumen: Dokumen) -> IsiDokumen:
    """Return what stands in a document by name."""
    isi = IsiDokumen()
    for unsur in dokumen.unsur:
        if isinstance(unsur, TabelDokumen):
            _tambah(isi, JenisPengikat.TABEL, unsur.kode, f"tabel {unsur.kode}", unsur)
            isi.tabel[dasar_pengikat(JenisPengikat.TABEL, unsur.kode)] = unsur
        elif isinstance(unsur, GrafikDokumen):
            _tambah(isi, JenisPengikat.GRAFIK, unsur.kode, unsur.kode, unsur)
            isi.grafik[dasar_pengikat(JenisPengikat.GRAFIK, unsur.kode)] = unsur
        elif isinstance(unsur, AlineaDokumen) and unsur.nama:
            _tambah(isi, JenisPengikat.NARASI, unsur.nama, nama_narasi(unsur.nama), unsur)
            isi.narasi[dasar_pengikat(JenisPengikat.NARASI, unsur.nama)] = unsur
        elif isinstance(unsur, JudulBagian) and unsur.nama:
            judul = "".join(satu.teks for satu in unsur.isi if not isinstance(satu, Acuan))
            isi.wajib[dasar_pengikat(JenisPengikat.BAGIAN, unsur.nama)] = f"bagian {judul}"
        for satu in _terikat(unsur):
            jenis = JenisPengikat.ANGKA if isinstance(satu, Terikat) else JenisPengikat.NARASI
            isi.wajib[dasar_pengikat(jenis, satu.kunci)] = satu.kunci
    return isi


def nama_narasi(nama: str) -> str:
    """Return how people name the text of a part: narasi/latar_belakang/2 is "narasi latar_belakang"."""
    return " ".join(nama.split("/")[:2])


def _tambah(isi: IsiDokumen, jenis: JenisPengikat, kunci: str, nama: str, unsur: Unsur) -> None:
    isi.blok.setdefault(nama, []).append(unsur)
    isi.wajib[dasar_pengikat(jenis, kunci)] = nama


def _terikat(unsur: Unsur) -> Iterator[Terikat | FrasaTerikat]:
    isi: tuple[Potongan, ...] = ()
    if isinstance(unsur, AlineaDokumen | JudulBagian):
        isi = unsur.isi
    elif isinstance(unsur, TabelDokumen | GrafikDokumen):
        isi = unsur.judul
    return (satu for satu in isi if isinstance(satu, Terikat | FrasaTerikat))
