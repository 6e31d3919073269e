"""The colour of a state: it eases over where its change is seen, and is there at once where it is not."""

import pytest
from on_screen import shown
from PySide6.QtCore import QAbstractAnimation
from pytestqt.qtbot import QtBot

from installer_app.presenters.frame.verdict import Tone, VerdictState
from installer_app.ui.look.tokens import Motion
from installer_app.ui.theme import Look
from installer_app.ui.widgets.eased import Eased
from installer_app.ui.widgets.entry import FieldGrade
from installer_app.ui.widgets.field import Field
from installer_app.ui.widgets.health_light import HealthLight
from installer_app.ui.widgets.verdict import Verdict

LEAVE = VerdictState(Tone.ACCENT, "pairing", "You can leave", "Accepted 14:02.")
SLOW = VerdictState(Tone.WARN, "overdue", "Longer than usual", "Accepted 14:02.")


@pytest.fixture
def verdict(qtbot: QtBot, look: Look) -> Verdict:
    verdict = Verdict(look)
    verdict.show_verdict(LEAVE)
    shown(qtbot, verdict)
    verdict.grab()
    return verdict


def tone_of(verdict: Verdict) -> Eased:
    return verdict._tone


def colour_of(verdict: Verdict) -> str:
    return tone_of(verdict).colour.name().upper()


def test_another_verdict_eases_over_from_the_colour_of_the_one_before(look: Look, verdict: Verdict) -> None:
    look.set_reduced_motion(False)
    verdict.show_verdict(SLOW)
    motion = tone_of(verdict).motion
    motion.pause()
    assert (motion.duration(), motion.currentTime()) == (Motion.STATE, 0)
    assert colour_of(verdict) == look.theme.accent
    motion.resume()
    motion.setCurrentTime(Motion.STATE)
    assert colour_of(verdict) == look.theme.warn
    assert verdict.title.text() == "Longer than usual"


def test_a_state_that_comes_back_on_the_way_turns_round_where_it_is(look: Look, verdict: Verdict) -> None:
    look.set_reduced_motion(False)
    verdict.show_verdict(SLOW)
    tone_of(verdict).motion.setCurrentTime(Motion.STATE // 2)
    between = colour_of(verdict)
    assert between not in (look.theme.accent, look.theme.warn)
    verdict.show_verdict(LEAVE)
    tone_of(verdict).motion.setCurrentTime(0)
    assert colour_of(verdict) == between


def test_under_reduced_motion_it_is_there_at_once(look: Look, verdict: Verdict) -> None:
    verdict.show_verdict(SLOW)
    assert colour_of(verdict) == look.theme.warn


def test_the_page_of_another_customer_begins_in_its_own_colour(look: Look, verdict: Verdict) -> None:
    look.set_reduced_motion(False)
    verdict.hide()
    verdict.show_verdict(SLOW)
    verdict.show()
    assert colour_of(verdict) == look.theme.warn


def test_another_theme_is_there_at_once(look: Look, verdict: Verdict) -> None:
    look.set_reduced_motion(False)
    look.set_theme("dark")
    assert colour_of(verdict) == look.theme.accent


def test_a_grade_and_the_light_of_the_server_ease_over_as_well(qtbot: QtBot, look: Look) -> None:
    field, light = Field(look, "Install code"), HealthLight(look, "wait", "Not checked yet")
    window = shown(qtbot, field, light)
    window.grab()
    look.set_reduced_motion(False)
    field.set_grade(FieldGrade.SUSPECT, "The check digits don’t fit")
    light.set_state("ok", "The server is running")
    running = [eased.motion.state() for eased in window.findChildren(Eased)]
    assert running.count(QAbstractAnimation.State.Running) == 3, "border, light and its halo"
