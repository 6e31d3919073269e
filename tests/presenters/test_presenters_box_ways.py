"""The other ways into the box list, out of it, and what none of them shows."""

import csv
from pathlib import Path

import pytest
from box_parts import ONE, SUSPECT, TWO, Depot, used_job

from installer_app.domain.errors import CameraProblem
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import JobState
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.box.words import short_name

pytest_plugins = ["box_fixtures"]


@pytest.mark.parametrize("text", ["MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INST", SUSPECT])
async def test_a_scan_whose_end_did_not_come_is_refused_where_no_check_digits_vouch_for_it(
    depot: Depot, text: str
) -> None:
    depot.box.read_typed(TypedScan(text, ended=False))
    await depot.done()
    message = depot.box.state.message
    assert message is not None
    assert message.title == "The end of this code may be missing"
    assert "Nothing was taken over" in message.happened
    assert (depot.titles, depot.box.state.sounds) == ([], 0)

    depot.box.read_typed(TypedScan(ONE))
    await depot.done()
    assert (len(depot.titles), depot.box.state.message) == (1, None)


async def test_a_verified_code_is_whole_though_no_end_came(depot: Depot) -> None:
    depot.box.read_typed(TypedScan(TWO, ended=False))
    await depot.done()
    assert (depot.words, depot.box.state.message) == (["Verified"], None)


async def test_what_was_put_right_for_another_keyboard_is_to_be_compared(depot: Depot) -> None:
    depot.box.read_typed(TypedScan("no sticker", keys=ONE))
    await depot.done()
    (line,) = depot.box.state.lines
    assert (line.badge.word, line.badge.kind) == ("Compare", "warn")
    assert "another keyboard layout" in line.problem
    assert depot.box.state.said == "1. Taken, but compare it: ends in DD:EE:FF"
    assert depot.box.state.summary == "1 to look at"

    depot.box.read_typed(TypedScan("no sticker", keys=ONE))
    await depot.done()
    assert depot.words == ["Compare"]
    await depot.show(ONE)
    assert depot.words == ["Can’t be checked"]
    depot.box.read_typed(TypedScan("no sticker", keys=ONE))
    await depot.done()
    assert depot.words == ["Can’t be checked"]


async def test_a_verified_code_needs_no_comparing_though_it_was_put_right(depot: Depot) -> None:
    depot.box.read_typed(TypedScan("no sticker", keys=TWO))
    await depot.done()
    assert depot.words == ["Verified"]


async def test_no_camera_leaves_the_other_ways(depot: Depot) -> None:
    depot.box.camera_failed(CameraProblem.IN_USE, "busy")
    assert depot.box.state.camera is not None
    depot.box.read_typed(TypedScan(ONE))
    await depot.done()
    assert depot.box.state.count == 1
    assert depot.box.state.said == "1. Taken: ends in DD:EE:FF"
    depot.box.camera_works()
    assert depot.box.state.camera is None


async def test_the_export_has_masked_codes_and_no_formula(depot: Depot, tmp_path: Path) -> None:
    (tmp_path / "=HYPERLINK(1).png").write_text(ONE)
    depot.box.read_files([tmp_path / "=HYPERLINK(1).png"])
    await depot.done()
    for text in (TWO, TWO, SUSPECT):
        await depot.gone()
        await depot.show(text)
    to = tmp_path / "box.csv"
    depot.box.export(to)
    await depot.done()
    assert depot.box.state.message is not None
    assert depot.box.state.message.title == "3 lines exported"
    rows = list(csv.DictReader(to.read_text(encoding="utf-8-sig").splitlines()))
    assert list(rows[0]) == ["macAddress", "installCode", "grade", "source", "readAt", "timesSeen", "problem"]
    assert (rows[0]["source"], rows[0]["installCode"]) == ("'=HYPERLINK(1).png", "TUTO…-001")
    assert (rows[1]["grade"], rows[1]["timesSeen"], rows[1]["problem"]) == ("verified", "2", "")
    assert rows[1]["readAt"] == "2026-04-14T14:02:00+00:00"
    assert "check digits" in rows[2]["problem"]
    for secret in ("TUTORIAL-INSTALL", "83FED3407A932B70", "A1B2C3D4E5F6A7B8"):
        assert secret not in to.read_text()


async def test_a_place_that_takes_no_file_is_told(depot: Depot, tmp_path: Path) -> None:
    await depot.show(ONE)
    depot.box.export(tmp_path / "no" / "box.csv")
    await depot.done()
    assert depot.box.state.message is not None
    assert depot.box.state.message.title == "Not exported"


async def test_a_device_that_an_install_has_used_is_ticked(depot: Depot) -> None:
    await depot.show(ONE)
    job = used_job(depot.bench, JobState.ACCEPTED)
    await depot.bench.journal.add([(job, InstallCode("TUTORIAL-INSTALL-CODE-001"))])
    (line,) = depot.box.state.lines
    assert line.badge.word == "Used"
    assert "Bound to meter 987654321" in line.came
    assert depot.box.state.summary == "1 used"


async def test_no_text_of_the_state_holds_a_whole_code(depot: Depot) -> None:
    await depot.show(ONE)
    await depot.show(ONE, SUSPECT)
    shown = repr(depot.box.state.lines) + depot.box.state.coaching + depot.box.state.said
    assert "TUTORIAL-INSTALL" not in shown
    assert "A1B2C3D4E5F6A7B8" not in shown
    assert all("TUTO" not in line.words for line in depot.box.state.lines)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\u202egnp.exe", "agnp.exe"),
        ("x\x1b[2J.png", "x[2J.png"),
        ("two\nlines.png", "two lines.png"),
        ("", "?"),
    ],
)
def test_a_file_s_name_is_shown_as_what_it_is(name: str, shown: str) -> None:
    assert short_name(name) == shown


def test_a_very_long_name_keeps_its_ends() -> None:
    shown = short_name("IMG" + "x" * 4000 + "0042.png")
    assert len(shown) == 60
    assert shown.startswith("IMG")
    assert shown.endswith("0042.png")
