"""SheetJS, the reader of many web programs: node and npm with the package xlsx."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

_BACA = """
const X = require('xlsx');
const buku = X.readFile(process.argv[1]);
const semua = {};
for (const nama of buku.SheetNames) {
  const isi = semua[nama] = {};
  for (const [alamat, sel] of Object.entries(buku.Sheets[nama]))
    if (alamat[0] !== '!' && sel.v !== undefined && sel.v !== '') isi[alamat] = sel.v;
}
console.log(JSON.stringify(semua));
"""


def baca_sheetjs(berkas: Path, kerja: Path) -> dict[str, dict[str, object]]:
    """Return the values of every sheet by address, as SheetJS reads them; dates are serial numbers."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pesan = "node dan npm tidak ada; pasang dengan apt-get install nodejs npm"
        if os.environ.get("CI"):
            pytest.fail(pesan)
        pytest.skip(pesan)
    kerja.mkdir(parents=True, exist_ok=True)
    pasang = [npm, "install", "--silent", "--no-audit", "--no-fund", "xlsx@0.18.5"]
    subprocess.run(pasang, cwd=kerja, check=True, capture_output=True, timeout=180)
    hasil = subprocess.run([node, "-e", _BACA, str(berkas)], cwd=kerja, check=True, capture_output=True, timeout=60)
    semua: dict[str, dict[str, object]] = json.loads(hasil.stdout)
    return semua
