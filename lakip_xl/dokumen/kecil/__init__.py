"""Small documents of the year, one file each, made of the same figures as the report."""
