"""dev.py as a person starts it, and the words it has for them."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from steps import tour
from steps.machine import ThisMachine, show

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
DEV = PACKAGING / "dev.py"


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, DEV, *words], capture_output=True, text=True, check=False)


def imported(source: Path) -> set[str]:
    tree = ast.walk(ast.parse(source.read_text("utf-8")))
    names = [
        name
        for node in tree
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    ]
    return {name.split(".")[0] for name in names}


def test_the_commands_import_the_standard_library_only() -> None:
    sources = [DEV, *(PACKAGING / "steps").glob("*.py")]
    assert len(sources) > 5
    for source in sources:
        assert imported(source) - sys.stdlib_module_names <= {"steps"}, source


def test_no_package_file_hides_the_library_of_the_same_name() -> None:
    assert not (PACKAGING / "__init__.py").exists()


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 15), (3, 10, 13), (3, 14, 0)])
def test_another_python_is_told_which_ones_will_do(
    version: tuple[int, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit) as exit_:
        exec(compile(DEV.read_text("utf-8"), str(DEV), "exec"), {})  # noqa: S102  # our own file, as Python starts it
    assert exit_.value.code == 2
    assert f"Python {'.'.join(map(str, version))}. Nothing was changed." in capsys.readouterr().err


def test_an_old_python_can_read_the_file_that_tells_it_so() -> None:
    source = DEV.read_text("utf-8")
    ast.parse(source, feature_version=(3, 4))
    assert source.isascii()  # Python 2 wants more, a declaration, for other characters


@pytest.mark.parametrize("words", [(), ("tset",)])
def test_a_wrong_word_gets_the_list_of_commands(words: tuple[str, ...]) -> None:
    answer = dev(*words)
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert "packaging/dev.py COMMAND" in answer.stderr


def test_help_is_not_a_failure() -> None:
    answer = dev("--help")
    assert answer.returncode == 0
    assert all(word in answer.stdout for word in ("demo", "test", "lint", "lock", "setup"))


@pytest.mark.parametrize(
    ("system", "environment", "arguments", "needed"),
    [
        ("Linux", {}, [], True),
        ("Linux", {"DISPLAY": ""}, [], True),
        ("Linux", {"DISPLAY": ":0"}, [], False),
        ("Linux", {"WAYLAND_DISPLAY": "wayland-0"}, [], False),
        ("Linux", {}, ["--tour", "pictures"], False),
        ("Linux", {}, ["--tour=pictures"], False),
        ("Linux", {}, ["--exit-after", "ready"], False),
        ("Linux", {}, ["--meter", "1"], True),
        ("Darwin", {}, [], False),
        ("Windows", {}, [], False),
    ],
)
def test_the_demo_drives_itself_only_where_there_is_no_screen(
    system: str, environment: dict[str, str], arguments: list[str], needed: bool
) -> None:
    assert tour.is_needed(system, environment, arguments) is needed


def test_a_step_of_the_tour_is_told_in_peoples_words() -> None:
    done = json.dumps(
        {"step": "scan", "at": "…", "ok": True, "macAddress": "AA:BB", "picture": "04-scan.png"}
    )
    last = json.dumps({"step": "status", "at": "…", "ok": True, "claim": "confirmed", "evidence": "record"})
    failed = json.dumps({"step": "bind", "at": "…", "ok": False, "reason": "The meter is bound."})
    assert tour.in_words(done) == "  Scanning the sticker … done, DataBridge AA:BB"
    assert tour.in_words(last).endswith(" … done, confirmed, evidence: record")
    assert (
        tour.in_words(failed)
        == "  Committing the bind, before it is sent … did not succeed, The meter is bound."
    )


@pytest.mark.parametrize("line", ["qt: a warning", "", "{}", "[1]", '"text"', "12", '{"step": "scan"}'])
def test_a_line_that_is_no_step_is_shown_as_it_is(line: str) -> None:
    assert tour.in_words(line) == line


def test_pictures_of_an_earlier_tour_do_not_pass_for_this_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "01-old.png").touch()
    tour.clear(tmp_path)
    (tmp_path / "01-sign-in.png").touch()
    tour.closing(tmp_path, 1)
    said = capsys.readouterr().out
    assert "did not succeed (exit status 1)" in said
    assert "01-sign-in.png" in said
    assert "old" not in said


@pytest.mark.parametrize("status", [0, 1, 5])
def test_the_childs_exit_status_is_handed_on(status: int) -> None:
    lines: list[str] = []
    code = f"print('one'); print('two'); raise SystemExit({status})"
    assert show([sys.executable, "-c", code], os.environ, lines.append) == status
    assert lines == ["one", "two"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a child without a signal")
def test_a_child_that_a_signal_ended_has_the_shells_status() -> None:
    assert show([sys.executable, "-c", "import os; os.kill(os.getpid(), 9)"], os.environ) == 137


def test_a_program_gets_no_input_and_all_it_prints_is_kept() -> None:
    lines: list[str] = []
    code = "import sys; print(repr(sys.stdin.read())); print('warned', file=sys.stderr); sys.exit(3)"
    outcome = ThisMachine().run([sys.executable, "-c", code], lines.append)
    assert outcome.status == 3
    assert sorted(lines) == ["''", "warned"]
    assert sorted(outcome.output.splitlines()) == ["''", "warned"]


def test_the_loader_is_asked_for_libraries_by_name() -> None:
    assert not ThisMachine().loads("libnothing-of-this-name.so.0")
    if sys.platform == "linux":
        assert ThisMachine().loads("libc.so.6")
