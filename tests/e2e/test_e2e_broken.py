"""When something breaks: one calm dialog, no traceback, and the next start knows of a run that died."""

import json
from pathlib import Path
from typing import Any

from program import run_child

CHILD = Path(__file__).with_name("broken_program.py")


def broken(mode: str, home: Path) -> tuple[int, list[dict[str, Any]], str]:
    done = run_child(CHILD, mode, home)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def logged(home: Path) -> list[dict[str, Any]]:
    lines = (home / "energygrid-installer.log").read_text().splitlines()
    return [line for line in map(json.loads, lines) if line["level"] == "ERROR"]


def test_what_breaks_is_told_once_and_a_run_that_died_at_the_next_start(tmp_path: Path) -> None:
    status, _, errors = broken("die", tmp_path)
    assert (status, "Traceback" in errors) == (-11, False)
    assert "Segmentation fault" in (tmp_path / "crash.txt").read_text()

    status, (start, dialog, file), errors = broken("break", tmp_path)
    assert (status, "Traceback" in errors) == (0, False)
    assert start["notice"].startswith("The last time the program ended by itself.")
    assert dialog["title"] == "Something in this program did not work"
    assert "Installs in the list are saved on this computer." in dialog["words"]
    assert len(logged(tmp_path)) == 4
    assert all(line["failure"][-1]["kind"] == "ZeroDivisionError" for line in logged(tmp_path))
    assert "Segmentation fault" in file["parts"]["crash.txt"]
    assert str(CHILD.parent) not in file["parts"]["crash.txt"]
    assert "secret in it" not in json.dumps(file)
    assert not (tmp_path / "crash.txt").exists()


def test_what_breaks_before_there_is_a_window_has_a_page(tmp_path: Path) -> None:
    status, (page,), errors = broken("start", tmp_path)

    assert (status, "Traceback" in errors) == (1, False)
    assert page["title"] == "The program had to end"
    assert "Nothing" not in page["words"]  # of what was sent before nobody can say anything here
    assert "Start it again." in page["words"]
    assert page["free"], "who starts it again would be told that it is at work"
    assert logged(tmp_path)[-1]["failure"][-1]["kind"] == "ZeroDivisionError"
