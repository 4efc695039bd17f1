"""JSON in which every character shows: what would act on a screen, or is not seen, is escaped.

It reads back as the same value.
"""

import json
import re

from lakip_xl.domain.teks_tampak import TIDAK_TAMPAK, teks_utuh

_POLA = re.compile(f"(?!\n)[{TIDAK_TAMPAK}]")
"""Inside of texts `json` has escaped line ends already; those left are the ones between its own lines."""


def tulis_json(nilai: object, indent: int | None = None) -> str:
    """Return a value as JSON that any encoding of Unicode can hold; ValueError for a number that JSON lacks."""
    teks = teks_utuh(json.dumps(nilai, ensure_ascii=False, indent=indent, allow_nan=False))
    return _POLA.sub(_lolos, teks)


def _lolos(cocok: re.Match[str]) -> str:
    return json.dumps(cocok[0])[1:-1]
