"""Realisasi per dokumen: a row for each document and account (45 columns, or 46 with a number in front)."""

from collections.abc import Hashable

from lakip_xl.sumber.jenis_sumber import Guna, JenisSumber, SelSumber
from lakip_xl.sumber.nilai import teks_sel


def _langsung(sel: SelSumber) -> bool:
    """Tell whether a row is a direct payment (SPP-LS)."""
    dokumen, transaksi = teks_sel(sel.get("dokumen")).upper(), teks_sel(sel.get("transaksi")).upper()
    return (dokumen == "SPP" and transaksi == "LS") or dokumen in {"LS", "SPP-LS", "SPP LS"}


def tanggal_hitung(sel: SelSumber) -> object:
    """Return the date by which a row counts: of the transfer for direct payments, else of the document."""
    transfer = sel.get("transfer")
    return transfer if _langsung(sel) and teks_sel(transfer) else sel.get("tanggal")


def pembeda_dokumen(sel: SelSumber) -> Hashable:
    """Return what tells a row from others: SP2D (direct) or document, account; SPD for TBP, DPT for KKPD too."""
    jenis = teks_sel(sel.get("dokumen")).upper()
    nomor = teks_sel(sel.get("sp2d")) if _langsung(sel) else ""
    nomor = nomor or teks_sel(sel.get("nomor"))
    if not nomor:
        return None
    lain = teks_sel(sel.get("dpt")) if "KKPD" in jenis else teks_sel(sel.get("spd")) if "TBP" in jenis else ""
    return (nomor, teks_sel(sel.get("rekening")), lain)


REALISASI_PER_DOKUMEN = JenisSumber(
    kode="realisasi_per_dokumen",
    judul="Laporan realisasi per dokumen",
    guna=Guna.REALISASI,
    di_mana="SIPD Penatausahaan, menu Laporan, Realisasi, tipe dokumen",
    kolom={
        "kode": ("kode sub kegiatan",),
        "nama": ("nama sub kegiatan",),
        "nama_program": ("nama program",),
        "nama_kegiatan": ("nama kegiatan",),
        "skpd": ("kode skpd",),
        "nama_skpd": ("nama skpd",),
        "sub_skpd": ("kode sub skpd", "kode sub unit"),
        "nama_sub_skpd": ("nama sub skpd", "nama sub unit"),
        "rekening": ("kode rekening",),
        "nomor": ("nomor dokumen",),
        "dokumen": ("jenis dokumen",),
        "transaksi": ("jenis transaksi",),
        "dpt": ("nomor dpt",),
        "spd": ("nomor spd",),
        "tanggal": ("tanggal dokumen",),
        "transfer": ("tanggal transfer",),
        "disimpan": ("tanggal simpan",),
        "bulan": ("bulan",),
        "sp2d": ("nomor sp2d",),
        "nilai_sp2d": ("nilai sp2d",),
        "realisasi": ("nilai realisasi",),
        "setoran": ("nilai setoran",),
    },
    wajib=("kode", "tanggal", "realisasi"),
    tanggal=tanggal_hitung,
    pembeda=pembeda_dokumen,
)
