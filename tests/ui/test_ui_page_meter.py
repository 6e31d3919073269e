"""The meter page: which of the customer's meters the technician stands before."""

from dataclasses import dataclass, field, replace

import pytest
from bench import Bench as Services
from on_screen import colour_at
from page_kit import customer, electric, gas, in_window
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from installer_app.domain.customer import Customer
from installer_app.presenters.meter.page import MeterPresenter
from installer_app.ui.pages.meter import MeterPage
from installer_app.ui.pages.parts.meter_choice import MeterChoice
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

ENTER, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Space
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
HOUSE = customer("123456789", electric("1001"), gas("2001"), electric("1002", ami=True)).premises[0]
BARN = replace(customer("", electric("3001")).premises[0], premise_id="5113305556", is_primary=False)
TWO_PREMISES = replace(customer("123456789"), premises=(HOUSE, BARN))


@dataclass
class Bench:
    """The page in its window, with all it is connected to."""

    page: MeterPage
    presenter: MeterPresenter
    window: InstallerWindow
    chosen: list[str] = field(default_factory=list)
    gone_on: list[None] = field(default_factory=list)

    def card(self, number: str) -> MeterChoice:
        return next(card for card in self.page.choices.cards if card.number == number)

    def show(self, shown: Customer) -> None:
        self.presenter.show_customer(shown)
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Bench:
    """On two premises: two electric meters and a gas one at the first, one electric meter at the second."""
    services, chosen, gone_on = Services(), list[str](), list[None]()
    presenter = MeterPresenter(
        services.journal,
        services.clock,
        lambda _, meter: chosen.append(meter.meter_id),
        lambda: gone_on.append(None),
    )
    page = MeterPage(look, presenter, lambda: None)
    bench = Bench(page, presenter, in_window(qtbot, look, page), chosen, gone_on)
    bench.show(TWO_PREMISES)
    return bench


def test_a_click_chooses_and_the_primary_names_the_meter(bench: Bench) -> None:
    bar = bench.window.bottom_bar
    assert bar.hint.text() == "Choose a meter"
    assert not bar.primary.isEnabled()
    QTest.mouseClick(bench.card("1002"), LEFT)
    assert bench.chosen == ["1002"]
    assert bar.primary.caption == "Use meter 1002"
    QTest.mouseClick(bar.primary, LEFT)
    assert len(bench.gone_on) == 1


def test_only_one_meter_of_all_premises_is_chosen(bench: Bench) -> None:
    QTest.mouseClick(bench.card("1001"), LEFT)
    QTest.mouseClick(bench.card("3001"), LEFT)
    assert [card.number for card in bench.page.choices.cards if card.isChecked()] == ["3001"]
    assert bench.chosen == ["1001", "3001"]


def test_space_chooses_and_enter_goes_on(bench: Bench) -> None:
    card = bench.card("1001")
    card.setFocus()
    QTest.keyClick(card, SPACE)
    assert (bench.chosen, bench.gone_on) == (["1001"], [])
    QTest.keyClick(card, ENTER)
    assert len(bench.gone_on) == 1


def test_enter_chooses_where_nothing_is_chosen_and_then_goes_on(bench: Bench) -> None:
    bench.card("1002").setFocus()
    QTest.keyClick(bench.card("1002"), ENTER)
    assert (bench.chosen, bench.gone_on) == (["1002"], [])
    bench.card("3001").setFocus()
    QTest.keyClick(bench.card("3001"), ENTER)
    assert (bench.chosen, bench.gone_on) == (["1002"], [None]), "what is chosen is gone on with"


def test_arrow_keys_move_the_choice_past_a_meter_that_cannot_be_bound(bench: Bench) -> None:
    QTest.mouseClick(bench.card("1001"), LEFT)
    QTest.keyClick(bench.card("1001"), Qt.Key.Key_Down)
    assert bench.card("1002").hasFocus()
    assert bench.chosen == ["1001", "1002"]
    QTest.keyClick(bench.card("1002"), Qt.Key.Key_Down)
    assert bench.card("3001").isChecked()


def test_a_double_click_chooses_and_goes_on_once(bench: Bench) -> None:
    card, where = bench.card("1001"), QPoint(40, 40)
    QTest.mouseClick(card, LEFT, NONE, where)
    QTest.mouseDClick(card, LEFT, NONE, where)
    assert bench.gone_on == []
    QTest.mouseRelease(card, LEFT, NONE, where)
    assert len(bench.gone_on) == 1
    assert set(bench.chosen) == {"1001"}


def test_a_gas_meter_says_why_and_is_never_chosen(bench: Bench) -> None:
    card = bench.card("2001")
    assert "can’t be bound to a gas meter" in card.accessibleDescription()
    QTest.mouseClick(bench.card("1001"), LEFT)
    QTest.mouseClick(card, LEFT)
    QTest.mouseDClick(card, LEFT)
    QTest.mouseRelease(card, LEFT)
    card.setFocus()
    QTest.keyClick(card, SPACE)
    assert bench.chosen == ["1001"]
    assert bench.gone_on == []
    assert bench.card("1001").isChecked()


def test_the_only_meter_that_can_be_bound_is_chosen_already(bench: Bench) -> None:
    bench.show(customer("5", gas("2001"), electric("1001")))
    assert bench.card("1001").isChecked()
    assert bench.page.first_focus is bench.card("1001")
    assert bench.window.bottom_bar.primary.caption == "Use meter 1001"


def test_the_next_customer_starts_with_no_choice(bench: Bench) -> None:
    QTest.mouseClick(bench.card("1001"), LEFT)
    bench.show(TWO_PREMISES)
    assert not any(card.isChecked() for card in bench.page.choices.cards)
    assert not bench.window.bottom_bar.primary.isEnabled()
    QTest.mouseClick(bench.card("1001"), LEFT)
    assert bench.chosen == ["1001", "1001"]


def test_without_an_electric_meter_the_page_says_so_above_the_cards(bench: Bench) -> None:
    bench.show(customer("5", gas("2001")))
    assert bench.page.message.banner.accessibleName().startswith("No electric meter here.")
    assert not bench.window.bottom_bar.primary.isEnabled()
    bench.show(TWO_PREMISES)
    assert not bench.page.message.isVisible()


def test_without_any_premise_the_page_says_so(bench: Bench) -> None:
    bench.show(replace(TWO_PREMISES, premises=()))
    assert bench.page.choices.cards == ()
    assert bench.page.message.banner.accessibleName().startswith("No meters here.")


@pytest.mark.parametrize(("width", "columns"), [(1280, 2), (1024, 2)])
def test_cards_stand_in_two_columns(bench: Bench, width: int, columns: int) -> None:
    bench.window.resize(width, 800)
    QApplication.processEvents()
    assert len({card.x() for card in bench.page.choices.cards}) == columns


def test_big_type_in_a_narrow_window_puts_the_cards_below_each_other(bench: Bench, look: Look) -> None:
    look.set_theme("sun")
    bench.window.resize(1024, 560)
    QApplication.processEvents()
    cards = bench.page.choices.cards
    assert len({card.x() for card in cards}) == 1
    assert all(card.height() >= card.heightForWidth(card.width()) for card in cards)


def test_the_last_of_forty_meters_comes_into_view_with_the_keyboard(bench: Bench) -> None:
    bench.show(customer("5", *(electric(str(9000 + i)) for i in range(40))))
    last = bench.card("9039")
    assert last.visibleRegion().isEmpty()
    QTest.mouseClick(bench.card("9001"), LEFT)
    for _ in range(19):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
    assert last.isChecked()
    assert last.visibleRegion().boundingRect() == last.rect()


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
def test_the_ground_that_makes_it_scroll_smoothly_is_the_page_s_own(
    bench: Bench, look: Look, theme: str
) -> None:
    look.set_theme(theme)
    QApplication.processEvents()
    assert colour_at(bench.page.content, 4, 4) == look.theme.canvas
