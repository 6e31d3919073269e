"""A Debian with nothing in it, in a folder of its own: what a package meets on somebody else's computer."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from steps import apt
from steps.console import Stop, say
from steps.machine import Machine, Outcome

USER = "technician"
HOME = f"/home/{USER}"
# Devices of its own: no camera of this machine, none of its discs. All mounts end with the command.
_INSIDE = """
root=$1; shift
mount -t tmpfs -o mode=755 tmpfs "$root/dev" && mkdir -m 1777 "$root/dev/shm" && mkdir "$root/dev/pts"
for device in null:3 zero:5 full:7 random:8 urandom:9; do
    mknod -m 666 "$root/dev/${device%:*}" c 1 "${device#*:}"
done
ln -s /proc/self/fd "$root/dev/fd"
mount -t proc proc "$root/proc"
if [ -d "$root/tmp/.X11-unix" ]; then mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; fi
chroot "$@"
exit $?
"""
_ENVIRONMENT = ("LANG=C.UTF-8", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")


@dataclass(frozen=True, slots=True)
class BareRoot:
    """The folder, and the machine that it lies on."""

    machine: Machine
    folder: Path

    def run(self, *command: str, user: str = "root", environment: Sequence[str] = ()) -> Outcome:
        """Runs a command inside, with nothing of this machine's environment, and waits for its end."""
        home = "/root" if user == "root" else f"/home/{user}"
        inside = ["env", "-i", *_ENVIRONMENT, f"HOME={home}", f"USER={user}", *environment, *command]
        chroot = [f"--userspec={user}:{user}", str(self.folder), *inside]
        spaces = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
        return self.machine.run([*spaces, "sh", "-c", _INSIDE, "sh", str(self.folder), *chroot])

    def apt(self, *words: str) -> Outcome:
        """Runs apt-get inside, without recommended packages: the least that a computer may have."""
        return self.run("apt-get", "--yes", "--no-install-recommends", "-q", *words, environment=_QUIET)

    def files(self, below: str = "") -> set[str]:
        """The paths of all that lies below a folder of it, as seen from inside."""
        top = self.folder / below.lstrip("/")
        return {
            f"/{Path(place, name).relative_to(self.folder)}"
            for place, folders, names in os.walk(top)
            for name in (*folders, *names)
        }

    def write(self, path: str, text: str) -> None:
        """Puts a file there."""
        target = self.folder / path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")


_QUIET = ("DEBIAN_FRONTEND=noninteractive",)


def make_root(machine: Machine, folder: Path, suite: str) -> BareRoot:
    """Makes it anew, the packages from where this machine gets its own. Raises Stop."""
    if not machine.is_root:
        raise Stop("This needs root: it makes a Debian in a folder and installs the package there.")
    if not machine.which("debootstrap"):
        apt.install(machine, ["debootstrap"])
    archive = _archive(machine)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    say(f"Making a bare Debian ({suite}) …")
    outcome = machine.run(["debootstrap", "--variant=minbase", suite, str(folder), archive])
    if outcome.status:
        raise Stop(f"{outcome.output[-3000:]}\ndebootstrap did not succeed.", 1)
    root = BareRoot(machine, folder)
    root.write("etc/apt/sources.list", f"deb {archive} {suite} main\n")
    root.write("etc/apt/apt.conf.d/80machine", _apt_settings(machine))
    for name in ("resolv.conf", "hosts"):
        root.write(f"etc/{name}", Path("/etc", name).read_text("utf-8"))
    _check(root.apt("update"), "apt-get update")
    _check(root.run("useradd", "--create-home", "--shell", "/bin/sh", USER), "useradd")
    return root


def _archive(machine: Machine) -> str:
    """Where this machine's apt gets Debian's main part from."""
    listing = machine.run(
        [
            "apt-get",
            "indextargets",
            "--format",
            "$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)",
            "Created-By: Packages",
        ]
    ).output
    for line in listing.splitlines():
        origin, label, component, address = line.split("|")[:4]
        if (origin, label, component) == ("Debian", "Debian", "main"):
            return address
    raise Stop("This machine's apt gets no packages of Debian: run apt-get update, or use a Debian machine.")


def _apt_settings(machine: Machine) -> str:
    """This machine's way to the archive, a proxy above all."""
    printed = machine.run(["apt-config", "dump"]).output
    ours = ("Acquire::http", "Acquire::https", "Acquire::ftp", "Acquire::Retries")
    return "".join(f"{line}\n" for line in printed.splitlines() if line.startswith(ours))


def _check(outcome: Outcome, what: str) -> None:
    if outcome.status:
        raise Stop(f"{outcome.output[-3000:]}\n{what} did not succeed in the bare root.", 1)
