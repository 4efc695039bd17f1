// What a command said, as a person reads it: its own page where it writes one, else its lines; then its files.

const TANPA_WARNA = /\x1b\[[0-9;]*m/g;
const BERWARNA = /\x1b\[[0-9;]*m([^\x1b]*)\x1b\[0m/;
const LOOK = { KESALAHAN: "galat", PERINGATAN: "periksa" };
const KELUAR = {
  0: ["baik", "Selesai."],
  1: ["periksa", "Ada yang perlu diperbaiki atau dilengkapi. Lihat di bawah."],
  2: ["galat", "Tidak dijalankan. Sebabnya di bawah."],
  3: ["galat", "Ada cacat pada program ini; berkas tidak berubah. Kirimkan tulisan di bawah kepada pembuatnya."],
};
const PERINTAH = /lakip-xl (\S+)(?: (.*?))?(?=\s{2,}|$)/;

function simpul(nama, sifat = {}, ...anak) {
  const hasil = Object.assign(document.createElement(nama), sifat);
  hasil.append(...anak);
  return hasil;
}

// The words of a command line: split at blanks, but for what stands in quotes.
function pisahArgumen(teks) {
  return [...teks.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map((cocok) => cocok[1] ?? cocok[2] ?? cocok[3]);
}

// A command that the page has a button for becomes that button; others stay words.
function tombolPerintah(teks, jalankan) {
  const cocok = PERINTAH.exec(teks);
  const langkah = cocok && LANGKAH.find((isi) => isi.perintah === cocok[1]);
  if (!langkah) return null;
  const argumen = [cocok[1], ...pisahArgumen(cocok[2] ?? "")];
  const tombol = simpul("button", { type: "button", textContent: `${langkah.judul}: ${argumen.slice(1).join(" ")}` });
  tombol.onclick = () => jalankan(langkah, argumen);
  return [teks.slice(0, cocok.index), tombol, teks.slice(cocok.index + cocok[0].length)];
}

function barisLayar(teks, jalankan) {
  const cocok = BERWARNA.exec(teks);
  if (!cocok) return simpul("div", {}, ...(tombolPerintah(teks, jalankan) ?? [teks]));
  const level = simpul("b", { className: LOOK[cocok[1]] ?? "", textContent: cocok[1] });
  const [depan, belakang] = [teks.slice(0, cocok.index), teks.slice(cocok.index + cocok[0].length)];
  return simpul("div", {}, depan, level, belakang.replace(TANPA_WARNA, ""));
}

// What a line says of an option of the step is said of the words beside its box.
function sebutPilihan(teks, langkah) {
  for (const [opsi, kata] of langkah?.pilihan ?? []) {
    const pola = new RegExp(`${opsi[0]}\\b${opsi.length > 1 ? " \\S+" : ""}`);
    if (!/lakip-xl /.test(teks)) teks = teks.replace(pola, `pilihan “${kata}”`);
  }
  return teks;
}

// Lines of a table are kept aligned and may be scrolled; all others are broken where the window ends.
function layar(teks, jalankan, langkah) {
  const hasil = simpul("div", { className: "layar" });
  let tabel = null;
  for (const baris of teks.replace(/\s+$/, "").split("\n")) {
    if (/^[A-Z]+(?: [A-Z]+)*(?: {2,}[A-Z]+(?: [A-Z]+)*)+\s*$/.test(baris)) hasil.append((tabel = simpul("div", { className: "tabel-teks", tabIndex: 0 })));
    else if (!baris.trim()) tabel = null;
    if (tabel) tabel.append(`${baris}\n`);
    else hasil.append(barisLayar(sebutPilihan(baris, langkah), jalankan));
  }
  return hasil;
}

// The page that a command writes to be forwarded, without its first heading; what it says of commands are buttons.
function halamanPerintah(html, jalankan) {
  const dokumen = new DOMParser().parseFromString(html.replace(/<style>.*?<\/style>/s, ""), "text/html");
  const hasil = simpul("div", { className: "halaman" });
  dokumen.querySelector("h1")?.remove();
  hasil.append(...dokumen.body.childNodes);
  for (const judul of hasil.querySelectorAll("h2")) judul.replaceWith(simpul("h3", { textContent: judul.textContent }));
  for (const tabel of hasil.querySelectorAll("table")) {
    const gulir = simpul("div", { className: "gulir", tabIndex: 0 });
    gulir.setAttribute("role", "region");
    gulir.setAttribute("aria-label", gulirNama(tabel, hasil));
    tabel.replaceWith(gulir);
    gulir.append(tabel);
    namaiSel(tabel);
  }
  for (const kode of hasil.querySelectorAll("code")) {
    const ganti = tombolPerintah(kode.textContent, jalankan);
    if (ganti) kode.replaceWith(...ganti);
  }
  return hasil;
}

// In a narrow window the rows of a wide table stand one below the other; each cell then says its column itself.
function namaiSel(tabel) {
  const kepala = [...tabel.querySelectorAll("thead th")].map((sel) => sel.textContent);
  if (kepala.length < 4) return;
  tabel.classList.add("bertumpuk");
  tabel.setAttribute("role", "table");
  for (const baris of tabel.rows) {
    baris.setAttribute("role", "row");
    [...baris.cells].forEach((sel, urutan) => {
      sel.setAttribute("role", sel.tagName === "TD" ? "cell" : baris.parentNode.tagName === "THEAD" ? "columnheader" : "rowheader");
      sel.dataset.kolom = kepala[urutan];
    });
  }
}

function gulirNama(tabel, hasil) {
  const sebelum = [...hasil.querySelectorAll("h3")].filter((judul) => judul.compareDocumentPosition(tabel) & 4);
  return `Tabel ${sebelum.at(-1)?.textContent ?? "ringkasan"}`;
}

// The files that a command wrote, each with what opens it; backups and the trail are only counted.
function daftarBerkas(ditulis, lain, tersimpan) {
  const tampak = ditulis.filter(({ jalur }) => !CADANGAN.test(jalur) && !jalur.endsWith(".jsonl"));
  const cadangan = ditulis.filter(({ jalur }) => CADANGAN.test(jalur)).length;
  if (!tampak.length) return [];
  const daftar = simpul("ul", { className: "berkas" });
  for (const { jalur, isi } of tampak) {
    const nama = lain.get(jalur) ?? jalur;
    const tombol = simpul("button", { type: "button", textContent: "Unduh salinan" });
    tombol.setAttribute("aria-label", `Unduh salinan ${nama}`);
    tombol.onclick = () => unduh(nama.split("/").pop(), isi);
    const sebab = lain.has(jalur) ? ` (${jalur} sedang dibuka atau baru diubah; tidak ditimpa)` : "";
    daftar.append(simpul("li", {}, simpul("span", { textContent: nama + sebab }), tombol));
  }
  const kata = tersimpan ? "Tertulis di folder. Buka dari folder itu, dengan Excel atau LibreOffice." : "Ada di tab ini saja: unduh sebelum tab ditutup.";
  const catatan = cadangan ? ` ${cadangan} berkas lama disimpan di cadangan.` : "";
  return [simpul("h3", { textContent: "Berkas yang ditulis" }), simpul("p", { className: "redup", textContent: kata + catatan }), daftar];
}
