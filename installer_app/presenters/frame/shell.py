"""What the window around the pages shows, as frozen values: plate, rail and bars."""

from dataclasses import replace
from enum import StrEnum

from installer_app.frozen import frozen
from installer_app.language import tr

BACK = "back"
PRIMARY = "primary"


class RailKind(StrEnum):
    """How a node of the conductor is drawn. LOCKED is done, and cannot be gone back to."""

    DONE = "done"
    CURRENT = "current"
    WORKING = "working"
    WAITING = "waiting"
    NEEDS_YOU = "needs you"
    LATER = "later"
    LOCKED = "locked"

    @property
    def energised(self) -> bool:
        """Whether the conductor before this node is solid: not for what has not gone out or is to come."""
        return self not in (RailKind.WAITING, RailKind.LATER)


@frozen
class RailStep:
    """One item of the rail.

    ``result`` may be elided, ``number`` (a customer or a meter number) never is. ``here`` is the one on show;
    ``reached`` a step that is not done and may be gone to all the same.
    """

    name: str
    result: str = ""
    kind: RailKind = RailKind.LATER
    number: str = ""
    here: bool = False
    reached: bool = False

    @property
    def is_here(self) -> bool:
        """Whether this is the step on show."""
        return self.here or self.kind is RailKind.CURRENT

    @property
    def can_be_chosen(self) -> bool:
        """Whether a click leads there."""
        return not self.is_here and (self.reached or self.kind is RailKind.DONE)

    @property
    def words(self) -> str:
        """``John Doe · 123456789``."""
        return " · ".join(part for part in (self.result, self.number) if part)


@frozen
class PlateState:
    """The nameplate: ``environment`` (demo, staging, production, custom), its name, and what it means."""

    environment: str = "demo"
    title: str = "DEMO"
    meaning: str = ""


class ConnectionKind(StrEnum):
    """The light in the top bar."""

    ONLINE = "online"
    OFFLINE = "offline"
    UNKNOWN = "unknown"


@frozen
class ConnectionState:
    """How the server is reached just now, in words.

    ``ended``: there is no sign-in that holds, and the way to one stands beside it.
    """

    kind: ConnectionKind = ConnectionKind.UNKNOWN
    words: str = ""
    ended: bool = False


class TrackerKind(StrEnum):
    """The most urgent of what the tracker holds."""

    CALM = "calm"
    NEEDS_YOU = "needs you"


@frozen
class MenuEntry:
    """One entry of the menu at the right of the top bar. ``key`` comes back as the intent.

    ``keys`` are shown beside it. Without a ``key`` it is a line between groups.
    """

    key: str
    text: str
    enabled: bool = True
    keys: str = ""

    def said(self) -> "MenuEntry":
        """In the language in force: of one that stands in a table, in English."""
        return replace(self, text=tr(self.text))


MENU_LINE = MenuEntry("", "")


@frozen
class ShellState:
    """All that stands around the page. With no ``tracker_words`` there is no tracker button."""

    plate: PlateState = PlateState()
    rail: tuple[RailStep, ...] = ()
    whose_name: str = ""
    whose_detail: str = ""
    connection: ConnectionState = ConnectionState()
    tracker_words: str = ""
    tracker_kind: TrackerKind = TrackerKind.CALM
    menu: tuple[MenuEntry, ...] = ()


@frozen
class BarButton:
    """A button of the bottom bar; ``kind`` is primary, secondary, quiet or danger.

    While ``busy`` it shows ``text`` with a turning arc, keeps the focus and ignores presses.
    """

    key: str
    text: str
    icon: str = ""
    enabled: bool = True
    kind: str = "secondary"
    busy: bool = False


@frozen
class BarState:
    """The bottom bar: Back, why the primary is off or what it sends, two secondaries at most, the primary.

    The part of ``hint`` that equals ``hint_strong`` is set in bold. ``aside`` stands at the left in Back's
    place, where there is no way back. ``by_itself``: nobody pressed anything, so no wait is said aloud.
    """

    back: bool = False
    hint: str = ""
    secondary: tuple[BarButton, ...] = ()
    primary: BarButton | None = None
    hint_strong: str = ""
    aside: BarButton | None = None
    by_itself: bool = False
