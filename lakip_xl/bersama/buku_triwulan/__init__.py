"""What the tables of the workbook of a quarter share: their sheets, figures to date, rows and columns of E.81."""
