"""Pictures and folders into the box list: all of them told, whatever one of them does."""

import os
from collections.abc import Sequence
from datetime import UTC
from pathlib import Path

import pytest
from box_parts import BREAKS, ONE, SUSPECT, TWO, Depot
from desks import TextReader, reading

from installer_app.presenters.box.view import BoxPresenter
from installer_app.presenters.box.words import short_name
from installer_app.presenters.messages.message import Kind
from installer_app.services.picture_file import LARGEST
from installer_app.services.scanning import FoundPictures

pytest_plugins = ["box_fixtures"]


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
