"""What is done again and what is not: the stamp in `.venv`."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from fake_machine import FakeMachine
from steps import environment, stamp
from steps.console import Stop
from steps.machine import Outcome
from steps.stamp import Stamp, Work

ROOT = Path(__file__).resolve().parents[2]
DONE = Stamp(python="cpython-311 linux x86_64", folder="/home/me/app", locks="aa", project="bb")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The files that set-up reads, in a folder of their own."""
    (tmp_path / "packaging").mkdir()
    for name in (Path("pyproject.toml"), *stamp.LOCKS):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def left(found: Stamp | None, *, has_python: bool = True, has_program: bool = True) -> Work:
    return stamp.work(found, DONE, has_python=has_python, has_program=has_program)


def test_a_finished_venv_is_not_touched() -> None:
    assert left(DONE) is Work.NOTHING


def test_a_venv_without_a_stamp_is_unfinished_and_made_anew() -> None:
    assert left(None) is Work.ALL


@pytest.mark.parametrize(
    "other",
    [
        replace(DONE, python="cpython-312 linux x86_64"),
        replace(DONE, folder="/home/me/elsewhere"),
        replace(DONE, locks="cc"),
    ],
    ids=["another Python", "a moved folder", "other locks"],
)
def test_a_venv_made_of_something_else_is_made_anew(other: Stamp) -> None:
    assert left(other) is Work.ALL


def test_a_venv_whose_python_is_gone_is_made_anew() -> None:
    assert left(DONE, has_python=False) is Work.ALL


def test_a_changed_project_is_installed_into_the_same_venv() -> None:
    assert left(replace(DONE, project="cc")) is Work.PROJECT
    assert left(DONE, has_program=False) is Work.PROJECT


def test_a_stamp_that_was_cut_short_counts_as_none(tree: Path) -> None:
    (tree / ".venv").mkdir()
    stamp.write(tree, DONE)
    assert stamp.read(tree) == DONE
    path = tree / ".venv/energygrid-setup.json"
    for text in (path.read_text("utf-8")[:40], "{}", "[]", ""):
        path.write_text(text, "utf-8")
        assert stamp.read(tree) is None


def test_the_stamp_follows_the_locks_and_what_is_installed_of_the_project(tree: Path) -> None:
    before = stamp.wanted(tree)
    (tree / stamp.LOCKS[1]).write_text("other\n", "utf-8")
    assert stamp.wanted(tree) == replace(before, locks=stamp.wanted(tree).locks)
    assert stamp.wanted(tree).locks != before.locks
    project = tree / "pyproject.toml"
    project.write_text(project.read_text("utf-8").replace("line-length = 110", "line-length = 99"), "utf-8")
    assert stamp.wanted(tree).project == before.project
    project.write_text(project.read_text("utf-8").replace('version = "', 'version = "9.'), "utf-8")
    assert stamp.wanted(tree).project != before.project


def test_set_up_does_its_steps_in_order_and_the_stamp_comes_last(tree: Path) -> None:
    machine = FakeMachine()
    (tree / ".venv").mkdir()  # half-made: remade
    (tree / ".venv/half").touch()
    environment.make_ready(tree, machine)
    assert not (tree / ".venv/half").exists()
    assert stamp.read(tree) == stamp.wanted(tree)
    made, locks, project, proof = machine.ran
    assert made.endswith(f"-m venv {tree / '.venv'}")
    assert "--require-hashes --only-binary :all:" in locks
    assert all(str(tree / lock) in locks for lock in stamp.LOCKS)
    assert "--no-index --no-deps --no-build-isolation --editable" in project
    assert "QMediaPlayer" in proof


def test_a_failed_install_leaves_no_stamp_and_shows_pips_own_words(tree: Path) -> None:
    machine = FakeMachine(
        answers=[("--require-hashes", Outcome(1, "THESE PACKAGES DO NOT MATCH THE HASHES"))]
    )
    (tree / ".venv").mkdir()
    stamp.write(tree, DONE)
    with pytest.raises(Stop, match="DO NOT MATCH THE HASHES") as stop:
        environment.make_ready(tree, machine)
    assert stop.value.status == 1
    assert stamp.read(tree) is None
    assert not any("--editable" in command for command in machine.ran)


def test_a_library_that_is_missed_only_in_use_is_found_at_set_up(tree: Path) -> None:
    machine = FakeMachine(answers=[("QMediaPlayer", Outcome(1, "Qt finds no media backend"))])
    with pytest.raises(Stop, match="Qt finds no media backend"):
        environment.make_ready(tree, machine)
    found = stamp.read(tree)
    # The packages need not be fetched again once the library is there.
    assert stamp.work(found, stamp.wanted(tree), has_python=True, has_program=True) is Work.PROJECT


def test_a_venv_that_is_a_link_is_unlinked_and_its_target_kept(tree: Path) -> None:
    elsewhere = tree / "elsewhere"
    elsewhere.mkdir()
    (tree / ".venv").symlink_to(elsewhere)
    environment.make_ready(tree, FakeMachine())
    assert elsewhere.is_dir()
    assert not (tree / ".venv").is_symlink()


def test_the_venv_package_is_named_after_the_python_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.version_info", (3, 11, 2))
    assert environment.venv_package(Path("/usr/bin/python3.11")) == "python3-venv"
    assert environment.venv_package(Path("/usr/bin/python3.10")) == "python3.11-venv"
    assert environment.venv_package(None) == "python3.11-venv"


def test_pips_many_lines_become_few(capsys: pytest.CaptureFixture[str]) -> None:
    progress = environment.Progress()
    for number in range(40):
        progress.line(f"Collecting package{number}==1.0")
        progress.line("  Downloading package-1.0-py3-none-any.whl (53 kB)")
    progress.line("  Downloading https://files.example/pyside6_addons-6.11.3-abi3.whl (175.3 MB)")
    progress.line("Installing collected packages: one, two, three")
    assert capsys.readouterr().out.splitlines() == [
        "  20 packages …",
        "  40 packages …",
        "  pyside6_addons-6.11.3-abi3.whl, 175.3 MB …",
        "  unpacking 3 packages …",
    ]
