"""Today's list in the window: empty, read, previewed, worked through, and the form for a stop in vain."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.today.state import StopAction, TodayFace, TodayState
from installer_app.presenters.today.view import TodayPresenter
from installer_app.ui.look.tokens import Motion, Space
from installer_app.ui.shell.save_as import ask_where_sheet
from installer_app.ui.theme import Look
from installer_app.ui.today.could_not import CouldNotFace
from installer_app.ui.today.door import ListDoor
from installer_app.ui.today.list_face import ListFace
from installer_app.ui.today.preview import PreviewFace
from installer_app.ui.today.reading import ReadingFace
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.empty import EmptyState
from installer_app.ui.widgets.message_slot import MessageSlot

MARGIN, GAP = Space.S24, Space.S12
# A file that is read sooner would only flicker.


class TodayView(QWidget):
    """Paints ``TodayState``. ``door`` is the window's, where a list may be dropped."""

    def __init__(self, look: Look, presenter: TodayPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._face, self._said = TodayFace.EMPTY, 0
        self.door: ListDoor | None = None
        self.message = MessageSlot(look)
        self.open = Button(look, tr("Open list…"), kind="primary", icon="import")
        self.practice = Button(look, tr("Open the practice list"))
        self.empty = EmptyState(
            look,
            tr("No list for today"),
            tr(
                "Open the CSV file with your stops, or drop it anywhere on this window. "
                "You see what is in it before anything is taken over."
            ),
            self.open,
            self.practice,
        )
        self.reading, self.preview = ReadingFace(look), PreviewFace(look)
        self.list, self.form = ListFace(look), CouldNotFace(look)
        self.wait = QTimer(self, interval=Motion.LOADING_AFTER, singleShot=True)
        self.wait.timeout.connect(lambda: self._stack.setCurrentWidget(self.reading))
        self._faces: dict[TodayFace, QWidget] = {
            TodayFace.EMPTY: self.empty,
            TodayFace.READING: self.reading,
            TodayFace.PREVIEW: self.preview,
            TodayFace.LIST: self.list,
            TodayFace.COULD_NOT: self.form,
        }
        self._lay_out()
        self._connect()
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: TodayState) -> None:
        """Paint it, and let it be heard."""
        self.message.show_message(state.message)
        self.practice.setVisible(state.practice)
        self.reading.words.setText(state.reading)
        self.list.show_state(state)
        if state.preview is not None:
            self.preview.show_preview(state.preview)
        if state.form is not None:
            self.form.show_form(state.form)
        if state.face is not self._face:
            self._show_face(state)
        if state.said_no != self._said:
            self._said = state.said_no
            announce(self, state.said)

    def _show_face(self, state: TodayState) -> None:
        """The keyboard goes along, if it was in here."""
        self._face = state.face
        if state.face is TodayFace.READING:
            self.wait.start()
            return
        self.wait.stop()
        focused = QApplication.focusWidget()
        here = focused is None or focused is self.window() or self.isAncestorOf(focused)
        self._stack.setCurrentWidget(self._faces[state.face])
        if state.face is TodayFace.LIST:
            self.list.show_next(state)
        first = self.first_focus()
        if first is not None and here and self.isVisible():
            first.setFocus()

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins in the face on show: on a list not at what would take it back."""
        first: dict[TodayFace, QWidget] = {
            TodayFace.EMPTY: self.open,
            TodayFace.PREVIEW: self.preview.first_focus,
            TodayFace.LIST: self.list.stops,
        }
        if self.form.cards:
            first[TodayFace.COULD_NOT] = self.form.first_focus
        return first.get(self._face)

    def _export(self) -> None:
        ask_where_sheet(self, tr("Export the day"), "today.csv", self._presenter.export)

    def _open(self) -> None:
        if self.door is not None:
            self.door.choose()

    def _take(self, stop_id: str) -> None:
        """Enter or a double click on a stop: go there, if somebody has to."""
        self._presenter.choose(stop_id)
        chosen = self._presenter.state.chosen
        if chosen is not None and StopAction.START in chosen.actions:
            self._presenter.do(StopAction.START)

    def _close_pane(self) -> None:
        # The keyboard goes back to the list, not to whatever comes next.
        self.list.stops.setFocus()
        self._presenter.choose("")

    def _lay_out(self) -> None:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        for face in self._faces.values():
            self._stack.addWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.message)
        column.addWidget(holder, 1)

    def _connect(self) -> None:
        presenter, preview, shown, form = self._presenter, self.preview, self.list, self.form
        for button in (self.open, shown.open):
            button.clicked.connect(self._open)
        self.practice.clicked.connect(presenter.open_practice)
        preview.taken.connect(lambda add: presenter.take(add=add))
        preview.put_away.connect(presenter.put_away)
        shown.export.clicked.connect(self._export)
        shown.start.clicked.connect(presenter.start_next)
        shown.undo.clicked.connect(presenter.undo)
        shown.stops.chosen.connect(presenter.choose)
        shown.stops.taken.connect(self._take)
        shown.pane.pressed.connect(presenter.do)
        shown.pane.closed.connect(self._close_pane)
        form.reason.connect(presenter.choose_reason)
        form.noted.connect(presenter.note)
        form.recorded.connect(presenter.record)
        form.put_away.connect(presenter.put_away)
