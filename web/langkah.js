// The steps of a year, from which the buttons are made: one row each, in their order.
//   perintah  the command of lakip-xl; its first argument is the folder
//   tetap     options that are always given
//   pilihan   options that a person may tick: [option, words]; FOLDER stands for the folder
//   halaman   the command also writes a page with --html, which is shown in place of its text;
//             not with the option tanpaHalaman
//   dokumen   the command works on a document of Word, which is asked for; the folder is its second argument
//   bidang    what is asked: [option ("": none, the answer stands alone), words, example, kind]; with isian they stand folded under those words

const FOLDER = Symbol("folder");
const LANGKAH = [
  {
    perintah: "init", judul: "Mulai", isian: "Isian kantor", guna: "Tahun pertama: perencanaan.xlsx dengan identitas, unit dan skala.",
    pilihan: [
      [["--contoh"], "Kantor contoh yang sudah selesai, untuk dilihat (isian di bawah tidak dipakai)"],
      [["--dari-sumber"], "Program, unit dan pagu dari ekspor keuangan di folder sumber"],
    ],
    bidang: [
      ["--kantor", "Nama perangkat daerah", "Dinas Koperasi dan Usaha Mikro", "text"],
      ["--pemda", "Pemerintah daerah", "Pemerintah Kota Banjarmasin", "text"],
      ["--dari-laporan", "Bila ada: laporan tahun lalu, di dalam folder ini", "LAKIP-2022.xlsx", "text"],
      ["--tahun", "Tahun anggaran", "kosong: dari nama folder", "text"],
      ["--unit", "Unit yang mengisi, satu setiap baris", "Sekretariat\nkoperasi=Bidang Koperasi", "baris"],
      ["--skala", "Kategori capaian", ["berhasil", "permendagri86"], "daftar"],
      ["--batas", "Batas unit mengirim", "15/01/2024", "text"],
      ["--kontak", "Tempat unit bertanya", "Subbag Perencanaan, 0812…", "text"],
    ],
  },
  {
    perintah: "template", judul: "Templat", guna: "Buku kerja setiap unit, di folder masukan. Kirimkan ke unitnya.",
    pilihan: [
      [["--rencana"], "Hanya tulis kode yang diusulkan ke perencanaan.xlsx"],
      [["--carry", FOLDER], "Perbarui yang sudah ada; isiannya dibawa"],
      [["--draft"], "Tulis juga bila perencanaan.xlsx punya kesalahan"],
    ],
  },
  {
    perintah: "status", judul: "Status", guna: "Siapa sudah mengirim apa, dan seberapa lengkap.", halaman: true,
    pilihan: [[["--ingatkan"], "Pesan untuk setiap unit yang belum siap"]], tanpaHalaman: "--ingatkan",
  },
  {
    perintah: "sumber", judul: "Sumber", guna: "Bila ada: ekspor keuangan di folder sumber, dan kecocokannya.",
  },
  {
    perintah: "check", judul: "Periksa", guna: "Setiap temuan di selnya; salinan bertanda di folder perbaikan.",
    tetap: ["--annotate"], halaman: true,
  },
  {
    perintah: "triwulan", judul: "Triwulan",
    guna: "Bila diukur per triwulan: pengukuran kinerja, rencana aksi, serapan dan Formulir E.81.",
    pilihan: [
      [["--tutup"], "Tutup triwulan ini: angkanya dicatat, perubahan sesudahnya ditemukan"],
      [["--draft"], "Tulis juga bila ada kesalahan, bertanda DRAF"],
    ],
    bidang: [["", "Triwulan", ["1", "2", "3", "4"], "daftar"]],
  },
  {
    perintah: "consolidate", judul: "Gabungkan", guna: "Satu buku kerja tahunan. Kesalahan menghentikannya.",
    pilihan: [[["--draft"], "Tulis juga bila ada kesalahan, bertanda DRAF"]],
  },
  {
    perintah: "naskah", judul: "Naskah",
    guna: "Laporan di Word dari data yang sama. Yang sudah Anda sunting di folder ini diperbarui; tulisan Anda tetap.",
    pilihan: [
      [["--draft"], "Tulis juga bila ada kesalahan"],
      [["--paksa"], "Ganti juga angka dan tabel yang diubah dengan tangan"],
      [["--daftar"], "Hanya sebut setiap kunci dengan nilainya"],
    ],
    bidang: [["--dokumen", "Dokumen", ["lkjip", "pk", "iku", "rencana-aksi", "triwulan"], "daftar"]],
  },
  {
    perintah: "verify", judul: "Verifikasi", dokumen: true, tetap: ["--annotate"],
    guna: "Laporan yang sudah ditulis di Word: dicocokkan dengan dirinya, dan dengan data folder ini bila ada.",
  },
];
