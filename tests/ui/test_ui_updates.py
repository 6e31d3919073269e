"""A newer version in the real window: told in the menu and in About, and its page opened by a press alone."""

import pytest
from bench import Bench
from front_kit import program
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu
from told_news import PAGE, ToldNews, updates_over

from installer_app.domain.news import Doubt
from installer_app.ui.theme import Look


async def test_a_newer_version_is_told_and_its_page_opens_at_a_press(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def browser(url: QUrl) -> bool:
        opened.append(url.toString())
        return len(opened) > 1  # not there at first

    monkeypatch.setattr(QDesktopServices, "openUrl", browser)
    bench, source = Bench(), ToldNews()
    source.tell(version="1.2.0", notes=(("en", "<b>Bold</b> & quick"),), minimum="1.1.4")
    bench.updates = updates_over(bench, source)
    async with program(look, bench) as there:
        about, updates = there.front.beside.about.made, there.desk.about.updates
        there.front.window.menu_chosen.emit("about")
        await there.desk.about.action.ended()
        card = about.updates
        assert not card.offer.isVisible()
        assert card.asked.title.text() == "Not asked yet"
        there.press(Qt.Key.Key_Tab)
        assert there.has_keyboard is card.asked.check
        there.press(Qt.Key.Key_Space)
        assert card.asked.check.busy
        await updates.action.ended()
        assert there.has_keyboard is card.asked.check  # where it was, though a row came above it
        assert card.offer.isVisible()
        assert card.offer.note.text() == "<b>Bold</b> & quick"
        assert card.offer.note.textFormat() is Qt.TextFormat.PlainText
        there.front.window.top_bar.menu_button.click()
        popup = there.front.window.top_bar.findChildren(QMenu)[0]
        popup.close()
        menu = [one.text() for one in popup.actions()]
        assert menu.index("Version 1.2.0 is there…") == menu.index("About…") - 1
        there.press(Qt.Key.Key_Backtab)
        assert there.has_keyboard is card.offer.open
        assert card.offer.open.accessibleDescription() == "In the browser, at downloads.example.com"
        assert opened == []
        there.press(Qt.Key.Key_Space)
        assert card.offer.not_opened.text().endswith(PAGE)
        assert opened == [PAGE]
        there.press(Qt.Key.Key_Space)
        source.now = Doubt.SIGNATURE
        card.asked.check.click()
        await updates.action.ended()
        assert opened == [PAGE, PAGE]
        assert "its signature does not fit" in card.asked.doubt.text()
        assert card.offer.isVisible()  # what was believed before still is
