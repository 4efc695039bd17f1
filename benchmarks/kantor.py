"""Makes up offices from the tool's own templates, filled at random: python benchmarks/kantor.py TUJUAN --kantor 10."""

import argparse
import random
import time
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path

from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.kelengkapan import permintaan_unit
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN

Baris = dict[str, object]
TAHUN = 2022
UNIT = ("sekretariat", "bidang-a", "bidang-b", "bidang-c", "bidang-d")
DAERAH = ("Pemerintah Kota Contoh", "Pemerintah Kabupaten Teladan", "Pemerintah Provinsi Harapan")
SKALA = (
    (90, "Sangat Berhasil"),
    (76, "Berhasil"),
    (61, "Cukup Berhasil"),
    (51, "Kurang Berhasil"),
    (0, "Tidak Berhasil"),
)


def rencana(nomor: int, acak: random.Random) -> dict[str, list[Baris]]:
    """Return the plan of an office: 4 programs, 8 kegiatan, 20 sub kegiatan, 20 indicators."""
    urusan = f"{acak.randint(1, 3)}.{acak.randint(1, 25):02}"
    program: list[Baris] = []
    indikator: list[Baris] = []
    data: list[Baris] = []
    for nomor_program in range(1, 5):
        unit = UNIT[nomor_program]
        kode = f"{urusan}.{nomor_program + 1:02}"
        program.append(
            {"kode": kode, "uraian": f"Program {nomor_program}", "unit": unit, "sasaran": f"T1.S{nomor_program}"}
        )
        data += [
            {"kode": f"{apa}-{nomor_program}", "nama": f"{kata} {nomor_program}", "satuan": "orang", "unit": unit}
            for apa, kata in (("BAGIAN", "Peserta yang berhasil"), ("SEMUA", "Peserta"))
        ]
        indikator.append(
            baris_indikator(f"IKU-{nomor_program}", "sasaran", f"T1.S{nomor_program}", unit)
            | {
                "cara_hitung": "rasio",
                "pembilang": f"BAGIAN-{nomor_program}",
                "penyebut": f"SEMUA-{nomor_program}",
                "iku": "ya",
            }
        )
        for nomor_kegiatan in (1, 2):
            program.append(
                {
                    "kode": f"{kode}.2.{nomor_kegiatan:02}",
                    "uraian": f"Kegiatan {nomor_program}.{nomor_kegiatan}",
                    "unit": unit,
                }
            )
            for nomor_sub in range(1, 4 if nomor_kegiatan == 1 else 3):
                sub = f"{kode}.2.{nomor_kegiatan:02}.{nomor_sub:02}"
                pagu = acak.randint(20, 900) * 1_000_000 + acak.randint(1, 999_999)
                program.append(
                    {
                        "kode": sub,
                        "uraian": f"Sub Kegiatan {nomor_program}.{nomor_kegiatan}.{nomor_sub}",
                        "unit": unit,
                        "pagu": pagu,
                    }
                )
                if nomor_sub < 3:
                    indikator.append(
                        baris_indikator(f"I-{nomor_program}{nomor_kegiatan}{nomor_sub}", "sub_kegiatan", sub, unit)
                    )
    return {
        "Identitas": [
            {
                "perangkat_daerah": f"Dinas Contoh {nomor:04}",
                "pemerintah_daerah": DAERAH[nomor % len(DAERAH)],
                "tahun": TAHUN,
            }
        ],
        "Unit": [
            {"kode": unit, "nama": unit.title(), "sekretariat": "ya" if unit == UNIT[0] else None} for unit in UNIT
        ],
        "Sasaran": [
            {"kode": f"T1.S{nomor_sasaran}", "tujuan": "Pelayanan baik", "sasaran": f"Sasaran {nomor_sasaran}"}
            for nomor_sasaran in range(1, 5)
        ],
        "Program": program,
        "Data Dasar": data,
        "Indikator": indikator,
        "Skala": [{"batas_bawah": batas, "kategori": kategori} for batas, kategori in SKALA],
    }


def baris_indikator(kode: str, jenjang: str, acuan: str, unit: str) -> Baris:
    tetap = {"satuan": "persen", "polaritas": "naik", "cara_hitung": "langsung", "target": Ukuran(Decimal(80))}
    return {"kode": kode, "jenjang": jenjang, "acuan": acuan, "indikator": f"Indikator {kode}", "unit": unit, **tetap}


def isian(lembar: str, baris: Baris, acak: random.Random) -> Baris:
    """Return a prefilled row with what a unit types."""
    if lembar == "Indikator" and baris.get("cara_hitung") == "langsung":
        return baris | {"realisasi": Ukuran(Decimal(acak.randint(600, 990)) / 10), "faktor_penghambat": "Cuaca"}
    if lembar == "Data Dasar":
        besar = 1000 if str(baris["kode"]).startswith("SEMUA") else 500
        return baris | {"nilai": Decimal(acak.randint(besar, besar + 400)), "sumber": "Catatan bidang"}
    if lembar == "Anggaran" and isinstance(baris.get("pagu"), int):
        bagian = acak.randint(60, 99)
        realisasi = int(str(baris["pagu"])) * bagian // 100
        return baris | {"realisasi": realisasi, "realisasi_fisik": Decimal(100), "alasan": "Harga di bawah pagu"}
    return baris


def _acara(unit_sub: list[str], acak: random.Random) -> list[Baris]:
    return [
        {
            "nomor": nomor,
            "sub_kegiatan": sub,
            "acara": f"Pelatihan {nomor}",
            "mulai": date(TAHUN, acak.randint(1, 11), acak.randint(1, 26)),
            "tempat": "Aula",
            "jumlah": 30,
            "satuan": "orang",
        }
        for nomor, sub in enumerate(unit_sub, start=1)
    ]


def tulis_kantor(tugas: tuple[str, int, int]) -> int:
    """Write one office: (folder, its number, seed); returns the number of workbooks."""
    folder, nomor, benih = tugas
    acak = random.Random(benih * 1_000_003 + nomor)
    tahun = Path(folder) / f"kantor-{nomor:04}" / str(TAHUN)
    (tahun / "masukan").mkdir(parents=True, exist_ok=True)
    nama = f"Dinas Contoh {nomor:04}"
    isi = tulis_templat(PERENCANAAN, rencana(nomor, acak), Tujuan(tahun=TAHUN, perangkat_daerah=nama))
    (tahun / "perencanaan.xlsx").write_bytes(isi)
    laporan = Laporan(baca_buku(isi, "perencanaan.xlsx", PERENCANAAN))
    for unit in laporan.unit:
        terisi = {
            lembar: [isian(lembar, dict(baris), acak) for baris in semua]
            for lembar, semua in prefill(laporan, unit).items()
        }
        terisi["Pelaksanaan"] = _acara([str(baris["kode"]) for baris in terisi.get("Anggaran", [])], acak)
        tujuan = Tujuan(unit.kode, unit.nama, TAHUN, nama)
        buku = tulis_templat(
            MASUKAN,
            terisi,
            tujuan,
            lembar_unit(laporan, unit),
            laporan.ruang,
            permintaan=permintaan_unit(laporan, unit),
        )
        (tahun / "masukan" / f"{unit.kode}.xlsx").write_bytes(buku)
    return len(laporan.unit) + 1


def buat(tujuan: Path, banyak: int, benih: int = 1) -> float:
    """Write `banyak` offices on all processors and return the seconds it took."""
    mulai = time.perf_counter()
    with ProcessPoolExecutor() as pool:
        list(pool.map(tulis_kantor, [(str(tujuan), nomor, benih) for nomor in range(1, banyak + 1)], chunksize=4))
    return time.perf_counter() - mulai


if __name__ == "__main__":
    pilihan = argparse.ArgumentParser(description=__doc__)
    pilihan.add_argument("tujuan", type=Path)
    pilihan.add_argument("--kantor", type=int, default=10)
    pilihan.add_argument("--benih", type=int, default=1)
    masukan = pilihan.parse_args()
    detik = buat(masukan.tujuan, masukan.kantor, masukan.benih)
    print(f"{masukan.kantor} kantor, {masukan.kantor * 6} buku kerja, {detik:.1f} detik")
