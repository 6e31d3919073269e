"""Once a day, never an older feed than one seen before, nothing past its date: and kept between runs."""

from datetime import timedelta

import pytest
from bench import T0, Bench
from told_news import NEWS, ToldNews, updates_over

from installer_app.domain.news import Doubt, release_of
from installer_app.services.updates import NOTE, Bulletin, Off, Updates


def doubt(updates: Updates) -> Doubt | None:
    """Asked by a function, so that a type checker does not take it for settled."""
    return updates.now.doubt


async def test_it_is_asked_once_a_day_and_a_start_in_between_asks_nobody() -> None:
    bench, source = Bench(), ToldNews()
    updates = updates_over(bench, source)
    await updates.load()
    assert updates.due
    await updates.look()
    assert updates.newer == NEWS
    assert not updates.due
    bench.clock.advance(hours=23)
    again = updates_over(bench, source)
    await again.load()
    assert (again.due, again.newer, source.asked) == (False, NEWS, 1)
    bench.clock.advance(hours=1)
    assert again.due


class Killed(BaseException):
    """The process ends here."""


class Dying(ToldNews):
    """Nobody waits for the answer any more."""

    async def fetch(self) -> Bulletin:
        raise Killed


async def test_a_run_that_ends_while_it_asks_does_not_ask_at_each_start() -> None:
    bench = Bench()
    dying = updates_over(bench, Dying())
    with pytest.raises(Killed):
        await dying.look()
    next_start = updates_over(bench, ToldNews())
    await next_start.load()
    assert not next_start.due


async def test_who_could_not_be_reached_is_tried_again_in_an_hour() -> None:
    bench = Bench()
    updates = updates_over(bench, ToldNews(Doubt.UNREACHABLE))
    await updates.look()
    assert (updates.due, updates.now.doubt) == (False, Doubt.UNREACHABLE)
    bench.clock.advance(hours=1)
    assert updates.due


async def test_a_clock_that_was_years_ahead_once_does_not_end_the_asking() -> None:
    bench = Bench()
    updates = updates_over(bench, ToldNews())
    bench.clock.advance(days=2000)
    await updates.look()
    bench.clock.set_back(days=2000)
    assert updates.due


async def test_an_older_feed_than_one_seen_before_is_refused_also_after_a_restart() -> None:
    bench, source = Bench(), ToldNews()
    await updates_over(bench, source).look()
    source.tell(sequence=6, version="1.1.0")
    updates = updates_over(bench, source)
    await updates.load()
    await updates.look()
    assert doubt(updates) is Doubt.OLDER
    assert updates.newer == NEWS
    # Nor another feed under the number of the one seen before.
    source.tell(version="1.1.0")
    await updates.look()
    assert doubt(updates) is Doubt.OLDER
    # A version may be taken back, by a newer feed.
    source.tell(sequence=8, version="1.1.0")
    await updates.look()
    assert doubt(updates) is None
    assert updates.newer is None
    assert updates.known


async def test_a_feed_past_its_date_cannot_tell_and_what_was_believed_before_runs_out_too() -> None:
    bench, source = Bench(), ToldNews()
    source.tell(version="1.1.0")
    updates = updates_over(bench, source)
    await updates.look()
    assert updates.known
    bench.clock.advance(days=100)
    assert not updates.known
    await updates.look()
    assert updates.now.doubt is Doubt.EXPIRED
    source.tell(sequence=8, expires=T0 + timedelta(days=99))
    await updates.look()
    assert (updates.now.doubt, updates.newer) == (Doubt.EXPIRED, None)


async def test_another_key_in_the_policy_begins_anew() -> None:
    bench, before, after = Bench(), ToldNews(), ToldNews()
    await updates_over(bench, before).look()
    after.tell(sequence=1, version="1.3.0")
    updates = updates_over(bench, after)  # believes nothing that the other has signed
    await updates.load()
    assert updates.now.news is None
    await updates.look()
    assert updates.newer == after.now


@pytest.mark.parametrize("text", ["", "{", "[]", '{"asked": 3, "doubt": ""}', '{"asked": "x", "doubt": ""}'])
async def test_a_note_that_cannot_be_understood_is_none(text: str) -> None:
    bench = Bench()
    bench.recents.kept[NOTE] = text
    updates = updates_over(bench, ToldNews())
    await updates.load()
    assert (updates.due, updates.now.news) == (True, None)


async def test_a_full_disk_costs_only_the_memory_of_it() -> None:
    bench = Bench()
    bench.recents.broken = True
    updates = updates_over(bench, ToldNews())
    await updates.look()
    assert (updates.newer, updates.due) == (NEWS, False)


async def test_without_a_feed_in_the_policy_nobody_is_asked_and_nothing_is_kept() -> None:
    bench = Bench()
    updates = Updates(None, bench.recents, bench.clock, "1.1.0", Off.PRACTICE)
    await updates.load()
    await updates.look()
    assert (updates.off, updates.due, updates.newer, bench.recents.kept) == (Off.PRACTICE, False, None, {})


@pytest.mark.parametrize(
    ("own", "newer", "too_old"),
    [
        ("1.1.9", True, False),
        ("1.0.9", True, True),
        ("1.2", False, False),
        ("1.2.0", False, False),
        ("1.10.0", False, False),
        ("1.2.0.dev1", True, True),  # none that was released
    ],
)
async def test_which_version_is_newer_goes_by_numbers(own: str, newer: bool, too_old: bool) -> None:
    source = ToldNews()
    source.tell(minimum="1.1")
    updates = updates_over(Bench(), source, own)
    await updates.look()
    assert (updates.newer is not None, updates.too_old) == (newer, too_old)


@pytest.mark.parametrize(
    "text", ["", "1.2rc1", "v1.2", "1..2", "1.2.3.4.5", "<b>1</b>", "1.2\n", "١.٢", "0", "-1"]
)
def test_what_is_no_release_is_none(text: str) -> None:
    assert release_of(text) == ()
