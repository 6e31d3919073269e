"""The scan page where a decoder is missing: it says so, and offers what works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scan_kit import MAC, PAYLOAD, Bench, a_draft, build_bench, qr_png

from installer_app.scan.reader import QrStickerReader
from installer_app.services.grey import GreyPicture
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton


def bench_with(monkeypatch: pytest.MonkeyPatch, look: Look, qtbot: QtBot, *names: str) -> Bench:
    monkeypatch.setattr(QrStickerReader, "decoders", lambda _: names)
    bench = build_bench(look, qtbot)
    bench.presenter.enter(a_draft())
    return bench


def test_with_one_decoder_a_quiet_line_says_so(
    monkeypatch: pytest.MonkeyPatch, look: Look, qtbot: QtBot
) -> None:
    bench = bench_with(monkeypatch, look, qtbot, "zbar")
    line = bench.page.faces.live.ways.decoders
    assert line.isVisible()
    assert line.text().startswith("Reads with one of two decoders: zbar.")
    assert bench.camera.on
    bench.presenter.scan_again()
    assert line.isVisible()


def test_with_both_there_is_no_such_line(monkeypatch: pytest.MonkeyPatch, look: Look, qtbot: QtBot) -> None:
    bench = bench_with(monkeypatch, look, qtbot, "zxing-cpp", "zbar")
    assert not bench.page.faces.live.ways.decoders.isVisible()


async def test_with_neither_the_camera_stays_off_and_the_other_ways_work(
    monkeypatch: pytest.MonkeyPatch, look: Look, qtbot: QtBot
) -> None:
    bench = bench_with(monkeypatch, look, qtbot)
    live = bench.page.faces.live
    assert not bench.camera.on
    assert live.problem.words.startswith("This computer can’t read codes")
    assert not live.problem.again.isVisible(), "there is nothing to try again"
    assert not live.ways.photo.isEnabled(), "no photo can be read"
    assert live.ways.by_hand.isEnabled()
    assert not live.chooser.isVisible()
    assert bench.page.subtitle_label.text() == "No picture can be read here. A USB scanner and typing work."

    bench.page.taken.intake.picture.emit(qr_png(PAYLOAD))
    await bench.presenter.action.ended()
    assert bench.page.message.banner.accessibleName().startswith("This computer can’t read pictures of codes")

    QTest.mouseClick(live.ways.by_hand, LEFT)
    assert bench.page.faces.typing.mac.isVisible()
    bench.presenter.scan_again()
    assert not bench.camera.on
    bench.presenter.read_text(PAYLOAD)
    assert bench.read_mac == MAC


def test_the_decoders_that_are_here_are_both_there() -> None:
    assert QrStickerReader().decoders() == ("zxing-cpp", "zbar")
    assert QrStickerReader().new_scan().feed(GreyPicture(40, 40, bytes(1600))).codes == ()
