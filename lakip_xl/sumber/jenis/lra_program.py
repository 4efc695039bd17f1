"""LRA by program and kegiatan: the code over several columns, a pair Anggaran/Realisasi for each kind of spending."""

from lakip_xl.sumber.jenis_sumber import Guna, JenisSumber

LRA_PROGRAM = JenisSumber(
    kode="lra_program",
    judul="LRA menurut program dan kegiatan",
    guna=Guna.LRA,
    di_mana="Kertas kerja LRA program/kegiatan dari bidang akuntansi",
    kolom={
        "kode": ("kode", "kode rekening", "kode program", "kode program/kegiatan"),
        "nama": ("uraian", "program/kegiatan", "program kegiatan", "nama program"),
        "pagu": ("anggaran",),
        "realisasi": ("realisasi",),
    },
    wajib=("kode", "nama", "pagu", "realisasi"),
    jamak=frozenset({"kode", "pagu", "realisasi"}),
)
