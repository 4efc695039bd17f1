"""Sentences that turn with figures: each case of each pattern."""

# ruff: noqa: E501, ISC004 - sentences of a report are long

import re
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

import pytest

from lakip_xl.dokumen.angka_fakta import (
    AngkaFakta,
    angka_batas,
    angka_efisiensi,
    angka_iku,
    angka_kinerja,
    angka_patokan,
    angka_pendapatan,
    angka_uang,
    teks_angka,
)
from lakip_xl.dokumen.fakta import FaktaAksi, FaktaDaerah, FaktaKas, FaktaKinerja, FaktaPendapatan, FaktaUang
from lakip_xl.dokumen.pola.aksi import kata_aksi
from lakip_xl.dokumen.pola.angka_kata import sambung
from lakip_xl.dokumen.pola.capaian import kata_capaian, kata_hasil, kata_realisasi
from lakip_xl.dokumen.pola.efisiensi import kata_efisiensi
from lakip_xl.dokumen.pola.iku import kata_belum, kata_iku, kata_tercapai
from lakip_xl.dokumen.pola.kas import kata_kas
from lakip_xl.dokumen.pola.patokan import kata_patokan, kata_semua
from lakip_xl.dokumen.pola.pembanding import kata_pembanding
from lakip_xl.dokumen.pola.pendapatan import kata_pendapatan
from lakip_xl.dokumen.pola.renstra import kata_renstra
from lakip_xl.dokumen.pola.serapan import kata_serapan
from lakip_xl.dokumen.pola.serapan_program import kata_program, kata_rendah
from lakip_xl.dokumen.pola.setahun import kata_setahun
from lakip_xl.dokumen.pola.silpa import kata_silpa
from lakip_xl.dokumen.pola.tahun_lalu import kata_lalu
from lakip_xl.dokumen.pola_isian import isi_pola
from lakip_xl.domain.ukuran import Tanda, Ukuran
from lakip_xl.sheets.masukan import KeadaanAksi


def tercetak(pola: str, *angka: Iterable[AngkaFakta]) -> str:
    """Return a pattern as it is printed; what stands between its keys holds no figure."""
    assert not re.search(r"\d", re.sub(r"\{\{[^{}]+\}\}", "", pola)), pola
    teks = isi_pola(
        pola,
        {kunci: isi for semua in (*angka, angka_batas(None, Decimal(90))) for kunci, isi in teks_angka(semua).items()},
    )
    assert "{{" not in teks
    return teks


def tentang(pola: str, *fakta: FaktaKinerja) -> str:
    """Return a pattern that tells of indicators as it is printed."""
    batas = angka_batas(fakta[0].batas if fakta else None, Decimal(90))
    return tercetak(pola, batas, angka_iku(fakta), angka_patokan(fakta), *map(angka_kinerja, fakta))


def u(nilai: str, atas: str | None = None, predikat: str | None = None) -> Ukuran:
    return Ukuran(Decimal(nilai), None if atas is None else Decimal(atas), predikat)


def fakta(satuan: str = "persen", **isi: object) -> FaktaKinerja:
    """A known indicator: 6,47 of 4, last year 5,20."""
    awal = FaktaKinerja(
        "IKU-1",
        "Koperasi Berkualitas",
        satuan,
        target=u("4"),
        realisasi=u("6.47"),
        capaian=Decimal("1.6175"),
        kategori="Sangat Berhasil",
        tahun_lalu=2021,
        lalu=u("5.2"),
        satuan_lalu=satuan,
    )
    return awal._replace(**isi)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (
            fakta(),
            "sebesar 6,47 persen, melampaui target 4 persen, dengan capaian 161,75 persen berkategori Sangat Berhasil",
        ),
        (
            fakta(realisasi=u("4"), capaian=Decimal(1)),
            "sebesar 4 persen, sama dengan target 4 persen, dengan capaian 100 persen berkategori Sangat Berhasil",
        ),
        (
            fakta("orang", realisasi=u("3"), capaian=Decimal("0.75"), kategori="Cukup Berhasil"),
            "sebesar 3 orang, belum mencapai target 4 orang, dengan capaian 75 persen berkategori Cukup Berhasil",
        ),
        (
            fakta("kasus", arah=-1, realisasi=u("6"), capaian=Decimal("0.5"), kategori="Tidak Berhasil"),
            "sebesar 6 kasus, melewati batas 4 kasus, dengan capaian 50 persen berkategori Tidak Berhasil",
        ),
        (
            fakta("kasus", arah=-1, realisasi=u("2"), capaian=Decimal("1.5")),
            "sebesar 2 kasus, lebih rendah dari batas 4 kasus, dengan capaian 150 persen berkategori Sangat Berhasil",
        ),
        (
            fakta(arah=0, target=u("80", "90"), realisasi=u("85"), capaian=Decimal(1)),
            "sebesar 85 persen, di dalam rentang target 80 sampai 90 persen, dengan capaian 100 persen berkategori "
            "Sangat Berhasil",
        ),
        (
            fakta(arah=0, target=u("80", "90"), realisasi=u("99"), capaian=Decimal("0.9")),
            "sebesar 99 persen, di luar rentang target 80 sampai 90 persen, dengan capaian 90 persen berkategori "
            "Sangat Berhasil",
        ),
        (
            fakta(realisasi=None, capaian=None),
            "belum dilaporkan, sedangkan targetnya 4 persen, sehingga capaiannya belum diketahui",
        ),
        (
            fakta(target=None, capaian=None),
            "sebesar 6,47 persen, sedangkan targetnya belum ditetapkan, sehingga capaiannya tidak dapat dihitung",
        ),
        (
            fakta(target=u("0"), capaian=None),
            "sebesar 6,47 persen, sedangkan targetnya 0 persen, sehingga capaiannya tidak dapat dihitung",
        ),
        (
            fakta(batas=Decimal(120)),
            "sebesar 6,47 persen, melampaui target 4 persen, dengan capaian 161,75 persen, dihitung paling tinggi 120 "
            "persen, berkategori Sangat Berhasil",
        ),
        (
            fakta("predikat", target=Ukuran(predikat="BB"), realisasi=Ukuran(predikat="B"), capaian=Decimal("0.8")),
            "berupa B, belum mencapai target BB, dengan capaian 80 persen berkategori Sangat Berhasil",
        ),
    ],
)
def test_says_how_an_indicator_lies_to_its_target(isi: FaktaKinerja, kata: str) -> None:
    assert tentang(f"{kata_realisasi(isi)}, {kata_hasil(isi)}, {kata_capaian(isi)}", isi) == kata


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (fakta(), "naik 1,27 poin dari 5,20 persen"),
        (fakta(realisasi=u("4.2")), "turun 1 poin dari 5,20 persen"),
        (fakta(realisasi=u("5.2")), "tetap, yaitu 5,20 persen"),
        (fakta(realisasi=u("5.2004")), "tetap, yaitu 5,20 persen"),
        (fakta("orang", realisasi=u("725"), lalu=u("421")), "naik 304 orang dari 421 orang"),
        (
            fakta("kasus", arah=-1, realisasi=u("6"), lalu=u("4")),
            "naik 2 kasus dari 4 kasus; kenaikan ini bukan perbaikan",
        ),
        (
            fakta("kasus", arah=-1, realisasi=u("2"), lalu=u("4")),
            "turun 2 kasus dari 4 kasus; penurunan ini adalah perbaikan",
        ),
        (fakta(lalu=None), "belum dapat dibandingkan, karena angka tahun itu tidak tercatat"),
        (fakta(realisasi=None), "belum dapat dibandingkan dengan 5,20 persen, karena belum dilaporkan"),
        (
            fakta("orang", lalu=u("22.68"), satuan_lalu="persen", sebanding=False),
            "tidak dapat dibandingkan, karena angka tahun itu (22,68 persen) memakai indikator atau dasar hitung lain",
        ),
        (fakta("predikat", realisasi=Ukuran(predikat="A"), lalu=Ukuran(predikat="BB")), "berubah dari BB"),
        (fakta("predikat", realisasi=Ukuran(predikat="A"), lalu=Ukuran(predikat="A")), "tetap A"),
    ],
)
def test_says_which_way_a_figure_went(isi: FaktaKinerja, kata: str) -> None:
    assert tentang(kata_lalu(isi), isi) == kata


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (fakta(), "kemajuannya belum dapat diukur karena target akhir indikator ini belum ditetapkan"),
        (
            fakta(target_akhir=u("8"), kemajuan=Decimal("0.80875")),
            "realisasi ini baru mencapai 80,88 persen dari 8 persen",
        ),
        (
            fakta(target_akhir=u("5"), kemajuan=Decimal("1.294")),
            "realisasi ini sudah mencapai 5 persen, dengan kemajuan 129,40 persen",
        ),
        (fakta(target_akhir=u("8"), realisasi=None), "kemajuan menuju 8 persen belum diketahui"),
        (fakta(target_akhir=u("80", "90")), "kemajuan menuju 80 sampai 90 persen tidak dapat dihitung"),
    ],
)
def test_says_how_far_it_is_to_the_end_target(isi: FaktaKinerja, kata: str) -> None:
    assert tentang(kata_renstra(isi), isi) == kata


PROVINSI = (FaktaDaerah("Provinsi", 2022, Decimal(7)),)


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (fakta(), "tidak ada standar nasional atau angka daerah lain yang dicatat untuk indikator ini"),
        (fakta(standar=u("5")), "realisasi ini 1,47 poin di atas standar nasional 5 persen"),
        (fakta(standar=u("7")), "realisasi ini 0,53 poin di bawah standar nasional 7 persen"),
        (fakta(standar=u("6.47")), "realisasi ini sama dengan standar nasional 6,47 persen"),
        (
            fakta("kasus", arah=-1, realisasi=u("2"), standar=u("4")),
            "realisasi ini 2 kasus di bawah standar nasional 4 kasus (lebih baik)",
        ),
        (
            fakta("kasus", arah=-1, realisasi=u("6"), standar=u("4")),
            "realisasi ini 2 kasus di atas standar nasional 4 kasus (lebih baik bila di bawah)",
        ),
        (fakta(daerah=PROVINSI), "realisasi ini lebih rendah daripada Provinsi pada tahun 2022 (7 persen)"),
        (
            fakta(standar=u("5"), daerah=PROVINSI),
            "realisasi ini 1,47 poin di atas standar nasional 5 persen; dan lebih rendah daripada Provinsi pada tahun 2022 "
            "(7 persen)",
        ),
        (fakta(realisasi=u("7"), daerah=PROVINSI), "realisasi ini sama dengan Provinsi pada tahun 2022 (7 persen)"),
        (fakta(realisasi=None, daerah=PROVINSI), "realisasi ini belum dapat disandingkan karena belum dilaporkan"),
        (
            fakta("predikat", realisasi=Ukuran(predikat="A"), standar=Ukuran(predikat="BB")),
            "realisasi ini disandingkan dengan standar nasional BB",
        ),
        (
            fakta("predikat", realisasi=Ukuran(predikat="A"), daerah=PROVINSI),
            "realisasi ini disandingkan dengan Provinsi pada tahun 2022 (7)",
        ),
    ],
)
def test_says_how_it_lies_to_a_standard_and_other_regions(isi: FaktaKinerja, kata: str) -> None:
    assert tentang(kata_pembanding(isi), isi) == kata


def patokan(isi: FaktaKinerja) -> str:
    return tentang(kata_patokan(isi), isi)


def test_says_what_an_indicator_has_nothing_to_be_held_to() -> None:
    akhir = fakta(target_akhir=u("5"), kemajuan=Decimal("1.294"))
    assert patokan(fakta()).startswith("Target akhir Renstra, standar nasional, dan angka daerah lain")
    assert patokan(akhir).startswith("Terhadap target akhir Renstra, realisasi ini sudah mencapai 5 persen")
    assert patokan(akhir).endswith("; standar nasional dan angka daerah lain tidak tercatat")
    assert patokan(fakta(standar=u("5"))).endswith("5 persen; target akhir Renstra belum ditetapkan")
    assert "; sebagai pembanding, realisasi ini" in patokan(akhir._replace(standar=u("5")))
    assert kata_semua([fakta()]).endswith("tidak dibuat")
    semua = tentang(kata_semua([fakta(), akhir]), fakta(), akhir)
    assert semua.startswith("1 dari 2 indikator tujuan dan sasaran mempunyai target akhir")
    assert semua.endswith("dan 0 mempunyai standar nasional atau angka daerah lain sebagai pembanding")


def uang(nama: str = "Koperasi", pagu: int | None = 1_000, realisasi: int | None = 950, **isi: object) -> FaktaUang:
    return FaktaUang(nama.casefold(), nama, pagu, realisasi, "Berhasil")._replace(**isi)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (uang(), "sebesar Rp950 atau 95 persen dari pagu Rp1.000, berkategori Berhasil"),
        (
            uang(realisasi=160, di_bawah=True),
            "sebesar Rp160 atau 16 persen dari pagu Rp1.000, berkategori Berhasil; serapan ini di bawah ambang 90 persen",
        ),
        (
            uang(belum=2),
            "sebesar Rp950 atau 95 persen dari pagu Rp1.000, berkategori Berhasil; 2 sub kegiatan belum melaporkan realisasi",
        ),
        (uang(realisasi=None), "belum dilaporkan, dengan pagu Rp1.000"),
        (uang(pagu=0), "sebesar Rp950, dengan pagu Rp0"),
        (uang(pagu=None), "belum dapat dihitung karena pagunya belum ditetapkan"),
    ],
)
def test_says_what_was_spent(isi: FaktaUang, kata: str) -> None:
    assert tercetak(kata_serapan(isi), angka_uang(isi)) == kata


def test_names_the_programs_that_spent_most_and_least() -> None:
    penuh, rendah, kosong = uang("Penuh", 100, 100), uang("Rendah", 100, 20, di_bawah=True), uang("Kosong", 100, None)
    lain, tunggal = uang("Lain", 100, 100), uang("Program Tunggal")

    def cetak(pola: str) -> str:
        return tercetak(pola, *map(angka_uang, (penuh, rendah, kosong, lain, tunggal)))

    assert cetak(kata_program([penuh, rendah, kosong])) == (
        "serapan tertinggi ada pada Program Penuh sebesar 100 persen dan yang terendah pada Program Rendah sebesar "
        "20 persen"
    )
    assert cetak(kata_program([penuh, lain])) == "serapan semua program sama besar, yaitu 100 persen"
    assert cetak(kata_program([tunggal])) == "serapan Program Tunggal sebesar 95 persen"
    assert kata_program([kosong]) == "serapan setiap program belum diketahui"
    assert cetak(kata_rendah([penuh, rendah])) == (
        "Program yang serapannya di bawah ambang 90 persen adalah Program Rendah (20 persen)"
    )
    assert cetak(kata_rendah([penuh])) == "Tidak ada program yang serapannya di bawah ambang 90 persen"


@pytest.mark.parametrize(
    ("semua", "program", "kata"),
    [
        (uang(), [uang("Satu")], "sebesar Rp50"),
        (
            uang(),
            [uang("Satu", 500, 490), uang("Program Dua", 500, 460)],
            "sebesar Rp50; yang terbesar Rp40 atau 80 persen dari seluruhnya, yaitu pada Program Dua",
        ),
        (
            uang(),
            [uang("Satu", 500, 490), uang("Dua", 500, 460)],
            "sebesar Rp50; yang terbesar Rp40 atau 80 persen dari seluruhnya, yaitu pada Program Dua",
        ),
        (uang(realisasi=1_000), [], "tidak ada: pagu terserap seluruhnya"),
        (uang(realisasi=1_100), [], "tidak ada: realisasi melampaui pagu sebesar Rp100"),
        (uang(realisasi=None), [], "belum dapat dihitung karena realisasi belum dilaporkan seluruhnya"),
        (uang(belum=1), [], "belum dapat dihitung karena realisasi belum dilaporkan seluruhnya"),
    ],
)
def test_says_what_was_left(semua: FaktaUang, program: list[FaktaUang], kata: str) -> None:
    angka = [angka_uang(fakta, semua) for fakta in program]
    assert tercetak(kata_silpa(semua, program), angka_uang(semua), *angka) == kata


@pytest.mark.parametrize(
    ("milik", "capaian", "kata"),
    [
        (
            uang(),
            "1.2",
            "capaian 120 persen dicapai dengan serapan 95 persen; penggunaannya efisien karena capaian 25 poin di atas serapan",
        ),
        (
            uang(),
            "0.96",
            "capaian 96 persen dicapai dengan serapan 95 persen; capaian 1 poin di atas serapan, tetapi target belum tercapai",
        ),
        (
            uang(),
            "0.9",
            "capaian 90 persen dicapai dengan serapan 95 persen; penggunaannya belum efisien karena capaian 5 poin di bawah serapan",
        ),
        (uang(), "0.95", "capaian 95 persen dicapai dengan serapan 95 persen; keduanya sebanding"),
        (uang(), None, "efisiensinya belum dapat dihitung karena capaian belum diketahui"),
        (uang(realisasi=None), "1", "efisiensinya belum dapat dihitung karena serapan belum diketahui"),
        (uang(pagu=None), "1", "tidak ada program beranggaran yang mendukungnya"),
    ],
)
def test_says_whether_the_result_was_worth_the_money(milik: FaktaUang, capaian: str | None, kata: str) -> None:
    hasil = None if capaian is None else Decimal(capaian)
    assert tercetak(kata_efisiensi(milik, hasil), angka_efisiensi(milik, hasil)) == kata


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (None, "tidak ada karena kantor ini tidak mengelola pendapatan"),
        (FaktaPendapatan(250, None, None, 2021), "belum dilaporkan, dengan target Rp250"),
        (FaktaPendapatan(None, None, None, 2021), "belum dilaporkan"),
        (FaktaPendapatan(None, 5, None, 2021), "sebesar Rp5"),
        (
            FaktaPendapatan(200, 50, 40, 2021),
            "sebesar Rp50 atau 25 persen dari target Rp200, naik dari Rp40 pada tahun 2021",
        ),
        (
            FaktaPendapatan(200, 50, 60, 2021),
            "sebesar Rp50 atau 25 persen dari target Rp200, turun dari Rp60 pada tahun 2021",
        ),
        (
            FaktaPendapatan(50, 50, 50, 2021),
            "sebesar Rp50 atau 100 persen dari target Rp50, sama dengan Rp50 pada tahun 2021",
        ),
    ],
)
def test_says_what_came_in(isi: FaktaPendapatan | None, kata: str) -> None:
    assert tercetak(kata_pendapatan(isi), angka_pendapatan(isi)) == kata


def test_counts_the_indicators_that_met_their_target() -> None:
    baik, buruk, entah = (
        fakta(kode=kode, capaian=capaian)
        for kode, capaian in (("IKU-1", Decimal("1.6175")), ("IKU-2", Decimal("0.9")), ("IKU-3", None))
    )

    def cetak(kata: Callable[[Sequence[FaktaKinerja]], str], *semua: FaktaKinerja) -> str:
        return tentang(kata(semua), *semua)

    assert kata_iku([]) == "belum ada yang ditetapkan"
    assert [kata_iku([satu]) for satu in (baik, buruk, entah)] == [
        "indikator itu mencapai target",
        "indikator itu belum mencapai target",
        "indikator itu belum dapat dinilai",
    ]
    assert kata_iku([baik, baik]) == "semuanya mencapai target"
    assert kata_iku([buruk, buruk]) == "belum ada yang mencapai target"
    assert cetak(kata_iku, baik, buruk) == "1 mencapai target dan 1 belum mencapai target"
    assert cetak(kata_iku, baik, buruk, entah) == (
        "1 mencapai target, 1 belum mencapai target, dan 1 belum dapat dinilai"
    )
    assert kata_tercapai([buruk]) == "tidak ada"
    assert cetak(kata_tercapai, baik) == "Koperasi Berkualitas (capaian 161,75 persen)"
    assert cetak(kata_tercapai, baik, baik._replace(kode="IKU-4")) == (
        "Koperasi Berkualitas (capaian 161,75 persen); dan Koperasi Berkualitas (capaian 161,75 persen)"
    )
    assert cetak(kata_belum, baik, entah, buruk) == (
        "Koperasi Berkualitas (capaian 90 persen) dan Koperasi Berkualitas (belum dapat dinilai)"
    )


def test_writes_figures_and_lists_as_sentences_do() -> None:
    nilai = fakta("nilai", realisasi=u("80.17", predikat="A"), lalu=u("83.16"))
    sedikit = fakta("%", target=Ukuran(Decimal(85), tanda=Tanda.PALING_SEDIKIT))
    assert tentang(kata_realisasi(nilai), nilai) == "sebesar 80,17 (A)"
    assert tentang(kata_lalu(nilai), nilai) == "turun 2,99 poin dari 83,16"
    assert tentang(kata_hasil(sedikit), sedikit) == "melampaui target ≥ 85 persen"
    tanpa_kategori = fakta(kategori="", batas=Decimal(120))
    assert tentang(kata_capaian(tanpa_kategori), tanpa_kategori) == (
        "dengan capaian 161,75 persen, dihitung paling tinggi 120 persen"
    )
    assert sambung(["{{a}}", "{{b}}"], ["1,5", "2"]) == "{{a}}; dan {{b}}"
    assert sambung(["a"]) == "a"
    assert sambung(["a", "b"]) == "a dan b"
    assert sambung(["a", "b", "c"]) == "a, b, dan c"
    assert sambung(["a, b", "c", "d"]) == "a, b; c; dan d"


@pytest.mark.parametrize(
    ("sampai", "target", "setahun", "kata"),
    [
        ("2", "4", "0.5", "yaitu 4 persen, capaiannya 50 persen"),
        (None, "4", None, "kemajuan menuju 4 persen belum diketahui"),
        ("2", "4", None, "kemajuan menuju 4 persen tidak dapat dihitung"),
        ("2", None, None, "kemajuannya belum dapat diukur karena target setahun belum ditetapkan"),
    ],
)
def test_says_how_far_a_year_has_come(sampai: str | None, target: str | None, setahun: str | None, kata: str) -> None:
    kini = fakta(kode="IKU-1.tw2.sampai", realisasi=None if sampai is None else u(sampai))
    tahun = fakta(target=None if target is None else u(target))
    pola = kata_setahun(kini, tahun, None if setahun is None else Decimal(setahun))
    lain = AngkaFakta("IKU-1.tw2.sampai.setahun", "", "50")
    assert tercetak(pola, angka_kinerja(kini), angka_kinerja(tahun), [lain]) == kata


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (
            FaktaKas(uang(), None, 1_000, True),
            "realisasi ini di bawah rencana penarikan Rp1.000, yaitu 95 persen dari rencana itu",
        ),
        (
            FaktaKas(uang(), None, 500, True),
            "realisasi ini di atas rencana penarikan Rp500, yaitu 190 persen dari rencana itu",
        ),
        (FaktaKas(uang(), None, 950, True), "realisasi ini sama dengan rencana penarikan Rp950"),
        (FaktaKas(uang(), None, 0, True), "realisasi ini di atas rencana penarikan Rp0"),
        (
            FaktaKas(uang(realisasi=None), None, 500, True),
            "rencana penarikan Rp500 belum dapat dibandingkan karena realisasi belum dilaporkan",
        ),
        (
            FaktaKas(uang(), None, 500),
            "realisasi ini belum dapat dibandingkan karena rencana penarikan Rp500 belum meliputi semua sub kegiatan",
        ),
        (FaktaKas(uang()), "realisasi ini belum dapat dibandingkan karena anggaran kas belum ditulis"),
    ],
)
def test_says_how_spending_keeps_to_the_plan_of_cash(isi: FaktaKas, kata: str) -> None:
    persen = "" if isi.terhadap_kas is None else f"{isi.terhadap_kas * 100:.0f}"
    angka = [
        AngkaFakta("koperasi.kas", "", f"{isi.kas or 0:,}".replace(",", ".")),
        AngkaFakta("koperasi.persen_kas", "", persen),
    ]
    assert tercetak(kata_kas(isi), angka) == kata


@pytest.mark.parametrize(
    ("keadaan", "kata"),
    [
        ((), "belum ada yang ditetapkan"),
        ((KeadaanAksi.SELESAI,), "aksi itu selesai"),
        ((None, None), "semuanya belum dilaporkan keadaannya"),
        ((KeadaanAksi.SELESAI, KeadaanAksi.SELESAI, KeadaanAksi.BATAL), "2 selesai dan 1 dibatalkan"),
        (
            (KeadaanAksi.BERJALAN, KeadaanAksi.BELUM, None, None),
            "1 sedang berjalan, 1 belum dimulai, dan 2 belum dilaporkan keadaannya",
        ),
    ],
)
def test_says_how_far_actions_are(keadaan: tuple[KeadaanAksi | None, ...], kata: str) -> None:
    isi = FaktaAksi("aksi.tw2", keadaan)
    angka = [AngkaFakta(f"aksi.tw2.{nama}", "", str(banyak)) for nama, banyak in isi.banyak.items()]
    assert tercetak(kata_aksi(isi), angka) == kata
