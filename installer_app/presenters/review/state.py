"""What the check-and-bind page shows, before the bind and after a refusal."""

from dataclasses import field

from installer_app.domain.device import DeviceKind
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.messages.message import Message
from installer_app.presenters.meter.replacing import ReplaceState
from installer_app.presenters.review.words import ReviewRow
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import NAMES, Check, checks_for


@frozen
class RefusedState:
    """What the page shows after a refusal; ``already_bound`` offers release-then-bind.

    ``in_vain``: nothing that can be changed here mends it.
    """

    message: Message
    already_bound: bool = False
    in_vain: bool = False
    release_chosen: bool = False
    meter_id: str = ""
    typed: str = ""
    steps: tuple[str, ...] = ()
    change: Step = Step.SCAN
    change_words: str = field(default_factory=lambda: tr("Scan again"))

    @property
    def confirmed(self) -> bool:
        """Whether the meter's number was typed to the letter."""
        return self.release_chosen and self.typed.strip() == self.meter_id


@frozen
class ReviewState:
    """What the page shows. ``sends`` says what the primary will send; ``sends_to`` is set in bold.

    ``device`` is the name of what is bound; ``may_undo``: it is on record, and nothing of it on the wire.
    """

    rows: tuple[ReviewRow, ...] = ()
    checks: tuple[Check, ...] = field(default_factory=lambda: checks_for(DeviceKind.DATABRIDGE))
    notices: tuple[Message, ...] = ()
    sends: str = ""
    sends_to: str = ""
    binding: bool = False
    may_undo: bool = False
    replaces: ReplaceState | None = None
    refused: RefusedState | None = None
    message: Message | None = None
    why_not: str = ""
    device: str = NAMES[DeviceKind.DATABRIDGE]
