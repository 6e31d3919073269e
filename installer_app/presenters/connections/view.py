"""The connections of this laptop: listed, added after a look and a yes, removed."""

from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from typing import Any

from installer_app.domain.errors import InstallerError
from installer_app.language import plural, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.connections import words
from installer_app.presenters.connections.state import ConnectionsState
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.messages.store_rows import short
from installer_app.presenters.sign_in.form import SignInForm
from installer_app.services.listeners import Listeners
from installer_app.services.profile import Profile
from installer_app.services.shelf import NotCopied, Offer, Shelf

Read = Callable[[], Coroutine[Any, Any, Offer]]
LINKS = ("energygrid-installer:", "https:", "http:")


class ConnectionsPresenter(Presenter[ConnectionsState]):
    """The sign-in page hears of the profiles on offer after one came or went; ``forget`` of one that went.

    Listeners of ``asked`` hear True when there is a question to show, and False when it is over.
    """

    def __init__(self, shelf: Shelf, sign_in: SignInForm, forget: Callable[[Profile], None]) -> None:
        super().__init__(ConnectionsState())
        self._shelf, self._sign_in, self._forget = shelf, sign_in, forget
        self._practice = "demo" in sign_in.offered
        # What ENERGY_* give stands in no file: the addresses of the custom one, or of a sign-in server.
        known = shelf.catalogue.profiles
        self._given = {key: one for key, one in sign_in.offered.items() if one != known.get(key)}
        self._offer: Offer | None = None
        self._next: Read | None = None
        self._given_closed = False
        self.asked: Listeners[bool] = Listeners()
        self.action = AsyncAction(self._busy)
        self._list()

    def given_is_closed(self) -> None:
        """The servers that ``ENERGY_*`` name are closed by IT: they are not on offer, and it is said why."""
        self._given_closed = True
        self._list()

    def open(self, what: str) -> None:
        """A file or a link, as the desktop passes on what was opened."""
        if what.startswith(LINKS):
            self.open_link(what)
        else:
            self.open_file(Path(what))

    def enter(self) -> None:
        """The list is shown: what was said before is over."""
        self._show(message=None, refused=())

    def say_again(self, said: ConnectionsState) -> None:
        """What was said just before a view was entered belongs to it."""
        self._show(message=said.message, refused=said.refused)

    def open_file(self, file: Path) -> None:
        """A profile's file was chosen, dropped, or opened from outside."""
        self._open(lambda: self._shelf.read(file))

    def type_link(self, text: str) -> None:
        """The link was typed or pasted."""
        self._show(link=text.strip())

    def open_link(self, link: str) -> None:
        """A link that was opened from outside."""
        self._open(lambda: self._shelf.fetch(link))

    def look_at_link(self) -> None:
        """The one that stands in the field."""
        if self.state.link:
            self.open_link(self.state.link)

    def take(self) -> None:
        """Yes: take the offered one over."""
        offer = self._offer
        if offer is None or offer.profile is None or self.state.offer is None or self.state.offer.why_not:
            return
        name = offer.profile.name
        self.action.start(
            lambda: self._shelf.take(offer),
            lambda _: self._done(words.taken(name)),
            lambda problem: self._failed(tr("Not taken over"), problem),
        )

    def put_away(self) -> None:
        """No: it is not taken over."""
        self.forget()
        self.asked.tell(False)

    def forget(self) -> None:
        """Another view is shown: whoever comes back does so without the question."""
        self._offer = None
        self._show(offer=None, message=None)

    def question(self, key: str) -> QuitQuestion:
        """What is asked before an own one is removed."""
        name = self._name_of(key)
        return QuitQuestion(
            tr("Remove {name}?", name=name),
            tr("Its file goes, and the secrets that were saved for it. Installs that wait for it are kept."),
            tr("Keep it"),
            tr("Remove it"),
        )

    def remove(self, key: str) -> None:
        """Take an own one away."""
        name, profile = self._name_of(key), self._shelf.catalogue.profiles.get(key)
        self._show(message=None)
        self.action.start(
            lambda: self._shelf.remove(key),
            lambda _: self._removed(name, profile),
            lambda problem: self._failed(tr("Not removed"), problem),
        )

    def _open(self, read: Read) -> None:
        if self._practice:
            self._show(message=words.NOT_IN_PRACTICE.said(), refused=())
            self.asked.tell(False)
            return
        self._show(message=None, refused=(), offer=None)
        # What was opened last is what is wanted.
        self._next = read
        self.action.cancel()
        self._begin()

    def _busy(self, busy: bool) -> None:
        self._show(busy=busy)
        if not busy:
            self._begin()

    def _begin(self) -> None:
        read = self._next
        if read is not None and self.action.start(read, self._look_at, self._not_read):
            self._next = None

    def _not_read(self, problem: InstallerError) -> None:
        self._failed(tr("Not read"), problem)

    def _look_at(self, offer: Offer) -> None:
        if offer.profile is None:
            self._offer = None
            if offer.trouble is not None:
                self._show(message=words.trouble_with_link(offer.trouble, offer.source))
            else:
                refused = tuple(mistake.told for mistake in offer.mistakes)
                self._show(message=words.not_one(offer.source), refused=refused)
            self.asked.tell(False)
            return
        self._offer = offer
        self._show(offer=words.card_of(offer, offer.profile, self._shelf.catalogue))
        self.asked.tell(True)

    def _removed(self, name: str, profile: Profile | None) -> None:
        self._done(words.removed(name))
        if profile is not None:
            self._forget(profile)

    def _done(self, message: Message) -> None:
        self._offer = None
        self._list()
        self._sign_in.offer({**self._shelf.catalogue.profiles, **self._given})
        self._show(offer=None, link="", message=message)
        self.asked.tell(False)

    def _failed(self, title: str, problem: InstallerError) -> None:
        if isinstance(problem, NotCopied):
            self._show(message=words.not_copied(problem))
            return
        happened = tr("The disk of this computer did not take it. Nothing was changed.")
        message = Message(Kind.BAD, "problem", title, happened, tr("Free some space, then try again."))
        self._show(message=replace(message, details=f"{short(problem)}\n{problem.details}".strip()))

    def _list(self) -> None:
        catalogue = self._shelf.catalogue
        files = len({mistake.file for mistake in catalogue.mistakes})
        line = plural(
            files,
            tr("1 connection profile has mistakes and is not offered."),
            tr("{n} connection profiles have mistakes and are not offered.", n=files),
        )
        if self._given_closed:
            line = f"{tr(words.GIVEN_CLOSED)} {line if files else ''}".strip()
        self._show(
            rows=tuple(words.row_of(one) for one in catalogue.offered),
            problems=tuple(mistake.told for mistake in catalogue.mistakes),
            why_no_more=tr(words.PRACTICE)
            if self._practice
            else ""
            if catalogue.takes_more
            else tr(words.NO_MORE),
            line=line if files or self._given_closed else "",
        )

    def _name_of(self, key: str) -> str:
        return next((row.title for row in self.state.rows if row.key == key), key)
