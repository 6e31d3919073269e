"""The log: its last lines, by how much they matter, the folder where it lies, and the support file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import plural, tr
from installer_app.presenters.care.log import LEVELS, LogPresenter, LogState
from installer_app.ui.doctor.text_area import TextArea
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import LOW, page_margins
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.segments import Segments
from installer_app.ui.widgets.text import Body

ICONS = ("list", "warning", "problem")


class LogView(QWidget):
    """Paints ``LogState``."""

    def __init__(self, look: Look, presenter: LogPresenter, go_to: Callable[[str], None]) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        choices = tuple((key, tr(word), icon) for (key, word), icon in zip(LEVELS, ICONS, strict=True))
        self.levels = Segments(look, tr("Lines of the log"), choices)
        self.folder = Button(look, tr("Show the folder"), icon="import", compact=True)
        self.support = Button(look, tr("Save support file…"), icon="export", compact=True)
        self.message = MessageSlot(look, above=Space.S12)
        self.lead = Body(look, ink="ink2")
        self.text = TextArea(look, tr("The log, the newest line first"))
        self._lay_out()
        self.levels.chosen.connect(presenter.choose)
        self.folder.clicked.connect(self._open_folder)
        self.support.clicked.connect(lambda: go_to("support"))
        look.changed.connect(self._fit)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: LogState) -> None:
        """Paint it."""
        self.levels.show_chosen(state.level)
        self.message.show_message(state.message)
        several = tr("{n} lines, the newest first.", n=state.count)
        lines = plural(state.count, tr("1 line, the newest first."), several)
        if not state.count:
            lines = tr("There are no such lines.")
        self.lead.setText(tr("Reading…") if state.busy else lines)
        self.folder.setAccessibleDescription(state.folder)
        self.text.show_text(state.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Margins follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _open_folder(self) -> None:
        folder = Path(self._presenter.state.folder)
        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            self._presenter.folder_not_opened()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S12)
        foot.addWidget(self.lead, 1)
        foot.addWidget(self.folder)
        foot.addWidget(self.support)
        shown = Card(self._look, padding=Space.S12)
        shown.column.addWidget(self.text)
        self._root = QVBoxLayout(self)
        self._root.setSpacing(0)
        self._root.addWidget(self.levels)
        self._root.addWidget(self.message)
        self._root.addSpacing(Space.S12)
        self._root.addWidget(shown, 1)
        self._root.addSpacing(Space.S12)
        self._root.addLayout(foot)
        self._fit()

    def _fit(self) -> None:
        look, window = self._look, self.window()
        side, top = page_margins(look, narrow=window.width() < look.sizes.narrow_below)
        top = Space.S16 if window.height() < LOW else top
        self._root.setContentsMargins(side, top, side, Space.S24)
