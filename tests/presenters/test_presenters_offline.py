"""A whole install with no network, from a record of before to a bind that sends itself."""

from dataclasses import replace
from datetime import timedelta

import pytest
from bench import DOE, HOUSE, METER, Bench
from desks import TUTORIAL, bind, signed_in_desk, step

from installer_app.domain.customer import Customer, account_status
from installer_app.domain.errors import NoNetwork
from installer_app.domain.job import JobState, Need
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step


class Cellar(Bench):
    """A bench whose network comes and goes."""

    def lose_network(self) -> None:
        self.box.fail("customer", *[NoNetwork()] * 50)
        self.box.fail("bind", *[NoNetwork()] * 50)

    def network_is_back(self) -> None:
        self.box.make_whole()
        self.tracker.network_is_back()


async def a_bind_in_the_cellar(bench: Cellar) -> Desk:
    """Looked up an hour ago, and bound where there is no signal."""
    desk = await signed_in_desk(bench)
    await bench.lookup.find(DOE.client_id)
    bench.clock.forward(3600)
    bench.lose_network()
    desk.customer.enter()
    await desk.customer.recents_action.ended()
    desk.customer.open_recent(desk.customer.state.recents[0].number)
    await desk.customer.action.ended()
    message = desk.customer.state.message
    assert message is not None
    assert "1 hour old" in message.text
    desk.customer.go_on()
    desk.meter.choose(HOUSE.premise_id, METER.meter_id)
    desk.meter.go_on()
    desk.scan.read_text(TUTORIAL)
    desk.scan.use()
    assert "saved, and sent later" in " ".join(notice.title for notice in desk.review.state.notices)
    assert desk.review.state.sends.startswith("Saves one bind request")
    for check in desk.review.state.checks:
        desk.review.tick(check.key, True)
    await bind(desk, bench)
    assert step(desk) is Step.STATUS
    return desk


async def test_a_customer_looked_up_before_can_be_bound_for_where_there_is_no_signal() -> None:
    bench = Cellar()
    desk = await a_bind_in_the_cellar(bench)
    (job,) = bench.journal.jobs
    verdict = desk.status.state.verdict
    assert verdict is not None
    assert (job.state, verdict.title) == (JobState.QUEUED, "Saved. It sends itself")
    assert bench.box.binds == []
    bench.network_is_back()
    bench.clock.forward(60)
    await bench.tracker.step()
    assert bench.journal[job.job_id].state is JobState.ACCEPTED
    assert len(bench.box.binds) == 1


async def test_without_a_keychain_it_is_said_that_the_program_has_to_stay_open() -> None:
    bench = Cellar()
    desk = await a_bind_in_the_cellar(bench)
    bench.store.keeps_codes = False
    desk.status.refresh()
    verdict = desk.status.state.verdict
    assert verdict is not None
    assert "Leave this program open till then" in verdict.line


@pytest.mark.parametrize(
    "now", [replace(DOE, status=account_status("F")), replace(DOE, premises=())], ids=["closed", "moved out"]
)
async def test_what_has_changed_since_the_record_was_seen_is_found_out_before_anything_is_sent(
    now: Customer,
) -> None:
    bench = Cellar()
    await a_bind_in_the_cellar(bench)
    bench.box.customers[DOE.client_id] = now
    bench.network_is_back()
    bench.clock.forward(60)
    await bench.tracker.step()
    (job,) = bench.journal.jobs
    assert (job.state, job.need) == (JobState.REJECTED, Need.RECHECK_FAILED)
    assert bench.box.binds == []


async def test_the_age_of_each_recent_customer_is_told() -> None:
    bench = Cellar()
    desk = await signed_in_desk(bench)
    await bench.lookup.find(DOE.client_id)
    bench.clock.forward(timedelta(days=2).total_seconds())
    desk.customer.enter()
    await desk.customer.recents_action.ended()
    (row,) = desk.customer.state.recents
    assert (row.name, row.number) == ("John Doe", DOE.client_id)
    assert row.age.startswith("Tuesday")
