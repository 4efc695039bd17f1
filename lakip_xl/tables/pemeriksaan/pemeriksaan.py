"""Pemeriksaan: every finding with its place and what to do."""

from collections.abc import Sequence

from lakip_xl.finding import Finding
from lakip_xl.layout.columns import Text
from lakip_xl.layout.sel import Baris
from lakip_xl.layout.table import Table


def pemeriksaan(temuan: Sequence[Finding]) -> Table[Finding]:
    """Compose the list of findings, heaviest first as given."""
    return Table[Finding](
        kode="pemeriksaan",
        lembar="Pemeriksaan",
        judul="Hasil Pemeriksaan",
        bab="Pemeriksaan",
        jawab="Apa yang ditemukan pemeriksaan, di sel mana, dan apa yang perlu dilakukan?",
        columns=(
            Text("kode", "Kode", lambda isi: isi.kode, width=8),
            Text("tingkat", "Tingkat", lambda isi: isi.level, width=12),
            Text("berkas", "Berkas", lambda isi: isi.sel.berkas, width=28),
            Text("lembar", "Lembar", lambda isi: isi.sel.lembar, width=16),
            Text("sel", "Sel", lambda isi: isi.sel.alamat, width=8),
            Text("pesan", "Yang Ditemukan", lambda isi: isi.pesan, width=70),
            Text("saran", "Yang Perlu Dilakukan", lambda isi: isi.saran, width=60),
        ),
        rows=tuple(Baris(str(nomor), finding) for nomor, finding in enumerate(temuan, start=1)),
        catatan=("Kesalahan menghentikan konsolidasi; peringatan dicetak untuk diketahui.",),
        sumber="lakip-xl check",
        berwarna=("tingkat",),
        dikenali=("kode", "berkas", "lembar", "pesan"),
        saring=True,
    )
