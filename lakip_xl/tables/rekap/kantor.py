"""Perangkat Daerah: every office with its coverage, capaian, absorption, findings and ranks."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from lakip_xl.bersama.gabungan import jumlah, rata_rata
from lakip_xl.domain import anggaran
from lakip_xl.laporan.ikhtisar import Ikhtisar
from lakip_xl.layout.columns import Computed, Ref, Text, Total
from lakip_xl.layout.sel import Baris, Rujukan, Rumus, Wilayah
from lakip_xl.layout.table import Table

KODE, TOTAL = "kantor", "JUMLAH"
_PERINGKAT = 'IF(ISNUMBER({nilai}),RANK({nilai},{semua}),"")'


def tabel_kantor(rinci: tuple[Baris, ...], tautan: Mapping[str, str]) -> Table:
    """Compose the table; `tautan` are the offices' own annual workbooks, by folder."""
    kantor = [baris.isi for baris in rinci]
    serapan = [_serapan(satu) for satu in kantor]
    capaian = [_capaian(satu) for satu in kantor]
    return Table(
        kode=KODE,
        lembar="Perangkat Daerah",
        judul="Kinerja dan Anggaran Setiap Perangkat Daerah",
        bagian="Rekapitulasi",
        columns=(
            Text("nama", "Perangkat Daerah", lambda isi: (isi.perangkat_daerah or isi.folder) if isi else "Jumlah", 36),
            Text("pemerintah", "Pemerintah Daerah", lambda isi: isi and isi.pemerintah_daerah, width=22),
            _dari("unit_masuk", "Unit Mengirim"),
            _dari("unit", "Unit"),
            _dari("dilaporkan", "Indikator Dilaporkan"),
            _dari("indikator", "Indikator"),
            Computed("capaian", "Rata-rata Capaian Sasaran", _rata_capaian, 11, "persen"),
            Computed("peringkat_capaian", "Peringkat Capaian", _peringkat("capaian", capaian), 10, "bulat"),
            Computed("pagu", "Pagu (Rp)", _uang("pagu", kantor), 17, "rupiah"),
            Computed("realisasi", "Realisasi (Rp)", _uang("realisasi", kantor), 17, "rupiah"),
            Computed("serapan", "Serapan", Rumus(anggaran.RUMUS_SERAPAN, anggaran.serapan), 10, "persen"),
            Computed("peringkat_serapan", "Peringkat Serapan", _peringkat("serapan", serapan), 10, "bulat"),
            Computed("sisa", "SiLPA (Rp)", Rumus(anggaran.RUMUS_SISA, anggaran.sisa), 16, "rupiah"),
            _dari("kesalahan", "Kesalahan"),
            _dari("peringatan", "Peringatan"),
            Text("status", "Status", _status, width=22),
            Text(
                "laporan",
                "LAKIP",
                lambda isi: "Buka" if isi and isi.folder in tautan else None,
                8,
                "tengah",
                _buka(tautan),
            ),
        ),
        rows=(*rinci, Baris(TOTAL, None, tingkat=0, anak=tuple(satu.kunci for satu in rinci))),
        catatan=(
            "Peringkat 1 adalah yang tertinggi; yang tidak dapat dihitung tidak diberi peringkat.",
            "Rata-rata capaian sasaran adalah rata-rata sederhana sasaran yang dapat dihitung.",
        ),
        sumber="Data Kantor, Data Sasaran dan Data Urusan",
    )


def _dari(key: str, header: str) -> Total:
    return Total(key, header, Ref(key, "", "data_kantor", key), 10, "bulat")


def _rata_capaian(baris: Baris) -> object:
    if baris.isi is None:
        return None
    return rata_rata([Rujukan("data_sasaran", f"{baris.kunci}/{s.kode}", "capaian") for s in baris.isi.sasaran])


def _uang(kolom: str, kantor: Sequence[Ikhtisar]) -> Callable[[Baris], object]:
    seluruh = anggaran.jumlah(satu.uang(kolom) for satu in kantor)

    def buat(baris: Baris) -> object:
        if baris.isi is not None:
            return jumlah([Rujukan("data_urusan", f"{baris.kunci}/{u.kode}", kolom) for u in baris.isi.urusan])
        semua = {"semua": Wilayah("data_urusan", kolom)}
        return Rumus(anggaran.RUMUS_JUMLAH, lambda: seluruh, semua)

    return buat


def _capaian(satu: Ikhtisar) -> Decimal | None:
    isi = [Decimal(s.capaian) for s in satu.sasaran if s.capaian]
    return sum(isi, Decimal(0)) / len(isi) if isi else None


def _serapan(satu: Ikhtisar) -> Decimal | None:
    return anggaran.serapan(satu.uang("pagu"), satu.uang("realisasi"))


def _peringkat(kolom: str, nilai: Sequence[Decimal | None]) -> Callable[[Baris], object]:
    """Rank among the offices, the highest first; equals share a rank."""
    urut = sorted((satu for satu in nilai if satu is not None), reverse=True)

    def twin(satu: Decimal | None) -> int | None:
        return None if satu is None else urut.index(satu) + 1

    def buat(baris: Baris) -> object:
        if baris.isi is None:
            return None
        return Rumus(_PERINGKAT.replace("{nilai}", f"{{{kolom}}}"), twin, {"semua": Wilayah(KODE, kolom, rinci=True)})

    return buat


def _status(satu: Ikhtisar | None) -> str | None:
    if satu is None:
        return None
    if satu.gagal:
        return satu.gagal
    return "ada kesalahan" if satu.kesalahan else "siap"


def _buka(tautan: Mapping[str, str]) -> Callable[[Baris], str | None]:
    return lambda baris: tautan.get(baris.kunci)
