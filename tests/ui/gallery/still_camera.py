"""A camera that takes no picture of its own."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoSink


class StillCamera(QObject):
    """Fits ``ui.camera.Camera``: two cameras by name; the picture is put into the view by hand."""

    failed = Signal(object, str)
    names_changed = Signal()
    name = "Integrated Camera: Integrated C (0c45:6a1b)"
    mirrored = False

    def names(self) -> tuple[str, ...]:
        return (self.name, "USB Camera")

    def choose(self, name: str) -> None:
        self.name = name

    def start(self, sink: QVideoSink) -> None:
        pass

    def stop(self) -> None:
        pass
