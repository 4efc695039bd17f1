"""The page that the tables of Ringkasan share."""

LEMBAR = "Ringkasan"
BAB = "Ringkasan"
LEBAR = (48, 17, 17, 12, 50)
"""Widths of its columns in characters."""
