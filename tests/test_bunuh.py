"""A power cut at any moment: a short form of tests/bunuh.py."""

import os

import pytest
from bunuh import PERINTAH, coba


@pytest.mark.lambat
@pytest.mark.skipif(os.name == "nt", reason="Windows kills in another way")
@pytest.mark.parametrize("nama", PERINTAH)
def test_a_killed_command_breaks_and_leaves_nothing(nama: str) -> None:
    _, cacat = coba(nama, 5)
    assert cacat == []
