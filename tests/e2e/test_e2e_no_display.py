"""The program where there is no display: over ssh, in a scheduled task, in a bare container."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from program import GIVE_UP, environment, lines

from installer_app.ui.screen import allow_off_screen

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
NO_DISPLAY = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "XDG_RUNTIME_DIR")
NOBODY = ":77"
pytestmark = ON_LINUX


def run_without_a_display(home: Path, *words: str, display: str = "") -> subprocess.CompletedProcess[str]:
    """As ``program.run``, with no display, or with the name of one that nobody serves."""
    bare = {name: value for name, value in environment(home, {}).items() if name not in NO_DISPLAY}
    return subprocess.run(
        [sys.executable, "-m", "installer_app", *words],
        env=bare | ({"DISPLAY": display} if display else {}),
        capture_output=True,
        text=True,
        timeout=GIVE_UP,
        check=False,
    )


@pytest.mark.parametrize("display", [NOBODY])
def test_the_tour_runs_off_screen_and_ends_by_its_result(display: str, tmp_path: Path) -> None:
    words = ("--demo", "--tour", str(tmp_path / "p"))
    done = run_without_a_display(tmp_path / "home", *words, "--until", "customer", display=display)
    assert (done.returncode, list(lines(done))) == (0, ["sign-in", "customer"]), done.stderr
    assert len(list((tmp_path / "p").glob("*.png"))) == 2
    lost = run_without_a_display(tmp_path / "home", *words, "--account", "000000000", display=display)
    assert (lost.returncode, "No such customer" in lost.stdout) == (1, True)


@pytest.mark.parametrize(("moment", "display"), [("first-paint", NOBODY), ("ready", "")])
def test_a_benchmark_runs_off_screen(moment: str, display: str, tmp_path: Path) -> None:
    done = run_without_a_display(tmp_path, "--demo", "--exit-after", moment, display=display)
    assert (done.returncode, list(json.loads(done.stdout))) == (0, ["milliseconds"]), done.stderr


@pytest.mark.parametrize("words", [(), ("--demo",)])
@pytest.mark.parametrize(
    ("display", "why"), [("", "There is no display here."), (NOBODY, "There is no display at “:77”")]
)
def test_the_window_says_that_there_is_no_display_and_what_works_without_one(
    words: tuple[str, ...], display: str, why: str, tmp_path: Path
) -> None:
    done = run_without_a_display(tmp_path / "home", *words, display=display)
    assert (done.returncode, done.stdout) == (1, "")
    line, *more = done.stderr.splitlines()
    assert more == [], done.stderr
    for part in (why, "nothing was sent", "jobs sync", "--demo --tour DIR"):
        assert part in line
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize(
    ("desktop", "tried"),
    [
        ({}, "offscreen"),
        ({"QT_QPA_PLATFORM": "", "DISPLAY": ":0"}, "xcb;offscreen"),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}, "xcb;offscreen"),
        (
            {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"},
            "wayland;xcb;offscreen",
        ),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "wayland;offscreen"),
        ({"XDG_SESSION_TYPE": "wayland"}, "wayland;offscreen"),
    ],
)
def test_a_display_goes_before_no_display_in_qts_own_order(desktop: dict[str, str], tried: str) -> None:
    assert allow_off_screen(desktop)
    assert desktop["QT_QPA_PLATFORM"] == tried


def test_a_platform_that_a_person_chose_stays() -> None:
    chosen = {"QT_QPA_PLATFORM": "vnc"}
    assert not allow_off_screen(chosen)
    assert chosen == {"QT_QPA_PLATFORM": "vnc"}
