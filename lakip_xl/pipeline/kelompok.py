"""A Dask cluster: where its scheduler is, the certificates that let this machine in, and work done there."""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from lakip_xl.galat import Galat, pesan_paket

if TYPE_CHECKING:
    from distributed import Client

_T = TypeVar("_T")
_R = TypeVar("_R")

ULANG = 3
"""How often work that was lost with its worker is done again."""
_DETIK = 10
"""Seconds for the scheduler to answer."""
_TUNGGU = 60
"""Seconds for the first worker to come: a cluster may start its workers when there is work."""
_ALAMAT = re.compile(r"(?:(tcp|tls)://)?([^\s/]+:\d{1,5})")
_TLS = ("--tls-ca", "--tls-cert", "--tls-key")


class PenjadwalDitolak(Galat):
    """The address of a scheduler or its certificates cannot be used; the message says which and why."""


class PekerjaHilang(Galat):
    """Workers were lost again and again, or cannot be had; the work cannot be finished here."""


class Penjadwal(NamedTuple):
    """The address of a scheduler (tcp:// or tls://) and, for tls://, the files that prove who is who.

    A scheduler runs whatever it is sent: over tcp:// by whoever reaches it, over tls:// by who has a certificate
    that `ca` signed.
    """

    alamat: str
    ca: Path | None = None
    sertifikat: Path | None = None
    kunci: Path | None = None

    @property
    def aman(self) -> bool:
        """Whether only holders of a certificate get in."""
        return self.alamat.startswith("tls://")


def penjadwal(
    alamat: str, ca: Path | None = None, sertifikat: Path | None = None, kunci: Path | None = None
) -> Penjadwal | None:
    """Return the scheduler that was asked for, its files looked at; None when none was; PenjadwalDitolak."""
    ada = [opsi for opsi, jalur in zip(_TLS, (ca, sertifikat, kunci), strict=True) if jalur is not None]
    if not alamat:
        if ada:
            raise PenjadwalDitolak(
                f"{', '.join(ada)} berlaku bersama --scheduler tls://MESIN:PORT, yang belum ditulis."
            )
        return None
    cocok = _ALAMAT.fullmatch(alamat)
    if cocok is None:
        raise PenjadwalDitolak(f"--scheduler {alamat}: tulis alamatnya sebagai tcp://MESIN:PORT atau tls://MESIN:PORT.")
    if cocok[1] != "tls":
        if ada:
            raise PenjadwalDitolak(
                f"{', '.join(ada)} berlaku untuk alamat tls://, bukan {alamat}; "
                f"tulis --scheduler tls://{cocok[2]}, atau lepaskan opsi itu."
            )
        return Penjadwal(f"tcp://{cocok[2]}")
    if ca is None or sertifikat is None or kunci is None:
        kurang = ", ".join(opsi for opsi in _TLS if opsi not in ada)
        raise PenjadwalDitolak(f"Alamat tls:// memerlukan {', '.join(_TLS)}; belum ada: {kurang}.")
    _periksa_berkas(ca, sertifikat, kunci)
    return Penjadwal(alamat, ca, sertifikat, kunci)


def _periksa_berkas(ca: Path, sertifikat: Path, kunci: Path) -> None:
    """Open the files of TLS as the connection will; PenjadwalDitolak or OSError names the one that is wrong."""
    import ssl

    for opsi, jalur in zip(_TLS, (ca, sertifikat, kunci), strict=True):
        if not jalur.is_file():
            raise PenjadwalDitolak(f"{opsi}: berkas {jalur} tidak ada.")
        jalur.open("rb").close()  # what may not be read is named here; ssl names no file
    try:
        aman = ssl.create_default_context(cafile=str(ca))
    except ssl.SSLError as galat:
        raise PenjadwalDitolak(f"--tls-ca: {ca} bukan sertifikat PEM.") from galat
    try:
        aman.load_cert_chain(str(sertifikat), str(kunci), password=lambda: "")
    except (ssl.SSLError, ValueError) as galat:
        raise PenjadwalDitolak(
            f"--tls-cert {sertifikat} dan --tls-key {kunci} bukan pasangan sertifikat dan kunci PEM tanpa kata sandi."
        ) from galat


def di_kelompok(fungsi: Callable[[_T], _R], semua: Sequence[_T], jadwal: Penjadwal) -> Iterator[tuple[int, _R]]:
    """Run `fungsi` on every task on the cluster; yield (place, result) as each is done; PekerjaHilang."""
    try:
        from distributed import as_completed
    except ImportError as galat:
        raise PekerjaHilang(pesan_paket("--scheduler", "Dask", "cluster")) from galat
    with _sambung(jadwal) as klien:
        try:
            janji = klien.map(fungsi, semua, retries=ULANG, pure=False)
            nomor = {tugas.key: urutan for urutan, tugas in enumerate(janji)}
            klien.wait_for_workers(1, timeout=_TUNGGU)
            for tugas in as_completed(janji, loop=klien.loop):
                yield nomor[tugas.key], tugas.result()
        except Exception as galat:
            sebab = _sebab(galat, putus=klien.status != "running")
            if not sebab:
                raise
            raise PekerjaHilang(f"Kelompok Dask di {jadwal.alamat} {sebab}.") from galat


def _sebab(galat: Exception, *, putus: bool) -> str:
    """Return what is amiss with the cluster; "" when it is the work itself that failed."""
    from concurrent.futures import CancelledError

    from distributed import KilledWorker
    from distributed.comm import CommClosedError

    for asal in (galat, galat.__cause__):
        if isinstance(asal, ModuleNotFoundError):
            return f"tidak mempunyai paket {asal.name}; pasang lakip-xl di penjadwal dan setiap pekerjanya"
    if isinstance(galat, KilledWorker):
        return "kehilangan pekerja berulang kali; periksa memori mesinnya"
    if putus or isinstance(galat, CancelledError | CommClosedError):
        return "terputus; ulangi perintah ini bila sudah jalan lagi"
    return "belum mempunyai pekerja; jalankan dask worker" if isinstance(galat, TimeoutError) else ""


def _sambung(jadwal: Penjadwal) -> "Client":
    """Return the client of a scheduler; PekerjaHilang when it does not answer or does not know this machine."""
    import logging

    from distributed import Client
    from distributed.security import Security

    for bagian in ("distributed", "distributed.client"):
        logging.getLogger(bagian).setLevel(logging.CRITICAL)  # what goes wrong is said below, in one sentence
    aman = (
        Security(
            require_encryption=True,
            tls_ca_file=str(jadwal.ca),
            tls_client_cert=str(jadwal.sertifikat),
            tls_client_key=str(jadwal.kunci),
        )
        if jadwal.aman
        else None
    )
    try:
        return Client(jadwal.alamat, timeout=_DETIK, security=aman, set_as_default=False)
    except (OSError, ValueError, RuntimeError) as galat:
        sebab = "sertifikatnya tidak cocok dengan sertifikat ini" if jadwal.aman else "hanya menerima tls://"
        raise PekerjaHilang(f"Kelompok Dask di {jadwal.alamat} tidak menjawab, atau {sebab}.") from galat
