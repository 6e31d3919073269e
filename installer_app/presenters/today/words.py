"""The words of today's list: how each stop stands, what came of a file, and why nothing was installed."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, tzinfo

from installer_app.domain.standing import Standing, StopState
from installer_app.domain.stop import Reason, Stop
from installer_app.domain.work_list import LineTrouble, Trouble, WorkList
from installer_app.language import mark, plural, tr
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.words.devices import named_for
from installer_app.presenters.words.jobs import StateWords, state_words, why
from installer_app.presenters.words.times import day as day_words
from installer_app.presenters.words.times import when
from installer_app.services.day_list import Did, Undo

REASONS = {
    Reason.NOBODY_HOME: mark("Nobody home"),
    Reason.NO_ACCESS: mark("No access to the meter"),
    Reason.METER_UNSUITABLE: mark("Meter unsuitable"),
    Reason.DEVICE_FAULTY: mark("Device faulty"),
    Reason.CUSTOMER_REFUSED: mark("Customer refused"),
    Reason.OTHER: mark("Another reason"),
}
_BADGES = {
    StopState.TO_DO: (mark("To do"), "clock", "plain", 5),
    StopState.PUT_OFF: (mark("Skipped"), "forward", "wait", 6),
    StopState.NEEDS_YOU: (mark("Needs you"), "warning", "bad", 0),
    StopState.OTHER_METER: (mark("Other meter"), "warning", "warn", 1),
    StopState.COULD_NOT: (mark("Not installed"), "blocked", "wait", 8),
}
_NEXT = (mark("Next"), "pin", "act", 4)
_UNDO = {
    Did.OPENED: mark("Take back the list"),
    Did.COULD_NOT: mark("Take back “Not installed”"),
    Did.PUT_OFF: mark("Take back “Skip”"),
}
_TROUBLES = {
    Trouble.NO_NUMBER: mark("Line {line} has no customer number."),
    Trouble.ROUNDED: mark(
        "Line {line}: a spreadsheet rounded “{about}”. Save that column as text, and open the file again."
    ),
    Trouble.TOO_LONG: mark("Line {line} is longer than any stop."),
    Trouble.DUPLICATE: mark("Line {line} is the same stop as line {about}."),
    Trouble.TOO_MANY: mark("Line {line} is beyond the 10,000 stops of a list."),
    Trouble.OPEN_QUOTE: mark("Line {line} has a quotation mark without its partner. Compare it."),
    Trouble.MORE_CELLS: mark("Line {line} has more cells than columns. Left out: “{about}”."),
    Trouble.CUT: mark("Line {line}: a text was too long and was cut."),
}


def badge_of(standing: Standing, now: datetime, *, is_next: bool = False) -> StateWords:
    """Word, icon and colours of a stop's state; an install's own where there is one."""
    if is_next:
        word, icon, kind, rank = _NEXT
        return StateWords(tr(word), icon, kind, rank)
    if standing.state in _BADGES:
        word, icon, kind, rank = _BADGES[standing.state]
        return StateWords(tr(word), icon, kind, rank)
    assert standing.job is not None
    return state_words(standing.job, now)


def why_of(standing: Standing, now: datetime, zone: tzinfo | None) -> str:
    """What there is to know of a stop, in a sentence; "" if nothing is."""
    stop, job = standing.stop, standing.job
    if standing.state is StopState.COULD_NOT and stop.could_not is not None:
        said = stop.could_not
        reason, at = tr(REASONS[said.reason]), when(said.at, now, zone)
        if said.note:
            return tr("{reason}, {time}: {note}", reason=reason, time=at, note=said.note)
        return tr("{reason}, {time}", reason=reason, time=at)
    if standing.state is StopState.PUT_OFF and stop.put_off_at is not None:
        return tr("Skipped at {time}. It comes after the others.", time=when(stop.put_off_at, now, zone))
    if standing.state is StopState.OTHER_METER and job is not None:
        listed, bound = stop.work.meter, job.target.meter_id
        return tr("Bound on meter {bound}; the list names {listed}.", bound=bound, listed=listed)
    return named_for(job.device, why(job, now, zone)) if job is not None else stop.work.notes


def summary(counts: Mapping[StopState, int]) -> str:
    """``10 stops · 2 done · 1 pairing · 7 to go``; "" for no stops."""
    n = sum(counts.values())
    if not n:
        return ""
    states = {state: counts.get(state, 0) for state in StopState}
    to_go = states[StopState.TO_DO] + states[StopState.PUT_OFF]
    needs = states[StopState.NEEDS_YOU] + states[StopState.OTHER_METER]
    told = (
        (needs, mark("1 to look at"), mark("{n} to look at")),
        (states[StopState.DONE], mark("1 done"), mark("{n} done")),
        (states[StopState.PAIRING], mark("1 pairing"), mark("{n} pairing")),
        (states[StopState.WAITING], mark("1 waiting"), mark("{n} waiting")),
        (states[StopState.COULD_NOT], mark("1 not installed"), mark("{n} not installed")),
        (to_go, mark("1 to go"), mark("{n} to go")),
    )
    stops = plural(n, tr("1 stop"), tr("{n} stops", n=n))
    return " · ".join((stops, *(plural(n, tr(one), tr(more, n=n)) for n, one, more in told if n)))


def title_of(day: date, today: date) -> str:
    """Whose day it is."""
    if day == today:
        return tr("Today’s list")
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    return tr("List of {day}", day=day_words(noon, UTC))


def undo_words(undo: Undo | None) -> str:
    """What would be taken back."""
    return tr(_UNDO[undo.did]) if undo is not None else ""


def trouble_words(trouble: LineTrouble) -> str:
    """What is wrong with a line, in a sentence."""
    return tr(_TROUBLES[trouble.trouble], line=trouble.line, about=trouble.about)


def notes_of(read: WorkList) -> Iterable[str]:
    """What of a file nobody asked for."""
    if read.unused:
        yield tr("Columns not used: {names}.", names=", ".join(read.unused))
    if read.above:
        yield plural(
            read.above,
            tr("1 line above the names of the columns was left out."),
            tr("{n} lines above the names of the columns were left out.", n=read.above),
        )
    if read.empty:
        yield plural(read.empty, tr("1 empty line."), tr("{n} empty lines.", n=read.empty))


def where_of(stop: Stop) -> str:
    """Address and number, to know a stop by."""
    number = tr("customer {number}", number=stop.work.number)
    return f"{stop.work.address} · {number}" if stop.work.address else number


def recorded(stop: Stop, reason: Reason) -> str:
    """To be heard."""
    return tr("Recorded for {who}: {reason}.", who=stop.work.who, reason=tr(REASONS[reason]))


def exported(name: str, count: int) -> Message:
    """The day was written."""
    happened = plural(count, tr("1 stop is in it."), tr("{n} stops are in it.", n=count))
    todo = tr("It names customers: give it to the depot only, and delete it when it was sent.")
    return Message(Kind.OK, "check-circle", tr("Saved as “{name}”", name=name), happened, todo)


def not_exported(name: str) -> Message:
    """The day could not be written."""
    return Message(
        Kind.BAD,
        "problem",
        tr("“{name}” could not be saved", name=name),
        tr("The disk did not take it. The list here is as it was."),
        tr("Choose another folder, or free some space."),
    )


def opened(new: int, total: int) -> Message:
    """A list was taken over."""
    return Message(
        Kind.OK,
        "check-circle",
        plural(new, tr("1 stop taken over"), tr("{n} stops taken over", n=new)),
        plural(total, tr("The list has 1 stop now."), tr("The list has {n} stops now.", n=total)),
        "",
    )


def disk(message: Message) -> Message:
    """The words for a disk that does not do its part, said of the list."""
    happened = tr("The disk of this computer did not take it. The list is as it was.")
    return Message(message.kind, message.icon, message.title, happened, message.todo, message.details)
