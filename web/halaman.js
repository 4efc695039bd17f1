// The page: which folder, which step, and what came of it.

const ambil = (nama) => document.getElementById(nama);
const KERJA = "/kerja";
const HALAMAN = "/halaman.html";
let folder = null;
let sibuk = true;

function kabarkan(teks, bekerja = false) {
  ambil("kabar").textContent = teks;
  ambil("maju").hidden = !bekerja;
}

// While a command runs nothing else begins; buttons stay where they are, so that the keyboard keeps its place.
function aturTombol(bekerja, dapatDihentikan = false) {
  sibuk = bekerja;
  for (const tombol of document.querySelectorAll("main button")) tombol.setAttribute("aria-disabled", String(bekerja));
  ambil("henti").hidden = !dapatDihentikan;
  ambil("unduh-zip").hidden = !(folder instanceof FolderSalinan);
}

// Every act of a person goes through here: one at a time, and what fails is said in words.
async function kerjakan(apa, lakukan, dapatDihentikan = false) {
  if (sibuk) return kabarkan("Tunggu sebentar; yang tadi belum selesai.", true);
  aturTombol(true, dapatDihentikan);
  kabarkan(apa, true);
  try {
    kabarkan((await lakukan()) ?? "Siap.");
  } catch (galat) {
    kabarkan(galat instanceof Dihentikan ? "Dihentikan; tidak ada berkas yang berubah." : galat.message);
  } finally {
    aturTombol(false);
    document.body.dataset.selesai = Number(document.body.dataset.selesai ?? 0) + 1;
  }
}

async function pakaiFolder(baru) {
  folder = baru;
  folder.lupakan();
  await muatFolder();
  sebutFolder();
  document.querySelectorAll("#daftar-langkah li").forEach((butir) => butir.classList.remove("jadi"));
  return `Folder ${folder.nama} siap.`;
}

function sebutFolder() {
  const isi = folder.rencana ? "perencanaan.xlsx ada." : "belum ada perencanaan.xlsx; mulai dari langkah 1.";
  const cara = folder instanceof FolderNyata ? "Hasil ditulis langsung di folder ini." : "Ini salinan; unduh hasilnya sebagai zip.";
  ambil("folder-ini").replaceChildren(simpul("b", { textContent: `Folder ${folder.nama}` }), `: ${isi} ${cara}`);
  for (const isian of document.querySelectorAll(".isian-mulai")) isian.open = !folder.rencana;
}

const tempatFolder = () => `${KERJA}/${folder.nama}`;

async function muatFolder() {
  const perubahan = await folder.segarkan();
  await Mesin.minta("muat", { tempat: tempatFolder(), ...perubahan });
}

// Runs one command in a folder of the worker; the year's folder, unless another place is named.
async function jalankan(langkah, argumen) {
  if (!folder) return kabarkan("Pilih folder tahun dulu, atau coba dengan kantor contoh.");
  await kerjakan(`${langkah.judul}: sedang dikerjakan…`, async () => {
    await muatFolder();
    const hasil = await perintah(langkah, argumen, KERJA, tempatFolder());
    kabarkan("Menyimpan…", true);
    ambil("henti").hidden = true;
    const lain = await folder.simpan(hasil);
    sebutFolder();
    tandai(langkah, hasil.kode);
    return tampilkan(langkah, hasil, lain);
  }, true);
}

async function perintah(langkah, argumen, kerja, tempat) {
  let teks = "";
  let akhir = "";
  Mesin.teks = (aliran, isi) => {
    const bagian = isi.split("\r");
    akhir = bagian.at(-1).trim() || akhir;
    if (bagian.length > 1) kabarkan(`${langkah.judul}: ${akhir}`, true);
    teks += bagian.at(-1) && bagian.length > 1 ? "" : isi;
  };
  const halaman = langkah.halaman && !argumen.includes(langkah.tanpaHalaman) ? HALAMAN : "";
  const tambahan = halaman ? ["--html", halaman] : [];
  const hasil = await Mesin.minta("jalan", { argumen: [...argumen, ...tambahan], kerja, tempat, halaman });
  const bersih = teks.split("\n").filter((baris) => !baris.startsWith(`${HALAMAN}: `)).join("\n");
  return { ...hasil, teks: bersih };
}

function tandai(langkah, kode) {
  const butir = ambil(`langkah-${langkah.perintah}`);
  butir.classList.toggle("jadi", kode === 0);
}

function tampilkan(langkah, { kode, teks, halaman, ditulis }, lain, tersimpan = folder instanceof FolderNyata) {
  const [look, kata] = KELUAR[kode] ?? KELUAR[3];
  const isi = [simpul("p", { className: `hasil-akhir ${look}`, textContent: kata })];
  const catatan = layar(teks, jalankan, langkah);
  if (halaman) {
    isi.push(...daftarBerkas(ditulis, lain, tersimpan), halamanPerintah(halaman, jalankan));
    const unduhan = simpul("button", { type: "button", textContent: "Unduh halaman ini untuk diteruskan" });
    unduhan.onclick = () => unduh(`${langkah.judul.toLowerCase()}-${folder?.nama ?? "berkas"}.html`, halaman);
    isi.push(simpul("div", { className: "tombol" }, unduhan));
    isi.push(simpul("details", {}, simpul("summary", { textContent: "Tulisan perintah selengkapnya" }), catatan));
  } else {
    isi.push(...daftarBerkas(ditulis, lain, tersimpan), catatan, tombolSalin(teks));
  }
  ambil("judul-hasil").textContent = `Hasil: ${langkah.judul}`;
  ambil("isi-hasil").replaceChildren(...isi);
  ambil("hasil").dataset.kode = kode;
  ambil("judul-hasil").focus();
  return `${langkah.judul}: ${kata}`;
}

function tombolSalin(teks) {
  const tombol = simpul("button", { type: "button", textContent: "Salin tulisan ini" });
  tombol.onclick = async () => {
    await navigator.clipboard.writeText(teks.replace(TANPA_WARNA, ""));
    kabarkan("Tulisan disalin; tempelkan di surat atau pesan.");
  };
  return simpul("div", { className: "tombol" }, tombol);
}

// One file, checked beside the plan of the year where there is one; nothing is written into the year's folder.
async function periksaSatu(berkas) {
  const langkah = LANGKAH.find(({ perintah: nama }) => nama === "check");
  await kerjakan(`Memeriksa ${berkas.name}…`, async () => {
    if (folder) await muatFolder();
    const nama = folder?.nama ?? "tahun";
    const tempat = `/kiriman/${nama}`;
    const jalur = tempatBerkas(berkas.name);
    const isi = [{ jalur, isi: await berkas.arrayBuffer(), waktu: berkas.lastModified }];
    if (folder?.rencana && jalur !== RENCANA) {
      isi.push({ jalur: RENCANA, isi: (await Mesin.minta("ambil", { jalur: `${tempatFolder()}/${RENCANA}` })).isi });
    }
    await Mesin.minta("muat", { tempat, baru: true, berkas: isi });
    const hasil = await perintah(langkah, ["check", `${nama}/${jalur}`, "--annotate"], "/kiriman", tempat);
    return tampilkan({ ...langkah, judul: `Periksa ${berkas.name}` }, hasil, new Map(), false);
  }, true);
}

// A draft in Word, held against itself and the year's data; nothing is written into the year's folder.
async function verifikasi(berkas) {
  const langkah = LANGKAH.find(({ dokumen }) => dokumen);
  await kerjakan(`Memverifikasi ${berkas.name}…`, async () => {
    if (folder) await muatFolder();
    const tempat = "/kiriman/naskah";
    const isi = [{ jalur: berkas.name, isi: await berkas.arrayBuffer(), waktu: berkas.lastModified }];
    await Mesin.minta("muat", { tempat, baru: true, berkas: isi });
    const data = folder?.rencana ? [tempatFolder()] : [];
    const hasil = await perintah(langkah, ["verify", `naskah/${berkas.name}`, ...data, ...langkah.tetap], "/kiriman", tempat);
    return tampilkan({ ...langkah, judul: `Verifikasi ${berkas.name}` }, hasil, new Map(), false);
  }, true);
}

// --- the steps, made from their table --------------------------------------------------------------------

function susunLangkah(langkah) {
  const nama = `judul-${langkah.perintah}`;
  const formulir = simpul("form", { noValidate: true }, simpul("h3", { id: nama, textContent: langkah.judul }), simpul("p", { textContent: langkah.guna }));
  const pilihan = (langkah.pilihan ?? []).map(([opsi, kata]) => {
    const kotak = simpul("input", { type: "checkbox" });
    formulir.append(simpul("label", { className: "pilihan" }, kotak, kata));
    return () => (kotak.checked ? opsi : []);
  });
  const bidang = (langkah.bidang ?? []).map(susunBidang);
  if (bidang.length && langkah.isian) {
    const isian = simpul("details", { className: "isian-mulai" }, simpul("summary", { textContent: langkah.isian }));
    isian.append(...bidang.map(({ label }) => label));
    formulir.append(isian);
  } else formulir.append(...bidang.map(({ label }) => label));
  const tombol = simpul("button", { type: "submit", className: "utama", textContent: langkah.judul });
  tombol.setAttribute("aria-describedby", nama);
  formulir.append(tombol);
  formulir.onsubmit = async (acara) => {
    acara.preventDefault();
    if (langkah.dokumen) {
      const [draf] = await mintaBerkas(ambil("masukan-naskah"));
      if (draf) await verifikasi(draf);
      return;
    }
    const dipilih = pilihan.flatMap((baca) => baca());
    const contoh = dipilih.includes("--contoh");
    jalankan(langkah, susunArgumen(langkah, [...dipilih, ...(contoh ? [] : bidang.flatMap(({ baca }) => baca()))]));
  };
  return simpul("li", { id: `langkah-${langkah.perintah}` }, formulir);
}

function susunArgumen(langkah, pilihan) {
  const nama = !folder ? "" : folder.nama.startsWith("-") ? `./${folder.nama}` : folder.nama;
  return [langkah.perintah, nama, ...(langkah.tetap ?? []), ...pilihan.map((isi) => (isi === FOLDER ? nama : isi))];
}

function susunBidang([opsi, kata, contoh, jenis]) {
  const isian = { baris: () => simpul("textarea", { rows: 4, placeholder: contoh }),
    daftar: () => simpul("select", {}, ...contoh.map((isi) => simpul("option", { textContent: isi }))),
    text: () => simpul("input", { type: "text", placeholder: contoh }) }[jenis]();
  const baca = () => isian.value.split("\n").map((isi) => isi.trim()).filter(Boolean).map((isi) => (opsi ? `${opsi}=${isi}` : isi));
  return { label: simpul("label", { className: "bidang" }, kata, isian), baca };
}

// --- choosing, dragging, leaving --------------------------------------------------------------------------

async function pilihFolder() {
  let pegangan;
  try {
    pegangan = await showDirectoryPicker({ id: "lakip-xl", mode: "readwrite" });
  } catch (galat) {
    if (galat.name !== "AbortError") kabarkan(`Folder tidak dapat dibuka: ${galat.message}`);
    return;
  }
  await kerjakan("Membaca folder…", () => pakaiFolder(new FolderNyata(pegangan)));
}

async function pilihSalinan(masukan) {
  const semua = await mintaBerkas(ambil(masukan));
  if (semua.length) await kerjakan("Membaca berkas…", async () => pakaiFolder(await FolderSalinan.dari(semua)));
}

async function cobaContoh() {
  await kerjakan("Menyiapkan kantor contoh…", () => pakaiFolder(new FolderSalinan("2023")));
  await jalankan(LANGKAH[0], ["init", "2023", "--contoh"]);
}

async function unduhZip() {
  await kerjakan("Membuat zip…", async () => {
    await muatFolder();
    unduh(`${folder.nama}.zip`, (await Mesin.minta("arsip", { tempat: tempatFolder() })).isi);
    folder.belumDiunduh = false;
    return `${folder.nama}.zip diunduh.`;
  });
}

async function terimaSeretan(acara) {
  acara.preventDefault();
  ambil("seret").classList.remove("tujuan");
  const barang = acara.dataTransfer.items[0];
  const [berkas, pegangan] = [acara.dataTransfer.files[0], barang?.getAsFileSystemHandle?.()];
  const isi = await pegangan;
  if (isi?.kind === "directory") {
    const izin = await isi.requestPermission({ mode: "readwrite" });
    if (izin === "granted") await kerjakan("Membaca folder…", () => pakaiFolder(new FolderNyata(isi)));
  } else if (berkas) await (/\.(docx|pdf)$/i.test(berkas.name) ? verifikasi : periksaSatu)(berkas);
}

async function hentikan() {
  kabarkan("Menghentikan…", true);
  folder?.lupakan();
  await Mesin.henti();
}

function pasang() {
  ambil("daftar-langkah").append(...LANGKAH.map(susunLangkah));
  const dapatMenulis = typeof showDirectoryPicker === "function";
  ambil("pilih-folder").onclick = dapatMenulis ? pilihFolder : () => pilihSalinan("masukan-folder");
  ambil("cara-lain").open = !dapatMenulis;
  ambil("pilih-salinan").onclick = () => pilihSalinan("masukan-folder");
  ambil("pilih-berkas").onclick = () => pilihSalinan("masukan-berkas");
  ambil("coba").onclick = cobaContoh;
  ambil("unduh-zip").onclick = unduhZip;
  ambil("henti").onclick = hentikan;
  ambil("pilih-satu").onclick = async () => {
    const [berkas] = await mintaBerkas(ambil("masukan-satu"));
    if (berkas) await periksaSatu(berkas);
  };
  document.ondragover = (acara) => {
    acara.preventDefault();
    ambil("seret").classList.add("tujuan");
  };
  document.ondragleave = () => ambil("seret").classList.remove("tujuan");
  document.ondrop = terimaSeretan;
  window.onbeforeunload = () => (folder?.belumDiunduh ? "" : undefined);
}

async function mulai() {
  pasang();
  aturTombol(true);
  try {
    await Mesin.mulai();
    aturTombol(false);
    kabarkan("Siap. Pilih folder tahun, atau coba dengan kantor contoh.");
  } catch (galat) {
    kabarkan(`lakip-xl tidak dapat dimulai di peramban ini (${galat.message}). Pakai Chrome, Edge atau Firefox yang baru.`);
  }
}

mulai();
