"""The sign-in page: where to work, and as whom."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from installer_app.language import tr
from installer_app.presenters.frame.shell import PRIMARY, BarButton, BarState
from installer_app.presenters.sign_in.state import SignInState
from installer_app.services.profile import SignInWay
from installer_app.ui.look.tokens import Space
from installer_app.ui.pages.base import StepPage
from installer_app.ui.pages.parts.columns import Columns
from installer_app.ui.pages.parts.sign_in_environments import SignInEnvironments
from installer_app.ui.pages.parts.sign_in_fields import TWO_COLUMNS_FROM, SignInFields
from installer_app.ui.pages.parts.sign_in_health import SignInHealth
from installer_app.ui.theme import Look
from installer_app.ui.widgets.message_slot import MessageSlot
from installer_app.ui.widgets.shown import set_shown
from installer_app.ui.widgets.tick_card import TickCard

if TYPE_CHECKING:
    from installer_app.presenters.sign_in.extra_state import ExtraState
    from installer_app.presenters.sign_in.page import SignInPresenter
    from installer_app.ui.pages.parts.extra_secrets import ExtraSecretsFields
    from installer_app.ui.pages.parts.sign_in_waiting import SignInWaiting

Intent = Callable[["SignInPresenter"], object]
CHECK, CANCEL, OFFLINE, FORGET = "check", "cancel", "offline", "forget"
STOP, ANOTHER = "stop", "another"


class SignInPage(StepPage):
    """Paints ``SignInState``; Enter anywhere in it presses the primary (the window sees to that).

    It is the first that is seen of the program, and is shown before there is a presenter: what is typed and
    pressed until ``attach`` is done then.
    """

    def __init__(self, look: Look, state: SignInState) -> None:
        super().__init__(look)
        self._presenter: SignInPresenter | None = None
        self._early: list[Intent] = []
        self.message = MessageSlot(look, below=Space.S24)
        self.environments = SignInEnvironments(look, state.environments)
        self.fields = SignInFields(look)
        self._extra: ExtraSecretsFields | None = None
        self._waiting: SignInWaiting | None = None
        self.keep = TickCard(look, tr("Keep in this computer’s keychain"))
        self.health = SignInHealth(look)
        self._lay_out_parts(look)
        self._connect()
        self.show_state(state)

    def attach(self, presenter: "SignInPresenter") -> None:
        """From now on the page is at work."""
        self._presenter = presenter
        presenter.open_url = _open
        presenter.changed.add(self.show_state)
        self.show_state(presenter.state)
        early, self._early = self._early, []
        for intent in early:
            intent(presenter)

    @property
    def extra(self) -> "ExtraSecretsFields":
        """Below the fields; made when a profile first wants it."""
        if self._extra is None:
            from installer_app.ui.pages.parts.extra_secrets import ExtraSecretsFields

            self._extra = ExtraSecretsFields(self._look)
            self._extra.setContentsMargins(0, 0, 0, Space.S20)  # it goes with the part when that is hidden
            self._extra.passphrase_typed.connect(lambda text: self._tell(lambda p: p.edit_passphrase(text)))
            self._extra.password_typed.connect(lambda text: self._tell(lambda p: p.edit_bind_password(text)))
            self.body.insertWidget(self.body.indexOf(self.fields) + 1, self._extra)
        return self._extra

    @property
    def waiting(self) -> "SignInWaiting":
        """Above the environments; made when somebody is first waited for."""
        if self._waiting is None:
            from installer_app.ui.pages.parts.sign_in_waiting import SignInWaiting

            self._waiting = SignInWaiting(self._look)
            self._waiting.open_wanted.connect(lambda: self._tell(lambda p: p.open_again()))
            self._waiting.code_wanted.connect(lambda: self._tell(lambda p: p.sign_in_by_code()))
            self.body.insertWidget(self.body.indexOf(self.environments), self._waiting)
        return self._waiting

    def show_state(self, state: SignInState) -> None:
        """Paint it."""
        self._show_heading(state)
        self.environments.offer(state.environments)
        self.environments.show_chosen(state.chosen)
        self.fields.show_state(state)
        self._show_person(state)
        keep = (
            tr("Stay signed in on this computer") if state.person else tr("Keep in this computer’s keychain")
        )
        self.keep.set_content(keep, state.keep_words)
        self.keep.setEnabled(state.keep_possible)
        self.keep.show_ticked(state.keep)
        self.health.show_health(state.light, state.light_title, state.light_text)
        shown = self._show_extra(state.extra, beside=state.waiting is None)
        self.fields.setContentsMargins(0, 0, 0, 0 if shown else Space.S20)
        self.first_focus = self._beginning(state)
        if self.message.show_message(state.message):
            self.scroll_to_top()
        self.show_bar(self._bar_for(state))

    def press(self, key: str) -> None:
        """The buttons of the bottom bar."""
        actions: dict[str, Intent] = {
            PRIMARY: lambda presenter: presenter.sign_in(),
            CHECK: lambda presenter: presenter.check_connection(),
            CANCEL: lambda presenter: presenter.cancel(),
            OFFLINE: lambda presenter: presenter.work_offline(),
            FORGET: lambda presenter: presenter.forget_kept(),
            STOP: self._stop_trying,
            ANOTHER: self._use_another,
        }
        if key in actions:
            self._tell(actions[key])

    def _tell(self, intent: Intent) -> None:
        if self._presenter is None:
            self._early.append(intent)
        else:
            intent(self._presenter)

    def _show_heading(self, state: SignInState) -> None:
        if state.waiting is not None:
            lead = tr("Nobody sees your password but the utility.")
            title = tr("Sign in with a code") if state.waiting.code else tr("Sign in in your browser")
            self.show_title(title, lead)
        elif state.by_itself:
            lead = tr("By itself. “Use another sign-in” stops it.")
            self.show_title(tr("Signing in as {who}", who=state.client_id), lead)
        elif state.person:
            lead = tr("You sign in at the utility’s own page. There is nothing to type here.")
            self.show_title(tr("Sign in to start"), lead)
        else:
            lead = tr("Use the client id and secret that your depot gave you.")
            self.show_title(tr("Sign in to start"), lead)

    def _show_person(self, state: SignInState) -> None:
        """While somebody signs in elsewhere there is nothing else to do here."""
        if self._waiting is not None or state.waiting is not None:
            self.waiting.show_waiting(state.waiting)
        for part in (self.environments, self.keep, self.health):
            set_shown(part, state.waiting is None)
        set_shown(
            self.fields,
            state.waiting is None and (not state.person or state.needs_idp or state.custom),
        )

    def _show_extra(self, extra: "ExtraState", *, beside: bool) -> bool:
        """Whether there is any on show. Nothing is to be typed ``beside`` a sign-in elsewhere."""
        if self._extra is None and not extra.any:
            return False
        self.extra.show_state(extra)
        set_shown(self.extra, extra.any and beside)
        return extra.any and beside

    def _use_another(self, presenter: "SignInPresenter") -> None:
        presenter.use_another()
        person = presenter.state.person
        start = self._beginning(presenter.state) if person else self.fields.client_id
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroll_to(start)

    def _beginning(self, state: SignInState) -> QWidget:
        """Where the keyboard starts: at the first empty field, or at the card if there is nothing to type."""
        if state.waiting is not None:
            return self.waiting.open
        extra = None if self._extra is None else self._extra.first_empty()
        if not state.person:
            first = self.fields.first_empty()
            return first if not first.text() else extra or first
        card = next((card for card in self.environments.cards if card.isChecked()), self.keep)
        return extra or card

    def _stop_trying(self, presenter: "SignInPresenter") -> None:
        # Its button goes with it: the keyboard has to be somewhere.
        self._beginning(presenter.state).setFocus(Qt.FocusReason.OtherFocusReason)
        presenter.stop_trying()

    def _bar_for(self, state: SignInState) -> BarState:
        if state.next_try:
            return self._bar_of_waiting(state)
        if state.busy:
            cancel = BarButton(CANCEL, tr("Cancel"))
            if state.by_itself:
                cancel = BarButton(ANOTHER, tr("Use another sign-in"))
            words = tr("Signing in…") if state.waiting is None else tr("Waiting for you…")
            busy = BarButton(PRIMARY, words, kind="primary", busy=True)
            return BarState(secondary=(cancel,), primary=busy)
        may = not state.why_not
        secondary: tuple[BarButton, ...] = (BarButton(CHECK, tr("Check connection"), enabled=may),)
        if state.person:
            secondary = (BarButton(ANOTHER, tr("Use another sign-in")),) if state.secret else ()
        if state.may_work_offline:
            secondary = (BarButton(OFFLINE, tr("Work offline"), "offline"),)
        elif state.forgettable:
            secondary = (BarButton(FORGET, tr("Forget the kept secret")),)
        primary = BarButton(PRIMARY, _primary_words(state), enabled=may, kind="primary")
        return BarState(hint=state.why_not, secondary=secondary, primary=primary)

    def _bar_of_waiting(self, state: SignInState) -> BarState:
        """It is tried again by itself, or just now: the buttons stand still meanwhile."""
        stop = BarButton(STOP, tr("Stop trying"))
        offline = (BarButton(OFFLINE, tr("Work offline"), "offline"),) if state.may_work_offline else ()
        words = tr("Signing in…") if state.busy else tr("Try now")
        primary = BarButton(PRIMARY, words, kind="primary", busy=state.busy)
        return BarState(hint=state.next_try, secondary=(stop, *offline), primary=primary, by_itself=True)

    def _connect(self) -> None:
        tell, fields = self._tell, self.fields
        self.environments.chosen.connect(lambda key: tell(lambda p: p.choose_environment(key)))
        fields.id_typed.connect(lambda text: tell(lambda p: p.edit_client_id(text)))
        fields.secret_typed.connect(lambda text: tell(lambda p: self._secret_typed(p, text)))
        fields.addresses_typed.connect(lambda base, idp: tell(lambda p: p.edit_addresses(base, idp)))
        self.keep.toggled.connect(lambda ticked: tell(lambda p: p.keep(ticked)))

    def _secret_typed(self, presenter: "SignInPresenter", text: str) -> None:
        presenter.edit_secret(text)
        # A second space leaves the state as it was, and nobody is told: the field still has to lose it.
        self.fields.show_state(presenter.state)

    def _lay_out_parts(self, look: Look) -> None:
        cards = Columns(lambda width: 2 if width >= look.px(TWO_COLUMNS_FROM) else 1)
        cards.addWidget(self.keep)
        cards.addWidget(self.health)
        self.environments.setContentsMargins(0, 0, 0, Space.S24)  # it goes with the part when that is hidden
        for part in (self.message, self.environments, self.fields):
            self.body.addWidget(part)
        self.body.addLayout(cards)


def _open(address: str) -> bool:
    # Loaded when somebody signs in that way.
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(QUrl(address))


def _primary_words(state: SignInState) -> str:
    if state.look_only:
        return tr("Go on, only to look")
    if state.secret or not state.person:
        return tr("Sign in")
    return (
        tr("Sign in with a code") if state.way is SignInWay.DEVICE_CODE else tr("Sign in with your browser")
    )
