"""The rows, the chosen stop and the preview of today's list, made of what they show."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo

from installer_app.domain.standing import Standing, StopState
from installer_app.domain.stop import Stop, WorkOrder
from installer_app.domain.work_list import WorkList, already_there
from installer_app.language import plural, tr
from installer_app.presenters.today_state import Preview, StopAction, StopDetails, StopRow, TroubleRow
from installer_app.presenters.today_words import badge_of, notes_of, trouble_words, why_of

_AT_WORK = (StopAction.INSTALL,)
_ACTIONS = {
    StopState.TO_DO: (StopAction.START, StopAction.COULD_NOT, StopAction.PUT_OFF),
    StopState.PUT_OFF: (StopAction.START, StopAction.COULD_NOT, StopAction.TAKE_BACK),
    StopState.COULD_NOT: (StopAction.START, StopAction.TAKE_BACK),
    StopState.NEEDS_YOU: (StopAction.INSTALL, StopAction.START, StopAction.COULD_NOT),
    StopState.OTHER_METER: (StopAction.INSTALL, StopAction.START, StopAction.COULD_NOT),
}


class Rows:
    """Makes rows, and keeps each for as long as what it shows stays the same: ten thousand are many."""

    def __init__(self, zone: tzinfo | None) -> None:
        self._zone = zone
        self._kept: dict[str, tuple[Standing, bool, str, StopRow]] = {}

    def of(self, standings: Sequence[Standing], upcoming: Stop | None, now: datetime) -> tuple[StopRow, ...]:
        """A row each. An install's words change with time, so those are made anew."""
        next_id = upcoming.stop_id if upcoming is not None else ""
        rows = []
        for standing in standings:
            stop_id, is_next = standing.stop.stop_id, standing.stop.stop_id == next_id
            kept = self._kept.get(stop_id)
            clock = (
                now.isoformat(timespec="minutes")
                if standing.job or standing.state is not StopState.TO_DO
                else ""
            )
            if kept is None or kept[:3] != (standing, is_next, clock):
                row = row_of(standing, now, self._zone, is_next=is_next)
                self._kept[stop_id] = kept = (standing, is_next, clock, row)
            rows.append(kept[3])
        if len(self._kept) > len(rows):
            self._kept = {row.stop_id: self._kept[row.stop_id] for row in rows}
        return tuple(rows)


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
        tuple(_listed(str(place), place, order) for place, order in enumerate(read.orders, 1)),
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
        return f"{has} {tr('All of them are in this file.')}"
    goes = plural(gone, tr("Replacing takes 1 of them out."), tr("Replacing takes {n} of them out.", n=gone))
    return f"{has} {goes}"


def _listed(stop_id: str, place: int, work: WorkOrder) -> StopRow:
    meter = tr("meter {meter}", meter=work.meter) if work.meter else ""
    return StopRow(stop_id, str(place), work.who, work.number, work.time, work.address, meter, why=work.notes)
