"""A window that is killed in the middle of an install: the next one goes on at the same page."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deaths import Yard

from installer_app.sandbox.options import SandboxOptions
from installer_app.sandbox.server import SandboxServer

CHILD = str(Path(__file__).with_name("begun.py"))
WHOLE = {"customer": "123456789", "meter": "123456789", "mac": "AA:BB:CC:DD:EE:FF", "code": True}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[SandboxServer]:
    with SandboxServer(SandboxOptions()) as sandbox:
        yield sandbox


def run_and_kill(yard: Yard, home: Path, plan: dict[str, str], **environment: str) -> dict[str, Any]:
    """Start the window, and kill it at the first line that it says."""
    with subprocess.Popen(
        [sys.executable, CHILD, json.dumps(plan)],
        env=yard.environment(home) | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as window:
        assert window.stdout is not None
        try:
            said: dict[str, Any] = json.loads(window.stdout.readline())
        finally:
            os.kill(window.pid, signal.SIGKILL)
    return said


@pytest.mark.parametrize(
    ("until", "entered", "ticks"),
    [
        ("meter", WHOLE | {"mac": "", "code": False}, []),
        ("bind", WHOLE, ["light"]),
    ],
)
def test_it_goes_on_where_it_was_killed(
    sandbox: SandboxServer, tmp_path: Path, until: str, entered: dict[str, Any], ticks: list[str]
) -> None:
    yard = Yard(sandbox, tmp_path)
    assert run_and_kill(yard, tmp_path, {"until": until}) == {"at": "kept"}
    after = run_and_kill(yard, tmp_path, {"go on": ""})
    assert "John Doe" in after.pop("offered")
    assert after == entered | {"step": until, "ticks": ticks}
    # And again: what was gone on with is still there for the next death.
    assert run_and_kill(yard, tmp_path, {"go on": ""})["step"] == until
    assert not sandbox.world.ledger.entries


def test_without_a_key_the_next_one_asks_for_the_sticker_again(
    sandbox: SandboxServer, tmp_path: Path
) -> None:
    yard = Yard(sandbox, tmp_path)
    run_and_kill(yard, tmp_path, {"until": "bind"}, ENERGYGRID_KEY="")
    after = run_and_kill(yard, tmp_path, {"go on": ""}, ENERGYGRID_KEY="")
    assert (after["step"], after["meter"], after["code"]) == ("scan", "123456789", False)
