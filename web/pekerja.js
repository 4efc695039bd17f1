// The worker: Pyodide with lakip_xl in it. It is told of files and commands, and answers with text and files.
"use strict";

const MUATAN = {};
let py, jembatan;

async function buka(nama) {
  const isi = MUATAN[nama];
  delete MUATAN[nama];
  const teks = atob(isi);
  const bita = new Uint8Array(teks.length);
  for (let i = 0; i < teks.length; i++) bita[i] = teks.charCodeAt(i);
  const aliran = new Blob([bita]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(aliran).arrayBuffer());
}

async function modul(nama) {
  return import(URL.createObjectURL(new Blob([await buka(nama)], { type: "text/javascript" })));
}

async function mulai(muatan) {
  Object.assign(MUATAN, muatan);
  const kunci = JSON.parse(new TextDecoder().decode(await buka("pyodide-lock.json")));
  const wasm = await buka("pyodide.asm.wasm");
  const pustaka = await buka("python_stdlib.zip");
  const paket = await buka("paket.zip");
  // Pyodide asks for its files by address; they are here, and there is no network.
  self.fetch = async (alamat) => {
    const nama = String(alamat.url ?? alamat);
    if (nama.endsWith(".wasm")) return new Response(wasm, { headers: { "content-type": "application/wasm" } });
    if (nama.endsWith(".zip")) return new Response(pustaka);
    throw new TypeError(`tidak ada jaringan: ${nama}`);
  };
  self.importScripts = undefined; // Pyodide refuses workers that have it; modules come through import() here
  const { loadPyodide } = await modul("pyodide.mjs");
  const buat = (await modul("pyodide.asm.mjs")).default;
  py = await loadPyodide({
    indexURL: "https://lakip.invalid/",
    createPyodideModule: buat,
    lockFileContents: kunci,
    stdLibURL: "https://lakip.invalid/python_stdlib.zip",
    checkAPIVersion: false,
  });
  alirkan("setStdout", "keluar");
  alirkan("setStderr", "galat");
  py.setStdin({ stdin: () => null, isatty: false });
  py.FS.mkdirTree("/paket");
  py.unpackArchive(paket, "zip", { extractDir: "/paket" });
  py.runPython("import sys; sys.path.insert(0, '/paket')");
  jembatan = py.pyimport("jembatan");
  postMessage({ jenis: "siap" });
  jembatan.hangatkan();
}

// What a command prints goes to the page as it comes, as to a terminal.
function alirkan(pasang, aliran) {
  const urai = new TextDecoder();
  py[pasang]({
    isatty: true,
    write(bita) {
      postMessage({ jenis: "teks", aliran, teks: urai.decode(bita, { stream: true }) });
      return bita.length;
    },
  });
}

function tulis(jalur, isi, waktu) {
  py.FS.mkdirTree(jalur.slice(0, jalur.lastIndexOf("/")));
  py.FS.writeFile(jalur, new Uint8Array(isi));
  if (waktu) py.FS.utime(jalur, waktu, waktu);
}

function hapusFolder(jalur) {
  if (!py.FS.analyzePath(jalur).exists) return;
  for (const nama of py.FS.readdir(jalur)) {
    if (nama === "." || nama === "..") continue;
    const dalam = `${jalur}/${nama}`;
    if (py.FS.isDir(py.FS.stat(dalam).mode)) hapusFolder(dalam);
    else py.FS.unlink(dalam);
  }
  py.FS.rmdir(jalur);
}

function sidik(folder) {
  if (!py.FS.analyzePath(folder).exists) return new Map();
  const semua = jembatan.sidik_folder(folder);
  const hasil = semua.toJs();
  semua.destroy();
  return hasil instanceof Map ? hasil : new Map(Object.entries(hasil));
}

const KERJA = {
  mulai: ({ muatan }) => mulai(muatan),

  // Files of a folder: those given are written, those that are gone are removed.
  muat({ tempat, berkas, hapus, baru }) {
    if (baru) hapusFolder(tempat);
    py.FS.mkdirTree(tempat);
    for (const jalur of hapus ?? []) if (py.FS.analyzePath(`${tempat}/${jalur}`).exists) py.FS.unlink(`${tempat}/${jalur}`);
    for (const { jalur, isi, waktu } of berkas) tulis(`${tempat}/${jalur}`, isi, waktu);
  },

  // One command; answers with its exit code, what it changed in the folder, and the page that it wrote for readers.
  jalan({ argumen, kerja, tempat, halaman }) {
    py.FS.mkdirTree(kerja);
    py.FS.chdir(kerja);
    if (halaman && py.FS.analyzePath(halaman).exists) py.FS.unlink(halaman);
    const lama = sidik(tempat);
    const kode = jembatan.jalan(py.toPy(argumen));
    const kini = sidik(tempat);
    // A file counts as changed by its content, and as written also where the content is what it was.
    const ditulis = [...kini]
      .filter(([jalur, [isi, waktu]]) => lama.get(jalur)?.[0] !== isi || lama.get(jalur)[1] !== waktu)
      .map(([jalur, [isi]]) => ({
        jalur, isi: py.FS.readFile(`${tempat}/${jalur}`), baru: !lama.has(jalur), berubah: lama.get(jalur)?.[0] !== isi,
      }));
    return {
      kode,
      ditulis,
      hapus: [...lama.keys()].filter((jalur) => !kini.has(jalur)),
      halaman: halaman && py.FS.analyzePath(halaman).exists ? py.FS.readFile(halaman, { encoding: "utf8" }) : "",
    };
  },

  arsip({ tempat }) {
    const hasil = jembatan.arsip(tempat);
    const isi = hasil.toJs();
    hasil.destroy();
    return { isi };
  },

  ambil: ({ jalur }) => ({ isi: py.FS.readFile(jalur) }),
};

onmessage = async ({ data: { nomor, jenis, ...isi } }) => {
  try {
    postMessage({ jenis: "jawab", nomor, hasil: await KERJA[jenis](isi) });
  } catch (galat) {
    postMessage({ jenis: "jawab", nomor, galat: String(galat?.message ?? galat) });
  }
};
