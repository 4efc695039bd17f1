"""Documents as Word would read them: new, brought up to date, from a template, saved by LibreOffice in between."""

import shutil
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from conftest import TAHUN_NYATA
from libreoffice import konversi
from openxml_audit import OpenXmlValidator, ValidationSeverity
from test_dokumen_triwulan import BERAKSI, DUA_TRIWULAN
from test_perintah_naskah import ubah_realisasi
from tulis_docx import dokumen, paragraf

from lakip_xl.pipeline.jenis_dokumen import JenisDokumen
from lakip_xl.pipeline.naskah import naskah

Kantor = Callable[[str], Path]


def galat(berkas: Path) -> set[str]:
    semua = OpenXmlValidator().validate(berkas).errors
    return {str(satu) for satu in semua if satu.severity is ValidationSeverity.ERROR}


@pytest.mark.lambat
@pytest.mark.parametrize("jenis", [jenis for jenis in JenisDokumen if jenis is not JenisDokumen.TRIWULAN])
def test_every_document_of_the_real_year_is_without_error(tmp_path: Path, jenis: JenisDokumen) -> None:
    folder = Path(shutil.copytree(TAHUN_NYATA, tmp_path / "2022", ignore=shutil.ignore_patterns("LAKIP-*", "cadangan")))
    berkas = naskah(folder, jenis).berkas
    assert berkas is not None
    assert galat(berkas) == set()


@pytest.mark.parametrize("jenis", [JenisDokumen.TRIWULAN, JenisDokumen.RENCANA_AKSI])
def test_documents_of_quarters_are_without_error(kantor_kecil: Kantor, jenis: JenisDokumen) -> None:
    berkas = naskah(kantor_kecil(BERAKSI + DUA_TRIWULAN), jenis, draft=True).berkas
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
        "{{grafik 3.1.1}}",
        "{{narasi saran}}",
        "Akhir {{total.persen}}",
    )
    templat.write_bytes(dokumen("".join(map(paragraf, isi))))
    berkas = naskah(folder, templat=templat).berkas
    assert berkas is not None
    assert galat(berkas) <= galat(templat)


@pytest.mark.parametrize("folder_badan", ["word/", ""])
def test_a_chart_is_put_into_a_document_that_lists_no_relations(
    kantor_kecil: Kantor, tmp_path: Path, folder_badan: str
) -> None:
    templat = tmp_path / "templat.docx"
    with (
        zipfile.ZipFile(BytesIO(dokumen(paragraf("{{grafik 3.1.1}}")))) as lama,
        zipfile.ZipFile(templat, "w") as baru,
    ):
        for nama in ("[Content_Types].xml", "_rels/.rels", "word/document.xml"):
            isi = lama.read(nama).replace(b"word/document.xml", f"{folder_badan}document.xml".encode())
            baru.writestr(nama.replace("word/", folder_badan), isi)
    berkas = naskah(kantor_kecil(""), templat=templat).berkas
    assert berkas is not None
    with zipfile.ZipFile(berkas) as hasil:
        relasi = hasil.read(f"{folder_badan}_rels/document.xml.rels").decode()
        assert 'Target="charts/chart1.xml"' in relasi
        assert f"{folder_badan}charts/chart1.xml" in hasil.namelist()
        assert f"/{folder_badan}charts/chart1.xml" in hasil.read("[Content_Types].xml").decode()
    lain = galat(berkas) - galat(templat)  # it never had styles
    assert {_inti(satu) for satu in lain} <= {"Document references styles but styles.xml is missing"}


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
