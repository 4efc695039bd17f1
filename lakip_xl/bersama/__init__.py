"""Pieces that several tables share: columns, notes, grids, formulas over many cells."""
