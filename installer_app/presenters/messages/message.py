"""What a person is told: a banner's words, and where and when it happened."""

from datetime import datetime, tzinfo
from enum import StrEnum

from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.steps import Step


class Kind(StrEnum):
    """How serious; also the name of the colour pair."""

    OK = "ok"
    WAIT = "wait"
    WARN = "warn"
    BAD = "bad"


Row = tuple[Kind, str, str, str, str]
"""Kind, icon, title, what happened, what to do."""


def said(row: Row) -> Row:
    """In the language in force: of one that stands in a table, in English."""
    kind, icon, title, happened, todo = row
    return kind, icon, tr(title), tr(happened), tr(todo)


@frozen
class Message:
    """A banner. ``happened`` says also what was or was not sent; ``details`` is for support.

    ``still``: it stood there before, and only a time in it has moved: it is not said aloud once more.
    """

    kind: Kind
    icon: str
    title: str
    happened: str
    todo: str
    details: str = ""
    still: bool = False

    def said(self) -> "Message":
        """In the language in force: of one that stands in a table, in English."""
        words = (tr(self.title), tr(self.happened), tr(self.todo))
        return Message(self.kind, self.icon, *words, self.details)

    @property
    def text(self) -> str:
        """Both sentences, in their order."""
        return f"{self.happened} {self.todo}".strip()


@frozen
class Moment:
    """Where and when it happened. ``asked`` is the customer number looked up; ``zone`` None is local time.

    ``repeat``: at the status, a repeat was tried and not a look. ``again``: when it is tried again by itself.
    """

    step: Step
    now: datetime
    asked: str = ""
    zone: tzinfo | None = None
    repeat: bool = False
    again: datetime | None = None
