"""The words of the box list: what each row is, what came of a sticker, and what the camera calls for."""

from datetime import datetime, tzinfo

from installer_app.domain.hints import Hint
from installer_app.domain.install_code import Grade
from installer_app.domain.job import InstallJob
from installer_app.domain.stock import BoxRow, Doubt, Way
from installer_app.domain.text import plain
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr
from installer_app.presenters.box.export import SheetRow
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.scan.coaching import coach
from installer_app.presenters.words.times import when
from installer_app.services.scanning import FrameReading
from installer_app.services.stock import Taken

NEXT = mark("Show the next one.")
MOST_OF_A_NAME = 60  # characters of a file's name
KEPT = mark("Kept on this laptop for {days} days, install codes encrypted. A confirmed bind wipes its code.")
NOT_KEPT = mark("This computer has no keychain that we can use: the list lasts until you close the program.")
_DOUBTS = {
    Doubt.SWAPPED: mark("MAC and code look swapped. Compare it with the sticker."),
    Doubt.ADDRESS: mark("No device has such an address. Read it again, or compare."),
    Doubt.CHECK: mark("The check digits don’t fit this code. Read it again, or compare."),
    Doubt.PUT_RIGHT: mark(
        "Typed for another keyboard layout and put right. Compare it, or show it to the camera."
    ),
}
TWO_CODES = mark("This MAC is here with another code as well: one was read wrong. Compare, and remove it.")
CODE_GONE = mark("Its code can’t be opened here any more. Show the sticker again.")


_WAYS = {
    Way.CAMERA: mark("camera"),
    Way.PICTURE: mark("picture"),
    Way.SCANNER: mark("USB scanner"),
    Way.PASTED: mark("pasted"),
}


@frozen
class LineBadge:
    """``kind`` is a badge's: ok, plain, wait, warn or bad."""

    kind: str
    word: str
    icon: str


@frozen
class BoxLine:
    """One line of the list. ``title`` is the MAC, or what was not taken; ``code`` the masked one.

    ``problem`` is "" where there is nothing to look at.
    """

    row_id: str
    title: str
    code: str
    badge: LineBadge
    came: str
    problem: str = ""
    taken: bool = True

    @property
    def words(self) -> str:
        """For who hears the list; of the code only that it is there."""
        parts = (self.title, self.badge.word, self.came, self.problem)
        return ". ".join(part.rstrip(".") for part in parts if part)


@frozen
class About:
    """Of a sticker of the list: the install that ``used`` it, and whether it is there with two codes.

    ``opened``: the list's codes were looked for, so that one that is not at hand is gone.
    """

    used: InstallJob | None
    two_codes: bool
    opened: bool


def way_words(way: Way) -> str:
    """How a sticker came in."""
    return tr(_WAYS[way])


def short_name(name: str) -> str:
    """A file's name, fit to be shown: on one line, and not for ever."""
    shown = plain(name).strip() or "?"
    return shown if len(shown) <= MOST_OF_A_NAME else f"{shown[: MOST_OF_A_NAME - 9]}…{shown[-8:]}"


def line_of(row: BoxRow, about: About, now: datetime, zone: tzinfo | None) -> BoxLine:
    """A sticker of the list. Two codes of one device go before any doubt about one of them."""
    problem = problem_of(row, about)
    badge = _badge(row, about, gone=problem == tr(CODE_GONE))
    came = " · ".join((when(row.read_at, now, zone), _way(row), *_again(row)))
    if about.used is not None:
        came = tr("Bound to meter {meter} · {came}", meter=plain(about.used.target.meter_id), came=came)
    return BoxLine(row.row_id, row.mac.text, row.masked, badge, came, problem)


def not_taken(number: int, source: str, why: str) -> BoxLine:
    """A picture or a scan that gave no sticker."""
    badge = LineBadge("warn", tr("Not taken"), "blocked")
    return BoxLine(f"not taken {number}", source, "", badge, "", why, taken=False)


def problem_of(row: BoxRow, about: About) -> str:
    """What is to be looked at; "" if nothing is."""
    if about.two_codes:
        return tr(TWO_CODES)
    if row.doubt is not Doubt.NONE:
        return tr(_DOUBTS[row.doubt])
    return tr(CODE_GONE) if about.opened and about.used is None and not row.masked else ""


def sheet_row(row: BoxRow, about: About) -> SheetRow:
    """A line of the spreadsheet."""
    problem = problem_of(row, about)
    if about.used is not None:
        bound = tr("Bound to meter {meter}.", meter=about.used.target.meter_id)
        problem = f"{bound} {problem}".strip()
    source = row.source or row.way.value
    read_at = row.read_at.isoformat(timespec="seconds")
    return SheetRow(row.mac.text, row.masked, row.grade.value, source, read_at, row.seen, problem)


def taken_words(taken: Taken, count: int, *, two_codes: bool) -> str:
    """What came of a sticker, to be heard: the count goes first."""
    tail = taken.row.mac.tail
    if taken.repeat:
        return tr("Already in the list: ends in {tail}", tail=tail)
    if two_codes:
        return tr("{count}. Taken, with another code than before: ends in {tail}", count=count, tail=tail)
    return {
        Doubt.NONE: tr("{count}. Taken: ends in {tail}", count=count, tail=tail),
        Doubt.PUT_RIGHT: tr("{count}. Taken, but compare it: ends in {tail}", count=count, tail=tail),
    }.get(taken.row.doubt, tr("{count}. Taken, but suspect: ends in {tail}", count=count, tail=tail))


def box_coach(reading: FrameReading, said: str, *, any_yet: bool) -> tuple[str, str, str]:
    """Words, icon and a second line; ``said`` is what came of the stickers that are in view."""
    if reading.settled:
        return (said, "check", tr(NEXT)) if said else (tr("Hold still…"), "hold-still", "")
    if reading.hint is Hint.TWO_STICKERS:
        return tr("Hold still…"), "hold-still", tr("Each of them is taken.")
    if reading.hint in (Hint.READ, Hint.SHOW_STICKER):
        words = tr("Show me the next sticker") if any_yet else tr("Show me a sticker")
        return words, "sticker", tr("It reads by itself.")
    return coach(reading)


def pictures_read(count: int, new: int, again: int, without: int, others: int) -> Message:
    """What came of a folder or of several pictures."""
    told = (
        (1, plural(new, tr("1 new in the list"), tr("{n} new in the list", n=new))),
        (again, plural(again, tr("1 there already"), tr("{n} there already", n=again))),
        (
            without,
            plural(
                without,
                tr("1 without a sticker, see the list"),
                tr("{n} without a sticker, see the list", n=without),
            ),
        ),
    )
    sentences = [", ".join(words for count, words in told if count) + "."]
    if others:
        sentences.append(
            plural(others, tr("1 other file left alone."), tr("{n} other files left alone.", n=others))
        )
    kind, icon = (Kind.WARN, "warning") if without or not count else (Kind.OK, "check-circle")
    title = plural(count, tr("1 picture read"), tr("{n} pictures read", n=count))
    return Message(kind, icon, title, " ".join(sentences), "")


def exported(name: str, count: int) -> Message:
    """The list is in a file."""
    happened = tr("It is in {file}, the install codes masked.", file=short_name(name))
    title = plural(count, tr("1 line exported"), tr("{n} lines exported", n=count))
    return Message(Kind.OK, "check-circle", title, happened, "")


def not_exported(name: str) -> Message:
    """The file could not be written."""
    happened = tr("{file} could not be written. The list is as it was.", file=short_name(name))
    return Message(
        Kind.BAD, "problem", tr("Not exported"), happened, tr("Choose another place, then try again.")
    )


def summary(rows: int, repeats: int, doubtful: int, used: int) -> str:
    """Below the count."""
    told = (
        (
            repeats,
            plural(
                repeats, tr("1 shown again, counted once"), tr("{n} shown again, counted once", n=repeats)
            ),
        ),
        (doubtful, plural(doubtful, tr("1 to look at"), tr("{n} to look at", n=doubtful))),
        (used, plural(used, tr("1 used"), tr("{n} used", n=used))),
    )
    words = " · ".join(said for count, said in told if count)
    return words if rows and words else tr("Each is counted once. Nothing is sent.")


def _badge(row: BoxRow, about: About, *, gone: bool) -> LineBadge:
    if about.two_codes:
        return LineBadge("bad", tr("Two codes"), "warning")
    if about.used is not None:
        return LineBadge("wait", tr("Used"), "check")
    if row.doubt is Doubt.PUT_RIGHT:
        return LineBadge("warn", tr("Compare"), "warning")
    if row.doubt is not Doubt.NONE:
        return LineBadge("warn", tr("Suspect"), "warning")
    if gone:
        return LineBadge("warn", tr("Code gone"), "lock")
    if row.grade is Grade.VERIFIED:
        return LineBadge("ok", tr("Verified"), "check-circle")
    return LineBadge("plain", tr("Can’t be checked"), "")


def _way(row: BoxRow) -> str:
    return short_name(row.source) if row.source and row.way is Way.PICTURE else way_words(row.way)


def _again(row: BoxRow) -> tuple[str, ...]:
    return (tr("shown {n} times", n=row.seen),) if row.seen > 1 else ()
