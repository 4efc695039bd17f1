"""Put the folder for Windows together: Python, the wheels, lakip_xl, and files to double-click."""

import hashlib
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from unduhan import Barang

AKAR = Path(__file__).parent.parent
SUMBER = Path(__file__).parent
FOLDER = "lakip-xl"
_WAKTU = (1980, 1, 1, 0, 0, 0)
_JALUR = "{arsip}\n.\n..\\pustaka\n"
"""Where Python looks: its own library, its own folder, and ours; nothing of the machine."""


class Perintah(NamedTuple):
    """A file to double-click, or to drop a folder on."""

    judul: str
    perintah: str
    guna: str
    apa: str = "folder tahun"
    opsi: str = ""


PERINTAH = (
    Perintah("Mulai", "init", "Tahun pertama: perencanaan.xlsx dengan identitas, unit dan skala."),
    Perintah("Templat", "template", "Buku kerja setiap unit, di folder masukan."),
    Perintah("Status", "status", "Siapa sudah mengirim apa, dan seberapa lengkap."),
    Perintah("Sumber", "sumber", "Bila ada: ekspor keuangan di folder sumber, dan kecocokannya."),
    Perintah("Periksa", "check", "Temuan di selnya; salinan bertanda.", "folder tahun atau satu berkas", " --annotate"),
    Perintah("Gabungkan", "consolidate", "Satu buku kerja tahunan. Kesalahan menghentikannya."),
    Perintah("Naskah", "naskah", "Laporan di Word dari data yang sama; yang sudah ada diperbarui."),
    Perintah(
        "Verifikasi", "verify", "Laporan di Word terhadap dirinya sendiri.", "draf laporan (.docx)", " --annotate"
    ),
    Perintah("Triwulan", "triwulan", "Bila diukur per triwulan: buku kerja triwulan yang terakhir diisi."),
)
"""The steps of a year in their order; a later command is one line more."""


def rakit(python: Path, roda: Mapping[Barang, Path], versi: str) -> bytes:
    """Return the zip; the same inputs give the same bytes."""
    isi = dict(sorted((*_python(python), *_pustaka(roda.values()), *_naskah(versi), *_lisensi(roda))))
    sidik = "".join(f"{hashlib.sha256(bita).hexdigest()}  {nama}\n" for nama, bita in isi.items())
    isi["SIDIK.txt"] = _crlf(sidik)
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w") as arsip:
        for nama, bita in isi.items():
            anggota = zipfile.ZipInfo(f"{FOLDER}/{nama}", _WAKTU)
            anggota.create_system, anggota.external_attr = 0, 0
            arsip.writestr(anggota, bita, zipfile.ZIP_DEFLATED, 9)
    return hasil.getvalue()


def _python(berkas: Path) -> Iterator[tuple[str, bytes]]:
    """Yield Python, told to look nowhere but in this folder."""
    with zipfile.ZipFile(berkas) as arsip:
        for nama in arsip.namelist():
            if nama.endswith("._pth"):
                yield f"python/{nama}", _crlf(_JALUR.format(arsip=nama.replace("._pth", ".zip")))
            elif not nama.endswith("/"):
                yield f"python/{nama}", arsip.read(nama)


def _pustaka(roda: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for berkas in roda:
        with zipfile.ZipFile(berkas) as arsip:
            for nama in arsip.namelist():
                if not nama.endswith(("/", ".pyi")) and ".data/" not in nama:
                    yield f"pustaka/{nama}", arsip.read(nama)
    for modul in (AKAR / "lakip_xl").rglob("*.py"):
        yield f"pustaka/{modul.relative_to(AKAR).as_posix()}", modul.read_bytes()


def _naskah(versi: str) -> Iterator[tuple[str, bytes]]:
    yield "lakip-xl.bat", _crlf(_teks("lakip-xl.bat"))
    yield "BACA-SAYA.txt", _crlf(_teks("BACA-SAYA.txt").replace("@@VERSI@@", versi))
    for nomor, perintah in enumerate(PERINTAH, start=1):
        teks = _teks("perintah.bat")
        for nama, kata in perintah._asdict().items():
            teks = teks.replace(f"@@{nama.upper()}@@", kata)
        yield f"{nomor} {perintah.judul}.bat", _crlf(teks)


def _lisensi(roda: Mapping[Barang, Path]) -> Iterator[tuple[str, bytes]]:
    """Yield the texts of licences; Python's own lies in its folder."""
    yield "lisensi/lakip-xl.txt", (AKAR / "LICENSE").read_bytes()
    for barang, berkas in roda.items():
        with zipfile.ZipFile(berkas) as arsip:
            semua = [nama for nama in arsip.namelist() if Path(nama).name.upper().startswith(("LICENSE", "COPYING"))]
            yield f"lisensi/{barang.nama}-{barang.lisensi}.txt", b"\n\n".join(map(arsip.read, sorted(semua)))


def _teks(nama: str) -> str:
    return (SUMBER / nama).read_text(encoding="utf-8")


def _crlf(teks: str) -> bytes:
    """Return a text as programs of Windows want it: cmd misreads batch files whose lines end in LF alone."""
    return teks.replace("\n", "\r\n").encode()
