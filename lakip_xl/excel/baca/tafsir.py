"""What a cell's content means in its column: a value, or a fact to report (aturan 19 and 20)."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from lakip_xl.domain.angka_tertulis import PERSEN, baca_angka
from lakip_xl.domain.bulat import dari_pecahan_biner
from lakip_xl.domain.kode import kode_tertulis
from lakip_xl.domain.notasi import angka, tanggal
from lakip_xl.domain.rentang_tanggal import baca_rentang_tanggal
from lakip_xl.domain.tanggal_tertulis import baca_tanggal
from lakip_xl.domain.ukuran import Ukuran, baca_ukuran
from lakip_xl.excel.baca.format_sel import berpersen, tulis_angka, tulis_waktu
from lakip_xl.excel.baca.satuan_tertulis import satuan_lain
from lakip_xl.excel.baca.tafsir_teks import berkode, sebagai_teks
from lakip_xl.laporan.kejadian import Perkara
from lakip_xl.sheets.column import Column, Dari, Tipe

MAKS_TEKS = 5_000
_MAKS_TULISAN = 200
"""Letters in which a figure or a date can be written; a longer text is neither."""
MAKS_ANGKA = 10**15 - 1
"""Spreadsheets keep 15 digits; what is longer is no figure of an office."""
_SEPERTI_NOL = Decimal("1e-9")
"""What is left over when a spreadsheet subtracts fractions."""
_TANGGAL_AWAL, _TANGGAL_AKHIR = date(1990, 1, 1), date(2099, 12, 31)
_TANPA_NILAI = frozenset(
    {
        "BELUM",
        "BELUM ADA",
        "INF",
        "INFINITY",
        "KOSONG",
        "NA",
        "N/A",
        "NAN",
        "NIHIL",
        "NONE",
        "NULL",
        "TIDAK ADA",
        "TRUE",
        "FALSE",
    }
)
"""Words that look like a predikat and say that there is no figure, or nothing at all."""
_AKHIR_HARI = time(23, 50)
"""Jakarta's own time of old is 7 minutes 12 seconds off: a date that a program counted with it falls this late."""
_AWAL_HARI_LAIN = time(17)
"""Midnight in Jakarta, as a program writes it that counts in UTC."""
_AWAL_AKHIR = frozenset({"mulai", "selesai"})
_KENDALI = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127])
_KOSONG = frozenset({"", "-", "–", "—"})


class Tafsir(NamedTuple):
    """The value of a cell (None: blank or unreadable), and what is to be told about it."""

    nilai: object = None
    perkara: Perkara | None = None
    keterangan: str = ""


_BLANK = Tafsir()


def tafsirkan(kolom: Column, isi: object, satuan: str | None = None, kode_format: str = "") -> Tafsir:
    """Read the content of a cell by the type of its column (aturan 19, 20 and 25).

    `satuan` is the unit of its row, `kode_format` the number format of the cell, blank where it is plain.
    """
    if kosong(isi):
        return _BLANK
    if kolom.tipe is Tipe.TEKS:
        return _teks(kolom, isi, kode_format)
    if isinstance(isi, str) and not isi.isdecimal() and len(_rapi(isi)) > _MAKS_TULISAN:
        return Tafsir(perkara=Perkara.BUKAN_TANGGAL if kolom.tipe is Tipe.TANGGAL else Perkara.BUKAN_ANGKA)
    if kode_format and isinstance(isi, float | int) and berpersen(kode_format):
        return _persen(kolom, float(isi), satuan)
    return _tafsir(kolom, isi, satuan)


def _tafsir(kolom: Column, isi: object, satuan: str | None) -> Tafsir:
    tafsir = _TAFSIR[kolom.tipe](kolom, isi, satuan)
    return _batasi(kolom, tafsir) if tafsir.nilai is not None else tafsir


def kosong(isi: object) -> bool:
    """Tell whether a cell stands for a blank one: nothing, spaces, or a dash (aturan 19)."""
    return isi is None or (isinstance(isi, str) and isi.strip() in _KOSONG)


def tulis_isi(isi: object, kode_format: str = "") -> str:
    """Write what was found in a cell, as its owner would see it."""
    if isinstance(isi, bool):
        return "BENAR" if isi else "SALAH"
    if isinstance(isi, float | int):
        nilai = dari_pecahan_biner(float(isi))
        return tulis_angka(nilai, kode_format)[0] if berpersen(kode_format) else angka(nilai)
    if isinstance(isi, date):
        return tulis_waktu(isi, "")
    return str(isi)


def _rapi(teks: str) -> str:
    return " ".join(teks.replace("\N{NO-BREAK SPACE}", " ").split())


def _teks(kolom: Column, isi: object, kode_format: str) -> Tafsir:
    if isinstance(isi, str):
        return _teks_tertulis(kolom, _tanpa_kendali(isi).strip())
    sel = sebagai_teks(kolom, isi, kode_format)
    if sel.terpotong:
        return Tafsir(perkara=Perkara.ANGKA_TERPOTONG, keterangan=sel.teks)
    tafsir = _teks_tertulis(kolom, sel.teks)
    if sel.utuh or tafsir.perkara is not None:
        return tafsir
    return tafsir._replace(perkara=Perkara.DIBACA_DARI_FORMAT, keterangan=f"{sel.teks} (tanpa format {kode_format})")


def _teks_tertulis(kolom: Column, teks: str) -> Tafsir:
    if len(teks) > MAKS_TEKS:
        return Tafsir(perkara=Perkara.TEKS_TERLALU_PANJANG, keterangan=f"paling banyak {angka(MAKS_TEKS)} huruf")
    if not kolom.pilihan:
        kode = kode_tertulis(teks) if teks[:1].isdigit() and berkode(kolom) else None
        if kode is None or (isinstance(kolom.choices, Dari) and kolom.choices.nama):
            return Tafsir(kode or teks)
        return Tafsir(kode, Perkara.DIBACA_DARI_TEKS, kode)
    for pilihan in kolom.pilihan:
        if pilihan.casefold() == _rapi(teks.replace("_", " ")).casefold():
            return Tafsir(kolom.enum(pilihan) if kolom.enum else pilihan)
    return Tafsir(perkara=Perkara.BUKAN_PILIHAN, keterangan=", ".join(map(str, kolom.pilihan)))


def _tanpa_kendali(teks: str) -> str:
    return teks if teks.isprintable() else teks.translate(_KENDALI)


def _angka(kolom: Column, isi: object, satuan: str | None) -> Tafsir:
    if isinstance(isi, bool) or not isinstance(isi, int | float | str):
        return Tafsir(perkara=Perkara.BUKAN_ANGKA)
    if isinstance(isi, int | float):
        return _bulatkan(kolom, dari_pecahan_biner(float(isi)))
    if satuan_lain(kolom, isi, satuan):
        return Tafsir(perkara=Perkara.BUKAN_ANGKA)
    tertulis = baca_angka(isi, bulat=kolom.bulat, satuan=satuan)
    if tertulis.nilai is not None:
        hasil = _bulatkan(kolom, tertulis.nilai)
        return Tafsir(hasil.nilai, Perkara.DIBACA_DARI_TEKS, angka(tertulis.nilai)) if hasil.perkara is None else hasil
    if tertulis.kemungkinan:
        return Tafsir(perkara=Perkara.BERMAKNA_DUA, keterangan=" atau ".join(map(angka, tertulis.kemungkinan)))
    return Tafsir(perkara=Perkara.BUKAN_ANGKA)


def _bulatkan(kolom: Column, nilai: Decimal) -> Tafsir:
    if not nilai.is_finite():
        return Tafsir(perkara=Perkara.BUKAN_ANGKA)
    if abs(nilai) < _SEPERTI_NOL:
        nilai = Decimal(0)
    if not kolom.bulat:
        return Tafsir(nilai)
    return Tafsir(int(nilai)) if nilai == nilai.to_integral_value() else Tafsir(perkara=Perkara.BUKAN_BULAT)


def _tanggal(kolom: Column, isi: object, _satuan: str | None) -> Tafsir:
    if isinstance(isi, datetime):
        return _tanggal_berjam(isi)
    if isinstance(isi, date):
        return Tafsir(isi)
    bacaan = baca_tanggal(isi) if isinstance(isi, str) else ()
    if len(bacaan) == 1:
        return Tafsir(bacaan[0], Perkara.DIBACA_DARI_TEKS, tanggal(bacaan[0]))
    if bacaan:
        return Tafsir(perkara=Perkara.BERMAKNA_DUA, keterangan=" atau ".join(map(tanggal, bacaan)))
    return Tafsir(perkara=Perkara.BUKAN_TANGGAL, keterangan=_dua_tanggal(kolom, isi) if isinstance(isi, str) else "")


def _tanggal_berjam(isi: datetime) -> Tafsir:
    """Read a date with a time; what programs make of midnight in Jakarta's zone is told (aturan 20)."""
    berikut = isi.date() + timedelta(days=1)
    if isi.time() >= _AKHIR_HARI:
        return Tafsir(berikut, Perkara.DIBACA_DARI_FORMAT, tanggal(berikut))
    if isi.time() == _AWAL_HARI_LAIN:
        keterangan = f"{tanggal(isi)}; bila maksudnya {tanggal(berikut)}, ketik ulang tanpa jam"
        return Tafsir(isi.date(), Perkara.DIBACA_DARI_FORMAT, keterangan)
    return Tafsir(isi.date())


def _dua_tanggal(kolom: Column, isi: str) -> str:
    """Return what to type where a text names two dates; "" where it does not."""
    rentang = baca_rentang_tanggal(isi)
    if rentang is None:
        return ""
    awal, akhir = map(tanggal, rentang)
    if kolom.key in _AWAL_AKHIR:
        return f"ketik {awal} pada kolom Mulai dan {akhir} pada kolom Selesai"
    return f"ketik satu saja, {awal} atau {akhir}"


def _ukuran(_kolom: Column, isi: object, satuan: str | None) -> Tafsir:
    if isinstance(isi, bool) or not isinstance(isi, int | float | str):
        return Tafsir(perkara=Perkara.BUKAN_ANGKA)
    if isinstance(isi, int | float):
        nilai = dari_pecahan_biner(float(isi))
        return Tafsir(Ukuran(nilai)) if nilai.is_finite() else Tafsir(perkara=Perkara.BUKAN_ANGKA)
    bacaan = baca_ukuran(isi, satuan)
    if len(bacaan) == 1:
        ukuran = bacaan[0]
        if ukuran.nilai is None and (ukuran.predikat or "").upper() in _TANPA_NILAI:
            return Tafsir(perkara=Perkara.BUKAN_ANGKA)
        return Tafsir(ukuran, Perkara.DIBACA_DARI_TEKS, str(ukuran)) if ukuran.polos else Tafsir(ukuran)
    if bacaan:
        return Tafsir(perkara=Perkara.BERMAKNA_DUA, keterangan=" atau ".join(map(str, bacaan)))
    return Tafsir(perkara=Perkara.BUKAN_ANGKA)


def _persen(kolom: Column, isi: float, satuan: str | None) -> Tafsir:
    """Read a cell whose own format is percent: as it is shown in a column of percents, else it is asked (aturan 25)."""
    pecahan = dari_pecahan_biner(isi)
    tampak = pecahan * 100
    if not tampak or not tampak.is_finite():
        return _tafsir(kolom, isi, satuan)
    if not kolom_persen(kolom, satuan):
        keterangan = f"{angka(pecahan)} atau {angka(tampak)}; ubah format selnya dari persen ke angka"
        return Tafsir(perkara=Perkara.BERMAKNA_DUA, keterangan=keterangan)
    tafsir = _tafsir(kolom, float(tampak), satuan)
    if tafsir.perkara is not None:
        return tafsir
    return tafsir._replace(perkara=Perkara.DIBACA_DARI_FORMAT, keterangan=angka(tampak))


def kolom_persen(kolom: Column, satuan: str | None) -> bool:
    """Tell whether a cell takes a percent: its column says so, or it is a measure whose row is in percent."""
    ukuran = kolom.tipe in (Tipe.UKURAN, Tipe.DESIMAL)
    return "(%)" in kolom.header or (ukuran and (satuan or "").strip().casefold() in PERSEN)


def _batasi(kolom: Column, tafsir: Tafsir) -> Tafsir:
    batas = _batas_terlampaui(kolom, tafsir.nilai)
    return Tafsir(perkara=Perkara.DI_LUAR_BATAS, keterangan=batas) if batas else tafsir


def _batas_terlampaui(kolom: Column, nilai: object) -> str:
    """Return the bound that a value passes in words; "" when it keeps to all."""
    if isinstance(nilai, date):
        dalam = _TANGGAL_AWAL <= nilai <= _TANGGAL_AKHIR
        return "" if dalam else f"{tanggal(_TANGGAL_AWAL)} sampai {tanggal(_TANGGAL_AKHIR)}"
    semua = (nilai.nilai, nilai.atas) if isinstance(nilai, Ukuran) else (nilai,)
    for bilangan in semua:
        if not isinstance(bilangan, int | Decimal):
            continue
        if kolom.min is not None and bilangan < kolom.min:
            return f"paling kecil {angka(kolom.min)}"
        terbesar = MAKS_ANGKA if kolom.max is None else kolom.max
        if bilangan > terbesar:
            return f"paling besar {angka(terbesar)}"
        if -bilangan > MAKS_ANGKA:
            return f"paling kecil {angka(-MAKS_ANGKA)}"
    return ""


_TAFSIR = {
    Tipe.BULAT: _angka,
    Tipe.DESIMAL: _angka,
    Tipe.TANGGAL: _tanggal,
    Tipe.UKURAN: _ukuran,
}
