"""Today's list: opened with a preview, worked through, and exported."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from installer_app.domain.errors import InstallerError, ListUnreadable, StoreUnavailable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.standing import StopState
from installer_app.domain.stop import Reason
from installer_app.domain.work_list import WorkList
from installer_app.language import tr
from installer_app.presenters.base import Presenter
from installer_app.presenters.box.words import short_name
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.presenters.today import words
from installer_app.presenters.today.export import as_csv
from installer_app.presenters.today.rows import ListRows, details_of, preview_of
from installer_app.presenters.today.state import CouldNotForm, StopAction, TodayFace, TodayState
from installer_app.presenters.tracker.export import write_for_people
from installer_app.services.day_list import DayList
from installer_app.services.list_file import read_list_file
from installer_app.services.ports import Clock


class TodayPresenter(Presenter[TodayState]):
    """``on_start`` hears the stop to go to, ``on_install`` the install to look at.

    ``on_recorded`` hears the stop at which nothing was installed. ``practice`` is a list to practise with.
    """

    def __init__(self, day_list: DayList, clock: Clock, practice: Path | None = None) -> None:
        super().__init__(TodayState(practice=practice is not None))
        self._list, self._clock, self._practice = day_list, clock, practice
        self._read: WorkList | None = None
        self._reading: Path | None = None
        self._chosen = ""
        self._shown = False
        self.on_start: Callable[[str], None] = lambda _: None
        self.on_install: Callable[[str], None] = lambda _: None
        self.on_recorded: Callable[[str], None] = lambda _: None
        self._work = InOrder(self.refresh, self._failed)
        self.action = self._work.action
        day_list.changed.add(lambda _: self._changed())

    def enter(self) -> None:
        """The view is shown."""
        self._shown = True
        self.refresh()

    def leave(self) -> None:
        """The view is hidden; a file that was not taken over is put away, and so is a form not sent."""
        self._shown = False
        self._read = self._reading = None
        self._show(preview=None, form=None, reading="", message=None)

    def tick(self) -> None:
        """Times go by."""
        if self._shown and self.state.face is TodayFace.LIST:
            self.refresh()

    def open(self, files: list[Path]) -> None:
        """Read a file that was chosen or dropped; nothing is taken over yet."""
        self._read = self._reading = None
        self._show(message=None, preview=None, form=None, reading="")
        if len(files) != 1:
            self._unreadable(ListUnreadable(ListProblem.SEVERAL))
            return
        file = files[0]
        self._reading = file
        self._show(reading=tr("Reading “{name}”…", name=short_name(file.name)))
        self._face()
        self._work.do(lambda: self._read_file(file))

    def open_practice(self) -> None:
        """Read the list to practise with."""
        if self._practice is not None:
            self.open([self._practice])

    def take(self, *, add: bool = False) -> None:
        """Take over what the preview shows: in place of the list, or added to it."""
        read = self._read
        if read is not None and read.orders:
            self._work.do(lambda: self._take(read, add=add))

    def put_away(self) -> None:
        """Take nothing of the file, or record nothing."""
        self._read = self._reading = None
        self._show(preview=None, form=None, reading="")
        self.refresh()

    def choose(self, stop_id: str) -> None:
        """Show the details of a stop; "" closes them."""
        self._chosen = stop_id
        self._show(message=None)
        self.refresh()

    def do(self, action: StopAction) -> None:
        """One of the chosen stop's actions."""
        standing = self._list.standing_of(self._chosen)
        if standing is None:
            return
        stop_id = standing.stop.stop_id
        if action is StopAction.START:
            self.on_start(stop_id)
        elif action is StopAction.COULD_NOT:
            self.ask_why_not(stop_id)
        elif action is StopAction.PUT_OFF:
            self._work.do(lambda: self._put_off(stop_id))
        elif action is StopAction.TAKE_BACK:
            self._work.do(lambda: self._list.take_back(stop_id))
        elif standing.job is not None:
            self.on_install(standing.job.job_id)

    def start_next(self) -> None:
        """Go to the next stop."""
        upcoming = self._list.next()
        if upcoming is not None:
            self.on_start(upcoming.stop_id)

    def ask_why_not(self, stop_id: str) -> None:
        """Ask why nothing could be installed at a stop."""
        standing = self._list.standing_of(stop_id)
        if standing is None:
            return
        self._chosen = stop_id
        stop = standing.stop
        reasons = tuple((reason.value, tr(words.REASONS[reason])) for reason in Reason)
        form = CouldNotForm(stop_id, stop.work.who, words.where_of(stop), reasons)
        self._show(form=_checked(form), preview=None, message=None)
        self._face()

    def choose_reason(self, key: str) -> None:
        """One of the form's reasons."""
        self._fill_in(chosen=key)

    def note(self, text: str) -> None:
        """What there is to add."""
        self._fill_in(note=text)

    def record(self) -> None:
        """Keep the reason with its time."""
        form = self.state.form
        if form is None or form.why_not:
            return
        reason = Reason(form.chosen)
        self._work.do(lambda: self._record(form, reason))

    def undo(self) -> None:
        """Take back the last thing done."""
        self._show(message=None)
        self._work.do(self._list.undo)

    def export(self, to: Path) -> None:
        """Write the day as CSV."""
        self._work.do(lambda: self._export(to))

    def refresh(self) -> None:
        """Paint it anew."""
        now, zone = self._clock.now(), self._list.zone
        standings, upcoming = self._list.standings, self._list.next()
        chosen = self._list.standing_of(self._chosen)
        next_id = upcoming.stop_id if upcoming is not None else ""
        self._show(
            title=words.title_of(self._list.day, self._list.today),
            summary=words.summary(self._list.counts),
            rows=ListRows(standings, upcoming, now, zone),
            chosen=details_of(chosen, now, zone, is_next=chosen.stop.stop_id == next_id) if chosen else None,
            next_id=next_id,
            undo=words.undo_words(self._list.undo_next),
            start=tr("Next: {who}", who=upcoming.work.who) if upcoming is not None else "",
        )
        self._face()

    async def _read_file(self, file: Path) -> None:
        if self._reading is not file:
            return  # it was put away, or another one came, before its turn
        try:
            read = await asyncio.to_thread(read_list_file, file)
        except ListUnreadable as problem:
            if self._has_read(file):
                self._unreadable(problem)
            return
        except BaseException:
            self._has_read(file)
            raise
        if self._has_read(file):
            self._preview(file, read)

    def _has_read(self, file: Path) -> bool:
        """It is read no more; whether what came of it is still wanted, and not put away meanwhile."""
        wanted = self._reading is file
        if wanted:
            self._reading = None
            self._show(reading="")
            self._face()
        return wanted

    def _preview(self, file: Path, read: WorkList) -> None:
        self._read = read
        there = self._list.standings if self._list.day == self._list.today else ()
        preview = preview_of(short_name(file.name), read, [one.stop.work for one in there])
        self._show(preview=preview)
        self._face()
        self._say(f"{preview.taken}. {preview.left_out}")

    async def _take(self, read: WorkList, *, add: bool) -> None:
        if self._read is not read:
            return  # the button was pressed twice, or the file was put away
        new = await self._list.take_over(read.orders, add=add)
        self._read = None
        self._show(preview=None, message=words.opened(new, len(self._list.standings)))

    async def _put_off(self, stop_id: str) -> None:
        standing = self._list.standing_of(stop_id)
        if standing is not None and standing.state is not StopState.PUT_OFF:
            await self._list.put_off(stop_id)

    async def _record(self, form: CouldNotForm, reason: Reason) -> None:
        if self.state.form is None:
            return  # the button was pressed twice
        await self._list.could_not(form.stop_id, reason, form.note.strip())
        standing = self._list.standing_of(form.stop_id)
        self._show(form=None)
        if standing is not None:
            self._say(words.recorded(standing.stop, reason))
            self.on_recorded(form.stop_id)

    async def _export(self, to: Path) -> None:
        standings = self._list.standings
        try:
            await asyncio.to_thread(lambda: write_for_people(to, as_csv(standings)))
        except OSError:
            self._show(message=words.not_exported(short_name(to.name)))
        else:
            self._show(message=words.exported(short_name(to.name), len(standings)))

    def _unreadable(self, problem: ListUnreadable) -> None:
        self._show(message=self._words(problem), reading="")
        self._face()

    def _fill_in(self, **changes: str) -> None:
        if self.state.form is not None:
            self._show(form=_checked(self.state.form, **changes))

    def _face(self) -> None:
        state = self.state
        face = TodayFace.LIST if state.rows else TodayFace.EMPTY
        for there, its in (
            (state.form, TodayFace.COULD_NOT),
            (state.preview, TodayFace.PREVIEW),
            (state.reading, TodayFace.READING),
        ):
            if there:
                face = its
        self._show(face=face)

    def _failed(self, problem: InstallerError) -> None:
        message = self._words(problem)
        self._show(message=words.disk(message) if isinstance(problem, StoreUnavailable) else message)

    def _say(self, what: str) -> None:
        self._show(said=what, said_no=self.state.said_no + 1)

    def _changed(self) -> None:
        if self._shown:
            self.refresh()

    def _words(self, problem: InstallerError) -> Message:
        return message_for(problem, Moment(Step.CUSTOMER, self._clock.now()))


def _checked(form: CouldNotForm, **changes: str) -> CouldNotForm:
    """With what is still missing."""
    values = {"chosen": form.chosen, "note": form.note} | changes
    why_not = ""
    if not values["chosen"]:
        why_not = tr("Choose a reason")
    elif values["chosen"] == Reason.OTHER and not values["note"].strip():
        why_not = tr("Say what it was")
    return CouldNotForm(form.stop_id, form.who, form.where, form.reasons, why_not=why_not, **values)
