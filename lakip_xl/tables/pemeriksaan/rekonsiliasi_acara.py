"""Rekonsiliasi Acara: money of events against their sub kegiatan."""

from collections.abc import Callable, Iterator

from lakip_xl.bersama.kolom import ke
from lakip_xl.bersama.rekonsiliasi import COCOK, SELISIH, WAJAR
from lakip_xl.domain.anggaran import RUMUS_JUMLAH_BILA, jumlah
from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rumus, Wilayah
from lakip_xl.layout.table import Table
from lakip_xl.sheets.masukan import Pelaksanaan

_SISA = 'IF(OR({acara}="",{sub}=""),"",{sub}-{acara})'
_STATUS = (
    f'IF(OR({{kurang_pagu}}="",{{kurang_pagu}}>=0),IF(OR({{kurang_realisasi}}="",{{kurang_realisasi}}>=0),'
    f'IF(AND({{kurang_pagu}}=0,{{kurang_realisasi}}=0),"{COCOK}","{WAJAR}"),"{SELISIH}"),"{SELISIH}")'
)


@table("rekonsiliasi_acara")
def rekonsiliasi_acara(laporan: Laporan) -> Iterator[Table]:
    """Pagu dan realisasi acara dijumlahkan dan dicocokkan dengan sub kegiatannya."""
    berpagu = {b.sub_kegiatan for _, b in laporan.semua(Pelaksanaan) if b.pagu is not None or b.realisasi is not None}
    baris = [satu for satu in laporan.anggaran if satu.kode in berpagu]
    if not baris:
        return
    yield Table(
        kode="rekonsiliasi_acara",
        lembar="Rekonsiliasi Acara",
        judul=f"Rekonsiliasi Acara dengan Sub Kegiatan Tahun {laporan.tahun}",
        bagian="Pemeriksaan",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=17, tautan=ke("data_anggaran", "kode")),
            Text("uraian", "Sub Kegiatan", lambda isi: isi.rencana.uraian, width=54),
            Computed("pagu_acara", "Pagu Acara", _dari_acara(laporan, "pagu"), 17, "rupiah"),
            Ref("pagu", "Pagu Sub Kegiatan", "data_anggaran", "pagu", 17, "rupiah"),
            Computed("kurang_pagu", "Pagu di Luar Acara", _sisa("pagu"), 17, "rupiah"),
            Computed("realisasi_acara", "Realisasi Acara", _dari_acara(laporan, "realisasi"), 17, "rupiah"),
            Ref("realisasi", "Realisasi Sub Kegiatan", "data_anggaran", "realisasi", 17, "rupiah"),
            Computed("kurang_realisasi", "Realisasi di Luar Acara", _sisa("realisasi"), 17, "rupiah"),
            Computed("status", "Status", Rumus(_STATUS, _status), 11, "tengah"),
            Text("alasan", "Alasan", lambda isi: isi.masukan and (isi.masukan.alasan or isi.masukan.catatan), 40),
        ),
        rows=tuple(Baris(satu.kode, satu) for satu in baris),
        catatan=(
            (
                f"{COCOK}: sama sampai rupiah terakhir. {WAJAR}: ada belanja di luar acara. "
                f"{SELISIH}: acara melebihi sub kegiatannya (toleransi Rp0)."
            ),
        ),
        sumber="Data Pelaksanaan dan Data Anggaran",
        berwarna=("status",),
    )


def _dari_acara(laporan: Laporan, apa: str) -> Callable[[Baris], Rumus]:
    def buat(baris: Baris) -> Rumus:
        isi = [getattr(b, apa) for _, b in laporan.semua(Pelaksanaan) if b.sub_kegiatan == baris.kunci]
        nilai = jumlah(isi)
        rujukan = {"induk": Wilayah("data_pelaksanaan", "sub_kegiatan"), "kolom": Wilayah("data_pelaksanaan", apa)}
        return Rumus(RUMUS_JUMLAH_BILA, lambda _kode: nilai, rujukan)

    return buat


def _sisa(apa: str) -> Rumus:
    teks = _SISA.replace("{acara}", f"{{{apa}_acara}}").replace("{sub}", f"{{{apa}}}")
    return Rumus(teks, lambda acara, sub: None if acara is None or sub is None else sub - acara)


def _status(pagu: int | None, realisasi: int | None) -> str:
    if (pagu or 0) < 0 or (realisasi or 0) < 0:
        return SELISIH
    return COCOK if pagu == 0 and realisasi == 0 else WAJAR
