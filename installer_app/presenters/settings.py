"""The settings: what is chosen, what is kept on this laptop, and taking customers' data away at once."""

from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from installer_app import language
from installer_app.domain.errors import InstallerError
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.messages.store_rows import short
from installer_app.presenters.words.devices import NAMES
from installer_app.services.forgetting import Forgetting
from installer_app.services.preferences import PreferenceBook, Preferences
from installer_app.settings import Policy


@frozen
class Option:
    """One value of a setting, and its words."""

    value: Any
    words: str


# A language is called by its own name, whatever is spoken just now. On Linux a screen reader calls a chooser
# by its choice: so what is the computer's is said in other words each time.
LANGUAGES = (
    Option("", mark("Computer’s language")),
    *(Option(one.code, one.name) for one in language.LANGUAGES),
)
THEMES = (
    Option("", mark("Like this computer")),
    Option("light", mark("Light")),
    Option("dark", mark("Dark")),
    Option("sun", mark("Sun")),
)
SCALES = (
    Option(0.0, mark("Computer’s size")),
    *(Option(percent / 100, f"{percent} %") for percent in (100, 115, 130, 150)),
)
MOTIONS = (
    Option(None, mark("Computer’s choice")),
    Option(True, mark("Always")),
    Option(False, mark("Never")),
)
DEVICES = tuple(Option(kind, name) for kind, name in NAMES.items())

IN_KEYCHAIN = mark("In this computer’s keychain, only if you asked for it")
NOT_KEPT = mark("Until you close the program: depot IT does not allow more")
KEPT = (
    (mark("Records of customers"), mark("{days} days, so that an install can go on without signal")),
    (mark("Lists of the day"), mark("{days} days, with names and addresses")),
    (mark("An install that was begun"), mark("One day, to go on with it after the program ended")),
    (mark("Name and address of an install"), mark("{days} days after the last thing that happened to it")),
    (mark("Its numbers, times and evidence"), mark("They stay, as proof of your work")),
    (mark("Its install code"), mark("Encrypted, until the bind is confirmed")),
    (mark("Stickers of a box"), mark("{days} days at most, encrypted")),
    (mark("The client secret"), IN_KEYCHAIN),
    (mark("The log for support"), mark("Without names, codes or secrets; the oldest lines go first")),
)


@frozen
class SettingsState:
    """``days``: how long customers' data stays.

    ``language_later``: another one than the window opened in was chosen.
    """

    now: Preferences = field(default_factory=Preferences)
    data: str = ""
    days: int = 30
    secrets_kept: bool = True
    language_later: bool = False
    busy: bool = False
    message: Message | None = None

    @property
    def kept(self) -> tuple[tuple[str, str], ...]:
        """What stays on this laptop, and for how long."""
        lines = ((what, how if self.secrets_kept or how != IN_KEYCHAIN else NOT_KEPT) for what, how in KEPT)
        return tuple((tr(what), tr(how, days=self.days)) for what, how in lines)


class SettingsPresenter(Presenter[SettingsState]):
    """Each choice holds at once and is kept behind it; that it could not be kept is said.

    ``on_removed`` hears that customers' data went: who shows some of it looks anew.
    """

    def __init__(
        self,
        book: PreferenceBook,
        forgetting: Forgetting,
        data: Path,
        on_removed: Callable[[], None] = lambda: None,
        policy: Policy = Policy(),  # noqa: B008 - frozen, so one for all will do
    ) -> None:
        super().__init__(SettingsState(book.now, str(data), forgetting.kept_for.days, policy.save_secrets))
        self._book = book
        self._forgetting = forgetting
        self._on_removed = on_removed
        self._opened_in = book.now.language
        self._keeping = InOrder(lambda: None, self._not_kept)
        self.keep_action = self._keeping.action
        self.action = AsyncAction(lambda busy: self._show(busy=busy))
        book.changed.add(self._changed)

    def enter(self) -> None:
        """The view is shown: what was said before is over."""
        self._show(message=None)

    def choose(self, **values: Any) -> None:
        """Fields of Preferences."""
        if "language" in values:
            self._show(language_later=values["language"] != self._opened_in)
        before = self._book.now
        self._book.hold(**values)
        if self._book.now != before:
            self._keeping.do(self._book.keep)

    def question(self) -> QuitQuestion:
        """What is asked before customers' data goes."""
        return QuitQuestion(
            tr("Remove customers’ data now?"),
            tr(
                "From this laptop go: names and addresses of installs that are done, all records of "
                "customers looked up, and the lists of the day, today’s as well. It can’t be undone.\n\n"
                "There stay: numbers, times and evidence of your installs; whatever has still to be sent or "
                "found out, with its names; stickers of a box, your settings, and the sign-in. Reports and "
                "exports lie where you saved them, and lists set aside as damaged in the data folder: "
                "delete those yourself."
            ),
            tr("Keep the data"),
            tr("Remove the data"),
        )

    def remove(self) -> None:
        """Take it away."""
        self._show(message=None)
        self.action.start(self._forgetting.everything, self._removed, self._not_removed)

    def folder_not_opened(self) -> None:
        """The system has no program for folders, or the folder is gone."""
        happened = tr("This computer could not show the folder.")
        todo = tr("Open it by hand: its place is written here.")
        self._show(message=Message(Kind.WARN, "problem", tr("The folder did not open"), happened, todo))

    def _changed(self, now: Preferences) -> None:
        self._show(now=now)

    def _removed(self, count: int) -> None:
        self._on_removed()
        happened = plural(
            count,
            tr("Name and address of 1 install went, all records of customers, and the lists."),
            tr(
                "Names and addresses of {count} installs went, all records of customers, and the lists.",
                count=count,
            ),
        )
        todo = tr("What still has to be sent or found out keeps its names until then.")
        self._show(message=Message(Kind.OK, "check-circle", tr("Customers’ data removed"), happened, todo))

    def _not_removed(self, problem: InstallerError) -> None:
        happened = tr("The disk of this computer did not take it. Some of it may still be here.")
        self._say(tr("Not removed"), happened, tr("Free some space, then try again."), problem)

    def _not_kept(self, problem: InstallerError) -> None:
        happened = tr("It holds until you close the program.")
        self._say(
            tr("Your choice could not be kept"), happened, tr("Free some space, then choose again."), problem
        )

    def _say(self, title: str, happened: str, todo: str, problem: InstallerError) -> None:
        message = Message(Kind.BAD, "problem", title, happened, todo)
        self._show(message=replace(message, details=f"{short(problem)}\n{problem.details}".strip()))
