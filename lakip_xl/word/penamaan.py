"""Names and numbers of bookmarks that a document has free."""

from collections.abc import Iterable

from lakip_xl.dokumen.pengikat import JenisPengikat, nama_pengikat


class Penamaan:
    """Gives each bookmark a name and a number that no other has."""

    def __init__(self, terpakai: Iterable[str] = (), terbesar: int = 0) -> None:
        """Take the names and the highest number that are there."""
        self._terpakai = {nama.casefold() for nama in terpakai}
        self._terbesar = terbesar
        self._urutan: dict[str, int] = {}

    def nama(self, jenis: JenisPengikat, kunci: str, isi: str) -> str:
        """Return a free name for the bookmark of a key that holds `isi`, and take it."""
        dasar = nama_pengikat(jenis, kunci, isi)
        urutan = self._urutan.get(dasar, 1)
        while (nama := dasar if urutan == 1 else f"{dasar}_{urutan}").casefold() in self._terpakai:
            urutan += 1
        self._urutan[dasar] = urutan
        self.pakai(nama)
        return nama

    def pakai(self, nama: str) -> None:
        """Take a name."""
        self._terpakai.add(nama.casefold())

    def nomor(self) -> int:
        """Return a free number, and take it."""
        self._terbesar += 1
        return self._terbesar
