"""The timeline and the verdict: what they say, to the eye and to a screen reader."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.shell import RailKind
from installer_app.presenters.frame.verdict import ScaleMark, ScaleState, TimelineItem, Tone, VerdictState
from installer_app.ui.theme import Look
from installer_app.ui.widgets import verdict as verdict_module
from installer_app.ui.widgets.timeline import Timeline
from installer_app.ui.widgets.verdict import Verdict, scale_position

PAIRING = (
    TimelineItem(RailKind.DONE, "Accepted by the gateway", "It took the request.", "14:02"),
    TimelineItem(RailKind.WORKING, "Pairing", "Next look at 14:08.", "now"),
    TimelineItem(RailKind.LATER, "Confirmed"),
)
MINUTES = 60.0
HOURS = 3600.0
SCALE = ScaleState(
    ScaleMark("14:02", "Accepted"),
    ScaleMark("14:17", "Usually done"),
    ScaleMark("Thursday 14:02", "At the latest"),
    5 * MINUTES,
)
LEAVE = VerdictState(Tone.ACCENT, "pairing", "You can leave", "Accepted 14:02.", SCALE)
DONE = VerdictState(Tone.OK, "check", "Bound and confirmed", "Confirmed 14:11.")


@pytest.fixture
def timeline(qtbot: QtBot, look: Look) -> Timeline:
    timeline = Timeline(look)
    qtbot.addWidget(timeline)
    timeline.resize(600, 300)
    timeline.show()
    return timeline


def test_each_item_says_what_happened_its_evidence_and_its_time(timeline: Timeline) -> None:
    timeline.show_items(PAIRING)
    row = timeline.rows[0]
    assert (row.title.text(), row.evidence.text(), row.time.text()) == (
        "Accepted by the gateway",
        "It took the request.",
        "14:02",
    )
    assert row.accessibleName() == "Accepted by the gateway 14:02"
    assert row.accessibleDescription() == "It took the request."


def test_the_line_is_solid_up_to_now_and_dashed_to_what_is_to_come(timeline: Timeline) -> None:
    timeline.show_items(PAIRING)
    assert [(row.above, row.below) for row in timeline.rows] == [(None, True), (True, False), (False, None)]


def test_a_bind_that_waits_is_reached_by_a_dashed_line(timeline: Timeline) -> None:
    timeline.show_items((PAIRING[0], TimelineItem(RailKind.WAITING, "Waiting for signal")))
    assert timeline.rows[0].below is False


def test_what_is_to_come_is_less_dark(timeline: Timeline) -> None:
    timeline.show_items(PAIRING)
    assert timeline.rows[0].title.ink == "ink"
    assert timeline.rows[2].title.ink == "ink2"


def test_rows_that_stay_are_kept_and_those_no_longer_told_go(timeline: Timeline) -> None:
    timeline.show_items(PAIRING)
    kept = timeline.rows[1]
    timeline.show_items(PAIRING[:2])
    assert timeline.rows == [timeline.rows[0], kept]
    timeline.show_items(())
    assert timeline.rows == []


def test_long_evidence_takes_more_lines_and_is_never_cut(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.resize(300, 300)
    timeline.show_items((TimelineItem(RailKind.DONE, "Looked", "Not there yet. " * 12, "14:05"),))
    row = timeline.rows[0]
    qtbot.waitUntil(lambda: row.evidence.height() >= row.evidence.heightForWidth(row.evidence.width()))
    assert row.evidence.height() > 40


@pytest.mark.parametrize(
    ("elapsed", "share"),
    [
        (0, 0),
        (-5 * MINUTES, 0),
        (7.5 * MINUTES, 1 / 6),
        (15 * MINUTES, 1 / 3),
        (48 * HOURS, 1),
        (90 * HOURS, 1),
    ],
)
def test_the_first_fifteen_minutes_are_the_first_third_of_the_scale(elapsed: float, share: float) -> None:
    assert scale_position(elapsed, 15 * MINUTES, 48 * HOURS) == pytest.approx(share)


def test_the_scale_moves_on_with_every_minute() -> None:
    places = [scale_position(m * MINUTES, 15 * MINUTES, 48 * HOURS) for m in range(0, 48 * 60, 7)]
    assert places == sorted(set(places))


@pytest.fixture
def verdict(qtbot: QtBot, look: Look) -> Verdict:
    verdict = Verdict(look)
    qtbot.addWidget(verdict)
    verdict.resize(900, 220)
    verdict.show()
    return verdict


def test_the_verdict_is_read_out_with_its_times(verdict: Verdict) -> None:
    verdict.show_verdict(LEAVE)
    assert verdict.accessibleName() == "You can leave. Accepted 14:02."
    assert verdict.scale.accessibleName() == (
        "Accepted 14:02, Usually done 14:17, At the latest Thursday 14:02"
    )


def test_without_a_time_to_wait_for_there_is_no_scale(verdict: Verdict) -> None:
    verdict.show_verdict(LEAVE)
    assert verdict.scale.isVisible()
    verdict.show_verdict(DONE)
    assert not verdict.scale.isVisible()


def test_a_change_of_the_verdict_is_announced_and_a_passing_minute_is_not(
    verdict: Verdict, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(verdict_module, "announce", lambda _widget, text: said.append(text))
    verdict.show_verdict(LEAVE)
    verdict.show_verdict(LEAVE)
    assert said == []
    verdict.show_verdict(DONE)
    assert said == ["Bound and confirmed. Confirmed 14:11."]


@pytest.mark.parametrize("theme", ["light", "dark", "sun"])
@pytest.mark.parametrize("tone", list(Tone))
def test_every_verdict_has_a_frame_in_its_own_colour(
    look: Look, verdict: Verdict, theme: str, tone: Tone
) -> None:
    look.set_theme(theme)
    verdict.show_verdict(VerdictState(tone, "check", "Title", "Line", SCALE))
    picture = verdict.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 1) == look.colour(str(tone))
    assert not [label for label in verdict.findChildren(QLabel) if not label.text()]
