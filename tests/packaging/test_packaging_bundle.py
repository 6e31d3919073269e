"""What goes into the bundle and what is said of it; the build itself is ``dev.py build``."""

import ctypes.util
import re
import runpy
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from bundle import contents, figures, mac, metadata, windows
from bundle.compare import differences
from bundle.neutral import neutral
from bundle.notices import notices
from bundle.owners import Owners
from bundle.parts import NobodyKnownError, Part
from bundle.pretend import ROOM
from bundle.traces import traces
from packaging.requirements import Requirement

import installer_app
from installer_app.services.inside import UNKNOWN, parts_inside

ROOT = Path(__file__).resolve().parents[2]
HOOK = ROOT / "packaging" / "bundle" / "hooks" / "own_libraries.py"


IMPORT = re.compile(r"^ *(?:from ([\w.]+) )?import \(?([\w., ]*)", re.MULTILINE)


def imported() -> set[str]:
    sources = (file.read_text("utf-8") for file in (ROOT / "installer_app").rglob("*.py"))
    found = {match.groups() for source in sources for match in IMPORT.finditer(source)}
    names = {(room, name.split()[0]) for room, names in found for name in names.split(",") if name.strip()}
    return {f"{room}.{name}" if room else name for room, name in names} | {room for room, _ in names if room}


def test_no_module_that_is_left_out_is_imported_by_the_program() -> None:
    names = imported()
    assert {"PIL.Image", "PySide6.QtMultimedia"} <= names
    for left_out in (*contents.EXCLUDED, *contents.INSTEAD):
        assert not {name for name in names if name == left_out or name.startswith(f"{left_out}.")}, left_out


def test_numpy_pydantic_and_freetype_are_in_no_bundle() -> None:
    assert {"numpy", "pydantic", "pydantic_core", "PIL._imagingft"} <= set(contents.EXCLUDED)
    # Of Pillow's fonts those that are pictures need no FreeType.
    sources = {file: file.read_text("utf-8") for file in (ROOT / "installer_app").rglob("*.py")}
    assert [file.name for file, source in sources.items() if "ImageFont.truetype" in source] == []
    assert [file.name for file, source in sources.items() if "ImageFont.load_default(" in source] == []
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert not {Requirement(line).name for line in asked} & {"numpy", "pydantic"}


@pytest.mark.parametrize(
    ("name", "dropped"),
    [
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),  # the media plugin links it
        ("PySide6\\plugins\\platforms\\qwindows.dll", False),
        ("PySide6\\plugins\\imageformats\\qpdf.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", True),
        ("libQt6Pdf.so.6", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("resources/translations/energygrid_es.qm", False),
        ("resources/translations/energygrid_es.ts", True),
        ("resources/help/fr/about.md", False),
        ("resources/pictures/scan.png", True),  # of the README
        ("libzbar.so.0", False),
        ("libharfbuzz.so.0", True),
        ("pillow.libs/libharfbuzz-172d1f63.so.0", False),
    ],
)
def test_what_the_window_needs_stays_and_what_no_page_needs_goes(name: str, *, dropped: bool) -> None:
    assert contents.is_dropped(name) is dropped


def test_the_hook_gives_pyzbar_the_zbar_of_the_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libzbar.so.0").touch()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: f"the system's {name}")
    monkeypatch.setattr(sys, "stdout", None)  # as where a program of Windows has no console
    runpy.run_path(str(HOOK))
    assert ctypes.util.find_library("zbar") == str(tmp_path / "libzbar.so.0")
    assert ctypes.util.find_library("c") == "the system's c"
    assert sys.stdout is not None
    print("goes nowhere")


def test_without_a_zbar_in_the_bundle_the_system_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: f"the system's {name}")
    runpy.run_path(str(HOOK))
    assert ctypes.util.find_library("zbar") == "the system's zbar"


def test_the_version_is_the_same_everywhere() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert declared == installer_app.__version__
    assert mac.info(declared)["CFBundleShortVersionString"] == declared
    assert windows.four("1.2.3") == (1, 2, 3, 0)


def test_macos_is_told_why_the_camera_is_wanted_in_each_language(tmp_path: Path) -> None:
    entries = dict(mac.translated(tmp_path))
    for code in ("en", "es", "fr"):
        words = Path(entries[f"{code}.lproj/InfoPlist.strings"]).read_text("utf-8")
        assert words.startswith('NSCameraUsageDescription = "')
        assert words.count('"') == 2
    assert mac.info("1")["NSCameraUsageDescription"] == mac.CAMERA["en"]


def test_every_file_is_somebodys_with_a_licence_and_its_text_or_the_build_ends(tmp_path: Path) -> None:
    from PySide6 import QtCore

    made = tmp_path / "made"
    made.mkdir()
    stranger = tmp_path / "stranger.so"
    stranger.touch()
    qt = Path(QtCore.__file__).parent / "Qt" / "lib"  # of Linux
    owners = Owners(ROOT, made)
    inside = {part.name for part in parts_inside()}
    every = [(part.name, str(file)) for part, file in owners.one_file_each() if part.name in inside]
    parts = {
        part.name: part
        for part in owners.parts(
            [
                ("resources/icons/app.svg", str(ROOT / "resources" / "icons" / "app.svg")),
                ("resources/fonts/FieldInter-Bold.otf", str(ROOT / "resources/fonts/FieldInter-Bold.otf")),
                ("PySide6/QtCore.so", QtCore.__file__),
                *(("Qt", str(file)) for file in qt.glob("libQt6Gui.so*")),
                *(("FFmpeg", str(file)) for file in qt.glob("libavcodec.so*")),
                *(("ICU", str(file)) for file in qt.glob("libicudata.so*")),
            ],
            [*every, ("uvicorn.main", str(ROOM / contents.INSTEAD["uvicorn.main"]))],
        )
    }
    # Qt's wheels are PySide6's, and these two have no module but a library.
    assert {name for name in inside if not name.startswith(("PySide6", "shiboken6"))} <= parts.keys()
    assert {"energygrid-installer", "Inter", "PySide6"} <= parts.keys()
    for part in parts.values():
        assert part.licence not in ("", UNKNOWN), part
        assert all(text.strip() for text in part.texts), part
    if sys.platform == "linux":
        assert {"Qt", "FFmpeg", "ICU"} <= parts.keys()
        assert parts["FFmpeg"].licence == "LGPL-2.1-or-later"
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["Qt"].texts[0]
    with pytest.raises(NobodyKnownError, match=r"stranger\.so"):
        owners.parts([("stranger.so", str(stranger))], [])


def test_the_notices_name_each_part_and_hold_each_text_once() -> None:
    parts = [Part("pypi", name, "1", "MIT", ("Permission is hereby granted.  \n",)) for name in ("b", "c")]
    text = notices([Part("pypi", "a", "2", "ISC", ("Permission to use.",)), *parts])
    assert [f"{name}: " in text for name in ("a 2", "b 1", "c 1")] == [True] * 3
    assert text.count("Permission is hereby granted.") == 1
    assert "b 1\nc 1\n====" in text


def test_the_bundle_knows_its_libraries_and_not_where_they_were_installed(tmp_path: Path) -> None:
    entries = metadata.entries(tmp_path)
    names = {name.partition("-")[0] for name, _ in entries}
    assert {"energygrid_installer", "httpx", "keyring", "pyside6_addons"} <= names
    assert "click" not in names  # uvicorn asks for it, and it is left out
    assert all(name.endswith(("/METADATA", "/entry_points.txt")) for name, _ in entries)
    texts = "".join(Path(file).read_text("utf-8") for _, file in entries)
    assert "Requires-Dist: httpx" in texts
    assert str(ROOT) not in texts


def test_a_bundle_loads_qt_as_the_program_does_before_anything_else_loads_it() -> None:
    run = "import builtins, runpy, sys; own = builtins.__import__; runpy.run_path(sys.argv[1])"
    tell = "print('PySide6.QtCore' in sys.modules, builtins.__import__ is own)"
    hook = str(HOOK.with_name("qt_first.py"))
    told = subprocess.run(
        [sys.executable, "-c", f"{run}; {tell}", hook], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["True", "True"]


def test_where_the_builders_python_lay_is_written_over_at_the_same_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path.resolve() / "home" / "3.11.7"
    library = python / "lib" / "libpython.so"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"\0" + str(python).encode() + b"/lib\0rest")
    other = tmp_path / "other.so"
    other.write_bytes(str(python).encode())
    monkeypatch.setattr(sys, "base_prefix", str(python))
    entries = neutral(
        [("libpython.so", str(library), "BINARY"), ("other.so", str(other), "BINARY")], tmp_path / "made"
    )
    content = Path(entries[0][1]).read_bytes()
    assert content.startswith(b"\0/usr//")
    # What Python says of its version may be the end of the same letters.
    assert content.endswith(b"/3.11.7/lib\0rest")
    assert b"home" not in content
    assert len(content) == library.stat().st_size
    assert entries[1] == ("other.so", str(other), "BINARY")


def test_what_two_bundles_differ_in_is_told_file_by_file_and_within_an_archive(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder, inside in ((one, "1"), (other, "2")):
        folder.mkdir()
        (folder / "same.txt").write_text("same")
        with zipfile.ZipFile(folder / "base.zip", "w") as archive:
            archive.writestr("a.pyc", "same")
            archive.writestr("b.pyc", inside)
    assert list(differences(one, one)) == []
    (other / "more.txt").touch()
    assert list(differences(one, other)) == [
        "differs:            base.zip (199 and 199 bytes)",
        "  within base.zip: b.pyc",
        "only in the second: more.txt",
    ]


def test_a_place_of_the_builders_is_found_in_a_file_and_within_an_archive(tmp_path: Path) -> None:
    (tmp_path / "clean.so").write_bytes(b"nothing")
    (tmp_path / "told.so").write_bytes(b"\0/home/ana/work\0")
    with zipfile.ZipFile(tmp_path / "base.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.pyc", "/home/ana/work/a.py" * 9)
    assert list(traces(tmp_path, {"home": b"/home/ana/"})) == [
        "base.zip, a.pyc names the home folder",
        "told.so names the home folder",
    ]


@pytest.mark.parametrize(("largest", "verdict"), [(1300, 1), (1200, 0)])
def test_a_bundle_is_measured_by_the_empty_window_and_what_makes_it_larger_is_named(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    largest: int,
    verdict: int,
) -> None:
    bundle, empty = tmp_path / "bundle", tmp_path / "empty"
    for folder, name, heavy in (
        (empty, "qt.so", 1000),
        (bundle, "qt.so", 1000),
        (bundle, "of.so", largest - 1000),
    ):
        folder.mkdir(exist_ok=True)
        (folder / name).write_bytes(bytes(heavy))
    if sys.platform != "win32":
        (bundle / "link.so").symlink_to("of.so")
    monkeypatch.setattr(figures, "starts", lambda _: {"bundle": 300.0, "venv": 400.0})
    assert figures.main([str(bundle), str(empty)]) == verdict
    size, named, start = capsys.readouterr().out.splitlines()
    assert size.endswith(f"{largest / 1000:.2f} (limit 1.2)")
    assert named.endswith("of.so")
    assert "0.75" in start
