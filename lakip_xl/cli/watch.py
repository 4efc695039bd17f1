"""lakip-xl watch."""

from lakip_xl.cli.layar import cetak, ringkas
from lakip_xl.cli.pilihan import Folder
from lakip_xl.cli.temuan import cetak_daftar

CONTOH = (
    "lakip-xl watch workbooks/2023",
    "cd workbooks/2023 && lakip-xl watch",
)


def watch(
    folder: Folder,
) -> int:
    """Pantau folder masukan dan periksa setiap berkas yang masuk.

    Salinan bertandanya muncul di folder perbaikan.
    """
    from lakip_xl.pipeline.watch import watch as jalankan

    cetak(f"Memantau {folder}; Ctrl-C untuk berhenti.")
    for kiriman in jalankan(folder):
        cetak_daftar(kiriman.pemeriksaan.laporan, kiriman.pemeriksaan.temuan)
        salinan = (
            f" Salinan bertanda: {kiriman.tertanda.berkas}." if kiriman.tertanda and kiriman.tertanda.berkas else ""
        )
        cetak(f"{kiriman.jalur}: {ringkas(kiriman.pemeriksaan.temuan)}.{salinan}")
    return 0
