"""Two programs on one data folder: only one works on it, the other says so and shows the first."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from program import environment, run, sandbox

# A window that tells when it has the lock and listens, and each time it is called to the front.
FIRST = """
import sys
from installer_app.ui.shell import call_up
listen = call_up.CallUp.__init__
def heard(self, *words):
    listen(self, *words)
    self.called.connect(lambda: print("called", flush=True))
    print("open", flush=True)
call_up.CallUp.__init__ = heard
from installer_app.__main__ import main
sys.exit(main([]))
"""


@contextmanager
def started(
    home: Path, *command: str, servers: Mapping[str, str] | None = None
) -> Iterator["subprocess.Popen[str]"]:
    """A program that stays open until the block ends."""
    with subprocess.Popen(
        [sys.executable, *command],
        env=environment(home, servers or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def test_a_second_window_says_so_and_shows_the_first(tmp_path: Path) -> None:
    with started(tmp_path, "-c", FIRST) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with started(tmp_path, "-m", "installer_app") as second:
            assert second.stderr is not None
            said = next(line for line in second.stderr if "open already" in line)
            assert "brought to the front" in said
            # A page of its own would lie over the window that it has just brought to the front.
            assert second.wait(60) == 1
        assert first.stdout.readline() == "called\n"


def test_jobs_sync_leaves_the_installs_to_an_open_window(tmp_path: Path) -> None:
    with sandbox(tmp_path) as server, started(tmp_path, "-c", FIRST) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        synced = run(tmp_path, "jobs", "sync", "--json", servers=server.servers)
        assert (synced.returncode, json.loads(synced.stdout)) == (1, [])
        assert "Another window or command is at work" in synced.stderr


def test_the_lock_of_a_window_that_was_killed_is_free(tmp_path: Path) -> None:
    with started(tmp_path, "-c", FIRST) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
    with sandbox(tmp_path) as server:
        assert run(tmp_path, "jobs", "sync", "--json", servers=server.servers).returncode == 0
