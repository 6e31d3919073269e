"""The page engine: a QWizard without buttons, margins or a window of its own."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget, QWizard

from installer_app.ui.pages.base import StepPage

KEEP_FOR_WINDOW = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PageEngine(QWizard):
    """Shows one page at a time; which one comes next is the presenters' business, not the wizard's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setButtonLayout([])
        self.setOption(QWizard.WizardOption.NoDefaultButton, True)
        # Its own pages are titled in the drawn way; going back must not empty them.
        self.setOption(QWizard.WizardOption.IgnoreSubTitles, True)
        self.setOption(QWizard.WizardOption.IndependentPages, True)
        self._lay_away()

    def show_page(self, index: int) -> None:
        """Show a page by its index. Raises IndexError if there is none."""
        if self.page(index) is None:
            raise IndexError(index)
        if self.currentId() < 0:
            self.setStartId(index)
            self.restart()
        self.setCurrentId(index)
        self._lay_away()

    def current(self) -> StepPage | None:
        """The page on show."""
        page = self.currentPage()
        return page if isinstance(page, StepPage) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A dialog would close itself on Escape and look for a default button on Enter.
        if event.key() in KEEP_FOR_WINDOW:
            event.ignore()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """A wizard that is part of a window does not close."""

    def accept(self) -> None:
        """As above."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange:
            # QWizard would lay itself out anew for each theme: hide the page, and with it stop the camera,
            # cover a code that is shown, and lose the keyboard.
            return QWidget.event(self, event)
        return super().event(event)

    def _lay_away(self) -> None:
        """ModernStyle leaves a margin around the page, and a ruler and an empty strip below it."""
        page = self.currentPage()
        # Not parentWidget(): for a plain widget that Qt made, PySide would make all classes of widgets first.
        frame = page.parent() if page is not None else None
        holder = frame.parent() if frame is not None else None
        if not (isinstance(frame, QWidget) and isinstance(holder, QWidget)):
            return
        inside, around = frame.layout(), holder.layout()
        if inside is None or around is None:
            return
        inside.setContentsMargins(0, 0, 0, 0)
        # It would paint the ground of a card.
        frame.setAutoFillBackground(False)
        # Not item by item: Qt deletes these without a word to PySide, which would take the next object in the
        # same place of memory for one of them.
        for beside in (*holder.children(), *around.children()):
            if isinstance(beside, QLayout):
                beside.setContentsMargins(0, 0, 0, 0)
            elif isinstance(beside, QWidget) and around.indexOf(beside) >= 0 and beside is not frame:
                beside.setFixedHeight(0)
