"""Installs and reports as the tests of both meet them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta, timezone

from bench import STICKER, T0
from jobs_made import job_in

from installer_app.domain.job import Entry, Evidence, InstallJob, JobState
from installer_app.presenters.report.parts import (
    Block,
    Fact,
    Figures,
    Line,
    Moment,
    Report,
    Table,
)

ZONE = timezone(timedelta(hours=2))
CODE = STICKER.code.value


def install(**changes: object) -> InstallJob:
    """A bind that the record confirmed, with its whole history."""
    notes = (
        (JobState.QUEUED, "saved on this computer"),
        (JobState.SENDING, "sending"),
        (JobState.ACCEPTED, "accepted by the gateway"),
        (JobState.CONFIRMED, "the utility’s record changed to “on AMI”"),
    )
    history = tuple(Entry(T0 + timedelta(minutes=i), state, note) for i, (state, note) in enumerate(notes))
    job = replace(
        job_in(JobState.CONFIRMED),
        evidence=Evidence.RECORD,
        sends=1,
        masked_code=STICKER.code.masked,
        checklist=("light", "distance", "metal", "power"),
        history=history,
        technician="Ana",
    )
    return replace(job, **changes)  # type: ignore[arg-type] # the tests name fields of InstallJob


def target(job: InstallJob, **changes: str) -> InstallJob:
    """The same with other words for whose and where it is."""
    return replace(job, target=replace(job.target, **changes))  # type: ignore[arg-type] # only of its texts


def words_of(report: Report) -> str:
    """All that a person reads, a line each."""
    heads = [report.title, report.subtitle, report.header, report.band]
    body = [line for section in report.sections for line in (section.title, *_all(section.blocks))]
    return "\n".join(line for line in (*heads, *body) if line)


def fact(report: Report, label: str) -> tuple[str, str]:
    """The value and the note behind a label."""
    blocks = [block for section in report.sections for block in section.blocks]
    return next((b.value, b.note) for b in blocks if isinstance(b, Fact) and b.label == label)


def number(report: Report) -> str:
    """The verification number, without its gaps."""
    blocks = [block for section in report.sections for block in section.blocks]
    return "".join(next(block.groups for block in blocks if isinstance(block, Figures)))


def _all(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Fact):
            yield f"{block.label}: {block.value} {block.note}"
        elif isinstance(block, Moment):
            yield f"{block.time} {block.title} {block.note}"
        elif isinstance(block, Line):
            yield block.text
        elif isinstance(block, Table):
            yield from (" ".join(row) for row in (block.head, *block.rows))
        elif isinstance(block, Figures):
            yield " ".join(block.groups)
        else:
            yield block.caption
