"""Whoever closes the window before the program is there has closed the program."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from program import GIVE_UP, environment

CHILD = Path(__file__).with_name("closed_program.py")


@pytest.mark.parametrize("moment", ["unpainted", "painted"])
def test_a_window_that_is_closed_at_once_ends_the_program_and_frees_its_lock(
    moment: str, tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, str(CHILD), moment, str(tmp_path)],
        env=environment(tmp_path, {}),
        capture_output=True,
        text=True,
        timeout=GIVE_UP,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"status": 0, "free": True}
    assert not (tmp_path / "crash.txt").exists()
