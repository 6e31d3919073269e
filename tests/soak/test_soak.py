"""A quarter of an hour in a real window, with faults: nothing is left behind, every install accounted for.

In a process of its own, so that what other tests hold is not counted. Eight hours, in which the memory is
judged as well: ``packaging/dev.py soak``.
"""

import os
import subprocess
import sys
from pathlib import Path

SOAK = Path(__file__).with_name("soak.py")
ROOT = SOAK.parents[2]
# With this seed the network goes away, and answers are lost at binds and at a release.
WORDS = ("--hours", "0.25", "--installs", "8", "--seed", "3")


def test_a_short_day_leaves_no_task_thread_timer_or_descriptor_and_each_install_ends() -> None:
    done = subprocess.run(
        [sys.executable, str(SOAK), *WORDS],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Every install is accounted for, and nothing was left behind." in done.stdout
