"""Draw the picture of the page for the planners' guide: python docs/gambar_halaman.py

Needs Chromium, npm and node. Shows the sample office with one slip, after Periksa.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

AKAR = Path(__file__).parent.parent
sys.path[:0] = [str(AKAR / "tests"), str(AKAR)]

import openpyxl
from ketik import ketik_baris
from peramban_luring import bangun_halaman, buka, jalankan, peramban, sampai_selesai

LEBAR, TINGGI = 1180, 900


def main() -> None:
    """Build the page, check the sample office in it, and keep what a planner sees."""
    with tempfile.TemporaryDirectory() as sementara:
        kerja = Path(sementara)
        perintah = [sys.executable, "-m", "lakip_xl", "init", "2023", "--contoh"]
        subprocess.run(perintah, check=True, capture_output=True, cwd=kerja)
        koperasi = kerja / "2023" / "masukan" / "koperasi.xlsx"
        buku = openpyxl.load_workbook(koperasi)
        ketik_baris(buku["Anggaran"], [{"realisasi": "12,5 juta"}])
        buku.save(koperasi)
        halaman = bangun_halaman(kerja / "lakip-xl.html")
        with peramban(kerja) as mesin:
            lembar = buka(mesin.new_context(viewport={"width": LEBAR, "height": TINGGI}, locale="id-ID"), halaman)
            lembar.locator("#cara-lain summary").click()
            with sampai_selesai(lembar):
                with lembar.expect_file_chooser() as pemilih:
                    lembar.locator("#pilih-salinan").click()
                pemilih.value.set_files(kerja / "2023")
            lembar.locator("#cara-lain summary").click()
            jalankan(lembar, "check")
            lembar.evaluate("scrollTo(0, 0)")
            lembar.screenshot(path=AKAR / "docs" / "gambar" / "halaman.png")


if __name__ == "__main__":
    main()
