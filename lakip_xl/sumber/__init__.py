"""What exports of a finance system say: kinds, rows, and the figures that are left when nothing is counted twice."""
