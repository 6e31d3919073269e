"""The folder for one account, as a `.tar.gz`: installed without root by the `install.sh` in it."""

import gzip
import shutil
import tarfile
from pathlib import Path

from steps.console import Stop, say
from steps.linux import desktop
from steps.linux.facts import NAME, TITLE, Facts
from steps.linux.stage import set_modes, stage
from steps.linux.system import NoPackageKnown, depends
from steps.machine import Machine

_README = """\
{title} {version}, for one account of a Linux computer (x86_64, glibc {glibc} or newer).

  sh install.sh     installs it, or brings it up to date
  sh uninstall.sh   removes it; what you did with it stays

It needs libraries that every desktop has. On Debian and Ubuntu their packages are:
  {packages}
"""


def build_tarball(
    root: Path, machine: Machine, python: Path, bundle: Path, facts: Facts, out: Path, version: str = ""
) -> Path:
    """Makes the archive and returns it; gzip, because every system can read it. Raises Stop."""
    level = 1 if version else 6
    version = version or facts.version
    tree = out / "tarball" / version
    shutil.rmtree(tree, ignore_errors=True)
    top = tree / f"{NAME}-{version}-linux-x86_64"
    top.mkdir(parents=True)
    staged = stage(machine, bundle, top / "program", with_packages=False)
    manual = desktop.lay_out(root, machine, python, facts, top / "share")
    shutil.rmtree(manual.parent)
    try:
        packages = depends(staged.needs, staged.glibc)
    except NoPackageKnown as problem:
        raise Stop(f"{problem} Nothing was made.", 1) from problem
    for name in ("install.sh", "uninstall.sh"):
        shutil.copyfile(root / desktop.SOURCES / name, top / name)
    shutil.copyfile(root / "LICENSE", top / "LICENSE")
    (top / "VERSION").write_text(f"{version}\n", "utf-8")
    readme = _README.format(
        title=TITLE, version=version, glibc=staged.glibc, packages=" ".join(plain(packages))
    )
    (top / "README.txt").write_text(readme, "utf-8")
    set_modes(top)
    archive = out / f"{top.name}.tar.gz"
    _pack(top, archive, facts.epoch, level)
    say(f"{archive.name}: {archive.stat().st_size / 1e6:.0f} MB; glibc {staged.glibc} or newer is needed.")
    return archive


def plain(depends: list[str]) -> list[str]:
    """The packages by Debian 12's names, without versions and alternatives."""
    return [entry.split("|")[-1].split("(")[0].strip() for entry in depends]


def _pack(top: Path, archive: Path, epoch: int, level: int) -> None:
    """Sorted, of one time and of no owner: two archives of one commit are the same."""

    def same_everywhere(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = epoch
        return entry

    with (
        archive.open("wb") as file,
        gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=epoch, compresslevel=level) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        tar.add(top, top.name, filter=same_everywhere)
