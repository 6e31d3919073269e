"""The Windows installer at work under Wine: installs, updates, waits while the program is open, removes."""

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from steps import lint_packaging
from steps.console import Stop, say
from steps.machine import Machine

_FOLDER = Path("build/setup-check")
_SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
_INSTALLED = "AppData/Local/Programs/EnergyGrid Field Installer"
_DATA = "AppData/Local/energygrid-installer/installer.sqlite3"
_MENU = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
# As Wine writes the registry of an account.
_KEYS = (
    "Software\\\\Classes\\\\energygrid-installer\\\\shell\\\\open\\\\command",
    "Software\\\\Classes\\\\EnergyGrid.Profile.1",
    "CurrentVersion\\\\App Paths\\\\energygrid-installer.exe",
    "CurrentVersion\\\\Uninstall\\\\{452EE318-DCD3-4E31-B4BA-F17EED4B8FAE}_is1",
)
_NEEDED = (
    "On Debian: dpkg --add-architecture i386 && apt-get update"
    " && apt-get install wine wine64 wine32:i386 xvfb xauth"
)


@dataclass(frozen=True, slots=True)
class Windows:
    """A Windows of its own in ``folder``, made by Wine; what is Windows' own program stands in for ours."""

    root: Path
    folder: Path
    machine: Machine

    def run(self, *words: str, program: str = "wine") -> int:
        """A Windows program to its end; its exit status."""
        return self.machine.run([*self._within, program, *words]).status

    def open(self, program: Path) -> None:
        """A program that stays open, and keeps no pipe of ours."""
        self.machine.run(
            [*self._within, "sh", "-c", '"$@" >/dev/null 2>&1 & sleep 5', "sh", "wine", str(program)]
        )

    @property
    def _within(self) -> tuple[str, ...]:
        return ("env", f"WINEPREFIX={self.folder / 'prefix'}", "WINEDEBUG=-all", "LC_ALL=C.UTF-8")

    def end(self) -> None:
        """Every program of it."""
        self.run("-k", program="wineserver")

    @property
    def home(self) -> Path:
        """The account's folder."""
        users = self.folder / "prefix/drive_c/users"
        return next(user for user in sorted(users.iterdir()) if user.name != "Public")

    @property
    def registry(self) -> str:
        """The account's part; Wine writes it when the last program has ended."""
        self.run("-w", program="wineserver")
        return (self.folder / "prefix/user.reg").read_text("utf-8", errors="replace")

    def setup(self, version: str, module: str) -> Path:
        """The installer of a version that has this one module. Raises Stop if it cannot be made."""
        tools, made = self.root / lint_packaging.FOLDER, self.folder / version
        (made / "_internal").mkdir(parents=True)
        (made / "_internal" / module).touch()
        stand_in = self.folder / "prefix/drive_c/windows/system32/notepad.exe"
        for name in ("energygrid-installer.exe", "energygrid-installer-cli.exe"):
            shutil.copyfile(stand_in, made / name)
        compiler = str(tools / "node_modules/innosetup/bin/ISCC.exe")
        words = (f"/DAppVersion={version}", f"/DSource=Z:{made}", f"/DOutput=Z:{self.folder}")
        if self.run(compiler, "/Qp", *words, f"Z:{self.root / 'packaging/windows/installer.iss'}"):
            raise Stop("The installer could not be made. See: dev.py lint-packaging", 1)
        return self.folder / f"energygrid-installer-{version}-setup.exe"


def run(root: Path, machine: Machine) -> int:
    """1 if something is not as it must be. Raises Stop, with status 2, where a program is missing."""
    for program in ("node", "npm", "wine", "xvfb-run"):
        if not machine.which(program):
            raise Stop(f"This needs {program}. {_NEEDED}, and Node.js 20 or newer")
    if not os.environ.get("DISPLAY"):
        # One display for all of it: a program that is to stay open ends with its own.
        again = (sys.executable, str(root / "packaging/dev.py"), "setup-check")
        return machine.run(["xvfb-run", "-a", *again], say).status
    lint_packaging.install(root, machine)
    folder = root / _FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    windows = Windows(root, folder, machine)
    failed = 0
    try:
        for what, holds in _story(windows):
            say(f"{'yes' if holds else 'NO '}  {what}")
            failed += not holds
    finally:
        windows.end()
    say(f"{failed} not as it must be." if failed else "All as it must be.")
    return 1 if failed else 0


def _story(windows: Windows) -> Iterator[tuple[str, bool]]:
    windows.run("winecfg", "/v", "win7")
    first, second = windows.setup("0.0.1", "old.py"), windows.setup("0.0.2", "new.py")
    installed, data, menu = (windows.home / where for where in (_INSTALLED, _DATA, _MENU))
    yield "refused on Windows 7", windows.run(str(first), *_SILENT) == 1 and not installed.exists()
    windows.run("winecfg", "/v", "win10")
    yield "installed, without a question", windows.run(str(first), *_SILENT, "/LANG=french") == 0
    kept = windows.registry
    yield "links, profiles, the Run box and the list of programs know it", all(key in kept for key in _KEYS)
    yield "two entries in the start menu", len(list(menu.glob("EnergyGrid*.lnk"))) == 2  # noqa: PLR2004
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text("an install that waits")
    yield "updated", windows.run(str(second), *_SILENT) == 0
    yield "no module of the version before is left", _modules(installed) == ["new.py"]
    yield from _while_open(windows, first, installed)
    yield "removed", windows.run(str(installed / "unins000.exe"), *_SILENT[:2]) == 0
    windows.end()
    left = windows.registry
    gone = not installed.exists() and not any(key in left for key in _KEYS)
    yield "nothing of it is left", gone and not list(menu.glob("EnergyGrid*.lnk"))
    yield "but the installs of this laptop are", data.read_text() == "an install that waits"


def _while_open(windows: Windows, setup: Path, installed: Path) -> Iterator[tuple[str, bool]]:
    before = _all_of(installed)
    windows.open(installed / "energygrid-installer.exe")
    yield "put off while the program is open", windows.run(str(setup), *_SILENT) == 7  # noqa: PLR2004 - Inno's
    yield "nor removed then", windows.run(str(installed / "unins000.exe"), *_SILENT[:2]) == 1
    yield "and nothing has changed", _all_of(installed) == before
    windows.end()


def _modules(installed: Path) -> list[str]:
    return sorted(file.name for file in (installed / "_internal").iterdir())


def _all_of(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}
