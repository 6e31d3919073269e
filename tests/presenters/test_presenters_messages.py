"""Every error has words of its own that say what happened, what was sent, and what to do."""

import inspect
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from installer_app.domain import errors as e
from installer_app.domain.connecting import CertificateProblem, ProxyProblem, TrustProblem
from installer_app.domain.errors import CameraProblem, InstallerError, RefusalCode
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.presenters.action import Unexpected
from installer_app.presenters.messages import table as messages
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step

NOW = datetime(2026, 4, 14, 14, 2, tzinfo=UTC)
SENT_WORDS = (
    "othing was",
    "othing else was",
    "Sent once",
    "nothing was sent",
    "We stopped before sending",
    "Nothing has changed",
    "is kept",
    "other ways",
    "not saved",
    "Nothing on the meter",
    "The bind is as it was",
)


def kinds() -> list[type[InstallerError]]:
    return [
        kind
        for _, kind in inspect.getmembers(e, inspect.isclass)
        if issubclass(kind, InstallerError) and kind is not InstallerError
    ]


def make(kind: type[InstallerError]) -> InstallerError:
    if kind is e.Refused:
        return e.Refused(RefusalCode.UNSAID, 400)
    if kind is e.AnotherCustomer:
        return e.AnotherCustomer("789", "786")
    if kind is e.CameraUnavailable:
        return e.CameraUnavailable(CameraProblem.IN_USE)
    if kind is e.PictureUnreadable:
        return e.PictureUnreadable(no_code=True)
    if kind is e.ListUnreadable:
        return e.ListUnreadable(ListProblem.SPREADSHEET)
    if kind is e.ClientCertificateUnusable:
        return e.ClientCertificateUnusable(CertificateProblem.NO_KEY)
    return kind("Matter") if kind is e.NotASticker else kind("seen on the wire")


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_error_of_the_tree_has_its_own_row(kind: type[InstallerError]) -> None:
    assert kind in messages._TABLE


def test_no_two_errors_read_alike() -> None:
    titles = [message_for(make(kind), Moment(Step.REVIEW, NOW)).title for kind in kinds()]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("step", list(Step))
@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_message_says_what_was_sent_and_what_to_do(kind: type[InstallerError], step: Step) -> None:
    message = message_for(make(kind), Moment(step, NOW, "123456780"))
    assert any(words in message.text for words in SENT_WORDS), message.text
    assert message.todo.endswith(".")
    _follows_the_copy_rules(message)


@pytest.mark.parametrize("code", list(RefusalCode))
def test_every_refusal_of_the_contract_has_its_own_words(code: RefusalCode) -> None:
    message = message_for(e.Refused(code, 400), Moment(Step.REVIEW, NOW))
    assert message.todo
    assert code.value == "" or f"code {code.value}" in message.details
    _follows_the_copy_rules(message)
    others = [
        message_for(e.Refused(c, 400), Moment(Step.REVIEW, NOW)).title for c in RefusalCode if c != code
    ]
    assert message.title not in others


def _follows_the_copy_rules(message: Message) -> None:
    text = f"{message.title} {message.text}"
    for word in ("please", "oops", "error", "!", "token", "request body", "isAMI", "HTTP", "'"):
        assert word not in text.lower() if word.islower() else word not in text, text
    assert len(message.title.split()) <= 9


def test_a_busy_sign_in_says_until_when_to_wait() -> None:
    busy = e.Busy("429", NOW + timedelta(minutes=1))
    assert "14:03" in message_for(busy, Moment(Step.SIGN_IN, NOW, zone=UTC)).happened
    assert "14:03" in message_for(busy, Moment(Step.CUSTOMER, NOW, zone=UTC)).happened


def test_an_unknown_customer_is_named() -> None:
    assert "123456780" in message_for(e.NotFound(), Moment(Step.CUSTOMER, NOW, "123456780")).happened
    assert "this sign-in" in message_for(e.NotFound(), Moment(Step.CUSTOMER, NOW)).happened


@pytest.mark.parametrize("made", [e.ConnectionNotTrusted, e.ClientCertificateUnusable, e.ProxyUnusable])
def test_every_reason_why_there_is_no_connection_has_its_own_repair(made: Any) -> None:
    kinds_of: dict[Any, list[Any]] = {
        e.ConnectionNotTrusted: list(TrustProblem),
        e.ClientCertificateUnusable: list(CertificateProblem),
        e.ProxyUnusable: list(ProxyProblem),
    }
    reasons = kinds_of[made]
    told = [message_for(made(reason=reason), Moment(Step.SIGN_IN, NOW)) for reason in reasons]

    assert len({message.text for message in told}) == len(reasons)
    assert len({message.todo for message in told}) == len(reasons)
    for message, reason in zip(told, reasons, strict=True):
        assert f"Reason: {reason.value}" in message.details
        assert any(words in message.happened for words in SENT_WORDS), message.text
        _follows_the_copy_rules(message)


def test_the_dates_of_our_own_certificate_are_told() -> None:
    at = datetime(2026, 3, 2, 12, tzinfo=UTC)
    moment = Moment(Step.SIGN_IN, NOW, zone=UTC)
    ended = e.ClientCertificateUnusable(CertificateProblem.EXPIRED, at=at)
    begins = e.ClientCertificateUnusable(CertificateProblem.NOT_YET_VALID, at=at)

    assert message_for(ended, moment).happened == "Its last day was 2 March 2026. Nothing was sent."
    assert message_for(begins, moment).happened == "Its first day is 2 March 2026. Nothing was sent."


@pytest.mark.parametrize("reason", list(CameraProblem))
def test_every_camera_problem_says_how_it_is_mended(reason: CameraProblem) -> None:
    message = message_for(e.CameraUnavailable(reason), Moment(Step.SCAN, NOW))
    others = "The other ways to scan work as well."
    if reason is CameraProblem.NO_DECODER:
        others = "No picture can be read. A USB scanner and typing work."
    assert message.happened == others
    assert message.todo


def test_a_foreign_code_is_refused_by_its_name() -> None:
    assert "Matter" in message_for(e.NotASticker("Matter"), Moment(Step.SCAN, NOW)).title
    for thing in ("web address", "product number"):
        title = message_for(e.NotASticker(thing), Moment(Step.SCAN, NOW)).title
        assert title == f"That is a {thing}, not the sticker"
    assert "not a DataBridge sticker" in message_for(e.NotASticker(), Moment(Step.SCAN, NOW)).title


def test_a_file_that_is_no_picture_is_told_from_a_picture_without_a_code() -> None:
    no_picture = message_for(e.PictureUnreadable(no_code=False), Moment(Step.SCAN, NOW))
    no_code = message_for(e.PictureUnreadable(no_code=True), Moment(Step.SCAN, NOW))
    assert (no_picture.title, no_code.title) == ("This file is not a picture", "No sticker in this picture")


def test_an_account_that_is_locked_or_closed_is_not_called_a_refused_bind() -> None:
    message = message_for(e.Refused(RefusalCode.UNSAID, 403), Moment(Step.CUSTOMER, NOW))
    assert "locked or closed" in message.title
    assert "Nothing was sent to the meter" in message.happened


def test_an_error_without_a_row_is_still_shown_calmly() -> None:
    class Novel(InstallerError):
        pass

    message = message_for(Novel("odd"), Moment(Step.METER, NOW))
    assert message.title == "That did not work"
    assert message == message_for(Unexpected("Novel"), Moment(Step.METER, NOW))


def test_a_surprise_at_the_bind_claims_nothing_of_what_was_sent() -> None:
    message = message_for(Unexpected("Novel"), Moment(Step.REVIEW, NOW))
    assert "is not known" in message.happened
    assert "Look in the installs" in message.todo


def test_the_details_are_for_support_and_name_step_time_and_kind() -> None:
    details = message_for(e.ServerDown("HTTP 503"), Moment(Step.CUSTOMER, NOW)).details
    assert details.splitlines() == [
        "Step: customer",
        "Time: 2026-04-14 14:02:00 UTC",
        "Kind: ServerDown",
        "What was seen: HTTP 503",
    ]


@pytest.mark.parametrize("status", [400, 409, 422])
def test_only_a_403_says_that_the_account_is_locked_or_closed(status: int) -> None:
    """A technician who is sent away from a good customer costs a second visit."""
    moment = Moment(Step.CUSTOMER, NOW)
    assert "locked or closed" in message_for(e.Refused(RefusalCode.UNSAID, 403), moment).title
    told = message_for(e.Refused(RefusalCode.UNSAID, status), moment)
    assert told.title == "The utility refused the look-up"
    assert "says nothing of the account" in told.happened


@pytest.mark.parametrize("reason", list(PersonProblem))
def test_every_sign_in_of_a_person_that_did_not_end_well_has_its_own_words(reason: PersonProblem) -> None:
    message = message_for(SignInNotFinished(reason), Moment(Step.SIGN_IN, NOW))
    assert "othing was" in message.happened
    assert message.todo.endswith(".")
    _follows_the_copy_rules(message)
    others = {message_for(SignInNotFinished(r), Moment(Step.SIGN_IN, NOW)).title for r in PersonProblem}
    assert len(others) == len(PersonProblem)
    assert message_for(SignInNotFinished(reason), Moment(Step.REVIEW, NOW)).title == "Sign in again"
