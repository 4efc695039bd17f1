"""The input sheets, one file each: described here, drawn and read by excel/."""
