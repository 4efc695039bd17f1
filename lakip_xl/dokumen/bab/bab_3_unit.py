"""BAB III A, by unit: capaian by who answers for it, cards of programs and kegiatan with their acara, base figures."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from lakip_xl.bersama.bab_unit import BabUnit, semua_bab
from lakip_xl.dokumen.bahan_dokumen import KECIL, BahanDokumen, ada
from lakip_xl.dokumen.tabel import judul_polos
from lakip_xl.dokumen.unsur import BarisDokumen, Rata, SelTabel, TabelDokumen, Unsur, baris_kepala
from lakip_xl.domain.notasi import rentang_tanggal
from lakip_xl.laporan.tahunan import PANJANG, tahun_tersedia
from lakip_xl.layout.sel import Rujukan

UNIT = "Capaian indikator program, kegiatan, dan sub kegiatan menurut penanggung jawabnya disajikan pada"
KARTU = "Pelaksanaan program dan kegiatannya diuraikan dalam kartu berikut."
LAIN = "Permasalahan lain yang dicatat unit disajikan bersama upaya mengatasinya."

_RINGKASAN = {"indikator": 38.0, "satuan": 11.0, "target": 11.0, "realisasi": 11.0, "capaian": 11.0, "hasil": 14.0}
_ACARA = {"acara": 34.0, "tempat": 26.0, "waktu": 18.0, "jumlah": 11.0}
_UANG = {"pagu": 13.0, "realisasi": 13.0}
_BERUANG = {"acara": 28.0, "tempat": 22.0}
"""Widths of those columns where money stands beside them."""
_DATA = {
    "nama": 30.0,
    "satuan": 10.0,
    "nilai_lalu": 9.0,
    "nilai_kini": 9.0,
    "selisih": 10.0,
    "pembagi_lalu": 9.0,
    "pembagi_kini": 9.0,
    "persen_lalu": 9.0,
    "persen_kini": 9.0,
}
_DERET = {"tahun": 12.0, "nilai": 20.0, "pertumbuhan": 20.0}
_PERMASALAHAN = {"unit": 18.0, "uraian": 22.0, "permasalahan": 30.0, "solusi": 30.0}
_PERIHAL = (27.0, 73.0)
_JENJANG = frozenset({"Program", "Kegiatan", "Sub Kegiatan"})


def capaian_unit(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield a part for each unit that has indicators."""
    for bab in semua_bab(bahan.laporan):
        yield bahan.judul(3, f"Capaian Kinerja {bab.unit.nama}")
        awalan = f"ringkasan_{bab.unit.kode}_"
        semua = [kode for kode in bahan.susunan.tabel if kode.startswith(awalan)]
        ringkasan = _ringkasan(bahan, bab, semua)
        if ringkasan is not None:
            yield bahan.kalimat(lihat=ringkasan, tunjuk=UNIT)
            yield ringkasan
        yield from bahan.grafik(*semua)
        yield from _kartu(bahan, bab)
        yield from _data(bahan, bab)


def _ringkasan(bahan: BahanDokumen, bab: BabUnit, semua: Sequence[str]) -> TabelDokumen | None:
    """Return the indicators of a unit in one table, those of each who answers for them below the office held."""
    tabel = [isi for kode in semua if (isi := bahan.tabel(kode, _RINGKASAN, huruf=KECIL)) is not None]
    if not tabel:
        return None
    lebar = len(tabel[0].lebar)
    baris: list[BarisDokumen] = []
    for isi, kode in zip(tabel, semua, strict=True):
        jabatan = judul_polos(bahan.susunan.tabel[kode]).removeprefix("Ringkasan Capaian ")
        baris += [BarisDokumen((SelTabel(jabatan, tebal=True, gabung=lebar),), 2), *isi.baris]
    judul = bahan.urai(f"Capaian Indikator {bab.unit.nama} Tahun " + "{{tahun}}")
    return replace(tabel[0], kode=f"ringkasan_{bab.unit.kode}", judul=judul, baris=tuple(baris))


def _kartu(bahan: BahanDokumen, bab: BabUnit) -> Iterator[Unsur]:
    """Yield the cards of a unit, each with its acara below."""
    pertama = True
    for cabang in (cabang for program in bahan.laporan.pohon for cabang in program.telusuri()):
        kode = f"kartu_{bab.unit.kode}_{cabang.kode}"
        if f"{kode}_pokok" not in bahan.susunan.tabel:
            continue
        if pertama:
            yield bahan.kalimat(KARTU)
            pertama = False
        yield _pokok(bahan, f"{kode}_pokok")
        yield from ada(_acara(bahan, f"{kode}_acara"))


def _pokok(bahan: BahanDokumen, kode: str) -> TabelDokumen:
    """Return a card: its name above, then line by line what and which."""
    judul = judul_polos(bahan.susunan.tabel[kode])
    baris = [
        BarisDokumen((SelTabel(perihal, tebal=True), SelTabel(isi)))
        for perihal, isi in zip(bahan.isi(kode, "perihal"), bahan.isi(kode, "isi"), strict=True)
        if isi and not (perihal in _JENJANG and judul.startswith(f"{perihal} ") and judul.endswith(isi))
    ]
    kepala = BarisDokumen((SelTabel(judul, Rata.KIRI, tebal=True, gabung=2),))
    return TabelDokumen(kode, (), (kepala,), tuple(baris), _PERIHAL)


def _acara(bahan: BahanDokumen, kode: str) -> TabelDokumen | None:
    """Return the acara of a card: what, where, when, how many; with their money where they have any."""
    tabel = bahan.susunan.tabel.get(kode)
    if tabel is None or not tabel.rows:
        return None
    isi = {key: bahan.isi(kode, key) for key in tabel.menurut_key}
    kosong = ("",) * len(tabel.rows)
    kolom_acara: dict[str, tuple[str, ...]] = {
        "acara": isi["acara"],
        "tempat": isi["tempat"],
        "waktu": tuple(
            _waktu(bahan, kode, baris.kunci, tanpa_tanggal)
            for baris, tanpa_tanggal in zip(tabel.rows, isi.get("waktu", kosong), strict=True)
        ),
        "jumlah": tuple(map(_jumlah, isi["jumlah"], isi["satuan"], isi.get("rencana", kosong))),
        "pagu": tuple(map(_pagu, isi.get("pagu", kosong), isi.get("pagu_untuk", kosong))),
        "realisasi": isi.get("realisasi", kosong),
    }
    kepala = {
        "acara": "Acara",
        "tempat": "Tempat",
        "waktu": "Waktu",
        "jumlah": "Jumlah",
        "pagu": "Pagu (Rp)",
        "realisasi": "Realisasi (Rp)",
    }
    beruang = _BERUANG if any(any(kolom_acara[key]) for key in _UANG) else {}
    lebar = {key: lebar for key, lebar in {**_ACARA, **_UANG, **beruang}.items() if any(kolom_acara[key])}
    return TabelDokumen(
        kode,
        (),
        (baris_kepala(kepala[key] for key in lebar),),
        tuple(
            BarisDokumen(tuple(SelTabel(kolom_acara[key][nomor], _rata(key)) for key in lebar))
            for nomor in range(len(tabel.rows))
        ),
        tuple(lebar.values()),
        melekat=True,
        huruf=KECIL,
    )


def _rata(key: str) -> Rata:
    return Rata.KIRI if key in ("acara", "tempat") else Rata.KANAN if key in _UANG else Rata.TENGAH


def _waktu(bahan: BahanDokumen, kode: str, kunci: str, tanpa_tanggal: str) -> str:
    """Return when an acara was held: from its first to its last day, else as the unit writes it."""
    mulai, selesai = (bahan.susunan.sel(Rujukan(kode, kunci, key)).nilai for key in ("mulai", "selesai"))
    if not isinstance(mulai, date):
        return tanpa_tanggal
    return rentang_tanggal(mulai, selesai if isinstance(selesai, date) else mulai)


def _jumlah(jumlah: str, satuan: str, rencana: str) -> str:
    teks = f"{jumlah} {satuan}".strip() if jumlah else ""
    return f"{teks} (rencana {rencana})" if rencana and rencana != jumlah else teks


def _pagu(pagu: str, untuk: str) -> str:
    return f"{pagu} untuk {untuk}" if pagu and untuk else pagu


def _data(bahan: BahanDokumen, bab: BabUnit) -> Iterator[Unsur]:
    """Yield the base figures of a unit, and those that make a series."""
    kode = f"kartu_{bab.unit.kode}_data"
    judul = f"Data Awal dan Realisasi {bab.unit.nama} Tahun " + "{{tahun_lalu}} dan {{tahun}}"
    tabel = bahan.tabel(kode, _DATA, judul=judul, huruf=KECIL)
    if tabel is None:
        return
    yield bahan.kalimat(lihat=tabel, tunjuk="Perubahan angka dasar kegiatan itu disajikan pada")
    yield tabel
    for baris in bahan.susunan.tabel[kode].rows:
        deret = f"deret {baris.kunci}"
        if deret in bahan.susunan.tabel and len(tahun_tersedia(bahan.laporan, baris.kunci)) >= PANJANG:
            yield from ada(bahan.tabel(deret, _DERET))
            yield from bahan.grafik(deret)


def permasalahan_lain(bahan: BahanDokumen) -> Iterator[Unsur]:
    """Yield what units wrote of problems and solutions of what has no card."""
    tabel = bahan.susunan.tabel.get("B.9")
    kartu = {
        kode.split("_")[2] for kode in bahan.susunan.tabel if kode.startswith("kartu_") and kode.endswith("_pokok")
    }
    baris = [] if tabel is None else [isi.kunci for isi in tabel.rows if isi.kunci.rpartition("/")[2] not in kartu]
    hasil = bahan.tabel("B.9", _PERMASALAHAN, huruf=KECIL, baris=baris)
    if hasil is not None:
        yield bahan.judul(3, "Permasalahan dan Solusi Lainnya")
        yield bahan.kalimat(LAIN, lihat=hasil)
        yield hasil
