"""Documents as Word would read them: new, brought up to date, from a template, saved by LibreOffice in between."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from libreoffice import konversi
from openxml_audit import OpenXmlValidator, ValidationSeverity
from test_perintah_naskah import ubah_realisasi
from tulis_docx import dokumen, paragraf

from lakip_xl.pipeline.naskah import JenisDokumen, naskah

Kantor = Callable[[str], Path]


def galat(berkas: Path) -> set[str]:
    semua = OpenXmlValidator().validate(berkas).errors
    return {str(satu) for satu in semua if satu.severity is ValidationSeverity.ERROR}


@pytest.mark.lambat
@pytest.mark.parametrize("jenis", list(JenisDokumen))
def test_every_document_of_the_real_year_is_without_error(tmp_path: Path, jenis: JenisDokumen) -> None:
    folder = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*", "cadangan")))
    berkas = naskah(folder, jenis).berkas
    assert berkas is not None
    assert galat(berkas) == set()


def test_it_stays_so_when_it_is_brought_up_to_date(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("")
    berkas = naskah(folder).berkas
    assert berkas is not None
    ubah_realisasi(folder, 940_000)
    assert naskah(folder).berubah
    assert galat(berkas) == set()


def test_a_template_gets_no_error_that_it_did_not_have(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder, templat = kantor_kecil(""), tmp_path / "templat.docx"
    isi = (
        "Tahun {{tahun}}",
        "{{tabel 3.3}}",
        "{{total.serapan_kata}}",
        "{{grafik C.2}}",
        "{{narasi saran}}",
        "Akhir {{total.persen}}",
    )
    templat.write_bytes(dokumen("".join(map(paragraf, isi))))
    berkas = naskah(folder, templat=templat).berkas
    assert berkas is not None
    assert galat(berkas) <= galat(templat)


@pytest.mark.lambat
def test_what_libreoffice_saved_gets_no_error_that_it_did_not_have(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil("")
    berkas = naskah(folder).berkas
    assert berkas is not None
    disimpan = konversi(berkas, tmp_path / "lo", "docx")
    berkas.write_bytes(disimpan.read_bytes())
    ubah_realisasi(folder, 940_000)
    assert naskah(folder).berubah
    assert {_inti(satu) for satu in galat(berkas)} <= {_inti(satu) for satu in galat(disimpan)}


def _inti(teks: str) -> str:
    """Return what an error says, without the place, which moves."""
    return teks.rpartition(":")[2].strip()
