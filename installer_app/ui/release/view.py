"""The release view: a page of its own beside the wizard, with its bottom bar."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout

from installer_app.language import tr
from installer_app.presenters.frame.shell import BACK, PRIMARY, BarButton, BarState
from installer_app.presenters.release.state import CodeIs, Fact, ReleaseState
from installer_app.presenters.release.view import ReleasePresenter
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import LOW, StepPage, page_margins
from installer_app.ui.release.confirm import ReleaseConfirm
from installer_app.ui.shell.page_beside import PageBeside
from installer_app.ui.theme import Look
from installer_app.ui.widgets.card import Card
from installer_app.ui.widgets.detail_row import DetailRow
from installer_app.ui.widgets.message_slot import MessageSlot

# The room that the two columns need beside each other, at a text of 100 %.
BESIDE_FROM = 600


class ReleaseView(PageBeside):
    """Paints ``ReleaseState``."""

    def __init__(self, look: Look, presenter: ReleasePresenter, on_back: Callable[[], None]) -> None:
        self.page = ReleasePage(look, presenter, on_back)
        super().__init__(look, self.page)


class ReleasePage(StepPage):
    """What stands above the bar."""

    def __init__(self, look: Look, presenter: ReleasePresenter, on_back: Callable[[], None]) -> None:
        super().__init__(look)
        self._presenter, self._on_back = presenter, on_back
        self._facts: tuple[Fact, ...] = ()
        self._code = CodeIs.LOOKED_FOR
        self.message = MessageSlot(look, below=Space.S24)
        self.warning = MessageSlot(look, below=Space.S24)
        self.card = Card(look)
        self.confirm = ReleaseConfirm(look)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.addWidget(self.card, 1, Qt.AlignmentFlag.AlignTop)
        self._beside.addWidget(self.confirm, 1)
        self.body.addWidget(self.message)
        self.body.addWidget(self.warning)
        self.body.addLayout(self._beside)
        self.confirm.scan_wanted.connect(presenter.scan)
        self.confirm.typed.connect(presenter.type_meter)
        look.changed.connect(self._fit)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: ReleaseState) -> None:
        """Paint it."""
        if self.message.show_message(state.message):
            self.scroll_to_top()
        self.warning.show_message(state.warning)
        if state.facts != self._facts:
            self._facts = state.facts
            self.card.clear_rows()
            for fact in state.facts:
                self.card.add_row(self._row(fact))
        self.confirm.show_state(state)
        self._show_heading()
        self.show_bar(_bar_for(state))
        if state.code is not self._code:
            self._code = state.code
            self._turn_to_what_is_asked()

    def _turn_to_what_is_asked(self) -> None:
        """The sticker, or the number; while the code is looked for neither can be given."""
        self.first_focus = self.confirm.scan if self._code is CodeIs.WANTED else self.confirm.meter.entry
        if self.isVisible() and self.first_focus.isEnabled():
            self.first_focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, key: str) -> None:
        """The buttons of the bottom bar."""
        {BACK: self._on_back, PRIMARY: self._presenter.release}[key]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow the width."""
        super().resizeEvent(event)
        self._fit()
        self._show_heading()

    def showEvent(self, event: QShowEvent) -> None:
        """From its top."""
        super().showEvent(event)
        self.scroll_to_top()

    def _show_heading(self) -> None:
        """In a low window it gives way: the number that is typed has to be seen, and the top bar says it."""
        low = self.window().height() < LOW
        title = tr("Release this {device}", device=self._presenter.state.device)
        lead = tr("No other device takes its place. After this one request goes out.")
        wanted = ("", "") if low else (title, lead)
        if wanted != (self.title_label.text(), self.subtitle_label.text()):
            self.show_title(*wanted)
        self.setAccessibleName(title)

    def _row(self, fact: Fact) -> DetailRow:
        return DetailRow(self._look, fact.icon, fact.kind, fact.value, fact.note, ident=fact.identifier)

    def _fit(self) -> None:
        """They move closer in a narrow window; with big text they stand one below the other."""
        look = self._look
        side, _ = page_margins(look, narrow=self.narrow)
        stacked = self.width() - 2 * side < look.px(BESIDE_FROM)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._beside.setDirection(direction)
        self._beside.setSpacing(look.sizes.gap_columns_narrow if self.narrow else look.sizes.gap_columns)


def _bar_for(state: ReleaseState) -> BarState:
    if state.busy:
        busy = BarButton(PRIMARY, tr("Releasing…"), kind="danger", busy=True)
        return BarState(hint=state.sends, hint_strong=state.sends_to, primary=busy)
    may = not state.why_not
    hint, strong = (state.sends, state.sends_to) if may else (state.why_not, "")
    words = tr("Release {device}", device=state.device)
    release = BarButton(PRIMARY, words, "release", may, "danger")
    return BarState(back=True, hint=hint, hint_strong=strong, primary=release)
