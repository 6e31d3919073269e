"""The machine that the commands run on: its programs, its shared libraries, its rights."""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

Line = Callable[[str], None]

# Homebrew's folders, Apple silicon and Intel: a Python that is not Homebrew's own does not look there.
_HOMEBREW = ("/opt/homebrew/lib", "/usr/local/lib")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: its exit status and all that it printed."""

    status: int
    output: str


class Machine(Protocol):
    """What the steps ask of the machine; the tests put a fake in its place."""

    @property
    def system(self) -> str:
        """`Linux`, `Darwin` or `Windows`."""

    @property
    def is_root(self) -> bool: ...

    @property
    def has_terminal(self) -> bool:
        """Whether a person can type a password."""

    @property
    def can_make_venvs(self) -> bool:
        """False on a bare Debian, which ships Python without `ensurepip`."""

    def which(self, program: str) -> str | None: ...

    def loads(self, library: str) -> bool:
        """Whether the system's loader finds that shared library."""

    def run(self, command: Sequence[str], on_line: Line | None = None) -> Outcome:
        """Runs a program to its end with no input, handing on each line that it prints."""


class ThisMachine:
    """The real machine."""

    system = platform.system()

    @property
    def is_root(self) -> bool:
        return sys.platform != "win32" and os.geteuid() == 0

    @property
    def has_terminal(self) -> bool:
        return sys.stdin is not None and sys.stdin.isatty()

    @property
    def can_make_venvs(self) -> bool:
        return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))

    def which(self, program: str) -> str | None:
        return shutil.which(program)

    def loads(self, library: str) -> bool:
        places = [library]
        if self.system == "Darwin":
            places += [f"{folder}/{library}" for folder in _HOMEBREW]
        return any(_opens(place) for place in places)

    def run(self, command: Sequence[str], on_line: Line | None = None) -> Outcome:
        lines: list[str] = []
        with subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=os.environ | {"LC_ALL": "C.UTF-8", "PIP_USER": "0"},  # a pip.conf with `user` breaks venvs
        ) as child:
            try:
                for line in child.stdout or ():
                    lines.append(line)
                    if on_line:
                        on_line(line.rstrip())
            except BaseException:
                child.terminate()  # an orphan would go on writing into the .venv that the next run makes anew
                child.wait()
                raise
        return Outcome(child.returncode, "".join(lines))


def _opens(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def show(command: Sequence[str | Path], env: Mapping[str, str], on_line: Line | None = None) -> int:
    """Runs a program on this terminal (its output through `on_line`, if given) and returns its exit status.

    Ctrl-C reaches the child from the terminal; this waits for it to end by itself, so that it can clean up.
    """
    output = subprocess.PIPE if on_line else None
    with subprocess.Popen(
        command, env=env, stdout=output, text=True, encoding="utf-8", errors="replace"
    ) as child:
        while True:
            try:
                for line in child.stdout or ():
                    if on_line:
                        on_line(line.rstrip())
                status = child.wait()
            except KeyboardInterrupt:
                continue
            except BaseException:
                child.terminate()
                raise
            # A child that a signal ended has a negative status: say it the shell's way.
            return status if status >= 0 else 128 - status
