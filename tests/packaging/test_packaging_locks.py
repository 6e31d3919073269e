"""The locks: every file by its hash, no index named, and what pyproject.toml asks for."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "packaging/requirements.lock"
DEVELOPMENT = ROOT / "packaging/requirements-dev.lock"
BUILD = ROOT / "packaging/requirements-build.lock"
DECLARED = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
ASKED = {
    RUNTIME: DECLARED["project"]["dependencies"],
    DEVELOPMENT: DECLARED["dependency-groups"]["dev"],
    BUILD: DECLARED["dependency-groups"]["build"],
}
SYSTEMS = {
    "Linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "macOS": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "Windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}
each = pytest.mark.parametrize("lock", ASKED, ids=lambda lock: lock.name)


def entries(lock: Path) -> list[tuple[Requirement, str]]:
    """Each requirement of a lock with the lines that belong to it."""
    blocks = re.findall(r"^\S.*\n(?:[ \t].*\n)*", lock.read_text("utf-8"), flags=re.MULTILINE)
    assert len(blocks) > 20
    return [(Requirement(block.splitlines()[0].removesuffix(" \\")), block) for block in blocks]


def chosen(lock: Path, system: str, python: str) -> dict[str, str]:
    """What a lock installs there: name -> version; fails if it names a package twice."""
    facts = {**SYSTEMS[system], "python_version": python, "python_full_version": f"{python}.0"}
    fitting = [
        requirement
        for requirement, _ in entries(lock)
        if not requirement.marker or requirement.marker.evaluate(facts)
    ]
    versions = {str(canonicalize_name(one.name)): str(one.specifier).removeprefix("==") for one in fitting}
    assert len(versions) == len(fitting)
    return versions


@each
def test_every_requirement_is_one_version_with_its_hashes(lock: Path) -> None:
    for requirement, block in entries(lock):
        assert re.fullmatch(r"==[\w.]+", str(requirement.specifier)), requirement
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", block), requirement
        assert requirement.url is None


@each
def test_no_lock_names_an_address_or_an_index(lock: Path) -> None:
    text = lock.read_text("utf-8")
    for word in ("://", "--index-url", "--extra-index-url", "--find-links", "--trusted-host", " @ "):
        assert word not in text


@each
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", SYSTEMS)
def test_a_lock_has_all_that_pyproject_asks_for_on_every_system(lock: Path, system: str, python: str) -> None:
    versions = chosen(lock, system, python)
    for line in ASKED[lock]:
        asked = Requirement(line)
        assert asked.specifier.contains(versions[canonicalize_name(asked.name)]), line


@pytest.mark.parametrize("lock", [DEVELOPMENT, BUILD], ids=lambda lock: lock.name)
@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", SYSTEMS)
def test_the_locks_agree_wherever_they_name_the_same_package(lock: Path, system: str, python: str) -> None:
    runtime, development = chosen(RUNTIME, system, python), chosen(lock, system, python)
    shared = runtime.keys() & development.keys()
    assert shared
    assert {name: runtime[name] for name in shared} == {name: development[name] for name in shared}


def test_a_package_with_extras_is_locked_with_them() -> None:
    """Debian 12's pip takes ``coverage[toml]`` for a package beside the locked ``coverage``, with no hash."""
    locked = {str(canonicalize_name(r.name)): r.extras for lock in ASKED for r, _ in entries(lock)}
    asked = [
        (str(canonicalize_name(need.name)), need.extras)
        for name in locked
        for need in map(Requirement, needs_of(name))
        if need.extras and (need.marker is None or need.marker.evaluate({"extra": ""}))
    ]
    assert ("coverage", {"toml"}) in asked
    for name, extras in asked:
        assert extras <= locked[name], name


def needs_of(name: str) -> list[str]:
    """What an installed package asks for; nothing for one that is for another system."""
    try:
        return requires(name) or []
    except PackageNotFoundError:
        return []


def test_qt_is_held_at_the_release_that_does_not_kill_python_3_11() -> None:
    for system in SYSTEMS:
        versions = chosen(RUNTIME, system, "3.11")
        assert {versions[name] for name in ("pyside6-essentials", "pyside6-addons", "shiboken6")} == {
            "6.11.3"
        }


def test_the_development_lock_builds_the_project_with_what_its_build_system_wants() -> None:
    versions = chosen(DEVELOPMENT, "Linux", "3.11")
    for line in DECLARED["build-system"]["requires"]:
        asked = Requirement(line)
        assert asked.specifier.contains(versions[canonicalize_name(asked.name)])


def test_markers_are_read_for_the_system_asked_about() -> None:
    marker = Marker("sys_platform == 'win32'")
    assert marker.evaluate(SYSTEMS["Windows"])
    assert not marker.evaluate(SYSTEMS["Linux"])
    assert "colorama" in chosen(DEVELOPMENT, "Windows", "3.13")
