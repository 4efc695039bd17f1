"""Names of files that every system bears: folders travel between Linux, Windows and shared drives."""

import re

_TERLARANG = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_ALAT = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?: *\..*)?", re.IGNORECASE)


def milik_sistem(nama: str) -> bool:
    """Tell whether Windows keeps a name for a device, whatever its capitals and its ending: AUX, com1.xlsx."""
    return _ALAT.fullmatch(nama.rstrip(" .")) is not None


def alasan_ditolak(nama: str) -> str:
    """Return why Windows refuses a file's name (without folders), in words; "" when every system bears it."""
    terlarang = _TERLARANG.search(nama)
    if terlarang is not None:
        huruf = terlarang[0]
        return f"memuat tanda {huruf}" if huruf.isprintable() else "memuat tanda yang tidak tampak"
    if nama.endswith((".", " ")):
        return "berakhir dengan titik atau spasi"
    return "adalah nama alat di Windows" if milik_sistem(nama) else ""
