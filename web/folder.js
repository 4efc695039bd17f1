// A folder of the computer, read and written in place: each file as a whole, backups first, the trail last.

const CADANGAN = /(^|\/)cadangan\//;
const JURNAL = "lakip-xl-menulis";

class FolderNyata {
  constructor(pegangan) {
    Object.assign(this, { pegangan, nama: pegangan.name || "tahun", dikenal: new Map(), termuat: false, rencana: false });
  }

  lupakan() {
    this.termuat = false;
  }

  // Tells what changed on the disk since this was asked last. Of backups only the names are known.
  async segarkan() {
    const baru = !this.termuat;
    if (baru) this.dikenal.clear();
    const semua = new Map();
    for await (const [jalur, pegangan] of isiFolder(this.pegangan)) {
      const berkas = await pegangan.getFile();
      if (berkas.size || !terputus(this.nama).includes(jalur)) semua.set(jalur, berkas);
      batasi(semua.size, [...semua].reduce((jumlah, [nama, { size }]) => jumlah + (CADANGAN.test(nama) ? 0 : size), 0));
    }
    const hapus = [...this.dikenal.keys()].filter((jalur) => !semua.has(jalur));
    hapus.forEach((jalur) => this.dikenal.delete(jalur));
    const berkas = [];
    for (const [jalur, isi] of semua) {
      if (this.dikenal.get(jalur) === cap(isi)) continue;
      berkas.push({ jalur, isi: CADANGAN.test(jalur) ? new ArrayBuffer(0) : await bacaIsi(jalur, isi), waktu: isi.lastModified });
      this.dikenal.set(jalur, cap(isi));
    }
    this.termuat = true;
    this.rencana = semua.has(RENCANA);
    return { baru, hapus, berkas };
  }

  // Writes what a command changed. Returns the names under which files stand that another program holds.
  async simpan({ ditulis, hapus }) {
    const berubah = ditulis.filter((isi) => isi.berubah);
    const urutan = ({ jalur }) => (CADANGAN.test(jalur) ? 0 : jalur.endsWith(".jsonl") ? 2 : 1);
    const lain = new Map();
    catat([this.nama, ...berubah.filter((isi) => isi.baru).map((isi) => isi.jalur)]);
    try {
      for (const { jalur, isi } of [...berubah].sort((a, b) => urutan(a) - urutan(b))) {
        const sebagai = await this.tulis(jalur, isi);
        if (sebagai !== jalur) lain.set(jalur, sebagai);
      }
      for (const jalur of hapus) await this.singkirkan(jalur);
      this.rencana ||= berubah.some(({ jalur }) => jalur === RENCANA);
      catat([]);
    } catch (galat) {
      this.lupakan();
      throw new Error(`Folder ${this.nama} tidak dapat ditulis (${galat.message}). Yang sudah ada tidak rusak; periksa izin folder lalu ulangi.`);
    }
    return lain;
  }

  async tulis(jalur, isi) {
    const [folder, nama] = await this.tempat(jalur);
    const sebelum = this.dikenal.get(jalur);
    const kini = await capKini(folder, nama);
    if (kini !== undefined && kini !== sebelum && !terputus(this.nama).includes(jalur)) {
      return this.tulisDiSamping(folder, jalur, isi);
    }
    try {
      this.dikenal.set(jalur, cap(await tulisUtuh(folder, nama, isi)));
      return jalur;
    } catch (galat) {
      if (sebelum === undefined) throw galat;
      return this.tulisDiSamping(folder, jalur, isi);
    }
  }

  // Another program holds the file, or changed it meanwhile: it is left, and the new one stands beside it.
  async tulisDiSamping(folder, jalur, isi) {
    const samping = jalur.replace(/(\.[^./]+)?$/, "-BARU$1");
    await tulisUtuh(folder, samping.split("/").pop(), isi);
    this.lupakan();
    return samping;
  }

  async singkirkan(jalur) {
    const [folder, nama] = await this.tempat(jalur);
    await folder.removeEntry(nama).catch(() => {});
    this.dikenal.delete(jalur);
  }

  async tempat(jalur) {
    const bagian = jalur.split("/");
    let folder = this.pegangan;
    for (const nama of bagian.slice(0, -1)) folder = await folder.getDirectoryHandle(nama, { create: true });
    return [folder, bagian.at(-1)];
  }
}

async function* isiFolder(folder, depan = "") {
  for await (const [nama, pegangan] of folder.entries()) {
    if (MILIK_SENDIRI.test(nama) || nama.endsWith(".crswap")) continue;
    if (pegangan.kind === "file") yield [depan + nama, pegangan];
    else yield* isiFolder(pegangan, `${depan}${nama}/`);
  }
}

async function bacaIsi(jalur, berkas) {
  try {
    return await berkas.arrayBuffer();
  } catch {
    throw new Error(`${jalur} tidak dapat dibaca; tutup program yang membukanya lalu ulangi.`);
  }
}

// The browser writes beside the file and puts it in place when it is closed: all of it, or nothing.
async function tulisUtuh(folder, nama, isi) {
  const pegangan = await folder.getFileHandle(nama, { create: true });
  const aliran = await pegangan.createWritable();
  try {
    await aliran.write(isi);
    await aliran.close();
  } catch (galat) {
    await aliran.abort().catch(() => {});
    throw galat;
  }
  const berkas = await pegangan.getFile();
  if (berkas.size !== isi.byteLength) throw new Error(`${nama} tidak tersimpan utuh`);
  return berkas;
}

const cap = ({ size, lastModified }) => `${size} ${lastModified}`;

async function capKini(folder, nama) {
  try {
    return cap(await (await folder.getFileHandle(nama)).getFile());
  } catch {
    return undefined;
  }
}

// New files that are being written. The browser leaves those of a killed tab blank; they count as not there.
function catat(isi) {
  try {
    localStorage.setItem(JURNAL, JSON.stringify(isi));
  } catch {
    // a browser that keeps nothing: a blank file is then told as damaged
  }
}

function terputus(nama) {
  try {
    const [folder, ...jalur] = JSON.parse(localStorage.getItem(JURNAL) ?? "[]");
    return folder === nama ? jalur : [];
  } catch {
    return [];
  }
}
