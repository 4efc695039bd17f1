"""Patterns of sentences, one file each: what stands between the figures, and the words that turn with them.

`KALIMAT` is a sentence whose {{keys}} are bound; `@` stands for the code of what it tells of. Words of keys that end in
`_kata` are made here, so that a later run turns them with the figures.
"""
