"""V34: Rincian orang dalam kalimat berjumlah sama dengan keseluruhannya."""

import re
from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka

GAGAL = (
    """
Dinas ini memiliki pegawai sejumlah 47 orang, yang terdiri dari 19 orang laki-laki dan 27 orang perempuan.
→ 0
""",
)
LOLOS = (
    """
Dinas ini memiliki pegawai sejumlah 47 orang, yang terdiri dari 19 orang laki-laki dan 28 orang perempuan.
""",
    """
Dinas ini memiliki pegawai sejumlah 47 orang, yang terdiri dari 5 bidang dan 12 orang perempuan.
""",
)
_TERDIRI = re.compile(
    r"^\s*(?:[\w/]+\s*){0,3}[,;:]?\s*(?:yang\s+)?(?:terdiri|terbagi|meliputi|dengan rincian)", re.IGNORECASE
)
_GOLONGAN = re.compile(
    r"^\s*(?:orang\s+|jiwa\s+|pegawai\s+|peserta\s+|tenaga\s+)?"
    r"(?:laki|perempuan|pria|wanita|pns|pppk|asn\b|honorer|kontrak|non\b)",
    re.IGNORECASE,
)


@check_naskah(
    "V34",
    tingkat=(TingkatTemuan.KESALAHAN,),
    saran="Hitung ulang rinciannya.",
    alasan="Rincian yang tidak berjumlah sama berarti salah satu angkanya salah.",
    gagal=GAGAL,
    lolos=LOLOS,
)
def rincian_berjumlah_sama(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Rincian orang dalam kalimat berjumlah sama dengan keseluruhannya."""
    for alinea in bahan.telaah.alinea:
        for _, akhir, semua in alinea.angka_kalimat():
            angka = [isi for isi in semua if not isi.persen and not isi.rupiah]
            if len(angka) < 3 or not _TERDIRI.match(alinea.teks[angka[0].akhir : angka[1].awal]):  # noqa: PLR2004 - a whole, two parts
                continue
            if not all(_GOLONGAN.match(alinea.teks[isi.akhir : akhir]) for isi in angka[1:]):
                continue
            jumlah = sum((isi.nilai for isi in angka[1:]), Decimal(0))
            letak = tuple(tempat for isi in angka for tempat in alinea.letak(isi.awal, isi.akhir))
            if jumlah == angka[0].nilai:
                yield Cocok(letak[0])
                continue
            hitungan = " + ".join(tulis_angka(isi.nilai) for isi in angka[1:])
            pesan = f"Tertulis {angka[0].teks}, sedangkan {hitungan} = {tulis_angka(jumlah)}."
            yield TemuanNaskah(letak, pesan, angka[0].teks, tulis_angka(jumlah), hitungan)
