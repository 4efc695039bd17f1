"""A short run of the fuzzer of typed text, and that what it asserts can fail; see fuzz_teks.py for the long one."""

import codecs
from collections.abc import Iterator
from pathlib import Path

import pytest
from fuzz_teks import coba, jalankan
from periksa_teks import salah_csv, salah_halaman, salah_json, salah_layar
from teks_jahat import RENCANA, semua_tempat

from lakip_xl.sheets.masukan import KHUSUS_TRIWULAN, MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN


@pytest.mark.lambat
@pytest.mark.parametrize("awal", range(0, 24, 4))
def test_typed_text_stays_text_in_every_output(awal: int, tmp_path: Path) -> None:
    assert [sebab for benih in range(awal, awal + 4) for sebab in coba(benih, tmp_path / str(benih))] == []


def test_every_typed_column_of_both_workbooks_is_tried() -> None:
    tempat = {(tempat.berkas == RENCANA, tempat.lembar, tempat.key) for tempat in semua_tempat()}
    assert tempat == {
        (buku is PERENCANAAN, lembar.nama, kolom.key)
        for buku in (PERENCANAAN, MASUKAN)
        for lembar in buku.sheets
        if lembar not in KHUSUS_TRIWULAN
        for kolom in lembar.diketik
    }


@pytest.mark.lambat
def test_who_looks_at_workbooks_gets_the_folder_of_all_outputs(capsys: pytest.CaptureFixture[str]) -> None:
    def lihat(folder: Path) -> Iterator[str]:
        yield " ".join(sorted({jalur.name for jalur in folder.rglob("*.xlsx")} & {"LAKIP-2022.xlsx", "REKAP.xlsx"}))

    assert jalankan(6, kali=1, menit=0, periksa_buku=lihat) == 1
    tertulis = capsys.readouterr().out
    assert "benih 6: 'LAKIP-2022.xlsx REKAP.xlsx'" in tertulis
    assert tertulis.endswith(" sel yang diketik, 1 gagal.\n")


BOM = codecs.BOM_UTF8.decode()


@pytest.mark.parametrize(
    "isi",
    [
        *("2022,=1+1\n", '2022,"=1+1"\n', '2022,"a;=1+1"\n', '2022,"a\n- b"\n', '2022,"a\t＝1"\n', '2022,"\u200b@x"\n'),
        *('2022,"a"";""=1"\n', "-5 x,1\n", '2022,"a\r+1"\n', '2022,"\u3164-x"\n'),
    ],
)
def test_a_csv_that_acts_is_seen(isi: str) -> None:
    assert list(salah_csv(f"{BOM}{isi}".encode()))


def test_numbers_and_guarded_texts_of_a_csv_do_not_act() -> None:
    assert list(salah_csv(f'{BOM}2022,-5,-1.5,"\'=1+1","a;\'=1","a = b"\n'.encode())) == []


@pytest.mark.parametrize(
    "isi",
    [
        b'"\xe9"\n',
        b'\xef\xbb\xbf""\n',
        b'"a"',
        b'"a"\r\n',
        '"\u202e"\n'.encode(),
        b'"\x7f"\n',
        b"NaN\n",
        b'"\\ud800"\n',
    ],
)
def test_a_faulty_json_is_seen(isi: bytes) -> None:
    assert list(salah_json(isi))


@pytest.mark.parametrize("isi", [b"\x1b[31m\n", "\u202e\n".encode(), b"a\tb\n", b"a\rb\n", b"Traceback\n"])
def test_a_faulty_line_is_seen(isi: bytes) -> None:
    assert list(salah_layar(isi))


def test_a_page_without_a_policy_is_seen() -> None:
    assert list(salah_halaman(b"<!DOCTYPE html><html><head><meta charset='utf-8'><script></script></head></html>"))
