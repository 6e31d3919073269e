"""The measure of the window's gaps while scanning, on a few frames. The whole: ``gui_gap.py`` beside this."""

import pytest
import stopwatch
from gui_gap import FORMATS, bare, clutter, main, report, scanning, videos
from stopwatch import Stopwatch

from installer_app.ui.theme import Look


@pytest.mark.parametrize("name", list(FORMATS))
def test_frames_go_through_the_real_page_and_each_gap_is_written_down(look: Look, name: str) -> None:
    gaps = scanning(look, videos([clutter(1)], name), seconds=0.5, warm_up=0.2)
    assert gaps.frames > 0
    assert gaps.stickers == 0
    assert 0 <= gaps.p99 <= gaps.longest
    assert report("here", gaps).split()[0] == "here"


def test_the_bare_pump_runs_beside_it(look: Look) -> None:
    del look
    gaps = bare(videos([clutter(1)], "NV12"), seconds=0.3)
    assert gaps.frames > 0
    assert len(gaps.scanning) > 100  # the timer of a millisecond ran


def test_a_tick_that_comes_late_is_written_down_with_its_lateness(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    seconds = iter([0.0, 0.001, 0.081, 0.082])
    monkeypatch.setattr(stopwatch, "perf_counter", lambda: next(seconds))
    written: list[float] = []
    watch = Stopwatch(written.append)
    watch.stop()
    for _ in range(3):
        watch.tick()
    assert written == pytest.approx([0, 79, 0])


def test_it_says_what_it_measures(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "1080p" in capsys.readouterr().out
