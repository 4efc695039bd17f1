"""Lembar Program (aturan 18)."""

from collections.abc import Sequence

from lakip_xl.domain import anggaran
from lakip_xl.domain.kode import Jenjang, jenjang_dari
from lakip_xl.domain.rumus import rumus
from lakip_xl.sheets.aturan_umum import unit_dikenal
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.perencanaan.unit import Ya
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet

_LEBAR_PROGRAM, _LEBAR_KEGIATAN = 7, 12
"""Characters of a program's and of a kegiatan's code, wherever the code ends."""


@rumus(
    'IF({kode}="","",IF({jenjang}="sub kegiatan",IF(ISNUMBER({pagu}),{pagu},""),'
    f"{anggaran.jumlah_di_bawah.untuk(nilai='semua_pagu')}))"
)
def jumlah_pagu(
    kode: str | None, jenjang: str | None, pagu: int | None, semua_kode: Sequence[object], semua_pagu: Sequence[object]
) -> int | None:
    """Pagu of a sub kegiatan, or the sum of those below a program or kegiatan; None when all is blank (aturan 12)."""
    if not kode:
        return None
    return pagu if jenjang == Jenjang.SUB_KEGIATAN else anggaran.jumlah_di_bawah(semua_kode, kode, semua_pagu)


@aturan(Status.PERIKSA, '{jenjang}="PERIKSA KODE"')
def kode_salah(jenjang: str | None) -> bool:
    """Kode bukan kode nomenklatur."""
    return jenjang == "PERIKSA KODE"


@aturan(
    Status.PERIKSA,
    f'OR(AND({{jenjang}}="kegiatan",SUMPRODUCT(--({{semua_kode}}=LEFT({{kode}},{_LEBAR_PROGRAM})))=0),'
    f'AND({{jenjang}}="sub kegiatan",SUMPRODUCT(--({{semua_kode}}=LEFT({{kode}},{_LEBAR_KEGIATAN})))=0))',
    semua_kode=Kolom("kode"),
)
def tanpa_induk(jenjang: str | None, semua_kode: Sequence[object], kode: str | None) -> bool:
    """Program atau kegiatan induknya belum ditulis."""
    lebar = {Jenjang.KEGIATAN: _LEBAR_PROGRAM, Jenjang.SUB_KEGIATAN: _LEBAR_KEGIATAN}
    return jenjang in lebar and (kode or "")[: lebar[Jenjang(jenjang)]] not in semua_kode


@aturan(
    Status.PERIKSA,
    'AND({kode}<>"",SUMPRODUCT(--({semua_kode}={kode}),--(({semua_unit}={unit})+({jenjang}<>"sub kegiatan")>0))>1)',
    semua_kode=Kolom("kode"),
    semua_unit=Kolom("unit"),
)
def baris_ganda(
    semua_kode: Sequence[object], kode: object, semua_unit: Sequence[object], unit: object, jenjang: str | None
) -> bool:
    """Kode ditulis dua kali; hanya sub kegiatan boleh berulang, satu baris untuk setiap unit."""
    kembar = [milik for lain, milik in zip(semua_kode, semua_unit, strict=True) if kode is not None and lain == kode]
    return len(kembar) > 1 if jenjang != Jenjang.SUB_KEGIATAN else kembar.count(unit) > 1


@aturan(Status.LENGKAPI, 'AND({jenjang}="sub kegiatan",OR({unit}="",{pagu}=""))')
def sub_kegiatan_belum_lengkap(jenjang: str | None, unit: str | None, pagu: int | None) -> bool:
    """Sub kegiatan belum mempunyai unit atau pagu."""
    return jenjang == Jenjang.SUB_KEGIATAN and (not unit or pagu is None)


@aturan(Status.PERIKSA, 'AND(OR({jenjang}="program",{jenjang}="kegiatan"),{pagu}<>"")')
def pagu_diketik(jenjang: str | None, pagu: int | None) -> bool:
    """Pagu program dan kegiatan dihitung, jangan diketik."""
    return jenjang in (Jenjang.PROGRAM, Jenjang.KEGIATAN) and pagu is not None


@sheet(
    "Program",
    perintah="Tulis program, kegiatan dan sub kegiatan; pagu hanya pada sub kegiatan, jumlahnya dihitung.",
    paling_sedikit=300,
    aturan=(kode_salah, baris_ganda, tanpa_induk, sub_kegiatan_belum_lengkap, unit_dikenal, pagu_diketik),
)
class Program(Row):
    """Satu baris untuk setiap program, kegiatan dan sub kegiatan."""

    jenjang: Jenjang | None = column("Jenjang", rumus=jenjang_dari, width=14)
    kode: str = column(
        "Kode", key=True, width=20, help="Kode nomenklatur, tanpa awalan SKPD.", example="2.17.03.2.01.02"
    )
    uraian: str = column("Program / Kegiatan / Sub Kegiatan", width=48, example="Pengawasan dan Pemeriksaan Koperasi")
    pagu: int | None = column(
        "Pagu (Rp)",
        janji=True,
        min=0,
        width=17,
        format="rupiah",
        help="Hanya sub kegiatan: pagu terakhir (sesudah perubahan).",
        example="343894900",
    )
    unit: str | None = column(
        "Unit",
        key=True,
        choices=Dari("Unit", "kode"),
        width=16,
        help="Wajib pada sub kegiatan: unit yang melaksanakan. Bila beberapa unit: satu baris untuk setiap unit.",
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
    blud: Ya | None = column(
        "BLUD",
        width=8,
        help="ya: dibiayai BLUD, yang boleh membelanjakan lebih dari pagunya sampai ambang batas.",
        example="ya",
    )
    catatan: str | None = column("Catatan", width=44, example="Pergeseran anggaran Agustus")
    jumlah_pagu: int | None = column(
        "Jumlah Pagu (Rp)",
        rumus=jumlah_pagu.untuk(semua_kode=Kolom("kode"), semua_pagu=Kolom("pagu")),
        width=17,
        format="rupiah",
    )
