"""A choice holds at once and is kept; customers' data goes when a person says so; About tells no names."""

import asyncio
import re
from dataclasses import replace
from pathlib import Path

import pytest
from bench import DOE, METER, Bench
from desks import desk_over
from kept_preferences import kept_preferences
from today_kit import Day

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import DiskProblem, NoNetwork, StoreUnavailable
from installer_app.presenters.about import details
from installer_app.presenters.desk import Desk
from installer_app.presenters.messages.message import Kind
from installer_app.services.inside import parts_inside
from installer_app.services.places import without_the_user
from installer_app.services.preferences import Preferences

LOCK = Path(__file__).parents[2] / "packaging" / "requirements.lock"


async def kept(bench: Bench) -> Preferences:
    return await kept_preferences(bench.recents)


async def test_a_choice_holds_at_once_and_is_there_at_the_next_start() -> None:
    bench = Bench()
    settings = desk_over(bench).settings
    settings.choose(theme="sun")
    assert bench.preferences.now.theme == "sun"
    assert settings.state.now.theme == "sun"
    settings.choose(text_scale=1.3)
    settings.choose(technician="Ana Ruiz", device=DeviceKind.SMARTLINK)
    await settings.keep_action.ended()
    assert await kept(bench) == Preferences(
        "Ana Ruiz", theme="sun", text_scale=1.3, device=DeviceKind.SMARTLINK
    )


async def test_of_two_kinds_chosen_in_one_moment_the_last_one_holds_and_is_kept() -> None:
    bench = Bench()
    desk = desk_over(bench)
    desk.device.choose(DeviceKind.SMARTLINK)
    desk.device.choose(DeviceKind.DATABRIDGE)
    desk.device.choose(DeviceKind.SMARTLINK)
    await desk.device.action.ended()
    assert desk.wizard.state.draft.device is DeviceKind.SMARTLINK
    assert bench.preferences.now.device is DeviceKind.SMARTLINK
    assert (await kept(bench)).device is DeviceKind.SMARTLINK


async def test_that_a_choice_could_not_be_kept_is_said_and_it_holds_all_the_same() -> None:
    bench = Bench()
    settings = desk_over(bench).settings
    bench.recents.broken = True
    settings.choose(theme="dark")
    await settings.keep_action.ended()
    message = settings.state.message
    assert message is not None
    assert (message.kind, message.title) == (Kind.BAD, "Your choice could not be kept")
    assert "Disk full" in message.details
    assert bench.preferences.now.theme == "dark"
    bench.recents.broken = False
    settings.choose(notify=False)
    await settings.keep_action.ended()
    assert await kept(bench) == Preferences(theme="dark", notify=False)


async def test_another_language_is_said_to_come_with_the_next_start_only_once_it_was_chosen() -> None:
    settings = desk_over(Bench()).settings
    assert not settings.state.language_later
    settings.choose(language="es")
    await settings.keep_action.ended()
    assert settings.state.language_later
    settings.choose(language="")
    await settings.keep_action.ended()
    assert (settings.state.now.language, settings.state.language_later) == ("", False)


async def installs(bench: Bench) -> Desk:
    """One confirmed, and one that waits."""
    await bench.signed_in()
    await bench.lookup.find(DOE.client_id)
    job = await bench.tracker.submit(bench.order(replace(METER, meter_id="1001")))
    await bench.tracker.step()
    await bench.tracker.seen_in_app(job.job_id)
    bench.box.fail("bind", NoNetwork())
    await bench.tracker.submit(bench.order(replace(METER, meter_id="2002")))
    await bench.tracker.step()
    return desk_over(bench)


async def test_customers_data_goes_and_what_is_still_to_be_sent_keeps_its_name() -> None:
    bench = Bench()
    desk = await installs(bench)
    before = {job.target.meter_id: job for job in bench.store.jobs.values()}
    desk.settings.remove()
    assert desk.settings.state.busy
    await desk.settings.action.ended()
    after = {job.target.meter_id: job for job in bench.store.jobs.values()}
    assert {meter: job.target.customer_name for meter, job in after.items()} == {
        "1001": "",
        "2002": "John Doe",
    }
    assert after["1001"].history == before["1001"].history
    assert (bench.recents.found, bench.recents.records) == ([], {})
    message = desk.settings.state.message
    assert message is not None
    assert message.happened.startswith("Name and address of 1 install went")


async def test_the_lists_of_the_day_go_too_and_no_page_shows_who_was_looked_up(tmp_path: Path) -> None:
    bench = Bench()
    desk = await installs(bench)
    await Day(bench, desk, tmp_path).taken()
    desk.customer.enter()
    await desk.customer.recents_action.ended()
    assert desk.customer.state.recents
    assert bench.day_list.standings
    desk.settings.remove()
    await desk.settings.action.ended()
    await desk.customer.recents_action.ended()
    assert not desk.customer.state.recents
    assert not bench.day_list.standings


async def test_a_disk_that_takes_nothing_is_said_and_it_can_be_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench = Bench()
    desk = await installs(bench)
    bench.store.broken = True
    desk.settings.remove()
    await desk.settings.action.ended()
    message = desk.settings.state.message
    assert message is not None
    assert message.title == "Not removed"
    assert "Some of it may still be here" in message.happened
    bench.store.broken = False

    async def full(_: object) -> None:
        raise StoreUnavailable("disk full", DiskProblem.FULL)

    with monkeypatch.context() as patched:
        patched.setattr(bench.recents, "forget_customers", full)
        desk.settings.remove()
        await desk.settings.action.ended()
    assert bench.recents.records
    desk.settings.remove()
    await desk.settings.action.ended()
    assert not bench.recents.records


def test_about_names_each_library_of_the_lock_that_is_here_with_a_licence() -> None:
    lock = re.findall(r"^([a-z0-9._-]+)==\S+(?: ; (.*?))? \\$", LOCK.read_text(), re.MULTILINE)
    inside = {re.sub(r"[-_.]+", "-", part.name).lower(): part for part in parts_inside()}
    unconditional = {name for name, marker in lock if not marker}
    assert len(unconditional) > 20
    assert unconditional <= inside.keys() <= {name for name, _ in lock}
    for part in inside.values():
        assert part.version
        assert part.licence
        assert part.licence != "unknown", part.name


def test_a_program_that_was_not_installed_tells_of_no_libraries() -> None:
    assert parts_inside("no-such-program") == ()


@pytest.mark.parametrize(
    ("folder", "told"),
    [
        (Path.home() / ".local" / "share" / "energygrid", str(Path("~/.local/share/energygrid"))),
        (Path("/home/ana/energygrid"), "/home/…/energygrid"),
        (Path("/Users/Ana Ruiz/Library/energygrid"), "/Users/…/Library/energygrid"),
        (Path(f"/mnt/shared/{Path.home().name}/x"), "/mnt/shared/…/x"),
        (Path("/srv/energygrid"), "/srv/energygrid"),
    ],
)
def test_where_the_data_lies_is_told_without_the_users_name(folder: Path, told: str) -> None:
    assert without_the_user(folder) == told


async def test_the_details_for_support_hold_no_secret_and_no_customer() -> None:
    bench = Bench()
    desk = await installs(bench)
    desk.about.window_facts = lambda: (("Qt", "6.11.3"),)
    desk.about.enter()
    await desk.about.action.ended()
    text = details(desk.about.state)
    for private in ("made-up", "field-tech-204", "John", "Doe", DOE.client_id, "TUTORIAL", "AA:BB", "ana"):
        assert private not in text
    for wanted in ("Qt: 6.11.3", "Python: ", "Environment: demo", "Decoders: zxing-cpp, zbar", "httpx 0."):
        assert wanted in text


async def test_to_leave_the_program_while_about_is_read_ends_the_reading() -> None:
    desk = desk_over(Bench())
    before = desk.about.state
    desk.about.enter()
    desk.about.enter()
    desk.about.action.cancel()
    await desk.about.action.ended()
    await asyncio.sleep(0)
    assert desk.about.state == before
