"""Words and arithmetic of a LAKIP: no workbook, no file, no clock."""
