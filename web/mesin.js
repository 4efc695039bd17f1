// The machine: the worker that runs commands, one at a time, and is thrown away where a person stops it.

const Mesin = {
  pekerja: null,
  nomor: 0,
  menunggu: new Map(),
  muatan: null,
  siap: null,
  teks: () => {},

  mulai() {
    if (!this.muatan) {
      this.muatan = {};
      for (const simpul of document.querySelectorAll("script[data-muatan]")) {
        this.muatan[simpul.dataset.muatan] = simpul.textContent;
        simpul.remove();
      }
      this.naskah = document.getElementById("pekerja").textContent;
    }
    const alamat = URL.createObjectURL(new Blob([this.naskah], { type: "text/javascript" }));
    this.pekerja = new Worker(alamat); // a module is refused from file://;
    this.siap = new Promise((jadi, gagal) => {
      this.pekerja.onmessage = ({ data }) => (data.jenis === "siap" ? jadi() : this.terima(data));
      this.pekerja.onerror = (galat) => gagal(new Error(galat.message || "pekerja tidak dapat dimulai"));
      this.minta("mulai", { muatan: this.muatan }).catch(gagal);
    });
    return this.siap;
  },

  // Ends the running command; nothing of it reaches the folder.
  henti() {
    this.pekerja.terminate();
    for (const { gagal } of this.menunggu.values()) gagal(new Dihentikan());
    this.menunggu.clear();
    return this.mulai();
  },

  terima({ jenis, nomor, hasil, galat, aliran, teks }) {
    if (jenis === "teks") return this.teks(aliran, teks);
    const { jadi, gagal } = this.menunggu.get(nomor) ?? {};
    this.menunggu.delete(nomor);
    if (galat !== undefined) gagal?.(new Error(galat));
    else jadi?.(hasil);
  },

  async minta(jenis, isi) {
    if (jenis !== "mulai") await this.siap;
    const nomor = ++this.nomor;
    return new Promise((jadi, gagal) => {
      this.menunggu.set(nomor, { jadi, gagal });
      this.pekerja.postMessage({ nomor, jenis, ...isi });
    });
  },
};

class Dihentikan extends Error {}
