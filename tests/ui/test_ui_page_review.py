"""The check-and-bind page: each line ticked on purpose, one bind, and what a refusal leaves to do."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from bench import DOE, HOUSE, METER, STICKER, T0
from bench import Bench as Services
from page_kit import in_window
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from installer_app.domain.errors import InstallerError, RefusalCode, Refused
from installer_app.domain.job import Action, InstallJob
from installer_app.presenters.flow import Draft, Step
from installer_app.presenters.review import ReviewPresenter
from installer_app.presenters.shell import BACK, PRIMARY, BarButton
from installer_app.services.lookup import Found, Match
from installer_app.ui.pages.review import ReviewPage
from installer_app.ui.theme import Look
from installer_app.ui.window import InstallerWindow

LEFT = Qt.MouseButton.LeftButton
ALREADY = Refused(RefusalCode.METER_ALREADY_BOUND, 400)
WRONG_CODE = Refused(RefusalCode.INVALID_INSTALL_CODE, 400)
FOUND = Found(DOE.client_id, DOE, Match.SAME, T0)
READY = Draft("field-tech-204", True, FOUND, False, HOUSE, METER, STICKER, sticker_vouched=True)


@dataclass
class Bench:
    """The page in its window over real services and a scripted server."""

    page: ReviewPage
    presenter: ReviewPresenter
    window: InstallerWindow
    services: Services
    sent: list[InstallJob] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    went: list[str] = field(default_factory=list)

    @property
    def primary(self) -> BarButton:
        assert self.page.bar.primary is not None
        return self.page.bar.primary

    def tick_all(self) -> None:
        for line in self.page.card.checklist.lines.values():
            QTest.mouseClick(line, LEFT)

    async def bind(self, *problems: InstallerError) -> None:
        """Tick, press the primary, and let the outbox make one pass over a server that answers so."""
        self.services.box.fail("bind", *problems)
        await self.services.signed_in()
        self.tick_all()
        QTest.mouseClick(self.window.bottom_bar.primary, LEFT)
        await self.presenter.action.ended()
        await self.services.tracker.step()


Build = Callable[..., Bench]


@pytest.fixture
def build(look: Look, qtbot: QtBot) -> Build:
    def build(draft: Draft = READY, size: tuple[int, int] = (1280, 800)) -> Bench:
        services, sent, steps, went = Services(), list[InstallJob](), list[Step](), list[str]()
        presenter = ReviewPresenter(
            services.tracker, services.clock, lambda _: None, sent.append, lambda _: went.append("refused")
        )
        page = ReviewPage(look, presenter, lambda: went.append("back"))
        page.change_wanted.connect(steps.append)
        page.next_customer_wanted.connect(lambda: went.append("next customer"))
        presenter.enter(draft, "Demo")
        window = in_window(qtbot, look, page, *size)
        return Bench(page, presenter, window, services, sent, steps, went)

    return build


@pytest.fixture
def bench(build: Build) -> Bench:
    return build()


def test_what_goes_together_is_shown_each_with_its_way_back(bench: Bench) -> None:
    rows = bench.page.card.together.rows
    changes = [row.change for row in rows if row.change]
    assert [(change.accessibleName(), change.accessibleDescription()) for change in changes] == [
        ("Change: Customer", "John Doe"),
        ("Change: Meter", "123456789"),
        ("Change: DataBridge", "AA:BB:CC:DD:EE:FF"),
    ]

    for row in rows:
        assert row.change is not None
        QTest.mouseClick(row.change, LEFT)

    assert bench.steps == [Step.CUSTOMER, Step.METER, Step.SCAN]


def test_the_primary_waits_until_each_line_was_ticked_on_purpose(bench: Bench) -> None:
    lines = list(bench.page.card.checklist.lines.values())
    assert QApplication.focusWidget() is lines[0]
    for line in lines:
        assert bench.page.bar.hint == "Tick every line on site"
        assert not bench.window.bottom_bar.primary.isEnabled()
        QTest.keyClick(line, Qt.Key.Key_Space)

    assert bench.window.bottom_bar.primary.isEnabled()
    assert bench.page.bar.hint == "Sends one bind request to the Demo server"
    assert bench.page.bar.hint_strong == "Demo"
    QTest.mouseClick(lines[2], LEFT)
    assert not bench.window.bottom_bar.primary.isEnabled()


def test_enter_on_a_line_ticks_nothing_and_sends_nothing(bench: Bench) -> None:
    line = bench.page.card.checklist.first
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert not line.isChecked()
    assert bench.services.journal.jobs == ()


def test_a_sign_in_that_cannot_bind_says_so_instead_of_what_would_be_sent(build: Build) -> None:
    bench = build(replace(READY, may_bind=False))
    bench.tick_all()

    assert bench.page.bar.hint == "This sign-in can’t bind devices"
    assert not bench.primary.enabled


def test_what_to_know_before_is_told_in_banners(build: Build) -> None:
    bench = build(replace(READY, found=replace(FOUND, at=T0 - timedelta(minutes=30))))

    titles = [banner.accessibleName().split(".")[0] for banner in bench.page.card.notices.banners]
    assert titles == ["The customer was looked up over 10 minutes ago", "This meter is not on AMI yet"]


async def test_one_press_sends_one_bind_and_while_it_is_on_its_way_nothing_can_be_changed(
    bench: Bench,
) -> None:
    await bench.services.signed_in()
    bench.tick_all()
    for _ in range(3):
        QTest.mouseClick(bench.window.bottom_bar.primary, LEFT)
    await bench.presenter.action.ended()

    assert (bench.primary.busy, bench.primary.text) == (True, "Binding…")
    assert not bench.page.bar.back
    assert not bench.page.card.checklist.first.isEnabled()
    assert not any(row.change.isEnabled() for row in bench.page.card.together.rows if row.change)
    assert not bench.window.column.rail.isAncestorOf(QApplication.focusWidget() or bench.page)

    await bench.services.tracker.step()
    assert [job.target.meter_id for job in bench.sent] == [METER.meter_id]
    assert len(bench.services.box.binds) == 1


async def test_the_keyboard_does_not_wander_to_the_rail_while_binding(bench: Bench) -> None:
    await bench.services.signed_in()
    bench.tick_all()
    bench.page.card.checklist.first.setFocus()
    QTest.keyClick(bench.page.card.checklist.first, Qt.Key.Key_Return)
    await bench.presenter.action.ended()

    assert bench.primary.busy
    assert QApplication.focusWidget() is bench.window.bottom_bar.primary


async def test_a_disk_that_is_full_is_told_and_nothing_is_sent(bench: Bench) -> None:
    bench.services.store.broken = True
    bench.tick_all()
    QTest.mouseClick(bench.window.bottom_bar.primary, LEFT)
    await bench.presenter.action.ended()

    assert bench.page.message.isVisible()
    assert "nothing was sent" in bench.page.message.banner.accessibleName()
    assert (bench.primary.enabled, bench.primary.busy) == (True, False)


async def test_a_refusal_says_what_was_sent_and_leads_to_where_it_is_mended(bench: Bench) -> None:
    await bench.bind(WRONG_CODE)

    assert bench.page.title_label.text() == "The code doesn’t fit this DataBridge"
    assert "Sent once at" in bench.page.refusal.banner.accessibleName()
    assert bench.primary.text == "Scan again"
    assert not bench.page.release.isVisible()
    bench.page.press(PRIMARY)
    assert bench.steps == [Step.SCAN]


async def test_back_after_a_refusal_leads_to_the_card_as_it_was_filled_in(bench: Bench) -> None:
    await bench.bind(WRONG_CODE)
    bench.page.press(BACK)

    assert bench.went == ["refused"]
    assert bench.page.title_label.text() == "Check, then bind"
    assert all(line.isChecked() for line in bench.page.card.checklist.lines.values())


async def test_the_details_of_a_refusal_can_be_copied_and_hold_no_install_code(bench: Bench) -> None:
    await bench.bind(WRONG_CODE)
    bench.page.press("copy")

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The code doesn’t fit this DataBridge")
    assert "INVALID_INSTALL_CODE" in copied
    assert STICKER.code.value not in copied


async def test_a_bound_meter_may_be_left_as_it_is(bench: Bench) -> None:
    await bench.bind(ALREADY)

    assert bench.page.title_label.text() == "This meter already has a device"
    assert bench.page.release.leave.isChecked()
    assert QApplication.focusWidget() is bench.page.release.leave
    assert bench.primary.text == "Next customer"
    bench.page.press(PRIMARY)
    assert bench.went == ["refused", "next customer"]
    assert len(bench.services.box.binds) == 1


async def test_another_meter_can_be_chosen_for_a_bound_one(bench: Bench) -> None:
    await bench.bind(ALREADY)
    bench.page.press("change")

    assert bench.steps == [Step.METER]


async def test_a_release_waits_for_the_meters_number_typed_to_the_letter(bench: Bench) -> None:
    await bench.bind(ALREADY)
    release = bench.page.release
    QTest.mouseClick(release.release, LEFT)
    assert QApplication.focusWidget() is release.meter.entry

    QTest.keyClicks(release.meter.entry, "12345678")
    assert bench.primary.kind == "danger"
    assert not bench.primary.enabled
    assert bench.page.bar.hint == "Type the meter number to confirm"
    assert release.meter.grade == "neutral", "not wrong while it is only incomplete"
    QTest.keyClicks(release.meter.entry, "8")
    assert release.meter.grade == "wrong"
    bench.page.press(PRIMARY)
    await bench.presenter.action.ended()

    assert [request.action for request in bench.services.box.binds] == [Action.BIND]


async def test_a_confirmed_release_sends_the_release_and_then_the_bind(bench: Bench) -> None:
    await bench.bind(ALREADY)
    release = bench.page.release
    QTest.mouseClick(release.release, LEFT)
    QTest.keyClicks(release.meter.entry, METER.meter_id)
    assert release.meter.grade == "complete"
    assert release.steps.text() == "1. Release meter 123456789\n2. Bind AA:BB:CC:DD:EE:FF"

    QTest.keyClick(release.meter.entry, Qt.Key.Key_Return)
    await bench.presenter.action.ended()
    assert bench.primary.busy
    for _ in range(3):
        await bench.services.tracker.step()

    actions = [request.action for request in bench.services.box.binds]
    assert actions == [Action.BIND, Action.RELEASE, Action.BIND]
    assert len(bench.sent) == 1


async def test_another_thought_takes_the_danger_away(bench: Bench) -> None:
    await bench.bind(ALREADY)
    release = bench.page.release
    QTest.mouseClick(release.release, LEFT)
    QTest.keyClicks(release.meter.entry, METER.meter_id)
    assert bench.primary.enabled

    QTest.mouseClick(release.leave, LEFT)

    assert bench.primary.text == "Next customer"
    assert not release.meter.isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (1024, 560)])
def test_long_names_wrap_and_nothing_is_wider_than_the_window(build: Build, size: tuple[int, int]) -> None:
    long = replace(
        DOE,
        first_name="Gemeinschaftspraxis Dr. Þórdís",
        last_name="Łuczak-Ægisdóttir & Søhne, Bürgermeisterstraße",
    )
    bench = build(replace(READY, found=replace(FOUND, customer=long)), size)
    QApplication.processEvents()

    content = bench.page.content
    assert content.minimumSizeHint().width() <= content.width()
    for row in bench.page.card.together.rows:
        assert row.height() >= row.heightForWidth(row.width()), "no line of it is cut"


@pytest.mark.parametrize(("scale", "below"), [(1.0, False), (1.5, True)])
def test_with_big_text_the_checklist_stands_below_what_goes_together(
    build: Build, look: Look, qtbot: QtBot, scale: float, below: bool
) -> None:
    card = build(READY, (1024, 560)).page.card
    look.set_text_scale(scale)
    qtbot.waitUntil(lambda: (card.checklist.y() >= card.together.geometry().bottom()) is below)
    assert (card.checklist.x() > card.together.geometry().right()) is not below
