"""Beside id and secret: the passphrase of a locked certificate, and a service account's password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.sign_in.extra_state import ExtraState
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.pages.parts.sign_in_fields import TWO_COLUMNS_FROM
from installer_app.ui.theme import Look
from installer_app.ui.widgets.field import Field


class ExtraSecretsFields(QWidget):
    """Only those are there that the chosen profile wants. Signals carry what was typed, as it was typed."""

    passphrase_typed = Signal(str)
    password_typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.passphrase = Field(look, tr("Passphrase of the certificate"), secret=True)
        self.password = Field(look, tr("Password of the service account"), secret=True)
        pair = Columns(lambda width: 2 if width >= look.px(TWO_COLUMNS_FROM) else 1, even=False)
        pair.addWidget(self.passphrase)
        pair.addWidget(self.password)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(pair)
        self.passphrase.textEdited.connect(self.passphrase_typed)
        self.password.textEdited.connect(self.password_typed)
        self.hide()

    def show_state(self, extra: ExtraState) -> None:
        """Show the fields that are wanted, with what is typed."""
        self.setVisible(extra.any)
        self.passphrase.setVisible(extra.wants_passphrase)
        self.passphrase.set_text(extra.passphrase)
        self.password.setVisible(bool(extra.service_user))
        self.password.set_text(extra.bind_password)
        whose = tr("Binds go out as {user}.", user=extra.service_user) if extra.service_user else ""
        self.password.set_grade("neutral", whose)

    def first_empty(self) -> Field | None:
        """The first field that is shown and empty; None if there is none."""
        shown = (field for field in (self.passphrase, self.password) if not field.isHidden())
        return next((field for field in shown if not field.text()), None)
