"""docs/setiap-triwulan.md, walked word for word after the plan of docs/jam-pertama.md."""

from decimal import Decimal
from pathlib import Path

import pytest
from conftest import AKAR
from jam import jalani, langkah

from lakip_xl.finding import Level
from lakip_xl.pipeline.check import periksa_tahun


def test_a_year_of_four_quarters_goes_as_its_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    pertama = (AKAR / "docs" / "jam-pertama.md").read_text(encoding="utf-8").partition("## 3. ")[0]
    rencana = jalani(tmp_path, langkah(pertama.partition("## 1. ")[2]), lambda: capsys.readouterr().out)
    halaman = (AKAR / "docs" / "setiap-triwulan.md").read_text(encoding="utf-8")
    jalan = jalani(tmp_path, langkah(halaman), lambda: capsys.readouterr().out)
    assert (jalan.perintah, jalan.tabel, jalan.sel) == (12, 31, 63)
    assert rencana.sel == 59
    hasil = periksa_tahun(tmp_path / "2023")
    assert {temuan.level for temuan in hasil.temuan} <= {Level.PERINGATAN}
    realisasi = {isi.kode: isi.realisasi and isi.realisasi.isi for isi in hasil.laporan.indikator}
    assert realisasi == {"IKU-1": Decimal(31) / 250 * 100, "IKU-2": "A", "KOP-1": 9}
    assert sum(baris.realisasi or 0 for baris in hasil.laporan.anggaran) == 256_625_000
    assert [berkas.name for berkas in sorted((tmp_path / "2023").glob("TW*.xlsx"))] == [
        f"TW{nomor}-2023.xlsx" for nomor in (1, 2, 3, 4)
    ]
