"""What people type where a figure shall stand: {{IKU-2.realisasi}}."""

from collections.abc import Iterable, Iterator, Mapping

from lakip_xl.dokumen.kunci import Kunci
from lakip_xl.dokumen.pola_isian import ISIAN
from lakip_xl.dokumen.unsur import AlineaDokumen, FrasaTerikat, JudulBagian, Potongan, Teks, Terikat, Unsur


def pecah_isian(teks: str, kunci: Mapping[str, Kunci]) -> Iterator[Potongan]:
    """Yield the pieces of a text, the figures in it bound; a key that nobody knows stays as it was typed."""
    akhir = 0
    for cocok in ISIAN.finditer(teks):
        dipakai = cari_kunci(cocok[1], kunci)
        if dipakai is None:
            continue
        if cocok.start() > akhir:
            yield Teks(teks[akhir : cocok.start()])
        yield potongan_kunci(dipakai, kunci)
        akhir = cocok.end()
    if akhir < len(teks):
        yield Teks(teks[akhir:])


def isian_asing(semua: Iterable[Unsur]) -> Iterator[tuple[str, str]]:
    """Yield the keys that nobody knows and that stay as they were typed, each with the text that it stands in."""
    for unsur in semua:
        if isinstance(unsur, AlineaDokumen | JudulBagian):
            for potongan in unsur.isi:
                if isinstance(potongan, Teks):
                    yield from ((cocok[1], potongan.teks) for cocok in ISIAN.finditer(potongan.teks))


def potongan_kunci(kunci: Kunci, semua: Mapping[str, Kunci]) -> Terikat | FrasaTerikat:
    """Return what stands for a key: its figure, or its phrase with the figures in it."""
    if not kunci.pola:
        return Terikat(kunci.nama, kunci.teks)
    isi = (satu for satu in pecah_isian(kunci.pola, semua) if isinstance(satu, Teks | Terikat))
    return FrasaTerikat(kunci.nama, tuple(isi))


def cari_kunci(nama: str, kunci: Mapping[str, Kunci]) -> Kunci | None:
    """Return the key of that name, capitals or not; None where there is none."""
    tepat = kunci.get(nama)
    if tepat is not None:
        return tepat
    kecil = nama.casefold()
    return next((satu for satu in kunci.values() if satu.nama.casefold() == kecil), None)
