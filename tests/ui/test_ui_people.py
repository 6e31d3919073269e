"""A person's sign-in on the page: one press, a wait that says where to go on, and the ways out of it."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bench import Bench
from page_kit import in_window, sign_in_page
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.scan.reader import QrStickerReader
from installer_app.services.people import DeviceCode, PersonBox, SignInPrompt
from installer_app.services.profile import Credentials, Profile, SignInWay
from installer_app.ui.theme import Look

WAY = SignInWay.BROWSER
STAGING = Profile("staging", "Staging", "https://a.test", "https://b.test", way=WAY, public_client_id="us")
URL = "https://b.test/authorize?state=of-this-one"
CODE = DeviceCode("WDJBMJHT", "https://b.test/device", "https://b.test/device?c=WDJB", timedelta(minutes=9))
LEFT = Qt.MouseButton.LeftButton


async def nobody_comes(profile: Profile, _: Credentials, prompt: SignInPrompt) -> PersonBox:
    """As far as a person is asked, who then takes their time."""
    if profile.way is SignInWay.DEVICE_CODE:
        prompt.show_code(CODE)
    else:
        prompt.open_browser(URL, or_code=True)
    await asyncio.Event().wait()
    raise AssertionError("nobody comes")


async def until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110 - what is waited for is a state, not an event
        await asyncio.sleep(0)


async def test_a_person_presses_once_and_is_told_where_to_go_on(look: Look, qtbot: QtBot) -> None:
    services = Bench(for_people=nobody_comes)
    memory = SignInMemory(services.secrets, services.recents)
    presenter = SignInPresenter(
        services.session,
        services.tracker.quiet,
        memory,
        services.timing,
        {"staging": STAGING},
        lambda _: None,
    )
    page, opened = sign_in_page(look, presenter), list[str]()

    def open_url(url: str) -> bool:
        opened.append(url)
        return len(opened) < 3

    presenter.open_url = open_url
    window = in_window(qtbot, look, page)
    waiting = page.waiting

    # Nothing to type: the keyboard is at the card, and Enter anywhere presses the primary.
    assert page.fields.isHidden()
    assert QApplication.focusWidget() is page.environments.cards[0]
    assert window.bottom_bar.primary.text() == "Sign in with your browser"
    QTest.keyClick(page.environments.cards[0], Qt.Key.Key_Return)
    await until(waiting.isVisible)
    assert opened == [URL]
    assert waiting.accessibleName() == "Your browser shows the utility’s sign-in page"
    assert page.environments.isHidden()
    QTest.mouseClick(waiting.copy, LEFT)
    assert (QGuiApplication.clipboard().text(), waiting.copy.text()) == (URL, "Copied")
    QTest.mouseClick(waiting.open, LEFT)
    assert opened == [URL, URL]
    QTest.mouseClick(waiting.open, LEFT)
    assert waiting.title.text() == "No browser could be opened here"

    # The code is large, said letter by letter, and its picture is one that a telephone reads.
    QTest.mouseClick(waiting.use_code, LEFT)
    await until(waiting.code.isVisible)
    assert (waiting.code.value(), waiting.left.text()) == ("WDJB-MJHT", "The code holds 9 more minutes.")
    assert "W D J B" in waiting.code.accessibleName()
    assert waiting.use_code.isHidden()
    picture = QBuffer()
    waiting.qr.grab().save(picture, "PNG")
    (found,) = QrStickerReader().read_picture(bytes(picture.data().data()))
    assert found.text == CODE.complete
    waiting.qr.show_text("https://idp.example/" + 700 * "x", "")
    assert not waiting.qr.shows_any

    page.press("cancel")
    await presenter.action.ended()
    assert waiting.isHidden()
    assert page.environments.isVisible()
    assert window.bottom_bar.primary.text() == "Sign in with your browser"
