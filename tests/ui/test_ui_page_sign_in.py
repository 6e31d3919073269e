"""The sign-in page: where to work, as whom, and what comes of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from bench import Bench as Services
from bench import ScriptedBox
from memory_stores import MemorySecrets
from page_kit import in_window, sign_in_page
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import CredentialsNotAccepted
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.services.profile import Profile, ServiceAccount
from installer_app.services.session import SignedIn
from installer_app.ui.pages.sign_in import SignInPage
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
LEFT = Qt.MouseButton.LeftButton
STAGING = Profile("staging", "Staging", "https://powerbox.test", "https://idp.test")


@dataclass
class Bench:
    """The page in its window, with all it is connected to."""

    page: SignInPage
    presenter: SignInPresenter
    window: InstallerWindow
    box: ScriptedBox
    signed_in: list[SignedIn] = field(default_factory=list)

    @property
    def id_entry(self) -> QLineEdit:
        return self.page.fields.client_id.entry

    @property
    def secret_entry(self) -> QLineEdit:
        return self.page.fields.secret.entry


Build = Callable[..., Bench]


@pytest.fixture
def build(look: Look, qtbot: QtBot) -> Build:
    """A page over a keychain of that name."""

    def build(keychain: str = "GNOME Keyring") -> Bench:
        services, signed_in = Services(secrets=MemorySecrets(keychain)), list[SignedIn]()
        presenter = SignInPresenter(
            services.session,
            services.tracker.quiet,
            SignInMemory(services.secrets, services.recents),
            services.timing,
            {"staging": STAGING, "custom": Profile("custom", "Custom", "", "")},
            signed_in.append,
        )
        page = sign_in_page(look, presenter)
        return Bench(page, presenter, in_window(qtbot, look, page), services.box, signed_in)

    return build


@pytest.fixture
def bench(build: Build) -> Bench:
    return build()


async def test_enter_in_a_field_signs_in_once(bench: Bench) -> None:
    QTest.keyClicks(bench.id_entry, "field-tech-204")
    QTest.keyClick(bench.id_entry, ENTER)
    assert not bench.presenter.action.busy
    QTest.keyClicks(bench.secret_entry, "tool-box")
    QTest.keyClick(bench.secret_entry, ENTER)
    QTest.keyClick(bench.secret_entry, ENTER)
    await bench.presenter.action.ended()
    assert bench.box.calls == ["sign_in", "health"]
    assert [s.place.sign_in_id for s in bench.signed_in] == ["field-tech-204"]


def test_the_keyboard_starts_in_the_first_empty_field(bench: Bench) -> None:
    fields = bench.page.fields
    assert QApplication.focusWidget() is fields.client_id.entry
    bench.presenter.fill_in("field-tech-204", "")
    assert bench.page.first_focus is fields.secret
    bench.presenter.choose_environment("custom")
    assert bench.page.first_focus is fields.addresses.server


def test_in_a_low_window_the_field_that_gets_the_keyboard_is_seen_whole(bench: Bench, qtbot: QtBot) -> None:
    field = bench.page.fields.client_id
    bench.window.resize(1024, 560)
    bench.presenter.choose_environment("custom")
    bench.presenter.edit_addresses("https://powerbox.test", "https://idp.test")
    bench.presenter.fill_in("field-tech-204", "tool-box")

    def seen() -> bool:
        return field.visibleRegion().boundingRect().height() == field.height()

    bench.page.press("another")
    qtbot.waitUntil(seen)
    bench.page.scroll_to_top()
    assert not seen()
    bench.window.hide()
    bench.window.show()
    qtbot.waitUntil(seen)


def test_what_is_missing_stands_beside_the_primary(bench: Bench) -> None:
    bar = bench.window.bottom_bar
    assert bar.hint.text() == "Type the client id"
    assert not bar.primary.isEnabled()
    QTest.keyClicks(bench.id_entry, "field-tech-204")
    assert bar.hint.text() == "Type the client secret"
    QTest.keyClicks(bench.secret_entry, "tool-box")
    assert bar.hint.text() == ""
    assert bar.primary.isEnabled()


def test_spaces_around_a_pasted_secret_go_and_that_is_said(bench: Bench) -> None:
    QApplication.clipboard().setText("  tool-box \n")
    bench.secret_entry.setFocus()
    bench.secret_entry.paste()
    assert bench.secret_entry.text() == "tool-box"
    assert bench.page.fields.secret.note == "Spaces around it were removed."
    QTest.keyClick(bench.secret_entry, SPACE)
    QTest.keyClick(bench.secret_entry, SPACE)
    assert bench.secret_entry.text() == "tool-box"
    QTest.keyClicks(bench.secret_entry, "es")
    assert bench.presenter.state.secret == "tool-boxes"
    assert bench.page.fields.secret.note == ""


def test_a_custom_environment_asks_for_two_addresses(bench: Bench) -> None:
    fields = bench.page.fields
    assert not fields.addresses.server.isVisible()
    staging, custom = bench.page.environments.cards
    QTest.mouseClick(custom, LEFT)
    assert fields.addresses.server.isVisible()
    assert bench.window.bottom_bar.hint.text() == "Type both server addresses"
    for entry in (fields.addresses.server.entry, fields.addresses.identity.entry):
        # Letter by letter: slashes on the way to a whole address stay.
        QTest.keyClicks(entry, "https://box.test/")
        assert entry.text() == "https://box.test/"
    assert bench.presenter.profile.base_url == "https://box.test"
    assert bench.window.bottom_bar.hint.text() == "Type the client id"
    QTest.mouseClick(staging, LEFT)
    assert not fields.addresses.server.isVisible()
    assert bench.presenter.profile == STAGING


def test_an_environment_without_its_sign_in_server_asks_for_that_address_only(
    look: Look, qtbot: QtBot
) -> None:
    services = Services()
    presenter = SignInPresenter(
        services.session,
        services.tracker.quiet,
        SignInMemory(services.secrets, services.recents),
        services.timing,
        {"staging": STAGING, "production": Profile("production", "Production", "https://box.test", "")},
        lambda _: None,
    )
    page = sign_in_page(look, presenter)
    in_window(qtbot, look, page)
    assert not page.fields.addresses.identity.isVisible()
    presenter.choose_environment("production")
    assert (page.fields.addresses.server.isVisible(), page.fields.addresses.identity.isVisible()) == (
        False,
        True,
    )
    assert page.first_focus is page.fields.addresses.identity
    QTest.keyClicks(page.fields.addresses.identity.entry, "https://idp.test/")
    assert presenter.profile.idp_url == "https://idp.test"
    assert presenter.profile.base_url == "https://box.test"


def test_arrow_keys_choose_the_environment(bench: Bench) -> None:
    staging, custom = bench.page.environments.cards
    staging.setFocus()
    QTest.keyClick(staging, Qt.Key.Key_Right)
    assert custom.isChecked()
    assert bench.presenter.state.chosen == "custom"


async def test_a_sign_in_under_way_can_be_cancelled(bench: Bench) -> None:
    bench.box.hold("sign_in")
    bench.presenter.fill_in("field-tech-204", "tool-box")
    QTest.keyClick(bench.secret_entry, ENTER)
    bar = bench.window.bottom_bar
    assert bar.primary.busy
    assert (bar.primary.caption, bar.secondary[1].caption) == ("Signing in…", "Cancel")
    QTest.mouseClick(bar.secondary[1], LEFT)
    await bench.presenter.action.ended()
    assert (bar.primary.caption, bar.secondary[1].caption) == ("Sign in", "Check connection")
    assert bench.signed_in == []
    assert bench.secret_entry.text() == "tool-box"


async def test_a_refused_secret_is_told_in_place_and_goes_with_the_next_letter(bench: Bench) -> None:
    bench.box.fail("sign_in", CredentialsNotAccepted("invalid_client"))
    bench.presenter.fill_in("field-tech-204", "wrong")
    bench.presenter.sign_in()
    await bench.presenter.action.ended()
    banner = bench.page.message.banner
    assert banner.isVisible()
    assert banner.accessibleName().startswith("Id or secret not accepted. The server knows no such pair.")
    assert "Id or secret not accepted" in bench.page.health.accessibleName()
    QTest.keyClicks(bench.secret_entry, "x")
    assert not banner.isVisible()


async def test_checking_the_connection_only_lights_the_light(bench: Bench) -> None:
    bench.presenter.fill_in("field-tech-204", "tool-box")
    bench.page.press("check")
    await bench.presenter.action.ended()
    assert bench.page.health.accessibleName().startswith("The server is running. Answered at")
    assert bench.signed_in == []


async def test_without_a_keychain_the_tick_is_off_and_says_why(build: Build) -> None:
    bench = build("")
    bench.presenter.enter()
    await bench.presenter.memory_action.ended()
    keep = bench.page.keep
    assert not keep.isEnabled()
    assert "no keychain" in keep.accessibleDescription()
    QTest.mouseClick(keep, LEFT)
    assert not bench.presenter.state.keep


async def test_the_tick_says_where_the_secret_goes(bench: Bench) -> None:
    bench.presenter.enter()
    await bench.presenter.memory_action.ended()
    assert "GNOME Keyring" in bench.page.keep.accessibleDescription()
    QTest.mouseClick(bench.page.keep, LEFT)
    assert bench.presenter.state.keep


def test_the_secret_is_hidden_until_shown(bench: Bench) -> None:
    bench.presenter.fill_in("field-tech-204", "tool-box")
    assert bench.secret_entry.displayText() == "•" * 8
    assert "tool-box" not in repr(bench.presenter.state)


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
def test_no_name_of_an_environment_is_cut_at_the_least_width(build: Build, look: Look, theme: str) -> None:
    bench = build()
    look.set_theme(theme)
    bench.window.resize(1024, 560)
    QApplication.processEvents()
    page = bench.page
    for card in page.environments.cards:
        assert page.rect().contains(card.mapTo(page, card.rect().topRight()).x(), 0)
        assert card.height() >= card.heightForWidth(card.width())


async def test_a_locked_certificate_and_a_service_account_are_typed_in_their_turn(
    look: Look, qtbot: QtBot
) -> None:
    account = ServiceAccount("hem-bind-service", "SLID-000204")
    profile = replace(STAGING, client_certificate="/etc/laptop.p12", service_account=account)
    services = Services()
    memory = SignInMemory(services.secrets, services.recents)
    presenter = SignInPresenter(
        services.session,
        services.tracker.quiet,
        memory,
        services.timing,
        {"staging": profile},
        lambda _: None,
    )
    presenter.see_locks_by(_always)
    await presenter.looking.action.ended()
    page = sign_in_page(look, presenter)
    in_window(qtbot, look, page)
    presenter.fill_in("field-tech-204", "tool-box")
    passphrase, password = page.extra.passphrase, page.extra.password
    assert page.first_focus is passphrase
    assert passphrase.entry.echoMode() is password.entry.echoMode() is QLineEdit.EchoMode.Password
    assert password.entry.accessibleDescription() == "Binds go out as hem-bind-service."

    QTest.keyClicks(passphrase.entry, " open sesame ")
    assert page.first_focus is password
    QTest.keyClicks(password.entry, "a:b")
    assert page.first_focus is page.fields.secret
    assert (presenter.credentials.passphrase, presenter.credentials.bind_password) == (" open sesame ", "a:b")
    assert presenter.state.why_not == ""


async def _always(_: Profile) -> bool:
    return True
