"""The check-and-bind page: each line ticked on purpose, and one bind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from bench import DOE, METER, T0
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from review_kit import FOUND, LEFT, READY, Bench, build_review

from installer_app.presenters.steps import Step
from installer_app.ui.theme import Look

Build = Callable[..., Bench]


@pytest.fixture
def build(look: Look, qtbot: QtBot) -> Build:
    return partial(build_review, look, qtbot)


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
