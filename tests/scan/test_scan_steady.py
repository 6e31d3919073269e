"""Advice that does not flicker."""

from collections.abc import Iterable
from itertools import groupby

from installer_app.domain.hints import Hint
from installer_app.scan.steady import SOONEST, Steadied

FPS = 7.5


def told(advice: Steadied, hints: Iterable[Hint], start: float = 0.0) -> list[Hint]:
    return [advice.advise(hint, start + number / FPS) for number, hint in enumerate(hints)]


def test_advice_that_changes_with_every_frame_changes_nothing() -> None:
    assert set(told(Steadied(), (Hint.GLARE, Hint.TOO_DARK) * 20)) == {Hint.SHOW_STICKER}


def test_advice_that_holds_is_shown_within_a_second_though_one_frame_says_otherwise() -> None:
    called_for = [Hint.GLARE] * 3 + [Hint.SHOW_STICKER] + [Hint.GLARE] * 4
    shown = told(Steadied(), called_for)
    assert shown[int(SOONEST * FPS) - 1] is Hint.SHOW_STICKER
    assert shown[-1] is Hint.GLARE


def test_each_advice_is_shown_for_a_second_at_least() -> None:
    hints = [hint for hint in (Hint.GLARE, Hint.TOO_DARK, Hint.MOVE_CLOSER) * 5 for _ in range(5)]
    runs = [len(list(run)) for _, run in groupby(told(Steadied(), hints))]
    assert len(runs) > 2
    assert min(runs[1:-1]) >= 1.0 * FPS


def test_three_frames_are_enough_for_a_slow_camera() -> None:
    advice = Steadied()
    assert [advice.advise(Hint.TOO_DARK, number * 0.45) for number in range(3)][-1] is Hint.TOO_DARK


def test_what_a_code_calls_for_is_shown_at_once_and_stays_until_other_advice_has_held() -> None:
    advice = Steadied()
    assert advice.say(Hint.FOREIGN, 1.0) is Hint.FOREIGN
    shown = told(advice, [Hint.SHOW_STICKER] * 12, start=1.1)
    assert shown[5] is Hint.FOREIGN
    assert shown[-1] is Hint.SHOW_STICKER
