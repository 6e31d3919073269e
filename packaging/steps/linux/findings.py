"""What a long check found, told as it goes and as one table at its end."""

from dataclasses import dataclass, field

from steps.console import say


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was to be shown, whether it was, and what was seen."""

    what: str
    ok: bool
    seen: str


@dataclass
class Findings:
    """All of a run."""

    all: list[Finding] = field(default_factory=list)

    def note(self, what: str, ok: bool, seen: str) -> None:
        """Adds one and says it at once: a long run shows where it is."""
        finding = Finding(what, ok, " ".join(seen.split()))
        self.all.append(finding)
        say(f"  {_mark(ok)}  {what}: {finding.seen}")

    @property
    def failed(self) -> list[Finding]:
        """Those that were not as they must be."""
        return [finding for finding in self.all if not finding.ok]

    def table(self) -> str:
        """All of them, a line each."""
        width = max((len(finding.what) for finding in self.all), default=0)
        return "\n".join(f"{_mark(one.ok):4} {one.what:<{width}}  {one.seen}" for one in self.all)


def _mark(ok: bool) -> str:
    return "ok" if ok else "FAIL"
