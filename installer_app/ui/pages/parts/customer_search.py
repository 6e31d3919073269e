"""The number from the work order, and the press that looks it up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from installer_app.domain.text import number_of
from installer_app.language import tr
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.field import Field


class CustomerSearch(QWidget):
    """``typed`` carries the number as typed; ``entered`` is Enter in the field, ``wanted`` the button."""

    typed = Signal(str)
    entered = Signal()
    wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.number = Field(look, tr("Customer number"), clearable=True, ident=True, note_space=False)
        self.button = Button(look, tr("Find customer"), icon="search")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.number, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self.number.textEdited.connect(self.typed)
        self.number.returnPressed.connect(self.entered)
        self.button.clicked.connect(self.wanted)
        self.setFocusProxy(self.number)

    def show_number(self, number: str) -> None:
        """Fill in a number that was not typed here."""
        if number_of(self.number.text()) != number:
            self.number.set_text(number)

    def correct(self) -> None:
        """The keyboard into the field, its number chosen to be typed over."""
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        self.number.entry.selectAll()
