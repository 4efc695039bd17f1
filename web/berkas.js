// Files: those that a person gives, and those that a person takes away.

const JENIS = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", zip: "application/zip", html: "text/html" };
const MILIK_SENDIRI = /^\.lakip-xl/;
const RENCANA = "perencanaan.xlsx";

function unduh(nama, isi) {
  const alamat = URL.createObjectURL(new Blob([isi], { type: JENIS[nama.split(".").pop()] ?? "application/octet-stream" }));
  const tautan = Object.assign(document.createElement("a"), { href: alamat, download: nama });
  tautan.click();
  setTimeout(() => URL.revokeObjectURL(alamat), 60_000);
}

// Asks for files through an input of the page; blank where the person chooses none.
function mintaBerkas(masukan) {
  return new Promise((jadi) => {
    masukan.value = "";
    masukan.onchange = () => jadi([...masukan.files]);
    masukan.oncancel = () => jadi([]);
    masukan.click();
  });
}

// A folder that was read as a copy: it lives in this tab, and is taken away as a zip.
class FolderSalinan {
  constructor(nama, isi = new Map()) {
    Object.assign(this, { nama, isi, termuat: false, belumDiunduh: false });
  }

  static async dari(semua) {
    const pertama = semua[0].webkitRelativePath;
    const nama = pertama ? pertama.split("/")[0] : "tahun";
    const isi = new Map();
    batasi(semua.length, semua.reduce((jumlah, berkas) => jumlah + berkas.size, 0));
    for (const berkas of semua) {
      const jalur = pertama ? berkas.webkitRelativePath.split("/").slice(1).join("/") : tempatBerkas(berkas.name);
      if (!MILIK_SENDIRI.test(berkas.name)) isi.set(jalur, { isi: await berkas.arrayBuffer(), waktu: berkas.lastModified });
    }
    return new FolderSalinan(nama, isi);
  }

  lupakan() {
    this.termuat = false;
  }

  async segarkan() {
    const baru = !this.termuat;
    this.termuat = true;
    return { baru, hapus: [], berkas: baru ? [...this.isi].map(([jalur, milik]) => ({ jalur, ...milik })) : [] };
  }

  async simpan({ ditulis, hapus }) {
    const berubah = ditulis.filter((isi) => isi.berubah);
    for (const { jalur, isi } of berubah) this.isi.set(jalur, { isi, waktu: Date.now() });
    for (const jalur of hapus) this.isi.delete(jalur);
    this.belumDiunduh ||= berubah.length > 0;
    return new Map();
  }

  get rencana() {
    return this.isi.has(RENCANA);
  }
}

// Where a file that comes without a folder stands in a year's folder.
function tempatBerkas(nama) {
  if (nama === RENCANA || /^LAKIP-\d+.*\.xlsx$/.test(nama) || /\.(jsonl|docx)$/.test(nama)) return nama;
  return nama.endsWith(".xlsx") ? `masukan/${nama}` : `sumber/${nama}`;
}

function batasi(banyak, ukuran) {
  if (banyak > 600 || ukuran > 200e6)
    throw new Error(`Folder ini berisi ${banyak} berkas, ${Math.round(ukuran / 1e6)} MB. Pilih folder satu tahun saja, misalnya 2023.`);
}
