"""Sign out, and change of shift: nothing that the last one worked on, or chose, is left open."""

import logging
from collections.abc import Callable

from installer_app.domain.errors import InstallerError
from installer_app.domain.job import Place
from installer_app.frozen import frozen
from installer_app.language import plural, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.customer.page import CustomerPresenter
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.meter.page import MeterPresenter
from installer_app.presenters.release.view import ReleasePresenter
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.presenters.status.page import StatusPresenter
from installer_app.presenters.today.stops import StopsPresenter
from installer_app.presenters.tracker.view import TrackerPresenter
from installer_app.presenters.wizard import WizardPresenter
from installer_app.services.ports import Clock
from installer_app.services.preferences import PreferenceBook
from installer_app.services.session import Session, SignedIn
from installer_app.services.tracker import Tracker

log = logging.getLogger(__name__)


@frozen
class Pages:
    """Every presenter that shows something of a customer."""

    customer: CustomerPresenter
    meter: MeterPresenter
    scan: ScanPresenter
    review: ReviewPresenter
    status: StatusPresenter
    tracker: TrackerPresenter
    release: ReleasePresenter
    stops: StopsPresenter

    def clear(self) -> None:
        """As at the start of the program."""
        self.customer.start_over()
        self.customer.forget_recents()
        self.stops.start_over()
        self.meter.clear()
        self.scan.clear()
        self.review.clear()
        self.status.clear()
        self.release.clear()
        # Its list stays whole: it is the laptop's, not a sign-in's. One id serves many technicians, so it
        # tells nobody apart; and who comes next finds an install by its customer, to finish or answer for it.
        self.tracker.clear()


class Shift:
    """``on_leaving`` hears, before anything is cleared, whether another technician takes over."""

    def __init__(
        self,
        session: Session,
        tracker: Tracker,
        preferences: PreferenceBook,
        clock: Clock,
        wizard: WizardPresenter,
        sign_in: SignInPresenter,
        pages: Pages,
        on_leaving: Callable[[bool], None],
    ) -> None:
        self._session = session
        self._tracker = tracker
        self._preferences = preferences
        self._clock = clock
        self._wizard = wizard
        self._sign_in = sign_in
        self._pages = pages
        self._on_leaving = on_leaving
        self._shift = False
        self.action = AsyncAction(lambda _: None)
        self.name_action = AsyncAction(lambda _: None)

    def sign_out(self) -> None:
        """Nobody is signed in; the same technician may come back to what was begun."""
        self._leave(shift=False)

    def change(self) -> None:
        """Another technician takes over: what was begun goes, and so does the name for the reports."""
        self._leave(shift=True)

    def begin(self, signed_in: SignedIn) -> None:
        """The reports carry the name that the utility knows a person by, unless they have typed another."""
        person = signed_in.grant.person
        if person is not None and person.name and not self._preferences.now.technician:
            self._preferences.hold(technician=person.name)
            self.name_action.start(self._preferences.keep, lambda _: None, self._failed)

    def _leave(self, *, shift: bool) -> None:
        place = self._session.place or self._wizard.state.draft.place
        there = (self._session.profile or self._sign_in.profile).known_as
        # What is on the wire may keep us waiting: who asks for the other meanwhile gets both.
        self._shift = self._shift or shift
        self._sign_in.leaving()
        self.action.start(
            self._signed_out, lambda _: self._left(place, there), lambda p: self._left(place, there, p)
        )

    async def _signed_out(self) -> None:
        async with self._tracker.quiet():
            await self._session.sign_out(for_good=True)

    def _left(self, place: Place | None, there: str, problem: InstallerError | None = None) -> None:
        """The sign-in is forgotten, also where its connections did not close as they should.

        ``there``: what its profile is known as.
        """
        shift, self._shift = self._shift, False
        if problem is not None:
            self._failed(problem)
        self._on_leaving(shift)
        self._wizard.signed_out(self._preferences.now.device)
        self._pages.clear()
        message = self._words(place) if place is not None else None
        self._sign_in.leave(message, profile=there, shift=shift)
        if shift:
            # Held at once: an install confirmed in this moment is not the last one's.
            self._preferences.hold(technician="", shift_began=self._clock.now().isoformat())
            self.name_action.start(self._preferences.keep, lambda _: None, self._failed)

    def _words(self, place: Place) -> Message:
        waiting = sum(job.open and job.place == place for job in self._tracker.journal.live)
        return left_words(place.sign_in_id, waiting, kept=self._sign_in.kept_of(place.sign_in_id))

    def _failed(self, problem: InstallerError) -> None:
        log.warning("not all was let go of", extra={"problem": type(problem).__name__})


def left_words(who: str, waiting: int, *, kept: bool) -> Message:
    """Who is signed out, how many installs stay behind, and whether the keychain still has the secret."""
    happened = tr("No install of that sign-in waits here.")
    if waiting:
        happened = plural(
            waiting,
            tr("1 install is not done: it stays on this laptop until {who} signs in again.", who=who),
            tr(
                "{n} installs are not done: they stay on this laptop until {who} signs in again.",
                n=waiting,
                who=who,
            ),
        )
    todo = tr("Its secret is still in the keychain: forget it, or keep it for next time.") if kept else ""
    return Message(Kind.WAIT, "info", tr("{who} is signed out", who=who), happened, todo)
