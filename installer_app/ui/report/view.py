"""The report view: whose report at the left, its first page at the right; saved as PDF or printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from installer_app.domain.errors import PictureUnreadable
from installer_app.domain.file_problems import PictureProblem
from installer_app.language import tr
from installer_app.presenters.report.state import ReportState
from installer_app.presenters.report.view import ReportPresenter
from installer_app.ui.look.tokens import Space
from installer_app.ui.report.photo_card import PhotoCard
from installer_app.ui.report.preview import Preview
from installer_app.ui.report.printing import any_printer, ask_printer, print_report
from installer_app.ui.report.subject import Subject
from installer_app.ui.scanning.doors import Doors
from installer_app.ui.scanning.given import brings_list, given
from installer_app.ui.shell.save_as import among_documents
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.dress import dress_bars
from installer_app.ui.widgets.file_dialog import in_language
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.text import Small

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGIN, GAP = Space.S24, Space.S16
LOW = 620  # of the window: its heading gives way
BAR = 14  # of the scroll bar, which stands beside the cards


class ReportView(QWidget):
    """Paints ``ReportState``. ``printers`` tells whether there is any."""

    def __init__(
        self, look: Look, presenter: ReportPresenter, printers: Callable[[], bool] = any_printer
    ) -> None:
        super().__init__()
        self._look, self._presenter, self._printers = look, presenter, printers
        self.message = MessageSlot(look)
        self.message.setContentsMargins(0, 0, BAR, 0)
        self.subject = Subject(look)
        self.photo = PhotoCard(look)
        self.preview = Preview(look)
        self.save_button = Button(
            look, tr("Save as PDF…"), kind="primary", icon="pdf", busy_text=tr("Working…")
        )
        self.print_button = Button(look, tr("Print…"), icon="print")
        self.why_not = Small(look, ink="ink")
        self.doors = PhotoDoors(self)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._connect()
        look.changed.connect(self._restyle)
        self._restyle()
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: ReportState) -> None:
        """Paint it."""
        if self.message.show_message(state.message) and state.message is not None:
            announce(self, f"{state.message.title}. {state.message.text}")
        self.subject.show_state(state)
        self.photo.show_state(state)
        self.preview.show_wanted(state.wanted)
        can = state.wanted is not None and not state.why_not
        self.save_button.set_busy(bool(state.busy))
        self.save_button.setEnabled(can)
        self.print_button.setEnabled(can and not state.busy)
        why_not = state.busy or state.why_not
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not))
        self.save_button.setAccessibleDescription(state.why_not)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns move closer in a narrow window."""
        super().resizeEvent(event)
        sizes = self._look.sizes
        narrow = self.window().width() < sizes.narrow_below
        self._row.setSpacing(sizes.gap_columns_narrow if narrow else sizes.gap_columns)
        self.subject.heading.setVisible(self.window().height() >= LOW)

    def take_focus(self) -> None:
        """The keyboard goes to what is still missing, or to the button that saves."""
        state = self._presenter.state
        target: QWidget = self.save_button if state.technician else self.subject.technician
        if state.wanted is None:
            target = self.subject.days
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        # Rather than them the preview gives way.
        for button in (self.save_button, self.print_button):
            button.setMinimumWidth(button.least_width)

    def _save(self) -> None:
        wanted = self._presenter.state.wanted
        if wanted is not None:
            ask_where_pdf(self, wanted.file_name, self._presenter.save)

    def _print(self) -> None:
        if not self._printers():
            self._presenter.no_printer()
            return
        ask_printer(self, self._print_on)

    def _print_on(self, printer: "QPrinter") -> None:
        self._presenter.print_by(partial(print_report, printer))

    def _connect(self) -> None:
        presenter = self._presenter
        self.subject.technician.textEdited.connect(presenter.name)
        self.subject.days.textActivated.connect(presenter.choose_day)
        self.photo.choose.clicked.connect(self.doors.choose)
        self.photo.remove.clicked.connect(presenter.drop_photo)
        self.doors.file.connect(presenter.take_photo_file)
        self.doors.picture.connect(lambda picture: presenter.take_photo(picture, tr("Pasted picture")))
        self.doors.problem.connect(presenter.refuse_photo)
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S12)
        buttons.setContentsMargins(0, 0, BAR, 0)
        buttons.addStretch(1)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.save_button)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(self.message)
        left.addWidget(Scrolled(self._look, self.subject, self.photo), 1)
        left.addWidget(self.why_not)
        left.addLayout(buttons)
        self._row.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._row.addLayout(left, 6)
        self._row.addWidget(self.preview, 5)


class Scrolled(QScrollArea):
    """The cards keep their right edge, that of the buttons: the bar stands beside it, and takes no more."""

    def __init__(self, look: Look, *parts: QWidget) -> None:
        super().__init__()
        holder = QWidget()
        holder.setAutoFillBackground(False)
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(GAP)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Else the area itself is a stop of the Tab key.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        dress_bars(look, self)
        self.verticalScrollBar().rangeChanged.connect(self._make_room)
        self._make_room()

    def _make_room(self) -> None:
        bar = self.verticalScrollBar()
        self._column.setContentsMargins(0, 0, BAR - (bar.sizeHint().width() if bar.maximum() > 0 else 0), 0)


class PhotoDoors(Doors):
    """A photo chosen, dropped or pasted: ``file`` carries a path, ``picture`` encoded bytes."""

    file = Signal(Path)
    picture = Signal(bytes)
    problem = Signal(PictureUnreadable)

    def choose(self) -> None:
        """Ask for a picture file."""
        title = tr("Choose a photo for the report")
        self._ask(title, QFileDialog.FileMode.ExistingFile, lambda paths: self.file.emit(paths[0]))

    def accepts(self, mime: QMimeData) -> bool:
        """Files of this computer, and images."""
        return not brings_list(mime) and (bool(_local(mime)) or mime.hasImage())

    def take(self, mime: QMimeData) -> None:
        """One file, or an image; of text nothing is taken."""
        paths = _local(mime)
        if len(paths) == 1:
            self.file.emit(paths[0])
            return
        gift = given(mime)
        if gift is not None and gift.picture is not None:
            self.picture.emit(gift.picture)
        elif paths:
            self.problem.emit(PictureUnreadable(no_code=False, reason=PictureProblem.SEVERAL))


def _local(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime.hasUrls() else []


def ask_where_pdf(parent: QWidget, name: str, on_chosen: Callable[[Path], None]) -> None:
    """Open the system's dialog for a PDF of that name. Cancelled: not called."""
    dialog = in_language(QFileDialog(parent, tr("Save the report"), among_documents(name), "PDF (*.pdf)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.fileSelected.connect(lambda chosen: on_chosen(Path(chosen)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
