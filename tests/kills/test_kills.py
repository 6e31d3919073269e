"""A window that is killed leaves nothing lost, doubled or stuck. 200 deaths: ``packaging/dev.py kills``."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from deaths import SCENES, Yard, by_itself

from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer

PLAIN = next(scene for scene in SCENES if scene.name == "a watched bind")
LOST_REQUEST = next(scene for scene in SCENES if scene.name == "a lost request")
RELEASE = next(scene for scene in SCENES if scene.name == "a slow release")


@pytest.fixture
def yard(tmp_path: Path) -> Iterator[Yard]:
    with SandboxServer(SandboxOptions(pairing_seconds=0.2)) as sandbox:
        yield Yard(sandbox, tmp_path)


# Queued, sending, accepted are the commits of a plain bind.
@pytest.mark.parametrize(
    ("commit", "when", "left"),
    [
        (1, "before", ("nothing yet",)),
        (2, "after", ("sending",)),
        (3, "before", ("sending",)),
    ],
)
def test_a_window_that_dies_at_a_commit_leaves_a_job_that_comes_to_its_end(
    yard: Yard, commit: int, when: str, left: tuple[str, ...]
) -> None:
    death = yard.die(PLAIN, by_itself, die=[commit, when])
    assert (death.found, death.wrong) == (left, [])
    assert death.ends[-1] == ("nothing yet" if left == ("nothing yet",) else "confirmed")


@pytest.mark.parametrize(
    ("commit", "when", "left"),
    [
        (3, "after", ("release released", "queued")),
        (5, "after", ("release released", "sending")),
    ],
)
def test_a_bind_after_a_release_is_resumed_between_the_two_steps(
    yard: Yard, commit: int, when: str, left: tuple[str, ...]
) -> None:
    death = yard.die(RELEASE, by_itself, die=[commit, when])
    assert (death.found, death.wrong) == (left, [])
    assert death.ends == ("release released", "confirmed")


# Unknown, looked at, sending once more, accepted are the commits after a request that was lost.
@pytest.mark.parametrize(
    ("commit", "left", "end"),
    [
        (3, ("unknown",), "confirmed"),
        (5, ("sending",), "unknown"),
        (6, ("accepted",), "confirmed"),
    ],
)
def test_a_doubt_is_settled_wherever_the_window_dies_and_its_one_repeat_is_never_made_twice(
    yard: Yard, commit: int, left: tuple[str, ...], end: str
) -> None:
    death = yard.die(LOST_REQUEST, by_itself, die=[commit, "after"])
    assert (death.found, death.wrong) == (left, [])
    assert death.ends == (end,)
    assert bool(death.asked) is (end == "unknown")


def test_a_window_that_dies_in_a_release_leaves_it_to_the_technician_and_says_so(yard: Yard) -> None:
    """A second release could undo what somebody else has bound since (contract: Bind and release)."""
    death = yard.die(RELEASE, by_itself, die=[2, "after"])
    assert death.found == ("release sending", "queued")
    assert death.ends == ("release unknown", "queued")
    assert (death.asked, death.wrong) == (1, [])
