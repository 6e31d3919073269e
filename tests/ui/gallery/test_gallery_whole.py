"""The gallery leaves nothing out: whatever the program can be in is the reason for one of its pictures."""

from collections import Counter
from collections.abc import Iterable
from enum import Enum

import pytest
from every_case import CASES

from installer_app.domain import errors as e
from installer_app.domain.customer import STATUSES
from installer_app.domain.errors import CameraProblem, RefusalCode
from installer_app.domain.file_problems import PictureProblem
from installer_app.domain.hints import Hint
from installer_app.domain.job import Evidence, JobState, Need
from installer_app.domain.typed_scan import Unsure
from installer_app.presenters.frame.shell import ConnectionKind, RailKind, TrackerKind
from installer_app.presenters.frame.verdict import Tone
from installer_app.presenters.frame.words import PLATES
from installer_app.presenters.messages import table as messages
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.scan.typed import FieldGrade
from installer_app.presenters.sign_in.state import Light
from installer_app.presenters.sign_in.words import ENVIRONMENTS
from installer_app.presenters.steps import Step
from installer_app.presenters.tracker.view import FILTERS
from installer_app.services.ports import Health

# Told by a job’s own verdict, or by a title of their own for each kind.
TOLD_OTHERWISE = {e.OutcomeUnknown, e.CameraUnavailable, e.NotASticker}


Reason = tuple[type, object]


def told(step: Step | None) -> set[Reason]:
    """What the pictures of a page (None: the tracker) are there for."""
    return reasons(reason for case in CASES if case.step is step for reason in case.tells)


def reasons(of: Iterable[object]) -> set[Reason]:
    """With their kinds: words that are the same mean something else in another one."""
    return {(type(reason), reason) for reason in of}


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (Step.SIGN_IN, RefusalCode),
        (Step.SIGN_IN, Health),
        (Step.SIGN_IN, Light),
        (Step.CUSTOMER, RefusalCode),
        (Step.METER, ConnectionKind),
        (Step.METER, RailKind),
        (Step.METER, TrackerKind),
        (Step.SCAN, CameraProblem),
        (Step.SCAN, FieldGrade),
        (Step.SCAN, Hint),
        (Step.SCAN, PictureProblem),
        (Step.SCAN, ScanMode),
        (Step.SCAN, Unsure),
        (Step.REVIEW, RefusalCode),
        (Step.STATUS, Evidence),
        (Step.STATUS, JobState),
        (Step.STATUS, Need),
        (Step.STATUS, Tone),
        (None, JobState),
    ],
)
def test_a_page_is_shown_in_each_of_its_kinds(step: Step | None, kind: type[Enum]) -> None:
    assert reasons(kind) <= told(step)


def test_every_problem_that_has_words_is_shown_with_them() -> None:
    everywhere = {reason for case in CASES for reason in case.tells if isinstance(reason, type)}
    assert set(messages._TABLE) - TOLD_OTHERWISE == everywhere


def test_every_standing_environment_and_filter_is_shown() -> None:
    assert reasons((*STATUSES, "", "Q")) <= told(Step.CUSTOMER)
    assert reasons(PLATES) <= told(Step.METER)
    assert reasons(FILTERS) <= told(None)
    assert reasons(choice.key for choice in ENVIRONMENTS if choice.key != "demo") <= told(Step.SIGN_IN)


def test_no_two_pictures_have_the_same_name() -> None:
    assert [name for name, count in Counter(case.name for case in CASES).items() if count > 1] == []
