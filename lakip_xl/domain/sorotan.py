"""Which row of a column stands out, how many do, and what is said of it: formulas over whole columns."""

from collections.abc import Sequence
from decimal import Decimal

from lakip_xl.domain.bulat import persen_bulat
from lakip_xl.domain.rumus import bilangan, rumus

PALING_SEDIKIT, PERSEPULUHAN = 4, 9
"""Figures that a unit typed, and tenths of them that equal their target, from which it is told (K20)."""


def _letak(nilai: Sequence[object], *, atas: bool = False) -> int | None:
    angka = [(angka, ke) for ke, isi in enumerate(nilai, start=1) if (angka := bilangan(isi)) is not None]
    if not angka:
        return None
    return min(angka, key=lambda isi: (-isi[0] if atas else isi[0], isi[1]))[1]


@rumus('IF(OR({banyak}=0,COUNT({nilai})=0),"",MATCH(MIN({nilai}),{nilai},0))')
def letak_bawah(banyak: int, nilai: Sequence[object]) -> int | None:
    """Which row holds the lowest number; None where nothing stands out."""
    return _letak(nilai) if banyak else None


@rumus('IF(OR({banyak}=0,COUNT({nilai})=0),"",MATCH(MAX({nilai}),{nilai},0))')
def letak_atas(banyak: int, nilai: Sequence[object]) -> int | None:
    """Which row holds the highest number; None where nothing stands out."""
    return _letak(nilai, atas=True) if banyak else None


@rumus(
    'IF({banyak}=0,"",IF(COUNTIF({utama_hasil},{kata})>0,MATCH(INDEX({utama_kode},MATCH(MIN({utama}),{utama},0)),'
    "{kode},0),MATCH(MIN({nilai}),{nilai},0)))"
)
def letak_utama(  # noqa: PLR0913, PLR0917 - the cells of the formula
    banyak: int,
    utama_hasil: Sequence[object],
    kata: str,
    utama_kode: Sequence[object],
    utama: Sequence[object],
    kode: Sequence[object],
    nilai: Sequence[object],
) -> int | None:
    """Which row holds the lowest number of the principal ones that miss their target, else the lowest of all."""
    if not banyak:
        return None
    if kata not in utama_hasil:
        return _letak(nilai)
    ke = _letak(utama)
    assert ke is not None
    return list(kode).index(utama_kode[ke - 1]) + 1


@rumus('IF({banyak}=0,"",MATCH({kata},{nilai},0))')
def letak_kata(banyak: int, kata: str, nilai: Sequence[object]) -> int | None:
    """Which row is the first to hold a word."""
    return list(nilai).index(kata) + 1 if banyak else None


@rumus("SUMPRODUCT(ISNUMBER({nilai})*({nilai}<({batas}-0.5)/100))")
def banyak_di_bawah(nilai: Sequence[object], batas: int) -> int:
    """How many ratios lie below a whole percent, rounded half up first (aturan 8)."""
    return sum(persen_bulat(angka) < batas for isi in nilai if (angka := bilangan(isi)) is not None)


@rumus('COUNTIF({nilai},">"&{batas})')
def banyak_di_atas(nilai: Sequence[object], batas: int) -> int:
    """How many numbers lie above a whole one."""
    return sum(angka > batas for isi in nilai if (angka := bilangan(isi)) is not None)


@rumus('IF({letak}="","",IF(INDEX({nilai},{letak})="","",INDEX({nilai},{letak})))')
def nilai_ke(letak: int | None, nilai: Sequence[object]) -> object:
    """What stands in a row; None where it is blank."""
    return None if letak is None else nilai[letak - 1]


@rumus(
    'IF({letak}="","",ROUND(ROUND(MIN({nilai})*100,9),0)&IF({banyak}>1,"–"'
    '&ROUND(ROUND(SMALL({nilai},{banyak})*100,9),0),"")&" %")'
)
def rentang_bawah(letak: int | None, banyak: int, nilai: Sequence[object]) -> str | None:
    """From the lowest ratio to the last of those that stand out, in whole percent: 0–54 %."""
    if letak is None:
        return None
    angka = sorted(angka for isi in nilai if (angka := bilangan(isi)) is not None)
    semua = [persen_bulat(angka[0])] if banyak == 1 else [persen_bulat(angka[0]), persen_bulat(angka[banyak - 1])]
    return "–".join(map(str, semua)) + " %"


@rumus('IF({nama}="","",{nama}&IF({banyak}>1,"; dan "&({banyak}-1)&{lain},""))')
def nama_lain(nama: str | None, banyak: int, lain: str) -> str | None:
    """The one that stands out by name, and how many others there are."""
    return f"{nama}; dan {banyak - 1}{lain}" if nama and banyak > 1 else nama


@rumus(
    'IF({letak}="","",IFERROR(INDEX({sebutan},MATCH(INDEX({unit},{letak}),{kode},0)),INDEX({unit},{letak}))&": "'
    '&IF({sebab}<>"",{sebab},IF({catatan}<>"",{catatan},{belum})))'
)
def kata_unit(  # noqa: PLR0913, PLR0917 - one word for each cell of the formula
    letak: int | None,
    unit: Sequence[object],
    kode: Sequence[object],
    sebutan: Sequence[object],
    sebab: str | None,
    catatan: str | None,
    belum: str,
) -> str | None:
    """Who says what of it: the cause, else the note, else that there is none; a unit is called as the plan calls it."""
    if letak is None:
        return None
    milik = unit[letak - 1]
    siapa = next((nama for satu, nama in zip(kode, sebutan, strict=True) if _banding(satu) == _banding(milik)), milik)
    return f"{siapa or ''}: {sebab or catatan or belum}"


@rumus('{banyak}&" dari "&ROWS({seluruh})')
def banyak_dari(banyak: int, seluruh: Sequence[object]) -> str:
    """How many of how many rows."""
    return f"{banyak} dari {len(seluruh)}"


@rumus('IF({banyak}>0,{nomor},"")')
def bila_ada(banyak: int, nomor: int) -> int | None:
    """The number of a row that has something to say."""
    return nomor if banyak else None


@rumus('IF({kunci}="","",COUNTIF({semua},"<="&{kunci}))')
def urutan_kunci(kunci: int | None, semua: Sequence[object]) -> int | None:
    """Place among the rows that have something to say; None for the others."""
    return None if kunci is None else sum(isinstance(isi, int) and isi <= kunci for isi in semua)


@rumus(
    "IF(AND(ISNUMBER({total}),{total}<({batas}-0.5)/100),SUMPRODUCT(ISNUMBER({nilai})*({nilai}<({batas}-0.5)/100)),0)"
)
def banyak_bila_kurang(total: Decimal | None, nilai: Sequence[object], batas: int) -> int:
    """How many ratios lie below a whole percent, where their total does (aturan 8)."""
    return 0 if total is None or persen_bulat(total) >= batas else banyak_di_bawah(nilai, batas)


@rumus("IF(SUM({nilai})>0,IF(MAX({nilai})/SUM({nilai})>{bagian},1,0),0)")
def terpusat(nilai: Sequence[object], bagian: Decimal) -> int:
    """1 where one figure is more than this part of them all, else 0."""
    angka = [angka for isi in nilai if (angka := bilangan(isi)) is not None]
    return int(sum(angka) > 0 and max(angka) / sum(angka) > bagian)


@rumus('IF({letak}="","",MAX({nilai})/SUM({nilai}))')
def bagian_terbesar(letak: int | None, nilai: Sequence[object]) -> Decimal | None:
    """The part of them all that the largest figure is."""
    angka = [angka for isi in nilai if (angka := bilangan(isi)) is not None]
    return None if letak is None else max(angka) / sum(angka)


@rumus('SUMPRODUCT({tanda},{nilai})&" dari "&SUMPRODUCT({tanda},{seluruh})')
def jumlah_bertanda(tanda: Sequence[int], nilai: Sequence[int], seluruh: Sequence[int]) -> str:
    """The sums of two columns, one of the other, over the rows that are marked by 1."""
    nilai_, seluruh_ = (sum(ada * isi for ada, isi in zip(tanda, kolom, strict=True)) for kolom in (nilai, seluruh))
    return f"{nilai_} dari {seluruh_}"


_SALINAN = '({milik}={unit})*({cara}="langsung")*({target}<>"")*({realisasi}<>"")'


@rumus(f"SUMPRODUCT({_SALINAN})")
def banyak_diketik(
    milik: Sequence[object], unit: str, cara: Sequence[object], target: Sequence[object], realisasi: Sequence[object]
) -> int:
    """How many figures a unit typed that have a target."""
    return len(_diketik(milik, unit, cara, target, realisasi))


@rumus(f"SUMPRODUCT({_SALINAN}*({{realisasi}}={{target}}))")
def banyak_salinan(
    milik: Sequence[object], unit: str, cara: Sequence[object], target: Sequence[object], realisasi: Sequence[object]
) -> int:
    """How many of them equal it."""
    return sum(janji == nyata for janji, nyata in _diketik(milik, unit, cara, target, realisasi))


def _diketik(
    milik: Sequence[object], unit: str, cara: Sequence[object], target: Sequence[object], realisasi: Sequence[object]
) -> list[tuple[object, object]]:
    semua = zip(milik, cara, target, realisasi, strict=True)
    return [
        (_banding(janji), _banding(nyata))
        for siapa, cara_hitung, janji, nyata in semua
        if siapa == unit and cara_hitung == "langsung" and janji is not None and nyata is not None
    ]


def _banding(isi: object) -> object:
    """Return a cell as a formula compares it: capitals are none."""
    return isi.casefold() if isinstance(isi, str) else isi


@rumus("IF(AND({diketik}>={paling_sedikit},{sama}*10>={diketik}*{persepuluhan}),1,0)")
def berulang(sama: int, diketik: int, paling_sedikit: int, persepuluhan: int) -> int:
    """1 where nearly all that was typed repeats its target, else 0."""
    return int(diketik >= paling_sedikit and sama * 10 >= diketik * persepuluhan)


@rumus('{sebelum}&IF({tanda}=1,IF({sebelum}="","",", ")&{kode},"")')
def daftar(sebelum: str | None, tanda: int, kode: str) -> str | None:
    """The codes that are marked so far, in one line."""
    semua = [kata for kata in (sebelum, kode if tanda == 1 else None) if kata]
    return ", ".join(semua) or None


@rumus('IF({letak}="","",{kata}&{daftar})')
def disebut(letak: int | None, kata: str, daftar: str | None) -> str | None:
    """What is said of a list, and the list; None where nothing stands out."""
    return None if letak is None else f"{kata}{daftar or ''}"


@rumus('IF({letak}="","",{kata})')
def kata_tetap(letak: int | None, kata: str) -> str | None:
    """Fixed words; None where nothing stands out."""
    return None if letak is None else kata


_AKHIR = "tidak ada hal lain di bawah ambang"


@rumus(f'IF({{nomor}}=COUNT({{urutan}})+1,"{_AKHIR}",IFERROR(INDEX({{semua}},MATCH({{nomor}},{{urutan}},0)),""))')
def isi_akhir(semua: Sequence[object], urutan: Sequence[object], nomor: int) -> object:
    """What stands in the row whose place is `nomor`; after the last one, that there is no other."""
    if nomor in urutan:
        return semua[list(urutan).index(nomor)]
    return _AKHIR if nomor == 1 + sum(isi is not None for isi in urutan) else None
