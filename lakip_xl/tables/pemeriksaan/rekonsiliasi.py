"""Rekonsiliasi: the sums of Tabel 3.3 against Data Anggaran added up another way."""

from collections.abc import Callable, Iterator

from lakip_xl.bersama.realisasi_anggaran import TOTAL
from lakip_xl.bersama.rekonsiliasi import COCOK, SELISIH
from lakip_xl.domain.anggaran import RUMUS_JUMLAH, RUMUS_JUMLAH_BILA, jumlah
from lakip_xl.domain.kode import Jenjang, kode_di_atas
from lakip_xl.laporan import Cabang, Laporan
from lakip_xl.layout.columns import Computed, Ref, Text
from lakip_xl.layout.declaration import table
from lakip_xl.layout.sel import Baris, Rumus, Wilayah
from lakip_xl.layout.table import Table

_SELISIH = 'IF(AND({kiri}="",{kanan}=""),0,SUM({kiri})-SUM({kanan}))'


@table("rekonsiliasi")
def rekonsiliasi(laporan: Laporan) -> Iterator[Table]:
    """Jumlah pada Tabel 3.3 dicocokkan dengan penjumlahan langsung Data Anggaran, sampai rupiah terakhir."""
    yield Table(
        kode="rekonsiliasi",
        lembar="Rekonsiliasi",
        judul=f"Rekonsiliasi Anggaran Tahun {laporan.tahun}",
        bagian="Pemeriksaan",
        columns=(
            Text("jenjang", "Jenjang", lambda isi: isi.jenjang if isi else "jumlah", width=11),
            Text("kode", "Kode", lambda isi: isi.kode if isi else None, width=17),
            Text("uraian", "Uraian", lambda isi: isi.rencana.uraian if isi else "Seluruh program", width=54),
            Ref("pagu_tabel", "Pagu di Tabel 3.3", "3.3", "pagu", width=18, format="rupiah"),
            Computed("pagu_data", "Pagu dari Data", _dari_data(laporan, "pagu"), width=18, format="rupiah"),
            Computed("pagu_selisih", "Selisih Pagu", _selisih("pagu"), width=14, format="rupiah"),
            Ref("realisasi_tabel", "Realisasi di Tabel 3.3", "3.3", "realisasi", width=18, format="rupiah"),
            Computed(
                "realisasi_data", "Realisasi dari Data", _dari_data(laporan, "realisasi"), width=18, format="rupiah"
            ),
            Computed("realisasi_selisih", "Selisih Realisasi", _selisih("realisasi"), width=14, format="rupiah"),
            Computed("status", "Status", _STATUS, width=11, format="tengah"),
        ),
        rows=(
            *(
                Baris(satu.kode, satu, tingkat=1 if satu.jenjang is Jenjang.PROGRAM else None)
                for cabang in laporan.pohon
                for satu in cabang.telusuri()
                if satu.jenjang is not Jenjang.SUB_KEGIATAN
            ),
            Baris(TOTAL, None, tingkat=0),
        ),
        catatan=("Selisih harus 0; status COCOK berarti jumlah di laporan sama dengan jumlah data unit.",),
        sumber="Tabel 3.3 dan Data Anggaran",
        berwarna=("status",),
    )


def _selisih(apa: str) -> Rumus:
    teks = _SELISIH.replace("{kiri}", f"{{{apa}_tabel}}").replace("{kanan}", f"{{{apa}_data}}")
    return Rumus(teks, lambda kiri, kanan: (kiri or 0) - (kanan or 0))


_STATUS = Rumus(
    f'IF(AND({{pagu_selisih}}=0,{{realisasi_selisih}}=0),"{COCOK}","{SELISIH}")',
    lambda pagu, realisasi: SELISIH if pagu or realisasi else COCOK,
)


def _dari_data(laporan: Laporan, apa: str) -> Callable[[Baris], Rumus]:
    """Add up Data Anggaran by the code of the program or kegiatan, or all of it."""

    def buat(baris: Baris) -> Rumus:
        cabang: Cabang | None = baris.isi
        tingkat = "kegiatan" if cabang and cabang.jenjang is Jenjang.KEGIATAN else "program"
        isi = [
            getattr(satu, apa)
            for satu in laporan.anggaran
            if cabang is None or kode_di_atas(satu.kode, 1 if tingkat == "kegiatan" else 2) == cabang.kode
        ]
        nilai = jumlah(isi)
        kolom = Wilayah("data_anggaran", apa)
        if cabang is None:
            return Rumus(RUMUS_JUMLAH, lambda: nilai, {"semua": kolom})
        rujukan = {"kolom": kolom, "induk": Wilayah("data_anggaran", tingkat)}
        return Rumus(RUMUS_JUMLAH_BILA, lambda _kode: nilai, rujukan)

    return buat
