"""Tabel 3.3 as other tables know it."""

KODE = "3.3"
LEMBAR = "Tabel 3.3"
TOTAL = "JUMLAH"
"""Key of the row that sums every program."""
