"""Words of the forms that need an example; each stands on Petunjuk."""

ISTILAH: dict[str, str] = {
    "Polaritas": "Arah yang baik. naik: makin besar makin baik (target 80, realisasi 84: capaian 105 %). "
    "turun: makin kecil makin baik (target 10, realisasi 8: capaian 120 %). "
    "turun rasio: makin kecil makin baik, target dibagi realisasi (target 10, realisasi 8: capaian 125 %). "
    "rentang: di dalam batas (target 80-90). predikat: urutan nilai (target BB).",
    "Cara hitung": "langsung: realisasi diketik. rasio: pembilang dibagi penyebut kali 100 (20 dari 309 koperasi: "
    "6,47 persen). pertumbuhan: terhadap tahun lalu (dari 100 menjadi 112: 12 persen). jumlah: angka dasarnya.",
    "Data dasar": "Angka yang dihitung sekali lalu dipakai banyak indikator, misalnya koperasi aktif: 309.",
    "Predikat": "Nilai berupa huruf atau kata, misalnya BB atau WTP; urutannya pada lembar Predikat di perencanaan.",
}
"""Meaning and example by word."""
