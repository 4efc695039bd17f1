"""Put the page together: its sources, the Python of the tree and of wheels, and Pyodide, in one HTML file."""

import base64
import gzip
import hashlib
import io
import json
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path

from kompilasi import kompilasi
from unduhan import Barang

AKAR = Path(__file__).parent.parent
SUMBER = Path(__file__).parent
SKRIP = ("langkah.js", "berkas.js", "folder.js", "hasil.js", "mesin.js", "halaman.js")
"""Scripts of the page, each using those before it."""
_PYODIDE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
_WAKTU = (1980, 1, 1, 0, 0, 0)
_DIBUANG = (".dist-info/RECORD", ".pyi", "/py.typed", ".dist-info/WHEEL", "entry_points.txt")


def rakit(pyodide: Path, roda: Mapping[Barang, Path], naskah: Mapping[Barang, Path], versi: str) -> bytes:
    """Return the page; the same inputs give the same bytes."""
    arsip = _isi_npm(pyodide)
    kunci = json.loads(arsip["pyodide-lock.json"])
    muatan = {nama: arsip[nama] for nama in _PYODIDE}
    muatan["pyodide-lock.json"] = json.dumps({**kunci, "packages": {}}).encode()
    paket = _zip(sorted((*_isi_roda(roda.values()), *_isi_pohon())))
    muatan |= kompilasi(pyodide, {"python_stdlib.zip": arsip["python_stdlib.zip"], "paket.zip": paket})
    gaya, skrip = _teks("halaman.css"), '"use strict";\n' + "\n".join(map(_teks, SKRIP))
    isi = {
        "GAYA": gaya,
        "SKRIP": skrip,
        "PEKERJA": _teks("pekerja.js"),
        "MUATAN": "\n".join(_bungkus(nama, data) for nama, data in muatan.items()),
        "LISENSI": "\n".join(_lisensi(roda, naskah)),
        "KEBIJAKAN": _kebijakan(gaya, skrip),
        "VERSI": escape(versi),
    }
    sidik = hashlib.sha256("\0".join(isi.values()).encode()).hexdigest()
    return _isi_templat(_teks("halaman.html"), {**isi, "SIDIK": sidik}).encode()


def _kebijakan(gaya: str, skrip: str) -> str:
    """Return the content policy: the page's own script and style, its worker, and not one request."""
    sumber_skrip = f"'sha256-{_sidik_sumber(skrip)}' blob: 'wasm-unsafe-eval'"
    return (
        f"default-src 'none'; script-src {sumber_skrip}; worker-src blob:; connect-src 'none'; "
        f"style-src 'sha256-{_sidik_sumber(gaya)}'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def _sidik_sumber(teks: str) -> str:
    return base64.b64encode(hashlib.sha256(teks.encode()).digest()).decode()


def _isi_templat(teks: str, isi: Mapping[str, str]) -> str:
    for nama, ganti in isi.items():
        kepala, tanda, ekor = teks.partition(f"@@{nama}@@")
        if not tanda:
            raise ValueError(f"halaman.html tidak memuat @@{nama}@@")
        teks = kepala + ganti + ekor.replace(f"@@{nama}@@", ganti)
    return teks


def _bungkus(nama: str, data: bytes) -> str:
    isi = base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()
    return f'<script type="text/plain" data-muatan="{nama}">{isi}</script>'


def _teks(nama: str) -> str:
    return (SUMBER / nama).read_text(encoding="utf-8")


def _isi_npm(berkas: Path) -> dict[str, bytes]:
    """Return the files of a package of npm by name."""
    with tarfile.open(berkas) as arsip:
        return {
            anggota.name.removeprefix("package/"): isi.read()
            for anggota in arsip
            if anggota.isfile() and (isi := arsip.extractfile(anggota)) is not None
        }


def _isi_roda(semua: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    for berkas in semua:
        with zipfile.ZipFile(berkas) as roda:
            for nama in roda.namelist():
                if not nama.endswith(("/", *_DIBUANG)) and ".data/" not in nama:
                    yield nama, roda.read(nama)


def _isi_pohon() -> Iterator[tuple[str, bytes]]:
    """Yield the Python of lakip_xl, and of the bridge to it."""
    for berkas in (AKAR / "lakip_xl").rglob("*.py"):
        yield berkas.relative_to(AKAR).as_posix(), berkas.read_bytes()
    yield "jembatan.py", (SUMBER / "jembatan.py").read_bytes()


def _zip(semua: Iterable[tuple[str, bytes]]) -> bytes:
    hasil = io.BytesIO()
    with zipfile.ZipFile(hasil, "w") as arsip:  # stored: the whole is compressed once
        for nama, isi in semua:
            arsip.writestr(zipfile.ZipInfo(nama, _WAKTU), isi)
    return hasil.getvalue()


def _lisensi(roda: Mapping[Barang, Path], naskah: Mapping[Barang, Path]) -> Iterator[str]:
    """Yield what is embedded, each with the text of its licence."""
    semua = {
        "lakip-xl (MIT)": (AKAR / "LICENSE").read_text(encoding="utf-8"),
        **{_judul_naskah(barang): _naskah(berkas) for barang, berkas in naskah.items()},
        **{f"{barang.nama} {barang.versi} ({barang.lisensi})": _naskah(berkas) for barang, berkas in roda.items()},
    }
    asal = {barang.nama: barang.asal for barang in (*roda, *naskah)}
    for judul, teks in semua.items():
        sumber = asal.get(judul.split()[0], "")
        tempat = f"<p>Kode sumber: {escape(sumber)}</p>" if sumber else ""
        yield f"<details><summary>{escape(judul)}</summary>{tempat}<pre>{escape(teks.strip())}</pre></details>"


def _judul_naskah(barang: Barang) -> str:
    return f"{'Python' if barang.lisensi == 'PSF-2.0' else 'Pyodide'} ({barang.lisensi})"


def _naskah(berkas: Path) -> str:
    with zipfile.ZipFile(berkas) as roda:
        nama = sorted(nama for nama in roda.namelist() if Path(nama).name.upper().startswith(("LICENSE", "COPYING")))
        return "\n\n".join(roda.read(satuan).decode() for satuan in nama)
