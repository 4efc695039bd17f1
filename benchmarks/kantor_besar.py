"""Makes up one very large office: python benchmarks/kantor_besar.py TUJUAN --sub 2000 --acara 4000."""

import argparse
import random
from datetime import date
from decimal import Decimal
from pathlib import Path

from kantor import SKALA, TAHUN, UNIT, Baris, baris_indikator, isian

from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

NAMA = "Dinas Sangat Besar"
_SUB_SEKEGIATAN, _KEGIATAN_SEPROGRAM = 10, 10


def rencana_besar(sub: int, acak: random.Random) -> dict[str, list[Baris]]:
    """Return the plan of an office with so many sub kegiatan, an indicator for each tenth of them."""
    program: list[Baris] = []
    daftar: list[Baris] = []
    for urutan in range(sub):
        nomor_kegiatan, nomor_sub = divmod(urutan, _SUB_SEKEGIATAN)
        nomor_program, nomor_kegiatan = divmod(nomor_kegiatan, _KEGIATAN_SEPROGRAM)
        unit = UNIT[nomor_program % len(UNIT)]
        kode = f"2.07.{nomor_program + 2:02}"
        kegiatan = f"{kode}.2.{nomor_kegiatan + 1:02}"
        if not nomor_kegiatan and not nomor_sub:
            uraian = {"kode": kode, "uraian": f"Program {nomor_program}", "unit": unit, "sasaran": "T1.S1"}
            program.append(dict(uraian))
        if not nomor_sub:
            program.append({"kode": kegiatan, "uraian": f"Kegiatan {kegiatan}", "unit": unit})
            daftar.append(baris_indikator(f"I-{urutan}", "sub_kegiatan", f"{kegiatan}.01", unit))
        pagu = acak.randint(20, 900) * 1_000_000
        kode_sub = f"{kegiatan}.{nomor_sub + 1:02}"
        program.append({"kode": kode_sub, "uraian": f"Sub Kegiatan {kode_sub}", "unit": unit, "pagu": pagu})
    daftar.append(baris_indikator("IKU-1", "sasaran", "T1.S1", UNIT[1]) | {"iku": "ya"})
    diri = {"perangkat_daerah": NAMA, "pemerintah_daerah": "Pemerintah Kota Contoh", "tahun": TAHUN}
    return {
        "Identitas": [dict(diri)],
        "Unit": [
            {"kode": unit, "nama": unit.title(), "sekretariat": "ya" if unit == UNIT[0] else None} for unit in UNIT
        ],
        "Sasaran": [{"kode": "T1.S1", "tujuan": "Pelayanan baik", "sasaran": "Sasaran"}],
        "Program": program,
        "Indikator": daftar,
        "Skala": [{"batas_bawah": batas, "kategori": kategori} for batas, kategori in SKALA],
    }


def acara_besar(unit_sub: list[str], banyak: int, tanggal: str = "") -> list[Baris]:
    """Return so many activities over a unit's sub kegiatan and the year; `tanggal` stands where a date belongs."""
    return [
        {
            "nomor": nomor,
            "sub_kegiatan": unit_sub[nomor % len(unit_sub)],
            "acara": f"Pelatihan {nomor}",
            "mulai": tanggal or date(TAHUN, nomor % 12 + 1, nomor % 28 + 1),
            "tempat": "Aula",
            "jumlah": Decimal(30),
            "satuan": "orang",
        }
        for nomor in range(1, banyak + 1)
    ]


def buat_besar(tahun: Path, sub: int, acara: int, benih: int = 1, tanggal: str = "") -> None:
    """Write the year's folder of one office with so many sub kegiatan and activities."""
    acak = random.Random(benih)
    (tahun / "masukan").mkdir(parents=True, exist_ok=True)
    isi = tulis_templat(PERENCANAAN, rencana_besar(sub, acak), Tujuan(tahun=TAHUN, perangkat_daerah=NAMA))
    (tahun / "perencanaan.xlsx").write_bytes(isi)
    laporan = Laporan(baca_buku(isi, "perencanaan.xlsx", PERENCANAAN))
    for unit in laporan.unit:
        terisi = {
            lembar: [isian(lembar, dict(baris), acak) for baris in semua]
            for lembar, semua in prefill(laporan, unit).items()
        }
        anggaran = [str(baris["kode"]) for baris in terisi.get("Anggaran", []) if baris.get("pagu")]
        if anggaran:
            terisi["Pelaksanaan"] = acara_besar(anggaran, acara * len(anggaran) // sub, tanggal)
        buku = tulis_templat(
            MASUKAN,
            terisi,
            Tujuan(unit.kode, unit.nama, TAHUN, NAMA),
            lembar_unit(laporan, unit),
            laporan.ruang,
            permintaan=permintaan_unit(laporan, unit),
        )
        (tahun / "masukan" / f"{unit.kode}.xlsx").write_bytes(buku)


if __name__ == "__main__":
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("tujuan", type=Path)
    pilihan.add_argument("--sub", type=int, default=2000)
    pilihan.add_argument("--acara", type=int, default=4000)
    masukan = pilihan.parse_args()
    buat_besar(masukan.tujuan, masukan.sub, masukan.acara)
