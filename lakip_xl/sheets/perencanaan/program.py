"""Lembar Program."""

from collections.abc import Mapping
from typing import Any

from lakip_xl.domain.anggaran import jumlah
from lakip_xl.domain.kode import RUMUS_JENJANG, Jenjang, jenjang_dari
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.kolom_status import Aturan, Status, ada_di
from lakip_xl.sheets.ruang import Ruang
from lakip_xl.sheets.sheet import Row, sheet

_LEBAR_PROGRAM, _LEBAR_KEGIATAN = 7, 12
"""Characters of a program's and of a kegiatan's code, wherever the code ends."""


def _yatim(baris: Mapping[str, Any], ruang: Ruang) -> bool:
    lebar = {Jenjang.KEGIATAN: _LEBAR_PROGRAM, Jenjang.SUB_KEGIATAN: _LEBAR_KEGIATAN}.get(baris["jenjang"])
    return lebar is not None and baris["kode"][:lebar] not in ruang.kolom("kode")


def _jumlah_pagu(baris: Mapping[str, Any], ruang: Ruang) -> int | None:
    """Pagu of a sub kegiatan, or the sum of those below a program or kegiatan; None when nothing is filled."""
    if not baris["kode"] or baris["jenjang"] == Jenjang.SUB_KEGIATAN:
        return baris["pagu"] if baris["kode"] else None
    semua = zip(ruang.kolom("kode"), ruang.kolom("pagu"), strict=True)
    return jumlah(
        pagu for kode, pagu in semua if isinstance(pagu, int) and str(kode or "").startswith(f"{baris['kode']}.")
    )


_DI_BAWAH = '--(LEFT({@kode},LEN({kode})+1)={kode}&".")'
_RUMUS_JUMLAH_PAGU = (
    'IF({kode}="","",IF({jenjang}="sub_kegiatan",IF(ISNUMBER({pagu}),{pagu},""),'
    f'IF(SUMPRODUCT({_DI_BAWAH},--ISNUMBER({{@pagu}}))=0,"",SUMPRODUCT({_DI_BAWAH},{{@pagu}}))))'
)
_ATURAN = (
    Aturan(
        Status.PERIKSA,
        '{jenjang}="PERIKSA KODE"',
        lambda b, _: b["jenjang"] == "PERIKSA KODE",
        "Kode bukan kode nomenklatur.",
    ),
    Aturan(
        Status.PERIKSA,
        f"{ada_di('kode', 'kode')}>1",
        lambda b, ruang: ruang.kolom("kode").count(b["kode"]) > 1,
        "Kode ditulis dua kali.",
    ),
    Aturan(
        Status.PERIKSA,
        'OR(AND({jenjang}="kegiatan",SUMPRODUCT(--({@kode}=LEFT({kode},7)))=0),'
        'AND({jenjang}="sub_kegiatan",SUMPRODUCT(--({@kode}=LEFT({kode},12)))=0))',
        _yatim,
        "Program atau kegiatan induknya belum ditulis.",
    ),
    Aturan(
        Status.LENGKAPI,
        'AND({jenjang}="sub_kegiatan",OR({unit}="",{pagu}=""))',
        lambda b, _: b["jenjang"] == Jenjang.SUB_KEGIATAN and (not b["unit"] or b["pagu"] is None),
        "Sub kegiatan belum mempunyai unit atau pagu.",
    ),
    Aturan(
        Status.PERIKSA,
        f'AND({{unit}}<>"",{ada_di("Unit.kode", "unit")}=0)',
        lambda b, ruang: bool(b["unit"]) and b["unit"] not in ruang.kolom("kode", "Unit"),
        "Unit tidak ada di lembar Unit.",
    ),
    Aturan(
        Status.PERIKSA,
        'AND(OR({jenjang}="program",{jenjang}="kegiatan"),{pagu}<>"")',
        lambda b, _: b["jenjang"] in (Jenjang.PROGRAM, Jenjang.KEGIATAN) and b["pagu"] is not None,
        "Pagu program dan kegiatan dihitung, jangan diketik.",
    ),
)


@sheet(
    "Program",
    perintah="Tulis program, kegiatan dan sub kegiatan; pagu hanya pada sub kegiatan, jumlahnya dihitung.",
    cadangan=20,
    aturan=_ATURAN,
)
class Program(Row):
    """Satu baris untuk setiap program, kegiatan dan sub kegiatan."""

    kode: str = column(
        "Kode", key=True, width=20, help="Kode nomenklatur, tanpa awalan SKPD.", example="2.17.03.2.01.02"
    )
    jenjang: Jenjang | None = column(
        "Jenjang", formula=RUMUS_JENJANG, twin=lambda b, _: jenjang_dari(b["kode"]), width=14
    )
    uraian: str = column("Program / Kegiatan / Sub Kegiatan", width=60, example="Pengawasan dan Pemeriksaan Koperasi")
    unit: str | None = column(
        "Unit",
        choices=Dari("Unit", "kode"),
        width=16,
        help="Wajib pada sub kegiatan: unit yang melaksanakan.",
        example="koperasi",
    )
    sasaran: str | None = column(
        "Sasaran",
        choices=Dari("Sasaran", "kode"),
        width=12,
        help="Pada program: sasaran yang didukung.",
        example="T1.S2",
    )
    pagu_murni: int | None = column(
        "Pagu Murni (Rp)",
        min=0,
        width=17,
        format="rupiah",
        help="Hanya sub kegiatan: pagu sebelum perubahan.",
        example="350000000",
    )
    pagu: int | None = column(
        "Pagu (Rp)",
        min=0,
        width=17,
        format="rupiah",
        help="Hanya sub kegiatan: pagu terakhir (sesudah perubahan).",
        example="343894900",
    )
    jumlah_pagu: int | None = column(
        "Jumlah Pagu (Rp)", formula=_RUMUS_JUMLAH_PAGU, twin=_jumlah_pagu, width=17, format="rupiah"
    )
    catatan: str | None = column("Catatan", width=44, example="Pergeseran anggaran Agustus")
