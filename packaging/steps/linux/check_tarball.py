"""The folder for one account: installed, brought up to date and removed with no root."""

import shutil
from pathlib import Path

from steps.linux.bare_root import HOME, USER, BareRoot
from steps.linux.check_deb import PUT, Packages, install_one, jobs_of, kept, tail, used
from steps.linux.facts import NAME
from steps.linux.findings import Findings
from steps.machine import Outcome

_PROGRAM = f"{HOME}/.local/bin/{NAME}"
_UNPACK_AND_INSTALL = 'cd && tar -xzf "$1" && sh "$2/install.sh" && rm -rf "$2"'
# Brought up to date while it runs, and asked to go while it runs.
_BELOW = f"""
cd
QT_QPA_PLATFORM=offscreen "{_PROGRAM}" --demo --tour "$HOME/running" >running.log 2>&1 & running=$!
tries=0; until grep -q sign-in running.log || [ $tries -gt 600 ]; do sleep 0.1; tries=$((tries + 1)); done
tar -xzf "$1" && sh "$2/install.sh" && rm -rf "$2" || exit 90
sh "$HOME/.local/opt/{NAME}/uninstall.sh" && exit 91
wait $running; status=$?
cat running.log; rm -rf running.log running
exit $status
"""


def run(bare: BareRoot, findings: Findings, packages: Packages) -> None:
    """Does it as an account that is not root; root only brings the libraries of a desktop."""
    libraries = _packages_named(packages.tarball)
    outcome = bare.apt("install", *_renamed(bare, libraries))
    findings.note(
        "tarball: a desktop's libraries", not outcome.status, f"{len(libraries)} packages named in its README"
    )
    for file in (packages.tarball, packages.older_tarball):
        shutil.copy(file, bare.folder / PUT.lstrip("/"))
    jobs_before = bare.folder / HOME.lstrip("/") / f".local/share/{NAME}"
    shutil.rmtree(jobs_before, ignore_errors=True)
    before = bare.files(HOME)
    outcome = _as_user(bare, _UNPACK_AND_INSTALL, packages.older_tarball)
    findings.note("tarball: install.sh", not outcome.status, tail(outcome))
    used(bare, findings, _PROGRAM)
    jobs = install_one(bare, findings, _PROGRAM)
    outcome = _as_user(bare, _BELOW, packages.tarball)
    findings.note("tarball: brought up to date below a running window", *_worked_on(outcome))
    findings.note("tarball: the installs are kept", *kept(jobs, jobs_of(bare, _PROGRAM)))
    outcome = _as_user(bare, _UNPACK_AND_INSTALL, packages.tarball)
    old = [path for path in bare.files(f"{HOME}/.local/opt") if packages.stale in path]
    findings.note(
        "tarball: once more, and the older one is gone", not outcome.status and not old, tail(outcome)
    )
    outcome = bare.run("sh", f"{HOME}/.local/opt/{NAME}/uninstall.sh", user=USER)
    left = _left(bare, before)
    findings.note(
        "tarball: uninstall.sh leaves nothing but the data",
        not outcome.status and not left,
        " ".join(left[:8]) or "none",
    )


def _as_user(bare: BareRoot, script: str, tarball: Path) -> Outcome:
    words = (f"{PUT}/{tarball.name}", tarball.name.removesuffix(".tar.gz"))
    return bare.run("sh", "-c", script, "sh", *words, user=USER)


def _worked_on(outcome: Outcome) -> tuple[bool, str]:
    told = (
        "is still running and goes on" in outcome.output and "Close it, then run this again" in outcome.output
    )
    fine = outcome.status == 0 and told and '"state": "confirmed"' in outcome.output
    return fine, "it worked on to its end; uninstall.sh asked to close it first" if fine else tail(outcome)


def _packages_named(tarball: Path) -> list[str]:
    """What its README says that it needs."""
    folder = tarball.parent / "tarball"
    (readme,) = folder.glob(f"*/{tarball.name.removesuffix('.tar.gz')}/README.txt")
    return readme.read_text("utf-8").strip().splitlines()[-1].split()


def _renamed(bare: BareRoot, packages: list[str]) -> list[str]:
    """By this release's names: what was renamed has a new one."""
    known = bare.run("apt-cache", "pkgnames").output.split()
    return [name if name in known else f"{name}t64" for name in packages]


def _left(bare: BareRoot, before: set[str]) -> list[str]:
    ours = (f"{HOME}/.local/share/{NAME}", f"{HOME}/demo", f"{HOME}/tour")
    new = bare.files(HOME) - before
    keeps = {f"{HOME}/.local", f"{HOME}/.local/share"}  # the data lies in them
    return sorted(path for path in new - keeps if not path.startswith((*ours, f"{HOME}/.cache")))
