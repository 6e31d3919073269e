"""Whoever closes the window before the program is there has closed the program."""

import json
from pathlib import Path

import pytest
from program import run_child

CHILD = Path(__file__).with_name("closed_program.py")


@pytest.mark.parametrize("moment", ["unpainted", "painted"])
def test_a_window_that_is_closed_at_once_ends_the_program_and_frees_its_lock(
    moment: str, tmp_path: Path
) -> None:
    done = run_child(CHILD, moment, tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {"status": 0, "free": True}
    assert not (tmp_path / "crash.txt").exists()
