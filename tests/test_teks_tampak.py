"""Text from outside shows all it holds, on the terminal and in JSON, and can always be written."""

import json
import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from periksa_teks import GOLONGAN, PENGISI, PUTUS, tak_tampak

from lakip_xl.domain.teks_json import tulis_json
from lakip_xl.domain.teks_tampak import TIDAK_TAMPAK, teks_tampak, teks_utuh

HURUF = st.characters() | st.sampled_from("\ud800\udcff\udc80\u202e\x1b\x85\u2028\r\n\t")
TEKS = st.text(HURUF, max_size=30)


@pytest.mark.lambat
def test_what_is_not_seen_is_what_unicode_says() -> None:
    pola = re.compile(f"[{TIDAK_TAMPAK}]")
    for kode in range(sys.maxunicode + 1):
        huruf = chr(kode)
        golongan = unicodedata.category(huruf)
        if golongan in GOLONGAN - {"Cs"} or huruf in PENGISI:
            assert pola.match(huruf), hex(kode)
        elif golongan not in {"Cn", "Cs"} and not 0xFE00 <= kode <= 0xFE0D and not 0xE0100 <= kode <= 0xE01EF:
            assert not pola.match(huruf), hex(kode)


@given(TEKS)
def test_text_on_a_screen_is_one_line_that_shows_and_can_be_written(teks: str) -> None:
    tampak = teks_tampak(teks)
    assert tak_tampak(tampak) == []
    assert not set(tampak) & set(PUTUS)
    assert tampak.encode().decode() == tampak
    assert teks_tampak(tampak) == tampak


@pytest.mark.lambat
@given(nilai=st.recursive(TEKS | st.integers() | st.none(), lambda isi: st.lists(isi) | st.dictionaries(TEKS, isi)))
@pytest.mark.parametrize("indent", [None, 1])
def test_json_shows_every_character_and_reads_back(nilai: object, indent: int | None) -> None:
    teks = tulis_json(nilai, indent)
    assert tak_tampak(teks, "\n") == []
    polos = json.dumps(nilai, ensure_ascii=False)
    if teks_utuh(polos) == polos:
        assert json.loads(teks) == nilai


def test_a_number_that_json_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        tulis_json(float("nan"))


@pytest.mark.parametrize(
    ("teks", "tampak"),
    [
        ("Dinas Koperasi – Kota ❤️", "Dinas Koperasi – Kota ❤️"),
        ("a\u202eb\u2066c", "a‹U+202E›b‹U+2066›c"),
        ("a\x1b[31mb\x7f\x9b", "a‹U+001B›[31mb‹U+007F›‹U+009B›"),
        ("satu\r\ndua\ttiga\u2028empat\x85lima", "satu dua tiga empat lima"),
        ("Kant\udcc3\udcb3r", "Kantór"),
        ("rusak\udcff", "rusak\N{REPLACEMENT CHARACTER}"),
        ("lepas\ud83d", "lepas\N{REPLACEMENT CHARACTER}"),
        ("\udce2\udc80\udcae", "‹U+202E›"),
    ],
)
def test_what_stands_for_what(teks: str, tampak: str) -> None:
    assert teks_tampak(teks) == tampak
