"""The folder for one account, with a small program in it: installed, brought up to date, removed."""

import os
import subprocess
from pathlib import Path

import pytest
from desktop_entry import entry
from steps.linux import desktop
from steps.linux.facts import NAME

SOURCES = Path(__file__).resolve().parents[2] / desktop.SOURCES


@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_the_scripts_are_read_by_any_shell(script: str) -> None:
    done = subprocess.run(["sh", "-n", SOURCES / script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture(name="unpacked")
def unpacked_tarball(tmp_path: Path) -> Path:
    """What the archive has in it, with a small program for the large one."""
    folder = tmp_path / "un packed"
    for name in ("applications", "mime/packages"):
        (folder / "share" / name).mkdir(parents=True)
    (folder / "program").mkdir()
    program = folder / "program" / NAME
    program.write_text("#!/bin/sh\necho it runs\n", "utf-8")
    program.chmod(0o755)
    for script in ("install.sh", "uninstall.sh"):
        (folder / script).write_bytes((SOURCES / script).read_bytes())
    (folder / "share/applications" / f"{NAME}.desktop").write_bytes(
        (SOURCES / f"{NAME}.desktop").read_bytes()
    )
    (folder / "share/mime/packages" / f"{NAME}.xml").write_bytes((SOURCES / f"{NAME}.xml").read_bytes())
    return folder


def sh(home: Path, script: Path) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(["sh", script], env=environment, capture_output=True, text=True, check=False)


def everything(home: Path) -> set[str]:
    return {str(path.relative_to(home)) for path in home.rglob("*")}


@pytest.mark.skipif(os.name != "posix", reason="POSIX shells only")
def test_an_account_installs_upgrades_and_removes_it_and_keeps_its_own(
    tmp_path: Path, unpacked: Path
) -> None:
    home = tmp_path / "ho$me of 100% “X”"
    data = home / ".local/share/energygrid-installer/installer.sqlite3"
    data.parent.mkdir(parents=True)
    data.write_text("installs")
    before = everything(home)
    for version in ("0.9.0", "1.0.0"):
        (unpacked / "VERSION").write_text(f"{version}\n")
        done = sh(home, unpacked / "install.sh")
        assert (done.returncode, done.stderr) == (0, "")
    opt = home / f".local/opt/{NAME}"
    assert [path.name for path in opt.iterdir() if path.is_dir()] == ["1.0.0"]
    started = subprocess.run([home / f".local/bin/{NAME}"], capture_output=True, text=True, check=True)
    assert started.stdout == "it runs\n"
    menu = entry((home / f".local/share/applications/{NAME}.desktop").read_text("utf-8"))["Desktop Entry"]
    quoted = str(home).replace("$", r"\\$").replace("%", "%%")
    assert menu["Exec"] == f'"{quoted}/.local/bin/{NAME}" %u'
    removed = sh(home, opt / "uninstall.sh")
    assert (removed.returncode, removed.stderr) == (0, "")
    assert everything(home) == before


@pytest.mark.skipif(os.name != "posix", reason="POSIX shells only")
def test_a_program_that_does_not_start_here_leaves_the_installed_one_alone(
    tmp_path: Path, unpacked: Path
) -> None:
    (tmp_path / "home").mkdir()
    (unpacked / "VERSION").write_text("1.0.0\n")
    assert sh(tmp_path / "home", unpacked / "install.sh").returncode == 0
    (unpacked / "VERSION").write_text("1.1.0\n")
    (unpacked / "program" / NAME).write_text("#!/bin/sh\necho no libfoo.so.1 >&2\nexit 127\n")
    done = sh(tmp_path / "home", unpacked / "install.sh")
    assert done.returncode == 1
    assert "no libfoo.so.1" in done.stderr
    assert "Nothing was changed" in done.stderr
    assert (tmp_path / f"home/.local/bin/{NAME}").resolve().parent.name == "1.0.0"
