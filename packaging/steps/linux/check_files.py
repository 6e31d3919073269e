"""What is inside: nothing secret, and nothing that a checker of Debian's or the desktop's refuses."""

import hashlib
from pathlib import Path

from steps.linux import desktop
from steps.linux.bare_root import HOME, USER
from steps.linux.facts import NAME
from steps.linux.findings import Findings
from steps.linux.needles import Needle, sandbox_needles, search
from steps.machine import Machine

# Where they belong: the sandbox plays with them, the tour's sticker is the tutorial's; GnuTLS, of the system,
# has keys in it that it tests itself with.
_BELONGS = ("_internal/resources/sandbox/", f"{NAME}/installer_app.app.window", "_internal/libgnutls.so")
# The tutorial's customer has the name that everybody's examples have.
_ANYBODY = "John Doe"


def run(root: Path, machine: Machine, findings: Findings, bundle: Path, deb: Path) -> None:
    """Searches the bundle and has the package checked by whatever checkers this machine has."""
    needles = [one for one in sandbox_needles(root / "resources/sandbox") if one.value != _ANYBODY]
    hits = search(bundle, [*needles, *_places(root)], _BELONGS, thorough=False)
    findings.note(
        "the bundle has no secret, token, code, name or path of this machine", not hits, _told(hits)
    )
    files = deb.parent / "deb" / deb.name.split("_")[1] / "files"
    share = files / "usr/share"
    _checker(
        machine,
        findings,
        "lintian",
        "--fail-on",
        "error",
        "--suppress-tags",
        "malformed-deb-archive",
        str(deb),
    )
    _checker(machine, findings, "desktop-file-validate", str(share / f"applications/{NAME}.desktop"))
    _checker(
        machine, findings, "appstreamcli", "validate", "--no-net", str(share / "metainfo" / desktop.METAINFO)
    )
    _checker(
        machine,
        findings,
        "shellcheck",
        "-S",
        "warning",
        *map(str, sorted((root / desktop.SOURCES).glob("*.sh"))),
    )


def data(root: Path, findings: Findings, homes: Path) -> None:
    """Searches what whole installs left in an account: its data, and its log more strictly."""
    kept = homes / USER / f".local/share/{NAME}"
    secrets = [one for one in sandbox_needles(root / "resources/sandbox") if "name" not in one.kind]
    hits = search(kept, secrets)
    findings.note("the data has no secret, token or code", kept.is_dir() and not hits, _told(hits))
    logs = [path for path in sorted(kept.rglob("*.log*")) if path.is_file()]
    needles = [*sandbox_needles(root / "resources/sandbox"), Needle("a home path", HOME), *_halves(root)]
    hits = [hit for path in logs for hit in search(path.parent, needles) if hit.startswith(path.name)]
    findings.note("the logs have no customer and no home path either", bool(logs) and not hits, _told(hits))


def same(one: Path, other: Path) -> tuple[bool, str]:
    """Whether two files are the same, and the beginning of their sum."""
    sums = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (one, other)]
    return sums[0] == sums[1], f"sha256 {sums[0][:16]}…"


def _places(root: Path) -> list[Needle]:
    """Where this was built. Root's home is nobody's, and every container's that wheels are built in."""
    home = str(Path.home())
    places = [Needle("the path of this project", f"{root}/")]
    return places if home in ("/", "/root") else [*places, Needle("a home path", f"{home}/")]


def _halves(root: Path) -> list[Needle]:
    """Family names by themselves: a log has none."""
    whole = [one for one in sandbox_needles(root / "resources/sandbox") if "name" in one.kind]
    return [Needle(one.kind, one.value.split()[-1]) for one in whole]


def _told(hits: list[str]) -> str:
    return "; ".join(hits[:6]) if hits else "searched, with what is packed in it"


def _checker(machine: Machine, findings: Findings, program: str, *words: str) -> None:
    if not machine.which(program):
        findings.note(program, True, "is not on this machine: left out")
        return
    outcome = machine.run([program, *words])
    findings.note(program, not outcome.status, outcome.output.strip()[-500:] or "has nothing to say")
