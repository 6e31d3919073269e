"""The export of a list that cannot be opened: as far as it can be read, to where the person chose."""

import asyncio
import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from start_parts import bytes_of, choose, damaged, dialog_of, opening, press, told
from store_parts import CODE, a_job, open_store

from installer_app.app.ground import DATABASE
from installer_app.app.starting import asked, problem_of
from installer_app.domain.errors import DiskProblem, StoreUnavailable
from installer_app.presenters.frame.start import Choice
from installer_app.settings import Settings
from installer_app.ui.shell.start_page import StartPage
from installer_app.ui.theme import Look


@pytest.fixture(autouse=True)
def _closing_a_page_ends_nothing(qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)  # as the program does


async def said_of_export(look: Look, settings: Settings, to: Path) -> str:
    """What the page says when the list cannot be opened and is exported."""
    page = StartPage(look)
    problem = problem_of(StoreUnavailable("seen", DiskProblem.FULL), settings)
    answer = asyncio.ensure_future(asked(page, problem, settings))
    await asyncio.sleep(0)
    choose(page, to)
    await told(page)
    page.close()
    assert await answer is False
    return page.outcome.banner.accessibleName()


@pytest.fixture
def no_room_for_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))


async def test_a_damaged_list_is_exported_as_far_as_it_can_be_read(tmp_path: Path, look: Look) -> None:
    settings = await damaged(tmp_path / "home")
    before = bytes_of(settings)
    page = StartPage(look)
    answer = asyncio.ensure_future(asked(page, await opening(settings), settings))
    await asyncio.sleep(0)
    assert page.title.text() == "The list of installs is damaged"
    assert page.file.text() == str(settings.data / DATABASE)
    choose(page, tmp_path / "installs.json")
    await told(page)
    assert page.outcome.banner.accessibleName() == "2 installs could be read. They are in installs.json."
    written = (tmp_path / "installs.json").read_text(encoding="utf-8")
    assert [job["id"] for job in json.loads(written)] == ["job-0", "job-2"]
    assert CODE.value not in written
    press(page, Choice.CLOSE)
    assert await answer is False
    assert bytes_of(settings) == before


@pytest.mark.usefixtures("no_room_for_temporary_files")
async def test_an_export_needs_no_room_but_where_it_goes(tmp_path: Path, look: Look) -> None:
    settings = await damaged(tmp_path / "home")
    said = await said_of_export(look, settings, tmp_path / "installs.csv")
    assert said == "2 installs could be read. They are in installs.csv."


@pytest.mark.usefixtures("no_room_for_temporary_files")
async def test_a_list_that_cannot_be_read_where_it_lies_is_copied_to_where_the_export_goes(
    tmp_path: Path, look: Look
) -> None:
    settings, stick = await damaged(tmp_path / "home"), tmp_path / "stick"
    stick.mkdir()
    (settings.data / f"{DATABASE}-shm").mkdir()  # SQLite needs this name for itself
    before = bytes_of(settings)
    said = await said_of_export(look, settings, stick / "installs.csv")
    assert said == "2 installs could be read. They are in installs.csv."
    assert [entry.name for entry in stick.iterdir()] == ["installs.csv"]
    assert bytes_of(settings) == before
    said = await said_of_export(look, settings, tmp_path / "gone" / "installs.csv")
    assert said.startswith("Not exported. installs.csv could not be written.")


async def test_what_could_not_be_read_and_what_could_not_be_written_are_told_apart(
    tmp_path: Path, look: Look
) -> None:
    settings = await damaged(tmp_path / "home")
    said = await said_of_export(look, settings, tmp_path / "gone" / "installs.csv")
    assert said.startswith("Not exported. installs.csv could not be written.")
    (settings.data / DATABASE).unlink()
    said = await said_of_export(look, settings, tmp_path / "installs.csv")
    assert said.startswith(f"Not exported. {DATABASE} could not be read.")
    assert "USB" not in said


async def test_a_list_of_which_nothing_can_be_read_is_no_success(tmp_path: Path, look: Look) -> None:
    (tmp_path / DATABASE).write_bytes(b"garbage" * 1000)
    said = await said_of_export(look, Settings(tmp_path), tmp_path / "installs.csv")
    assert said.startswith("No install could be read.")
    assert not (tmp_path / "installs.csv").exists()


async def test_an_export_takes_any_text_and_any_spelling_of_its_ending(tmp_path: Path, look: Look) -> None:
    job = a_job()
    async with open_store(tmp_path / DATABASE) as store:
        await store.add(replace(job, target=replace(job.target, customer_name="half \ud83d")), CODE)
    await said_of_export(look, Settings(tmp_path), tmp_path / "INSTALLS.JSON")
    (written,) = json.loads((tmp_path / "INSTALLS.JSON").read_text(encoding="utf-8"))
    assert written["customer"] == "half \ud83d"


async def test_the_ending_follows_the_format_that_is_chosen(tmp_path: Path, look: Look) -> None:
    page = StartPage(look)
    page.show_problem(problem_of(StoreUnavailable("seen", DiskProblem.FULL), Settings(tmp_path)))
    dialog = dialog_of(page)
    for name, chosen, wanted in (
        ("installs.csv", "JSON (*.json)", "installs.json"),
        ("installs", "JSON (*.json)", "installs.json"),
        ("march.JSON", "CSV (*.csv)", "march.csv"),
        ("march.txt", "CSV (*.csv)", "march.txt"),
    ):
        dialog.selectFile(name)
        dialog.filterSelected.emit(chosen)  # as a dialog of the system that renames nothing itself
        assert [Path(file).name for file in dialog.selectedFiles()] == [wanted]
    dialog.close()
