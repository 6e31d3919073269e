"""The box list: each sticker once, what contradicts itself kept apart, and what can be taken back."""

from collections.abc import Mapping
from datetime import timedelta

import pytest
from fakes import SetClock
from memory_stores import MemoryStickers, MemoryStore

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import Doubt, Way, contradicted
from installer_app.services.filing import Filing
from installer_app.services.journal import Journal
from installer_app.services.stock import Match, Stock

MAC = MacAddress("AA:BB:CC:DD:EE:FF")
STICKER = Sticker(MAC, InstallCode("TUTORIAL-INSTALL-CODE-001"))
MISREAD = Sticker(MAC, InstallCode("TUTORIAL-INSTALL-CODE-007"))
OTHER = Sticker(MacAddress("00:13:EA:32:5C:0D"), InstallCode("ANOTHER-CODE-002"))


@pytest.fixture
def disk() -> MemoryStickers:
    return MemoryStickers()


@pytest.fixture
def stock(disk: MemoryStickers) -> Stock:
    clock = SetClock()
    return Stock(disk, Journal(MemoryStore(), clock, timedelta(minutes=2), Filing()), clock)


async def test_a_sticker_shown_again_is_counted_and_not_listed_twice(stock: Stock) -> None:
    assert not (await stock.take(STICKER, Way.CAMERA)).repeat
    again = await stock.take(STICKER, Way.SCANNER)
    assert (again.repeat, again.row.seen) == (True, 2)
    assert [(row.way, row.seen) for row in stock.rows] == [(Way.CAMERA, 2)]


async def test_one_address_with_two_codes_stands_there_twice_and_is_told(stock: Stock) -> None:
    await stock.take(STICKER, Way.CAMERA)
    assert not (await stock.take(MISREAD, Way.CAMERA)).repeat
    await stock.take(OTHER, Way.CAMERA)
    assert contradicted(stock.rows) == {MAC}
    assert await stock.code_for(MAC) is None
    assert await stock.code_for(OTHER.mac) == OTHER.code


async def test_what_speaks_against_a_sticker_is_in_its_row(stock: Stock) -> None:
    await stock.take(Sticker(MAC, InstallCode("A1B2C3D4E5F6A7B8")), Way.CAMERA)
    await stock.take(Sticker(MacAddress("FF:FF:FF:FF:FF:FF"), STICKER.code), Way.CAMERA)
    await stock.take(
        Sticker(MacAddress("83:FE:D3:40:7A:93:2B:70"), InstallCode("540F57FFFE599FAA")), Way.CAMERA
    )
    assert [row.doubt for row in stock.rows] == [Doubt.CHECK, Doubt.ADDRESS, Doubt.SWAPPED]


async def test_the_last_one_taken_can_be_taken_back(stock: Stock, disk: MemoryStickers) -> None:
    await stock.take(OTHER, Way.CAMERA)
    await stock.take(STICKER, Way.CAMERA)
    await stock.undo()
    assert [row.mac for row in stock.rows] == [OTHER.mac]
    assert len(disk.kept) == 1
    await stock.undo()
    assert len(stock.rows) == 1


async def test_one_that_was_removed_comes_back_with_its_code(stock: Stock) -> None:
    row = (await stock.take(STICKER, Way.CAMERA)).row
    await stock.remove(row.row_id)
    assert not stock.known(MAC)
    await stock.undo()
    assert await stock.code_for(MAC) == STICKER.code


async def test_after_clearing_nothing_comes_back(stock: Stock, disk: MemoryStickers) -> None:
    await stock.take(STICKER, Way.CAMERA)
    await stock.clear()
    await stock.undo()
    assert (stock.rows, disk.kept) == ((), {})


async def test_a_full_disk_takes_nothing_and_loses_nothing(stock: Stock, disk: MemoryStickers) -> None:
    await stock.take(OTHER, Way.CAMERA)
    before = stock.rows
    disk.full = True
    with pytest.raises(StoreUnavailable):
        await stock.take(STICKER, Way.CAMERA)
    with pytest.raises(StoreUnavailable):
        await stock.take(OTHER, Way.CAMERA)
    with pytest.raises(StoreUnavailable):
        await stock.clear()
    assert stock.rows == before


@pytest.mark.parametrize(
    ("sticker", "says"),
    [(STICKER, Match.SAME), (MISREAD, Match.ANOTHER_CODE), (OTHER, None)],
)
async def test_on_site_the_list_says_whether_it_knows_the_sticker(
    stock: Stock, sticker: Sticker, says: Match | None
) -> None:
    await stock.take(STICKER, Way.CAMERA)
    said = await stock.compare(sticker)
    assert (said[0] if said else None) is says


async def test_a_contradiction_in_the_list_itself_is_said_of_either_code(stock: Stock) -> None:
    await stock.take(STICKER, Way.CAMERA)
    await stock.take(MISREAD, Way.CAMERA)
    for sticker in (STICKER, MISREAD):
        said = await stock.compare(sticker)
        assert said is not None
        assert said[0] is Match.ANOTHER_CODE


async def test_no_keychain_is_asked_before_a_code_is_wanted(disk: MemoryStickers) -> None:
    asked = list[bool]()

    class Asking(MemoryStickers):
        async def codes(self) -> Mapping[str, InstallCode]:
            asked.append(True)
            return await disk.codes()

    clock = SetClock()
    store = Asking()
    store.kept = disk.kept
    first = Stock(disk, Journal(MemoryStore(), clock, timedelta(minutes=2), Filing()), clock)
    await first.take(STICKER, Way.CAMERA)
    stock = Stock(store, Journal(MemoryStore(), clock, timedelta(minutes=2), Filing()), clock)
    await stock.load()
    assert stock.known(MAC)
    assert not asked
    await stock.compare(STICKER)
    await stock.compare(OTHER)
    assert asked == [True]
