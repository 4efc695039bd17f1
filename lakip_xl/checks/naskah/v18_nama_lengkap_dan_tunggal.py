"""V18: Setiap sub kegiatan berdiri sekali di tabel, dan yang di kalimat juga ada di tabel."""

from collections.abc import Iterator, Sequence

from lakip_xl.checking.data_naskah import FaktaData, uang_data
from lakip_xl.checking.verifikasi import BahanNaskah, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.jenjang import susun_jenjang
from lakip_xl.naskah.kata import hampir_senama, senama
from lakip_xl.naskah.naskah import LetakNaskah
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.uang import Serapan, UangTabel, serapan, uang_tabel

_TABEL = """
| Uraian | Pagu (Rp) | Realisasi (Rp) |
| Sub Kegiatan Pengadaan Mebel | 1.000.000 | 500.000 |
| Sub Kegiatan Rapat Koordinasi | 2.000.000 | 500.000 |
| Sub Kegiatan Jamuan Tamu | 2.000.000 | 500.000 |
"""
_KALIMAT = """
Sub Kegiatan Pengadaan Mebel dengan anggaran Rp 1.000.000 dan terealisasi Rp 500.000.
Sub Kegiatan Rapat Koordinasi dengan anggaran Rp 2.000.000 dan terealisasi Rp 500.000.
Sub Kegiatan Jamuan Tamu dengan anggaran Rp 2.000.000 dan terealisasi Rp 500.000.
"""
GAGAL = (
    f"""{_TABEL}
| Sub Kegiatan Pengadaan Mebel | 3.000.000 | 400.000 |
→ 0/4/0
""",
    f"""{_TABEL}{_KALIMAT}
Sub Kegiatan Cetak dan Penggandaan dengan anggaran Rp 2.000.000 dan terealisasi Rp 500.000.
→ 4
""",
    f"""{_TABEL}
| Sub Kegiatan Cetak dan Penggandaan | 3.000.000 | 400.000 |
{_KALIMAT}
→ 0/4/0
""",
    """
| Uraian | Pagu (Rp) | Realisasi (Rp) |
| Program Pengawasan Koperasi | 1.000.000 | 950.000 |
| Sub Kegiatan Pengawasan Kesehatan Koperasi | 1.000.000 | 950.000 |
| Program Penunjang | 500.000 | 480.000 |
| Kegiatan Perencanaan | 500.000 | 480.000 |
| Sub Kegiatan Dokumen Perencanaan | 500.000 | 480.000 |
→ 0/0/0
""",
)
LOLOS = (
    f"""{_TABEL}
| Sub Kegiatan Pengadaan Mesin | 3.000.000 | 400.000 |
""",
    f"""{_TABEL}{_KALIMAT}
Sub Kegiatan Pengadaan Mebel dengan anggaran Rp 1.000.000 dan terealisasi Rp 500.000.
""",
)
_SEDIKITNYA = 3
_SEBAGIAN_BESAR = 0.6


@check_naskah(
    "V18",
    tingkat=(TingkatTemuan.TANYA,),
    saran="Tambahkan yang hilang, hapus yang ganda, atau samakan namanya dengan DPA.",
    alasan="Nama yang hilang atau ganda membuat jumlahnya tidak dapat ditelusuri.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def nama_lengkap_dan_tunggal(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Setiap sub kegiatan berdiri sekali di tabel, dan yang di kalimat juga ada di tabel."""
    semua = [baris for baris in uang_tabel(bahan.telaah) if len(baris.nilai) > 1]
    for letak in dict.fromkeys(baris.tabel.letak for baris in semua):
        yield from _ganda([baris for baris in semua if baris.tabel.letak == letak])
    if bahan.laporan is not None:
        yield from _tak_ada(uang_data(bahan.laporan), semua)
    kalimat = [satu for satu in serapan(bahan.telaah) if satu.nama]
    ada = [satu for satu in kalimat if any(_sama(satu, baris) for baris in semua)]
    if len(ada) < _SEDIKITNYA or len(ada) < _SEBAGIAN_BESAR * len(kalimat):
        return
    for satu in kalimat:
        if satu not in ada:
            letak_kalimat = satu.alinea.letak(satu.pagu.awal, satu.pagu.akhir)
            pesan = f"{sebut(satu.tertulis)} ada di kalimat, tetapi tidak ada di tabel."
            yield TemuanNaskah(letak_kalimat, pesan, sebut(satu.tertulis), tingkat=TingkatTemuan.TANYA)
    yield from _tak_disebut(semua, ada)


def _ganda(semua: Sequence[UangTabel]) -> Iterator[HasilNaskah]:
    """Yield the rows whose name stands at the same level of the same table before."""
    tingkat = susun_jenjang(semua[0].tabel).tingkat if semua else ()
    urutan = {baris.letak: nomor for nomor, baris in enumerate(semua[0].tabel.baris)} if semua else {}
    for nomor, baris in enumerate(semua):
        milik = tingkat[urutan[baris.baris.letak]]
        sama = [
            lain for lain in semua[:nomor] if lain.nama == baris.nama and tingkat[urutan[lain.baris.letak]] == milik
        ]
        if sama and milik is not None:
            letak, awal = _letak(baris), _letak(sama[0])
            pesan = f"{sebut(baris.tertulis)} berdiri dua kali di tabel ini."
            yield TemuanNaskah((letak, awal), pesan, sebut(baris.tertulis), tingkat=TingkatTemuan.TANYA)


def _tak_ada(data: Sequence[FaktaData], semua: Sequence[UangTabel]) -> Iterator[HasilNaskah]:
    """Yield what the data hold and the largest table lacks, where it has most of it."""
    besar = max((baris.tabel for baris in semua), key=lambda tabel: len(tabel.baris), default=None)
    nama = [baris for baris in semua if baris.tabel is besar]
    hilang = [fakta for fakta in data if not any(_sama_data(fakta, baris) for baris in nama)]
    if besar is not None and hilang and len(hilang) <= (1 - _SEBAGIAN_BESAR) * len(data):
        sebutan = "; ".join(sebut(fakta.tertulis) for fakta in hilang)
        pesan = f"{len(hilang)} dari {len(data)} nama di data tidak ada di tabel ini: {sebutan}."
        sel = tuple(isi for fakta in hilang[:1] for nilai in fakta.nilai.get(Peran.PAGU, []) for isi in nilai.sel)
        letak = (besar.kepala or besar.baris)[0].letak._replace(kolom=besar.kolom_nama)
        yield TemuanNaskah((letak,), pesan, sebutan, tingkat=TingkatTemuan.TANYA, acuan=sel)


def _sama_data(fakta: FaktaData, baris: UangTabel) -> bool:
    return senama(fakta.nama, baris.nama) or hampir_senama(fakta.tertulis, baris.tertulis)


def _tak_disebut(semua: Sequence[UangTabel], kalimat: Sequence[Serapan]) -> Iterator[HasilNaskah]:
    """Yield the sub kegiatan of the table that no sentence names, where the sentences name most."""
    besar = max((baris.tabel for baris in semua), key=lambda tabel: len(tabel.baris))
    jenjang = susun_jenjang(besar)
    terdalam = max((isi for isi in jenjang.tingkat if isi is not None), default=None)
    urutan = {baris.letak: nomor for nomor, baris in enumerate(besar.baris)}
    sub = [
        baris
        for baris in semua
        if baris.tabel is besar and terdalam is not None and jenjang.tingkat[urutan[baris.baris.letak]] == terdalam
    ]
    hilang = [baris for baris in sub if not any(_sama(satu, baris) for satu in kalimat)]
    if hilang and len(hilang) <= (1 - _SEBAGIAN_BESAR) * len(sub):
        nama = "; ".join(sebut(baris.tertulis) for baris in hilang)
        pesan = f"{len(hilang)} dari {len(sub)} baris tabel tidak dijelaskan di kalimat: {nama}."
        yield TemuanNaskah(tuple(map(_letak, hilang)), pesan, nama, tingkat=TingkatTemuan.TANYA)


def _sama(kalimat: Serapan, baris: UangTabel) -> bool:
    return senama(kalimat.nama, baris.nama) or hampir_senama(kalimat.tertulis, baris.tertulis)


def _letak(baris: UangTabel) -> LetakNaskah:
    kolom = baris.tabel.kolom_nama
    sel = baris.baris.sel[kolom] if kolom is not None else None
    return sel.letak if sel is not None else baris.baris.letak
