"""The rows, the chosen stop and the preview of today's list, made of what they show."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from installer_app.domain.standing import Standing, StopState
from installer_app.domain.stop import Stop, WorkOrder
from installer_app.domain.work_list import WorkList, already_there
from installer_app.language import plural, tr
from installer_app.presenters.today.state import (
    Preview,
    Rows,
    StopAction,
    StopDetails,
    StopRow,
    TroubleRow,
)
from installer_app.presenters.today.words import badge_of, notes_of, trouble_words, why_of

_AT_WORK = (StopAction.INSTALL,)
_ACTIONS = {
    StopState.TO_DO: (StopAction.START, StopAction.COULD_NOT, StopAction.PUT_OFF),
    StopState.PUT_OFF: (StopAction.START, StopAction.COULD_NOT, StopAction.TAKE_BACK),
    StopState.COULD_NOT: (StopAction.START, StopAction.TAKE_BACK),
    StopState.NEEDS_YOU: (StopAction.INSTALL, StopAction.START, StopAction.COULD_NOT),
    StopState.OTHER_METER: (StopAction.INSTALL, StopAction.START, StopAction.COULD_NOT),
}


class ListRows(Rows):
    """The rows of the list. An install's words change with time: a minute later they are others."""

    def __init__(
        self, standings: tuple[Standing, ...], upcoming: Stop | None, now: datetime, zone: tzinfo | None
    ) -> None:
        super().__init__(
            tuple(one.stop.stop_id for one in standings),
            (standings, upcoming, now.isoformat(timespec="minutes")),
            lambda at: row_of(standings[at], now, zone, is_next=standings[at].stop is upcoming),
        )


class PreviewRows(Rows):
    """The rows of what a file holds."""

    def __init__(self, orders: tuple[WorkOrder, ...]) -> None:
        ids = tuple(map(str, range(1, len(orders) + 1)))
        super().__init__(ids, orders, lambda at: _listed(ids[at], at + 1, orders[at]))


def row_of(standing: Standing, now: datetime, zone: tzinfo | None, *, is_next: bool = False) -> StopRow:
    """A stop of the list."""
    row = _listed(standing.stop.stop_id, standing.stop.place, standing.stop.work)
    return replace(
        row,
        badge=badge_of(standing, now, is_next=is_next),
        why=why_of(standing, now, zone),
        ticked=standing.state.ticked,
        next=is_next,
    )


def details_of(standing: Standing, now: datetime, zone: tzinfo | None, *, is_next: bool) -> StopDetails:
    """The chosen stop: what the list says of it, and what may be done."""
    work = standing.stop.work
    facts = (
        (tr("Customer number"), work.number),
        (tr("Meter"), work.meter),
        (tr("Address"), work.address),
        (tr("Time"), work.time),
        (tr("Premise"), work.premise),
        (tr("Order"), work.order_number),
    )
    why = why_of(standing, now, zone)
    return StopDetails(
        standing.stop.stop_id,
        work.who,
        badge_of(standing, now, is_next=is_next),
        why if why != work.notes else "",
        tuple((name, value) for name, value in facts if value),
        work.notes,
        _ACTIONS.get(standing.state, _AT_WORK),
    )


def preview_of(file: str, read: WorkList, there: Iterable[WorkOrder]) -> Preview:
    """What a file would bring to a list that holds ``there``."""
    orders = list(there)
    n, known = len(read.orders), already_there(read.orders, orders)
    out = len(read.left_out)
    return Preview(
        file,
        plural(n, tr("1 stop will be taken"), tr("{n} stops will be taken", n=n)),
        plural(out, tr("1 line can’t be taken"), tr("{n} lines can’t be taken", n=out)) if out else "",
        PreviewRows(read.orders),
        tuple(TroubleRow(one.line, trouble_words(one), one.trouble.keeps) for one in read.troubles),
        tuple(notes_of(read)),
        _question(len(orders), known) if orders and n else "",
        tr("Replace the list") if orders else plural(n, tr("Take 1 stop"), tr("Take {n} stops", n=n)),
        tr("Add {n} to the list", n=n - known) if orders and n > known else "",
        "" if n else tr("No line of it can be taken"),
    )


def _question(there: int, known: int) -> str:
    """There is a list already, and what becomes of it."""
    has = plural(there, tr("Today’s list has 1 stop already."), tr("Today’s list has {n} already.", n=there))
    gone = there - known
    if not gone:
        return has + " " + tr("All of them are in this file.")
    goes = plural(gone, tr("Replacing takes 1 of them out."), tr("Replacing takes {n} of them out.", n=gone))
    return f"{has} {goes}"


def _listed(stop_id: str, place: int, work: WorkOrder) -> StopRow:
    meter = tr("meter {meter}", meter=work.meter) if work.meter else ""
    return StopRow(stop_id, str(place), work.who, work.number, work.time, work.address, meter, why=work.notes)
