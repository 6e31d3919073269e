"""What is inside: nothing secret, and nothing that a checker of Debian's or the desktop's refuses."""

from pathlib import Path

from steps.linux import desktop
from steps.linux.bare_root import HOME, USER
from steps.linux.facts import NAME
from steps.linux.findings import Findings
from steps.linux.needles import Needle, sandbox_needles, search
from steps.machine import Machine

_SEARCHED = "searched, file by file"


def run(root: Path, machine: Machine, python: Path, findings: Findings, bundle: Path, deb: Path) -> None:
    """Searches the bundle and has the package checked by whatever checkers this machine has."""
    rooms = f"PYTHONPATH={root / 'packaging'}"
    search_it = [str(python), "-m", "steps.linux.inside", str(bundle), str(root / "resources/sandbox")]
    outcome = machine.run(["env", rooms, *search_it])
    seen = outcome.output.strip()[-500:] or _SEARCHED
    findings.note("the bundle has no secret, token, code or name", not outcome.status, seen)
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


def _halves(root: Path) -> list[Needle]:
    """Family names by themselves: a log has none."""
    whole = [one for one in sandbox_needles(root / "resources/sandbox") if "name" in one.kind]
    return [Needle(one.kind, one.value.split()[-1]) for one in whole]


def _told(hits: list[str]) -> str:
    return "; ".join(hits[:6]) if hits else _SEARCHED


def _checker(machine: Machine, findings: Findings, program: str, *words: str) -> None:
    if not machine.which(program):
        findings.note(program, True, "is not on this machine: left out")
        return
    outcome = machine.run([program, *words])
    findings.note(program, not outcome.status, outcome.output.strip()[-500:] or "has nothing to say")
