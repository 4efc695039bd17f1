"""A document that people write in: what hangs on data is brought up to date, every other byte stays as it is."""
