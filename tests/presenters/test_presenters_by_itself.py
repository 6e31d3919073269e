"""The next start signs in by itself with what was kept: when it does, and when it must not."""

from dataclasses import replace

import pytest
from bench import DEMO, Bench
from desks import desk_over, step
from memory_stores import MemorySecrets

from installer_app.domain.errors import (
    CredentialsNotAccepted,
    InstallerError,
    NoNetwork,
    RefusalCode,
    Refused,
    ServerDown,
)
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step

STAGING = replace(DEMO, environment="staging", name="Staging")
OTHER = replace(DEMO, environment="production", name="Production", idp_url="http://127.0.0.1:2")


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def yesterday(bench: Bench, *, keep: bool = True) -> Desk:
    """Somebody signed in, and let the secret be kept or not."""
    desk = desk_over(bench, STAGING, OTHER)
    desk.sign_in.enter(by_itself=True)
    await settled(desk)
    desk.sign_in.edit_client_id("field-tech-204")
    desk.sign_in.edit_secret("made-up")
    desk.sign_in.keep(keep)
    desk.sign_in.sign_in()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER
    bench.box.calls.clear()
    return desk


async def started(bench: Bench, *, by_itself: bool = True) -> Desk:
    """The next start on the same laptop."""
    desk = desk_over(bench.restarted(), STAGING, OTHER)
    desk.sign_in.enter(by_itself=by_itself)
    await settled(desk)
    return desk


async def test_the_next_start_comes_to_the_customer_with_no_press() -> None:
    bench = Bench()
    await yesterday(bench)
    desk = await started(bench)
    assert step(desk) is Step.CUSTOMER
    assert desk.wizard.state.draft.signed_in_as == "field-tech-204"
    assert desk.wizard.environment == "staging"
    assert bench.box.calls == ["sign_in", "health"]
    assert not desk.sign_in.state.by_itself
    again = await started(bench)
    assert step(again) is Step.CUSTOMER


async def test_practice_with_its_known_account_starts_by_itself_too() -> None:
    desk = desk_over(Bench())
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.enter(by_itself=True)
    await settled(desk)
    assert step(desk) is Step.CUSTOMER


async def test_who_does_not_want_it_has_one_press() -> None:
    bench = Bench()
    await yesterday(bench)
    desk = await started(bench, by_itself=False)
    assert (step(desk), desk.sign_in.state.why_not, bench.box.calls) == (Step.SIGN_IN, "", [])
    desk.sign_in.sign_in()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER


@pytest.mark.parametrize("way", ["sign out", "shift"])
async def test_after_somebody_signed_out_the_next_start_waits_for_a_press(way: str) -> None:
    bench = Bench()
    desk = await yesterday(bench)
    (desk.shift.sign_out if way == "sign out" else desk.shift.change)()
    await settled(desk)
    later = await started(bench)
    assert step(later) is Step.SIGN_IN
    assert bench.box.calls == []


async def test_a_change_of_shift_right_before_the_end_is_written_down() -> None:
    bench = Bench()
    desk = await yesterday(bench)
    desk.shift.change()
    assert desk.sign_in.keep_action in desk.keeping_actions()
    for action in desk.keeping_actions():  # what the window's end waits for
        await action.ended()
    for action in desk.actions():
        action.cancel()
        await action.ended()
    assert step(await started(bench)) is Step.SIGN_IN


async def test_without_a_kept_secret_nothing_goes_out() -> None:
    bench = Bench()
    await yesterday(bench, keep=False)
    desk = await started(bench)
    assert (step(desk), bench.box.calls) == (Step.SIGN_IN, [])
    assert desk.sign_in.state.client_id == "field-tech-204"


async def test_what_the_environment_variables_give_is_only_filled_in() -> None:
    bench = Bench()
    await yesterday(bench)
    desk = desk_over(bench.restarted(), STAGING, OTHER)
    desk.sign_in.fill_in("depot-7", "given")
    desk.sign_in.enter(by_itself=True)
    await settled(desk)
    assert (step(desk), bench.box.calls) == (Step.SIGN_IN, [])


async def test_a_secret_kept_for_another_environment_is_not_used_in_this_one() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.recents.kept["environment"] = "production"
    bench.recents.kept["client id production"] = "field-tech-204"
    bench.secrets.kept["field-tech-204@http://127.0.0.1:2"] = "kept by an older version"
    desk = await started(bench)
    assert (step(desk), bench.box.calls) == (Step.SIGN_IN, [])
    assert desk.sign_in.state.chosen == "production"


REFUSALS = (
    CredentialsNotAccepted("401"),
    *(Refused(code, 401) for code in (RefusalCode.TWO_TRIES_LEFT, RefusalCode.ONE_TRY_LEFT)),
    Refused(RefusalCode.LOCKED, 401),
)


@pytest.mark.parametrize("problem", REFUSALS)
async def test_a_start_that_is_refused_says_so_and_no_later_start_tries_it_again(
    problem: InstallerError,
) -> None:
    bench = Bench()
    await yesterday(bench)
    bench.box.fail("sign_in", problem)
    desk = await started(bench)
    state = desk.sign_in.state
    assert (step(desk), state.by_itself, state.busy, state.next_try) == (Step.SIGN_IN, False, False, "")
    assert state.message is not None
    assert (state.client_id, state.secret, state.why_not) == ("field-tech-204", "made-up", "")
    for _ in range(3):
        later = await started(bench)
        assert step(later) is Step.SIGN_IN
    assert bench.box.calls == ["sign_in"]
    later.sign_in.sign_in()
    await settled(later)
    assert step(later) is Step.CUSTOMER
    assert step(await started(bench)) is Step.CUSTOMER


async def test_a_start_without_a_network_offers_to_work_offline_and_the_next_one_tries_again() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.box.fail("sign_in", NoNetwork())
    desk = await started(bench)
    assert (step(desk), desk.sign_in.state.may_work_offline) == (Step.SIGN_IN, True)
    assert desk.sign_in.state.message is not None
    assert desk.sign_in.state.message.title == "No network"
    assert step(await started(bench)) is Step.CUSTOMER


async def test_a_start_that_meets_a_silent_server_waits_and_goes_on_by_itself() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.box.fail("sign_in", ServerDown())
    desk = await started(bench)
    assert desk.sign_in.state.next_try.startswith("Next try at")
    assert desk.sign_in.state.may_work_offline
    bench.clock.forward(61)
    desk.tick()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER


async def test_another_sign_in_can_be_used_instead_while_it_is_under_way() -> None:
    bench = Bench()
    await yesterday(bench)
    answer = bench.box.hold("sign_in")
    desk = desk_over(bench.restarted(), STAGING, OTHER)
    desk.sign_in.enter(by_itself=True)
    await desk.sign_in.memory_action.ended()
    assert (desk.sign_in.state.by_itself, desk.sign_in.state.busy) == (True, True)
    desk.sign_in.use_another()
    answer.set()
    await settled(desk)
    state = desk.sign_in.state
    assert (step(desk), state.by_itself, state.busy) == (Step.SIGN_IN, False, False)
    assert (state.client_id, state.secret, state.why_not) == ("", "", "Type the client id")
    assert desk.wizard.state.draft.signed_in_as == ""


async def test_who_types_before_the_keychain_answers_is_not_signed_in_as_somebody_else() -> None:
    class Slow(MemorySecrets):
        async def get(self, key: str) -> str | None:
            desk.sign_in.edit_client_id("night-shift-7")
            return await super().get(key)

    bench = Bench(secrets=Slow())
    desk = await yesterday(bench)
    desk = desk_over(bench.restarted(), STAGING, OTHER)
    desk.sign_in.enter(by_itself=True)
    await settled(desk)
    assert (step(desk), bench.box.calls) == (Step.SIGN_IN, [])


async def test_a_disk_that_remembers_nothing_leaves_the_page_as_it_was() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.recents.broken = True
    desk = await started(bench)
    assert (step(desk), bench.box.calls) == (Step.SIGN_IN, [])
