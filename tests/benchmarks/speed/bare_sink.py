"""The least that shows a camera to nobody: a QVideoSink into which frames are pushed, until it is killed.

``python bare_sink.py FRAMES COUNT`` says so before it begins, and once ``COUNT`` frames were pushed.
"""

import sys
from pathlib import Path

from frame_pump import FramePump, tell
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def main() -> int:
    """Until it is killed."""
    app = QApplication(sys.argv[:1])
    pump = FramePump(Path(sys.argv[1]), int(sys.argv[2]), lambda: tell("pushed"))
    tell("before")
    QTimer.singleShot(1000, lambda: _start(pump))
    return app.exec()


def _start(pump: FramePump) -> None:
    from PySide6.QtMultimedia import QVideoSink

    pump.start(QVideoSink(pump))


if __name__ == "__main__":
    sys.exit(main())
