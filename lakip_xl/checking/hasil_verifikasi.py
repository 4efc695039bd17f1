"""All findings of a written report in their order, and how much of it was checked."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lakip_xl.checking.penerimaan import sebut_penerimaan
from lakip_xl.checking.verifikasi import AngkaTerikat, BahanNaskah, CheckNaskah, Cocok, TemuanNaskah, TingkatTemuan
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.penerimaan import menerima
from lakip_xl.naskah.naskah import LetakNaskah, Naskah, TabelNaskah
from lakip_xl.naskah.telaah import Telaah
from lakip_xl.sheets.perencanaan import Pengecualian
from lakip_xl.sheets.tempat import Tempat

_TAK_TERBACA = "V26"
"""The check of figures that cannot be read: what it names is not reported again."""
_KOSONG = frozenset({"", "-", "–", "—"})


class CakupanNaskah(NamedTuple):
    """How much was read: tables, their rows, figures; how many figures were checked, agree, or could not be read."""

    tabel: int
    baris: int
    angka: int
    diperiksa: int
    cocok: int
    tak_terbaca: int


class HasilVerifikasi(NamedTuple):
    """What was found in a report, the gravest first, and how much was checked."""

    telaah: Telaah
    temuan: tuple[TemuanNaskah, ...]
    cakupan: CakupanNaskah
    laporan: Laporan | None = None

    def jumlah(self, tingkat: TingkatTemuan) -> int:
        """Return the number of findings of a level."""
        return sum(temuan.tingkat is tingkat for temuan in self.temuan)


def periksa_naskah(
    naskah: Naskah,
    checks: Sequence[CheckNaskah],
    laporan: Laporan | None = None,
    terikat: Sequence[AngkaTerikat] = (),
) -> HasilVerifikasi:
    """Run the checks; kesalahan come first, then by code, each in the order of the report."""
    telaah = Telaah(naskah)
    bahan = BahanNaskah(telaah, laporan, tuple(terikat))
    cocok: set[LetakNaskah] = set()
    temuan: list[TemuanNaskah] = []
    for check in checks:
        for hasil in check(bahan):
            if isinstance(hasil, Cocok):
                cocok.add(hasil.letak)
            else:
                temuan.append(hasil)
    semua = _terima(laporan, naskah.nama, _sekali(temuan))
    tingkat = list(TingkatTemuan)
    urut = sorted(semua, key=lambda isi: (tingkat.index(isi.tingkat), isi.kode, _urutan(isi.letak[0])))
    return HasilVerifikasi(telaah, tuple(urut), _cakupan(telaah, cocok, urut), laporan)


def teks_letak(naskah: Naskah, letak: LetakNaskah) -> str:
    """Return the words at a place."""
    for blok in naskah.blok:
        if blok.letak.blok != letak.blok or blok.letak.bagian != letak.bagian:
            continue
        if isinstance(blok, TabelNaskah):
            sel = next((sel for baris in blok.baris for sel in baris if sel.letak.sel == letak.sel), None)
            return "" if sel is None else sel.teks[letak.awal : letak.akhir].strip()
        return blok.teks[letak.awal : letak.akhir].strip()
    return ""


def _urutan(letak: LetakNaskah) -> tuple[int, int, int, int]:
    return letak.blok, letak.baris or 0, letak.kolom or 0, letak.awal


def _sekali(semua: Sequence[TemuanNaskah]) -> list[TemuanNaskah]:
    """Leave out what follows from a figure that cannot be read, and what was said of the same place before."""
    tak_terbaca = [letak for temuan in semua if temuan.kode == _TAK_TERBACA for letak in temuan.letak]
    hasil: dict[tuple[object, ...], TemuanNaskah] = {}
    for temuan in semua:
        if temuan.kode != _TAK_TERBACA and any(
            _bertindih(letak, lain) for letak in temuan.letak for lain in tak_terbaca
        ):
            continue
        hasil.setdefault((temuan.kode, temuan.letak[0], temuan.pesan), temuan)
    return list(hasil.values())


def _bertindih(satu: LetakNaskah, lain: LetakNaskah) -> bool:
    if satu.sel != lain.sel:
        return False
    return satu.awal < (lain.akhir or 1 << 30) and lain.awal < (satu.akhir or 1 << 30)


def _terima(laporan: Laporan | None, nama: str, semua: Iterable[TemuanNaskah]) -> list[TemuanNaskah]:
    """Mark what the planning workbook accepts; a kesalahan never is."""
    pengecualian = () if laporan is None else laporan.perencanaan.isi(Pengecualian)
    hasil = []
    for temuan in semua:
        tempat = Tempat(nama, "", str(temuan.letak[0]))
        terima = next((baris for baris in pengecualian if menerima(baris, temuan.kode, tempat)), None)
        if terima is not None and temuan.tingkat is not TingkatTemuan.KESALAHAN:
            hasil.append(temuan._replace(diterima=True, pesan=f"{temuan.pesan} {sebut_penerimaan(terima)}"))
        else:
            hasil.append(temuan)
    return hasil


def _cakupan(telaah: Telaah, cocok: set[LetakNaskah], temuan: Sequence[TemuanNaskah]) -> CakupanNaskah:
    di_tabel = sum(len(baris.angka) for tabel in telaah.tabel for baris in tabel.baris)
    di_kalimat = sum(
        not angka.tahun for alinea in telaah.alinea if alinea.potongan[0][1].baris is None for angka in alinea.angka
    )
    tak_terbaca = sum(
        baris.teks(kolom) not in _KOSONG and kolom not in baris.angka
        for tabel in telaah.tabel
        for kolom in tabel.berangka
        for baris in tabel.baris
    )
    salah = {isi.letak[0] for isi in temuan}
    return CakupanNaskah(
        len(telaah.tabel),
        sum(len(tabel.baris) for tabel in telaah.tabel),
        di_tabel + di_kalimat,
        len(cocok | salah),
        len(cocok - salah),
        tak_terbaca,
    )
