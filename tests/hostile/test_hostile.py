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


def test_a_case_is_the_same_again_whatever_came_before_it() -> None:
    """Else a finding could not be run again."""
    for make in (hostile_answer, hostile_text, hostile_picture):
        forwards = [make(SEED, number) for number in range(200)]
        assert [make(SEED, number) for number in reversed(range(200))] == forwards[::-1]
