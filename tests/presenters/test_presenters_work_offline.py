"""A remembered sign-in without a network: customers looked up before, binds saved, nothing sent."""

import pytest
from bench import DOE, HOUSE, METER, Bench
from desks import TUTORIAL, desk_over, step

from installer_app.domain.errors import CredentialsNotAccepted, InstallerError, NoNetwork, ServerDown
from installer_app.domain.job import JobState
from installer_app.presenters.desk import Desk
from installer_app.presenters.frame.shell import ConnectionKind
from installer_app.presenters.steps import Step
from installer_app.services.profile import Profile

STAGING = Profile("staging", "Staging", "http://127.0.0.1:1/v1", "http://127.0.0.1:1")


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def after_a_restart(bench: Bench, problem: InstallerError, *, remembered: bool = True) -> Desk:
    """Yesterday somebody signed in, looked John Doe up, and had the secret kept; now there is no network."""
    desk = desk_over(bench, STAGING)
    desk.sign_in.enter()
    await settled(desk)
    desk.sign_in.edit_client_id("field-tech-204")
    desk.sign_in.edit_secret("made-up")
    desk.sign_in.keep(remembered)
    desk.sign_in.sign_in()
    await settled(desk)
    desk.customer.edit(DOE.client_id)
    desk.customer.find()
    await settled(desk)
    now = bench.restarted()
    later = desk_over(now, STAGING)
    bench.journal, bench.tracker = now.journal, now.tracker
    later.sign_in.enter()
    await settled(later)
    if not remembered:
        later.sign_in.edit_secret("made-up")
    bench.box.fail("sign_in", problem)
    later.sign_in.sign_in()
    await settled(later)
    return later


async def bind(desk: Desk) -> None:
    desk.customer.edit(DOE.client_id)
    desk.customer.find()
    await settled(desk)
    desk.customer.go_on()
    desk.meter.choose(HOUSE.premise_id, METER.meter_id)
    desk.meter.go_on()
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    desk.review.bind()
    await settled(desk)


@pytest.mark.parametrize("problem", [NoNetwork(), ServerDown()])
async def test_it_is_offered_and_the_badge_says_so(problem: InstallerError) -> None:
    bench = Bench()
    desk = await after_a_restart(bench, problem)
    assert desk.sign_in.state.may_work_offline
    desk.sign_in.work_offline()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER
    assert desk.wizard.state.shell.whose_detail == "Working offline as field-tech-204"
    assert desk.wizard.state.shell.connection.ended
    desk.wizard.sign_in_again()
    assert not desk.wizard.state.shell.connection.ended
    desk.wizard.go(Step.CUSTOMER)
    connection = desk.wizard.state.shell.connection
    assert (connection.kind, connection.words) == (ConnectionKind.OFFLINE, "Working offline")
    assert [row.name for row in desk.customer.state.recents] == ["John Doe"]


async def test_a_bind_is_saved_and_nothing_is_sent_before_a_real_sign_in() -> None:
    bench = Bench()
    desk = await after_a_restart(bench, NoNetwork())
    desk.sign_in.work_offline()
    await bind(desk)
    calls = list(bench.box.calls)
    tracker = bench.tracker
    await tracker.step(everything=True)
    assert step(desk) is Step.STATUS
    verdict = desk.status.state.verdict
    assert verdict is not None
    assert verdict.line == (
        "Not sent yet: you work offline. The bind goes out once field-tech-204 has signed in."
    )
    assert bench.box.calls == calls
    assert bench.box.binds == []
    desk.status.do("try now")
    await settled(desk)
    assert step(desk) is Step.STATUS
    await tracker.step()
    assert len(bench.box.binds) == 1
    assert tracker.journal.jobs[-1].state is JobState.ACCEPTED
    assert desk.wizard.state.shell.connection.kind is ConnectionKind.ONLINE


async def test_a_customer_never_looked_up_cannot_be_bound_offline() -> None:
    bench = Bench()
    desk = await after_a_restart(bench, NoNetwork())
    desk.sign_in.work_offline()
    desk.customer.edit("220148873")
    desk.customer.find()
    await settled(desk)
    assert desk.customer.state.message is not None
    assert desk.customer.state.message.title == "No network"


async def test_it_is_not_offered_without_a_kept_secret_nor_when_the_secret_is_refused() -> None:
    bench = Bench()
    assert not (await after_a_restart(bench, NoNetwork(), remembered=False)).sign_in.state.may_work_offline
    refused = await after_a_restart(Bench(), CredentialsNotAccepted("401"))
    assert not refused.sign_in.state.may_work_offline
    refused.sign_in.work_offline()
    assert step(refused) is Step.SIGN_IN


async def test_a_secret_that_is_refused_later_is_said_at_the_sign_in_and_sends_nothing() -> None:
    bench = Bench()
    desk = await after_a_restart(bench, NoNetwork())
    desk.sign_in.work_offline()
    await bind(desk)
    bench.box.accepts = False
    desk.sign_in.network_is_back()
    await settled(desk)
    assert desk.sign_in.state.message is not None
    assert desk.sign_in.state.message.title == "Id or secret not accepted"
    assert bench.box.binds == []
