"""The box list: each sticker once, repeats marked, taken back, cleared, and there again."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from bench import Bench
from box_parts import MISREAD, ONE, SUSPECT, TWO, Depot
from desks import reading

from installer_app.domain.hints import Hint
from installer_app.domain.mac import MacAddress
from installer_app.domain.typed_scan import TypedScan
from installer_app.presenters.box.words import KEPT, NOT_KEPT

pytest_plugins = ["box_fixtures"]


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
    assert [(line.code, line.problem) for line in again.box.state.lines] == [("••••", "")]
    assert "••••" in to.read_text()


async def test_a_code_that_cannot_be_opened_is_called_gone(depot: Depot) -> None:
    await depot.show(TWO)
    bench = depot.bench.restarted()
    bench.stickers.lose_codes()
    await bench.stock.load()
    again = Depot(bench)
    await again.done()
    assert again.words == ["Code gone"]


async def test_what_is_kept_and_where_is_said_truly() -> None:
    for keeps, words in ((True, KEPT.format(days=30)), (False, NOT_KEPT)):
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
