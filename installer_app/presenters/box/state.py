"""What the box view shows."""

from dataclasses import field

from installer_app.frozen import frozen
from installer_app.language import mark, tr
from installer_app.presenters.box.words import KEPT, BoxLine
from installer_app.presenters.messages.message import Message
from installer_app.services.scanning import FoundCode
from installer_app.services.stock import KEPT_FOR

FIRST = (mark("Show me a sticker"), "sticker", mark("It reads by itself."))


@frozen
class BoxState:
    """What the view shows; ``lines`` the newest first. ``reading`` is said while pictures are read.

    ``decoders`` says which are missing; without any it is not ``can_see``, and the camera is of no use.
    ``said`` is to be announced, once for each ``said_no``; ``sounds`` grows with each new sticker.
    """

    lines: tuple[BoxLine, ...] = ()
    count: int = 0
    summary: str = ""
    kept: str = field(default_factory=lambda: tr(KEPT, days=KEPT_FOR.days))
    coaching: str = field(default_factory=lambda: tr(FIRST[0]))
    coaching_icon: str = FIRST[1]
    coaching_detail: str = field(default_factory=lambda: tr(FIRST[2]))
    codes: tuple[FoundCode, ...] = ()
    camera: Message | None = None
    decoders: str = ""
    can_see: bool = True
    message: Message | None = None
    reading: str = ""
    undo: str = ""
    newest: str = ""
    said: str = ""
    said_no: int = 0
    sounds: int = 0
