"""Coverage on Ringkasan: what came in, what was found, what finance has reviewed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lakip_xl.bersama.kolom import lihat
from lakip_xl.bersama.realisasi_anggaran import LEMBAR as LEMBAR_ANGGARAN
from lakip_xl.bersama.ringkasan_kisi import BAGIAN, LEBAR, LEMBAR
from lakip_xl.domain import anggaran
from lakip_xl.domain.kategori import BELUM_DILAPORKAN
from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan
from lakip_xl.laporan.reviu import STATUS
from lakip_xl.layout.columns import Computed, Text
from lakip_xl.layout.sel import Baris, Rujukan, Rumus, Wilayah
from lakip_xl.layout.table import Table


class Cakupan(NamedTuple):
    """One line: what is counted, how, out of how many, and the table that a click leads to."""

    hal: str
    jumlah: Rumus
    dari: Rumus
    keterangan: str
    tautan: Rujukan | None = None


def tabel_cakupan(laporan: Laporan, temuan: Sequence[Finding]) -> Table:
    """Compose the coverage of the year."""
    return Table(
        kode="ringkasan_cakupan",
        lembar=LEMBAR,
        judul="Kelengkapan dan Reviu",
        judul_lembar=f"Ringkasan Kinerja dan Anggaran Tahun {laporan.tahun}",
        bagian=BAGIAN,
        columns=(
            Text("hal", "Hal", lambda isi: isi.hal, width=LEBAR[0]),
            Computed("jumlah", "Jumlah", lambda baris: baris.isi.jumlah, LEBAR[1], "bulat"),
            Computed("dari", "Dari", lambda baris: baris.isi.dari, LEBAR[2], "bulat"),
            Computed("persen", "Persen", _PERSEN, LEBAR[3], "persen"),
            Text("keterangan", "Keterangan", lambda isi: isi.keterangan, width=LEBAR[4]),
            lihat(lambda baris: baris.isi.tautan),
        ),
        rows=tuple(Baris(satu.hal, satu) for satu in _semua(laporan, temuan)),
    )


_PERSEN = Rumus(
    anggaran.RUMUS_SERAPAN.replace("{pagu}", "{dari}").replace("{realisasi}", "{jumlah}"),
    anggaran.serapan,
)


def _semua(laporan: Laporan, temuan: Sequence[Finding]) -> Iterator[Cakupan]:
    masuk = {buku.identitas.unit for buku in laporan.masukan}
    unit = [satu.kode for satu in laporan.unit]
    yield Cakupan(
        "Unit yang mengirim masukan",
        _rumus("COUNTA({kolom})", "data_unit", "berkas", sum(satu in masuk for satu in unit)),
        _rumus("COUNTA({kolom})", "data_unit", "kode", len(unit)),
        "berkas di folder masukan",
        _awal("data_unit", unit, "kode"),
    )
    indikator = laporan.indikator
    dilaporkan = sum(satu.realisasi is not None for satu in indikator)
    yield Cakupan(
        "Indikator yang dilaporkan",
        _rumus(f'COUNTA({{kolom}})-COUNTIF({{kolom}},"{BELUM_DILAPORKAN}")', "data_indikator", "kategori", dilaporkan),
        _rumus("COUNTA({kolom})", "data_indikator", "kode", len(indikator)),
        "tanpa realisasi tidak diberi capaian",
        _awal("data_indikator", [satu.kode for satu in indikator], "kode"),
    )
    berisi = sum(satu.realisasi is not None for satu in laporan.anggaran)
    yield Cakupan(
        "Sub kegiatan dengan realisasi anggaran",
        _rumus("COUNT({kolom})", "data_anggaran", "realisasi", berisi),
        _rumus("COUNTA({kolom})", "data_anggaran", "kode", len(laporan.anggaran)),
        "kosong bukan nol",
        _awal("data_anggaran", [satu.kode for satu in laporan.anggaran], "kode"),
    )
    for level in Level:
        jumlah = sum(satu.level is level for satu in temuan)
        yield Cakupan(
            f"Temuan pemeriksaan: {level}",
            _rumus(f'COUNTIF({{kolom}},"{level}")', "pemeriksaan", "tingkat", jumlah),
            _rumus("COUNTA({kolom})", "pemeriksaan", "tingkat", len(temuan)),
            "lihat lembar Pemeriksaan",
            Rujukan("pemeriksaan", "1", "kode") if temuan else None,
        )
    status = [satu.status for satu in laporan.reviu.menurut_baris(LEMBAR_ANGGARAN).values()]
    baris = sum(1 for program in laporan.pohon for _ in program.telusuri()) + 1
    for kata in STATUS:
        yield Cakupan(
            f"Reviu Tabel 3.3: {kata}",
            _rumus(f'COUNTIF({{kolom}},"{kata}")', "3.3", "status", status.count(kata)),
            _rumus("COUNTA({kolom})", "3.3", "kode", baris),
            "diisi Sub Bagian Keuangan di samping Tabel 3.3",
            Rujukan("3.3", "JUMLAH", "kode"),
        )


def _rumus(teks: str, tabel: str, kolom: str, nilai: int) -> Rumus:
    return Rumus(teks, lambda: nilai, {"kolom": Wilayah(tabel, kolom)})


def _awal(tabel: str, kunci: Sequence[str], kolom: str) -> Rujukan | None:
    return Rujukan(tabel, kunci[0], kolom) if kunci else None
