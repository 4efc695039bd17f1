"""How a check is declared: code, level, advice, and the cases that show it at work."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from lakip_xl.finding import Finding, Level
from lakip_xl.laporan import Laporan


class Check(NamedTuple):
    """One check.

    `keterangan` says what must hold, `alasan` why, `sumber` where the rule comes from; `gagal` and `lolos`
    are small sheets that break and keep it. `saran` tells the planners what to do, `saran_unit` the unit, where that is
    something else: a unit has neither the planning workbook nor the command. `belum_lengkap` says that what it finds is
    only still missing, and nothing that was typed is wrong.

    A case is Markdown (`checking/kasus.py`) that changes the small office of tests/contoh.py; those of `gagal` name
    each cell that must be found. One of `lolos` at least lies just on the right side of the rule.
    """

    kode: str
    level: Level
    saran: str
    keterangan: str
    periksa: Callable[[Laporan], Iterable[Finding]]
    gagal: tuple[str, ...]
    lolos: tuple[str, ...]
    alasan: str = ""
    sumber: str = ""
    saran_unit: str = ""
    belum_lengkap: bool = False

    def __call__(self, laporan: Laporan) -> Iterator[Finding]:
        """Run the check."""
        for temuan in self.periksa(laporan):
            yield temuan._replace(
                kode=self.kode,
                level=Level.PERINGATAN if temuan.ringan else self.level,
                saran=self.saran,
                saran_unit=self.saran_unit,
                belum_lengkap=self.belum_lengkap,
            )


def check(  # noqa: PLR0913 - one word for each thing that is said of a check
    kode: str,
    *,
    level: Level,
    saran: str,
    gagal: str | tuple[str, ...],
    lolos: str | tuple[str, ...],
    alasan: str = "",
    sumber: str = "",
    saran_unit: str = "",
    belum_lengkap: bool = False,
) -> Callable[[Callable[[Laporan], Iterable[Finding]]], Check]:
    """Declare a check; the docstring of its function says what must hold."""

    def buat(fungsi: Callable[[Laporan], Iterable[Finding]]) -> Check:
        keterangan = (fungsi.__doc__ or "").strip()
        return Check(
            kode,
            level,
            saran,
            keterangan,
            fungsi,
            _jamak(gagal),
            _jamak(lolos),
            alasan,
            sumber,
            saran_unit,
            belum_lengkap,
        )

    return buat


def _jamak(contoh: str | tuple[str, ...]) -> tuple[str, ...]:
    return (contoh,) if isinstance(contoh, str) else contoh
