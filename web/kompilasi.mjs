// Compiles the Python in zips with the Pyodide that will run it: node kompilasi.mjs PYODIDE FROM TO [FROM TO …]
// A browser keeps no bytecode; without it every opening of the page would compile 800 modules anew.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, ...zip] = process.argv.slice(2);
const rumah = resolve(pyodide);
const { loadPyodide } = await import(pathToFileURL(`${rumah}/pyodide.mjs`));
const py = await loadPyodide({ indexURL: `${rumah}/` });
py.runPython(`
from importlib._bootstrap_external import _code_to_hash_pyc
from zipfile import ZIP_STORED, ZipFile, ZipInfo

def kompilasi(asal, tujuan):
    with ZipFile(asal) as lama, ZipFile(tujuan, "w", ZIP_STORED) as baru:
        for nama in lama.namelist():
            isi = lama.read(nama)
            if nama.endswith(".py"):
                # unchecked: the source is not beside it
                isi = _code_to_hash_pyc(compile(isi, nama, "exec", dont_inherit=True), bytes(8), False)
                nama += "c"
            if not nama.endswith("/"):
                baru.writestr(ZipInfo(nama, (1980, 1, 1, 0, 0, 0)), isi)
`);
const kompilasi = py.globals.get("kompilasi");
for (let nomor = 0; nomor < zip.length; nomor += 2) {
  py.FS.writeFile("/asal.zip", new Uint8Array(readFileSync(zip[nomor])));
  kompilasi("/asal.zip", "/jadi.zip");
  writeFileSync(zip[nomor + 1], py.FS.readFile("/jadi.zip"));
}
