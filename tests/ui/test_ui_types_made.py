"""Worker threads ask for no type of Qt's that the GUI thread has not asked for: two that do at once crash."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
GIVE_UP = 100


@pytest.mark.parametrize("work", ["frames", "report"])
def test_what_runs_beside_the_window_makes_no_type(work: str) -> None:
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join(map(str, (HERE.parents[1], HERE.parent, HERE))),
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "types_made.py"), work],
        env=os.environ | own,
        capture_output=True,
        text=True,
        timeout=GIVE_UP,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
