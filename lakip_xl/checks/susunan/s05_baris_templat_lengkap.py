"""S05: Setiap baris yang diminta perencanaan ada di berkas unit."""

from collections.abc import Iterator

from lakip_xl.checking.check import check
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
! baris masukan/bidang.xlsx Anggaran 6
→ masukan/bidang.xlsx › Anggaran
""",
    """
perencanaan.xlsx › Indikator
| kode | jenjang | acuan | indikator | satuan | polaritas | cara_hitung | target | unit |
| KOP-2 | program | 2.17.03 | Koperasi dibina | koperasi | naik | langsung | 5 | bidang |
! tambah
→ masukan/bidang.xlsx › Indikator
""",
)
LOLOS = (
    """
! baris masukan/bidang.xlsx Pelaksanaan 6
""",
    """
! baris masukan/bidang.xlsx Pelaksanaan 7
masukan/bidang.xlsx › Pelaksanaan
| nomor | sub_kegiatan | acara |
| 1 | 2.17.03.2.01.01 | Bimtek |
""",
    """
! baris masukan/bidang.xlsx Anggaran 6
! meta masukan/bidang.xlsx lakip_unit bidng
""",
    """
! baris masukan/bidang.xlsx Anggaran 6
! lembar masukan/bidang.xlsx Anggaran Anggarann
! baris masukan/bidang.xlsx Anggarann 5
""",
    """
! baris masukan/bidang.xlsx Anggaran 6
! isi masukan/bidang.xlsx terpotong
""",
    """
! salin masukan/bidang.xlsx masukan/bidang (1).xlsx
""",
)
_SUDAH_DIKATAKAN = (Perkara.LEMBAR_HILANG, Perkara.KOLOM_HILANG)


@check(
    "S05",
    level=Level.KESALAHAN,
    saran="Kirim templat baru yang membawa isiannya: lakip-xl template FOLDER --carry BERKAS.",
    saran_unit="Isi baris itu pada salinan bertanda ini; isian lain sudah ikut.",
    alasan="Baris yang tidak ada berarti sub kegiatan, indikator atau data dasar yang tidak dilaporkan.",
    sumber="aturan lakip-xl",
    belum_lengkap=True,
    gagal=GAGAL,
    lolos=LOLOS,
)
def baris_templat_lengkap(laporan: Laporan) -> Iterator[Finding]:
    """Setiap baris yang diminta perencanaan ada di berkas unit."""
    for buku in laporan.masukan:
        pemilik = next((unit for unit in laporan.unit if unit.kode == buku.identitas.unit), None)
        if pemilik is None or not buku.baris:
            continue
        tidak_utuh = {kejadian.sel.lembar for kejadian in buku.kejadian if kejadian.perkara in _SUDAH_DIKATAKAN}
        for lembar in lembar_unit(laporan, pemilik):
            if lembar.nama in tidak_utuh or not lembar.kunci:
                continue
            ada = {getattr(baris, lembar.kunci[0]) for baris in buku.isi(lembar.kelas)}
            for baris in prefill(laporan, pemilik).get(lembar.nama, ()):
                if baris[lembar.kunci[0]] not in ada:
                    pesan = (
                        f"Baris {baris[lembar.kunci[0]]} ada di perencanaan, belum ada di berkas ini: "
                        "baru ditambahkan di perencanaan sesudah templat ini dibagikan, atau terhapus."
                    )
                    yield Finding(Tempat(buku.berkas, lembar.nama), pesan)
