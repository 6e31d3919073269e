"""The words of the command line: one function each."""

import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from steps import build, lint_packaging, linux, lock, peers, screen, setup_check, tour, translations
from steps.console import Stop, complain, say, tolerate_any_character
from steps.environment import child_environment, make_ready, script
from steps.machine import Machine, ThisMachine, show

ROOT = Path(__file__).resolve().parents[2]

USAGE = """\
python3 packaging/dev.py COMMAND

  demo [ARGUMENTS]     opens the program on its own sandbox; with no display, drives it and keeps pictures
  test [ARGUMENTS]     runs the tests (arguments go to pytest)
  lint                 checks form (ruff), types (mypy) and layers (import-linter)
  lint-packaging       looks through workflows, scripts and installers for all systems (needs Node.js)
  setup-check          the Windows installer at work under Wine: installs, updates, removes (needs Node.js)
  fuzz [--cases 2000]  sends made-up requests to the sandbox
  faults               every fault at every call, on real sockets
  kills [--times 200]  ends the window at random moments, and counts what was lost or doubled
  hostile              100,000 twisted answers and 100,000 twisted QR texts
  soak [--hours 8]     a working day in a real window, with faults; what it leaves in memory
  polling              1,000 technicians, simulated: what their looking costs the servers
  reader [--photos FOLDER]  the sticker reader beside plain pyzbar and plain zxing-cpp
  rungs [--photos FOLDER]  what each way to read a picture brings where the plain one fails
  coaching             what the scan page says of frames with one fault, and of good ones
  gap                  the longest wait of the window while it scans video
  tracker              whether 10,000 installs feel like ten
  bench [--only ROW…] [--json FILE] [--against FILE]
                       how fast the program is, each figure beside something to hold it against
  peers                installs once more, on a certified provider’s token and a mock (needs Node.js)
  gallery [FOLDER]     takes a picture of every page in every state, with a sheet to look at (--help: of what)
  gallery --renew      keeps the pictures as they are now: to them the tests compare
  translations [es TABLE.tsv]  brings the translators' files up to date, and tells what is left to translate
  letters              draws the letters of the demo's sticker anew from the bundled font
  build [FOLDER]       makes the bundle: the program with all that it needs, in one folder (build/dist)
  compare A B          what differs between two bundles
  deb [FOLDER]         packs a bundle for Linux: a .deb, and a .tar.gz for one account (build/packages)
  deb-check [RELEASE…] both in a bare Debian (bookworm): installed, used, upgraded, removed; needs root
  figures              the bundle's size beside an empty window's, and its start beside the venv's
  lock [--upgrade]     makes the three locks anew from pyproject.toml
  setup                only sets up

Each sets up first what is missing: system libraries, .venv, the locked packages, the program in it."""


# One process more than cores: a tenth of the time one waits for a child, a pairing or a next try. Four at the
# most, each of which holds half a gigabyte.
PROCESSES = min((os.cpu_count() or 1) + 1, 4)
# Who is done takes tests from one who is not. Beside that, how much of the rooms that decide what happens and
# what is said their own tests try; the other rooms are tried as a whole.
WHOLE_SUITE = (
    *(f"--numprocesses={PROCESSES}", "--dist=worksteal"),
    "--cov=installer_app.domain",
    "--cov=installer_app.services",
    "--cov=installer_app.presenters",
    "--cov-report=",
    "--cov-fail-under=95",
)

# Qt names each optional video library that is not there; the camera needs none of them.
_QUIET = "qt.multimedia.symbolsresolver=false;qt.multimedia.ffmpeg.info=false"


def main(words: Sequence[str]) -> int:
    """Runs one command and returns its exit status: 2 where something is left for a person to do first."""
    tolerate_any_character()
    if words and words[0] in ("-h", "--help", "help"):
        say(USAGE)
        return 0
    command = _COMMANDS.get(words[0]) if words else None
    if command is None:
        complain(USAGE)
        return 2
    os.chdir(ROOT)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that no child outlives this
    try:
        return command(words[1:])
    except Stop as stop:
        complain(stop.words)
        return stop.status
    except KeyboardInterrupt:
        complain("Stopped. Run this again to go on.")
        return 130
    except OSError as error:
        complain(f"This did not succeed: {error}")
        return 1


def _setup(_words: Sequence[str]) -> int:
    make_ready(ROOT, ThisMachine())
    say(f"Everything is in place: {script(ROOT, 'energygrid-installer').relative_to(ROOT)}")
    return 0


def _demo(words: Sequence[str]) -> int:
    machine = ThisMachine()
    make_ready(ROOT, machine)
    program = [str(script(ROOT, "energygrid-installer")), "--demo", *words]
    if not tour.is_needed(machine.system, os.environ, words):
        return show(program, child_environment())
    folder = ROOT / "build" / "tour"
    folder.mkdir(parents=True, exist_ok=True)
    tour.clear(folder)
    say("There is no display here: the program drives itself off-screen through a whole install.")
    status = show(
        [*program, "--tour", str(folder)],
        child_environment(QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES=_QUIET),
        lambda line: say(tour.in_words(line)),
    )
    tour.closing(folder, status)
    return status


def _test(words: Sequence[str]) -> int:
    machine = ThisMachine()
    python = make_ready(ROOT, machine)
    screen.prepare(machine)
    environment = child_environment()
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The tests start the program more than a hundred times: compiled once, each start takes a third less.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    # A part of the suite says nothing of the whole's coverage.
    return show([python, "-m", "pytest", *(words or WHOLE_SUITE)], environment)


def _lint(_words: Sequence[str]) -> int:
    python = make_ready(ROOT, ThisMachine())
    checks: dict[str, list[str | Path]] = {
        "ruff format --check": [python, "-m", "ruff", "format", "--check"],
        "ruff check": [python, "-m", "ruff", "check"],
        "mypy --strict": [python, "-m", "mypy", "--strict"],
        "lint-imports": [script(ROOT, "lint-imports")],
    }
    failed = []
    for name, command in checks.items():
        say(f"{name} …")
        if show(command, child_environment()):
            failed.append(name)
    say(f"Not clean: {', '.join(failed)}." if failed else "All clean.")
    return 1 if failed else 0


def _lint_packaging(_words: Sequence[str]) -> int:
    return lint_packaging.run(ROOT, ThisMachine())


def _setup_check(_words: Sequence[str]) -> int:
    return setup_check.run(ROOT, ThisMachine())


def _run(file: str) -> Callable[[Sequence[str]], int]:
    """A long run of the tests' own, as a script."""

    def run(words: Sequence[str]) -> int:
        python = make_ready(ROOT, ThisMachine())
        rooms = os.pathsep.join(("tests", "tests/ui"))
        return show([python, file, *words], child_environment(PYTHONPATH=rooms, QT_LOGGING_RULES=_QUIET))

    return run


def _peers(_words: Sequence[str]) -> int:
    machine = ThisMachine()
    return peers.run(ROOT, machine, lambda: make_ready(ROOT, machine))


def _translations(words: Sequence[str]) -> int:
    make_ready(ROOT, ThisMachine())
    return translations.run(ROOT, words)


def _bundle(step: Callable[[Path, Machine, Sequence[str]], int]) -> Callable[[Sequence[str]], int]:
    """What the bundle's own venv does; `.venv` has no part in it."""
    return lambda words: step(ROOT, ThisMachine(), words)


def _lock(words: Sequence[str]) -> int:
    lock.make_locks(ROOT, ThisMachine(), words)
    return 0


_COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "demo": _demo,
    "test": _test,
    "lint": _lint,
    "lint-packaging": _lint_packaging,
    "setup-check": _setup_check,
    "fuzz": _run("tests/sandbox/fuzz.py"),
    "faults": _run("tests/faults/matrix.py"),
    "kills": _run("tests/kills/kills.py"),
    "hostile": _run("tests/hostile/hostile.py"),
    "soak": _run("tests/soak/soak.py"),
    "polling": _run("tests/benchmarks/polling.py"),
    "reader": _run("tests/benchmarks/reader.py"),
    "rungs": _run("tests/benchmarks/rungs.py"),
    "coaching": _run("tests/benchmarks/coaching.py"),
    "gap": _run("tests/benchmarks/gui_gap.py"),
    "tracker": _run("tests/benchmarks/tracker_load.py"),
    "bench": _run("tests/benchmarks/speed/speed.py"),
    "peers": _peers,
    "gallery": _run("tests/ui/gallery/run.py"),
    "translations": _translations,
    "letters": _run("packaging/bundle/letters.py"),
    "build": _bundle(build.run),
    "compare": _bundle(build.compare),
    "figures": _bundle(build.figures),
    "deb": _bundle(linux.pack),
    "deb-check": _bundle(linux.check_packages),
    "lock": _lock,
    "setup": _setup,
}
