"""Which rows of a table are parts of which: program, kegiatan, sub kegiatan, by words or codes; and totals."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lakip_xl.naskah.tabel import TabelUtuh

JUMLAH = re.compile(
    r"^(?:sub\s*)?(?:jumlah|total|jml|jlh|grand total)\.?(?:\s+(?:total|jumlah|keseluruhan|seluruh\w*|semua|anggaran"
    r"|belanja|pagu|program|kegiatan|sub|besar|umum|[ivx]{1,4}|[a-z]|\d{1,2}|[([].*))*\s*:?$",
    re.IGNORECASE,
)
RATA_RATA = re.compile(r"^(?:nilai\s+|capaian\s+)?(?:rata\s*-?\s*rata|rerata)", re.IGNORECASE)
_KATA = (
    (3, re.compile(r"^\W*sub\s?-?\s?kegiatan\b", re.IGNORECASE)),
    (1, re.compile(r"^\W*program\b", re.IGNORECASE)),
    (2, re.compile(r"^\W*kegiatan\b", re.IGNORECASE)),
)
_KODE = re.compile(r"^\d+(?:\.\d+){1,6}\.?(?=\s|$)")
_RIBUAN = re.compile(r"\d{1,3}(?:\.\d{3})+")
_CUKUP = 0.6


@dataclass(frozen=True)
class JenjangBaris:
    """Levels of the rows of a table (1 the uppermost, None unknown), and the rows that are totals."""

    tingkat: tuple[int | None, ...]
    jumlah: frozenset[int]

    def anak(self, induk: int) -> list[int]:
        """Return the rows that are the parts of a row: of those below it, the uppermost."""
        tingkat = self.tingkat[induk]
        if tingkat is None:
            return []
        bawahan: list[tuple[int, int]] = []
        for urutan in range(induk + 1, len(self.tingkat)):
            milik = self.tingkat[urutan]
            if urutan in self.jumlah or (milik is not None and milik <= tingkat):
                break
            if milik is not None:
                bawahan.append((urutan, milik))
        teratas = min((milik for _, milik in bawahan), default=0)
        return [urutan for urutan, milik in bawahan if milik == teratas]

    @property
    def teratas(self) -> list[int]:
        """The rows of the uppermost level."""
        ada = [tingkat for urutan, tingkat in enumerate(self.tingkat) if tingkat and urutan not in self.jumlah]
        return [urutan for urutan, tingkat in enumerate(self.tingkat) if ada and tingkat == min(ada)]


def susun_jenjang(tabel: TabelUtuh) -> JenjangBaris:
    """Return the levels of the rows of a table."""
    jumlah = frozenset(
        urutan
        for urutan, baris in enumerate(tabel.baris)
        if any(JUMLAH.match(baris.teks(kolom)) for kolom in range(len(tabel.kolom)))
    )
    return JenjangBaris(tuple(_menurut_kode(tabel) or _menurut_kata(tabel)), jumlah)


def _menurut_kode(tabel: TabelUtuh) -> Sequence[int | None] | None:
    """Return levels by the codes of rows, where most rows have one, of several lengths."""
    panjang: dict[int, int] = {}
    for urutan, baris in enumerate(tabel.baris):
        for kolom in range(min(2, len(tabel.kolom))):
            cocok = _KODE.match(baris.teks(kolom))
            if cocok and not _RIBUAN.fullmatch(cocok[0]):
                panjang[urutan] = cocok[0].strip(". ").count(".")
                break
    if len(panjang) < _CUKUP * len(tabel.baris) or len(set(panjang.values())) < 2:  # noqa: PLR2004 - levels
        return None
    urut: Mapping[int, int] = {isi: nomor for nomor, isi in enumerate(sorted(set(panjang.values())), start=1)}
    return [urut[panjang[urutan]] if urutan in panjang else None for urutan in range(len(tabel.baris))]


def _menurut_kata(tabel: TabelUtuh) -> Sequence[int | None]:
    """Return levels by the words before names; what has none between program and sub kegiatan is a kegiatan."""
    hasil: list[int | None] = []
    for baris in tabel.baris:
        nama = tabel.nama(baris)
        hasil.append(next((tingkat for tingkat, pola in _KATA if pola.match(nama)), None) if nama else None)
    if 1 in hasil and 3 in hasil:  # noqa: PLR2004 - program and sub kegiatan
        return [
            2 if tingkat is None and tabel.nama(tabel.baris[urutan]) else tingkat
            for urutan, tingkat in enumerate(hasil)
        ]
    return hasil
