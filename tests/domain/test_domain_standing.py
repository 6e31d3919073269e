"""How a stop stands: by its customer's installs of the day, and by what the technician said."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from installer_app.domain.job import Action, InstallJob, JobState, Need, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.standing import StopState, next_stop, standings
from installer_app.domain.stop import CouldNot, Reason, Stop, WorkOrder

NOW = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
DAY = date(2026, 4, 14)
PLACE = Place("staging", "https://utility.test", "https://idp.test", "tech")


def stop(number: str = "0012", meter: str = "", place: int = 1, **changes: object) -> Stop:
    made = Stop(f"stop-{place}", DAY, place, WorkOrder(number, meter=meter))
    return replace(made, **changes)  # type: ignore[arg-type] # fields of Stop by their names


def job(state: JobState, number: str = "0012", meter: str = "77", at: datetime = NOW) -> InstallJob:
    target = Target(number, "5113", meter, MacAddress("AA:BB:CC:DD:EE:FF"))
    return InstallJob(f"{state}-{meter}", PLACE, target, at, state=state)


def states(stops: list[Stop], *jobs: InstallJob, base_url: str = "") -> list[StopState]:
    return [one.state for one in standings(stops, jobs, base_url, UTC)]


@pytest.mark.parametrize(
    ("state", "stands"),
    [
        (JobState.QUEUED, StopState.WAITING),
        (JobState.SENDING, StopState.WAITING),
        (JobState.UNKNOWN, StopState.WAITING),
        (JobState.ACCEPTED, StopState.PAIRING),
        (JobState.CONFIRMED, StopState.DONE),
        (JobState.REJECTED, StopState.NEEDS_YOU),
        (JobState.OVERDUE, StopState.NEEDS_YOU),
        (JobState.CANCELLED, StopState.TO_DO),
    ],
)
def test_a_stop_stands_as_the_install_of_its_customer(state: JobState, stands: StopState) -> None:
    assert states([stop()], job(state)) == [stands]
    assert stands.ticked is (state in (JobState.ACCEPTED, JobState.CONFIRMED))


def test_an_install_that_waits_for_a_person_needs_you_whatever_its_state() -> None:
    assert states([stop()], replace(job(JobState.QUEUED), need=Need.CODE_GONE)) == [StopState.NEEDS_YOU]


def test_only_installs_of_its_day_or_later_count_by_the_laptops_calendar() -> None:
    before = job(JobState.CONFIRMED, at=NOW - timedelta(days=1))
    after_midnight = job(JobState.CONFIRMED, at=NOW + timedelta(hours=11))
    assert states([stop()], before) == [StopState.TO_DO]
    assert states([stop()], after_midnight) == [StopState.DONE]


def test_installs_of_another_utility_or_customer_and_releases_do_not_count() -> None:
    assert states([stop()], job(JobState.CONFIRMED), base_url="https://other.test") == [StopState.TO_DO]
    assert states([stop()], job(JobState.CONFIRMED, number="0013")) == [StopState.TO_DO]
    release = replace(job(JobState.ACCEPTED), action=Action.RELEASE)
    assert states([stop()], release) == [StopState.TO_DO]


def test_a_stop_that_names_a_meter_is_ticked_by_that_meter_only() -> None:
    stops = [stop(meter="77", place=1), stop(meter="78", place=2)]
    assert states(stops, job(JobState.ACCEPTED, meter="78")) == [StopState.TO_DO, StopState.PAIRING]


def test_an_install_on_a_meter_that_no_stop_names_ticks_nothing_and_says_so() -> None:
    (one,) = standings([stop(meter="77")], [job(JobState.ACCEPTED, meter="99")], "", UTC)
    assert (one.state, one.state.ticked) == (StopState.OTHER_METER, False)
    assert one.job is not None
    assert one.job.target.meter_id == "99"
    assert states([stop(meter="77")], job(JobState.REJECTED, meter="99")) == [StopState.TO_DO]


def test_two_stops_that_name_no_meter_are_ticked_by_two_installs() -> None:
    stops = [stop(place=1), stop(place=2)]
    first, again, second = (job(JobState.ACCEPTED, meter=m) for m in ("77", "77", "78"))
    assert states(stops, first, again) == [StopState.PAIRING, StopState.TO_DO]
    assert states(stops, first, again, second) == [StopState.PAIRING, StopState.PAIRING]


def test_the_last_install_of_a_customer_counts() -> None:
    assert states([stop()], job(JobState.REJECTED), job(JobState.ACCEPTED, meter="78")) == [StopState.PAIRING]


def test_a_bind_that_was_taken_back_or_done_with_leaves_the_one_before_it() -> None:
    done = job(JobState.CONFIRMED)
    assert states([stop()], done, job(JobState.CANCELLED)) == [StopState.DONE]
    assert states([stop()], done, job(JobState.REJECTED)) == [StopState.DONE]
    refused = replace(job(JobState.REJECTED), need=Need.REFUSED)
    assert states([stop()], done, refused) == [StopState.NEEDS_YOU]


def test_a_release_that_went_out_takes_the_tick_away_until_the_next_bind() -> None:
    done, other = job(JobState.CONFIRMED), job(JobState.CONFIRMED, meter="78")
    for state in (JobState.SENDING, JobState.UNKNOWN, JobState.RELEASED):
        release = replace(job(state), action=Action.RELEASE)
        assert states([stop()], done, release) == [StopState.TO_DO]
        assert states([stop()], done, release, job(JobState.CANCELLED)) == [StopState.TO_DO]
        assert states([stop()], done, release, job(JobState.ACCEPTED)) == [StopState.PAIRING]
        assert states([stop(meter="78")], other, release) == [StopState.DONE]
    for state in (JobState.QUEUED, JobState.REJECTED, JobState.CANCELLED):
        assert states([stop()], done, replace(job(state), action=Action.RELEASE)) == [StopState.DONE]


def test_a_meter_whose_zeros_a_spreadsheet_took_away_is_the_same_meter() -> None:
    assert states([stop(meter="12-34")], job(JobState.CONFIRMED, meter="001234")) == [StopState.DONE]
    stops = [stop(meter="1234", place=1), stop(meter="001234", place=2)]
    assert states(stops, job(JobState.CONFIRMED, meter="001234")) == [StopState.TO_DO, StopState.DONE]


def test_an_account_number_that_was_looked_up_is_known_by_its_customer() -> None:
    assert states([stop("8800", client_id="0012")], job(JobState.CONFIRMED)) == [StopState.DONE]


def test_what_the_technician_said_outweighs_a_refusal_but_no_install_that_was_taken() -> None:
    said = CouldNot(Reason.DEVICE_FAULTY, "", NOW)
    there = stop(could_not=said)
    assert states([there]) == [StopState.COULD_NOT]
    assert states([there], job(JobState.REJECTED)) == [StopState.COULD_NOT]
    assert states([there], job(JobState.ACCEPTED)) == [StopState.PAIRING]
    tried_again = job(JobState.QUEUED, at=NOW + timedelta(minutes=1))
    assert states([there], tried_again) == [StopState.WAITING]


def test_the_next_stop_is_the_first_nobody_was_at_and_those_skipped_come_last_in_their_turn() -> None:
    stops = [
        stop("1", place=1),
        stop("2", place=2, put_off_at=NOW + timedelta(minutes=5)),
        stop("3", place=3, put_off_at=NOW),
        stop("4", place=4),
    ]
    done = [job(JobState.ACCEPTED, number="1")]
    upcoming = next_stop(standings(stops, done, "", UTC))
    assert upcoming is not None
    assert upcoming.work.number == "4"
    done.append(job(JobState.QUEUED, number="4"))
    upcoming = next_stop(standings(stops, done, "", UTC))
    assert upcoming is not None
    assert upcoming.work.number == "3"
    assert next_stop(()) is None
