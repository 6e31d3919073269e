"""Each row of THE table has its picture, whose text says what happened, what was sent and what to do.

That the texts are written there in full is looked for in every picture (``booth.findings``).
"""

from collections.abc import Iterator
from enum import StrEnum

import pytest
from bench import T0
from case import LONG_NAME
from every_case import CASES
from said import messages_in, texts_of

from installer_app.domain import errors as e
from installer_app.domain.connecting import CertificateProblem, ProxyProblem, TrustProblem
from installer_app.domain.errors import (
    CameraProblem,
    DiskProblem,
    InstallerError,
    RefusalCode,
    StoreUnavailable,
)
from installer_app.domain.file_problems import ListProblem, PictureProblem
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.presenters.messages import table as messages
from installer_app.presenters.messages.message import Kind, Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step

# In an order: the workers that share the tests must find them alike.
AT = (Step.SIGN_IN, Step.CUSTOMER, Step.SCAN, Step.REVIEW, Step.STATUS)
"""The meter page asks nobody anything."""
TOLD_BY_THE_JOB = (e.OutcomeUnknown,)
"""What became of a bind is a State of the job, with words of its own."""
ONLY_AT = {
    e.ForbiddenHere: (Step.SIGN_IN,),
    e.NoNetwork: (Step.SIGN_IN, Step.CUSTOMER, Step.STATUS),
    e.Refused: (Step.SIGN_IN, Step.CUSTOMER, Step.STATUS),
    e.StoreUnavailable: (Step.SIGN_IN, Step.REVIEW, Step.STATUS),
}
"""At the scan nothing is asked of the server; a bind is saved first, and the job tells what came of it."""

REASONS: dict[type, type[StrEnum]] = {
    e.ConnectionNotTrusted: TrustProblem,
    e.ClientCertificateUnusable: CertificateProblem,
    e.ProxyUnusable: ProxyProblem,
}


def of_kind(kind: type) -> Iterator[InstallerError]:
    """One problem for each thing that a kind of problem may say."""
    if kind is e.Refused:
        yield from (e.Refused(code, 401) for code in RefusalCode)
        yield e.Refused(RefusalCode.UNSAID, 403)
    elif kind is e.Busy:
        yield from (e.Busy(), e.Busy(retry_at=T0))
    elif kind is e.CameraUnavailable:
        yield from (e.CameraUnavailable(reason) for reason in CameraProblem)
    elif kind is e.PictureUnreadable:
        yield e.PictureUnreadable(no_code=True)
        yield from (e.PictureUnreadable(no_code=False, reason=reason) for reason in PictureProblem)
    elif kind is e.StoreUnavailable:
        yield from (StoreUnavailable("", reason) for reason in DiskProblem)
    elif kind is SignInNotFinished:
        yield from (SignInNotFinished(reason) for reason in PersonProblem)
    elif kind is e.ListUnreadable:
        columns = ("Name", "Phone", LONG_NAME)
        yield from (e.ListUnreadable(reason, columns=columns) for reason in ListProblem)
    elif kind is e.AnotherCustomer:
        yield e.AnotherCustomer("123456789", "123456786")
    elif kind is e.RecordChanged:
        yield e.RecordChanged("the meter is no longer on this customer’s record")
    elif kind is e.NotASticker:
        yield from (e.NotASticker(None), e.NotASticker("Matter"))
    elif kind in REASONS:
        # A banner like any other, of a score of reasons: the one with most to say stands for all.
        yield max((kind(reason=reason) for reason in REASONS[kind]), key=_length)
    else:
        yield kind()


def _length(problem: InstallerError) -> int:
    return sum(map(len, three_of(message_for(problem, Moment(Step.SIGN_IN, T0)))))


def rows() -> dict[tuple[str, str, str], str]:
    """All that the table can say, and of what."""
    said = {}
    for kind in messages._TABLE:
        steps = ONLY_AT.get(kind, AT) if kind not in TOLD_BY_THE_JOB else ()
        for problem in of_kind(kind):
            for step in steps:
                message = message_for(problem, Moment(step, T0, asked="123456789"))
                said[three_of(message)] = f"{kind.__name__} at {step.value}"
    return said


def three_of(message: Message) -> tuple[str, str, str]:
    return message.title, message.happened, message.todo


PICTURED = {three_of(message) for case in CASES for message in messages_in(case.state)}


@pytest.mark.parametrize("row", rows(), ids=list(rows().values()))
def test_what_the_table_says_is_said_in_a_picture(row: tuple[str, str, str]) -> None:
    assert row in PICTURED


def test_each_message_of_the_gallery_says_three_things_or_is_good_news() -> None:
    every = {message for case in CASES for message in messages_in(case.state)}
    silent = [m.title for m in every if not all(texts_of(m)) and m.kind in (Kind.BAD,)]
    assert silent == []
    assert len(every) > 100
