"""What changes on a page is said aloud: states, grades, coaching, problems, waiting, counts."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6 import QtGui
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication
from rooms import CASES, OFFERED, Booth, Case, Setting, settle

from installer_app.presenters.steps import STEPS

BY_NAME = {case.name: case for case in CASES}


@pytest.fixture(scope="module")
def booth(qapp: QApplication) -> Iterator[Booth]:
    booth = Booth(qapp, *OFFERED)
    yield booth
    booth.close()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told; Qt itself tells nobody where there is none."""
    said: list[str] = []

    def tell(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    told = SimpleNamespace(
        AnnouncementPoliteness=QAccessible.AnnouncementPoliteness, updateAccessibility=tell
    )
    monkeypatch.setattr(QtGui, "QAccessible", told)
    return said


def become(booth: Booth, case: Case) -> None:
    """From what is on show to another State, as the presenters come to it; a picture begins afresh."""
    window, presenter = booth.window, booth._presenter(case)
    window.show_shell(case.around)
    window.show_view("" if case.step is not None else case.view)
    if case.step is not None:
        window.show_page(STEPS.index(case.step))
    for _ in range(2):  # a camera that starts with its page begins a scan afresh
        presenter.state = case.state
        presenter.changed.tell(case.state)
        settle()
    case.then(booth.front)
    settle()


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("customer-empty", "meter-one", "Which meter?"),
        ("customer-typed", "customer-busy", "Looking…"),
        ("customer-busy", "customer-status-A", "John Doe, 123456789"),
        ("customer-typed", "customer-problem-NoNetwork", "No network"),
        ("scan-live-SHOW_STICKER", "scan-live-MOVE_CLOSER", "Move closer"),
        ("scan-live-SHOW_STICKER", "scan-read-verified", "Does this match the sticker?"),
        ("scan-live-SHOW_STICKER", "scan-live-still-OFFERED", "Not read yet?"),
        ("scan-live-SHOW_STICKER", "scan-camera-IN_USE", "Another program is using the camera"),
        ("scan-typed-nothing", "scan-typed-suspect", "Suspect"),
        ("bind-ready", "bind-binding", "Binding…"),
        ("status-sending", "status-confirmed", "Bound and confirmed"),
        ("tracker-all", "tracker-needs-you", "installs shown"),
        ("shell-connection-connected", "shell-connection-no-network", "No network"),
        ("shell-button-120-waiting", "shell-button-1-needs-you", "1 needs you"),
        ("sign-in-filled", "sign-in-light-HEALTHY", "The server is running"),
    ],
)
def test_a_change_is_announced(booth: Booth, heard: list[str], before: str, after: str, words: str) -> None:
    booth.show(BY_NAME[before], Setting())
    heard.clear()
    become(booth, BY_NAME[after])
    assert any(words in said for said in heard), heard


def test_what_stays_as_it_is_is_not_said_again(booth: Booth, heard: list[str]) -> None:
    for name in ("customer-problem-NoNetwork", "tracker-needs-you", "status-confirmed"):
        booth.show(BY_NAME[name], Setting())
        heard.clear()
        become(booth, BY_NAME[name])
        assert heard == []
