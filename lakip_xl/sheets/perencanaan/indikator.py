"""Lembar Indikator (perencanaan)."""

from collections.abc import Mapping
from typing import Any

from lakip_xl.domain.capaian import Polaritas
from lakip_xl.domain.kode import Jenjang
from lakip_xl.domain.perhitungan import CaraHitung
from lakip_xl.domain.triwulan import Pola
from lakip_xl.domain.ukuran import Ukuran
from lakip_xl.domain.usul_kode import PokokKode, pokok_indikator
from lakip_xl.sheets.aturan_umum import harus_ada, kode_ganda, unit_dikenal
from lakip_xl.sheets.column import Dari, column
from lakip_xl.sheets.kolom_status import Status, aturan
from lakip_xl.sheets.perencanaan.unit import Ya
from lakip_xl.sheets.ruang import Kolom
from lakip_xl.sheets.sheet import Row, sheet


@aturan(Status.LENGKAPI, '{target}=""')
def tanpa_target(target: object) -> bool:
    """Target belum diisi."""
    return target is None


@aturan(Status.LENGKAPI, 'AND({cara_hitung}<>"langsung",{pembilang}="")')
def tanpa_pembilang(cara_hitung: str | None, pembilang: str | None) -> bool:
    """Indikator yang dihitung memerlukan pembilang."""
    return cara_hitung != CaraHitung.LANGSUNG and not pembilang


@aturan(Status.LENGKAPI, 'AND({cara_hitung}="rasio",{penyebut}="")')
def tanpa_penyebut(cara_hitung: str | None, penyebut: str | None) -> bool:
    """Rasio memerlukan penyebut."""
    return cara_hitung == CaraHitung.RASIO and not penyebut


@aturan(
    Status.LENGKAPI,
    'AND({pola}="",OR({target_tw1}<>"",{target_tw2}<>"",{target_tw3}<>"",{target_tw4}<>""))',
)
def target_tanpa_pola(
    pola: str | None, target_tw1: object, target_tw2: object, target_tw3: object, target_tw4: object
) -> bool:
    """Target triwulan memerlukan pola."""
    return not pola and any(target is not None for target in (target_tw1, target_tw2, target_tw3, target_tw4))


_TARGET = (
    "Boleh kosong: diturunkan dari target tahun bila polanya memungkinkan. tahunan: isi triwulan pengukurannya saja."
)


def pokok_rencana(baris: Mapping[str, Any]) -> PokokKode | None:
    """Return what the code of a row without one begins with, from its name and its mark of an IKU."""
    iku = str(baris.get("iku") or "").strip().casefold() == Ya.YA
    return pokok_indikator(str(baris.get("indikator") or ""), iku=iku)


@sheet(
    "Indikator",
    perintah="Tulis setiap indikator dengan target tahun ini dan cara menghitungnya.",
    paling_sedikit=200,
    aturan=(
        tanpa_target,
        tanpa_pembilang,
        tanpa_penyebut,
        target_tanpa_pola,
        harus_ada("pembilang", Kolom("kode", "Data Dasar"), "Pembilang tidak ada di lembar Data Dasar."),
        harus_ada("penyebut", Kolom("kode", "Data Dasar"), "Penyebut tidak ada di lembar Data Dasar."),
        harus_ada("induk", Kolom("kode"), "Indikator yang didukung tidak ada di lembar ini."),
        harus_ada("skala_predikat", Kolom("skala", "Predikat"), "Skala tidak ada di lembar Predikat."),
        unit_dikenal,
        kode_ganda,
    ),
)
class IndikatorRencana(Row):
    """Satu baris untuk setiap indikator tujuan, sasaran, program, kegiatan atau sub kegiatan."""

    kode: str = column(
        "Kode Indikator",
        key=True,
        width=10,
        help="Singkat dan tetap dari tahun ke tahun. Kosong: diusulkan.",
        example="IKU-1",
        proposed_by=pokok_rencana,
    )
    indikator: str = column("Indikator", width=44, example="Persentase koperasi berkualitas")
    satuan: str | None = column("Satuan", required=True, width=11, example="persen")
    target: Ukuran | None = column(
        "Target",
        janji=True,
        width=10,
        help="Target terakhir: angka (persen diketik 95,5), rentang 80-90, predikat BB, 78 (BB), atau ≥ 85.",
        example="4",
    )
    unit: str | None = column("Unit", required=True, choices=Dari("Unit", "kode"), width=16, example="koperasi")
    jenjang: Jenjang | None = column("Jenjang", required=True, width=14, example="sasaran")
    acuan: str | None = column(
        "Acuan",
        required=True,
        width=16,
        help="Kode tujuan (T1), sasaran (T1.S2) atau program/kegiatan/sub kegiatan yang diukur.",
        example="T1.S2",
    )
    polaritas: Polaritas | None = column(
        "Polaritas",
        required=True,
        width=11,
        help=" ".join(f"{polaritas}: {polaritas.penilaian.hitungan}." for polaritas in Polaritas),
        example="naik",
    )
    cara_hitung: CaraHitung | None = column(
        "Cara Hitung",
        required=True,
        width=13,
        help="langsung: diketik unit. rasio: pembilang / penyebut × 100. pertumbuhan: terhadap tahun lalu. "
        "jumlah: data dasar itu sendiri.",
        example="rasio",
    )
    pembilang: str | None = column(
        "Pembilang",
        choices=Dari("Data Dasar", "kode"),
        width=18,
        help="Kode data dasar; wajib kecuali cara hitung langsung.",
        example="KOP-BERKUALITAS",
    )
    penyebut: str | None = column(
        "Penyebut",
        choices=Dari("Data Dasar", "kode"),
        width=18,
        help="Kode data dasar; hanya untuk rasio.",
        example="KOP-AKTIF",
    )
    pengali: int | None = column(
        "Pengali",
        min=1,
        max=1_000_000,
        width=10,
        help="Hanya untuk rasio. Kosong: 100 (persen). Misalnya 1.000 untuk angka per 1.000 penduduk.",
        example="100",
    )
    skala_predikat: str | None = column(
        "Skala Predikat",
        choices=Dari("Predikat", "skala"),
        width=14,
        help="Bila target berpredikat: nama skala pada lembar Predikat.",
        example="AKIP",
    )
    target_murni: Ukuran | None = column(
        "Target Murni",
        janji=True,
        width=10,
        help="Target sebelum perubahan, bila target diubah dalam tahun berjalan.",
        example="3",
    )
    target_akhir_renstra: Ukuran | None = column("Target Akhir Renstra", width=10, example="8")
    standar_nasional: Ukuran | None = column("Standar Nasional", width=10, example="10")
    iku: Ya | None = column("IKU", width=8, help="ya: Indikator Kinerja Utama, masuk Perjanjian Kinerja.", example="ya")
    jabatan: str | None = column("Penanggung Jawab", width=26, example="Sub Koordinator Pembinaan Usaha")
    pola: Pola | None = column(
        "Pola Triwulan",
        since=8,
        width=12,
        help="Hanya bila diukur setiap triwulan. " + " ".join(f"{pola}: {pola.cara.arti}." for pola in Pola),
        example="akumulatif",
    )
    target_tw1: Ukuran | None = column("Target TW I", since=8, janji=True, width=10, help=_TARGET, example="1")
    target_tw2: Ukuran | None = column("Target TW II", since=8, janji=True, width=10, help=_TARGET, example="1")
    target_tw3: Ukuran | None = column("Target TW III", since=8, janji=True, width=10, help=_TARGET, example="1")
    target_tw4: Ukuran | None = column("Target TW IV", since=8, janji=True, width=10, help=_TARGET, example="1")
    induk: str | None = column(
        "Mendukung Indikator",
        since=8,
        choices=Dari("Indikator", "kode"),
        width=14,
        help="Kode indikator di atasnya yang didukung indikator ini. Boleh kosong.",
        example="IKU-1",
    )
    definisi: str | None = column("Penjelasan", width=34, example="Koperasi yang memenuhi pedoman pemeringkatan")
    sumber_data: str | None = column("Sumber Data", width=20, example="Monitoring bidang")
    catatan: str | None = column("Catatan", width=36, example="Target perubahan")

    @property
    def target_tertulis(self) -> tuple[Ukuran | None, Ukuran | None, Ukuran | None, Ukuran | None]:
        """The targets of the four quarters as planned."""
        return self.target_tw1, self.target_tw2, self.target_tw3, self.target_tw4
