"""Writing a document: elements become paragraphs, tables, charts and sections of Word, and a zip around them."""
