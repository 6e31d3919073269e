"""The table of speeds: what is said of a figure, what is kept of a run, and how two runs compare."""

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import speed
from figure import Figure
from figure_change import changes
from figure_file import Machine, NotFigures, Run, read, run_of, write
from figure_table import amount, told, verdict
from speed_memory import at_rest
from speed_start import PAINT as PROGRAM_PAINT
from speed_start import rows
from started import BARE, milliseconds_to_its_word, running

PAINT = Figure("start.paint", "start → first paint", "ms", 250.0, 200.0, reach=1.5, beyond=1.25)
SYNCS = Figure("syncs", "customer syncs", "/s", 450.0, 1000.0, reach=0.5, beyond=0.8, more_is_better=True)
GAP = Figure("gap", "longest gap", "ms", 31.4, None, reach=100, beyond=50)
JOBS = Figure("jobs", "10,000 jobs", "ms", 104.0, 100.0, reach=1.05)
HERE = Machine("Linux x86_64", 2, "3.11.7")


def run(*figures: Figure, machine: Machine = HERE) -> Run:
    return Run("641ccd54017d", datetime(2026, 4, 14, 14, 2, tzinfo=UTC), machine, figures)


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (PAINT, "beyond"),
        (replace(PAINT, ours=251), "reached"),
        (replace(PAINT, ours=301), "NOT REACHED"),
        (SYNCS, "NOT REACHED"),
        (replace(SYNCS, ours=500), "reached"),
        (replace(SYNCS, ours=800), "beyond"),
        (GAP, "beyond"),
        (replace(GAP, ours=100), "reached"),
        (JOBS, "reached"),
        (replace(JOBS, ours=90), "reached"),
    ],
)
def test_a_figure_is_held_to_what_was_aimed_at(figure: Figure, said: str) -> None:
    assert verdict(figure) == said


def test_the_table_has_a_line_for_each_in_columns() -> None:
    assert told([PAINT, SYNCS, GAP, JOBS]) == [
        "what                    ours  against   ratio     reach    beyond",
        "start → first paint   250 ms   200 ms  1.25 ×   ≤ 1.5 ×  ≤ 1.25 ×  beyond",
        "customer syncs        450 /s  1000 /s  0.45 ×   ≥ 0.5 ×   ≥ 0.8 ×  NOT REACHED",
        "longest gap          31.4 ms                   ≤ 100 ms   ≤ 50 ms  beyond",
        "10,000 jobs           104 ms   100 ms  1.04 ×  ≤ 1.05 ×            reached",
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0 ms"),
        (0.0123, "0.01 ms"),
        (9.99, "9.99 ms"),
        (10.04, "10.0 ms"),
        (5, "5 ms"),
        (1515.2, "1515 ms"),
    ],
)
def test_an_amount_has_three_digits(value: float, text: str) -> None:
    assert amount(value, "ms") == text


def test_a_run_is_read_as_it_was_written(tmp_path: Path) -> None:
    kept = run(PAINT, SYNCS, GAP)
    write(tmp_path / "figures.json", kept)
    assert read(tmp_path / "figures.json") == kept
    now = run_of((PAINT,))
    assert (now.machine.cores > 0, now.machine.python.startswith("3."), now.figures) == (True, True, (PAINT,))


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"format": 2}', '{"format": 1, "commit": ""}', '{"format": 1, "figures": [{}]}']
)
def test_a_file_of_something_else_is_no_run(text: str, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text(text, "utf-8")
    with pytest.raises(NotFigures, match=r"other\.json"):
        read(file)
    assert speed.main(["--against", str(file)]) == 2
    assert speed.main(["--against", str(tmp_path / "nothing")]) == 2


def test_two_runs_compare_by_their_ratios_and_what_is_within_the_noise_is_the_same() -> None:
    # The computer is slower by half: what it is held against is too.
    slow = replace(PAINT, ours=390, against=300)
    better, worse = replace(SYNCS, ours=600), replace(GAP, ours=62.8)
    new = Figure("new", "a new one", "MB", 1, None, reach=2)
    assert changes(run(PAINT, SYNCS, GAP, JOBS), run(slow, better, worse, new)) == [
        "Beside 641ccd54017d of 2026-04-14 14:02 UTC:",
        "  start → first paint  1.25 → 1.3  × 1.04  the same",
        "  customer syncs       0.45 → 0.6  × 1.33  better",
        "  longest gap          31.4 → 62.8  × 2.00  WORSE",
        "  a new one            new",
        "  10,000 jobs: not measured now",
    ]


def test_what_grew_from_nothing_has_no_ratio_and_another_computer_is_said() -> None:
    none = replace(GAP, ours=0.0)
    lines = changes(run(none), run(GAP, machine=replace(HERE, cores=8)))
    assert "another computer" in lines[1]
    assert lines[2:] == ["  longest gap  0 → 31.4"]


def test_a_row_is_measured_apart_and_the_worst_of_them_is_the_exit_status(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    there = {"start": (PAINT, JOBS), "memory": (GAP,)}
    monkeypatch.setattr(speed, "ROWS", tuple(there))
    monkeypatch.setattr(speed, "measured", lambda row, short: there[row] if short else ())
    monkeypatch.setattr(subprocess, "run", lambda words, **_: _as_in_a_process(words))
    file = tmp_path / "figures.json"
    assert speed.main(["--short", "--json", str(file)]) == 0
    assert read(file).figures == (PAINT, JOBS, GAP)
    assert capsys.readouterr().out.splitlines() == told([PAINT, JOBS, GAP])
    there["start"] = (replace(PAINT, ours=999),)
    assert speed.main(["--short", "--only", "start", "--against", str(file)]) == 1
    assert "× 4.00  WORSE" in capsys.readouterr().out
    del there["start"]
    assert speed.main(["--short"]) == 1
    assert "start: could not be measured" in capsys.readouterr().out


def _as_in_a_process(words: list[str]) -> "subprocess.CompletedProcess[str]":
    if words[0] == "git":
        return subprocess.CompletedProcess(words, 0, "", "")
    try:
        status = speed.main(words[2:])
    except KeyError:
        status = 1
    return subprocess.CompletedProcess(words, status)


def test_a_start_is_measured_beside_a_bare_wizards(tmp_path: Path) -> None:
    names = ("bare", "paint", "ready", "paint, jobs", "ready, jobs")
    took = dict.fromkeys(names, 400.0)
    for name, command in (("bare", BARE), ("paint", PROGRAM_PAINT)):
        took[name] = milliseconds_to_its_word(command, tmp_path)
        assert took[name] > 1
    paint, ready, *jobs = rows(took)
    assert (paint.ours, paint.against) == (took["paint"], took["bare"])
    assert (ready.ours, ready.against) == (400, took["bare"])
    assert [figure.against for figure in jobs] == [took["paint"], 400]


def test_what_a_bare_wizard_holds_is_measured_at_rest(tmp_path: Path) -> None:
    with running((*BARE, "--stay"), tmp_path) as process:
        assert 10 < at_rest(process, rest=0.3) < 500
    with running((sys.executable, "-c", ""), tmp_path) as process, pytest.raises(RuntimeError, match="ended"):
        at_rest(process, rest=5)


def test_a_program_that_does_not_start_ends_the_run_with_what_it_says(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="no such sticker"):
        milliseconds_to_its_word((sys.executable, "-c", "raise SystemExit('no such sticker')"), tmp_path)
