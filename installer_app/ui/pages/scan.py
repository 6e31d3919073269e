"""The scan page: live picture, picture files, USB scanner or typing, and what was read to compare by eye."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from installer_app.domain.device import DeviceKind
from installer_app.language import tr
from installer_app.presenters.frame.shell import BACK, PRIMARY
from installer_app.presenters.scan.page import ScanPresenter
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.words.devices import ICONS, NAMES, told_of
from installer_app.ui.camera.camera import Camera
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import LOW, StepPage
from installer_app.ui.pages.parts.scan_faces import ScanFaces
from installer_app.ui.pages.parts.scan_taken import TakenIn
from installer_app.ui.pages.parts.scan_words import AGAIN, CANCEL, bar_for, heading_for
from installer_app.ui.scanning.camera import ScanCamera
from installer_app.ui.theme import Look
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.segments import Segments


class ScanPage(StepPage):
    """Paints ``ScanState``. The camera is on only while the page is shown in its live mode."""

    def __init__(
        self, look: Look, presenter: ScanPresenter, camera: Camera, on_back: Callable[[], None]
    ) -> None:
        super().__init__(look)
        self._presenter = presenter
        self._on_back = on_back
        self._on_show = self._asking = False
        self._mode = ScanMode.LIVE
        # The wizard hides and shows its page for each change of the theme: that is not leaving it.
        self._leaving = QTimer(self, interval=0, singleShot=True)
        self._leaving.timeout.connect(self._left)
        # What has the keyboard must be seen; its place changes until all layouts have settled.
        self._sight = QTimer(self, interval=0, singleShot=True)
        self._sight.timeout.connect(self._bring_into_sight)
        self._asked: QWidget | None = None
        choices = tuple((kind.value, NAMES[kind], ICONS[kind]) for kind in DeviceKind)
        self.devices = Segments(look, tr("What is installed"), choices)
        self.show_beside_title(self.devices)
        self.message = MessageSlot(look, below=Space.S16)
        self.faces = ScanFaces(look)
        self.body.addWidget(self.message)
        self.body.addWidget(self.faces)
        self.camera = ScanCamera(presenter, camera, self.faces.live, self)
        self.taken = TakenIn(self, presenter, self.faces)
        self._connect()
        presenter.changed.add(lambda _: self.show_state())
        self.show_state()

    def show_state(self) -> None:
        """Paint the presenter's newest state: starting the camera may bring another before this returns."""
        state = self._presenter.state
        self.taken.show_state(state)
        self.faces.show_state(state)
        self._show_heading()
        says = tr("The code says: {words}", words=state.says) if state.says else ""
        self.message.show_words(says)
        message = state.message
        if self.message.show_message(told_of(state.device, message) if message is not None else None):
            self.scroll_to_top()
        self.devices.show_chosen(state.device)
        self.show_bar(bar_for(state))
        self.first_focus = self.faces.wants_focus(state)
        # Come back to, a sticker that was read is gone on with by Enter, not shown or changed.
        self.starts_at_primary = state.mode is ScanMode.READ
        if self._on_show:
            self._fit_picture()
        if state.mode is not self._mode:
            self._mode = state.mode
            self._turn_to_face()
        live = state.mode is ScanMode.LIVE and not state.busy and state.can_see
        self.camera.want(self._on_show and live and not self._asking)

    def press(self, key: str) -> None:
        """The buttons of the bottom bar."""
        actions = {
            BACK: self._on_back,
            PRIMARY: self._presenter.use,
            AGAIN: self._presenter.scan_again,
            CANCEL: self._presenter.cancel,
        }
        if key in actions:
            actions[key]()

    def showEvent(self, event: QShowEvent) -> None:
        """The camera goes on if the page is live."""
        super().showEvent(event)
        self._leaving.stop()
        self._be_on_show(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """The camera goes off at once, also when the window is minimised."""
        super().hideEvent(event)
        self._be_on_show(False)
        if not event.spontaneous():
            self._leaving.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns move closer in a narrow window."""
        super().resizeEvent(event)
        sizes = self._look.sizes
        self.faces.set_gap(sizes.gap_columns_narrow if self.narrow else sizes.gap_columns)
        self._show_heading()

    def _left(self) -> None:
        """Nothing of the picture stays, and none is read any more."""
        self.taken.forget()
        self._presenter.cancel()

    def _show_heading(self) -> None:
        """In a low window the usual lead gives way to a message over the live picture, or to the verdict."""
        state = self._presenter.state
        # The saved install's own sticker is wanted: of what kind it is, is settled.
        room = state.mode is ScanMode.LIVE or not self.narrow
        self.devices.setVisible(room and not state.asks_for)
        title, lead = heading_for(state, short=self.narrow)
        low = self.window().height() < LOW
        says_more = state.message is not None or bool(state.decoders)
        crowded = says_more and state.mode is ScanMode.LIVE and not state.asks_for
        if low and (crowded or state.mode is ScanMode.READ):
            lead = ""
        if (title, lead) != (self.title_label.text(), self.subtitle_label.text()):
            self.show_title(title, lead)

    def _fit_picture(self) -> None:
        """In a low window the coaching has to be seen together with the picture, the tick with the values."""
        above = 0 if self.message.isHidden() else self.message.heightForWidth(self.message.width())
        self.faces.live.set_room(self.room - above)
        if not self.faces.read.isHidden():
            self.faces.read.set_room(self.room - above)

    def _be_on_show(self, on_show: bool) -> None:
        self._on_show = on_show
        self.taken.scanner.wedge.listen(on_show)
        self.show_state()

    def _be_asking(self, asking: bool) -> None:
        """Behind an open file dialog the camera reads nothing."""
        self._asking = asking
        self.show_state()

    def _turn_to_face(self) -> None:
        """Another face starts at its top; where it asks nothing, Enter in the window presses the primary."""
        self.scroll_to_top()
        self._ask(self.first_focus if self._mode is ScanMode.READ else None)
        if not self._on_show:
            return
        target = self.first_focus or self.window()
        if self._mode is ScanMode.LIVE and self.devices.isVisible():
            # There is no primary to press yet: it begins as when the page is come to.
            target = self.devices.buttons[self._presenter.state.device]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, part: QWidget | None) -> None:
        self._asked = part
        self._sight.start()

    def _look_again(self) -> None:
        self._sight.start()

    def _bring_into_sight(self) -> None:
        """What is asked; and, more than it, the field that is being typed into."""
        typing = self._mode is ScanMode.TYPING
        if self._asked is not None and self._asked.isVisible() and (typing or self._asked.hasFocus()):
            self.scroll_to(self._asked)
        for field in (self.faces.typing.mac, self.faces.typing.code):
            if field.isVisible() and field.entry.hasFocus():
                self.scroll_to(field)

    def _connect(self) -> None:
        self.devices.chosen.connect(lambda key: self._presenter.choose_device(DeviceKind(key)))
        self.resized.connect(self._fit_picture)
        self._area.verticalScrollBar().rangeChanged.connect(self._look_again)
        self.camera.seen.connect(self.taken.saw)
        self.taken.intake.asking.connect(self._be_asking)
        self.faces.live.ways.by_hand.clicked.connect(self._presenter.type_by_hand)
        offer = self.faces.live.offer
        offer.still.clicked.connect(self._presenter.take_still)
        offer.by_hand.clicked.connect(self._presenter.type_by_hand)
        self.faces.choices.picked.connect(self._presenter.pick)
        typing, read = self.faces.typing, self.faces.read
        typing.edited.connect(self._presenter.edit)
        typing.asked.connect(self._ask)
        typing.suggestion_taken.connect(self._presenter.take_suggestion)
        for swap_wanted, ticked in ((typing.swap_wanted, typing.ticked), (read.swap_wanted, read.ticked)):
            swap_wanted.connect(self._presenter.swap)
            ticked.connect(self._presenter.tick)
