"""The `.deb` from its first install to its last file: in a Debian that has neither libzbar0 nor Python."""

import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from steps.linux.bare_root import HOME, USER, BareRoot
from steps.linux.facts import NAME
from steps.linux.findings import Findings
from steps.machine import Outcome

PUT = "/var/tmp/packages"  # noqa: S108  # inside the bare root, which is ours
PLACE = f"/usr/lib/{NAME}"
TOUR_STEPS = 6
OFFSCREEN = ("QT_QPA_PLATFORM=offscreen",)
# What apt itself keeps of any package, and what the loader notes of any library.
_APTS_OWN = re.compile(
    r"/(var/(lib/(apt|dpkg)|cache/(apt|debconf|ldconfig)|log)|etc/ld\.so\.cache|run|tmp|dev|proc)\b"
)
# What packages that stay have made of their own: apt keeps some for others that recommend them.
_OF_OTHERS = (
    "/etc/ssl/certs",
    "/etc/ca-certificates",
    "/etc/fonts/conf.d",
    "/usr/local/share",
    "/var/cache/fontconfig",
)

# Serves the sandbox and drives an install on it as if it were real: the job lands in the account's own data.
_INSTALL_ONE = """
cd
"$1" sandbox --port 0 >served 2>served.err & sandbox=$!
tries=0; until grep -q ^ready served || [ $tries -gt 600 ]; do sleep 0.1; tries=$((tries + 1)); done
grep ^export served >exports; . ./exports
"$1" --tour "$HOME/$2"; status=$?
kill $sandbox
rm -f served served.err exports
exit $status
"""
# Upgrades once the window works, then does the worst that an upgrade could do: another program of that name.
_UPGRADE_BELOW = f"""
setpriv --reuid={USER} --regid={USER} --init-groups env HOME={HOME} QT_QPA_PLATFORM=offscreen \
    {NAME} --demo --tour {HOME}/running >/var/tmp/running 2>&1 & running=$!
tries=0
until grep -q sign-in /var/tmp/running || [ $tries -gt 600 ]; do sleep 0.1; tries=$((tries + 1)); done
apt-get --yes --no-install-recommends -q install "$1" >/var/tmp/upgrade 2>&1 ||
    {{ cat /var/tmp/upgrade; exit 90; }}
cp {PLACE}/{NAME} /var/tmp/kept
head -c 9000000 /dev/zero >{PLACE}/new && mv {PLACE}/new {PLACE}/{NAME}
wait $running; status=$?
cp /var/tmp/kept {PLACE}/new && chmod 755 {PLACE}/new && mv {PLACE}/new {PLACE}/{NAME}
cat /var/tmp/running
rm -f /var/tmp/running /var/tmp/upgrade /var/tmp/kept
exit $status
"""


@dataclass(frozen=True, slots=True)
class Packages:
    """The files, an older one of each, the `.deb`'s version, and a file that only the older ones have."""

    deb: Path
    older_deb: Path
    tarball: Path
    older_tarball: Path
    version: str
    stale: str


def run(bare: BareRoot, findings: Findings, packages: Packages) -> None:
    """Installs, uses, upgrades and removes it."""
    _nothing_there(bare, findings)
    before = bare.files()
    for file in (packages.deb, packages.older_deb):
        (bare.folder / PUT.lstrip("/")).mkdir(exist_ok=True)
        shutil.copy(file, bare.folder / PUT.lstrip("/"))
    if not _installed(bare, findings, packages.older_deb):
        return
    used(bare, findings, NAME)
    jobs = install_one(bare, findings, NAME)
    _upgraded(bare, findings, packages, jobs)
    _removed(bare, findings, before, jobs)


def _nothing_there(bare: BareRoot, findings: Findings) -> None:
    packages = bare.run("dpkg-query", "--show", "--showformat", "${Package}\n").output.split()
    wrong = [name for name in packages if "zbar" in name or name.startswith(("python", "libpython"))]
    there = [path for path in bare.files("usr") if re.search(r"/(bin/python|libzbar\.so)[^/]*$", path)]
    findings.note(
        "the root is bare", not wrong and not there, f"{len(packages)} packages; no libzbar0, no Python"
    )


def _installed(bare: BareRoot, findings: Findings, package: Path) -> bool:
    outcome = bare.apt("install", f"{PUT}/{package.name}")
    new = re.search(r"(\d+) newly installed", outcome.output)
    seen = f"{new[1] if new else '?'} packages, from the mirror" if not outcome.status else tail(outcome)
    findings.note("apt installs it with what it depends on", not outcome.status, seen)
    listed = bare.run("dpkg-query", "--show", "--showformat", "${Package}\n").output.split()
    wrong = [name for name in listed if "zbar" in name or name.startswith("python")]
    findings.note("still no libzbar0 and no Python", not wrong, " ".join(wrong) or "none came along")
    return not outcome.status


def used(bare: BareRoot, findings: Findings, program: str) -> None:
    """Starts it as an ordinary account: its version, its own test, the demo's tour."""
    outcome = as_user(bare, program, "--version")
    findings.note("it starts", not outcome.status, tail(outcome))
    outcome = as_user(bare, program, "--self-test")
    findings.note("its self-test passes", *_self_test(outcome))
    outcome = as_user(bare, program, "--demo", "--tour", f"{HOME}/demo")
    findings.note("the demo's tour passes", *tour_seen(outcome))


def _self_test(outcome: Outcome) -> tuple[bool, str]:
    try:
        told = json.loads(outcome.output[outcome.output.index("{") : outcome.output.rindex("}") + 1])
    except (ValueError, KeyError):
        return False, tail(outcome)
    words = {check["name"]: check["words"] for check in told["checks"]}
    # There is neither in a bare root, and the program has to know it.
    aware = "no camera" in words["media"] and "no keychain" in words["keychain"]
    bad = [f"{check['name']}: {check['words']}" for check in told["checks"] if not check["ok"]]
    if bad:
        return False, "; ".join(bad)
    fine = outcome.status == 0 and told["ok"] and told["bundled"] and aware
    return (
        fine,
        f"{len(words)} checks; media: {words['media']}; keychain: {words['keychain']}; {words['tls']}",
    )


def tour_seen(outcome: Outcome) -> tuple[bool, str]:
    """Whether all steps of a tour went well, and its last state."""
    lines = [json.loads(line) for line in outcome.output.splitlines() if line.startswith("{")]
    fine = outcome.status == 0 and len(lines) == TOUR_STEPS and all(line["ok"] for line in lines)
    return fine, f"{len(lines)} steps, {lines[-1].get('state')}" if fine else tail(outcome)


def install_one(bare: BareRoot, findings: Findings, program: str) -> str:
    """Installs a DataBridge on the sandbox's servers, and returns what `jobs --json` then says."""
    outcome = bare.run("sh", "-c", _INSTALL_ONE, "sh", program, "tour", user=USER, environment=OFFSCREEN)
    findings.note("an install is kept in the account's data", *tour_seen(outcome))
    return jobs_of(bare, program)


def jobs_of(bare: BareRoot, program: str) -> str:
    """What `jobs --json` prints."""
    return as_user(bare, program, "jobs", "--json").output


def kept(before: str, after: str) -> tuple[bool, str]:
    """Whether the installs are the same ones."""
    try:
        count = len(json.loads(after))
    except ValueError:
        return False, after[-300:]
    return before == after and count > 0, f"{count} before and after, word for word"


def as_user(bare: BareRoot, *command: str) -> Outcome:
    """Runs the program off-screen for an account that is not root."""
    return bare.run(*command, user=USER, environment=OFFSCREEN)


def _upgraded(bare: BareRoot, findings: Findings, packages: Packages, jobs: str) -> None:
    deb = f"{PUT}/{packages.deb.name}"
    outcome = bare.run("sh", "-c", _UPGRADE_BELOW, "sh", deb)
    findings.note("an upgrade below a running window: it works on to its end", *tour_seen(outcome))
    version = bare.run("dpkg-query", "--show", "--showformat", "${Version}", NAME).output
    stale = (bare.folder / PLACE.lstrip("/") / packages.stale).exists()
    findings.note(
        "the newer version is there, no file of the older", version == packages.version and not stale, version
    )
    outcome = bare.run("dpkg", "--verify", NAME)
    findings.note(
        "every file is as packed", not outcome.status and not outcome.output.strip(), "dpkg --verify"
    )
    findings.note("the installs are kept", *kept(jobs, jobs_of(bare, NAME)))


def _removed(bare: BareRoot, findings: Findings, before: set[str], jobs: str) -> None:
    outcome = bare.apt("remove", NAME)
    rest = [
        path for path in bare.files() if NAME in path and not path.startswith((HOME, PUT, "/var/lib/dpkg"))
    ]
    findings.note("removal leaves no file of it", not outcome.status and not rest, _few(rest))
    bare.apt("purge", NAME)
    bare.apt("autoremove", "--purge")
    left = leftovers(bare, before)
    findings.note("purge and autoremove leave no file that is nobody's", not left, _few(left))
    data = bare.folder / HOME.lstrip("/") / f".local/share/{NAME}"
    findings.note(
        "what the technician did is still there",
        data.is_dir() and len(jobs) > len("[]"),
        f"~/.local/share/{NAME}",
    )


def leftovers(bare: BareRoot, before: set[str]) -> list[str]:
    """What is there, was not, and belongs to no package that is still installed; but for the home folders."""
    owned = {
        line.removesuffix("/.").replace("/lib/", "/usr/lib/", 1) if line.startswith("/lib/") else line
        for file in (bare.folder / "var/lib/dpkg/info").glob("*.list")
        for line in file.read_text("utf-8").splitlines()
    }
    others = (*_OF_OTHERS, "/home/", PUT)
    new = bare.files() - before - owned
    return sorted(path for path in new if not _APTS_OWN.match(path) and not path.startswith(others))


def _few(paths: Sequence[str]) -> str:
    return f"{len(paths)}: {' '.join(paths[:8])}" if paths else "none"


def tail(outcome: Outcome) -> str:
    """The end of what a command printed."""
    return (
        f"{outcome.output.strip()[-400:]} ({outcome.status})"
        if outcome.status
        else outcome.output.strip()[-400:]
    )
