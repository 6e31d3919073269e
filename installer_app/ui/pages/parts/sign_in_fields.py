"""Whom one signs in as: id and secret, and the addresses that the environment's profile does not name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.sign_in.state import SignInState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.theme import Look
from installer_app.ui.widgets.field import Field

TWO_COLUMNS_FROM = 560


class SignInFields(QWidget):
    """Signals carry what was typed, as it was typed."""

    id_typed = Signal(str)
    secret_typed = Signal(str)
    addresses_typed = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.server = Field(look, tr("Server address"), "https://", note_space=False)
        self.identity = Field(look, tr("Sign-in server address"), "https://", note_space=False)
        self.client_id = Field(look, tr("Client id"), ident=True)
        self.secret = Field(look, tr("Client secret"), secret=True)
        self._addresses = QWidget()
        addresses = QVBoxLayout(self._addresses)
        addresses.setContentsMargins(0, 0, 0, Space.S20)
        addresses.addLayout(self._pair(self.server, self.identity))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._addresses)
        self._id_and_secret = QWidget()
        self._id_and_secret.setLayout(self._pair(self.client_id, self.secret))
        column.addWidget(self._id_and_secret)
        self.client_id.textEdited.connect(self.id_typed)
        self.secret.textEdited.connect(self.secret_typed)
        for field in (self.server, self.identity):
            field.textEdited.connect(self._address_typed)

    def show_state(self, state: SignInState) -> None:
        """Fill in what is not typed here, leaving alone what only looks different."""
        self._addresses.setVisible(state.custom or state.needs_idp)
        self.server.setVisible(state.custom)
        self._id_and_secret.setVisible(not state.person)
        _fill_address(self.server, state.base_url)
        _fill_address(self.identity, state.idp_url)
        if self.client_id.text().strip() != state.client_id:
            self.client_id.set_text(state.client_id)
        self.secret.set_text("" if state.person else state.secret)
        removed = tr("Spaces around it were removed.") if state.spaces_removed else ""
        self.secret.set_grade("neutral", removed, icon="check" if removed else "")

    def first_empty(self) -> Field:
        """Where the keyboard goes: the first field that is empty, else the secret."""
        shown = [] if self._addresses.isHidden() else [self.server, self.identity]
        fields = [field for field in shown if not field.isHidden()] + [self.client_id, self.secret]
        empty = (field for field in fields if not field.text())
        return next(empty, self.secret)

    def _pair(self, left: Field, right: Field) -> Columns:
        pair = Columns(lambda width: 2 if width >= self._look.px(TWO_COLUMNS_FROM) else 1, even=False)
        pair.addWidget(left)
        pair.addWidget(right)
        return pair

    def _address_typed(self) -> None:
        self.addresses_typed.emit(self.server.text(), self.identity.text())


def _fill_address(field: Field, address: str) -> None:
    # The state has it without the slash at the end: while somebody types "https://" that must not vanish.
    if field.text().strip().rstrip("/") != address:
        field.set_text(address)
