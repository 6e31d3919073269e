"""The `.deb`: for everybody on a computer, installed and upgraded by IT."""

import gzip
import hashlib
import shutil
from pathlib import Path

from steps.console import Stop, say
from steps.linux import control, desktop
from steps.linux.facts import NAME, Facts
from steps.linux.stage import set_modes, set_times, stage
from steps.linux.system import NoPackageKnown, depends
from steps.machine import Machine

# Beside Debian's own packages rather than in /opt: mounted and secured as programs are.
HOME = Path("usr/lib") / NAME


def build_deb(
    root: Path, machine: Machine, python: Path, bundle: Path, facts: Facts, out: Path, version: str = ""
) -> Path:
    """Makes the package from a built bundle and returns it.

    ``version``: another than the project's, to try an upgrade with; packed in haste.

    Raises Stop where a program or a package's name is missing.
    """
    if not machine.which("dpkg-deb"):
        raise Stop("This needs dpkg-deb, which Debian and its relatives have. Nothing was made.")
    level = "-z1" if version else "-z12"
    version = version or facts.deb_version
    tree = out / "deb" / version
    shutil.rmtree(tree, ignore_errors=True)
    files = tree / "files"
    files.mkdir(parents=True)
    staged = stage(machine, bundle, files / HOME, with_packages=True)
    say(f"{len(staged.left_out)} libraries are left to the system; glibc {staged.glibc} or newer is needed.")
    manual = desktop.lay_out(root, machine, python, facts, files / "usr/share")
    _documents(root, facts, version, files, manual)
    shutil.rmtree(manual.parent)
    (files / "usr/bin").mkdir()
    (files / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    set_modes(files)
    try:
        entries = depends(staged.needs, staged.glibc)
    except NoPackageKnown as problem:
        raise Stop(f"{problem} Nothing was made.", 1) from problem
    _control(files, version, entries)
    set_times(files, facts.epoch)
    return _pack(machine, files, facts, out / f"{NAME}_{version}_amd64.deb", level)


def _documents(root: Path, facts: Facts, version: str, files: Path, manual: Path) -> None:
    documents = files / "usr/share/doc" / NAME
    documents.mkdir(parents=True)
    notices = files / HOME / "_internal/resources/NOTICES.txt"
    licence = (root / "LICENSE").read_text("utf-8")
    text = control.copyright_text(licence, notices.read_text("utf-8"))
    (documents / "copyright").write_text(text, "utf-8")
    _zip(documents / "changelog.gz", (root / "CHANGELOG.md").read_bytes())
    _zip(documents / "changelog.Debian.gz", control.debian_changelog(facts, version).encode())
    shutil.copytree(root / desktop.SOURCES / "examples", documents / "examples")
    overrides = files / "usr/share/lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(root / desktop.SOURCES / "lintian-overrides", overrides)
    page = files / "usr/share/man/man1" / f"{NAME}.1.gz"
    page.parent.mkdir(parents=True)
    _zip(page, manual.read_bytes())


def _zip(path: Path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content, mtime=0))


def _control(files: Path, version: str, entries: list[str]) -> None:
    every = [path for path in sorted(files.rglob("*")) if path.is_file() and not path.is_symlink()]
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in every)
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(files)}\n"
        for path in every
    )
    folder = files / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control.control(version, entries, kilobytes), "utf-8")
    (folder / "md5sums").write_text(sums, "utf-8")  # what dpkg --verify compares with


def _pack(machine: Machine, files: Path, facts: Facts, package: Path, level: str) -> Path:
    package.unlink(missing_ok=True)
    time = f"SOURCE_DATE_EPOCH={facts.epoch}"
    outcome = machine.run(
        ["env", time, "dpkg-deb", "--root-owner-group", "-Zzstd", level, "--build", str(files), str(package)]
    )
    if outcome.status:
        raise Stop(f"{outcome.output}\ndpkg-deb did not succeed.", 1)
    say(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB")
    return package
