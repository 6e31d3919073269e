"""Whatever a server says and a code holds, it comes to what the contract knows.

100,000 of each are ``packaging/dev.py hostile``; here some of each.
"""

import asyncio

import pytest
from hostile_answers import hostile_answer
from hostile_pictures import hostile_picture
from hostile_runs import Meet, meet_answers, meet_pictures, meet_texts
from hostile_texts import hostile_text

SEED = 1


@pytest.mark.parametrize(
    ("meet", "cases"),
    [(meet_answers, 1000), (meet_texts, 1500), (meet_pictures, 40)],
    ids=("answers", "texts", "pictures"),
)
def test_nothing_comes_of_hostile_input_but_errors_of_the_tree(meet: Meet, cases: int) -> None:
    run = asyncio.run(meet(SEED, range(cases)))
    assert run.findings == []
    assert run.cases == cases


def test_a_case_is_the_same_again_whatever_came_before_it_and_at_any_hour(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Else a finding could not be run again."""
    for make in (hostile_answer, hostile_text, hostile_picture):
        monkeypatch.setattr("time.time", lambda: 1_000_000_000.0)
        forwards = [make(SEED, number) for number in range(200)]
        monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
        again = [make(SEED, number) for number in reversed(range(200))][::-1]
        assert [a == b for a, b in zip(forwards, again, strict=True)] == [True] * 200  # short when it fails
