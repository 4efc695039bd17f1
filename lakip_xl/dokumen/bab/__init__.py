"""Chapters of the report, one file each: what stands where, with the sentences between tables and charts."""
