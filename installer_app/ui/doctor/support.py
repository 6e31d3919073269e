"""The support file before it is saved: each file in it, and its text."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.care.support import FILE_NAME, SupportPresenter, SupportState
from installer_app.ui.doctor.text_area import TextArea
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import LOW, page_margins
from installer_app.ui.shell.save_as import ask_where_zip
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.list_row import ListRow, RowEnd
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.text import Body

LIST_WIDTH = 300


class SupportView(QWidget):
    """Paints ``SupportState``."""

    def __init__(self, look: Look, presenter: SupportPresenter) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self.lead = Body(
            look,
            tr(
                "Look through it before it goes anywhere: names, addresses, codes and secrets are not in it,"
                " and numbers are masked. Nothing is sent by this program."
            ),
            ink="ink2",
        )
        self.message = MessageSlot(look, above=Space.S12)
        self.save = Button(look, tr("Save as…"), icon="export", kind="primary", busy_text=tr("Saving…"))
        self.list = Card(look)
        self.text = TextArea(look, tr("Text of the file"))
        self._rows: dict[str, ListRow] = {}
        self._files = _Scrolled(look, self.list)
        self.list.hide()
        self._lay_out()
        self.save.clicked.connect(self._ask_where)
        look.changed.connect(self._fit)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: SupportState) -> None:
        """Paint it."""
        self.message.show_message(state.message)
        self.save.set_busy(state.saving or state.busy, tr("Gathering…") if state.busy else tr("Saving…"))
        self.save.setEnabled(bool(state.parts) or state.busy)
        if tuple(self._rows) != tuple(part.name for part in state.parts):
            self._make_rows(state)
        for name, row in self._rows.items():
            row.set_content(row.accessibleName(), row.accessibleDescription(), self._end(name, state))
        self.text.show_text(state.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Margins follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _end(self, name: str, state: SupportState) -> str:
        return RowEnd.CHEVRON if name == state.chosen else RowEnd.NONE

    def _make_rows(self, state: SupportState) -> None:
        self.list.clear_rows()
        self._rows = {}
        for part in state.parts:
            row = ListRow(self._look, part.name, _size(part.size), end=RowEnd.NONE)
            row.setMinimumHeight(row.sizeHint().height())
            row.clicked.connect(lambda _=False, name=part.name: self._presenter.choose(name))
            self.list.add_row(row)
            self._rows[part.name] = row
        self.list.setVisible(bool(self._rows))

    def _ask_where(self) -> None:
        ask_where_zip(self, tr("Save support file"), FILE_NAME, self._save)

    def _save(self, to: Path) -> None:
        self._presenter.save(to)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S24)
        head.addWidget(self.lead, 1)
        head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        shown = Card(self._look, padding=Space.S12)
        shown.column.addWidget(self.text)
        beside = QHBoxLayout()
        beside.setSpacing(Space.S16)
        beside.addWidget(self._files)
        beside.addWidget(shown, 1)
        self._root = QVBoxLayout(self)
        self._root.setSpacing(0)
        self._root.addLayout(head)
        self._root.addWidget(self.message)
        self._root.addSpacing(Space.S16)
        self._root.addLayout(beside, 1)
        self._fit()

    def _fit(self) -> None:
        look, window = self._look, self.window()
        side, top = page_margins(look, narrow=window.width() < look.sizes.narrow_below)
        top = Space.S16 if window.height() < LOW else top
        self._root.setContentsMargins(side, top, side, Space.S24)
        self._files.setFixedWidth(look.px(LIST_WIDTH))


class _Scrolled(QScrollArea):
    """The list of files, whole where there is height for it."""

    def __init__(self, look: Look, card: Card) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        dress_bars(look, self)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)


def _size(count: int) -> str:
    """``3 kB``; at least one."""
    return tr("{size} kB", size=max(1, round(count / 1000)))
