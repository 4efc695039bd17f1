"""The only code that opens, draws or saves a workbook."""
