"""The settings view: choices in cards, what is kept on this laptop, and the way to take it away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from installer_app.language import tr
from installer_app.presenters.report.view import LONGEST_NAME
from installer_app.presenters.settings import (
    DEVICES,
    LANGUAGES,
    MOTIONS,
    SCALES,
    THEMES,
    SettingsPresenter,
    SettingsState,
)
from installer_app.ui.look.tokens import Space
from installer_app.ui.settings.kept import KeptCard
from installer_app.ui.settings.row import OptionChooser, SettingRow
from installer_app.ui.shell.notice import ask
from installer_app.ui.shell.sheet import Sheet
from installer_app.ui.theme import Look
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.tick_card import TickCard


class SettingsView(QWidget):
    """Paints ``SettingsState``; each choice goes to the presenter as it is made."""

    def __init__(
        self, look: Look, presenter: SettingsPresenter, on_connections: Callable[[], None] = lambda: None
    ) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        choose = presenter.choose
        self.name = Field(look, "", note_space=False)
        self.name.entry.setAccessibleName(tr("Your name"))
        self.name.entry.setMaxLength(LONGEST_NAME)
        self.language = OptionChooser(look, tr("Language"), LANGUAGES, lambda value: choose(language=value))
        self.theme = OptionChooser(look, tr("Brightness"), THEMES, lambda value: choose(theme=value))
        self.scale = OptionChooser(
            look, tr("Size of the text"), SCALES, lambda value: choose(text_scale=value)
        )
        self.motion = OptionChooser(look, tr("Less motion"), MOTIONS, lambda value: choose(less_motion=value))
        self.device = OptionChooser(
            look, tr("Device offered first"), DEVICES, lambda value: choose(device=value)
        )
        self.notify = TickCard(
            look,
            tr("Notices of the desktop"),
            tr("Tell of an install that has changed while you do something else"),
            framed=False,
        )
        self.at_start = TickCard(
            look,
            tr("Sign in by itself at start"),
            tr("With a secret in this computer’s keychain, until you sign out"),
            framed=False,
        )
        self.connections = Button(look, tr("Connections…"), compact=True)
        self.connections.clicked.connect(on_connections)
        self.message = MessageSlot(look, below=Space.S16)
        self.kept = KeptCard(look)
        self._sheet = Sheet(look)
        self._lay_out()
        self.name.textEdited.connect(lambda text: choose(technician=text.strip()))
        self.notify.toggled.connect(lambda on: choose(notify=on))
        self.at_start.toggled.connect(lambda on: choose(sign_in_at_start=on))
        self.kept.open.clicked.connect(self._open_folder)
        self.kept.remove.clicked.connect(self._ask_to_remove)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: SettingsState) -> None:
        """Paint it."""
        now = state.now
        if not self.name.entry.hasFocus():
            self.name.set_text(now.technician)
        for chooser, value in (
            (self.language, now.language),
            (self.theme, now.theme),
            (self.scale, now.text_scale),
            (self.motion, now.less_motion),
            (self.device, now.device),
        ):
            chooser.show_value(value)
        self.notify.show_ticked(now.notify)
        self.at_start.show_ticked(now.sign_in_at_start)
        later = tr("It changes when the program is opened the next time")
        self._language_row.set_text(later if state.language_later else tr("Of the window and the reports"))
        self.kept.show_state(state)
        if self.message.show_message(state.message):
            self._sheet.to_top()

    def _open_folder(self) -> None:
        folder = Path(self._presenter.state.data)
        if not (folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))):
            self._presenter.folder_not_opened()

    def _ask_to_remove(self) -> None:
        ask(self._look, self.window(), self._presenter.question(), self._presenter.remove)

    def _lay_out(self) -> None:
        look = self._look
        self._language_row = SettingRow(
            look, tr("Language"), tr("Of the window and the reports"), self.language
        )
        you = self._card(
            SettingRow(look, tr("Your name"), tr("Stands on the reports"), self.name), self._language_row
        )
        looks = self._card(
            SettingRow(
                look,
                tr("Brightness"),
                tr("Also at the foot of the steps: sun for the bonnet at noon"),
                self.theme,
            ),
            SettingRow(look, tr("Size of the text"), tr("Bigger text shows less at once"), self.scale),
            SettingRow(look, tr("Less motion"), tr("Nothing turns or slides"), self.motion),
        )
        work = self._card(
            SettingRow(look, tr("Device offered first"), tr("On the scan page"), self.device),
            self.notify,
            self.at_start,
            SettingRow(
                look,
                tr("Connections"),
                tr("The servers to sign in to; add one from a file or a link"),
                self.connections,
            ),
        )
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(you)
        self._sheet.add(tr("You"), first)
        self._sheet.add(tr("How it looks"), looks)
        self._sheet.add(tr("At work"), work)
        self._sheet.add(tr("What this laptop keeps"), self.kept)
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.addWidget(self._sheet)

    def _card(self, *rows: QWidget) -> Card:
        card = Card(self._look)
        for row in rows:
            card.add_row(row)
        return card
