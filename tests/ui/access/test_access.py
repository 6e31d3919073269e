"""Every page and view in each of its States, for whoever has no mouse, no ears for it, or thick gloves."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from rooms import OFFERED, Booth
from survey import PAGES, Survey, survey


@pytest.fixture(scope="module")
def booth(qapp: QApplication) -> Iterator[Booth]:
    """One window for all pages."""
    booth = Booth(qapp, *OFFERED)
    yield booth
    booth.close()


@pytest.fixture(scope="module", params=PAGES)
def walked(request: pytest.FixtureRequest, booth: Booth) -> Survey:
    """A page, walked over once for all that is asked about it: its tests come one after the other."""
    return survey(booth, request.param)


def test_every_control_has_a_name_of_its_own_and_a_role(walked: Survey) -> None:
    assert walked.found["names"] == []


def test_tab_reaches_everything_and_comes_back(walked: Survey) -> None:
    assert walked.found["keyboard"] == []
    assert walked.stops > 1


def test_tab_goes_in_reading_order(walked: Survey) -> None:
    assert walked.found["order"] == []


def test_what_has_the_keyboard_has_a_ring_around_it(walked: Survey) -> None:
    assert walked.found["ring"] == []


def test_a_gloved_finger_hits_every_target(walked: Survey) -> None:
    assert walked.found["targets"] == []


def test_nothing_moves_when_less_motion_is_asked_for(walked: Survey) -> None:
    assert walked.found["motion"] == []
