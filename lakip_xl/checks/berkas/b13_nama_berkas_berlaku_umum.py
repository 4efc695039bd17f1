"""B13: Nama berkas di folder masukan berlaku di setiap komputer."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from lakip_xl.checking.check import check
from lakip_xl.domain.nama_berkas import alasan_ditolak
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan, Perkara
from lakip_xl.sheets.tempat import Tempat

GAGAL = (
    """
! pindah masukan/bidang.xlsx masukan/aux.xlsx
→ masukan/aux.xlsx
""",
    """
! pindah masukan/bidang.xlsx masukan/bidang: baru.xlsx
→ masukan/bidang: baru.xlsx
""",
    """
! isi masukan/catatan. bukan-zip
→ masukan/catatan.
""",
    """
! salin masukan/bidang.xlsx masukan/Bidang.xlsx
→ masukan/bidang.xlsx
""",
)
LOLOS = (
    """
! pindah masukan/bidang.xlsx masukan/aux-2022.xlsx
""",
    """
! pindah masukan/bidang.xlsx masukan/Bidang (1), final.v2.xlsx
""",
    """
! isi masukan/com10.txt bukan-zip
""",
)


@check(
    "B13",
    level=Level.PERINGATAN,
    saran="Ganti nama berkasnya, misalnya menjadi kode unitnya: usaha-mikro.xlsx.",
    alasan="Berkas yang namanya tidak dapat dipakai Windows hilang atau menimpa berkas lain ketika foldernya disalin.",
    sumber="aturan lakip-xl",
    gagal=GAGAL,
    lolos=LOLOS,
)
def nama_berkas_berlaku_umum(laporan: Laporan) -> Iterator[Finding]:
    """Nama berkas di folder masukan berlaku di setiap komputer."""
    dilewati = [kejadian.sel.berkas for kejadian in laporan.kejadian if kejadian.perkara is Perkara.BERKAS_DILEWATI]
    pertama: dict[str, str] = {}
    for berkas in sorted((*(buku.berkas for buku in laporan.masukan), *dilewati)):
        alasan = alasan_ditolak(PurePosixPath(berkas).name)
        kembar = pertama.setdefault(berkas.casefold(), berkas)
        if alasan:
            yield Finding(Tempat(berkas), f"Nama ini {alasan}; Windows tidak dapat menyimpannya.")
        elif kembar != berkas:
            yield Finding(Tempat(berkas), f"Nama ini hanya berbeda huruf besar-kecilnya dari {kembar}.")
