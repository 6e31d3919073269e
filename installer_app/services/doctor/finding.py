"""One finding: what was looked at, how it is, and who mends it in which step."""

from enum import StrEnum
from typing import Any

from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.services.places import without_the_home


class Verdict(StrEnum):
    """From best to worst, and last what could not be looked at."""

    GOOD = "good"
    WORTH_KNOWING = "worth knowing"
    NEEDS_MENDING = "needs mending"
    NOT_CHECKED = "not checked"


@frozen
class Said:
    """A sentence that is spoken later: in the window's language, or in English for support."""

    text: str = ""
    values: tuple[tuple[str, Any], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.text)

    def spoken(self) -> str:
        """In the language in force."""
        said = {name: one.spoken() if isinstance(one, Said) else one for name, one in self.values}
        return tr(self.text, **said) if self.text else ""

    def english(self) -> str:
        """As support and scripts read it."""
        said = {name: one.english() if isinstance(one, Said) else one for name, one in self.values}
        return self.text.format(**said) if said else self.text


UNSAID = Said()


def say(text: str, **values: object) -> Said:
    """``text`` is English, marked for translation; ``values`` fill in its ``{names}``."""
    return Said(text, tuple(values.items()))


@frozen
class Finding:
    """``key`` is for scripts, ``title`` names the check; ``details`` are English pairs for support."""

    key: str
    title: str
    verdict: Verdict
    words: Said
    repair: Said = UNSAID
    details: tuple[tuple[str, str], ...] = ()


class Found:
    """Makes the findings of one check."""

    def __init__(self, key: str, title: str, details: tuple[tuple[str, str], ...] = ()) -> None:
        self._key, self._title, self._details = key, title, details

    def __call__(
        self, verdict: Verdict, words: Said, repair: Said = UNSAID, *more: tuple[str, str]
    ) -> Finding:
        """With more details, if this one has some."""
        return Finding(self._key, self._title, verdict, words, repair, (*self._details, *more))


NOT_IN_TIME = mark("It did not answer in {seconds} seconds.")
BROKE = mark("It could not be looked at: something unexpected happened ({kind}).")


def all_good(findings: tuple[Finding, ...]) -> bool:
    """Whether nothing needs mending."""
    return all(finding.verdict is not Verdict.NEEDS_MENDING for finding in findings)


def as_record(finding: Finding) -> dict[str, object]:
    """A finding as ``doctor --json`` prints it."""
    return {
        "check": finding.key,
        "verdict": finding.verdict.value,
        "words": without_the_home(finding.words.english()),
        "repair": without_the_home(finding.repair.english()),
        "details": {name: without_the_home(value) for name, value in finding.details},
    }


def as_line(finding: Finding) -> str:
    """A finding as the command line prints it: a line, and one below it for its repair."""
    line = f"{finding.verdict.value:<13}  {finding.title}: {finding.words.english()}"
    repair = f"\n{'':<13}  -> {finding.repair.english()}" if finding.repair else ""
    return without_the_home(line + repair)
