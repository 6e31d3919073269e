"""The tracker view: every install on this laptop, what it waits for, and what may be done."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from installer_app.domain.errors import InstallerError, StoreUnavailable
from installer_app.domain.filed import Filed
from installer_app.domain.job import JobState
from installer_app.domain.schedule import Cadence
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.store_rows import nothing_goes_out
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.presenters.tracker.details import DetailsMaker, JobDetails
from installer_app.presenters.tracker.done import not_written, several_done, write_labels, written
from installer_app.presenters.tracker.listing import Listing
from installer_app.presenters.tracker.order import COLUMNS, FILTERS, MORE, Sort, shown
from installer_app.presenters.tracker.rows import JobRow, RowMaker, Rows
from installer_app.presenters.tracker.several import Choice, Outcome, Several, for_each, several
from installer_app.presenters.tracker.state import ACTIONS, BY_URGENCY, TrackerState
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker

__all__ = [
    "ACTIONS",
    "COLUMNS",
    "FILTERS",
    "MORE",
    "JobDetails",
    "JobRow",
    "Rows",
    "Several",
    "Sort",
    "TrackerPresenter",
    "TrackerState",
]
# To list so many anew takes a moment: then at most ten times a second.
MANY, REST = 1000, 0.1


class TrackerPresenter(Presenter[TrackerState]):
    """Shows the journal; ``on_scan_again`` hears the job whose sticker is to be scanned again."""

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        cadence: Cadence,
        zone: tzinfo | None = None,
        on_scan_again: Callable[[str], None] = lambda _: None,
        *,
        on_replace: Callable[[str], None] = lambda _: None,
        on_report: Callable[[str], None] = lambda _: None,
        on_release: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(TrackerState())
        self._on_scan_again = on_scan_again
        self._on_replace = on_replace
        self._on_report = on_report
        self._on_release = on_release
        self._tracker = tracker
        self._clock = clock
        self._zone = zone
        self._rows = RowMaker(tracker, cadence, zone)
        self._details = DetailsMaker(tracker, cadence, zone)
        self._chosen: tuple[str, ...] = ()
        self._shown = False
        self._listing = Listing(tracker, self._rows)
        self._unseen = False
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        self.rest_action = AsyncAction(lambda _: None)
        tracker.journal.changed.add(lambda _: self._changed())
        tracker.trouble.add(self._trouble)

    def enter(self) -> None:
        """The view is shown."""
        self._shown = True
        self.refresh()

    def leave(self) -> None:
        """The view is hidden: nothing is painted until it is shown again."""
        self._shown = False
        self._show(search="", chosen_filter="all", message=None)

    def clear(self) -> None:
        """As at the start: no install is open, none is searched for, the order is the usual one."""
        self._chosen = ()
        self._list(again=True, search="", chosen_filter="all", sort=BY_URGENCY, message=None)

    def tick(self) -> None:
        """Times go by."""
        if self._shown:
            self.refresh()

    def filter(self, key: str) -> None:
        """One of FILTERS or MORE."""
        self._list(chosen_filter=key)

    def search(self, text: str) -> None:
        """Name, number, meter, MAC or address, in any part; every word has to be there."""
        self._list(search=text)

    def sort(self, column: str) -> None:
        """By one of COLUMNS; once more turns it round."""
        backwards = column == self.state.sort.column and not self.state.sort.backwards
        self._list(sort=Sort(column, backwards))

    def choose(self, *job_ids: str) -> None:
        """Show the details of a job, or what may be done with several; "" or none closes that."""
        self._chosen = tuple(job_id for job_id in job_ids if job_id)
        self._show(message=None, **self._chosen_now(self.state.rows.ids, self._clock.now()))

    def show_job(self, job_id: str) -> None:
        """Show this job whatever is filtered and searched for."""
        self._chosen = (job_id,) if job_id else ()
        self._list(again=True, search="", chosen_filter="all", message=None)

    def do(self, key: str) -> None:
        """One of ACTIONS, on the chosen job."""
        (job_id,) = self._chosen
        handed_on = {
            "scan again": self._on_scan_again,
            "replace": self._on_replace,
            "report": self._on_report,
            "release": self._on_release,
        }
        if key in handed_on:
            handed_on[key](job_id)
            return
        self._show(message=None)
        work, repeat = self._work(key), key.endswith("again")
        self.action.start(
            lambda: work(job_id), lambda _: self.refresh(), lambda problem: self._failed(problem, repeat)
        )

    def do_several(self, key: str) -> None:
        """One of FOR_SEVERAL, on each of the chosen that it can touch."""
        choices = self.state.several.choices if self.state.several else ()
        choice = next((choice for choice in choices if choice.key == key), None)
        if choice is None:
            return
        self._show(message=None)
        self.action.start(
            lambda: self._all_of(choice), self._several_done, lambda problem: self._failed(problem, False)
        )

    def export(self, to: Path, job_ids: Sequence[str] | None = None) -> None:
        """Write all jobs, or these, to a file; ``.json`` makes JSON, any other ending CSV."""
        wanted = None if job_ids is None else frozenset(job_ids)
        labels = [x for x in self._tracker.journal.filed if wanted is None or x.job_id in wanted]
        self._show(message=None)
        self.action.start(
            lambda: asyncio.to_thread(write_labels, to, labels),
            lambda _: self._show(message=written(to, len(labels))),
            lambda _: self._show(message=not_written(to)),
        )

    def refresh(self) -> None:
        """Paint it anew: times go by."""
        self._list(again=True)

    def _list(self, *, again: bool = False, **asked: Any) -> None:
        """Show what fits ``asked``: another filter, search or order. ``again``: time went by as well."""
        now, journal, rows = self._clock.now(), self._tracker.journal, self._rows
        wanted = replace(self.state, **asked)
        listed = self._listing.listed(wanted.sort, now, again=again)
        fitting = shown(listed.labels, wanted.chosen_filter, wanted.search, now)
        ids = tuple([label.job_id for label in fitting])
        self._show(
            **asked,
            rows=Rows(ids, lambda job_id: rows.row_of(job_id, now)),
            counts=tuple(listed.counts[key] for key in FILTERS),
            more=tuple(listed.counts[key] for key in MORE),
            longest_meter=listed.longest_meter,
            urgent=listed.urgent,
            summary=listed.summary,
            any_jobs=journal.count > 0,
            **self._chosen_now(ids, now),
        )

    def _chosen_now(self, ids: tuple[str, ...], now: datetime) -> dict[str, Any]:
        """What the state says of the chosen ones; apart, because an arrow key changes nothing else."""
        chosen = self._still_chosen(ids)
        details = several = None
        if len(chosen) == 1:
            details = self._details.details(self._tracker.journal.known_of(chosen[0]), now)
        elif chosen:
            several = self._several(chosen, now)
        return {"chosen": chosen, "details": details, "several": several}

    def _still_chosen(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Of several only those that are shown, in their order: nothing is done to what nobody sees."""
        if len(self._chosen) <= 1:
            return tuple(job_id for job_id in self._chosen if job_id in self._tracker.journal)
        wanted = frozenset(self._chosen)
        return tuple([job_id for job_id in ids if job_id in wanted])

    def _several(self, chosen: tuple[str, ...], now: datetime) -> Several:
        def actions_of(label: Filed) -> tuple[str, ...]:
            return self._details.actions(label.open(), now)[0]

        labels = {label.job_id: label for label in self._tracker.journal.filed}
        return several([labels[job_id] for job_id in chosen], actions_of)

    def _work(self, key: str) -> Callable[[str], Coroutine[Any, Any, object]]:
        return {
            "check now": self._tracker.check_now,
            "send again": self._send_again,
            "seen": self._tracker.seen_in_app,
            "cancel": self._tracker.cancel,
            "cancel release": self._tracker.cancel,
            "put aside": self._tracker.put_aside,
        }[key]

    async def _all_of(self, choice: Choice) -> Outcome:
        if choice.key == "check now":
            await self._tracker.check_all(choice.job_ids)
            return Outcome(len(choice.job_ids), len(choice.job_ids), None)
        return await for_each(choice.job_ids, self._work(choice.key))

    async def _send_again(self, job_id: str) -> None:
        if self._tracker.journal[job_id].state is JobState.QUEUED:
            self._tracker.try_now()
        else:
            await self._tracker.send_again(job_id)

    def _several_done(self, outcome: Outcome) -> None:
        why = self._message(outcome.problem, repeat=True) if outcome.problem is not None else None
        self._show(message=several_done(outcome, why))
        self.refresh()

    def _trouble(self, problem: InstallerError | None) -> None:
        disk = isinstance(problem, StoreUnavailable)
        self._show(trouble=nothing_goes_out(problem) if problem is not None and disk else None)

    def _changed(self) -> None:
        self._listing.changed()
        if self._shown and self._tracker.journal.count < MANY:
            self.refresh()
        elif self._shown:
            self._show_change()

    def _show_change(self) -> None:
        """At once, and then no other for a moment: a pass of the outbox may change hundreds in a row."""
        self._unseen = self.rest_action.busy
        if not self._unseen:
            self.refresh()
            self.rest_action.start(lambda: asyncio.sleep(REST), lambda _: self._rested(), lambda _: None)

    def _rested(self) -> None:
        if self._unseen and self._shown:
            self._show_change()

    def _failed(self, problem: InstallerError, repeat: bool) -> None:
        self._show(message=self._message(problem, repeat=repeat))

    def _message(self, problem: InstallerError, *, repeat: bool) -> Message:
        return message_for(problem, Moment(Step.STATUS, self._clock.now(), repeat=repeat))
