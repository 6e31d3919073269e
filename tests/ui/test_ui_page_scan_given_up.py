"""A picture is read at once, and given up at any moment: what counts is what came last."""

import asyncio
import logging
from collections.abc import Iterator
from threading import Event

import pytest
from front_kit import program
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot
from scan_kit import MAC, OTHER, OTHER_MAC, PAYLOAD, QUAD, Bench, build_bench, qr_png

from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.scan.still import Still
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FoundCode
from installer_app.ui.theme import Look


@pytest.fixture
def bench(look: Look, qtbot: QtBot) -> Iterator[Bench]:
    bench = build_bench(look, qtbot)
    yield bench
    bench.reader.may_end.set()


def give(bench: Bench, payload: str) -> None:
    """A picture is dropped."""
    bench.page.taken.intake.picture.emit(qr_png(payload))


def read_by_then(bench: Bench) -> Event:
    """Set by the thread once it has done with the next picture that is given to the presenter itself."""
    done = Event()
    bench.presenter.read_picture(qr_png(PAYLOAD), done.set)
    return done


async def read_and_not_yet_told(bench: Bench) -> None:
    """A picture in the turn between the two: what somebody clicks may come in it."""
    give(bench, PAYLOAD)
    await ended_and_not_yet_told()
    assert bench.presenter.action.busy


async def ended_and_not_yet_told() -> None:
    """What is under way has ended in this turn, and is told in the next."""
    (task,) = asyncio.all_tasks() - {asyncio.current_task()}
    while not task.done():  # noqa: ASYNC110 - turn by turn, so that this one is not missed
        await asyncio.sleep(0)


async def turns() -> None:
    """Whatever is still under way comes to its end."""
    for _ in range(20):
        await asyncio.sleep(0)
        QCoreApplication.processEvents()


async def test_it_is_read_before_the_loop_has_its_next_turn(bench: Bench) -> None:
    done = read_by_then(bench)
    assert bench.presenter.state.busy
    assert done.wait(5), "the loop has not had a turn"
    await bench.presenter.action.ended()
    assert bench.read_mac == MAC


async def test_given_up_before_its_first_turn_nothing_of_it_is_heard(bench: Bench) -> None:
    done = read_by_then(bench)
    bench.presenter.cancel()
    await bench.presenter.action.ended()
    assert done.wait(20)
    await turns()
    assert (bench.presenter.state.mode, bench.presenter.state.message) == (ScanMode.LIVE, None)
    assert not any(bench.stickers)
    assert bench.camera.on


async def test_given_up_when_it_is_read_and_not_yet_told_nothing_of_it_is_heard(bench: Bench) -> None:
    await read_and_not_yet_told(bench)
    bench.page.press("cancel")
    await turns()
    assert (bench.presenter.state.mode, bench.presenter.state.busy) == (ScanMode.LIVE, False)
    assert not any(bench.stickers)


async def test_what_is_pasted_when_a_picture_is_read_and_not_yet_told_counts(bench: Bench) -> None:
    await read_and_not_yet_told(bench)
    bench.page.taken.intake.text.emit(OTHER)
    await turns()
    assert bench.read_mac == OTHER_MAC


async def test_a_broken_picture_that_was_given_up_is_no_news(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    bench.reader.may_end.clear()
    bench.presenter.read_picture(b"")
    bench.presenter.cancel()
    await bench.presenter.action.ended()
    bench.reader.may_end.set()
    await turns()
    assert bench.presenter.state.message is None
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_whatever_breaks_while_it_is_read_is_told_and_the_next_is_read(bench: Bench) -> None:
    def breaks() -> None:
        raise ZeroDivisionError

    bench.presenter.read_picture(qr_png(PAYLOAD), breaks)
    await bench.presenter.action.ended()
    message = bench.presenter.state.message
    assert message is not None
    assert not bench.presenter.state.busy
    give(bench, OTHER)
    await bench.presenter.action.ended()
    assert (bench.read_mac, bench.presenter.state.message) == (OTHER_MAC, None)


async def test_of_two_pictures_one_after_the_other_the_later_counts(bench: Bench) -> None:
    give(bench, PAYLOAD)
    await bench.presenter.action.ended()
    give(bench, OTHER)
    await bench.presenter.action.ended()
    assert bench.read_mac == OTHER_MAC


async def test_the_one_that_is_given_after_another_was_given_up_counts_though_that_ends_later(
    bench: Bench,
) -> None:
    bench.reader.may_end.clear()
    give(bench, PAYLOAD)
    bench.page.press("cancel")
    await bench.presenter.action.ended()
    give(bench, OTHER)
    bench.reader.may_end.set()
    await bench.presenter.action.ended()
    await turns()
    assert bench.read_mac == OTHER_MAC


async def test_a_still_that_is_read_and_not_yet_told_is_not_heard_once_the_page_is_left(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench.reader, "read_still", lambda _: (FoundCode(PAYLOAD, QUAD),))
    bench.presenter.new_scan().feed(GreyPicture(60, 40, bytes(2400)))
    bench.presenter.take_still()
    await ended_and_not_yet_told()
    bench.presenter.cancel()
    await turns()
    assert (bench.presenter.state.mode, bench.presenter.state.still) == (ScanMode.LIVE, Still.LATER)
    assert not any(bench.stickers)


async def test_a_window_that_is_closed_does_not_wait_for_the_picture_it_reads(look: Look) -> None:
    reading, may_end = Event(), Event()

    def held() -> None:
        reading.set()
        may_end.wait(timeout=60)

    try:
        async with program(look) as closed:
            closed.desk.scan.read_picture(qr_png(PAYLOAD), held)
            assert reading.wait(20)
        assert not closed.desk.scan.action.busy
        assert not may_end.is_set()
    finally:
        may_end.set()
    await turns()
    assert closed.desk.scan.state.mode is ScanMode.LIVE
