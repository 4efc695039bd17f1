"""The report as a document: its parts, sentences and tables, before any program of words draws them."""
