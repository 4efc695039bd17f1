"""A file dropped into the shared folder is checked at once."""

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from contoh import SUB, kantor

from lakip_xl.pipeline.watch import Kiriman, tangani, watch

Kantor = Callable[[str], Path]
SALAH = f"masukan/bidang.xlsx › Anggaran\n| kode | realisasi |\n| {SUB} | 12.34x |"


def test_a_changed_file_is_checked_and_its_marked_copy_written(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil(SALAH)
    (folder / "masukan" / "~$bidang.xlsx").write_bytes(b"kunci")
    berubah = [
        folder / "masukan" / nama for nama in ("~$bidang.xlsx", "bidang.xlsx", "hilang.xlsx", "sekretariat.xlsx")
    ]
    bidang, sekretariat = tangani(folder, berubah)
    assert [temuan.kode for temuan in bidang.pemeriksaan.temuan] == ["S08"]
    assert bidang.tertanda is not None
    assert bidang.tertanda.berkas == folder / "perbaikan" / "bidang.xlsx"
    assert (sekretariat.jalur.name, sekretariat.pemeriksaan.temuan) == ("sekretariat.xlsx", ())
    assert sekretariat.tertanda is None


def test_a_file_of_another_format_or_under_another_name_is_told(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! pindah masukan/bidang.xlsx masukan/bidang.csv")
    (folder / "masukan" / "bidang.xlsx.crdownload").write_bytes(b"separuh")
    csv, *lain = tangani(folder, (folder / "masukan").iterdir())
    if csv.jalur.name != "bidang.csv":
        csv, lain = lain[0], [csv]
    assert [str(temuan.sel) for temuan in csv.pemeriksaan.temuan] == ["masukan/bidang.csv"]
    assert "lalu simpan sebagai .xlsx" in csv.pemeriksaan.temuan[0].pesan
    assert [kiriman.jalur.name for kiriman in lain] == ["sekretariat.xlsx"]
    (folder / "masukan" / "bidang.csv").unlink()
    tertukar = folder / "masukan" / "bidang.xlsx"
    shutil.copy(folder / "masukan" / "sekretariat.xlsx", tertukar)
    (kiriman,) = tangani(folder, [tertukar])
    assert [temuan.pesan for temuan in kiriman.pemeriksaan.temuan] == [
        (
            "Masukan Bidang Contoh tidak terbaca: masukan/bidang.xlsx berisi isian unit sekretariat; "
            "minta berkas Bidang Contoh sendiri."
        )
    ]


def test_names_that_were_swapped_are_no_matter_to_who_watches(kantor_kecil: Kantor) -> None:
    folder = kantor_kecil("! pindah masukan/bidang.xlsx masukan/tukar.xlsx")
    (folder / "masukan" / "sekretariat.xlsx").rename(folder / "masukan" / "bidang.xlsx")
    (folder / "masukan" / "tukar.xlsx").rename(folder / "masukan" / "sekretariat.xlsx")
    assert [kiriman.pemeriksaan.temuan for kiriman in tangani(folder, (folder / "masukan").iterdir())] == [(), ()]


def test_a_file_dropped_into_the_folder_is_seen(kantor_kecil: Kantor, tmp_path: Path) -> None:
    folder = kantor_kecil("")
    kiriman = kantor(tmp_path / "kiriman", SALAH) / "masukan" / "bidang.xlsx"
    berhenti, diterima = Event(), list[Kiriman]()

    def pantau() -> None:
        for masuk in watch(folder, berhenti=berhenti):
            diterima.append(masuk)
            berhenti.set()

    pemantau = Thread(target=pantau)
    pemantau.start()
    for _ in range(40):
        shutil.copy(kiriman, folder / "masukan" / "bidang.xlsx")
        if berhenti.wait(0.25):
            break
    berhenti.set()
    pemantau.join(10)
    assert diterima
    assert (folder / "perbaikan" / "bidang.xlsx").is_file()
