"""The report of a quarter: what it tells, its keys, its parts."""
