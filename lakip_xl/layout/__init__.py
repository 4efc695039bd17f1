"""What a table, its columns and its charts are, and how they are laid out in a workbook."""
