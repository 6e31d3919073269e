"""The tracker over some hundred installs in a real file, by the same hand that measures ten thousand."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tracker_jobs import fill, jobs
from tracker_load import LIMITS, MEGABYTES, Figure, between_tasks, figure_of, opened, table

from installer_app.app.ground import DATABASE
from installer_app.domain.job import JobState
from installer_app.presenters.tracker.view import FILTERS

COUNT = 300


async def test_the_hand_goes_through_everything(qapp: QApplication, tmp_path: Path) -> None:
    qapp.setQuitOnLastWindowClosed(False)
    await fill(tmp_path / DATABASE, COUNT)
    async with opened(tmp_path) as hand:
        for part in (hand.open, hand.filters, hand.search, hand.together, hand.sorts, hand.select_all):
            assert all(took.wall > 0 for took in part()), part
        state = hand.front.desk.tracker.state
        assert state.counts[0] == COUNT
        assert (state.chosen_filter, state.search, state.sort.column) == ("all", "", "state")
        turns = list(hand.wheel())
        assert turns
        assert hand.table.verticalScrollBar().value() == hand.table.verticalScrollBar().maximum()
        list(hand.page_down())
        assert hand.table.currentIndex().row() == COUNT - 1
        await between_tasks(lambda: {"": figure_of(hand.while_jobs_change())})
        assert dict(zip(FILTERS, hand.front.desk.tracker.state.counts, strict=True))["waiting"] == 0


def test_there_are_installs_in_every_state_and_the_same_each_time() -> None:
    from bench import T0

    made = tuple(jobs(200, T0))
    assert {job.state for job in made} == set(JobState) - {JobState.SENDING}
    assert made == tuple(jobs(200, T0))


@pytest.mark.parametrize(("over", "well"), [(0.9, True), (1.1, False)])
def test_a_figure_over_its_limit_is_said(over: float, well: bool) -> None:
    told = {name: Figure(limit / 2) for name, limit in LIMITS.items()}
    told |= {MEGABYTES: Figure(LIMITS[MEGABYTES] * over)}
    text, verdict = table(COUNT, told)
    assert verdict is well
    assert ("NOT REACHED" in text) is not well
