"""What a technician chose is there at the next start, whatever an older or newer version wrote."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from fakes import SetClock
from kept_preferences import kept_preferences

from installer_app.domain.device import DeviceKind
from installer_app.services.ports import Recents
from installer_app.services.preferences import NOTE, PreferenceBook, Preferences
from installer_app.store.database import Database
from installer_app.store.recents import SqliteRecents


@pytest.fixture
async def recents(tmp_path: Path) -> AsyncIterator[Recents]:
    database = await Database.open(tmp_path / "installer.sqlite3")
    yield SqliteRecents(database, SetClock())
    await database.close()


async def test_what_was_chosen_is_there_at_the_next_start(recents: Recents) -> None:
    await PreferenceBook(recents).change(technician="Ana Ruiz", device=DeviceKind.SMARTLINK)
    assert await kept_preferences(recents) == Preferences("Ana Ruiz", device=DeviceKind.SMARTLINK)


async def test_whoever_shows_a_preference_hears_of_its_change(recents: Recents) -> None:
    book, heard = PreferenceBook(recents), list[Preferences]()
    book.changed.add(heard.append)
    await book.change(theme="sun")
    assert heard == [Preferences(theme="sun")]


@pytest.mark.parametrize("kept", ["", "{", "[1]", '{"device": "toaster"}', "null"])
async def test_what_cannot_be_understood_has_its_default(recents: Recents, kept: str) -> None:
    await recents.remember(NOTE, kept)
    assert await kept_preferences(recents) == Preferences()


async def test_a_field_of_another_version_is_left_aside_and_the_others_hold(recents: Recents) -> None:
    kept = '{"technician": "Bo", "theme": 7, "less_motion": "no", "hat": "red", "device": "databridge"}'
    await recents.remember(NOTE, kept)
    assert await kept_preferences(recents) == Preferences("Bo")


async def test_the_theme_that_version_1_0_kept_by_itself_still_holds(recents: Recents) -> None:
    await recents.remember("theme", "dark")
    assert (await kept_preferences(recents)).theme == "dark"
