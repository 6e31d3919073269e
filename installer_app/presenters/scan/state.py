"""What the scan page shows, and which face of it."""

from dataclasses import field
from enum import StrEnum

from installer_app.domain.device import DeviceKind
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.messages.message import Message
from installer_app.presenters.scan.sticker_card import StickerCard
from installer_app.presenters.scan.still import Still, StillFrame
from installer_app.presenters.scan.typed import TypedState
from installer_app.services.scanning import FoundCode


class ScanMode(StrEnum):
    """Which face the page shows."""

    LIVE = "live"
    TYPING = "typing"
    CHOOSING = "choosing"
    READ = "read"


@frozen
class ScanState:
    """What the page shows. ``codes`` are outlined in the live picture; ``choices`` ask which sticker.

    ``found`` are the codes of the one frame or picture that was read, in its pixels; ``shot`` is that frame
    where a still was taken. ``asks_for``: of a saved install, whose sticker is wanted. ``says`` is what a
    code holds that nobody knows. ``decoders`` says which are missing; without any it is not ``can_see``: the
    camera is of no use. ``device`` is what the sticker is on.
    """

    mode: ScanMode = ScanMode.LIVE
    coaching: str = field(default_factory=lambda: tr("Show me the sticker"))
    coaching_icon: str = "sticker"
    coaching_detail: str = ""
    codes: tuple[FoundCode, ...] = ()
    found: tuple[FoundCode, ...] = ()
    still: Still = Still.LATER
    shot: StillFrame | None = None
    camera: Message | None = None
    typed: TypedState = field(default_factory=TypedState)
    card: StickerCard | None = None
    verdict: Message | None = None
    choices: tuple[StickerCard, ...] = ()
    needs_tick: bool = False
    ticked: bool = False
    swapped: bool = False
    goes_on: str = ""
    asks_for: str = ""
    decoders: str = ""
    can_see: bool = True
    message: Message | None = None
    says: str = field(default="", repr=False)
    busy: bool = False
    why_not: str = field(default_factory=lambda: tr("Waiting for a sticker"))
    device: DeviceKind = DeviceKind.DATABRIDGE
    replaces: bool = False
