"""What the release view shows: what goes, how its install code is had, and the typed confirmation."""

from enum import StrEnum

from installer_app.domain.device import DeviceKind
from installer_app.frozen import frozen
from installer_app.presenters.messages.message import Message
from installer_app.presenters.words.devices import NAMES


class CodeIs(StrEnum):
    """How the install code is had that a release is sent with."""

    LOOKED_FOR = "sought"
    KEPT = "kept"
    WANTED = "wanted"
    SCANNED = "scanned"


@frozen
class Fact:
    """One thing that a release is about."""

    icon: str
    kind: str
    value: str
    note: str
    identifier: bool = False


@frozen
class ReleaseState:
    """An empty ``why_not`` means that the primary may be pressed. ``sends`` says what it will send;
    ``sends_to`` is set in bold. ``code_note`` tells how the code is had, masked where it is."""

    job_id: str = ""
    facts: tuple[Fact, ...] = ()
    meter_id: str = ""
    device: str = NAMES[DeviceKind.DATABRIDGE]
    warning: Message | None = None
    code: CodeIs = CodeIs.LOOKED_FOR
    code_title: str = ""
    code_note: str = ""
    typed: str = ""
    why_not: str = ""
    sends: str = ""
    sends_to: str = ""
    busy: bool = False
    message: Message | None = None

    @property
    def confirmed(self) -> bool:
        """Whether the meter's number was typed to the letter."""
        return bool(self.meter_id) and self.typed.strip() == self.meter_id
