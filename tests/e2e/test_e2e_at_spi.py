"""An install over Linux's accessibility bus, by accessible names and actions alone."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from program import ROOT
from steps import screen as screen_parts
from steps.machine import ThisMachine

HERE = Path(__file__).parent
GIVE_UP = 110
LACKS = screen_parts.missing(ThisMachine())
pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux’s accessibility bus"),
    pytest.mark.skipif(
        bool(LACKS),
        reason=f"it needs: apt-get install --no-install-recommends {' '.join(LACKS)}",
    ),
]


@contextmanager
def screen() -> Iterator[str]:
    """A display of its own with a window manager; its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        manager = subprocess.Popen(
            ["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
        )
        try:
            yield display
        finally:
            for process in (manager, server):
                process.terminate()
                process.wait()


def test_a_screen_reader_installs_a_device(tmp_path: Path) -> None:
    with screen() as display:
        running = tmp_path / "run"
        running.mkdir(mode=0o700)
        own = {"DISPLAY": display, "XDG_RUNTIME_DIR": str(running), "PYTHONPATH": f"{ROOT}:{HERE}"}
        done = subprocess.run(
            ["dbus-run-session", "--", sys.executable, str(HERE / "at_spi_install.py"), str(tmp_path)],
            env={k: v for k, v in os.environ.items() if not k.startswith("AT_SPI")} | own,
            capture_output=True,
            text=True,
            timeout=GIVE_UP,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    heard = json.loads(done.stdout.splitlines()[-1])
    assert heard[0] == "DEMO. Practice. Nothing is real."
    assert heard[-2:] == ["You can leave", "Bound and confirmed"]
