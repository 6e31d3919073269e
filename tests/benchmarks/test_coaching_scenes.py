"""What is told on a few frames with one known fault. On many: ``python tests/benchmarks/coaching.py``."""

import pytest
from coaching import share, tell
from coaching_scenes import FAULTS, scene, trembling

FEW = 3


@pytest.mark.parametrize("fault", FAULTS)
def test_the_right_thing_is_shown_after_a_steady_second(fault: str) -> None:
    told = tell(fault, FEW, first_seed=300)
    assert told.shown.total() == FEW
    assert share(told.shown, FAULTS[fault][1]) >= 2 / FEW


def test_a_scene_is_the_same_for_the_same_seed_and_trembles_from_frame_to_frame() -> None:
    assert scene("glare over the code", 7) == scene("glare over the code", 7)
    assert scene("glare over the code", 7) != scene("glare over the code", 8)
    shots = trembling(scene("moving", 7), 3)
    assert len({shot.offset for shot in shots}) == 3
    assert len({shot.background for shot in shots}) == 1
