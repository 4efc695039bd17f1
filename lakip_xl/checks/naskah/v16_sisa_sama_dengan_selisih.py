"""V16: Sisa anggaran dan SiLPA sama dengan pagu dikurangi realisasi (aturan 12)."""

import re
from collections.abc import Iterator
from decimal import Decimal

from lakip_xl.checking.verifikasi import BahanNaskah, Cocok, HasilNaskah, TemuanNaskah, TingkatTemuan, check_naskah
from lakip_xl.domain.notasi import angka as tulis_angka
from lakip_xl.domain.sebutan import sebut
from lakip_xl.naskah.jenjang import susun_jenjang
from lakip_xl.naskah.pasangan import beruang
from lakip_xl.naskah.peran import Peran
from lakip_xl.naskah.tabel import TabelUtuh

_TABEL = """
| Program | Pagu (Rp) | Realisasi (Rp) |
| Program Koperasi | 1.000.000 | 900.000 |
| Program Usaha Mikro | 2.000.000 | 1.500.000 |
| Jumlah | 3.000.000 | 2.400.000 |
"""
GAGAL = (
    f"""{_TABEL}
Dari pelaksanaan kegiatan terdapat SiLPA sebesar Rp. 650.000,- karena efisiensi.
→ 1
""",
    """
| Program | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) |
| Program Koperasi | 1.000.000 | 900.000 | 110.000 |
→ 0/1/3
""",
    """
| Program | Pagu (Rp) | Realisasi (Rp) |
| Program Koperasi | 1.000.000 | 900.000 |
| Program Usaha Mikro | 2.000.000 | 1.500.000 |
Dari pelaksanaan kegiatan terdapat SiLPA sebesar Rp. 650.000,- karena efisiensi.
→ 1
""",
)
LOLOS = (
    f"""{_TABEL}
Dari pelaksanaan kegiatan terdapat SiLPA sebesar Rp. 600.000,- karena efisiensi.
""",
    """
| Program | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) |
| Program Koperasi | 1.000.000 | 900.000 | 100.000 |
""",
    """
| Program | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) |
| Program Koperasi | 1.000.000 | - | - |
""",
)
_SILPA = re.compile(r"(?:\bsilpa\b|sisa lebih|sisa anggaran|sisa pagu)[^.;]{0,60}$", re.IGNORECASE)
_LAIN = re.compile(r"tahun (?:lalu|sebelumnya)|sub kegiatan|kegiatan [A-Z]|program [A-Z]")
_JARAK = 120


@check_naskah(
    "V16",
    tingkat=(TingkatTemuan.KESALAHAN, TingkatTemuan.TANYA),
    saran="Hitung ulang: jumlah pagu dikurangi jumlah realisasi.",
    alasan="SiLPA adalah selisih dua angka yang tercetak di laporan yang sama.",
    sumber="aturan lakip-xl 12",
    gagal=GAGAL,
    lolos=LOLOS,
)
def sisa_sama_dengan_selisih(bahan: BahanNaskah) -> Iterator[HasilNaskah]:
    """Sisa anggaran dan SiLPA sama dengan pagu dikurangi realisasi."""
    for tabel in bahan.telaah.tabel:
        yield from _kolom_sisa(tabel)
    besar = max(bahan.telaah.tabel, key=_banyak_baris, default=None)
    total = _total(besar) if besar is not None and _banyak_baris(besar) else None
    for alinea in bahan.telaah.alinea:
        for angka in alinea.angka:
            sebelum = alinea.teks[max(0, angka.awal - _JARAK) : angka.awal]
            letak = alinea.letak(angka.awal, angka.akhir)
            if total is None or not angka.rupiah or not _SILPA.search(sebelum) or _LAIN.search(sebelum):
                continue
            pagu, realisasi, berjumlah = total
            benar = pagu - realisasi
            if abs(benar - angka.nilai) <= angka.satu / 2:
                yield Cocok(letak[0])
                continue
            hitungan = f"{tulis_angka(pagu)} − {tulis_angka(realisasi)}"
            pesan = f"SiLPA tertulis {angka.teks}, sedangkan {hitungan} = {tulis_angka(benar)}."
            tingkat = TingkatTemuan.KESALAHAN if berjumlah else TingkatTemuan.TANYA
            yield TemuanNaskah(letak, pesan, angka.teks, tulis_angka(benar), hitungan, tingkat)


def _uang(tabel: TabelUtuh, peran: Peran) -> int | None:
    semua = [isi.nomor for isi in tabel.dengan(peran) if isi.nomor in tabel.berangka and beruang(tabel, isi)]
    return semua[0] if len(semua) == 1 and not tabel.kartu else None


def _banyak_baris(tabel: TabelUtuh) -> int:
    lengkap = _uang(tabel, Peran.PAGU) is not None and _uang(tabel, Peran.REALISASI) is not None
    return len(tabel.baris) if lengkap else 0


def _kolom_sisa(tabel: TabelUtuh) -> Iterator[HasilNaskah]:
    pagu, realisasi, sisa = (_uang(tabel, peran) for peran in (Peran.PAGU, Peran.REALISASI, Peran.SISA))
    if pagu is None or realisasi is None or sisa is None:
        return
    for baris in tabel.baris:
        sel = baris.sel[sisa]
        if sel is None or not {pagu, realisasi, sisa} <= baris.angka.keys():
            continue
        benar, tertulis = baris.angka[pagu].nilai - baris.angka[realisasi].nilai, baris.angka[sisa]
        if abs(abs(benar) - abs(tertulis.nilai)) <= (tertulis.satu if tertulis.satu < 1 else 0):
            yield Cocok(sel.letak)
            continue
        hitungan = f"{tulis_angka(baris.angka[pagu].nilai)} − {tulis_angka(baris.angka[realisasi].nilai)}"
        pesan = (
            f"{sebut(tabel.nama(baris))}: sisa tertulis {tertulis.teks}, sedangkan {hitungan} = {tulis_angka(benar)}."
        )
        yield TemuanNaskah((sel.letak,), pesan, tertulis.teks, tulis_angka(benar), hitungan)


def _total(tabel: TabelUtuh) -> tuple[Decimal, Decimal, bool] | None:
    """Return the sums of pagu and realisasi, and whether a row of totals tells them."""
    pagu, realisasi = _uang(tabel, Peran.PAGU), _uang(tabel, Peran.REALISASI)
    jenjang = susun_jenjang(tabel)
    if pagu is None or realisasi is None:
        return None
    baris = [max(jenjang.jumlah)] if jenjang.jumlah else jenjang.teratas or list(range(len(tabel.baris)))
    jumlah = [
        sum(
            (tabel.baris[urutan].angka[kolom].nilai for urutan in baris if kolom in tabel.baris[urutan].angka),
            Decimal(0),
        )
        for kolom in (pagu, realisasi)
    ]
    return jumlah[0] * tabel.faktor, jumlah[1] * tabel.faktor, bool(jenjang.jumlah)
