"""Reading a document: its paragraphs, tables, formulas and notes, as a Naskah."""
