"""`dev.py deb-check`: both packages in a bare Debian, from the first install to the last file removed."""

from collections.abc import Sequence
from pathlib import Path

from steps.console import say
from steps.linux import check_deb, check_files, check_tarball
from steps.linux.bare_root import BareRoot, make_root
from steps.linux.deb import build_deb
from steps.linux.facts import Facts, read_facts
from steps.linux.findings import Findings
from steps.linux.tarball import build_tarball
from steps.machine import Machine

OLDER = "0.9.0"
# Left behind by the older one: a file that the newer one no longer has.
STALE = "_internal/of-the-older-version.txt"


def run(root: Path, machine: Machine, python: Path, bundle: Path, suites: Sequence[str]) -> int:
    """Checks what was built from a bundle, on each of Debian's releases named; 0 if all is as it must be."""
    facts = read_facts(root, machine)
    out = root / "build/packages"
    findings = Findings()
    packages = _build(root, machine, python, bundle, facts, out)
    say("What is inside:")
    check_files.run(root, machine, python, findings, bundle, packages.deb)
    for suite in suites or ("bookworm",):
        bare = make_root(machine, root / "build/deb-check" / suite, suite)
        say(f"The package, in {suite}:")
        home = _check_suite(bare, findings, packages)
        check_files.data(root, findings, home)
    say(f"\n{findings.table()}")
    say(f"{len(findings.failed)} of {len(findings.all)} are not as they must be.")
    return 1 if findings.failed else 0


def _check_suite(bare: BareRoot, findings: Findings, packages: "check_deb.Packages") -> Path:
    check_deb.run(bare, findings, packages)
    check_tarball.run(bare, findings, packages)
    return bare.folder / "home"


def _build(
    root: Path, machine: Machine, python: Path, bundle: Path, facts: Facts, out: Path
) -> "check_deb.Packages":
    """The two packages, and an older one of each, which has one file more."""
    deb = build_deb(root, machine, python, bundle, facts, out)
    tarball = build_tarball(root, machine, python, bundle, facts, out)
    stale = bundle / STALE
    stale.write_text("A newer version has no such file.\n", "utf-8")
    try:
        older_deb = build_deb(root, machine, python, bundle, facts, out, f"{OLDER}-1")
        older_tarball = build_tarball(root, machine, python, bundle, facts, out, OLDER)
    finally:
        stale.unlink()
    return check_deb.Packages(deb, older_deb, tarball, older_tarball, facts.deb_version, STALE)
