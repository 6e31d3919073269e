"""What support needs of a message: text to select, and one press that copies it."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.ui.look.tokens import Space
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.dress import Menued
from installer_app.ui.widgets.link import Link


class DetailsPanel(QWidget):
    """Opens in place, below the message it belongs to. Whoever fills it keeps secrets and codes out.

    What is in it is made with its first text: most are never opened.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @cached_property
    def _label(self) -> "_Words":
        label = _Words()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        by = Qt.TextInteractionFlag
        label.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        label.setAccessibleName(tr("Details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S8, 0, Space.S4)
        column.setSpacing(Space.S12)
        column.addWidget(label)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        label.make_dress(self._look)
        self._look.changed.connect(self._restyle)
        self._dress(label)
        return label

    @cached_property
    def _copy(self) -> Button:
        button = Button(self._look, tr("Copy details"), icon="copy", compact=True)
        button.clicked.connect(self._copy_text)
        return button

    def show_text(self, text: str) -> None:
        """Lines of "what: value"."""
        self._label.setText(text)
        self._label.setAccessibleDescription(text)
        self._copy.set_text(tr("Copy details"))

    def text(self) -> str:
        """What it shows."""
        return self._label.text() if "_label" in vars(self) else ""

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._label.text())
        self._copy.set_text(tr("Copied"))
        announce(self._copy, tr("Copied"))

    def _restyle(self) -> None:
        self._dress(self._label)

    def _dress(self, label: QLabel) -> None:
        label.setFont(self._look.font("small", ident=True))
        colours = label.palette()
        colours.setColor(QPalette.ColorRole.WindowText, self._look.colour("ink"))
        label.setPalette(colours)


class _Words(Menued, QLabel):
    """What is told, to be selected and copied."""


class DetailsLink(Link):
    """Opens and closes a panel; asks its source for the text at each opening, so that it tells the newest."""

    def __init__(self, look: Look, panel: DetailsPanel) -> None:
        super().__init__(look, "")
        self._panel = panel
        self._about = ""
        self._source: Callable[[], str] | None = None
        self.clicked.connect(self._toggle)
        self.set_source(None)

    def set_source(self, source: Callable[[], str] | None, about: str = "") -> None:
        """Where the text comes from; without a source there is no link. Closes the panel.

        ``about`` is what the details are of: a page may have several such links.
        """
        self._source, self._about = source, about
        self.setVisible(source is not None)
        self._close()

    def renew(self, source: Callable[[], str] | None) -> None:
        """The same matter, told anew: what is open stays open."""
        self._source = source

    def _toggle(self) -> None:
        if self._panel.isHidden() and self._source is not None:
            self._panel.show_text(self._source())
            self._panel.show()
            self._say(tr("Hide details"))
        else:
            self._close()

    def _close(self) -> None:
        self._panel.hide()
        self._say(tr("Details"))

    def _say(self, action: str) -> None:
        self.set_text(action)
        named = tr("{action}: {what}", action=action, what=self._about) if self._about else ""
        self.setAccessibleName(named)
