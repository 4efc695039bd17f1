"""An input workbook as a whole: its sheets, lists, identity and protection."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO

from lakip_xl.excel.gambar.buku_kerja import BukuKerja, LembarKerja
from lakip_xl.excel.gambar.kemas import kemas
from lakip_xl.excel.gambar.lembar_cepat import LembarCepat
from lakip_xl.excel.gambar.looks import Looks
from lakip_xl.excel.gambar.teks import tajuk
from lakip_xl.excel.gambar.templat.contoh import tulis_contoh
from lakip_xl.excel.gambar.templat.daftar import Daftar
from lakip_xl.excel.gambar.templat.denah import Denah
from lakip_xl.excel.gambar.templat.lembar import PenulisLembar
from lakip_xl.excel.gambar.templat.pengaturan import tulis_pengaturan
from lakip_xl.excel.gambar.templat.perbaikan import Perbaikan, tanda_lembar, tulis_daftar
from lakip_xl.excel.gambar.templat.petunjuk import Petunjuk
from lakip_xl.excel.gambar.templat.ringkasan import POKOK, RingkasanUnit
from lakip_xl.excel.gambar.templat.tujuan import Tujuan
from lakip_xl.excel.tata_letak import CONTOH, DAFTAR, META, PERBAIKAN, PETUNJUK, RINGKASAN, sidik
from lakip_xl.laporan.kelengkapan import Permintaan, permintaan_buku
from lakip_xl.laporan.prefill import IsiTemplat
from lakip_xl.sheets.ruang import Ruang
from lakip_xl.sheets.sheet import Sheet, Workbook

_DIBUAT = datetime(2022, 1, 1)  # noqa: DTZ001 - a fixed mark, so that equal inputs give equal bytes


def tulis_templat(  # noqa: PLR0913 - what, for whom, from what
    workbook: Workbook,
    isi: IsiTemplat,
    tujuan: Tujuan,
    lembar: Sequence[Sheet] | None = None,
    ruang: Ruang | None = None,
    *,
    perbaikan: Sequence[Perbaikan] = (),
    permintaan: Sequence[Permintaan] = (),
) -> bytes:
    """Draw an input workbook and return its bytes.

    `isi` holds rows by sheet name, each row its values by column key (an absent or None value is a blank
    cell); `lembar` are the sheets to draw, all when not given; `ruang` holds the office's scale and threshold. With
    `perbaikan` it goes back to its unit: cells marked, a first sheet that lists what to mend. `permintaan` is what is
    asked on each sheet (what the kind of workbook asks of anyone, when not given).
    """
    hasil = BytesIO()
    buku = BukuKerja(hasil)
    meta = _meta(workbook, tujuan)
    buku.nyatakan(f"{workbook.judul} {tujuan.nama_unit}".strip(), _DIBUAT, meta)
    looks = Looks(buku)
    dipakai = tuple(workbook.sheets if lembar is None else lembar)
    diminta = {isi_lembar.lembar.nama: isi_lembar for isi_lembar in permintaan or permintaan_buku(workbook)}
    denah = Denah(dipakai, isi)
    ruang = (ruang or Ruang()).dengan(denah.jadi)
    depan = (PERBAIKAN, PETUNJUK) if perbaikan else (PETUNJUK,)
    worksheets = {nama: buku.add_worksheet(nama, LembarCepat) for nama in (*depan, *denah.lembar)}
    if all(nama in denah.lembar and nama in isi for nama in POKOK) and tujuan.unit:
        worksheets[RINGKASAN] = buku.add_worksheet(RINGKASAN)
    worksheets[CONTOH] = buku.add_worksheet(CONTOH)
    daftar = Daftar(buku, buku.add_worksheet(DAFTAR), denah, ruang)
    semua_penulis = []
    for sheet in dipakai:
        if sheet.mendatar:
            penulis = PenulisLembar(worksheets[sheet.nama], diminta[sheet.nama], looks, daftar, denah)
            penulis.tanda = tanda_lembar(perbaikan, sheet.nama)
            penulis.masa = tujuan.masa
            penulis.tulis(isi.get(sheet.nama, ()), ruang)
            semua_penulis.append(penulis)
        else:
            tulis_pengaturan(worksheets[sheet.nama], sheet, looks, daftar, next(iter(isi.get(sheet.nama, ())), {}))
    daftar.tulis()
    Petunjuk(worksheets[PETUNJUK], workbook, tujuan, looks).tulis(
        tuple(diminta[sheet.nama] for sheet in dipakai), denah, semua_penulis
    )
    if RINGKASAN in worksheets:
        RingkasanUnit(buku, worksheets[RINGKASAN], denah, looks).tulis(tujuan)
    if PERBAIKAN in worksheets:
        tulis_daftar(worksheets[PERBAIKAN], perbaikan, denah, looks)
    tulis_contoh(worksheets[CONTOH], dipakai, looks)
    for worksheet in worksheets.values():
        _kaki(worksheet, workbook, tujuan)
    _tulis_meta(buku.add_worksheet(META), meta)
    worksheets[depan[0]].activate()
    buku.close()
    return kemas(hasil)


def _meta(workbook: Workbook, tujuan: Tujuan) -> dict[str, str]:
    return {
        "lakip_workbook": workbook.kode,
        "lakip_versi": str(workbook.versi),
        "lakip_sidik": sidik(workbook),
        "lakip_unit": tujuan.unit,
        "lakip_tahun": "" if tujuan.tahun is None else str(tujuan.tahun),
    }


def _tulis_meta(worksheet: LembarKerja, meta: Mapping[str, str]) -> None:
    for nomor, (kunci, nilai) in enumerate(meta.items()):
        worksheet.write_string(nomor, 0, kunci)
        worksheet.write_string(nomor, 1, nilai)
    worksheet.very_hidden()


def _kaki(worksheet: LembarKerja, workbook: Workbook, tujuan: Tujuan) -> None:
    siapa = tajuk(tujuan.nama_unit or workbook.judul)
    worksheet.set_footer(f"&L&8Templat {workbook.versi} · {siapa}&C&8&A&R&8Hal &P dari &N")
