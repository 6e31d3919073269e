"""How many presses an install takes, from the start to confirmed: by mouse alone, and by keys alone."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
GIVE_UP = 100


@pytest.mark.parametrize(("way", "most"), [("mouse", 9), ("keys", 13)])
def test_an_install_takes_few_presses(tmp_path: Path, way: str, most: int) -> None:
    rooms = os.pathsep.join(map(str, (HERE.parents[2], HERE.parents[1])))
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": rooms}
    done = subprocess.run(
        [sys.executable, str(HERE / "presses.py"), way, str(tmp_path)],
        env=os.environ | own,
        capture_output=True,
        text=True,
        timeout=GIVE_UP,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    pressed = json.loads(done.stdout)
    print(f"\n{way}: {len(pressed)} ({' · '.join(pressed)})")
    assert len(pressed) <= most
