"""A formula and its twin: one object whose cells have one name, whatever their order."""

from decimal import Decimal

import pytest

from lakip_xl.domain import anggaran, banding, efisiensi, perhitungan
from lakip_xl.domain.anggaran import serapan
from lakip_xl.domain.rumus import Rumus, Tetapan, bilangan, gabung, rumus


def test_a_formula_is_still_a_function() -> None:
    assert serapan(200, 50) == serapan(pagu=200, realisasi=50) == Decimal("0.25")
    assert serapan.hitung({"realisasi": 50, "pagu": 200}) == Decimal("0.25")


@pytest.mark.parametrize("teks", ["{pagu}+{sisa}", "{pagu}", "{pagu}-{realisasi}-{lain}", "1"])
def test_a_text_that_names_other_cells_than_its_function_is_refused(teks: str) -> None:
    with pytest.raises(TypeError, match="hanya pada rumus atau hanya pada fungsinya"):

        @rumus(teks)
        def selisih(pagu: int, realisasi: int) -> int:
            return pagu - realisasi


@pytest.mark.parametrize(
    ("asli", "kiri", "kanan"),
    [
        (anggaran.serapan, "pagu", "realisasi"),
        (anggaran.sisa, "pagu", "realisasi"),
        (banding.selisih, "kini", "lalu"),
        (efisiensi.keluaran, "pagu", "capaian"),
        (perhitungan.persen, "pembilang", "penyebut"),
    ],
)
def test_swapped_arguments_of_a_commutative_function_have_no_effect(
    asli: Rumus[..., object], kiri: str, kanan: str
) -> None:
    teks = asli.tulis({nama: f"{{{nama}}}" for nama in asli.tempat})
    tukar = teks.replace(
        f"AND(ISNUMBER({{{kiri}}}),ISNUMBER({{{kanan}}}))", f"AND(ISNUMBER({{{kanan}}}),ISNUMBER({{{kiri}}}))"
    )
    assert tukar != teks
    lain = rumus(tukar)(asli.fungsi)
    nilai = {nama: Decimal(100) for nama in asli.tempat} | {kiri: Decimal(80), kanan: Decimal(60)}
    assert lain.hitung(nilai) == asli.hitung(nilai)


def test_the_same_formula_over_other_cells() -> None:
    bagian = serapan.untuk(pagu="dari", realisasi="jumlah")
    assert str(bagian) == 'IF(AND(ISNUMBER({dari}),ISNUMBER({jumlah})),IF({dari}=0,"",{jumlah}/{dari}),"")'
    assert bagian.tempat == {"pagu": "dari", "realisasi": "jumlah"}
    assert str(serapan).count("{pagu}") == 3, "the original stays as it was"
    with pytest.raises(TypeError, match="serapan tidak punya target"):
        serapan.untuk(target="dari")


def test_it_is_written_over_addresses() -> None:
    assert anggaran.sisa.tulis({"pagu": "C7", "realisasi": "'Data'!D7"}) == (
        "IF(AND(ISNUMBER(C7),ISNUMBER('Data'!D7)),C7-'Data'!D7,\"\")"
    )


@pytest.mark.parametrize(
    ("nilai", "tulisan"),
    [
        (Decimal("1.2"), "1.2"),
        (3, "3"),
        ("orang", '"orang"'),
        ('si "X"', '"si ""X"""'),
        (None, '""'),
        (("D", 'C"}'), '{"D","C""}"}'),
    ],
)
def test_a_value_in_a_formula_is_written_as_excel_reads_it(nilai: object, tulisan: str) -> None:
    assert str(Tetapan(nilai)) == tulisan


def test_several_formulas_become_one_that_names_each_place_once() -> None:
    @rumus("{sel}<{batas}")
    def kurang(sel: int, batas: int) -> bool:
        return sel < batas

    dua = gabung(
        [kurang.untuk(sel="a", batas=Tetapan(3)), kurang.untuk(sel="b", batas=("Unit", "kode"))],
        lambda teks: f"OR({','.join(teks)})",
        lambda benar: [ya() for ya in benar],
    )
    assert list(dua.tempat.values()) == ["a", "b", ("Unit", "kode")]
    alamat = dict(zip(dua.tempat, ("A1", "B1", "$K$1"), strict=True))
    assert dua.tulis(alamat) == "OR(A1<3,B1<$K$1)"
    assert dua.hitung(dict(zip(dua.tempat, (1, 9, 5), strict=True))) == [True, False]


def test_what_a_formula_takes_for_a_number() -> None:
    assert [bilangan(isi) for isi in (Decimal("1.5"), 2, "2", None)] == [Decimal("1.5"), Decimal(2), None, None]
