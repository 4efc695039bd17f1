"""Adding up the rows of one sheet of an export as they come; nothing of a row is kept but what it adds."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from lakip_xl.domain.kode import Jenjang, Kode
from lakip_xl.domain.notasi import angka
from lakip_xl.sheets.tempat import Tempat
from lakip_xl.sumber.isi_sumber import (
    BarisLra,
    IsiSumber,
    KejadianSumber,
    KelompokSumber,
    NamaSumber,
    Nilai,
    PerkaraSumber,
    Pos,
    SebabDilewati,
)
from lakip_xl.sumber.jenis.lain import PetaSumber
from lakip_xl.sumber.jenis_sumber import Guna, SelSumber
from lakip_xl.sumber.kepala_sumber import KepalaSumber
from lakip_xl.sumber.nilai import Uang, baca_bulan, baca_hari, baca_kode, kosong, setara, teks_sel
from lakip_xl.sumber.sel_baris import PembacaBaris, uang_sel

_JUMLAH = ("total", "jumlah", "grand total")
_DIKUTIP = 60
_DISEBUT = 20
"""Findings of one kind that a sheet may have; what is beyond is counted only."""


def rangkum(
    tempat: Tempat,
    kepala: KepalaSumber,
    semua: Iterable[Sequence[object]],
    tahun: int = 0,
    peta: PetaSumber | None = None,
) -> IsiSumber:
    """Add up the rows of a sheet, from its first row on; `tempat` names file and sheet.

    Rows of another year than `tahun` are left out; 0 takes any. `peta` is what the plan says of the file.
    """
    perangkum = _Perangkum(tempat, kepala, tahun, peta)
    for nomor, baris in enumerate(semua, start=1):
        if nomor > kepala.di_bawah:
            perangkum.tambah(nomor, baris)
    return perangkum.selesai()


class _Perangkum:
    """Sums of a sheet while its rows come."""

    def __init__(self, tempat: Tempat, kepala: KepalaSumber, tahun: int, peta: PetaSumber | None) -> None:
        self.tempat = tempat
        self.jenis = kepala.jenis
        self.pembaca = PembacaBaris(kepala)
        self.uang = self.pembaca.uang
        self.tahun = tahun
        self.tahapan = "" if peta is None else peta.tahapan
        self.skpd = "" if peta is None else peta.skpd
        self.banyak = 0
        self.kelompok: dict[Pos, KelompokSumber] = {}
        self.dilewati: dict[SebabDilewati, list[int]] = {}
        self.jumlah: dict[str, Uang] = dict.fromkeys(self.uang, 0)
        self.sp2d: dict[str, Uang] = {}
        self.lra: list[BarisLra] = []
        self.nama: dict[str, NamaSumber] = {}
        self.kode_tertulis: dict[str, str] = {}
        self.nama_skpd: dict[str, str] = {}
        self.kejadian: list[KejadianSumber] = []
        self.sama: dict[int, int] = {}

    def tambah(self, nomor: int, baris: Sequence[object]) -> None:
        """Add a row."""
        sel = self.pembaca.sel(baris)
        if self.jenis.guna is Guna.SP2D:
            self._tambah_sp2d(nomor, sel, baris)
            return
        kode = baca_kode(teks_sel(sel.get("kode")))
        if kode is None:
            self._tanpa_kode(nomor, sel, baris)
        elif self.jenis.guna is Guna.LRA:
            self._tambah_lra(nomor, kode, sel)
        elif kode.jenjang is not Jenjang.SUB_KEGIATAN:
            self.banyak += 1
            self._lewati(SebabDilewati.TINGKAT_ATAS, nomor)
        else:
            self.banyak += 1
            self._tambah_sub(nomor, kode, sel)

    def _uang(self, nomor: int, sel: SelSumber) -> dict[str, Uang | None] | None:
        """Return the amounts of a row; None, with a finding, where one is no amount."""
        hasil: dict[str, Uang | None] = {}
        for key in self.uang:
            try:
                hasil[key] = uang_sel(sel[key])
            except ValueError:
                self._tak_terbaca(nomor, key, sel[key], "bukan angka rupiah")
                return None
        return hasil

    def _tambah_sub(self, nomor: int, kode: Kode, sel: SelSumber) -> None:
        uang = self._uang(nomor, sel)
        if uang is None:
            return
        try:
            hari = baca_hari(self.jenis.tanggal(sel))
            tahun = int(teks_sel(sel["tahun"]) or 0) if "tahun" in sel else 0
        except ValueError:
            self._tak_terbaca(nomor, "tanggal", self.jenis.tanggal(sel), "bukan tanggal")
            return
        for key in self.uang:
            self.jumlah[key] += uang[key] or 0
        if self.tahun and (hari.year if hari else tahun or self.tahun) != self.tahun:
            self._lewati(SebabDilewati.TAHUN_LAIN, nomor)
            return
        kunci = setara(kode.teks)
        pos = self._pos(sel, hari)
        kelompok = self.kelompok.setdefault(pos, KelompokSumber())
        if self._ganda(nomor, kunci, pos, sel, uang, kelompok):
            return
        nilai = kelompok.nilai.setdefault(kunci, Nilai())
        nilai.pagu = _tambah(nilai.pagu, uang.get("pagu"))
        nilai.realisasi = _tambah(nilai.realisasi, uang.get("realisasi"))
        nilai.setoran = _tambah(nilai.setoran, uang.get("setoran"))
        nilai.baris.append(nomor)
        kelompok.banyak += 1
        if (disimpan := self._disimpan(sel)) > kelompok.terakhir:
            kelompok.terakhir = disimpan
        if kunci not in self.nama:
            self._catat_nama(kunci, kode.teks, sel)
        if (sp2d := teks_sel(sel.get("sp2d"))) and uang.get("nilai_sp2d") is not None:
            kelompok.sp2d.setdefault(sp2d, uang["nilai_sp2d"] or 0)

    def _pos(self, sel: SelSumber, hari: date | None) -> Pos:
        bulan = hari.month if hari else baca_bulan(teks_sel(sel.get("bulan")))
        skpd = teks_sel(sel.get("skpd")).upper() or self.skpd
        sub_skpd = teks_sel(sel.get("sub_skpd")).upper() or skpd
        if sub_skpd not in self.nama_skpd:
            self.nama_skpd[sub_skpd] = teks_sel(sel.get("nama_sub_skpd")) or teks_sel(sel.get("nama_skpd"))
            self.nama_skpd.setdefault(skpd, teks_sel(sel.get("nama_skpd")))
        tahapan = (teks_sel(sel.get("tahapan")).upper() or self.tahapan.upper()) if "pagu" in self.uang else ""
        return Pos(skpd, sub_skpd, bulan if "realisasi" in self.uang else 0, tahapan)

    def _ganda(  # noqa: PLR0913, PLR0917 - what a row is and where it belongs
        self,
        nomor: int,
        kode: str,
        pos: Pos,
        sel: SelSumber,
        uang: Mapping[str, Uang | None],
        kelompok: KelompokSumber,
    ) -> bool:
        """Tell whether a row was there before; one with the same marks and another amount is no double, and told."""
        pembeda = self.jenis.pembeda(sel)
        if pembeda is None:
            return False
        kunci = hash((kode, pembeda))  # 64 bits of each are kept, not the texts
        isi = (uang.get("realisasi"), uang.get("setoran"))
        sebelum = self.sama.setdefault(hash((pos, kunci, isi)), nomor)
        if sebelum != nomor:
            self._lewati(SebabDilewati.GANDA, nomor)
            self._catat(
                PerkaraSumber.GANDA, nomor, "kode", f"Baris {nomor} sama dengan baris {sebelum}; dihitung sekali."
            )
            return True
        if kunci in kelompok.kunci:
            self._catat(
                PerkaraSumber.BERBEDA,
                nomor,
                "kode",
                f"Dokumen {pembeda[0] if isinstance(pembeda, tuple) else pembeda} pada {kode} ditulis lagi "
                "dengan nilai lain; keduanya dijumlahkan.",
            )
        kelompok.kunci.add(kunci)
        return False

    def _disimpan(self, sel: SelSumber) -> date:
        try:
            return baca_hari(sel.get("disimpan")) or date.min
        except ValueError:
            return date.min

    def _catat_nama(self, kunci: str, tertulis: str, sel: SelSumber) -> None:
        self.kode_tertulis[kunci] = tertulis
        self.nama[kunci] = NamaSumber(
            teks_sel(sel.get("nama")), teks_sel(sel.get("nama_kegiatan")), teks_sel(sel.get("nama_program"))
        )

    def _tambah_sp2d(self, nomor: int, sel: SelSumber, baris: Sequence[object]) -> None:
        sp2d = teks_sel(sel.get("sp2d"))
        if not sp2d or not any(huruf_.isdigit() for huruf_ in sp2d):
            self._tanpa_kode(nomor, sel, baris)
            return
        self.banyak += 1
        uang = self._uang(nomor, sel)
        if uang is None:
            return
        self.jumlah["nilai_sp2d"] += uang["nilai_sp2d"] or 0
        if sp2d in self.sp2d:
            self._lewati(SebabDilewati.GANDA, nomor)
            self._catat(PerkaraSumber.GANDA, nomor, "sp2d", f"SP2D {sp2d} ditulis dua kali; dihitung sekali.")
            return
        self.sp2d[sp2d] = uang["nilai_sp2d"] or 0

    def _tambah_lra(self, nomor: int, kode: Kode, sel: SelSumber) -> None:
        self.banyak += 1
        uang = self._uang(nomor, sel)
        if uang is not None:
            self.lra.append(BarisLra(kode.teks, uang.get("pagu"), uang.get("realisasi"), self._sel(nomor, "realisasi")))

    def _tanpa_kode(self, nomor: int, sel: SelSumber, baris: Sequence[object]) -> None:
        """Pass over a row without a code: a blank one, a total, the numbers of the columns; tell of any other."""
        teks = [teks_sel(isi) for isi in baris]
        if not any(teks):
            return
        if any(isi.casefold().startswith(_JUMLAH) for isi in teks):
            uang = self._uang(nomor, sel)
            if uang is not None:
                self._periksa_jumlah(nomor, uang)
            return
        berisi = list(filter(None, teks))
        if len(berisi) > 2 and all(map(str.isdigit, berisi)):  # noqa: PLR2004 - the numbers of the columns
            return
        if any(not kosong(sel.get(key)) for key in self.uang):
            self.banyak += 1
            self._lewati(SebabDilewati.TANPA_KODE, nomor)

    def _periksa_jumlah(self, nomor: int, uang: Mapping[str, Uang | None]) -> None:
        """Hold a total row against the rows above it; amounts of SP2D repeat, so their total is nothing to go by."""
        for key in self.uang:
            tertulis = uang[key]
            berulang = key == "nilai_sp2d" and self.jenis.guna is not Guna.SP2D
            if tertulis is None or berulang or tertulis == self.jumlah[key]:
                continue
            self._catat(
                PerkaraSumber.JUMLAH_BERBEDA,
                nomor,
                key,
                f"Baris jumlah menulis {angka(tertulis)}, padahal di atasnya {angka(self.jumlah[key])}.",
            )

    def _tak_terbaca(self, nomor: int, key: str, isi: object, apa: str) -> None:
        self._lewati(SebabDilewati.TAK_TERBACA, nomor)
        self._catat(
            PerkaraSumber.TAK_TERBACA, nomor, key, f"Isi '{teks_sel(isi)[:_DIKUTIP]}' {apa}; baris tidak dihitung."
        )

    def _lewati(self, sebab: SebabDilewati, nomor: int) -> None:
        self.dilewati.setdefault(sebab, []).append(nomor)

    def _sel(self, nomor: int, key: str) -> Tempat:
        return self.tempat._replace(alamat=f"{self.pembaca.kolom.get(key, 'A')}{nomor}", baris=nomor, key=key)

    def _catat(self, perkara: PerkaraSumber, nomor: int, key: str, pesan: str) -> None:
        if sum(isi.perkara is perkara for isi in self.kejadian[-_DISEBUT:]) < _DISEBUT:
            self.kejadian.append(KejadianSumber(perkara, self._sel(nomor, key), pesan))

    def selesai(self) -> IsiSumber:
        """Return what was added up."""
        return IsiSumber(
            self.tempat.berkas,
            self.tempat.lembar,
            self.jenis,
            self.pembaca.kolom,
            self.banyak,
            self.kelompok,
            {sebab: tuple(nomor) for sebab, nomor in self.dilewati.items()},
            self.jumlah,
            self.sp2d,
            tuple(self.lra),
            self.nama,
            self.kode_tertulis,
            self.nama_skpd,
            self.tahapan.upper(),
            tuple(self.kejadian),
        )


def _tambah(jumlah: Uang | None, nilai: Uang | None) -> Uang | None:
    return jumlah if nilai is None else nilai + (jumlah or 0)
