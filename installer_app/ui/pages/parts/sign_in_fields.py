"""Whom one signs in as: id and secret, and the addresses that the environment's profile does not name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.sign_in.state import SignInState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.theme import Look
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.shown import set_shown

TWO_COLUMNS_FROM = 560


class SignInFields(QWidget):
    """Signals carry what was typed, as it was typed."""

    id_typed = Signal(str)
    secret_typed = Signal(str)
    addresses_typed = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._addresses: SignInAddresses | None = None
        self.client_id = Field(look, tr("Client id"), ident=True)
        self.secret = Field(look, tr("Client secret"), secret=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._id_and_secret = QWidget()
        self._id_and_secret.setLayout(_pair(look, self.client_id, self.secret))
        self._column.addWidget(self._id_and_secret)
        self.client_id.textEdited.connect(self.id_typed)
        self.secret.textEdited.connect(self.secret_typed)

    @property
    def addresses(self) -> "SignInAddresses":
        """Above id and secret; made when they are first asked for."""
        if self._addresses is None:
            self._addresses = SignInAddresses(self._look)
            self._addresses.typed.connect(self.addresses_typed)
            self._column.insertWidget(0, self._addresses)
        return self._addresses

    def show_state(self, state: SignInState) -> None:
        """Fill in what is not typed here, leaving alone what only looks different."""
        if self._addresses is not None or state.custom or state.needs_idp:
            self.addresses.show_state(state)
        set_shown(self._id_and_secret, not state.person)
        if self.client_id.text().strip() != state.client_id:
            self.client_id.set_text(state.client_id)
        self.secret.set_text("" if state.person else state.secret)
        removed = tr("Spaces around it were removed.") if state.spaces_removed else ""
        self.secret.set_grade("neutral", removed, icon="check" if removed else "")

    def first_empty(self) -> Field:
        """Where the keyboard goes: the first field that is empty, else the secret."""
        shown = () if self._addresses is None else self._addresses.shown
        empty = (field for field in (*shown, self.client_id, self.secret) if not field.text())
        return next(empty, self.secret)


class SignInAddresses(QWidget):
    """``typed`` carries both, as they were typed."""

    typed = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.server = Field(look, tr("Server address"), "https://", note_space=False)
        self.identity = Field(look, tr("Sign-in server address"), "https://", note_space=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S20)
        column.addLayout(_pair(look, self.server, self.identity))
        for field in (self.server, self.identity):
            field.textEdited.connect(lambda _: self.typed.emit(self.server.text(), self.identity.text()))
        self.hide()

    @property
    def shown(self) -> tuple[Field, ...]:
        """Those that are asked for now."""
        both = () if self.isHidden() else (self.server, self.identity)
        return tuple(field for field in both if not field.isHidden())

    def show_state(self, state: SignInState) -> None:
        """Fill in what is not typed here."""
        self.setVisible(state.custom or state.needs_idp)
        set_shown(self.server, state.custom)
        _fill_address(self.server, state.base_url)
        _fill_address(self.identity, state.idp_url)


def _pair(look: Look, left: Field, right: Field) -> Columns:
    pair = Columns(lambda width: 2 if width >= look.px(TWO_COLUMNS_FROM) else 1, even=False)
    pair.addWidget(left)
    pair.addWidget(right)
    return pair


def _fill_address(field: Field, address: str) -> None:
    # The state has it without the slash at the end: while somebody types "https://" that must not vanish.
    if field.text().strip().rstrip("/") != address:
        field.set_text(address)
