"""Signing in by itself, hindered: a killed program, a keychain that asks, a person who changes their mind."""

import asyncio
from collections.abc import Callable

import pytest
from bench import Bench
from desks import desk_over, step
from memory_stores import MemorySecrets
from test_presenters_by_itself import OTHER, STAGING, settled, started, yesterday

from installer_app.domain.errors import (
    CredentialsNotAccepted,
    DiskProblem,
    NoNetwork,
    SecretsUnavailable,
    ServerDown,
    StoreUnavailable,
)
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step


async def asked(bench: Bench, times: int = 1) -> None:
    """The server has been asked so often, and does not answer yet."""
    for _ in range(1000):
        if len(bench.box.calls) >= times:
            return
        await asyncio.sleep(0)
    raise AssertionError(bench.box.calls)


async def killed(desk: Desk) -> None:
    """As a program ends that is killed: nothing under way is waited for, and nobody hears of anything."""
    for action in desk.actions():
        action.cancel()
        await action.ended()


class Asking(MemorySecrets):
    """A keychain that asks for its password first; ``meanwhile`` is what the technician does."""

    meanwhile: Callable[[], None] = staticmethod(lambda: None)

    async def get(self, key: str) -> str | None:
        self.meanwhile()
        return await super().get(key)


async def test_a_program_that_is_killed_before_the_answer_does_not_try_the_secret_again() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.box.hold("sign_in")
    desk = desk_over(bench.restarted(), STAGING, OTHER)
    desk.sign_in.enter(by_itself=True)
    await asked(bench)
    await killed(desk)
    later = await started(bench)
    assert (step(later), bench.box.calls) == (Step.SIGN_IN, ["sign_in"])


async def test_a_try_of_the_same_run_that_is_killed_is_no_other_than_the_first() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.box.fail("sign_in", ServerDown())
    desk = await started(bench)
    answer = bench.box.hold("sign_in")
    bench.clock.forward(61)
    desk.tick()
    await asked(bench, 2)
    await killed(desk)
    answer.set()
    later = await started(bench)
    assert (step(later), bench.box.calls) == (Step.SIGN_IN, ["sign_in", "sign_in"])


@pytest.mark.parametrize("way", ["environment", "id"])
async def test_a_secret_of_one_sign_in_is_not_filled_in_for_another(way: str) -> None:
    secrets = Asking()
    bench = Bench(secrets=secrets)
    await yesterday(bench)
    desk = desk_over(bench.restarted(), STAGING, OTHER)
    sign_in = desk.sign_in
    secrets.meanwhile = (
        (lambda: sign_in.choose_environment("production"))
        if way == "environment"
        else (lambda: sign_in.edit_client_id("night-shift-7"))
    )
    sign_in.enter(by_itself=True)
    await settled(desk)
    assert (sign_in.state.secret, sign_in.state.keep) == ("", False)
    assert (step(desk), bench.box.calls) == (Step.SIGN_IN, [])


async def test_what_was_kept_does_not_write_over_what_is_being_typed() -> None:
    bench = Bench()
    await yesterday(bench)
    later = bench.restarted()
    recall = later.recents.recall

    async def slow(key: str) -> str | None:
        if key.startswith("client id"):
            desk.sign_in.edit_client_id("nig")
        return await recall(key)

    later.recents.recall = slow  # type: ignore[method-assign] # the person types while the disk answers
    desk = desk_over(later, STAGING, OTHER)
    desk.sign_in.enter(by_itself=True)
    await settled(desk)
    assert (desk.sign_in.state.client_id, desk.sign_in.state.secret) == ("nig", "")


async def test_a_secret_that_is_half_typed_is_not_tried_for_the_one_before() -> None:
    bench = Bench()
    desk = desk_over(bench, STAGING, OTHER)
    desk.sign_in.fill_in("field-tech-204", "old")
    answer = bench.box.hold("sign_in")
    bench.box.fail("sign_in", ServerDown())
    desk.sign_in.sign_in()
    await asked(bench)
    desk.sign_in.edit_secret("ne")
    answer.set()
    await settled(desk)
    assert (desk.sign_in.state.next_try, desk.sign_in.state.busy) == ("", False)
    bench.clock.forward(61)
    desk.tick()
    await settled(desk)
    assert bench.box.calls == ["sign_in"]


@pytest.mark.parametrize("way", ["sign out", "shift"])
async def test_a_sign_out_holds_even_if_the_program_is_killed_while_a_bind_is_on_the_wire(way: str) -> None:
    bench = Bench()
    desk = await yesterday(bench)
    async with bench.tracker.quiet():  # as while an answer is awaited
        (desk.shift.sign_out if way == "sign out" else desk.shift.change)()
        await desk.sign_in.keep_action.ended()
        await killed(desk)
    later = await started(bench)
    assert (step(later), bench.box.calls) == (Step.SIGN_IN, [])


async def test_a_sign_in_that_waits_for_its_turn_does_not_undo_a_sign_out() -> None:
    bench = Bench()
    desk = await yesterday(bench)
    async with bench.tracker.quiet():
        desk.shift.sign_out()
        desk.wizard.sign_in_again()
        desk.sign_in.sign_in()
        desk.shift.sign_out()
        await asyncio.sleep(0)
    await settled(desk)
    assert (step(desk), bench.session.signed_in) == (Step.SIGN_IN, None)


async def test_a_change_of_shift_asked_for_while_a_sign_out_waits_is_one() -> None:
    bench = Bench()
    desk = await yesterday(bench)
    await bench.preferences.change(technician="Ana Reyes")
    async with bench.tracker.quiet():
        desk.shift.sign_out()
        await asyncio.sleep(0)
        desk.shift.change()
    await settled(desk)
    assert desk.sign_in.state.client_id == ""
    assert bench.preferences.now.technician == ""


async def test_a_sign_out_whose_connections_do_not_close_leaves_no_customer_open() -> None:
    bench = Bench()
    desk = await yesterday(bench)

    async def broken() -> None:
        raise OSError("the socket is gone")

    bench.box.close = broken  # type: ignore[method-assign] # what no server's manners cover
    desk.shift.sign_out()
    await settled(desk)
    assert (step(desk), desk.wizard.state.draft.signed_in_as) == (Step.SIGN_IN, "")


async def test_a_change_of_shift_forgets_the_id_where_it_was_signed_in_and_not_where_a_card_was_chosen() -> (
    None
):
    bench = Bench()
    desk = await yesterday(bench)
    desk.wizard.sign_in_again()
    desk.sign_in.choose_environment("production")
    desk.shift.change()
    await settled(desk)
    assert bench.recents.kept["client id staging"] == ""


async def test_a_secret_that_could_not_be_kept_anew_is_not_tried_in_its_older_form() -> None:
    class Full(MemorySecrets):
        full = False

        async def put(self, key: str, secret: str) -> None:
            if self.full:
                raise SecretsUnavailable("the keychain takes nothing")
            await super().put(key, secret)

    secrets = Full()
    bench = Bench(secrets=secrets)
    await yesterday(bench)
    desk = await started(bench, by_itself=False)
    secrets.full = True
    desk.sign_in.edit_secret("made-up-anew")
    desk.sign_in.sign_in()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER
    bench.box.calls.clear()
    later = await started(bench)
    assert (step(later), bench.box.calls) == (Step.SIGN_IN, [])


async def test_who_works_offline_while_a_try_is_under_way_is_left_in_peace() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.box.fail("sign_in", ServerDown(), ServerDown())
    desk = await started(bench)
    answer = bench.box.hold("sign_in")
    bench.clock.forward(61)
    desk.tick()
    assert desk.sign_in.state.busy
    desk.sign_in.work_offline()
    answer.set()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER
    assert (desk.sign_in.state.next_try, desk.sign_in.state.message) == ("", None)


async def test_while_a_try_is_under_way_the_page_does_not_speak_of_the_next_one() -> None:
    bench = Bench()
    desk = desk_over(bench, STAGING, OTHER)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    bench.box.fail("sign_in", ServerDown(), ServerDown())
    desk.sign_in.sign_in()
    await settled(desk)
    desk.sign_in.sign_in()
    desk.tick()
    assert (desk.sign_in.state.busy, desk.sign_in.state.message) == (True, None)
    await settled(desk)
    message = desk.sign_in.state.message
    assert message is not None
    assert not message.still, "who pressed hears that it was in vain"


async def test_a_secret_that_was_refused_is_not_tried_each_time_that_the_network_is_back() -> None:
    bench = Bench()
    await yesterday(bench)
    bench.box.fail("sign_in", NoNetwork(), CredentialsNotAccepted("401"))
    desk = await started(bench)
    desk.sign_in.work_offline()
    assert step(desk) is Step.CUSTOMER
    for _ in range(4):
        desk.sign_in.network_is_back()
        await settled(desk)
    assert bench.box.calls == ["sign_in", "sign_in"]
    desk.sign_in.sign_in()  # a person may
    await settled(desk)
    assert bench.box.calls[2:] == ["sign_in", "health"]


async def test_a_disk_that_takes_nothing_keeps_nobody_from_signing_in() -> None:
    bench = Bench()
    await yesterday(bench)
    desk = await started(bench, by_itself=False)

    async def full(key: str, value: str) -> None:
        raise StoreUnavailable(f"{key}={value}", DiskProblem.FULL)

    bench.recents.remember = full  # type: ignore[method-assign] # reading works, writing does not
    desk.sign_in.sign_in()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER


async def test_a_refusal_that_a_person_met_is_not_met_again_by_the_next_start() -> None:
    bench = Bench()
    await yesterday(bench)
    desk = await started(bench, by_itself=False)
    bench.box.fail("sign_in", CredentialsNotAccepted("401"))
    desk.sign_in.sign_in()
    await settled(desk)
    later = await started(bench)
    assert (step(later), bench.box.calls) == (Step.SIGN_IN, ["sign_in"])
