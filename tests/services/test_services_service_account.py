"""A service account that is refused: the job waits for a person, and nothing tries again by itself."""

from dataclasses import replace

import pytest
from bench import DEMO, TECH, Bench

from installer_app.domain.errors import CredentialsNotAccepted, ServiceAccountRefused
from installer_app.domain.job import JobState
from installer_app.services.connection import Connection
from installer_app.services.profile import Profile, ServiceAccount
from installer_app.services.refused_account import RefusedAccount

WITH_ACCOUNT = replace(DEMO, service_account=ServiceAccount("hem-bind-service", "SLID-000204"))


async def test_it_is_tried_once_and_its_job_waits_for_the_next_sign_in() -> None:
    bench = Bench()
    told: list[tuple[Profile, CredentialsNotAccepted]] = []
    bench.session.refused.add(told.append)
    await bench.session.sign_in(WITH_ACCOUNT, TECH)
    bench.box.fail("bind", ServiceAccountRefused("401"))
    first, second = await bench.submit(), await bench.submit()
    for _ in range(60):
        await bench.tracker.step()
        bench.clock.forward(60)

    assert len(bench.box.binds) == 1
    assert bench.job(first).state is bench.job(second).state is JobState.QUEUED
    assert "the utility refused the service account" in bench.job(first).history[-1].note
    assert bench.job(first).sends == 0
    assert bench.session.connection is Connection.SIGN_IN_AGAIN
    assert [(profile, type(problem)) for profile, problem in told] == [(WITH_ACCOUNT, ServiceAccountRefused)]
    with pytest.raises(ServiceAccountRefused):
        await bench.lookup.find("123456789")

    await bench.session.sign_in(WITH_ACCOUNT, TECH)
    await bench.tracker.step()
    assert bench.job(first).state is JobState.ACCEPTED


@pytest.mark.parametrize(
    ("profile", "may"),
    [
        (DEMO, False),
        (WITH_ACCOUNT, True),
        (replace(DEMO, scopes=("powerbox.all",)), True),
        (replace(DEMO, scopes=("customer.sync",)), False),
    ],
)
async def test_a_token_without_the_scope_binds_where_it_is_not_what_binds(
    profile: Profile, may: bool
) -> None:
    bench = Bench()
    bench.box.scopes = frozenset({"customer.sync"})

    assert (await bench.session.sign_in(profile, TECH)).may_bind is may


async def test_what_was_refused_is_known_after_a_restart_until_a_person_gives_it_anew() -> None:
    bench = Bench()
    await RefusedAccount(bench.recents).note(WITH_ACCOUNT)
    after_a_restart = RefusedAccount(bench.recents)

    assert await after_a_restart.is_of(WITH_ACCOUNT)
    assert not await after_a_restart.is_of(replace(WITH_ACCOUNT, base_url="https://elsewhere.example/v1"))
    assert not await after_a_restart.is_of(DEMO)
    await after_a_restart.forget()
    assert not await after_a_restart.is_of(WITH_ACCOUNT)
    assert not await after_a_restart.is_of(DEMO)
