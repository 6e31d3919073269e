"""The language that the program speaks: every text that a person reads goes through ``tr``."""

from collections.abc import Callable
from datetime import datetime

from installer_app.frozen import frozen

LookUp = Callable[[str, str], str]
"""From an English text and its comment to the text of a language; the English text where there is none."""


Hours = Callable[[datetime], str]
"""From a moment in its zone to the time of day as it is said: ``14:02``, ``2:02 PM``."""


def of_24(at: datetime) -> str:
    """``14:02``."""
    # Not by a time's own format: that looks for a module each time, and a list says hundreds of them.
    return f"{at.hour:02}:{at.minute:02}"


GROUPED_FROM = 10_000
# How figures are grouped by threes; French has a narrow no-break space.
_GROUPING = {"es": ".", "fr": "\u202f"}


@frozen
class Language:
    """``name`` is what its speakers call it."""

    code: str
    name: str


ENGLISH = Language("en", "English")
LANGUAGES = (ENGLISH, Language("es", "Español"), Language("fr", "Français"))
"""On offer, in this order."""


class _Spoken:
    """The language in force. English needs no file, so what has no window speaks it."""

    name = "en"
    look_up: LookUp = staticmethod(lambda text, _: text)
    hours: Hours = staticmethod(of_24)


def speak(name: str, look_up: LookUp, hours: Hours = of_24) -> None:
    """From now on texts come from ``look_up``, times of day from ``hours``; ``name`` is the code (``es``)."""
    _Spoken.name, _Spoken.look_up, _Spoken.hours = name, look_up, hours


def time_of_day(at: datetime) -> str:
    """``14:02``, or by twelve hours where that is how the region tells it. ``at`` is in its zone already."""
    return _Spoken.hours(at)


def spoken() -> str:
    """The code of the language in force."""
    return _Spoken.name


def tr(text: str, comment: str = "", **values: object) -> str:
    """The text in the language in force, its ``{names}`` filled in; whole numbers as ``number`` says them.

    ``comment`` tells the translator apart what one English word says twice. ``lupdate`` finds the texts that
    stand here as literals; what stands in a table is found by ``mark`` and given to ``tr`` when it is shown.
    """
    said = _Spoken.look_up(text, comment)
    if not values:
        return said
    return said.format(**{name: number(v) if type(v) is int else v for name, v in values.items()})


def number(count: int) -> str:
    """``9999``, and from ten thousand on in groups: ``10,000``; Spanish and French group otherwise."""
    if abs(count) < GROUPED_FROM:
        return str(count)
    return f"{count:,}".replace(",", _GROUPING.get(_Spoken.name, ","))


def mark(text: str) -> str:
    """The English text itself, for a table that is made once and read later: ``tr(TABLE[key])``."""
    return text


def plural(count: int, one: str, other: str) -> str:
    """Which of the two is right for so many: ``plural(n, tr("1 job"), tr("{n} jobs", n=n))``.

    French would count nothing among the ones; but ``one`` says its number, so it is for exactly that many.
    """
    return one if count == 1 else other
