"""A small window over the window: a question with a safe answer."""

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from installer_app.presenters.frame.quitting import QuitQuestion
from installer_app.ui.look.stylesheet import SAFE, whole_windows
from installer_app.ui.look.tokens import Icon
from installer_app.ui.theme import Look
from installer_app.ui.widgets.dress import Dress

WARNING_SIZE = Icon.CARD


def ask(
    look: Look,
    parent: QWidget,
    question: QuitQuestion,
    on_leave: Callable[[], None],
    on_aside: Callable[[], None] = lambda: None,
) -> None:
    """A question with a safe answer, which Escape and Enter give, and another; between them the way aside."""
    box = _box(look, parent, "warning", question.title, question.text)
    safe = QPushButton(question.stay, box)
    # Its look goes by this: what Qt takes for the default in a dialog is whichever button has the keyboard.
    safe.setObjectName(SAFE)
    box.addButton(safe, QMessageBox.ButtonRole.RejectRole)
    done = {box.addButton(question.leave, QMessageBox.ButtonRole.AcceptRole): on_leave}
    if question.aside:
        done[box.addButton(question.aside, QMessageBox.ButtonRole.ActionRole)] = on_aside
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.buttonClicked.connect(lambda button: done.get(button, lambda: None)())
    box.open()


def _box(look: Look, parent: QWidget | None, icon: str, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    Dress(look, box, whole_windows).put_on()
    box.setWindowTitle("EnergyGrid Field Installer")
    box.setIconPixmap(look.pixmap(icon, WARNING_SIZE, "warn"))
    box.setText(title)
    box.setInformativeText(text)
    # Its parent would keep it, shut, for as long as the window lives.
    box.finished.connect(box.deleteLater)
    return box
