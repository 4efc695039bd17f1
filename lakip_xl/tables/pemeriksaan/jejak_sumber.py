"""Jejak Sumber: every export that came in, what it is, and which of its rows count."""

from collections.abc import Iterator

from lakip_xl.laporan import Laporan
from lakip_xl.layout.columns import Number, Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table
from lakip_xl.sumber.hasil_sumber import BerkasSumber


def jejak_sumber(laporan: Laporan) -> Iterator[Table[BerkasSumber]]:
    """Compose the trail of exports, where there are any."""
    if not laporan.sumber.ada:
        return
    yield Table[BerkasSumber](
        kode="jejak_sumber",
        lembar="Jejak",
        judul="Jejak Ekspor Keuangan",
        bab="Pemeriksaan",
        jawab="Berkas apa saja yang dibaca, dan apakah semua isinya masuk?",
        columns=(
            Text("berkas", "Berkas", lambda isi: isi.nama, width=34),
            Text("jenis", "Jenis", lambda isi: isi.judul or "tidak dikenal", width=14),
            Number("dibaca", "Baris", lambda isi: isi.baris, 10, "bulat"),
            Text("dilewati", "Tidak Dihitung", _dilewati, width=18),
            Number("dipakai", "Baris Dihitung", lambda isi: isi.dipakai, 12, "bulat"),
            Number("bulan_awal", "Bulan Pertama", lambda isi: isi.bulan[0] if isi.bulan else None, 12, "bulat"),
            Number("bulan_akhir", "Bulan Terakhir", lambda isi: isi.bulan[-1] if isi.bulan else None, 12, "bulat"),
            Number("banyak_bulan", "Banyak Bulan", lambda isi: len(isi.bulan), 12, "bulat"),
            Number("ukuran", "Ukuran (bita)", lambda isi: isi.ukuran, 12, "bulat"),
            Text("sha256", "SHA-256", lambda isi: isi.sidik, width=68),
        ),
        rows=tuple(Baris(berkas.nama, berkas) for berkas in laporan.sumber.berkas),
        sumber="Ekspor yang dibaca pada konsolidasi ini",
    )


def _dilewati(berkas: BerkasSumber) -> str | None:
    return "; ".join(f"{len(isi.baris)} {isi.sebab}" for isi in berkas.dilewati) or berkas.alasan or None
