"""The packages for Linux, without building one: what they depend on, what they tell, how they go."""

import base64
import configparser
import os
import re
import runpy
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from desktop_entry import entry
from fake_machine import FakeMachine
from steps import libraries
from steps.linux import control, desktop, elf, needles, system
from steps.linux.deb import HOME
from steps.linux.facts import NAME, Facts, read_facts, releases
from steps.linux.stage import stage
from steps.machine import Outcome, ThisMachine

from installer_app.commands.parser import with_profile_named

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / desktop.SOURCES
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
FACTS = Facts(VERSION, 1_780_000_000, tuple(releases((ROOT / "CHANGELOG.md").read_text("utf-8"))))
LANGUAGES = ("", "[es]", "[fr]")

OBJDUMP = """\
{folder}/bundle/_internal/PySide6/libQt6Multimedia.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libpulse.so.0
  NEEDED               libstdc++.so.6
  NEEDED               libc.so.6

Version References:
  required from libc.so.6:
    0x09691a75 0x00 04 GLIBC_2.2.5
    0x069691b6 0x00 03 GLIBC_2.36
{folder}/bundle/_internal/libsndfile.so.1:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libm.so.6
"""


@pytest.fixture(name="menu")
def menu_entry() -> configparser.ConfigParser:
    return entry((SOURCES / f"{NAME}.desktop").read_text("utf-8"))


# --- what it depends on ---


def test_what_is_linked_and_not_inside_becomes_the_packages_it_depends_on() -> None:
    needs = (("libc.so.6", "a"), ("libm.so.6", "a"), ("libglib-2.0.so.0", "b"), ("libgio-2.0.so.0", "b"))
    assert system.depends(needs, "2.36") == [
        "ca-certificates",
        "libc6 (>= 2.36)",
        "libglib2.0-0t64 | libglib2.0-0",
    ]


def test_a_library_that_nobody_has_a_package_for_stops_the_build() -> None:
    with pytest.raises(system.NoPackageKnown, match=r"libnew\.so\.1, linked by _internal/reader\.so"):
        system.depends([("libnew.so.1", "_internal/reader.so")], "2.36")


def test_each_library_that_a_fresh_debian_lacks_is_named_once_by_the_same_package() -> None:
    """Those of `dev.py setup`, which were tried in bare roots; libzbar alone comes with the bundle."""
    names = [library.name for library in system.TABLE]
    assert len(names) == len(set(names))
    known = {library.name: library.package for library in system.TABLE}
    for library in libraries.LINUX:
        if library.name == "libzbar.so.0":
            assert library.name not in known
        else:
            assert known[library.name] == library.package


def test_the_drivers_and_what_they_need_are_in_no_bundle() -> None:
    without_packages = system.left_to_system(with_packages=False)
    assert {"libGL.so.1", "libEGL.so.1", "libstdc++.so.6", "libgcc_s.so.1", "libxcb.so.1"} <= without_packages
    assert "libxcb-cursor.so.0" not in without_packages  # not every desktop has it
    assert without_packages < system.left_to_system(with_packages=True)


def test_the_systems_libraries_and_what_came_along_with_them_alone_are_left_out(tmp_path: Path) -> None:
    inside = tmp_path / "source/_internal"
    (inside / "PySide6").mkdir(parents=True)
    for name in ("PySide6/libQt6Multimedia.so.6", "libsndfile.so.1", "libpulse.so.0", "libstdc++.so.6"):
        (inside / name).write_bytes(b"\x7fELF")
    machine = FakeMachine(programs=frozenset({"objdump"}))
    machine.answers = [("objdump", Outcome(0, OBJDUMP.format(folder=tmp_path)))]
    staged = stage(machine, tmp_path / "source", tmp_path / "bundle", with_packages=True)
    assert staged.left_out == ("libpulse.so.0", "libsndfile.so.1", "libstdc++.so.6")
    assert [path.name for path in (tmp_path / "bundle/_internal").iterdir()] == ["PySide6"]
    assert [name for name, _ in staged.needs] == ["libc.so.6", "libpulse.so.0", "libstdc++.so.6"]
    assert staged.glibc == "2.36"


def test_versions_of_the_c_library_are_compared_as_numbers() -> None:
    versions = frozenset({"GLIBC_2.4", "GLIBC_2.36", "GLIBC_2.9", "GLIBC_PRIVATE", "OPENSSL_3.0.0"})
    assert elf.newest_glibc([elf.Linked(Path("a"), frozenset(), versions)]) == "2.36"


# --- what is said of it ---


def test_the_control_file_says_what_apt_has_to_know() -> None:
    text = control.control(FACTS.deb_version, ["libc6 (>= 2.36)", "libgl1"], 230_000)
    fields = dict(re.findall(r"^([A-Z][\w-]+): (.*)$", text, flags=re.MULTILINE))
    assert fields["Package"] == NAME
    assert fields["Version"] == f"{VERSION}-1"
    assert fields["Depends"] == "libc6 (>= 2.36), libgl1"
    assert "gnome-keyring" in fields["Recommends"]  # it runs without
    said = text.partition("Description: ")[2].splitlines()
    assert all(line.startswith(" ") and len(line) <= 80 for line in said[1:])


def test_the_package_and_the_program_have_one_version() -> None:
    facts = read_facts(ROOT, ThisMachine())
    assert facts.version == VERSION == facts.releases[0].version
    assert (ROOT / "installer_app/__init__.py").read_text("utf-8").count(f'__version__ = "{VERSION}"') == 1
    assert f"{NAME} ({VERSION}-1)" in control.debian_changelog(facts, facts.deb_version)


def test_no_script_runs_as_root_and_nothing_lies_in_a_home_folder() -> None:
    """The desktop's lists are brought up to date by dpkg's triggers: no postinst, so none that could harm."""
    packed = (ROOT / "packaging/steps/linux/deb.py").read_text("utf-8")
    assert not re.search(r"(pre|post)(inst|rm)", packed)
    assert not HOME.is_relative_to("home")


def test_the_example_policy_fixes_nothing() -> None:
    read = tomllib.loads((SOURCES / "examples/policy.toml").read_text("utf-8"))
    assert read
    assert not any(read.values())


# --- what the desktop is told ---


def test_the_menu_entry_speaks_three_languages_and_opens_practice_too(
    menu: configparser.ConfigParser,
) -> None:
    main = menu["Desktop Entry"]
    for key in ("Comment", "GenericName", "Keywords"):
        assert all(main[f"{key}{language}"] for language in LANGUAGES)
    assert main["Exec"] == f"{NAME} %u"
    assert main["Icon"] == main["StartupWMClass"] == main["TryExec"] == NAME
    (action,) = main["Actions"].strip(";").split(";")
    practice = menu[f"Desktop Action {action}"]
    assert practice["Exec"] == f"{NAME} --demo"
    assert all(practice[f"Name{language}"] for language in LANGUAGES)


def test_the_menu_entry_the_kind_of_file_and_appstream_name_the_same_things(
    menu: configparser.ConfigParser,
) -> None:
    types = menu["Desktop Entry"]["MimeType"].strip(";").split(";")
    mime = ET.parse(SOURCES / f"{NAME}.xml").getroot()  # noqa: S314  # our own file
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = mime.findall("m:mime-type", space)
    assert kind.attrib["type"] == types[0]
    (glob,) = kind.findall("m:glob", space)
    assert glob.attrib["pattern"] == "*.energygrid.toml"
    (icon,) = kind.findall("m:icon", space)
    assert icon.attrib["name"] == desktop.MIME_ICON == types[0].replace("/", "-")
    metainfo = desktop.with_releases((SOURCES / desktop.METAINFO).read_text("utf-8"), FACTS)
    told = ET.fromstring(metainfo)  # noqa: S314  # our own file
    assert [one.text for one in told.findall("provides/mediatype")] == types
    assert told.findtext("id") == desktop.METAINFO.removesuffix(".metainfo.xml")
    assert told.findtext("launchable") == f"{NAME}.desktop"
    assert next(told.iterfind("releases/release")).attrib["version"] == VERSION
    assert told.find("screenshots") is None  # they need an address that everybody reaches


@pytest.mark.parametrize(
    ("opened", "taken"),
    [
        ("file:///home/ana/North%20Grid.energygrid.toml", "/home/ana/North Grid.energygrid.toml"),
        ("/home/ana/north%20grid.energygrid.toml", "/home/ana/north%20grid.energygrid.toml"),
        ("energygrid-installer://profile?url=https://it.example.com/north.toml",) * 2,
    ],
)
def test_what_a_desktop_opens_by_the_menu_entry_is_taken_for_a_profile(opened: str, taken: str) -> None:
    assert with_profile_named([opened]) == ["--profile", taken]


# --- what runs before the program ---


@pytest.mark.skipif(sys.platform != "linux", reason="the hook is for Linux")
@pytest.mark.parametrize("before", ["", "/opt/theirs"], ids=["none was set", "one was set"])
def test_an_upgrade_does_not_reach_a_running_program_nor_its_libraries_a_browser(
    before: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = SimpleNamespace(_filename="/usr/lib/energygrid-installer/energygrid-installer")
    monkeypatch.setitem(sys.modules, "pyimod02_importers", SimpleNamespace(pyz_archive=archive))
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/energygrid-installer/_internal")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(ROOT / "packaging/bundle/hooks/while_running.py"))
    assert Path(archive._filename).resolve() == Path(sys.executable).resolve()
    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    # The self-test's children are this program once more: each has to point its loader at the bundle again.
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


# --- what must not be inside ---


def test_the_search_finds_secrets_in_any_spelling_and_only_those(tmp_path: Path) -> None:
    found = needles.sandbox_needles(ROOT / "resources/sandbox")
    code = next(one for one in found if one.kind == "an install code")
    coded = base64.b64encode(f"x{code.value}".encode())
    token = b".".join([b"eyJhbGciOiJSUzI1NiJ9", b"eyJzdWIiOiJhIn0xyz", b"c2lnbmF0dXJlLW9mLWl0"])
    held = {
        "plain.log": b"ic=" + code.value.encode(),
        "coded.log": coded,
        "name.log": b"served Nadia Karim",
        "token.log": b"Bearer " + token,
        "calm.log": b'{"event": "bound", "job": "b476d0c42b598a47"}',
    }
    for name, content in held.items():
        (tmp_path / name).write_bytes(content)
    assert needles.search(tmp_path, found) == [
        "coded.log: an install code",
        "name.log: a customer's name",
        "plain.log: an install code",
        "token.log: a token",
    ]
    assert code.value not in repr(needles.search(tmp_path, found))
