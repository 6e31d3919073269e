"""Thousands of made-up installs in a real file, in every state, as a laptop has them after some years."""

import random
from collections.abc import Callable, Iterator
from dataclasses import astuple, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from installer_app.domain import events as e
from installer_app.domain.errors import RefusalCode
from installer_app.domain.job import Action, InstallJob, JobState, Place, Target
from installer_app.domain.mac import MacAddress
from installer_app.domain.transitions import transition
from installer_app.store.codec import encode
from installer_app.store.database import Database

PLACE = Place("staging", "https://staging.example/v1", "https://idp.example", "field-tech-204")
FIRST = ("Ana", "José", "Nadia", "Henrik", "Zoë", "Tom", "Maple", "Łucja", "Björn", "Chloé")
LAST = ("Ortiz", "Núñez", "Karim", "Berg", "Doe", "Alvarez", "Bakery", "Åkesson", "Müller", "O’Brien")
STREETS = ("Mill Road", "Orchard Lane", "Foundry Street", "Quarry Hill", "Station Road", "Depot Street")
MINUTE = timedelta(minutes=1)
# From this age on the next look is about an hour after the last.
LOOKED_AT_HOURLY = timedelta(hours=3)
Made = Callable[[int, datetime], Iterator[InstallJob]]
# Of a hundred; the others are confirmed.
SHARES = (
    (JobState.RELEASED, 3),
    (JobState.CANCELLED, 3),
    (JobState.REJECTED, 2),
    (JobState.OVERDUE, 1),
    (JobState.UNKNOWN, 1),
    (JobState.QUEUED, 1),
    (JobState.ACCEPTED, 2),
)
_STATES = [state for state, share in SHARES for _ in range(share)]


def jobs(count: int, now: datetime) -> Iterator[InstallJob]:
    """So many, the oldest first: ten a day up to ``now``. The same ones for the same count."""
    chance = random.Random(count)  # noqa: S311 - made-up installs
    for index in range(count):
        state = _STATES[index % 100] if index % 100 < len(_STATES) else JobState.CONFIRMED
        at = now - (count - index) * timedelta(days=1) / 10
        yield _lived(InstallJob(f"{index:016x}", PLACE, _target(index, chance), at), state, index + 1)


def pending(count: int, now: datetime) -> Iterator[InstallJob]:
    """So many that were accepted within two days, and looked at a moment ago."""
    chance = random.Random(count)  # noqa: S311 - made-up installs
    for index in range(count):
        at = now - LOOKED_AT_HOURLY - (count - index) * timedelta(hours=36) / count
        job = InstallJob(f"{index:016x}", PLACE, _target(index, chance), at)
        yield transition(_lived(job, JobState.ACCEPTED, index + 1), e.Looked(now))


def _target(index: int, chance: random.Random) -> Target:
    return Target(
        client_id=f"31{index:07d}",
        premise_id=f"51{index:08d}",
        meter_id=f"22{chance.randrange(10**7):07d}",
        mac=MacAddress.parse(f"540F57FFFE{index:06X}"),
        customer_name=f"{chance.choice(FIRST)} {chance.choice(LAST)}",
        address=f"{chance.randrange(1, 400)} {chance.choice(STREETS)}, Springfield",
    )


def _lived(job: InstallJob, state: JobState, number: int) -> InstallJob:
    """From confirmed by the technician to that state."""
    at = job.created_at
    job = replace(job, action=Action.RELEASE if state is JobState.RELEASED else Action.BIND)
    lived: list[e.Event] = [e.Submitted(at)]
    if state is JobState.CANCELLED:
        lived.append(e.Cancelled(at + MINUTE))
    elif state is JobState.QUEUED:
        lived.append(e.Postponed(at, "no network", at + MINUTE))
    else:
        lived += [e.Rechecked(at, is_ami=False), e.SendStarted(at, number=number, baseline_age=timedelta())]
        after: dict[JobState, list[e.Event]] = {
            JobState.REJECTED: [e.AnsweredNo(at + MINUTE, RefusalCode.METER_ALREADY_BOUND, 400)],
            JobState.UNKNOWN: [e.AnswerLost(at + MINUTE, "the answer was lost")],
        }
        lived += after.get(state, [e.AnsweredYes(at + MINUTE)])
    if state is JobState.CONFIRMED:
        lived += [e.Looked(at + 2 * MINUTE), e.RecordSeen(at + 9 * MINUTE, is_ami=True)]
    if state is JobState.OVERDUE:
        lived.append(e.TimeIsUp(at + timedelta(hours=48), timedelta(hours=48)))
    for event in lived:
        job = transition(job, event)
    assert job.state is state, (job.state, state)
    return job


async def fill(path: Path, count: int, now: datetime | None = None, made: Made = jobs) -> None:
    """Make the file with so many installs in it."""
    database = await Database.open(path)
    rows = [(*astuple(encode(job)), None) for job in made(count, now or datetime.now(UTC))]
    columns = "job_id, created_at, state, client_id, meter_id, rest, code"
    into = f"INSERT INTO jobs ({columns}) VALUES (?,?,?,?,?,?,?)"  # noqa: S608 - our own columns
    await database.write(lambda connection: connection.executemany(into, rows))
    await database.close()
