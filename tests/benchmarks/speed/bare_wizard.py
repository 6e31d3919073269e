"""The least that a wizard in Python can be: what starts and memory are held against.

It prints a line once it has painted, and ends; with ``--stay`` it stays until it is ended.
"""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage


class FirstPaint(QObject):
    """Says so as the program does: when the loop turns after the first paint."""

    def __init__(self, window: QWizard) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return super().eventFilter(watched, event)


def painted() -> None:
    """Say so, at once."""
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    if "--stay" not in sys.argv:
        QApplication.quit()


def main() -> int:
    """Until the window is closed."""
    app = QApplication(sys.argv[:1])
    wizard = QWizard()
    page = QWizardPage()
    lines = QVBoxLayout(page)
    for text in ("one", "two", "three"):
        lines.addWidget(QLabel(text))
    wizard.addPage(page)
    FirstPaint(wizard)
    wizard.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
