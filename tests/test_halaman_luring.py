"""The page for people without Python, as they use it: opened from a file, in Chromium without a network."""

import hashlib
import re
import shutil
import subprocess
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest
from conftest import AKAR, TAHUN_NYATA
from ekspor_contoh import tulis_contoh
from ketik import ketik, ketik_baris
from peramban_luring import (
    bangun_halaman,
    buka,
    detik,
    isi_folder,
    jalankan,
    kabar,
    memori,
    peramban,
    sampai_selesai,
    tekan_dan_tunggu,
    tulis_folder,
)
from playwright.sync_api import Browser, BrowserContext, Page, expect
from test_verify import draf as tulis_draf

from lakip_xl.cli import app

PALING_BESAR, PALING_LAMA, PALING_BANYAK = 16_000_000, 10, 600_000_000
LANGKAH = {
    "init": "Mulai",
    "template": "Templat",
    "status": "Status",
    "check": "Periksa",
    "consolidate": "Gabungkan",
    "naskah": "Naskah",
}
Capsys = pytest.CaptureFixture[str]

pytestmark = pytest.mark.lambat


@pytest.fixture(scope="module")
def halaman(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bangun_halaman(tmp_path_factory.mktemp("halaman") / "lakip-xl.html")


@pytest.fixture(scope="module")
def mesin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with peramban(tmp_path_factory.mktemp("peramban")) as browser:
        yield browser


@pytest.fixture
def konteks(mesin: Browser) -> Iterator[BrowserContext]:
    konteks = mesin.new_context(
        viewport={"width": 1280, "height": 900}, locale="id-ID", timezone_id="Asia/Jayapura", accept_downloads=True
    )
    yield konteks
    konteks.close()


def sidik(berkas: Path) -> str:
    return hashlib.sha256(berkas.read_bytes()).hexdigest()


def dalam_base64(folder: Path) -> dict[str, str]:
    return {
        berkas.relative_to(folder).as_posix(): b64encode(berkas.read_bytes()).decode()
        for berkas in folder.rglob("*")
        if berkas.is_file() and not berkas.name.startswith(".")
    }


def contoh(tempat: Path, *, ubah: Callable[[Path], None] = lambda _: None) -> Path:
    """Write the sample office, changed, and consolidate it as the command line does."""
    folder = tempat / "2023"
    assert app.jalankan(["init", str(folder), "--contoh"]) == 0
    ubah(folder)
    assert app.jalankan(["consolidate", str(folder)]) == 0
    return folder


def salinan_2022(tempat: Path) -> Path:
    folder = tempat / "2022"
    shutil.copytree(TAHUN_NYATA, folder, ignore=shutil.ignore_patterns("LAKIP-*", "cadangan", "*.jsonl", ".lakip*"))
    return folder


def pilih_salinan(lembar: Page, folder: Path) -> None:
    if not lembar.locator("#pilih-salinan").is_visible():
        lembar.locator("#cara-lain summary").click()
    pilih(lembar, "#pilih-salinan", folder)


def pilih(lembar: Page, tombol: str, berkas: Path) -> None:
    with sampai_selesai(lembar):
        with lembar.expect_file_chooser() as pemilih:
            lembar.locator(tombol).click()
        pemilih.value.set_files(berkas)


def test_the_real_year_gives_the_same_bytes_as_the_command_line_in_the_bounds_of_size_time_and_memory(
    konteks: BrowserContext, halaman: Path, tmp_path: Path
) -> None:
    asli = salinan_2022(tmp_path / "asli")
    assert app.jalankan(["consolidate", str(asli)]) == 0
    permintaan: list[str] = []
    konteks.on("request", lambda minta: permintaan.append(minta.url))
    mulai = time.monotonic()
    lembar = buka(konteks, halaman)
    lama = detik(mulai)
    pilih_salinan(lembar, salinan_2022(tmp_path / "salinan"))
    assert jalankan(lembar, "consolidate") == "Gabungkan: Selesai."
    with lembar.expect_download() as unduhan:
        lembar.get_by_role("button", name="Unduh salinan LAKIP-2022.xlsx").click()
    assert sidik(unduhan.value.path()) == sidik(asli / "LAKIP-2022.xlsx")
    assert app.jalankan(["naskah", str(asli)]) == 0
    assert jalankan(lembar, "naskah") == "Naskah: Selesai."
    with lembar.expect_download() as unduhan:
        lembar.get_by_role("button", name="Unduh salinan LKjIP-2022.docx").click()
    assert sidik(unduhan.value.path()) == sidik(asli / "LKjIP-2022.docx")
    ukuran, banyak = halaman.stat().st_size, memori(lembar)
    print(f"{ukuran:,} bita, siap dalam {lama:.1f} detik, {banyak / 1e6:.0f} MB, {detik(mulai):.1f} detik sampai hasil")
    assert ukuran <= PALING_BESAR
    assert banyak <= PALING_BANYAK
    assert lama <= PALING_LAMA * 2  # other tests run beside it
    assert {alamat.partition(":")[0] for alamat in permintaan} <= {"file", "blob"}
    assert "connect-src 'none'" in halaman.read_text(encoding="utf-8")[:2_000]


def tekan(lembar: Page, tujuan: str, tombol: str = "Enter") -> None:
    """Go to an element with Tab alone, as often as it takes, and press a key there."""
    for _ in range(120):
        lembar.keyboard.press("Tab")
        if lembar.evaluate("tujuan => document.activeElement.matches(tujuan)", tujuan):
            break
    else:
        pytest.fail(f"{tujuan} tidak tercapai dengan Tab")
    assert lembar.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    lembar.keyboard.press(tombol)


def test_the_keyboard_alone_does_a_year_in_a_folder(konteks: BrowserContext, halaman: Path, tmp_path: Path) -> None:
    asli = contoh(tmp_path)
    lembar = buka(konteks, halaman, folder="2023")
    with sampai_selesai(lembar):
        tekan(lembar, "#pilih-folder")
    assert kabar(lembar) == "Folder 2023 siap."
    tekan(lembar, "#langkah-init input[type=checkbox]", "Space")
    for perintah, judul in LANGKAH.items():
        with sampai_selesai(lembar):
            tekan(lembar, f"#langkah-{perintah} button[type=submit]")
        assert kabar(lembar) == f"{judul}: Selesai."
        assert lembar.evaluate("document.activeElement.id") == "judul-hasil"
    tertulis = isi_folder(lembar, "2023")
    assert {nama: isi for nama, isi in tertulis.items() if nama.endswith(".xlsx")} == {
        berkas.relative_to(asli).as_posix(): sidik(berkas) for berkas in asli.rglob("*.xlsx")
    }
    lain = {nama for nama in tertulis if not nama.endswith(".xlsx")}
    assert lain == {"jejak.jsonl", "LKjIP-2023.docx"}


def keliru(folder: Path) -> None:
    berkas = folder / "masukan" / "koperasi.xlsx"
    buku = openpyxl.load_workbook(berkas)
    ketik_baris(buku["Anggaran"], [{"realisasi": "12,5 juta"}])
    buku.save(berkas)


def test_a_wrong_file_gives_the_findings_of_the_command_line(
    konteks: BrowserContext, halaman: Path, tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "2023"
    assert app.jalankan(["init", str(folder), "--contoh"]) == 0
    keliru(folder)
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    assert app.jalankan(["check", "2023", "--annotate"]) == 1
    asli = [baris for baris in capsys.readouterr().out.splitlines() if "lakip-xl" not in baris]
    assert any("12,5 juta" in baris for baris in asli)
    lembar = buka(konteks, halaman)
    pilih_salinan(lembar, folder)
    assert jalankan(lembar, "check").startswith("Periksa: Ada yang perlu diperbaiki")
    lembar.locator("details:has(> .layar) > summary").click()
    tampil = lembar.locator(".layar").inner_text()
    assert [baris for baris in asli if baris.strip() and baris.strip() not in tampil] == []
    tabel = lembar.locator(".halaman table").last.inner_text()
    assert "Isi sel '12,5 juta' bukan angka" in tabel
    assert lembar.get_by_role("button", name="Unduh salinan perbaikan/koperasi.xlsx").is_visible()

    pilih(lembar, "#pilih-satu", folder / "masukan" / "koperasi.xlsx")
    assert "Isi sel '12,5 juta' bukan angka" in lembar.locator("#isi-hasil").inner_text()
    assert jalankan(lembar, "consolidate").startswith("Gabungkan: Ada yang perlu diperbaiki")
    assert lembar.get_by_role("button", name="Unduh salinan LAKIP-2023.xlsx").count() == 0
    assert "atau pakai pilihan “Tulis juga bila ada kesalahan" in lembar.locator(".layar").inner_text()


def test_a_report_in_word_is_verified_on_the_page_and_goes_back_marked(
    konteks: BrowserContext, halaman: Path, tmp_path: Path
) -> None:
    draf = tulis_draf(tmp_path)
    lembar = buka(konteks, halaman)
    pilih(lembar, "#langkah-verify button", draf)
    tampil = lembar.locator("#isi-hasil").inner_text()
    assert "Hasil: Verifikasi LKjIP.docx" in lembar.locator("#judul-hasil").inner_text()
    assert "tertulis 60,00, sedangkan 500.000 / 1.000.000 × 100 = 50,00 %" in tampil
    assert lembar.get_by_role("button", name="Unduh salinan LKjIP-ditandai.docx").is_visible()


def test_a_pdf_is_refused_on_the_page_with_its_reason(konteks: BrowserContext, halaman: Path, tmp_path: Path) -> None:
    draf = tmp_path / "LKjIP.pdf"
    draf.write_bytes(b"%PDF-1.7")
    lembar = buka(konteks, halaman)
    pilih(lembar, "#langkah-verify button", draf)
    tampil = lembar.locator("#isi-hasil").inner_text()
    assert "berformat PDF; buka di Word lalu simpan sebagai .docx" in tampil
    assert "Membaca PDF langsung tidak tersedia di halaman ini; pakai lakip-xl di Python." in tampil


def lebih(folder: Path) -> None:
    berkas = folder / "perencanaan.xlsx"
    buku = openpyxl.load_workbook(berkas)
    ketik(buku["Identitas"], "perangkat_daerah", {"nilai": "Dinas yang Baru"})
    buku.save(berkas)


def test_a_killed_tab_leaves_the_earlier_report_whole_and_a_reload_goes_on(
    konteks: BrowserContext, halaman: Path, tmp_path: Path
) -> None:
    lama = contoh(tmp_path / "lama")
    baru = contoh(tmp_path / "baru", ubah=lebih)
    lembar = buka(konteks, halaman, folder="2023")
    semua = {**dalam_base64(baru), "LAKIP-2023.xlsx": dalam_base64(lama)["LAKIP-2023.xlsx"]}
    tulis_folder(lembar, "2023", semua)
    assert tekan_dan_tunggu(lembar, "#pilih-folder").endswith("siap.")
    lembar.evaluate(
        """() => {
          const tulis = FileSystemWritableFileStream.prototype.write;
          FileSystemWritableFileStream.prototype.write = async function (isi) {
            await tulis.call(this, isi.slice(0, isi.byteLength / 2));
            if (!window.pernah) return (window.pernah = true), tulis.call(this, isi.slice(isi.byteLength / 2));
            document.title = "tertahan";
            return new Promise(() => {});
          };
        }"""
    )
    lembar.locator("#langkah-consolidate button[type=submit]").click()
    expect(lembar).to_have_title("tertahan")
    lembar.close(run_before_unload=False)

    lembar = buka(konteks, halaman, folder="2023")
    tertulis = isi_folder(lembar, "2023")
    assert tertulis["LAKIP-2023.xlsx"] == sidik(lama / "LAKIP-2023.xlsx")
    assert tertulis["cadangan/LAKIP-2023.0001.xlsx"] == sidik(lama / "LAKIP-2023.xlsx")
    assert tekan_dan_tunggu(lembar, "#pilih-folder").endswith("siap.")
    assert jalankan(lembar, "consolidate") == "Gabungkan: Selesai."
    assert isi_folder(lembar, "2023")["LAKIP-2023.xlsx"] == sidik(baru / "LAKIP-2023.xlsx")


def test_a_file_that_another_program_changes_meanwhile_is_not_overwritten(
    konteks: BrowserContext, halaman: Path, tmp_path: Path
) -> None:
    jadi = contoh(tmp_path)
    lembar = buka(konteks, halaman, folder="2023")
    tulis_folder(lembar, "2023", {**dalam_base64(jadi), "LAKIP-2023.xlsx": b64encode(b"lama").decode()})
    assert tekan_dan_tunggu(lembar, "#pilih-folder") == "Folder 2023 siap."
    lembar.evaluate(
        """() => {
          const simpan = FolderNyata.prototype.simpan;
          FolderNyata.prototype.simpan = async function (hasil) {
            await tulisUtuh(this.pegangan, "LAKIP-2023.xlsx", new TextEncoder().encode("milik orang lain"));
            return simpan.call(this, hasil);
          };
        }"""
    )
    assert jalankan(lembar, "consolidate") == "Gabungkan: Selesai."
    assert "LAKIP-2023-BARU.xlsx (LAKIP-2023.xlsx sedang dibuka" in lembar.locator(".berkas").inner_text()
    tertulis = isi_folder(lembar, "2023")
    assert tertulis["LAKIP-2023.xlsx"] == hashlib.sha256(b"milik orang lain").hexdigest()
    assert tertulis["LAKIP-2023-BARU.xlsx"] == sidik(jadi / "LAKIP-2023.xlsx")


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    kerja = tmp_path_factory.mktemp("axe")
    npm = shutil.which("npm")
    assert npm is not None, "npm tidak ada; pasang dengan apt-get install nodejs npm"
    pasang = [npm, "install", "--silent", "--no-audit", "--no-fund", "axe-core@4"]
    subprocess.run(pasang, cwd=kerja, check=True, capture_output=True, timeout=180)
    return (kerja / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def cacat_akses(lembar: Page, axe: str) -> list[str]:
    """Return what axe-core finds serious in the page as it stands."""
    lembar.evaluate(axe)
    hasil = lembar.evaluate("axe.run(document)")
    return [
        f"{cacat['id']}: {simpul['html'][:120]}"
        for cacat in hasil["violations"]
        if cacat["impact"] in {"serious", "critical"}
        for simpul in cacat["nodes"]
    ]


def muat_di_lebar(lembar: Page, lebar: int) -> bool:
    lembar.set_viewport_size({"width": lebar, "height": 800})
    return bool(lembar.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))


def test_readers_of_screens_and_narrow_windows_are_served(
    konteks: BrowserContext, halaman: Path, axe: str, tmp_path: Path
) -> None:
    folder = tmp_path / "2023"
    assert app.jalankan(["init", str(folder), "--contoh"]) == 0
    keliru(folder)
    lembar = buka(konteks, halaman)
    lembar.locator(".isian-mulai summary").click()
    assert cacat_akses(lembar, axe) == []
    pilih_salinan(lembar, folder)
    for perintah in ("status", "check", "consolidate"):
        jalankan(lembar, perintah)
        assert cacat_akses(lembar, axe) == [], perintah
        assert muat_di_lebar(lembar, 400), perintah
        assert cacat_akses(lembar, axe) == [], f"{perintah}, 400 px"
        assert muat_di_lebar(lembar, 1280), perintah


def test_an_office_begins_from_the_form_and_what_is_missing_is_said(
    konteks: BrowserContext, halaman: Path, tmp_path: Path
) -> None:
    lembar = buka(konteks, halaman, folder="2024")
    lembar.locator("#langkah-status button").click()
    assert "Pilih folder tahun dulu" in kabar(lembar)
    assert tekan_dan_tunggu(lembar, "#pilih-folder").endswith("siap.")
    assert "Tidak dijalankan" in jalankan(lembar, "init")
    assert "Belum ditulis: --kantor" in lembar.locator(".layar").inner_text()
    lembar.get_by_label("Nama perangkat daerah").fill("Dinas Baru")
    lembar.get_by_label("Pemerintah daerah").fill("Kota Baru")
    lembar.get_by_label("Unit yang mengisi").fill("Sekretariat\nkoperasi=Bidang Koperasi")
    assert jalankan(lembar, "init") == "Mulai: Selesai."
    perintah = ["--kantor=Dinas Baru", "--pemda=Kota Baru", "--unit=Sekretariat", "--unit=koperasi=Bidang Koperasi"]
    assert app.jalankan(["init", str(tmp_path / "2024"), *perintah]) == 0
    assert isi_folder(lembar, "2024") == {"perencanaan.xlsx": sidik(tmp_path / "2024" / "perencanaan.xlsx")}


def test_a_year_begins_from_exports_of_the_finance_system(
    konteks: BrowserContext, halaman: Path, tmp_path: Path, capsys: Capsys, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tulis_contoh(tmp_path / "2025")
    lembar = buka(konteks, halaman, folder="2025")
    tulis_folder(lembar, "2025", dalam_base64(folder))
    assert tekan_dan_tunggu(lembar, "#pilih-folder") == "Folder 2025 siap."
    lembar.get_by_label("Program, unit dan pagu dari ekspor").check()
    lembar.get_by_label("Pemerintah daerah").fill("Kota Contoh")
    monkeypatch.chdir(tmp_path)
    for argumen in (["init", "2025", "--dari-sumber", "--pemda=Kota Contoh", "--skala=berhasil"], ["template", "2025"]):
        assert app.jalankan(argumen) == 0
        assert jalankan(lembar, argumen[0]).endswith("Selesai.")
    capsys.readouterr()
    keluar = app.jalankan(["sumber", "2025"])
    asli = [" ".join(baris.split()) for baris in capsys.readouterr().out.splitlines() if "lakip-xl" not in baris]
    jalankan(lembar, "sumber")
    assert lembar.locator("#hasil").get_attribute("data-kode") == str(keluar)
    tampil = {" ".join(baris.split()) for baris in lembar.locator(".layar").inner_text().splitlines()}
    assert [baris for baris in asli if baris not in tampil] == []
    assert isi_folder(lembar, "2025") == {
        berkas.relative_to(folder).as_posix(): sidik(berkas)
        for berkas in folder.rglob("*")
        if berkas.is_file() and not berkas.name.startswith(".")
    }


def test_a_running_command_is_stopped_and_nothing_is_changed(konteks: BrowserContext, halaman: Path) -> None:
    lembar = buka(konteks, halaman, folder="2023")
    assert tekan_dan_tunggu(lembar, "#pilih-folder").endswith("siap.")
    lembar.locator("#langkah-init input[type=checkbox]").first.check()
    with sampai_selesai(lembar):
        lembar.locator("#langkah-init button[type=submit]").click()
        lembar.locator("#henti").click()
    assert kabar(lembar) == "Dihentikan; tidak ada berkas yang berubah."
    assert isi_folder(lembar, "2023") == {}
    assert jalankan(lembar, "init") == "Mulai: Selesai."


def test_what_a_browser_lacks_is_said_in_words(konteks: BrowserContext, halaman: Path) -> None:
    lembar = buka(konteks, halaman)
    lembar.locator("#coba").click()
    lembar.wait_for_selector('body[data-selesai="2"]')
    semua: dict[str, tuple[int, str]] = {}
    for argumen in (
        "watch 2023",
        "export 2023 --out csv --format parquet",
        "consolidate 2023 2023 --scheduler tcp://10.0.0.5:8786",
        "consolidate 2023 2023 --workers 2",
        "recap . --out REKAP.xlsx",
    ):
        semua[argumen] = lembar.evaluate(
            """async (argumen) => {
              const { kode, teks } = await perintah({ judul: "" }, argumen.split(" "), "/kerja", "/kerja/2023");
              return [kode, teks];
            }""",
            argumen,
        )
    print(semua)
    assert [kode for kode, _ in semua.values()] == [2, 2, 2, 0, 0]
    for apa, (_, teks) in zip(("Memantau folder", "Parquet", "--scheduler"), semua.values(), strict=False):
        assert f"{apa} tidak tersedia di halaman ini; pakai lakip-xl di Python." in teks


def test_every_step_is_a_command_and_the_page_names_what_it_holds(halaman: Path) -> None:
    naskah = (AKAR / "web" / "langkah.js").read_text(encoding="utf-8")
    perintah = re.findall(r'perintah: "([\w-]+)"', naskah)
    ada = {command.callback.__name__ for command in app.app.registered_commands if command.callback}
    assert [nama for nama in perintah if nama in LANGKAH] == list(LANGKAH)
    assert set(perintah) <= ada
    teks = halaman.read_text(encoding="utf-8")
    for nama in ("Pyodide (MPL-2.0)", "Python (PSF-2.0)", "xlsxwriter", "python-calamine", "typer"):
        assert nama in teks
