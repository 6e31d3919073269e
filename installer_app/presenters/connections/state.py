"""What the view of the connections shows, and the question before one is taken over."""

from dataclasses import field

from installer_app.frozen import frozen
from installer_app.presenters.messages.message import Message


@frozen
class ConnectionRow:
    """A profile that is known here. ``source`` tells who has set it up; an own one can be removed."""

    key: str
    title: str
    text: str
    environment: str
    source: str
    own: bool = False


@frozen
class OfferFact:
    """One thing that an offered profile says. ``host`` is to be read letter by letter."""

    icon: str
    kind: str
    value: str
    note: str = ""
    host: bool = False


@frozen
class OfferCard:
    """A profile that somebody has to look at. ``warnings`` go before it; ``why_not``: it can't be taken.

    ``signs_in_at`` is the host that gets to see the sign-in.
    """

    name: str
    environment: str
    meaning: str
    facts: tuple[OfferFact, ...]
    signs_in_at: str = ""
    warnings: tuple[Message, ...] = ()
    why_not: str = ""
    replaces: bool = False


@frozen
class ConnectionsState:
    """``problems``: what is wrong in files that are left out. ``why_no_more``: why none can be added here.

    ``refused``: what is wrong in the file that was just given. ``line`` stands on the sign-in page.
    """

    rows: tuple[ConnectionRow, ...] = ()
    problems: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    offer: OfferCard | None = None
    busy: bool = False
    link: str = ""
    why_no_more: str = ""
    line: str = ""
    message: Message | None = field(default=None)
