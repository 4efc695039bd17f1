"""Read an input workbook: rows of every declared sheet, each cell with its place, and the facts met on the way."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from lakip_xl.excel.baca.inspeksi import BerkasDitolak, InspeksiLembar
from lakip_xl.excel.baca.kejadian_lembar import amati, isian, tanpa_kunci
from lakip_xl.excel.baca.lembar_berganti import buka_templat
from lakip_xl.excel.baca.tabel_mentah import BarisMentah, BerkasMentah, TabelMentah
from lakip_xl.excel.baca.tafsir import kosong, tafsirkan, tulis_isi
from lakip_xl.excel.tata_letak import LEMBAR_SENDIRI
from lakip_xl.laporan import Buku, IdentitasBerkas, Kejadian, Perkara
from lakip_xl.sheets.column import Column, Sifat
from lakip_xl.sheets.sheet import Asal, Row, Sheet, Workbook
from lakip_xl.sheets.tempat import Tempat

_WORKBOOK = "lakip_workbook"
_HASIL = frozenset({"laporan", "triwulan"})
"""What a consolidated workbook says it is."""
_MAKS_DIGIT = 6
_MAKS_DIKUTIP = 100
"""Characters of a cell that a finding repeats."""


def baca_buku(isi: bytes, berkas: str, workbook: Workbook, wajib: Collection[Sheet] | None = None) -> Buku:
    """Read the bytes of a file as one kind of workbook.

    `berkas` names the file in findings; `wajib` are the sheets it must have (all, when not given). A file
    that cannot be read gives a Buku without rows and the reason among its facts.
    """
    sidik = hashlib.sha256(isi).hexdigest()
    try:
        mentah = buka_templat(isi, workbook.sheets)
    except BerkasDitolak as galat:
        return buku_ditolak(berkas, workbook, str(galat), sha256=sidik, ukuran=len(isi))
    pembaca = _Pembaca(berkas, mentah)
    pembaca.catat_berkas()
    if mentah.meta.get(_WORKBOOK) in _HASIL:
        kejadian = Kejadian(Perkara.HASIL_KONSOLIDASI, Tempat(berkas))
        return Buku(workbook, berkas, kejadian=(kejadian,), sha256=sidik, ukuran=len(isi))
    baris = {
        lembar.nama: tuple(pembaca.baca(lembar, wajib=wajib is None or lembar in wajib)) for lembar in workbook.sheets
    }
    pembaca.catat_lembar_asing(workbook)
    pembaca.catat_tanggal()
    return Buku(workbook, berkas, identitas_berkas(mentah.meta), baris, tuple(pembaca.kejadian), sidik, len(isi))


def buku_ditolak(berkas: str, workbook: Workbook, alasan: str, *, sha256: str = "", ukuran: int = 0) -> Buku:
    """Return a Buku for a file that was not read."""
    kejadian = Kejadian(Perkara.BERKAS_DITOLAK, Tempat(berkas), keterangan=alasan)
    return Buku(workbook, berkas, kejadian=(kejadian,), sha256=sha256, ukuran=ukuran)


def identitas_berkas(meta: Mapping[str, str]) -> IdentitasBerkas:
    """Read what a file says of itself."""

    def bulat(kunci: str) -> int | None:
        teks = meta.get(kunci, "").removesuffix(".0")
        return int(teks) if teks.isascii() and teks.isdigit() and len(teks) <= _MAKS_DIGIT else None

    return IdentitasBerkas(
        meta.get(_WORKBOOK, ""), meta.get("lakip_unit", ""), bulat("lakip_tahun"), bulat("lakip_versi")
    )


class _Pembaca:
    """Reads the sheets of one opened file and gathers the facts."""

    def __init__(self, berkas: str, mentah: BerkasMentah) -> None:
        self.berkas = berkas
        self.mentah = mentah
        self.kejadian: list[Kejadian] = []
        self.inspeksi = InspeksiLembar()
        self.tanggal: tuple[Tempat, str] | None = None

    def baca(self, lembar: Sheet, *, wajib: bool) -> Iterator[Row]:
        tabel = self.mentah.tabel(lembar)
        self._catat_nama(lembar, hilang=tabel is None and wajib and not self._mendahului(lembar))
        if tabel is None:
            return
        self.inspeksi = self.mentah.inspeksi.lembar.get(lembar.nama, InspeksiLembar())
        self.kejadian += amati(self.berkas, lembar, tabel, self.inspeksi)
        if not tabel.kolom:
            self._catat(Perkara.KOLOM_HILANG, Tempat(self.berkas, lembar.nama))
            return
        if not lembar.mendatar:
            yield from self._pengaturan(lembar, tabel)
            return
        for kolom in lembar.dibaca:
            if kolom.key not in tabel.kolom and not self._mendahului(kolom):
                self._catat(Perkara.KOLOM_HILANG, Tempat(self.berkas, lembar.nama), kolom.header, kolom.key)
        sudah: dict[tuple[object, ...], int] = {}
        for mentah in tabel.baris:
            if not berisi(lembar, mentah) or self._tanpa_kunci(lembar, tabel, mentah):
                continue
            baris = self._baris(lembar, tabel, mentah)
            if mentah.usulan and baris is not None:
                self._catat(Perkara.KODE_DIUSULKAN, baris.cell(mentah.usulan), str(mentah.isi[mentah.usulan]))
            if baris is not None and self._unik(lembar, baris, sudah):
                yield baris

    def _mendahului(self, bagian: Sheet | Column) -> bool:
        """Tell whether the file is older than a sheet or a column."""
        versi = identitas_berkas(self.mentah.meta).versi
        return versi is not None and versi < bagian.sejak

    def _catat_nama(self, lembar: Sheet, *, hilang: bool) -> None:
        """Note that a sheet is gone, or under which name it was found."""
        if hilang:
            kembar = " dan ".join(self.mentah.kembar.get(lembar.nama, ()))
            self._catat(Perkara.LEMBAR_HILANG, Tempat(self.berkas, lembar.nama), kembar)
        elif lembar.nama in self.mentah.berganti:
            self._catat(Perkara.LEMBAR_BERGANTI, Tempat(self.berkas, lembar.nama), self.mentah.berganti[lembar.nama])

    def catat_lembar_asing(self, workbook: Workbook) -> None:
        for nama in self.mentah.nama_lembar:
            if nama not in workbook.menurut_nama and nama not in LEMBAR_SENDIRI:
                self._catat(Perkara.LEMBAR_ASING, Tempat(self.berkas, nama))

    def catat_berkas(self) -> None:
        """Note what the file as a whole tells: two identities, links."""
        for kunci, isi in self.mentah.inspeksi.properti.items():
            meta = self.mentah.meta.get(kunci)
            if meta is not None and meta.removesuffix(".0") != isi:
                keterangan = f"{meta or 'kosong'} pada lembar _META, {isi or 'kosong'} pada properti berkas"
                self._catat(Perkara.IDENTITAS_BERSELISIH, Tempat(self.berkas), kunci.removeprefix("lakip_"), keterangan)
        if self.mentah.inspeksi.bertaut:
            self._catat(Perkara.BERKAS_BERTAUTAN, Tempat(self.berkas))

    def catat_tanggal(self) -> None:
        """Note that dates were counted from 1904, if any was read."""
        if self.tanggal is not None:
            self._catat(Perkara.BERKAS_SEJAK_1904, *self.tanggal)

    def _catat(self, perkara: Perkara, sel: Tempat, isi: str = "", keterangan: str = "") -> None:
        pendek = isi if len(isi) <= _MAKS_DIKUTIP else f"{isi[:_MAKS_DIKUTIP]}…"
        self.kejadian.append(Kejadian(perkara, sel, pendek, keterangan))

    def _tanpa_kunci(self, lembar: Sheet, tabel: TabelMentah, mentah: BarisMentah) -> bool:
        """Tell whether a row cannot be told apart for lack of its key; a key that is an error speaks for itself."""
        if not tanpa_kunci(lembar, mentah):
            return False
        kunci = lembar.menurut_key[lembar.kunci[0]]
        if kunci.key in mentah.tanpa_isi or kunci.key not in tabel.kolom:
            return False
        diketik = next(isian(self.berkas, lembar, tabel, mentah, self.inspeksi), None)
        if diketik is not None:
            key, sel = diketik
            self._catat(Perkara.BARIS_TANPA_KUNCI, sel, tulis_isi(mentah.isi.get(key)), kunci.header)
        return True

    def _unik(self, lembar: Sheet, baris: Row, sudah: dict[tuple[object, ...], int]) -> bool:
        if not lembar.kunci:
            return True
        kunci = tuple(getattr(baris, key) for key in lembar.kunci)
        if kunci in sudah:
            teks = " · ".join(str(nilai) for nilai in kunci if nilai is not None)
            self._catat(Perkara.KUNCI_GANDA, baris.cell(lembar.kunci[0]), teks, f"baris {sudah[kunci]}")
            return False
        sudah[kunci] = baris.asal.baris
        return True

    def _baris(self, lembar: Sheet, tabel: TabelMentah, mentah: BarisMentah) -> Row | None:
        nilai: dict[str, object] = {}
        rusak = []
        satuan = mentah.isi.get("satuan")
        bertanda = bool(self.inspeksi.galat or self.inspeksi.tanpa_nilai or self.inspeksi.tautan)
        for kolom in lembar.dibaca:
            isi = mentah.isi.get(kolom.key)
            if kolom.key not in tabel.kolom or (isi is None and not kolom.required and not bertanda):
                continue
            sel = tabel.tempat(self.berkas, lembar, kolom.key, mentah.nomor)
            if self._dihitung(kolom, nilai, sel):
                continue
            nilai[kolom.key], terbaca = self._nilai(kolom, isi, sel, satuan)
            if not terbaca:
                rusak.append(kolom.key)
        if any(kolom.mutlak and nilai.get(kolom.key) is None for kolom in lembar.columns):
            return None
        asal = Asal(self.berkas, lembar.nama, mentah.nomor, tabel.kolom, frozenset(rusak))
        return lembar.kelas(asal=asal, **nilai)

    def _pengaturan(self, lembar: Sheet, tabel: TabelMentah) -> Iterator[Row]:
        """Read a sheet of settings: each declared column is a row, found by the key in its first column."""
        if "nilai" not in tabel.kolom:
            self._catat(Perkara.KOLOM_HILANG, Tempat(self.berkas, lembar.nama), "Nilai", "nilai")
            return
        menurut_kunci: dict[str, BarisMentah] = {}
        for baris in tabel.baris:
            kunci = str(baris.isi.get("kunci", "")).strip()
            lama = menurut_kunci.setdefault(kunci, baris)
            if lama is not baris and kunci in lembar.menurut_key:
                sel = tabel.tempat(self.berkas, lembar, "kunci", baris.nomor)
                self._catat(Perkara.KUNCI_GANDA, sel, kunci, f"baris {lama.nomor}")
        nilai: dict[str, object] = {}
        letak: dict[str, str] = {}
        rusak = []
        for kolom in lembar.dibaca:
            mentah = menurut_kunci.get(kolom.key)
            if mentah is None:
                if not self._mendahului(kolom):
                    self._catat(Perkara.KOLOM_HILANG, Tempat(self.berkas, lembar.nama), kolom.header, kolom.key)
                continue
            letak[kolom.key] = f"{tabel.kolom['nilai']}{mentah.nomor}"
            sel = Tempat(self.berkas, lembar.nama, letak[kolom.key], mentah.nomor, kolom.key)
            nilai[kolom.key], terbaca = self._nilai(kolom, mentah.isi.get("nilai"), sel, None)
            if not terbaca:
                rusak.append(kolom.key)
        if all(nilai.get(kolom.key) is not None for kolom in lembar.columns if kolom.mutlak):
            yield lembar.kelas(asal=Asal(self.berkas, lembar.nama, 0, letak, frozenset(rusak)), **nilai)

    def _dihitung(self, kolom: Column, nilai: Mapping[str, object], sel: Tempat) -> bool:
        """Tell whether a cell to type holds the template's own formula, which is computed again and not read."""
        return kolom.dihitung_bila is not None and kolom.dihitung_bila(nilai) and sel.alamat in self.inspeksi.rumus

    def _nilai(self, kolom: Column, isi: object, sel: Tempat, satuan: object) -> tuple[object, bool]:
        """Read one cell: (value, whether it could be read); facts are noted."""
        inspeksi = self.inspeksi
        if sel.alamat in inspeksi.galat:
            self._catat(Perkara.SEL_GALAT, sel, inspeksi.galat[sel.alamat])
            return None, False
        if sel.alamat in inspeksi.tanpa_nilai:
            self._catat(Perkara.RUMUS_TANPA_NILAI, sel)
            return None, False
        if sel.alamat in inspeksi.tautan:
            self._catat(Perkara.TAUTAN_PADA_SEL, sel, tulis_isi(isi))
        if isinstance(isi, date) and self.mentah.inspeksi.sejak_1904:
            self.tanggal = self.tanggal or (sel, tulis_isi(isi))
        kode_format = inspeksi.format.get(sel.alamat, "")
        tafsir = tafsirkan(kolom, isi, satuan if isinstance(satuan, str) else None, kode_format)
        if tafsir.perkara is not None:
            self._catat(tafsir.perkara, sel, tulis_isi(isi, kode_format), tafsir.keterangan)
            return tafsir.nilai, tafsir.nilai is not None
        if tafsir.nilai is None and kolom.required:
            self._catat(Perkara.WAJIB_KOSONG, sel, kolom.header)
        rumus = sel.alamat in inspeksi.rumus and sel.alamat not in inspeksi.tautan
        if rumus and kolom.sifat is Sifat.TYPED and tafsir.nilai is not None:
            self._catat(Perkara.RUMUS_PADA_ISIAN, sel, tulis_isi(isi))
        return tafsir.nilai, True


def berisi(lembar: Sheet, mentah: BarisMentah) -> bool:
    """Tell whether a row says anything: where rows may be added, a number, a formula or a dash alone does not."""
    dilihat = lembar.diketik if lembar.bertambah else lembar.dibaca
    return any(
        kolom.key in mentah.tanpa_isi or (kolom.key in mentah.isi and not kosong(mentah.isi[kolom.key]))
        for kolom in dilihat
    )
