"""What exports of the finance system tell of an office that has no plan yet: its name, its units, its programs."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from lakip_xl.domain.kode import parse_kode
from lakip_xl.domain.usul_kode import usul_kode_unit
from lakip_xl.excel.baca.sumber import SetelanSumber, baca_sumber
from lakip_xl.excel.tata_folder import FOLDER_SUMBER
from lakip_xl.laporan.keuangan import jumlah_uang
from lakip_xl.pipeline.baca import TidakTerbaca
from lakip_xl.sumber.hasil_sumber import HasilSumber
from lakip_xl.sumber.isi_sumber import NamaSumber, PerkaraSumber
from lakip_xl.sumber.nilai import rupiah_bulat

_INDUK = ("sekretariat", "Sekretariat")
_TANPA_NAMA = NamaSumber("", "", "")


class RencanaSumber(NamedTuple):
    """The plan as exports tell it: code and name of the SKPD, units (code, name), rows of Program without units.

    `program` rows hold under "sub_skpd" to which sub SKPD a sub kegiatan belongs.
    """

    skpd: str
    nama: str
    unit: tuple[tuple[str, str], ...]
    program: tuple[Mapping[str, object], ...]
    berealisasi: bool


def rencana_sumber(folder: Path, tahun: int, skpd: str = "") -> RencanaSumber:
    """Read the exports of a folder; TidakTerbaca where there is none, or nobody says whose rows count."""
    hasil = baca_sumber(folder, SetelanSumber(tahun, skpd))
    if banyak := hasil.perkara(PerkaraSumber.SKPD_BANYAK):
        raise TidakTerbaca(f"{banyak[0].pesan} Tulis --skpd KODE.")
    if not hasil.angka:
        raise TidakTerbaca(
            f"Tidak ada ekspor yang dapat dipakai di {folder / FOLDER_SUMBER}. Lihat: lakip-xl sumber {folder}"
        )
    unit = dict(_unit(hasil))
    return RencanaSumber(
        hasil.skpd,
        hasil.nama_skpd.get(hasil.skpd, ""),
        tuple(unit.values()),
        tuple(_program(hasil)),
        any(angka.realisasi is not None for angka in hasil.angka),
    )


def unit_sub_skpd(hasil_unit: Sequence[tuple[str, str]], nama: str) -> str:
    """Return the unit that bears the name of a sub SKPD; the first, for the SKPD itself and where none does."""
    return next((kode for kode, sebutan in hasil_unit if sebutan.casefold() == nama.casefold()), hasil_unit[0][0])


def _unit(hasil: HasilSumber) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield a unit for each sub SKPD, the SKPD itself first: its secretariat."""
    dipakai: list[str] = []
    for kode in sorted({angka.sub_skpd for angka in hasil.angka}, key=lambda kode: (kode != hasil.skpd, kode)):
        nama = hasil.nama_skpd.get(kode, "")
        milik = _INDUK if kode == hasil.skpd or not nama else (usul_kode_unit(nama, dipakai), nama)
        dipakai.append(milik[0])
        yield kode, milik


def _program(hasil: HasilSumber) -> Iterator[Mapping[str, object]]:
    """Yield programs, kegiatan and sub kegiatan in the order of their codes, each once; a sub kegiatan once a unit."""
    sudah: set[str] = set()
    for kode, sub_skpd in sorted({(angka.kode, angka.sub_skpd) for angka in hasil.angka}):
        nama = hasil.nama.get(kode, _TANPA_NAMA)
        tertulis = hasil.kode_tertulis.get(kode, kode)
        for atas, sebutan in _di_atas(tertulis, nama):
            if atas not in sudah:
                sudah.add(atas)
                yield {"kode": atas, "uraian": sebutan or atas}
        pagu = jumlah_uang(isi.pagu for isi in hasil.angka if (isi.kode, isi.sub_skpd) == (kode, sub_skpd))
        yield {
            "kode": tertulis,
            "uraian": nama.sub_kegiatan or tertulis,
            "pagu": None if pagu is None else rupiah_bulat(pagu),
            "sub_skpd": hasil.nama_skpd.get(sub_skpd, "") if sub_skpd != hasil.skpd else "",
        }


def _di_atas(kode: str, nama: NamaSumber) -> Iterator[tuple[str, str]]:
    """Yield the program and the kegiatan of a sub kegiatan."""
    kegiatan = parse_kode(kode)
    assert kegiatan is not None
    assert kegiatan.induk is not None
    program = parse_kode(kegiatan.induk)
    assert program is not None
    yield program.induk or "", nama.program
    yield kegiatan.induk, nama.kegiatan
