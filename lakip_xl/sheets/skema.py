"""The data dictionary: what every workbook, sheet and column is."""

from lakip_xl.sheets.column import Column, Dari
from lakip_xl.sheets.sheet import Workbook


def skema(workbook: Workbook) -> dict[str, object]:
    """Return a workbook's declarations as plain data, ready for JSON."""
    return {
        "workbook": workbook.kode,
        "judul": workbook.judul,
        "versi": workbook.versi,
        "sheets": [
            {
                "sheet": lembar.nama,
                "keterangan": lembar.keterangan,
                "perintah": lembar.perintah,
                "per_baris": lembar.mendatar,
                "columns": [_kolom(kolom) for kolom in lembar.columns],
            }
            for lembar in workbook.sheets
        ],
    }


def _kolom(kolom: Column) -> dict[str, object]:
    return {
        "key": kolom.key,
        "header": kolom.header,
        "type": str(kolom.tipe),
        "required": kolom.required,
        "filled": str(kolom.sifat),
        "is_key": kolom.kunci,
        "choices": pilihan(kolom),
        "width": kolom.width,
        "min": kolom.min,
        "max": kolom.max,
        "help": kolom.help,
        "example": kolom.example,
    }


def pilihan(kolom: Column) -> list[str] | str | None:
    """Return the choices of a column: a list, or "Lembar.kunci" when they stand on another sheet."""
    if isinstance(kolom.choices, Dari):
        return f"{kolom.choices.lembar}.{kolom.choices.kunci}"
    return None if kolom.choices is None else [str(kata) for kata in kolom.choices]


def skema_markdown(workbook: Workbook) -> str:
    """Return a workbook's declarations as Markdown, one table for each sheet."""
    baris = [f"# {workbook.judul} (`{workbook.kode}.xlsx`, versi {workbook.versi})", ""]
    for lembar in workbook.sheets:
        baris += [f"## {lembar.nama}", "", lembar.keterangan, "", f"*{lembar.perintah}*", ""]
        baris += [
            "| kunci | kepala | jenis | wajib | diisi | pilihan | keterangan |",
            "| --- | --- | --- | --- | --- | --- | --- |",
        ]
        baris += [_baris(kolom) for kolom in lembar.columns]
        if lembar.aturan:
            baris += ["", "Kolom Status menjawab:", ""]
            baris += [f"- {aturan.status}: {aturan.arti}" for aturan in lembar.aturan]
        baris.append("")
    return "\n".join(baris)


_DIISI = {"typed": "diketik", "prefilled": "sudah terisi", "computed": "dihitung"}


def _baris(kolom: Column) -> str:
    pilih = pilihan(kolom)
    teks_pilihan = (
        "" if pilih is None else f"`{pilih}`" if isinstance(pilih, str) else ", ".join(f"`{kata}`" for kata in pilih)
    )
    contoh = f" Contoh: {kolom.example}." if kolom.example else ""
    wajib = "ya" if kolom.required else ""
    isi = (
        f"`{kolom.key}`",
        kolom.header,
        str(kolom.tipe),
        wajib,
        _DIISI[kolom.sifat],
        teks_pilihan,
        f"{kolom.help}{contoh}".strip(),
    )
    return f"| {' | '.join(isi)} |"
