"""Signing in, and looking up the right customer."""

import asyncio
from dataclasses import replace

import pytest
from bench import DEMO, DOE, HOUSE, METER, T0, TECH, Bench, ScriptedBox

from installer_app.domain.errors import (
    Busy,
    CredentialsNotAccepted,
    InstallerError,
    Intercepted,
    NoNetwork,
    NotFound,
    RefusalCode,
    Refused,
    ServerDown,
    SignInRequired,
)
from installer_app.domain.job import JobState
from installer_app.services.clock import SystemClock
from installer_app.services.connection import Connection
from installer_app.services.lookup import Match
from installer_app.services.ports import Health
from installer_app.services.profile import Credentials


async def test_a_sign_in_belongs_to_its_environment_servers_and_id() -> None:
    bench = Bench()
    told: list[Connection] = []
    bench.session.changed.add(told.append)
    signed_in = await bench.session.sign_in(DEMO, TECH)
    assert (signed_in.place.environment, signed_in.place.sign_in_id) == ("demo", "field-tech-204")
    assert (signed_in.health, signed_in.may_bind) == (Health.HEALTHY, True)
    assert told == [Connection.CONNECTED]


async def test_health_that_cannot_be_had_never_blocks_the_technician() -> None:
    bench = Bench()
    bench.box.fail("health", ServerDown("503"))
    assert (await bench.session.sign_in(DEMO, TECH)).health is Health.NOT_REPORTED


@pytest.mark.parametrize("refused", [True, False])
async def test_a_fresh_token_that_the_server_refuses_is_no_sign_in(refused: bool) -> None:
    bench = Bench()
    if refused:
        bench.box.fail("health", SignInRequired())
    else:
        bench.box.reported = Health.TOKEN_REFUSED
    with pytest.raises(SignInRequired):
        await bench.session.sign_in(DEMO, TECH)
    assert (bench.session.signed_in, bench.box.closed) == (None, True)


async def test_a_failed_sign_in_leaves_the_one_before_it() -> None:
    bench = await Bench().signed_in()
    before = bench.session.signed_in
    bench.box.fail("sign_in", CredentialsNotAccepted())
    with pytest.raises(CredentialsNotAccepted):
        await bench.session.sign_in(DEMO, TECH)
    assert bench.session.signed_in == before


async def test_a_check_lets_go_of_what_it_opened_and_leaves_the_sign_in() -> None:
    bench = await Bench().signed_in()
    before, first = bench.session.signed_in, bench.box
    bench.box = ScriptedBox()
    checked = await bench.session.check(DEMO, Credentials("somebody-else", "made-up"))
    assert checked.place.sign_in_id == "somebody-else"
    assert (bench.session.signed_in, first.closed, bench.box.closed) == (before, False, True)
    bench.box.fail("sign_in", NoNetwork())
    with pytest.raises(NoNetwork):
        await bench.session.check(DEMO, TECH)
    assert bench.session.connection is Connection.CONNECTED


async def test_a_sign_in_that_takes_the_place_of_another_is_told_and_closes_it() -> None:
    bench = await Bench().signed_in()
    told: list[Connection] = []
    bench.session.changed.add(told.append)
    first, bench.box = bench.box, ScriptedBox()
    await bench.session.sign_in(DEMO, TECH)
    assert (first.closed, bench.box.closed, told) == (True, False, [Connection.CONNECTED])


async def test_a_call_of_the_sign_in_before_says_nothing_of_this_ones_connection() -> None:
    bench = await Bench().signed_in()
    first = bench.box
    answer = first.hold("customer")
    first.fail("customer", NoNetwork("closed under it"))
    look_up = asyncio.ensure_future(bench.lookup.find("123456789"))
    await asyncio.sleep(0)
    bench.box = ScriptedBox()
    await bench.session.sign_in(DEMO, TECH)
    answer.set()
    with pytest.raises(NoNetwork):
        await look_up
    assert bench.session.connection is Connection.CONNECTED


async def test_a_sign_in_without_the_bind_scope_says_so() -> None:
    box = ScriptedBox()
    box.scopes = frozenset({"customer.sync"})
    bench = Bench(box)
    assert not (await bench.session.sign_in(DEMO, TECH)).may_bind


async def test_each_call_tells_of_the_connection() -> None:
    bench = await Bench().signed_in()
    for problem, connection in (
        (NoNetwork(), Connection.NO_NETWORK),
        (ServerDown(), Connection.SERVER_DOWN),
        (SignInRequired(), Connection.SIGN_IN_AGAIN),
        (NotFound(), Connection.CONNECTED),
    ):
        bench.box.fail("customer", problem)
        with pytest.raises(type(problem)):
            await bench.lookup.find("123456789")
        assert bench.session.connection is connection


async def test_a_token_that_ran_out_under_a_bind_is_renewed_without_a_word() -> None:
    bench = await Bench().signed_in()
    told: list[Connection] = []
    bench.session.changed.add(told.append)
    bench.box.fail("bind", SignInRequired(), SignInRequired(), SignInRequired())
    job = await bench.submit()
    await bench.tracker.step()
    assert (told, bench.job(job).reason) == ([], "the sign-in is renewed first")
    bench.clock.forward(60)
    await bench.tracker.step()
    assert (told, bench.job(job).reason) == ([Connection.SIGN_IN_AGAIN], "the sign-in ran out")
    bench.clock.forward(600)
    await bench.tracker.step()
    assert bench.session.connection is Connection.SIGN_IN_AGAIN
    bench.clock.forward(600)
    await bench.tracker.step()
    assert (bench.job(job).state, bench.session.connection) == (JobState.ACCEPTED, Connection.CONNECTED)


async def test_a_secret_that_is_refused_while_the_program_runs_is_tried_once() -> None:
    """A token ran out overnight and the secret was withdrawn: each try could be the last before a lock."""
    bench = await Bench().signed_in()
    job = await bench.submit()
    bench.box.accepts = False
    for _ in range(60):
        await bench.tracker.step()
        bench.clock.forward(60)
    with pytest.raises(CredentialsNotAccepted):
        await bench.lookup.find("123456789")
    assert bench.box.calls == ["sign_in"]
    assert (bench.job(job).state, bench.session.connection) == (JobState.QUEUED, Connection.SIGN_IN_AGAIN)
    bench.box.accepts = True
    await bench.signed_in()
    await bench.tracker.step()
    assert bench.job(job).state is JobState.ACCEPTED


async def test_a_token_in_hand_tells_nothing_of_the_network() -> None:
    bench = await Bench().signed_in()
    bench.box.fail("customer", NoNetwork())
    with pytest.raises(NoNetwork):
        await bench.lookup.find("123456789")
    heard: list[Connection] = []
    bench.session.changed.add(heard.append)
    await bench.submit()
    bench.box.fail("bind", NoNetwork())
    await bench.tracker.step()
    assert bench.session.connection is Connection.NO_NETWORK
    assert heard == []


async def test_signing_out_forgets_the_connection() -> None:
    bench = await Bench().signed_in()
    await bench.session.sign_out()
    assert (bench.box.closed, bench.session.connection) == (True, Connection.SIGNED_OUT)
    assert await bench.lookup.recent() == ()
    with pytest.raises(SignInRequired):
        await bench.lookup.find("1")


async def test_an_answer_must_be_about_the_customer_asked_for() -> None:
    account = replace(DOE, premises=(replace(HOUSE, meters=(replace(METER, account_number="55"),)),))
    bench = await Bench().signed_in()
    bench.box.customers |= {"123456780": DOE, "55": account}
    assert (await bench.lookup.find(" 123456789 ")).match is Match.SAME
    assert (await bench.lookup.find("")).match is Match.SAME
    assert (await bench.lookup.find("123456780")).match is Match.ANOTHER
    assert (await bench.lookup.find("55")).match is Match.BY_ACCOUNT_NUMBER


async def test_a_customer_that_fits_is_a_recent_one_and_another_is_not() -> None:
    bench = await Bench().signed_in()
    bench.box.customers["9"] = replace(DOE, client_id="8")
    await bench.lookup.find("9")
    assert await bench.lookup.recent() == ()
    await bench.lookup.find("123456789")
    assert [(r.client_id, r.name, r.address, r.at) for r in await bench.lookup.recent()] == [
        ("123456789", "John Doe", "118 Orchard Lane, Springfield", T0)
    ]


@pytest.mark.parametrize("problem", [NoNetwork(), Intercepted(), ServerDown()])
async def test_where_nobody_answers_the_last_known_record_does_and_says_so(problem: InstallerError) -> None:
    bench = await Bench().signed_in()
    for asked in ("", "123456789"):
        bench.box.fail("customer", problem)
        with pytest.raises(type(problem)):
            await bench.lookup.find(asked)
    first = await bench.lookup.find("")
    bench.clock.forward(7200)
    for asked in ("", "123456789"):
        bench.box.fail("customer", problem)
        found = await bench.lookup.find(asked)
        assert (found.customer, found.at, found.last_known) == (DOE, first.at, True)
        assert found.match is Match.SAME
    bench.box.fail("customer", problem)
    with pytest.raises(type(problem)):
        await bench.lookup.find("123456780")
    assert not (await bench.lookup.find("123456789")).last_known


async def test_what_the_utility_refuses_is_not_answered_from_memory() -> None:
    bench = await Bench().signed_in()
    await bench.lookup.find("123456789")
    for problem in (Refused(RefusalCode.CLOSED, 403), NotFound(), SignInRequired(), Busy()):
        bench.box.fail("customer", problem)
        with pytest.raises(type(problem)):
            await bench.lookup.find("123456789")


async def test_a_disk_that_keeps_no_recents_does_not_hinder_the_look_up() -> None:
    bench = await Bench().signed_in()
    bench.recents.broken = True
    assert (await bench.lookup.find("123456789")).match is Match.SAME


async def test_the_systems_clock_is_aware_and_can_wait() -> None:
    clock = SystemClock()
    assert clock.now().utcoffset() is not None
    await clock.sleep(0)
