"""Draw the pictures of the guides from the real workbooks: python docs/gambar.py

Needs LibreOffice (soffice), poppler (pdftoppm) and ImageMagick (montage). Each picture is one page of a workbook,
cropped to its content; of the report in Word, five pages beside each other.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

AKAR = Path(__file__).parent.parent
TUJUAN = Path(__file__).parent / "gambar"
GAMBAR = (
    # name, workbook, page (or the title that stands on it), resolution, width and height in pixels
    ("petunjuk", "workbooks/2022/masukan/koperasi.xlsx", 1, 75, 1000, 520),
    ("indikator", "workbooks/2022/masukan/koperasi.xlsx", "Isi realisasi tahun ini", 110, 1430, 620),
    ("anggaran", "workbooks/2022/masukan/koperasi.xlsx", "Isi realisasi keuangan", 100, 1300, 420),
    ("ringkasan-unit", "workbooks/2022/masukan/koperasi.xlsx", "Ringkasan Bidang", 60, 520, 720),
    ("program", "workbooks/2022/perencanaan.xlsx", "Tulis program, kegiatan", 100, 1350, 600),
    ("tabel-3-3", "workbooks/2022/LAKIP-2022.xlsx", "Tabel 3.3 Realisasi Fisik", 90, 1180, 700),
    ("ringkasan", "workbooks/2022/LAKIP-2022.xlsx", "Ringkasan Kinerja", 90, 1180, 780),
    ("pertama-program", "2023/perencanaan.xlsx", "Tulis program, kegiatan", 100, 1350, 330),
    ("pertama-petunjuk", "2023/masukan/koperasi.xlsx", 1, 75, 960, 390),
    ("pertama-anggaran", "2023/masukan/koperasi.xlsx", "Isi realisasi keuangan", 100, 1300, 190),
    ("pertama-ringkasan", "2023/LAKIP-2023.xlsx", "Ringkasan Kinerja", 80, 1050, 700),
)
NASKAH = (1, 3, "Ringkasan Capaian Tahun", "IKU-3 Besaran", "Kesimpulan")
"""Five pages of the report in Word, by number or by words on them; they are set beside each other."""
CONTOH = "2023"
"""The sample office of `lakip-xl init 2023 --contoh`, which docs/jam-pertama.md shows; it is written beside."""


def _cari(pdf: Path, judul: str) -> int:
    """Return the last page on which a title stands; the first is the table of contents."""
    teks = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    return max(nomor for nomor, isi in enumerate(teks.split("\f"), start=1) if judul in isi)


def _naskah(kerja: Path) -> None:
    """Write the report in Word of the real year elsewhere, and set five of its pages beside each other."""
    folder = kerja / "naskah"
    shutil.copytree(AKAR / "workbooks" / "2022", folder)
    perintah = [sys.executable, "-m", "lakip_xl", "naskah", str(folder), "--pdf"]
    subprocess.run(perintah, check=True, capture_output=True, cwd=AKAR)
    pdf = folder / "LKjIP-2022.pdf"
    halaman = []
    for urutan, judul in enumerate(NASKAH):
        nomor = str(judul if isinstance(judul, int) else _cari(pdf, judul))
        pilihan = ["-png", "-singlefile", "-r", "60", "-f", nomor, "-l", nomor]
        subprocess.run(["pdftoppm", *pilihan, str(pdf), str(kerja / f"naskah-{urutan}")], check=True)
        halaman.append(str(kerja / f"naskah-{urutan}.png"))
    susun = ["-tile", "5x1", "-geometry", "+6+6", "-background", "#808080"]
    subprocess.run(["montage", *halaman, *susun, str(TUJUAN / "naskah.png")], check=True)


def main() -> None:
    """Convert each workbook once, then cut its pages."""
    TUJUAN.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as kerja:
        _naskah(Path(kerja))
        for perintah in (["init", CONTOH, "--contoh"], ["consolidate", CONTOH]):
            subprocess.run([sys.executable, "-m", "lakip_xl", *perintah], check=True, capture_output=True, cwd=kerja)
        for berkas in {gambar[1] for gambar in GAMBAR}:
            asal = (Path(kerja) if berkas.startswith(f"{CONTOH}/") else AKAR) / berkas
            if not asal.exists():
                sys.exit(f"{berkas} tidak ada; jalankan: lakip-xl consolidate workbooks/2022")
            tujuan = str((Path(kerja) / "pdf" / berkas).parent)
            subprocess.run(
                ["soffice", "--headless", "--convert-to", "pdf", "--outdir", tujuan, str(asal)],
                check=True,
                capture_output=True,
            )
        for nama, berkas, halaman, resolusi, lebar, tinggi in GAMBAR:
            pdf = (Path(kerja) / "pdf" / berkas).with_suffix(".pdf")
            ukuran = ["-x", "0", "-y", "0", "-W", str(lebar), "-H", str(tinggi)]
            nomor = str(halaman if isinstance(halaman, int) else _cari(pdf, halaman))
            pilihan = ["-png", "-singlefile", "-r", str(resolusi), "-f", nomor, "-l", nomor]
            subprocess.run(["pdftoppm", *pilihan, *ukuran, str(pdf), str(TUJUAN / nama)], check=True)


if __name__ == "__main__":
    main()
