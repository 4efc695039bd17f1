"""The room of documents of Word: opened within bounds, read, and written back with every other byte as it was."""
