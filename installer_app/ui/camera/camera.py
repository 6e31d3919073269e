"""What a camera is to the scan page, real or stand-in."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink


class Camera(Protocol):
    """Pushes frames into a sink between ``start`` and ``stop``; both may be called at any time."""

    @property
    def failed(self) -> SignalInstance:
        """Signal ``(CameraProblem, str)``: no picture, or no more; the second is for support."""
        ...

    @property
    def names_changed(self) -> SignalInstance:
        """Signal without arguments: a camera was plugged in or out."""
        ...

    @property
    def name(self) -> str:
        """The chosen camera as the system calls it; "" where there is none."""
        ...

    @property
    def mirrored(self) -> bool:
        """Whether its picture is shown as in a mirror, as of one that looks at the user. Never read so."""
        ...

    def names(self) -> tuple[str, ...]:
        """All cameras, the favourite first; which way each looks is said where the system knows it."""
        ...

    def choose(self, name: str) -> None:
        """Use that one; if one runs, it is changed at once. An unknown name changes nothing."""
        ...

    def start(self, sink: "QVideoSink") -> None:
        """Begin to push frames into ``sink``. What goes wrong is told by ``failed``."""
        ...

    def stop(self) -> None:
        """Off at once: the light beside the lens goes out."""
        ...
