"""An office of 40 indicators of every polaritas and pola, by quarter or by year, as workbooks written by code."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import count, cycle
from pathlib import Path

from contoh import RENCANA as RENCANA_KECIL

from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.predikat import SKALA_PREDIKAT_BAKU
from lakip_xl.domain.triwulan import TRIWULAN, Pola, kunci_triwulan
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.excel.baca.buku import baca_buku
from lakip_xl.excel.gambar.templat import Tujuan, tulis_templat
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.prefill import lembar_unit, prefill
from lakip_xl.sheets.masukan import MASUKAN
from lakip_xl.sheets.perencanaan import PERENCANAAN, baris_skala

TAHUN = 2023
UNIT = ("bidang-a", "bidang-b")
PASANGAN = [
    (polaritas, pola)
    for polaritas in (Polaritas.NAIK, Polaritas.TURUN, Polaritas.TURUN_RASIO, Polaritas.RENTANG, Polaritas.PREDIKAT)
    for pola in Pola
    if not (pola.cara.sendiri and polaritas in (Polaritas.RENTANG, Polaritas.PREDIKAT))
]
"""What can be: ranges and predikat do not add up (T02)."""
BANYAK = 36
"""Indicators that are typed; four more are computed."""

Isian = Mapping[str, Mapping[str, Mapping[str, object]]]
"""What a unit types: by sheet, by the key of the row, by column."""


def tulis_kantor(
    folder: Path, *, triwulan: bool = True, sampai: int = 4, revisi: Mapping[str, object] | None = None
) -> Path:
    """Write the office: by quarter until one, or with the year typed; `revisi` is typed beside IND-01 of quarter 1."""
    (folder / "masukan").mkdir(parents=True, exist_ok=True)
    rencana = _rencana(triwulan)
    (folder / "perencanaan.xlsx").write_bytes(rencana)
    laporan = Laporan(baca_buku(rencana, "perencanaan.xlsx", PERENCANAAN))
    for unit in laporan.unit:
        isian = dict(_isian_triwulan(sampai) if triwulan else _isian_tahun())
        if revisi is not None:
            lembar = dict(isian["Triwulan"])
            lembar["IND-01/TW1"] = {**lembar["IND-01/TW1"], **revisi}
            isian["Triwulan"] = lembar
        isi = {
            lembar: [{**baris, **_isi(lembar, baris, isian)} for baris in semua]
            for lembar, semua in prefill(laporan, unit).items()
        }
        tujuan = Tujuan(tahun=TAHUN, unit=unit.kode, nama_unit=unit.nama, perangkat_daerah="Dinas Empat Puluh")
        buku = tulis_templat(MASUKAN, isi, tujuan, lembar_unit(laporan, unit))
        (folder / "masukan" / f"{unit.kode}.xlsx").write_bytes(buku)
    return folder


# --- the plan ------------------------------------------------------------------------------------


@cache
def _rencana(triwulan: bool) -> bytes:
    isi: dict[str, list[dict[str, object]]] = {
        **RENCANA_KECIL,
        "Identitas": [
            {
                "perangkat_daerah": "Dinas Empat Puluh",
                "pemerintah_daerah": "Pemerintah Kota Contoh",
                "tahun": TAHUN,
                "periode_renstra": "2021-2026",
                "tempat": "Contoh",
                "kepala_nama": "Budi Santoso",
                "kepala_jabatan": "Kepala Dinas",
            }
        ],
        "Unit": [
            {"kode": kode, "nama": f"Bidang {kode[-1].upper()}", "jabatan_kepala": f"Kepala Bidang {kode[-1].upper()}"}
            for kode in UNIT
        ],
        "Sasaran": [
            {"kode": f"T1.S{nomor}", "tujuan": "Layanan lebih baik", "sasaran": f"Meningkatnya layanan {nomor}"}
            for nomor in (1, 2)
        ],
        "Program": list(_program()),
        "Data Dasar": list(_variabel(triwulan)),
        "Indikator": [*_indikator(triwulan), *_dihitung(triwulan)],
        "Riwayat": list(_riwayat()),
        "Predikat": [baris for skala in SKALA_PREDIKAT_BAKU if skala.nama == "AKIP" for baris in baris_skala(skala)],
    }
    if triwulan:
        isi |= _pelengkap()
    return tulis_templat(PERENCANAAN, isi, Tujuan(tahun=TAHUN, perangkat_daerah="Dinas Empat Puluh"))


SUB = tuple(f"2.17.0{program}.2.01.0{sub}" for program in (2, 3) for sub in (1, 2, 3))
_PAGU = dict(zip(SUB, (120_000_000, 80_000_000, 45_500_000, 300_000_000, 64_000_000, 12_345_678), strict=True))


def _program() -> Iterator[dict[str, object]]:
    for nomor, program in enumerate(("2.17.02", "2.17.03"), start=1):
        yield {"kode": program, "uraian": f"Program {nomor}", "sasaran": f"T1.S{nomor}"}
        yield {"kode": f"{program}.2.01", "uraian": f"Kegiatan {nomor}"}
        for sub in SUB[(nomor - 1) * 3 : nomor * 3]:
            yield {"kode": sub, "uraian": f"Sub kegiatan {sub[-5:]}", "unit": UNIT[nomor - 1], "pagu": _PAGU[sub]}


def _variabel(triwulan: bool) -> Iterator[dict[str, object]]:
    for kode, pola in (("ADUAN", Pola.AKUMULATIF), ("ADUAN-TUNTAS", Pola.AKUMULATIF), ("ANGGOTA", Pola.POSISI)):
        yield {
            "kode": kode,
            "nama": f"Banyaknya {kode.lower()}",
            "satuan": "orang",
            "unit": UNIT[0],
            **({"pola": pola} if triwulan else {}),
        }


def _indikator(triwulan: bool) -> Iterator[dict[str, object]]:
    acuan = cycle((("sasaran", "T1.S1"), ("sasaran", "T1.S2"), ("program", "2.17.02"), ("program", "2.17.03")))
    for nomor, (polaritas, pola) in zip(range(BANYAK), cycle(PASANGAN)):
        jenjang, kode = next(acuan)
        akhir = Ukuran(Decimal(400 + nomor)) if polaritas is not Polaritas.PREDIKAT else Ukuran(None, None, "A")
        yield {
            "kode": f"IND-{nomor + 1:02d}",
            "indikator": f"Indikator {nomor + 1} {polaritas} {pola}",
            "satuan": "predikat" if polaritas is Polaritas.PREDIKAT else "orang",
            "unit": UNIT[nomor % 2],
            "jenjang": jenjang,
            "acuan": kode,
            "polaritas": polaritas,
            "cara_hitung": "langsung",
            "skala_predikat": "AKIP" if polaritas is Polaritas.PREDIKAT else None,
            "target": target(nomor, polaritas),
            "target_akhir_renstra": akhir,
            **({"pola": pola, **_target_triwulan(nomor, polaritas, pola)} if triwulan else {}),
        }


def target(nomor: int, polaritas: Polaritas) -> Ukuran:
    """Return the target of the year of an indicator."""
    if polaritas is Polaritas.PREDIKAT:
        return Ukuran(None, None, "BB")
    if polaritas is Polaritas.RENTANG:
        return Ukuran(Decimal(40 + nomor), Decimal(60 + nomor))
    return Ukuran(Decimal(80 + nomor))


def _target_triwulan(nomor: int, polaritas: Polaritas, pola: Pola) -> Mapping[str, object]:
    """Write the targets of quarters of some, and leave those of others to what follows from the year."""
    if pola is Pola.TAHUNAN:
        return {f"target_tw{2 + nomor % 3}": target(nomor, polaritas)} if nomor % 2 else {}
    if pola is Pola.POSISI and polaritas is Polaritas.NAIK:
        return {f"target_tw{triwulan}": Ukuran(Decimal(20 * triwulan)) for triwulan in (1, 2, 3)}
    return {}


def _dihitung(triwulan: bool) -> Iterator[dict[str, object]]:
    nomor = count(1)
    for cara, pembilang, penyebut, pola in (
        ("rasio", "ADUAN-TUNTAS", "ADUAN", Pola.POSISI),
        ("jumlah", "ADUAN", None, Pola.AKUMULATIF),
        ("pertumbuhan", "ANGGOTA", None, Pola.POSISI),
        ("rasio", "ADUAN", "ANGGOTA", Pola.TAHUNAN),
    ):
        yield {
            "kode": f"HIT-{next(nomor)}",
            "indikator": f"Dihitung {cara} {pembilang.lower()}",
            "satuan": "orang" if cara == "jumlah" else "persen",
            "unit": UNIT[0],
            "jenjang": "sasaran",
            "acuan": "T1.S1",
            "polaritas": "naik",
            "cara_hitung": cara,
            "pembilang": pembilang,
            "penyebut": penyebut,
            "target": Ukuran(Decimal(50)),
            "iku": "ya",
            **({"pola": pola} if triwulan else {}),
        }


def _riwayat() -> Iterator[dict[str, object]]:
    """Write two earlier years of the first twelve; the fourth lacks one of them."""
    for baris in list(_indikator(False))[:12]:
        for tahun in (2021, 2022):
            if baris["kode"] == "IND-04" and tahun == 2021:
                continue
            lain = Ukuran(Decimal(tahun - 1950 + int(str(baris["kode"])[4:])))
            yield {
                "acuan": baris["kode"],
                "nama": baris["indikator"],
                "satuan": baris["satuan"],
                "tahun": tahun,
                "target": lain,
                "realisasi": Ukuran(None, None, "B") if baris["satuan"] == "predikat" else lain,
            }


def _pelengkap() -> dict[str, list[dict[str, object]]]:
    return {
        "Rencana Aksi": [
            {
                "indikator": f"IND-{nomor:02d}",
                "aksi": f"Aksi {nomor}",
                "tw1": "Persiapan",
                "tw4": "Evaluasi",
                "sub_kegiatan": SUB[nomor % 6],
                "anggaran": 1_000_000 * nomor,
            }
            for nomor in (1, 2, 3)
        ],
        "Anggaran Kas": [
            {"kode": sub, **{kunci_triwulan(triwulan): _PAGU[sub] // 4 for triwulan in TRIWULAN}} for sub in SUB[:5]
        ],
        "Anggaran Renstra": [
            {"kode": sub, "pagu": 5 * _PAGU[sub], "realisasi": 2 * _PAGU[sub]} for sub in SUB if sub != SUB[-1]
        ],
    }


# --- what units type -----------------------------------------------------------------------------


def nilai_triwulan(nomor: int, polaritas: Polaritas, triwulan: int) -> Ukuran:
    """Return what is typed of an indicator for a quarter."""
    if polaritas is Polaritas.PREDIKAT:
        return Ukuran(None, None, ("B", "BB", "BB", "A")[triwulan - 1])
    return Ukuran(Decimal(15 + (nomor * 7 + triwulan * 5) % 60))


def nilai_tahun(nomor: int, polaritas: Polaritas, pola: Pola) -> Ukuran:
    """Return the year of an indicator as a person would put its quarters together."""
    if pola is Pola.TAHUNAN:
        return nilai_triwulan(nomor, polaritas, 2 + nomor % 3 if nomor % 2 else 4)
    if pola is Pola.POSISI:
        return nilai_triwulan(nomor, polaritas, 4)
    jumlah = sum(nilai_triwulan(nomor, polaritas, triwulan).nilai or Decimal() for triwulan in TRIWULAN)
    return Ukuran(jumlah if pola is Pola.AKUMULATIF else jumlah / 4)


_DASAR = {"ADUAN": (30, 45, 20, 25), "ADUAN-TUNTAS": (12, 40, 18, 20), "ANGGOTA": (300, 310, 315, 330)}
_LALU = {"ADUAN": 100, "ADUAN-TUNTAS": 70, "ANGGOTA": 290}


def uang(sub: str, triwulan: int) -> int:
    """Return the rupiah of a sub kegiatan in a quarter."""
    return _PAGU[sub] * (10, 25, 30, 31)[triwulan - 1] // 100


def _isian_triwulan(sampai: int) -> Isian:
    typed = list(zip(range(BANYAK), cycle(PASANGAN)))
    ada = TRIWULAN[:sampai]
    return {
        "Triwulan": {
            f"IND-{nomor + 1:02d}/TW{triwulan}": {
                "realisasi": nilai_triwulan(nomor, polaritas, triwulan),
                **({"kendala": "Peserta sedikit", "tindak_lanjut": "Sosialisasi"} if nomor % 9 == 0 else {}),
                **({"pendorong": "Anggaran cair lebih awal"} if nomor % 13 == 0 else {}),
            }
            for nomor, (polaritas, _) in typed
            for triwulan in ada
        },
        "Data Dasar Triwulan": {
            kode: {kunci_triwulan(triwulan): Decimal(isi[triwulan - 1]) for triwulan in ada}
            for kode, isi in _DASAR.items()
        },
        "Anggaran Triwulan": {sub: {kunci_triwulan(triwulan): uang(sub, triwulan) for triwulan in ada} for sub in SUB},
        "Aksi Triwulan": {
            "IND-01": {kunci_triwulan(triwulan): "selesai" if triwulan == 4 else "berjalan" for triwulan in ada}
        },
        "Data Dasar": {f"{kode}/{TAHUN - 1}": {"nilai": nilai} for kode, nilai in _LALU.items()},
        **_tahunan(),
    }


def _isian_tahun() -> Isian:
    return {
        "Indikator": {
            f"IND-{nomor + 1:02d}": {"realisasi": nilai_tahun(nomor, *pasangan)}
            for nomor, pasangan in zip(range(BANYAK), cycle(PASANGAN))
        },
        "Data Dasar": {
            **{f"{kode}/{TAHUN - 1}": {"nilai": nilai} for kode, nilai in _LALU.items()},
            "ADUAN/2023": {"nilai": sum(_DASAR["ADUAN"])},
            "ADUAN-TUNTAS/2023": {"nilai": sum(_DASAR["ADUAN-TUNTAS"])},
            "ANGGOTA/2023": {"nilai": _DASAR["ANGGOTA"][-1]},
        },
        "Anggaran": {
            sub: {
                "realisasi": sum(uang(sub, triwulan) for triwulan in TRIWULAN),
                "realisasi_fisik": Decimal(100),
            }
            for sub in SUB
        },
        **_tahunan(lain=("Uraian",)),
    }


def _tahunan(lain: tuple[str, ...] = ("Anggaran", "Uraian")) -> Isian:
    isi: dict[str, dict[str, dict[str, object]]] = {
        "Anggaran": {sub: {"realisasi_fisik": Decimal(100)} for sub in SUB},
        "Uraian": {sub: {"capaian": "Terlaksana"} for sub in SUB},
    }
    return {lembar: isi[lembar] for lembar in lain}


def _isi(lembar: str, baris: Mapping[str, object], isian: Isian) -> Mapping[str, object]:
    """Return what is typed in a row; a cell that is computed is not."""
    kunci = baris.get("kunci") or baris.get("kode") or baris.get("indikator")
    dihitung = {key for key, nilai in baris.items() if nilai is not None and key in ("realisasi", "nilai")}
    return {key: nilai for key, nilai in isian.get(lembar, {}).get(str(kunci), {}).items() if key not in dihitung}
