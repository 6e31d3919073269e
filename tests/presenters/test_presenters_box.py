"""Scan a box: what the depot hears and sees as one sticker comes after the other."""

import asyncio
import csv
import os
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest
from bench import Bench
from desks import TextReader, reading

from installer_app.domain.errors import CameraProblem
from installer_app.domain.hints import Hint
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob, JobState, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.box import BoxPresenter
from installer_app.presenters.box_words import KEPT, NOT_KEPT, short_name
from installer_app.presenters.messages import Kind
from installer_app.scan.folder import walk
from installer_app.services.picture_file import LARGEST
from installer_app.services.scanning import FoundCode, FoundPictures, FrameReading

ONE = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-001"
MISREAD = "MAC:AA:BB:CC:DD:EE:FF;IC:TUTORIAL-INSTALL-CODE-007"
TWO = "Z:540F57FFFE599FAA$I:83FED3407A932B70"
SUSPECT = "MAC:00:13:EA:32:5C:0D;IC:A1B2C3D4E5F6A7B8"
BREAKS = "a bomb"
NOTHING = FrameReading((), (), Hint.SHOW_STICKER)


class FragileReader(TextReader):
    """One picture needs more memory than there is."""

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        if picture == BREAKS.encode():
            raise MemoryError
        return super().read_picture(picture)


class Depot:
    """The view's presenter, entered, over a bench."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.box = BoxPresenter(FragileReader(), bench.stock, walk, bench.clock, UTC)
        self.box.enter()

    async def show(self, *texts: str) -> None:
        self.box.on_reading(reading(*texts))
        await self.done()

    async def gone(self) -> None:
        self.box.on_reading(NOTHING)
        await self.done()

    async def done(self) -> None:
        for _ in range(2):
            await self.box.pictures.action.ended()
            await self.box.action.ended()

    @property
    def titles(self) -> list[str]:
        return [line.title for line in self.box.state.lines]

    @property
    def words(self) -> list[str]:
        return [line.badge.word for line in self.box.state.lines]


@pytest.fixture
async def depot() -> AsyncIterator[Depot]:
    depot = Depot(Bench())
    await depot.done()
    yield depot
    depot.box.leave()
    await depot.done()


async def test_stickers_are_listed_as_they_come_the_newest_first(depot: Depot) -> None:
    await depot.show(ONE)
    await depot.gone()
    await depot.show(TWO)
    state = depot.box.state
    assert depot.titles == ["54:0F:57:FF:FE:59:9F:AA", "AA:BB:CC:DD:EE:FF"]
    assert depot.words == ["Verified", "Can’t be checked"]
    assert (state.count, state.newest, state.sounds) == (2, state.lines[0].row_id, 2)


async def test_what_stays_in_view_is_taken_once_and_said_for_as_long(depot: Depot) -> None:
    for _ in range(5):
        await depot.show(ONE)
    assert (depot.box.state.count, depot.box.state.sounds) == (1, 1)
    assert depot.box.state.coaching == "1. Taken: ends in DD:EE:FF"
    await depot.gone()
    assert depot.box.state.coaching == "Show me the next sticker"


async def test_a_repeat_is_marked_and_neither_counted_nor_sounded(depot: Depot) -> None:
    await depot.show(ONE)
    await depot.gone()
    await depot.show(ONE)
    await depot.show(ONE)
    state = depot.box.state
    assert (state.count, state.sounds, len(state.lines)) == (1, 1, 1)
    assert "shown 2 times" in state.lines[0].came
    assert state.coaching == "Already in the list: ends in DD:EE:FF"
    assert state.summary == "1 shown again, counted once"


async def test_two_in_view_are_both_taken(depot: Depot) -> None:
    await depot.show(ONE, TWO)
    assert depot.box.state.count == 2


async def test_two_that_have_not_settled_ask_for_patience_and_not_for_a_choice(depot: Depot) -> None:
    depot.box.on_reading(reading(ONE, TWO, settled=False, hint=Hint.TWO_STICKERS))
    assert depot.box.state.coaching == "Hold still…"
    assert depot.box.state.count == 0


@pytest.mark.parametrize(
    ("text", "named"),
    [("MT:634J0CEK01938S2KV00", "Matter"), ("WIFI:S:depot;P:secret;;", "Wi-Fi")],
)
async def test_a_foreign_code_is_named_by_every_way_in_and_not_shown(
    depot: Depot, text: str, named: str
) -> None:
    depot.box.on_reading(replace(reading(text, settled=False, hint=Hint.FOREIGN), foreign=named))
    assert named in depot.box.state.coaching
    for read in (lambda text: depot.box.read_typed(TypedScan(text)), depot.box.read_pasted):
        read(text)
    await depot.done()
    assert [line.badge.word for line in depot.box.state.lines] == ["Not taken", "Not taken"]
    assert all(named in line.problem for line in depot.box.state.lines)
    assert "secret" not in repr(depot.box.state.lines)
    assert depot.box.state.count == 0


async def test_a_suspect_one_is_listed_as_such(depot: Depot) -> None:
    await depot.show(SUSPECT)
    (line,) = depot.box.state.lines
    assert (line.badge.word, line.badge.kind) == ("Suspect", "warn")
    assert "check digits don’t fit" in line.problem
    assert "but suspect" in depot.box.state.coaching
    assert depot.box.state.summary == "1 to look at"


async def test_one_address_with_two_codes_is_told_at_both_lines_and_counted_once(depot: Depot) -> None:
    await depot.show(ONE)
    await depot.show(MISREAD)
    assert depot.words == ["Two codes", "Two codes"]
    assert depot.box.state.count == 1
    assert "another code" in depot.box.state.coaching


async def test_a_line_goes_and_comes_back(depot: Depot) -> None:
    await depot.show(ONE)
    depot.box.remove(depot.box.state.lines[0].row_id)
    await depot.done()
    assert (depot.titles, depot.box.state.undo) == ([], "Put back DD:EE:FF")
    depot.box.undo()
    await depot.done()
    assert depot.titles == ["AA:BB:CC:DD:EE:FF"]
    assert await depot.bench.stock.code_for(MacAddress("AA:BB:CC:DD:EE:FF"))


async def test_a_delete_key_held_down_removes_the_line_once_and_nothing_goes_wrong(depot: Depot) -> None:
    await depot.show(ONE, TWO)
    row_id = depot.box.state.lines[0].row_id
    for _ in range(3):
        depot.box.remove(row_id)
    await depot.done()
    assert (len(depot.titles), depot.box.state.message) == (1, None)
    assert depot.box.state.undo == "Put back 59:9F:AA"


async def test_the_last_one_taken_is_taken_back(depot: Depot) -> None:
    await depot.show(ONE)
    await depot.show(ONE, TWO)
    await depot.gone()
    await depot.show(ONE)  # shown again: the last one taken is still the other
    assert depot.box.state.undo == "Take back 59:9F:AA"
    depot.box.undo()
    await depot.done()
    assert depot.titles == ["AA:BB:CC:DD:EE:FF"]


async def test_a_line_that_was_not_taken_can_be_put_away(depot: Depot) -> None:
    depot.box.read_typed(TypedScan("WIFI:S:x;;"))
    depot.box.remove(depot.box.state.lines[0].row_id)
    depot.box.remove("no such line")
    assert depot.titles == []


async def test_clearing_leaves_nothing(depot: Depot) -> None:
    await depot.show(ONE)
    depot.box.read_typed(TypedScan("HELLO"))
    depot.box.clear()
    await depot.done()
    state = depot.box.state
    assert (state.lines, state.count, state.undo) == ((), 0, "")
    assert not depot.bench.stickers.kept


async def test_the_list_is_there_again_after_leaving_and_after_a_restart(depot: Depot) -> None:
    await depot.show(ONE)
    depot.box.leave()
    depot.box.enter()
    await depot.done()
    assert depot.titles == ["AA:BB:CC:DD:EE:FF"]

    bench = depot.bench.restarted()
    await bench.stock.load()
    again = Depot(bench)
    await again.done()
    assert [(line.title, line.code) for line in again.box.state.lines] == [("AA:BB:CC:DD:EE:FF", "TUTO…-001")]


async def test_no_code_is_called_gone_while_the_keychain_has_not_answered(
    depot: Depot, tmp_path: Path
) -> None:
    await depot.show(TWO)
    bench = depot.bench.restarted()
    await bench.stock.load()
    bench.stickers.locked = asyncio.Event()
    again = Depot(bench)
    to = tmp_path / "box.csv"
    again.box.export(to)
    await asyncio.sleep(0)
    assert [(line.code, line.problem) for line in again.box.state.lines] == [("", "")]
    assert again.words == ["Verified"]

    bench.stickers.locked.set()
    await again.done()
    assert [(line.code, line.problem) for line in again.box.state.lines] == [("83FE…2B70", "")]
    assert "83FE…2B70" in to.read_text()


async def test_a_code_that_cannot_be_opened_is_called_gone(depot: Depot) -> None:
    await depot.show(TWO)
    bench = depot.bench.restarted()
    bench.stickers.lose_codes()
    await bench.stock.load()
    again = Depot(bench)
    await again.done()
    assert again.words == ["Code gone"]


async def test_what_is_kept_and_where_is_said_truly() -> None:
    for keeps, words in ((True, KEPT), (False, NOT_KEPT)):
        bench = Bench()
        bench.stickers.keeps_codes = keeps
        depot = Depot(bench)
        await depot.done()
        assert depot.box.state.kept == words


async def test_a_full_disk_is_told_and_the_next_one_is_taken(depot: Depot) -> None:
    depot.bench.stickers.full = True
    await depot.show(ONE)
    assert depot.box.state.message is not None
    assert depot.box.state.message.title == "No room to save"
    assert (depot.titles, depot.box.state.sounds) == ([], 0)
    depot.bench.stickers.full = False
    await depot.show(TWO)
    assert depot.titles == ["54:0F:57:FF:FE:59:9F:AA"]


async def test_a_folder_of_pictures_is_taken_and_summed_up(depot: Depot, tmp_path: Path) -> None:
    for name, text in {"a.png": ONE, "b.png": f"{TWO}\n{ONE}", "c.png": "HELLO", "d.png": ""}.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "notes.txt").write_text("x")
    depot.box.read_files([tmp_path])
    await depot.done()
    state = depot.box.state
    assert state.message is not None
    assert state.message.title == "4 pictures read"
    assert "2 new in the list, 1 there already, 2 without a sticker" in state.message.happened
    assert "1 other file left alone" in state.message.happened
    assert [line.title for line in state.lines if not line.taken] == ["d.png", "c.png"]
    assert (state.count, state.reading) == (2, "")
    assert "b.png" in next(line.came for line in state.lines if line.title.startswith("54:"))


async def test_one_sticker_in_two_spellings_on_one_picture_is_no_repeat(depot: Depot, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("MAC=AA-BB-CC-DD-EE-FF&IC=TUTORIAL-INSTALL-CODE-001\n" + ONE)
    depot.box.read_files([tmp_path / "a.png"])
    await depot.done()
    message = depot.box.state.message
    assert message is not None
    assert message.happened == "1 new in the list."
    assert "shown" not in depot.box.state.lines[0].came


async def test_a_picture_that_breaks_its_decoder_is_a_line_and_the_others_are_read(
    depot: Depot, tmp_path: Path
) -> None:
    for name, text in {"a.png": ONE, "b.png": BREAKS, "c.png": TWO, "d.png": SUSPECT}.items():
        (tmp_path / name).write_text(text)
    depot.box.read_files([tmp_path])
    await depot.done()
    message = depot.box.state.message
    assert message is not None
    assert (message.title, message.kind) == ("4 pictures read", Kind.WARN)
    assert "3 new in the list, 1 without a sticker" in message.happened
    assert [line.title for line in depot.box.state.lines if not line.taken] == ["b.png"]


async def test_a_folder_that_cannot_be_walked_is_told(depot: Depot, tmp_path: Path) -> None:
    def breaks(_: Sequence[Path]) -> FoundPictures:
        raise MemoryError

    depot.box.leave()
    depot.box = BoxPresenter(TextReader(), depot.bench.stock, breaks, depot.bench.clock, UTC)
    depot.box.enter()
    depot.box.read_files([tmp_path])
    await depot.done()
    (line,) = depot.box.state.lines
    assert (line.title, line.taken) == ("The pictures given", False)
    assert "Nothing was taken over" in line.problem


async def test_stopping_reads_no_further_picture(depot: Depot, tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number:02}.png").write_text(f"MAC:00:00:00:00:01:{number:02X};IC:CODE-{number:04}")

    def stop_at_the_third(words: str) -> None:
        if words.startswith("Reading picture 3 "):
            depot.box.stop()

    depot.box.changed.add(lambda state: stop_at_the_third(state.reading))
    depot.box.read_files([tmp_path])
    await depot.done()
    assert depot.box.state.count == 3
    depot.box.read_files([tmp_path / "19.png"])
    await depot.done()
    assert depot.box.state.count == 4


async def test_leaving_the_view_ends_the_reading_and_keeps_what_was_shown(
    depot: Depot, tmp_path: Path
) -> None:
    (tmp_path / "a.png").write_text(TWO)
    depot.box.on_reading(reading(ONE))
    depot.box.leave()
    await depot.done()
    assert len(depot.bench.stock.rows) == 1
    depot.box.on_reading(reading(TWO))
    await depot.done()
    assert len(depot.bench.stock.rows) == 1


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("gone.png", "This file is not there any more"),
        ("huge.png", "This picture is too large"),
        ("pipe.png", "This file can’t be opened"),
        ("a\0name.png", "This file can’t be opened"),
        ("closed", "This folder can’t be opened"),
    ],
)
async def test_what_cannot_be_opened_is_a_line_that_says_why(
    depot: Depot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, why: str
) -> None:
    with (tmp_path / "huge.png").open("wb") as file:
        file.truncate(LARGEST + 1)
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "closed").mkdir()
    # Who runs as root may open every folder.
    monkeypatch.setattr(os, "access", lambda path, _: path != tmp_path / "closed")
    depot.box.read_files([tmp_path / name])
    await depot.done()
    (line,) = depot.box.state.lines
    assert (line.title, line.badge.word) == (short_name(name), "Not taken")
    assert line.problem == f"{why}. Nothing was taken over."


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
    rows = list(csv.DictReader(to.read_text().splitlines()))
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


def used_job(bench: Bench, state: JobState) -> InstallJob:
    target = Target("123456789", "5113305555", "987654321", MacAddress("AA:BB:CC:DD:EE:FF"), "John Doe")
    return InstallJob(
        "job-1", Place("demo", "", "", "field-tech-204"), target, bench.clock.now(), state=state, number=1
    )
