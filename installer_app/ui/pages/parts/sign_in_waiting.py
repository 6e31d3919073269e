"""While a person signs in elsewhere: in the browser, or on another device with a code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.sign_in.waiting import Waiting
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.pages.parts.qr_picture import QrPicture
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.sticker_value import StickerValue
from installer_app.ui.widgets.text import H3, Body, Caption, Small

THREE_BUTTONS_FROM, TWO_BUTTONS_FROM = 660, 400


class SignInWaiting(Card):
    """Paints ``Waiting``. ``open_wanted`` and ``code_wanted`` are the person's."""

    open_wanted = Signal()
    code_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=Space.S24)
        self._look, self._said = look, ""
        self._address = ""
        self.title, self.text = H3(look), Body(look, ink="ink2")
        self.address = Body(look, weight=600)
        self._coded = QWidget()
        self.label = Caption(look, tr("Code"))
        self.code, self.left = StickerValue(look), Small(look)
        self.qr = QrPicture(look)
        self.open = Button(look, tr("Open it again"), icon="link")
        self.copy = Button(look, tr("Copy the address"), icon="copy")
        self.use_code = Button(look, tr("Use a code instead"), icon="keyboard")
        self._lay_out()
        self.open.clicked.connect(self.open_wanted)
        self.use_code.clicked.connect(self.code_wanted)
        self.copy.clicked.connect(self._copy)
        self.hide()

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Paint it, or nothing."""
        self.setVisible(waiting is not None)
        if waiting is None:
            self._said = ""
            return
        coded = bool(waiting.code)
        self._address = waiting.url
        spoken = tr("QR code: opens the utility’s page on a telephone, with the code in it")
        self.qr.show_text(waiting.url if coded else "", spoken)
        self.qr.setVisible(self.qr.shows_any)
        title, text = _words(waiting, pictured=self.qr.shows_any)
        self.title.setText(title)
        self.text.setText(text)
        self._coded.setVisible(coded)
        self.address.setText(waiting.address)
        self.code.show_value(waiting.code, tr("Code: {code}", code=" ".join(waiting.code)))
        self.left.setText(waiting.left)
        self.open.set_text(tr("Open it here") if coded or not waiting.opened else tr("Open it again"))
        self.use_code.setVisible(waiting.or_code and not coded)
        if title != self._said:
            self._said = title
            self.copy.set_text(tr("Copy the address"))
            self.setAccessibleName(title)
            announce(self, f"{title}. {text} {waiting.address} {waiting.code}".strip())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy.set_text(tr("Copied"))
        announce(self.copy, tr("Copied"))

    def _lay_out(self) -> None:
        coded = QVBoxLayout(self._coded)
        coded.setContentsMargins(0, 0, 0, 0)
        coded.setSpacing(0)
        coded.addWidget(self.address)
        coded.addSpacing(Space.S12)
        for part in (self.label, self.code, self.left):
            coded.addWidget(part)
        buttons = Columns(self._columns, gap=Space.S12)
        for button in (self.open, self.copy, self.use_code):
            buttons.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(Space.S4)
        for widget in (self.title, self.text, self._coded):
            words.addWidget(widget)
        words.addSpacing(Space.S12)
        words.addLayout(buttons)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S24)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def _columns(self, width: int) -> int:
        if width >= self._look.px(THREE_BUTTONS_FROM):
            return 3
        return 2 if width >= self._look.px(TWO_BUTTONS_FROM) else 1


def _words(waiting: Waiting, *, pictured: bool) -> tuple[str, str]:
    if waiting.code:
        text = tr("Open this address on any device and type the code.")
        if pictured:
            text = tr(
                "Read the picture with a telephone, or open this address on any device and type the code."
            )
        return tr("Enter this code at the utility’s page"), text
    if not waiting.opened:
        text = tr("Copy the address into a browser on this computer. This page goes on by itself after that.")
        return tr("No browser could be opened here"), text
    text = tr("Sign in there. This page goes on by itself after that.")
    return tr("Your browser shows the utility’s sign-in page"), text
