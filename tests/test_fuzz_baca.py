"""A short run of the fuzzer; see fuzz_baca.py for the long one."""

import pytest
from fuzz_baca import MAKS_DETIK, coba, jalankan


@pytest.mark.lambat
@pytest.mark.parametrize("awal", range(0, 400, 50))
def test_damaged_files_are_read_or_refused(awal: int) -> None:
    assert max(coba(benih) for benih in range(awal, awal + 50)) < MAKS_DETIK


def test_the_command_counts_what_it_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert jalankan(7, kali=5, menit=0) == 0
    assert capsys.readouterr().out == "5 berkas rusak dibaca, 0 gagal.\n"
