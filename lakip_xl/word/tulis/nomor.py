"""Numbers that the program of words counts: of headings, bullets, and lists that each begin at 1."""

from lakip_xl.word.tulis.gaya import KEPALA_XML, NOMOR_BUTIR, NOMOR_URUT, RUANG_W

_JUDUL, _BUTIR, _URUT = 0, 1, 2
_TINGKAT_JUDUL = (
    ("upperRoman", "BAB %1", "space", '<w:ind w:left="0" w:firstLine="0"/>'),
    ("upperLetter", "%2.", "tab", '<w:ind w:left="425" w:hanging="425"/>'),
    ("decimal", "%3.", "tab", '<w:ind w:left="425" w:hanging="425"/>'),
    ("lowerLetter", "%4.", "tab", '<w:ind w:left="425" w:hanging="425"/>'),
)
_TINGKAT_URUT = (("decimal", "%1."), ("lowerLetter", "%2."), ("decimal", "%3)"))
_TANDA_BUTIR = "•", "–", "•"
_INDEN = 425


def isi_nomor(banyak: int) -> str:
    """Return numbering.xml with so many lists that begin at 1, beside those of the styles."""
    bentuk = (
        _bentuk(_JUDUL, [_tingkat(*isi, gaya=f"Heading{urutan + 1}") for urutan, isi in enumerate(_TINGKAT_JUDUL)])
        + _bentuk(_BUTIR, [_tingkat("bullet", tanda, "tab", _inden(ke)) for ke, tanda in enumerate(_TANDA_BUTIR)])
        + _bentuk(_URUT, [_tingkat(*isi, "tab", _inden(ke)) for ke, isi in enumerate(_TINGKAT_URUT)])
    )
    nomor = "".join(
        f'<w:num w:numId="{kunci}"><w:abstractNumId w:val="{asal}"/></w:num>'
        for kunci, asal in ((1, _JUDUL), (NOMOR_BUTIR, _BUTIR), (NOMOR_URUT, _URUT))
    )
    nomor += "".join(mulai_baru(NOMOR_URUT + ke, _URUT) for ke in range(1, banyak + 1))
    return f'{KEPALA_XML}<w:numbering xmlns:w="{RUANG_W}">{bentuk}{nomor}</w:numbering>'


def mulai_baru(kunci: int, asal: int) -> str:
    """Return a list of its own that counts from 1, as `asal` looks."""
    return (
        f'<w:num w:numId="{kunci}"><w:abstractNumId w:val="{asal}"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )


def _inden(tingkat: int) -> str:
    return f'<w:ind w:left="{_INDEN * (tingkat + 1)}" w:hanging="{_INDEN}"/>'


def _bentuk(kunci: int, tingkat: list[str]) -> str:
    isi = "".join(f'<w:lvl w:ilvl="{urutan}">{satu}</w:lvl>' for urutan, satu in enumerate(tingkat))
    return f'<w:abstractNum w:abstractNumId="{kunci}"><w:multiLevelType w:val="multilevel"/>{isi}</w:abstractNum>'


def _tingkat(bentuk: str, teks: str, pemisah: str, inden: str, *, gaya: str = "") -> str:
    milik = f'<w:pStyle w:val="{gaya}"/>' if gaya else ""
    return (
        f'<w:start w:val="1"/><w:numFmt w:val="{bentuk}"/>{milik}<w:suff w:val="{pemisah}"/>'
        f'<w:lvlText w:val="{teks}"/><w:lvlJc w:val="left"/><w:pPr>{inden}</w:pPr>'
    )
