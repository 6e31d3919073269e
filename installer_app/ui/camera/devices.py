"""What a computer's cameras are to us, and its switch: real ones or a test's."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

from installer_app.domain.errors import CameraProblem
from installer_app.frozen import frozen

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink


class Side(StrEnum):
    """Which way a camera looks: at the user (front), or away (back). Most webcams do not say."""

    FRONT = "front"
    BACK = "back"
    UNSAID = ""


@frozen
class Device:
    """One camera: the system's own id and the name that a person knows it by."""

    key: bytes
    name: str
    side: Side = Side.UNSAID


class Running(Protocol):
    """A camera that is on."""

    def close(self) -> None:
        """Switch it off, at once."""
        ...


class Devices(Protocol):
    """What the computer has, and its switch."""

    @property
    def changed(self) -> SignalInstance:
        """Signal: plugged in or out."""
        ...

    def present(self) -> tuple[Device, ...]:
        """The cameras, the system's favourite first."""
        ...

    def has_backend(self) -> bool:
        """Whether QtMultimedia can work at all here."""
        ...

    def kept_by(self) -> CameraProblem | None:
        """Who keeps the cameras from this program, as far as the system tells; None for nobody.

        Asked once there is no picture: a camera that works is never held back for what this says.
        """
        ...

    def refusal(self) -> CameraProblem:
        """What a "no" to ``ask`` is called here."""
        ...

    def ask(self, answer: Callable[[bool], None]) -> None:
        """Ask for permission where the system wants that; ``answer`` is called now or later."""
        ...

    def switch_on(self, device: Device, sink: "QVideoSink", on_error: Callable[[str], None]) -> Running:
        """Let that camera push frames into ``sink``."""
        ...
