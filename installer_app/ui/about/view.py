"""The About view: icon and product, updates, what support wants to know, and the licences of all inside."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from installer_app.language import mark, tr
from installer_app.presenters.about import AboutPresenter, AboutState, details
from installer_app.services.inside import notices_file
from installer_app.ui.about.updates import UpdatesCard
from installer_app.ui.look.tokens import Space
from installer_app.ui.shell.in_turns import InTurns
from installer_app.ui.shell.sheet import Sheet
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.button import Button
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.paint import icon, painter_for
from installer_app.ui.widgets.text import Body, Text, Title
from installer_app.ui.widgets.theme_switch import PRODUCT

ICON = 112
SIDE, PAD = Space.S20, Space.S8
NOTICES = (
    mark(
        "Qt and PySide6 are under the GNU LGPL version 3: they lie beside the program as libraries of their "
        "own, and may be replaced by another build. Their source is at download.qt.io."
    ),
    mark("Inter is under the SIL Open Font License 1.1; its text is in the program’s folder of fonts."),
    mark("This program is under the MIT licence."),
)


class AboutView(QWidget):
    """Paints ``AboutState``."""

    def __init__(self, look: Look, presenter: AboutPresenter) -> None:
        super().__init__()
        self._look, self._presenter = look, presenter
        self.copy = Button(look, tr("Copy details for support"), kind="primary", icon="copy")
        self.facts, self.parts = Card(look), Card(look)
        self.updates = UpdatesCard(look, presenter.updates)
        self._shown = AboutState()
        self._in_turns = InTurns(self)
        self.facts.hide()
        self.parts.hide()
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: AboutState) -> None:
        """Paint it."""
        # Not off meanwhile: it is the first thing here that the keyboard comes to.
        self.copy.set_busy(state.busy and not state.facts, tr("Reading…"))
        self.copy.set_text(tr("Copy details for support"))
        self.updates.show_state(state.updates)
        if (state.facts, state.parts) != (self._shown.facts, self._shown.parts):
            fill = self._in_turns.start if self.isVisible() else self._in_turns.do_at_once
            fill(self._fill(state))
        self._shown = state

    def _fill(self, state: AboutState) -> Iterator[None]:
        """Row by row; shown once all are there."""
        facts = [(tr(what), value) for what, value in state.facts]
        parts = [(f"{part.name} {part.version}", part.licence) for part in state.parts]
        for card, pairs in ((self.facts, facts), (self.parts, parts)):
            card.hide()
            card.clear_rows()
            for what, value in pairs:
                card.add_row(_Pair(self._look, what, value))
                yield
        for card, pairs in ((self.facts, facts), (self.parts, parts)):
            card.setVisible(bool(pairs))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(details(self._presenter.state))
        self.copy.set_text(tr("Copied"))
        announce(self.copy, tr("Copied"))

    def _open(self, texts: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(texts))):
            told = tr("No program here opens {file}", file=texts.name)
            self.texts.set_text(told)
            announce(self.texts, told)

    def _lay_out(self) -> None:
        look = self._look
        head = QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.S4)
        words.addWidget(Title(look, PRODUCT))
        words.addWidget(Body(look, tr("Binds a DataBridge to a customer’s meter."), ink="ink2"))
        words.addSpacing(Space.S12)
        words.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        licences = QWidget()
        column = QVBoxLayout(licences)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S16)
        notices = Card(look, padding=SIDE, spacing=PAD)
        for notice in NOTICES:
            notices.column.addWidget(Body(look, tr(notice)))
        column.addWidget(notices)
        column.addWidget(self.parts)
        if texts := notices_file():
            self.texts = Button(look, tr("Open all licence texts"), icon="info")
            self.texts.clicked.connect(lambda: self._open(texts))
            column.addWidget(self.texts, 0, Qt.AlignmentFlag.AlignLeft)
        sheet = Sheet(look)
        sheet.add(_Icon(look), head)
        sheet.add(tr("Updates"), self.updates)
        sheet.add(tr("For support"), self.facts)
        sheet.add(tr("Licences"), licences)
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.addWidget(sheet)


class _Icon(QWidget):
    """The program's icon, large."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(QSize(ICON, ICON))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        icon(painter, self._look, "app", self.rect().toRectF().topLeft(), ICON, "ink")
        painter.end()


class _Pair(QWidget):
    """What, and its value."""

    def __init__(self, look: Look, what: str, value: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, PAD, SIDE, PAD)
        row.setSpacing(Space.S16)
        row.addWidget(Body(look, what), 2)
        row.addWidget(Text(look, value, ink="ink2", ident=True), 3)
