"""The check-and-bind page: what goes together, the site checklist, the bind, and what a refusal leaves."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from installer_app.language import tr
from installer_app.presenters.frame.shell import BACK, PRIMARY
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.review.state import ReviewState
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage, page_margins
from installer_app.ui.pages.parts.review_card import ReviewCard
from installer_app.ui.pages.parts.review_release import ReleaseChoice
from installer_app.ui.pages.parts.review_replace import ReplaceConfirm
from installer_app.ui.pages.parts.review_words import CHANGE, COPY, UNDO, bar_for, heading_for
from installer_app.ui.theme import Look
from installer_app.ui.widgets.announce import announce
from installer_app.ui.widgets.message_slot import MessageSlot

# The room that the two columns need beside each other, at a text of 100 %.
BESIDE_FROM = 600


class ReviewPage(StepPage):
    """Paints ``ReviewState``. ``change_wanted`` carries a ``Step``; who hears it puts a refusal away."""

    change_wanted = Signal(object)
    next_customer_wanted = Signal()

    def __init__(self, look: Look, presenter: ReviewPresenter, on_back: Callable[[], None]) -> None:
        super().__init__(look)
        self._presenter = presenter
        self._on_back = on_back
        self._asked = False
        self.message = MessageSlot(look, below=Space.S24)
        self.refusal = MessageSlot(look, below=Space.S24)
        self.card = ReviewCard(look, presenter.state)
        self.release = ReleaseChoice(look)
        self.replacing = ReplaceConfirm(look)
        for part in (self.message, self.refusal, self.card, self.replacing, self.release):
            self.body.addWidget(part)
        self._connect()
        look.changed.connect(self._fit)
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)

    def show_state(self, state: ReviewState) -> None:
        """Paint it."""
        refused = state.refused
        if state.binding and self.isAncestorOf(QApplication.focusWidget() or self):
            # What is switched off below would hand the keyboard on to the rail.
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)
        already_bound = refused is not None and refused.already_bound
        if refused is not None:
            self.release.show_state(refused, enabled=not state.binding)
        self.card.show_state(state)
        self.card.setVisible(not already_bound)
        self.release.setVisible(already_bound)
        if state.replaces is not None:
            self.replacing.show_state(state.replaces, enabled=not state.binding)
        asked = state.replaces is not None and refused is None and all(c.ticked for c in state.checks)
        self.replacing.setVisible(state.replaces is not None and refused is None)
        if asked and not self._asked:
            # The last thing that is asked must be seen; its place is known once it is laid out.
            QTimer.singleShot(0, self.replacing, lambda: self.scroll_to(self.replacing))
        self._asked = asked
        self.first_focus = self.release.leave if already_bound else self.card.checklist.first
        title, lead = heading_for(state)
        if (title, lead) != (self.title_label.text(), self.subtitle_label.text()):
            self.show_title(title, lead)
        if self.message.show_message(state.message):
            self.scroll_to_top()
        if self.refusal.show_message(refused.message if refused else None, titled=False):
            self._turn_to_refusal(self.release.leave if already_bound else self.window())
        self.show_bar(bar_for(state))

    def press(self, key: str) -> None:
        """The buttons of the bottom bar."""
        actions: dict[str, Callable[[], None]] = {
            BACK: self._go_back,
            PRIMARY: self._press_primary,
            COPY: self._copy_details,
            CHANGE: self._change,
            UNDO: self._presenter.undo,
        }
        if key in actions:
            actions[key]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns follow the width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """They move closer in a narrow window; with big text they stand one below the other."""
        look = self._look
        gap = look.sizes.gap_columns_narrow if self.narrow else look.sizes.gap_columns
        side, _ = page_margins(look, narrow=self.narrow)
        self.card.lay_out(gap, stacked=self.width() - 2 * side < look.px(BESIDE_FROM))

    def _turn_to_refusal(self, there: QWidget) -> None:
        """The keyboard must not stay on the button that has sent the bind, and now says something else."""
        self.scroll_to_top()
        if self.isVisible():
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press_primary(self) -> None:
        refused = self._presenter.state.refused
        if refused is None:
            self._presenter.bind()
        elif not (refused.already_bound or refused.in_vain):
            self._change()
        elif refused.release_chosen:
            self._presenter.release_and_bind()
        else:
            self.next_customer_wanted.emit()

    def _go_back(self) -> None:
        if self._presenter.state.refused is None:
            self._on_back()
        else:
            self._presenter.put_refusal_away()

    def _change(self) -> None:
        refused = self._presenter.state.refused
        if refused is not None:
            self.change_wanted.emit(refused.change)

    def _copy_details(self) -> None:
        refused = self._presenter.state.refused
        if refused is not None:
            message = refused.message
            said = (message.title, message.text, message.details)
            QGuiApplication.clipboard().setText("\n".join(part for part in said if part))
            announce(self, tr("Copied"))

    def _connect(self) -> None:
        self.card.together.change_wanted.connect(self.change_wanted)
        self.card.checklist.ticked.connect(self._presenter.tick)
        self.release.chosen.connect(self._presenter.choose_release)
        self.release.typed.connect(self._presenter.type_meter)
        self.replacing.typed.connect(self._presenter.type_meter)
