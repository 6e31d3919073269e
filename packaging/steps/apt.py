"""Debian's and Ubuntu's packages: this release's names, and how to install them with the rights at hand."""

from collections.abc import Sequence

from steps.console import Stop, say
from steps.machine import Machine

_INSTALL = ("install", "--yes", "--no-install-recommends")
# Another program (automatic updates, above all) may hold the package database for a while.
_WAIT = ("-o", "DPkg::Lock::Timeout=300")


def install(machine: Machine, packages: Sequence[str]) -> None:
    """Installs the packages as root or through sudo. Raises Stop with the exact command if neither works."""
    sudo = rights(machine)
    names = known_names(machine, packages)
    if sudo is None:
        raise Stop(
            "These system packages are missing, and installing them needs root.\n"
            + by_hand(machine, packages)
        )
    say(f"Installing system packages: {' '.join(packages)}")
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet", *_WAIT]
    failure = ""
    if all(names):
        outcome = machine.run([*apt, *_INSTALL, *filter(None, names)])
        if outcome.status == 0:
            return
        failure = outcome.output
    # The package lists are empty or out of date: renew them, once.
    say("Fetching the package lists …")
    update = machine.run([*apt, "update"])
    outcome = machine.run([*apt, *_INSTALL, *spelled(machine, packages)])
    if outcome.status:
        raise Stop(
            f"{failure}{update.output}{outcome.output}\napt-get did not succeed. {by_hand(machine, packages)}"
        )


def rights(machine: Machine) -> list[str] | None:
    """What to put before a command that needs root: nothing, sudo, or None where there is no way."""
    if machine.is_root:
        return []
    if not machine.which("sudo"):
        return None
    if machine.has_terminal:
        return ["sudo"]
    return ["sudo", "-n"] if machine.run(["sudo", "-n", "true"]).status == 0 else None


def known_names(machine: Machine, packages: Sequence[str]) -> list[str | None]:
    """For each package the name that this release can install, or None where apt knows of none.

    Ubuntu 24.04 and Debian 13 renamed some to `…t64`; where the old name lives on, it is only a virtual one.
    """
    names = [name for package in packages for name in (package, f"{package}t64")]
    listing = machine.run(["apt-cache", "policy", *names]).output
    installable, name = set(), ""
    for line in listing.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and not line.endswith("(none)"):
            installable.add(name)
    return [next((name for name in (p, f"{p}t64") if name in installable), None) for p in packages]


def spelled(machine: Machine, packages: Sequence[str]) -> list[str]:
    """The packages by this release's names; the plain ones where apt knows neither (its lists are empty)."""
    return [name or package for name, package in zip(known_names(machine, packages), packages, strict=True)]


def by_hand(machine: Machine, packages: Sequence[str]) -> str:
    """The command for a person to run, in one line that can be copied."""
    sudo = "sudo " if machine.which("sudo") and not machine.is_root else ""
    words = " ".join((*_INSTALL, *spelled(machine, packages)))
    how = "Run this" if sudo or machine.is_root else "Run this as root"
    return f"{how}, then this command again:\n  {sudo}apt-get update && {sudo}apt-get {words}"
