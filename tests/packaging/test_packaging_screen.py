"""What the install by a screen reader's bus needs: installed in a container, told on a person's computer."""

from pathlib import Path

import pytest
from fake_machine import FakeMachine
from steps import commands, screen
from steps.machine import Outcome

APT = frozenset({"apt-get", "apt-cache"})
EVERY_PROGRAM = frozenset(places[-1] for places, _ in screen.PROGRAMS)
PACKAGES = frozenset(package for _, package in screen.PROGRAMS)


def test_a_machine_that_has_all_is_left_alone() -> None:
    machine = FakeMachine(is_root=True, programs=APT | EVERY_PROGRAM)
    screen.prepare(machine)
    assert machine.ran == []


def test_a_container_gets_what_it_lacks() -> None:
    machine = FakeMachine(is_root=True, programs=APT | (EVERY_PROGRAM - {"Xvfb"}), apt_knows=PACKAGES)
    screen.prepare(machine)
    (command,) = machine.ran
    assert command.endswith("install --yes --no-install-recommends xvfb")


@pytest.mark.parametrize("programs", [APT | {"sudo"}, frozenset[str]()], ids=["sudo", "no apt-get"])
def test_a_persons_computer_gets_nothing_and_is_told_what_is_skipped(
    programs: frozenset[str], capsys: pytest.CaptureFixture[str]
) -> None:
    machine = FakeMachine(programs=programs)
    screen.prepare(machine)
    assert machine.ran == []
    assert "is skipped: it needs xvfb openbox dbus at-spi2-core." in capsys.readouterr().out


def test_without_a_network_the_other_tests_run_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    answers = [("apt-get", Outcome(100, "Could not resolve deb.debian.org"))]
    screen.prepare(FakeMachine(is_root=True, programs=APT, answers=answers))
    told = capsys.readouterr().out
    assert "Could not resolve" in told
    assert "is skipped" in told


@pytest.mark.parametrize("system", ["Darwin", "Windows"])
def test_other_systems_have_no_such_bus(system: str, capsys: pytest.CaptureFixture[str]) -> None:
    screen.prepare(FakeMachine(system=system, is_root=True))
    assert capsys.readouterr().out == ""


def test_the_tests_may_keep_what_python_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    given: dict[str, str] = {}

    def show(_command: object, environment: dict[str, str]) -> int:
        given.update(environment)
        return 0

    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setattr(commands, "make_ready", lambda *_: Path("python"))
    monkeypatch.setattr(screen, "prepare", lambda _: None)
    monkeypatch.setattr(commands, "show", show)
    assert commands._test(()) == 0
    assert given["QT_QPA_PLATFORM"]
    assert "PYTHONDONTWRITEBYTECODE" not in given
