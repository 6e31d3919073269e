"""The program and its sandbox as child processes, as scripts and technicians start them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
GIVE_UP = 100


def environment(home: Path, servers: Mapping[str, str]) -> dict[str, str]:
    """A clean one: no variable of this machine's names a server or a folder."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("ENERGY_", "ENERGYGRID_", "DISPLAY"))}
    return kept | {
        "ENERGYGRID_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        **servers,
    }


def run(
    home: Path, *words: str, servers: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    return _ended(home, ["-m", "installer_app", *words], servers or {})


def run_child(script: Path, word: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a test's own script, which has the program in it, to its end."""
    return _ended(home, [str(script), word, str(home)], {})


def _ended(
    home: Path, of_python: Sequence[str], servers: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *of_python],
        env=environment(home, servers),
        capture_output=True,
        text=True,
        timeout=GIVE_UP,
        check=False,
    )


def lines(done: subprocess.CompletedProcess[str]) -> dict[str, dict[str, Any]]:
    """The tour's lines by step."""
    return {line["step"]: line for line in map(json.loads, done.stdout.splitlines())}


class Sandbox:
    """The ``sandbox`` command's own process."""

    def __init__(self, process: "subprocess.Popen[str]", servers: dict[str, str]) -> None:
        self.process = process
        self.servers = servers

    @property
    def origin(self) -> str:
        return self.servers["ENERGY_IDP_URL"]

    def ledger(self) -> list[dict[str, Any]]:
        answer: list[dict[str, Any]] = httpx.get(f"{self.origin}/sandbox/ledger").json()
        return answer

    def binds(self) -> int:
        return sum(entry["actionCode"] == 1 for entry in self.ledger())


@contextmanager
def sandbox(home: Path, *words: str) -> Iterator[Sandbox]:
    """``energygrid-installer sandbox`` on a free port, until the block ends."""
    command = [sys.executable, "-m", "installer_app", "sandbox", "--port", "0", *words]
    with subprocess.Popen(command, env=environment(home, {}), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        servers: dict[str, str] = {}
        for line in process.stdout:
            if line.strip() == "ready":
                break
            name, _, value = line.removeprefix("export ").strip().partition("=")
            servers[name] = value.strip("'")
        try:
            yield Sandbox(process, servers)
        finally:
            process.terminate()
            process.wait(timeout=GIVE_UP)
