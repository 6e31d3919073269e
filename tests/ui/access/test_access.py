"""Every page and view in each of its States, for whoever has no mouse, no ears for it, or thick gloves."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from rooms import OFFERED, Booth
from survey import PAGES, Survey, survey

EveryPage = pytest.mark.parametrize("page", PAGES)


@pytest.fixture(scope="module")
def of(qapp: QApplication) -> Iterator[Callable[[str], Survey]]:
    """The survey of a page, made once for all that is asked about it."""
    booth, known = Booth(qapp, *OFFERED), dict[str, Survey]()

    def made(page: str) -> Survey:
        if page not in known:
            known[page] = survey(booth, page)
        return known[page]

    yield made
    booth.close()


@EveryPage
def test_every_control_has_a_name_of_its_own_and_a_role(of: Callable[[str], Survey], page: str) -> None:
    assert of(page).found["names"] == []


@EveryPage
def test_tab_reaches_everything_and_comes_back(of: Callable[[str], Survey], page: str) -> None:
    assert of(page).found["keyboard"] == []
    assert of(page).stops > 1


@EveryPage
def test_tab_goes_in_reading_order(of: Callable[[str], Survey], page: str) -> None:
    assert of(page).found["order"] == []


@EveryPage
def test_what_has_the_keyboard_has_a_ring_around_it(of: Callable[[str], Survey], page: str) -> None:
    assert of(page).found["ring"] == []


@EveryPage
def test_a_gloved_finger_hits_every_target(of: Callable[[str], Survey], page: str) -> None:
    assert of(page).found["targets"] == []


@EveryPage
def test_nothing_moves_when_less_motion_is_asked_for(of: Callable[[str], Survey], page: str) -> None:
    assert of(page).found["motion"] == []
