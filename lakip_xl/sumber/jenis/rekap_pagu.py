"""Rekap pagu: a row for each account, source of funds and package (23 columns, or 24 with the stage)."""

from lakip_xl.sumber.jenis_sumber import Guna, JenisSumber

REKAP_PAGU = JenisSumber(
    kode="rekap_pagu",
    judul="Rekap rincian pagu",
    guna=Guna.PAGU,
    di_mana="SIPD Penganggaran, menu Laporan, rekap rincian belanja menurut rekening dan sumber dana",
    kolom={
        "kode": ("kode sub kegiatan",),
        "nama": ("nama sub kegiatan",),
        "nama_program": ("nama program",),
        "nama_kegiatan": ("nama kegiatan",),
        "skpd": ("kode skpd",),
        "nama_skpd": ("nama skpd",),
        "sub_skpd": ("kode sub unit", "kode sub skpd"),
        "nama_sub_skpd": ("nama sub unit", "nama sub skpd"),
        "tahun": ("tahun",),
        "tahapan": ("tahapan", "tahapan apbd", "nama tahapan"),
        "pagu": ("pagu", "nilai pagu", "pagu anggaran"),
    },
    wajib=("kode", "pagu"),
)
