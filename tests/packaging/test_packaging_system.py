"""What the machine lacks, who may install it, and what a person is told where nobody can."""

import pytest
from fake_machine import EVERY_LIBRARY, FakeMachine
from steps import apt, libraries
from steps.console import Stop
from steps.machine import Outcome

APT = frozenset({"apt-get", "apt-cache"})
SUDO = APT | {"sudo"}
NO_ZBAR = EVERY_LIBRARY - {"libzbar.so.0"}


def refusal(machine: FakeMachine) -> str:
    with pytest.raises(Stop) as stop:
        libraries.prepare(machine, "python3-venv")
    assert stop.value.status == 2
    return stop.value.words


def test_a_machine_that_has_everything_is_left_alone() -> None:
    machine = FakeMachine(programs=SUDO)
    libraries.prepare(machine, "python3-venv")
    assert machine.ran == []


def test_root_installs_only_what_is_missing_and_fetches_no_lists_for_it() -> None:
    machine = FakeMachine(
        is_root=True, programs=APT, libraries=NO_ZBAR, apt_knows=frozenset({"libzbar0", "libgl1"})
    )
    libraries.prepare(machine, "python3-venv")
    (command,) = machine.ran
    assert command.startswith("env DEBIAN_FRONTEND=noninteractive apt-get ")
    assert command.endswith("install --yes --no-install-recommends libzbar0")


def test_a_bare_debian_gets_the_part_of_python_that_makes_venvs() -> None:
    machine = FakeMachine(
        is_root=True, programs=APT, can_make_venvs=False, apt_knows=frozenset({"python3-venv"})
    )
    libraries.prepare(machine, "python3-venv")
    assert machine.ran[0].endswith("--no-install-recommends python3-venv")


def test_empty_package_lists_are_fetched_before_the_install() -> None:
    machine = FakeMachine(is_root=True, programs=APT, libraries=NO_ZBAR)
    libraries.prepare(machine, "python3-venv")
    assert [command.split()[-1] for command in machine.ran] == ["update", "libzbar0"]


def test_out_of_date_package_lists_are_fetched_and_the_install_repeated() -> None:
    machine = FakeMachine(
        is_root=True,
        programs=APT,
        libraries=NO_ZBAR,
        apt_knows=frozenset({"libzbar0"}),
        once=[("install", Outcome(100, "404 Not Found"))],
    )
    libraries.prepare(machine, "python3-venv")
    assert [command.split()[-1] for command in machine.ran] == ["libzbar0", "update", "libzbar0"]


def test_a_renamed_package_is_asked_for_by_its_new_name() -> None:
    machine = FakeMachine(apt_knows=frozenset({"libglib2.0-0t64", "libgl1"}))
    assert apt.spelled(machine, ["libglib2.0-0", "libgl1"]) == ["libglib2.0-0t64", "libgl1"]


def test_a_release_that_kept_the_name_is_asked_by_it() -> None:
    machine = FakeMachine(apt_knows=frozenset({"libglib2.0-0"}))
    assert apt.spelled(machine, ["libglib2.0-0"]) == ["libglib2.0-0"]


def test_with_neither_root_nor_sudo_the_exact_command_is_told_and_nothing_is_run() -> None:
    machine = FakeMachine(programs=APT, libraries=NO_ZBAR, can_make_venvs=False)
    words = refusal(machine)
    assert words.splitlines()[-2:] == [
        "Run this as root, then this command again:",
        "  apt-get update && apt-get install --yes --no-install-recommends python3-venv libzbar0",
    ]
    assert machine.ran == []


def test_sudo_that_wants_a_password_where_nobody_can_type_one_is_not_used() -> None:
    machine = FakeMachine(
        programs=SUDO, libraries=NO_ZBAR, answers=[("sudo -n true", Outcome(1, "a password is required"))]
    )
    words = refusal(machine)
    assert "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends libzbar0" in words
    assert machine.ran == ["sudo -n true"]


@pytest.mark.parametrize(
    ("has_terminal", "start"), [(True, "sudo env DEBIAN_FRONTEND="), (False, "sudo -n env DEBIAN_FRONTEND=")]
)
def test_sudo_asks_for_a_password_only_at_a_terminal(has_terminal: bool, start: str) -> None:
    machine = FakeMachine(
        programs=SUDO, libraries=NO_ZBAR, has_terminal=has_terminal, apt_knows=frozenset({"libzbar0"})
    )
    libraries.prepare(machine, "python3-venv")
    assert machine.ran[-1].startswith(start)


def test_an_install_that_fails_tells_apts_own_words_and_the_command() -> None:
    machine = FakeMachine(
        is_root=True, programs=APT, libraries=NO_ZBAR, answers=[("install", Outcome(100, "No space left"))]
    )
    words = refusal(machine)
    assert "No space left" in words
    assert "apt-get install --yes --no-install-recommends libzbar0" in words


def test_a_linux_without_apt_is_told_the_libraries_and_their_use() -> None:
    words = refusal(FakeMachine(libraries=NO_ZBAR - {"libxcb-cursor.so.0"}))
    assert "libzbar.so.0  (reading stickers)" in words
    assert "xcb" not in words


def test_a_linux_without_apt_goes_on_where_only_windows_on_x_would_fail(
    capsys: pytest.CaptureFixture[str],
) -> None:
    libraries.prepare(FakeMachine(libraries=EVERY_LIBRARY - {"libxcb-cursor.so.0"}), "python3-venv")
    assert "Going on without libxcb-cursor.so.0" in capsys.readouterr().out


def test_a_linux_without_apt_and_venv_is_told_so() -> None:
    assert "“venv” and “ensurepip”" in refusal(FakeMachine(can_make_venvs=False))


def test_a_mac_gets_zbar_from_homebrew() -> None:
    machine = FakeMachine(system="Darwin", programs=frozenset({"brew"}))
    libraries.prepare(machine, "python3-venv")
    assert machine.ran == ["brew install zbar"]


def test_a_mac_without_homebrew_is_told_the_command() -> None:
    assert refusal(FakeMachine(system="Darwin")).endswith("\n  brew install zbar")


def test_a_mac_where_homebrew_fails_is_told_its_words_and_the_command() -> None:
    machine = FakeMachine(
        system="Darwin", programs=frozenset({"brew"}), answers=[("brew", Outcome(1, "no network"))]
    )
    words = refusal(machine)
    assert "no network" in words
    assert words.endswith("\n  brew install zbar")


def test_a_mac_that_has_zbar_is_left_alone() -> None:
    machine = FakeMachine(system="Darwin", libraries=frozenset({"libzbar.dylib"}))
    libraries.prepare(machine, "python3-venv")
    assert machine.ran == []


def test_windows_needs_nothing_from_the_system() -> None:
    machine = FakeMachine(system="Windows", libraries=frozenset())
    libraries.prepare(machine, "python3-venv")
    assert machine.ran == []
