"""A small window over the window: a question with a safe answer."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from installer_app.presenters.quitting import QuitQuestion
from installer_app.ui.theme import Look

WARNING_SIZE = 40


def ask(look: Look, parent: QWidget, question: QuitQuestion, on_leave: Callable[[], None]) -> None:
    """A question with a safe answer, which Escape and Enter give, and another."""
    box = _box(look, parent, "warning", question.title, question.text)
    safe = box.addButton(question.stay, QMessageBox.ButtonRole.RejectRole)
    other = box.addButton(question.leave, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.buttonClicked.connect(lambda button: on_leave() if button is other else None)
    box.open()


def _box(look: Look, parent: QWidget | None, icon: str, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("EnergyGrid Field Installer")
    box.setIconPixmap(look.pixmap(icon, WARNING_SIZE, "warn"))
    box.setText(title)
    box.setInformativeText(text)
    # Its parent would keep it, shut, for as long as the window lives.
    box.finished.connect(box.deleteLater)
    return box
