"""News are told in About and in the menu, asked for by itself only where nothing is on its way."""

import sys

import pytest
from bench import Bench
from desks import desk_over
from told_news import NEWS, PAGE, ToldNews, updates_over

from installer_app.domain.job import JobState
from installer_app.domain.news import Doubt
from installer_app.presenters.desk import Desk
from installer_app.presenters.updates import _DOUBTS, Offer, UpdatesState
from installer_app.services.updates import Off, Updates


async def begun(bench: Bench, source: ToldNews | None, own: str = "1.1.0") -> Desk:
    bench.updates = updates_over(bench, source, own)
    desk = desk_over(bench)
    desk.about.updates.begin(by_itself=True)
    await desk.about.updates.action.ended()
    return desk


async def ticked(desk: Desk) -> UpdatesState:
    desk.tick()
    await desk.about.updates.action.ended()
    desk.about.enter()
    await desk.about.action.ended()
    return desk.about.state.updates


def in_menu(desk: Desk) -> list[str]:
    return [entry.text for entry in desk.wizard.state.shell.menu if entry.key == "about"]


async def test_a_newer_version_is_told_in_the_menu_and_in_about_with_its_page() -> None:
    desk = await begun(Bench(), ToldNews())
    assert in_menu(desk) == ["About…"]
    state = await ticked(desk)
    assert in_menu(desk) == ["Version 1.2.0 is there…", "About…"]
    assert state.offer == Offer(
        "Version 1.2.0 is there",
        "Released: 2 April 2026. Ask depot IT, or open the page.",
        "Reads stickers behind scratched film.",
        page=PAGE,
        host="downloads.example.com",
    )
    assert (state.asked, state.doubted) == ("Last asked: 14:02", False)


async def test_a_page_that_is_not_named_for_this_system_is_not_offered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "freebsd14")
    offer = (await ticked(await begun(Bench(), ToldNews()))).offer
    assert offer is not None
    assert (offer.page, offer.text) == ("", "Released: 2 April 2026. Ask depot IT for it.")


async def test_a_version_that_it_wants_no_longer_used_is_told_and_works_on() -> None:
    source = ToldNews()
    source.tell(minimum="1.1.4")
    offer = (await ticked(await begun(Bench(), source))).offer
    assert offer is not None
    assert offer.too_old == "Depot IT wants versions before 1.1.4 no longer used."


async def test_the_newest_version_is_said_to_be_so_only_while_that_is_known() -> None:
    bench, source = Bench(), ToldNews()
    desk = await begun(bench, source, own="1.2.0")
    state = await ticked(desk)
    assert (state.offer, state.result, in_menu(desk)) == (None, "This is the newest version.", ["About…"])
    bench.clock.advance(days=100)
    desk.about.enter()
    await desk.about.action.ended()
    assert desk.about.state.updates.result == _DOUBTS[Doubt.EXPIRED]


@pytest.mark.parametrize("doubt", list(Doubt))
async def test_what_could_not_be_believed_is_said_in_about_alone(doubt: Doubt) -> None:
    desk = await begun(Bench(), ToldNews(doubt))
    state = await ticked(desk)
    assert state.doubted
    assert state.result == _DOUBTS[doubt]
    assert state.offer is None
    assert in_menu(desk) == ["About…"]


async def test_nothing_is_asked_while_an_install_is_on_its_way_nor_twice_a_day() -> None:
    bench, source = Bench(), ToldNews()
    await bench.signed_in()
    desk = await begun(bench, source)
    answer = bench.box.hold("bind")
    await bench.submit()
    desk.review.action.start(bench.tracker.step, lambda _: None, lambda _: None)
    while bench.journal.live[0].state is not JobState.SENDING:
        await bench.clock.sleep(0)
    await ticked(desk)
    assert source.asked == 0
    answer.set()
    await desk.review.action.ended()
    await ticked(desk)
    await ticked(desk)
    assert source.asked == 1
    desk.about.updates.check()  # who presses may
    await desk.about.updates.action.ended()
    assert source.asked == 2


async def test_a_tour_and_a_policy_without_a_feed_ask_nobody() -> None:
    source = ToldNews()
    bench = Bench()
    bench.updates = updates_over(bench, source)
    desk = desk_over(bench)
    desk.about.updates.begin(by_itself=False)
    await ticked(desk)
    assert source.asked == 0
    off = await ticked(await begun(Bench(), None))
    assert (off.on, off.how) == (
        False,
        "Off: no policy of depot IT on this laptop names a place to ask. Nobody is asked.",
    )
    practice = Bench()
    practice.updates = Updates(None, practice.recents, practice.clock, "1.1.0", Off.PRACTICE)
    told = desk_over(practice).about
    told.updates.check()
    assert (told.state.updates.on, told.state.updates.how) == (False, "Off in practice. Nobody is asked.")


async def test_a_note_that_cannot_be_read_keeps_nobody_from_asking() -> None:
    bench = Bench()
    bench.recents.broken = True
    desk = await begun(bench, source := ToldNews())
    assert (await ticked(desk)).offer is not None
    assert source.asked == 1


async def test_the_look_is_ended_with_the_window() -> None:
    desk = await begun(Bench(), ToldNews())
    desk.tick()
    assert desk.about.updates.action in desk.actions()
    assert desk.about.updates.action.busy
    desk.about.updates.action.cancel()
    await desk.about.updates.action.ended()


async def test_a_page_that_did_not_open_is_named_by_its_address() -> None:
    desk = await begun(Bench(), ToldNews())
    await ticked(desk)
    desk.about.updates.page_not_opened()
    offer = desk.about.state.updates.offer
    assert offer is not None
    assert offer.not_opened == f"This computer could not open the page: {PAGE}"
    assert NEWS.page("linux") == PAGE
