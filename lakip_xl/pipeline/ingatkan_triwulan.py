"""A message to a unit that has not filled a quarter: which, what of it is blank, until when, and whom to ask."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from lakip_xl.halaman.papan_triwulan import BarisPapanTriwulan, PapanTriwulan
from lakip_xl.laporan.keadaan import Keadaan
from lakip_xl.laporan.kelengkapan_triwulan import sebut_triwulan
from lakip_xl.pipeline.ingatkan import BERISI, LANGKAH_UNIT, Kekurangan, daftar, sampai_hari

_KEADAAN: Mapping[Keadaan, str] = {
    Keadaan.BELUM_MASUK: "Berkas {berkas} belum kami terima.",
    Keadaan.BELUM_DIISI: "Berkas {berkas}: {triwulan} belum diisi, {diminta} sel diminta.",
    Keadaan.SEBAGIAN: "Berkas {berkas}: {terisi} dari {diminta} sel {triwulan} terisi.",
    Keadaan.PERBAIKI: "Berkas {berkas}: {terisi} dari {diminta} sel {triwulan} terisi, ada yang perlu diperbaiki.",
    Keadaan.BENTROK: "Kami menerima lebih dari satu berkas: {berkas}.",
    Keadaan.TAHUN_SALAH: "Berkas {berkas} yang kami terima bukan untuk tahun {tahun}.",
}


def pesan_triwulan(papan: PapanTriwulan, semua: Sequence[BarisPapanTriwulan], salah: tuple[str, ...]) -> str:
    """Return the message to a unit, whose rows on the board are `semua`; "" where it is ready."""
    if semua[0].keadaan is Keadaan.SIAP:
        return ""
    return "\n".join(" ".join(teks.split()) for teks in _baris_pesan(papan, semua, salah))


def _baris_pesan(papan: PapanTriwulan, semua: Sequence[BarisPapanTriwulan], salah: tuple[str, ...]) -> Iterator[str]:
    baris, triwulan = semua[0], sebut_triwulan(papan.triwulan)
    yield f"Yth. {baris.nama},"
    yield f"keadaan {triwulan} LAKIP {papan.tahun or ''} {papan.perangkat_daerah}, unit {baris.nama}: {baris.keadaan}."
    yield _KEADAAN[baris.keadaan].format(
        berkas=", ".join(PurePosixPath(isi.berkas).name for isi in semua if isi.berkas) or f"{baris.unit}.xlsx",
        tahun=papan.tahun,
        triwulan=triwulan,
        terisi=baris.terisi,
        diminta=baris.diminta,
    )
    if baris.keadaan in BERISI:
        yield from daftar(Kekurangan(baris.kosong, salah))
    langkah = LANGKAH_UNIT.get(baris.keadaan, "lengkapi dan kirim kembali")
    yield f"Mohon {langkah}{sampai_hari(papan.batas, papan.sisa_hari)}."
    yield f"Bila ada pertanyaan, hubungi {papan.kontak or 'Sub Bagian Perencanaan'}."
    yield "Terima kasih."
