"""Reading a PDF: letters and rulings of its pages, then lines, tables and paragraphs."""
