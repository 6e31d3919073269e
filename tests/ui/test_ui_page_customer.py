"""The customer page: find the one on the work order, and make sure it is that one."""

from dataclasses import dataclass, field, replace

import pytest
from bench import Bench as Services
from bench import ScriptedBox
from page_kit import NOW, customer, electric, in_window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import NoNetwork
from installer_app.presenters.customer.page import CustomerPresenter
from installer_app.services.lookup import Found
from installer_app.services.ports import RecentCustomer
from installer_app.ui.pages.customer import CustomerPage
from installer_app.ui.pages.parts.customer_compared import ComparedNumber
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

ENTER = Qt.Key.Key_Return
LEFT = Qt.MouseButton.LeftButton
JOHN = customer("123456789", electric("5001", account="888000"))
LONG = "Kühnle, Kopp & Kausch Aktiengesellschaft für Wasserkraft und Donaudampfschifffahrt"


@dataclass
class Bench:
    """The page in its window, with all it is connected to."""

    page: CustomerPage
    presenter: CustomerPresenter
    window: InstallerWindow
    services: Services
    found: list[Found | None] = field(default_factory=list)
    gone_on: list[None] = field(default_factory=list)
    back: list[None] = field(default_factory=list)

    @property
    def box(self) -> ScriptedBox:
        return self.services.box

    @property
    def entry(self) -> QLineEdit:
        return self.page.lookup.search.number.entry

    async def look_up(self, number: str) -> None:
        """Sign in, type the number, press Enter, and wait for what comes."""
        await self.services.signed_in()
        QTest.keyClicks(self.entry, number)
        QTest.keyClick(self.entry, ENTER)
        await self.presenter.action.ended()

    def texts(self) -> str:
        """All that a screen reader may find in the record."""
        return self.page.lookup.record.accessibleName()


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    """Signed out yet, so that a look-up can be prepared."""
    services = Services(ScriptedBox((JOHN,)))
    found, gone_on, back = list[Found | None](), list[None](), list[None]()
    presenter = CustomerPresenter(
        services.lookup, services.timing, lambda f, _: found.append(f), lambda: gone_on.append(None)
    )
    page = CustomerPage(look, presenter, lambda: back.append(None))
    window = in_window(qtbot, look, page)
    return Bench(page, presenter, window, services, found, gone_on, back)


async def test_enter_finds_and_once_found_goes_on(bench: Bench) -> None:
    await bench.look_up("123456789")
    assert bench.texts() == "John Doe, 123456789. Active. 118 Orchard Lane, Springfield, IL 62704"
    assert bench.page.lookup.record.isVisible()
    assert bench.window.bottom_bar.primary.caption == "Continue with John Doe"
    assert bench.gone_on == []
    QTest.keyClick(bench.entry, ENTER)
    assert len(bench.gone_on) == 1
    assert bench.box.calls == ["customer"]


async def test_after_a_press_of_find_enter_goes_on_too(bench: Bench) -> None:
    await bench.services.signed_in()
    QTest.keyClicks(bench.entry, "123456789")
    QTest.mouseClick(bench.page.lookup.search.button, LEFT)
    await bench.presenter.action.ended()
    focused = QApplication.focusWidget()
    assert focused is bench.entry
    QTest.keyClick(focused, ENTER)
    assert len(bench.gone_on) == 1


def test_enter_with_no_number_says_what_to_type(bench: Bench) -> None:
    QTest.keyClick(bench.entry, ENTER)
    assert bench.page.lookup.message.banner.accessibleName().startswith("No number typed.")
    assert bench.box.calls == []


async def test_another_number_takes_the_record_away(bench: Bench) -> None:
    await bench.look_up("123456789")
    QTest.keyClick(bench.entry, Qt.Key.Key_Backspace)
    assert not bench.page.lookup.record.isVisible()
    assert bench.found[-1] is None
    assert bench.window.bottom_bar.hint.text() == "Find the customer first"
    QTest.keyClick(bench.entry, Qt.Key.Key_Escape)
    assert bench.entry.text() == ""


async def test_while_looking_the_shape_of_a_record_stands_in_and_cancel_ends_it(bench: Bench) -> None:
    await bench.services.signed_in()
    bench.box.hold("customer")
    QTest.keyClicks(bench.entry, "123456789")
    QTest.keyClick(bench.entry, ENTER)
    bar, loading = bench.window.bottom_bar, bench.page.lookup.loading
    assert (bar.primary.caption, bar.primary.busy) == ("Looking…", True)
    assert not loading.isVisible()
    loading.wait.timeout.emit()
    assert loading.isVisible()
    QTest.mouseClick(bar.secondary[1], LEFT)
    await bench.presenter.action.ended()
    assert not loading.isVisible()
    assert not bar.primary.busy
    assert bench.entry.text() == "123456789"


async def test_an_answer_for_a_number_that_was_changed_meanwhile_is_not_shown(bench: Bench) -> None:
    await bench.services.signed_in()
    hold = bench.box.hold("customer")
    QTest.keyClicks(bench.entry, "123456789")
    QTest.keyClick(bench.entry, ENTER)
    QTest.keyClicks(bench.entry, "0")
    hold.set()
    await bench.presenter.action.ended()
    assert not bench.page.lookup.record.isVisible()
    assert bench.found == []
    assert not bench.window.bottom_bar.primary.isEnabled()


async def test_another_customer_in_the_answer_stops_it(bench: Bench) -> None:
    bench.box.customers["123456789"] = customer("123456786", electric("5001"), last_name="Doerr")
    await bench.look_up("123456789")
    page, bar = bench.page, bench.window.bottom_bar
    assert page.title_label.text() == "Stop: this is another customer"
    assert not page.lookup.isVisible()
    numbers = page.another.findChildren(ComparedNumber)
    assert [(n.accessibleName(), n.marked) for n in numbers] == [("123456789", "9"), ("123456786", "6")]
    assert "Nothing was bound." in page.another_message.banner.accessibleName()
    assert bench.found[-1] is None
    QTest.mouseClick(bar.secondary[1], LEFT)
    assert "Kind: AnotherCustomer" in QApplication.clipboard().text()
    assert bar.secondary[1].caption == "Copied"


async def test_from_another_customer_back_leads_to_the_number_too(bench: Bench) -> None:
    bench.box.customers["123456789"] = customer("123456786", electric("5001"), last_name="Doerr")
    await bench.look_up("123456789")
    QTest.mouseClick(bench.window.bottom_bar.back, LEFT)
    assert bench.back == []
    assert bench.page.title_label.text() == "Which customer?"
    assert bench.entry.selectedText() == "123456789"


async def test_from_another_customer_enter_leads_to_the_number_to_be_corrected(bench: Bench) -> None:
    bench.box.customers["123456789"] = customer("123456786", electric("5001"), last_name="Doerr")
    await bench.look_up("123456789")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, ENTER)
    assert bench.gone_on == []
    assert bench.page.title_label.text() == "Which customer?"
    assert QApplication.focusWidget() is bench.entry
    assert bench.entry.selectedText() == "123456789"


async def test_what_is_longer_than_the_answer_is_marked_as_well(bench: Bench) -> None:
    bench.box.customers["12345678900"] = customer("123456786")
    await bench.look_up("12345678900")
    numbers = bench.page.another.findChildren(ComparedNumber)
    assert [n.marked for n in numbers] == ["900", "6"]


async def test_a_billing_account_needs_a_yes(bench: Bench) -> None:
    bench.box.customers["888000"] = JOHN
    await bench.look_up("888000")
    record, bar = bench.page.lookup.record, bench.window.bottom_bar
    assert record.yes.isVisible()
    assert not bar.primary.isEnabled()
    assert bar.hint.text() == "Say whether this is the customer"
    QTest.mouseClick(record.yes, LEFT)
    assert not record.yes.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, ENTER)
    assert len(bench.gone_on) == 1
    assert bench.box.calls == ["customer"]


async def test_a_no_to_the_billing_account_leads_back_to_the_number(bench: Bench) -> None:
    bench.box.customers["888000"] = JOHN
    await bench.look_up("888000")
    QTest.mouseClick(bench.page.lookup.record.no, LEFT)
    assert not bench.page.lookup.record.isVisible()
    assert bench.entry.selectedText() == "888000"
    assert bench.found[-1] is None


async def test_a_closed_account_is_shown_and_not_gone_on_with(bench: Bench) -> None:
    bench.box.customers["5"] = customer("5", electric("5001"), status="F")
    await bench.look_up("5")
    assert "Final" in bench.texts()
    assert bench.page.lookup.message.banner.accessibleName().startswith("Can’t be bound")
    QTest.keyClick(bench.entry, ENTER)
    assert bench.gone_on == []
    assert bench.window.bottom_bar.hint.text() == "This account can’t be bound"


async def test_no_network_is_told_below_the_number_and_the_number_stays(bench: Bench) -> None:
    bench.box.fail("customer", NoNetwork("timed out"))
    await bench.look_up("123456789")
    assert bench.page.lookup.message.banner.accessibleName().startswith("No network.")
    assert bench.entry.text() == "123456789"
    QTest.keyClick(bench.entry, ENTER)
    await bench.presenter.action.ended()
    assert not bench.page.lookup.message.isVisible()
    assert bench.page.lookup.record.isVisible()


async def test_a_recent_customer_is_one_press_away(bench: Bench) -> None:
    recents = bench.page.lookup.recents
    assert not recents.rows
    bench.services.recents.found = [RecentCustomer("123456789", "John Doe", "", NOW)]
    await bench.services.signed_in()
    bench.presenter.enter()
    await bench.presenter.recents_action.ended()
    assert [row.accessibleName() for row in recents.rows] == ["John Doe"]
    QTest.mouseClick(recents.rows[0], LEFT)
    await bench.presenter.action.ended()
    assert bench.entry.text() == "123456789"
    assert bench.page.lookup.record.isVisible()


async def test_the_account_of_the_sign_in_needs_no_number(bench: Bench) -> None:
    await bench.services.signed_in()
    QTest.keyClicks(bench.entry, "77")
    bench.page.lookup.recents.link.setFocus()
    QTest.keyClick(bench.page.lookup.recents.link, ENTER)
    await bench.presenter.action.ended()
    assert bench.entry.text() == ""
    assert bench.page.lookup.record.isVisible()


def test_back_leads_back(bench: Bench) -> None:
    QTest.mouseClick(bench.window.bottom_bar.back, LEFT)
    assert len(bench.back) == 1


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
async def test_nothing_of_a_long_record_reaches_past_the_page(bench: Bench, look: Look, theme: str) -> None:
    look.set_theme(theme)
    bench.window.resize(1024, 560)
    record = customer("123456789", electric("5001"), status="S")
    bench.box.customers["123456789"] = replace(record, business_name=LONG)
    bench.services.recents.found = [RecentCustomer("1", LONG, "", NOW)] * 5
    await bench.look_up("123456789")
    bench.presenter.enter()
    await bench.presenter.recents_action.ended()
    QApplication.sendPostedEvents()
    area = bench.page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert bench.page.content.width() == area.viewport().width()
    for part in (bench.page.lookup.record, bench.page.lookup.recents.link, bench.page.lookup.search.button):
        assert part.mapTo(bench.page, part.rect().topRight()).x() < bench.page.width()
        assert part.width() >= part.minimumSizeHint().width()
