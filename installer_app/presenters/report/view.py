"""The report view: which install or day, by whom, with which photo; saved as PDF or printed."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, tzinfo
from functools import partial
from pathlib import Path

from installer_app.domain.errors import InstallerError, PictureUnreadable
from installer_app.domain.job import InstallJob
from installer_app.language import plural, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Message
from installer_app.presenters.report.state import (
    ReportState,
    code_in_photo,
    no_photo,
    no_printer,
    not_printed,
    not_saved,
    printed,
    saved,
)
from installer_app.presenters.report.wanted import Wanted
from installer_app.presenters.report.work import (
    PrintWork,
    ReportPress,
    photo_without_code,
    printed_by,
    written,
)
from installer_app.presenters.words.times import dated
from installer_app.services.journal import Journal
from installer_app.services.listeners import Listeners
from installer_app.services.photo import Photo, PhotoReader
from installer_app.services.picture_file import read_picture_file
from installer_app.services.ports import Clock
from installer_app.services.preferences import PreferenceBook
from installer_app.services.scanning import StickerReader

log = logging.getLogger(__name__)
MOST_DAYS = 60
LONGEST_NAME = 80  # characters


class ReportPresenter(Presenter[ReportState]):
    """Reports over the journal. A photo is in memory only, from when it is given until the view is left.

    ``asked`` hears that a report is wanted, and of which install ("" for a day): the view is to be shown.
    """

    def __init__(
        self,
        journal: Journal,
        preferences: PreferenceBook,
        reader: StickerReader,
        photos: PhotoReader,
        press: ReportPress,
        clock: Clock,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__(ReportState())
        self._journal, self._preferences, self._press = journal, preferences, press
        self._reader, self._photos = reader, photos
        self._clock, self._zone = clock, zone
        self._job_id = ""
        self._day: date | None = None
        self._days: tuple[date, ...] = ()
        self._shown = False
        self._visits = 0
        self.asked: Listeners[str] = Listeners()
        self.action = AsyncAction(self._be_busy)
        self._keeping = InOrder(lambda: None, self._name_not_kept)
        self.keep_action = self._keeping.action
        self._verb = ""
        journal.changed.add(lambda _: self._paint())

    def choose_install(self, job_id: str) -> None:
        """The next time that the view is shown it is about this install, and not about a day."""
        self._job_id = job_id

    def ask(self, job_id: str) -> None:
        """The report of that install is wanted; with "" the one of a day."""
        self.choose_install(job_id)
        self.asked.tell(job_id)

    def enter(self) -> None:
        """The view is shown: about the install chosen, or about today."""
        self._shown = True
        self._visits += 1
        self._day = self._clock.now().astimezone(self._zone).date()
        self._show(technician=self._preferences.now.technician, message=None, photo=None, photo_name="")
        self._paint()

    def leave(self) -> None:
        """The view is hidden: the photo and what was chosen are forgotten. The name is kept, also unsaved."""
        self._keep_name()
        self._shown = False
        self._job_id = ""
        self._show(photo=None, photo_name="", wanted=None, why_not="", message=None)

    def name(self, technician: str) -> None:
        """The technician's name, as it is typed."""
        self._show(technician=technician[:LONGEST_NAME])
        self._paint()

    def choose_day(self, words: str) -> None:
        """One of the days on offer."""
        if words in self.state.days:
            self._day = self._days[self.state.days.index(words)]
            self._show(message=None)
            self._paint()

    def take_photo(self, picture: bytes, name: str) -> None:
        """An encoded picture, pasted or dropped."""
        self._start_photo(lambda: picture, name)

    def take_photo_file(self, path: Path) -> None:
        """A picture file."""
        self._start_photo(partial(read_picture_file, path), path.name)

    def refuse_photo(self, problem: PictureUnreadable) -> None:
        """What was given is no picture."""
        self._show(message=no_photo(problem))

    def drop_photo(self) -> None:
        """The report has none."""
        self._show(photo=None, photo_name="", message=None)
        self._paint()

    def save(self, to: Path) -> None:
        """Write the report to that file."""
        wanted = self._wanted_now()
        if wanted is None:
            return
        self._begin(tr("Writing the report…"))
        self._keep_name()
        self.action.start(
            lambda: asyncio.to_thread(written, self._press, wanted, to),
            lambda pages: self._show(message=saved(to.name, pages)),
            lambda problem: self._show(message=not_saved(problem, to.name)),
        )

    def print_by(self, work: PrintWork) -> None:
        """Let ``work`` print the report."""
        wanted = self._wanted_now()
        if wanted is None:
            return
        self._begin(tr("Printing…"))
        self._keep_name()
        self.action.start(
            lambda: printed_by(work, wanted),
            lambda pages: self._show(message=printed(pages)),
            lambda problem: self._show(message=not_printed(problem)),
        )

    def no_printer(self) -> None:
        """Printing was asked for, and there is no printer."""
        self._show(message=no_printer())

    def _wanted_now(self) -> Wanted | None:
        """What is to be made, as of now; None while it can't be made, or another is being made."""
        wanted = self.state.wanted
        if wanted is None or self.state.why_not or self.state.busy:
            return None
        # The view may have been open for long: a report says when it was made.
        return replace(wanted, now=self._clock.now())

    def _start_photo(self, read: Callable[[], bytes], name: str) -> None:
        if not self.state.takes_photo or self.state.busy:
            return
        self._begin(tr("Looking for codes in the photo…"))
        visit = self._visits

        def taken(photo: Photo | None) -> None:
            if photo is None:
                told(code_in_photo())
            elif self._is_still(visit):
                self._show(photo=photo, photo_name=name)
                self._paint()

        def told(message: Message) -> None:
            if self._is_still(visit):
                self._show(message=message)

        self.action.start(
            lambda: asyncio.to_thread(photo_without_code, self._photos, self._reader, read),
            taken,
            lambda problem: told(no_photo(problem)),
        )

    def _is_still(self, visit: int) -> bool:
        """A photo belongs to the report that it was given for, and not to the next one on show."""
        return self._shown and visit == self._visits

    def _begin(self, verb: str) -> None:
        self._verb = verb
        self._show(message=None)

    def _be_busy(self, busy: bool) -> None:
        self._show(busy=self._verb if busy else "")

    def _keep_name(self) -> None:
        name = self.state.technician.strip()
        if name != self._preferences.now.technician:
            self._preferences.hold(technician=name)
            self._keeping.do(self._preferences.keep)

    def _name_not_kept(self, problem: InstallerError) -> None:
        # It holds in this run, and is asked for in the next.
        log.warning("name not kept", extra={"problem": type(problem).__name__})

    def _paint(self) -> None:
        if not self._shown:
            return
        if self._job_id:
            self._paint_install()
        else:
            self._paint_day()

    def _paint_install(self) -> None:
        jobs = self._with_release(self._journal.known_of(self._job_id))
        target, technician = jobs[-1].target, self.state.technician.strip()
        jobs = self._by_whom(jobs)
        wanted = Wanted((jobs,), technician, self._clock.now(), photo=self.state.photo, zone=self._zone)
        facts = (
            (tr("Customer"), target.who),
            (tr("Meter"), target.meter_id),
            (tr("Device"), target.mac.text),
        )
        self._show(
            title=tr("Report of this install"),
            wanted=wanted,
            why_not=_why_not(wanted),
            facts=facts,
            days=(),
            day="",
            summary="",
            takes_photo=True,
        )

    def _paint_day(self) -> None:
        by_day: dict[date, list[str]] = {}
        for label in self._journal.filed:
            began = datetime.fromtimestamp(label.created, UTC).astimezone(self._zone).date()
            by_day.setdefault(began, []).append(label.job_id)
        today = self._clock.now().astimezone(self._zone).date()
        day = self._day or today
        self._days = tuple(sorted({*by_day, today}, reverse=True)[:MOST_DAYS])
        begun = [self._journal.known_of(job_id) for job_id in by_day.get(day, [])]
        # A release is confirmed together with the bind after it, and told there.
        joined = {job.after for job in begun if job.after}
        installs = [job for job in begun if job.job_id not in joined]
        technician = self.state.technician.strip()
        wanted = None
        if installs:
            whole = tuple(self._by_whom(self._with_release(job)) for job in installs)
            wanted = Wanted(whole, technician, self._clock.now(), day, zone=self._zone)
        many = plural(len(installs), tr("1 install"), tr("{n} installs", n=len(installs)))
        self._show(
            title=tr("Report of the day"),
            wanted=wanted,
            why_not=_why_not(wanted),
            facts=(),
            days=tuple(_day_words(one, today) for one in self._days),
            day=_day_words(day, today),
            summary=many if installs else tr("No install was begun on this day."),
            takes_photo=False,
        )

    def _by_whom(self, jobs: tuple[InstallJob, ...]) -> tuple[InstallJob, ...]:
        """Who gives the name only now gives it to the installs of this shift, and not to the last one's."""
        began, name = self._preferences.now.took_over, self.state.technician.strip()
        mine = began is None or jobs[-1].created_at > began
        return tuple(replace(job, technician=job.technician or (name if mine else "")) for job in jobs)

    def _with_release(self, job: InstallJob) -> tuple[InstallJob, ...]:
        return (self._journal.known_of(job.after), job) if job.after else (job,)


def _why_not(wanted: Wanted | None) -> str:
    """Why the report can't be saved or printed; "" if it can."""
    if wanted is None:
        return tr("There is nothing to report on this day.")
    return "" if wanted.technician else tr("Enter your name first: the report carries it.")


def _day_words(day: date, today: date) -> str:
    return tr("Today, {day}", day=dated(day)) if day == today else dated(day)
