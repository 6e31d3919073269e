"""A long view is made a piece in each turn: whole, shown at the end, and the window answers meanwhile."""

from collections.abc import Callable, Iterator

import pytest
from bench import Bench
from desks import desk_over
from on_screen import shown
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from installer_app.presenters.about import AboutState
from installer_app.presenters.care.doctor import CheckRow, DoctorPresenter, DoctorState
from installer_app.services.doctor.finding import Finding, Verdict, say
from installer_app.services.inside import Part
from installer_app.ui.about.view import AboutView
from installer_app.ui.doctor.view import DoctorView
from installer_app.ui.shell import in_turns
from installer_app.ui.shell.in_turns import InTurns
from installer_app.ui.theme import Look

LEFT = Qt.MouseButton.LeftButton
FACTS = tuple((f"Fact {number}", "so") for number in range(4))
PARTS = tuple(Part(f"part-{number}", "1.0", "MIT") for number in range(6))
INSIDE = AboutState(FACTS, PARTS)
CHECKS = tuple(
    CheckRow(key, key.capitalize()) for key in ("proxy", "idp", "api", "clock", "token", "display")
)


@pytest.fixture(autouse=True)
def _one_piece_a_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a computer on which each piece takes as long as a turn may."""
    monkeypatch.setattr(in_turns, "SLICE_SECONDS", -1.0)


@pytest.fixture
def about(look: Look, qtbot: QtBot) -> AboutView:
    """On show, and nothing is read yet."""
    view = AboutView(look, desk_over(Bench()).about)
    shown(qtbot, view, width=1024)
    return view


@pytest.fixture
def checked() -> DoctorPresenter:
    return desk_over(Bench()).care.doctor


@pytest.fixture
def doctor(look: Look, qtbot: QtBot, checked: DoctorPresenter) -> DoctorView:
    """On show, and nothing is looked at yet."""
    view = DoctorView(look, checked, lambda _: None)
    shown(qtbot, view, width=1024)
    return view


def tell(presenter: DoctorPresenter, rows: tuple[CheckRow, ...]) -> None:
    presenter.state = DoctorState(rows)
    presenter.changed.tell(presenter.state)


def found(row: CheckRow) -> CheckRow:
    return CheckRow(row.key, row.title, Finding(row.key, row.title, Verdict.GOOD, say("It is well.")))


def turns_until(what: Callable[[], bool], look_on: Callable[[], None] = lambda: None) -> int:
    """How many turns of the loop it takes; ``look_on`` is called after each."""
    for turn in range(1, 200):
        QCoreApplication.processEvents()
        look_on()
        if what():
            return turn
    raise AssertionError("it never comes")


def names(view: DoctorView) -> set[str]:
    """The checks whose rows can be seen."""
    return {key for key, row in view.rows.items() if row.isVisible()}


def test_all_that_is_inside_is_shown_at_once_when_the_last_of_it_is_there(about: AboutView) -> None:
    halves: set[tuple[bool, bool]] = set()
    about.show_state(INSIDE)
    assert not about.facts.rows
    whole = turns_until(
        about.parts.isVisible,
        lambda: halves.add((about.facts.isVisible(), about.parts.isVisible())),
    )
    assert whole >= len(FACTS) + len(PARTS), "a piece in each turn"
    assert halves == {(False, False), (True, True)}
    assert (len(about.facts.rows), len(about.parts.rows)) == (len(FACTS), len(PARTS))


def test_what_is_pressed_while_the_rows_are_made_is_done_between_two_of_them(about: AboutView) -> None:
    about.show_state(INSIDE)
    turns_until(lambda: len(about.facts.rows) == 2)
    pressed_at: list[int] = []
    about.copy.clicked.connect(lambda: pressed_at.append(len(about.parts.rows)))
    QTimer.singleShot(0, lambda: QTest.mouseClick(about.copy, LEFT))
    turns_until(about.parts.isVisible)
    assert pressed_at
    assert pressed_at[0] < len(PARTS)
    assert about.copy.text() == "Copied"


def test_left_in_the_middle_and_shown_again_all_rows_are_there(about: AboutView) -> None:
    about.show_state(INSIDE)
    turns_until(lambda: len(about.facts.rows) == 2)
    about.hide()
    turns_until(lambda: len(about.parts.rows) == 3)
    about.show()
    turns_until(about.parts.isVisible)
    assert (len(about.facts.rows), len(about.parts.rows)) == (len(FACTS), len(PARTS))


def test_what_is_read_anew_in_the_middle_takes_the_place_of_what_was_read_before(about: AboutView) -> None:
    about.show_state(INSIDE)
    turns_until(lambda: len(about.parts.rows) == 3)
    about.show_state(AboutState(FACTS[:1], PARTS[:2]))
    turns_until(about.parts.isVisible)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert (len(about.facts.rows), len(about.parts.rows)) == (1, 2)


def test_where_nobody_looks_all_is_made_at_once_and_the_rest_of_the_old_is_given_up(about: AboutView) -> None:
    about.show_state(INSIDE)
    turns_until(lambda: len(about.parts.rows) == 3)
    about.hide()
    about.show_state(AboutState(FACTS[:1], PARTS[:2]))
    assert (len(about.facts.rows), len(about.parts.rows)) == (1, 2)
    for _ in range(20):
        QCoreApplication.processEvents()
    assert (len(about.facts.rows), len(about.parts.rows)) == (1, 2)


def test_a_check_that_is_done_before_its_row_is_shown_is_shown_as_done(
    doctor: DoctorView, checked: DoctorPresenter
) -> None:
    tell(checked, CHECKS)
    turns_until(lambda: len(doctor.rows) == 2)
    tell(checked, (found(CHECKS[0]), *CHECKS[1:4], found(CHECKS[4]), CHECKS[5]))
    seen: list[set[str]] = []
    turns_until(lambda: bool(names(doctor)), lambda: seen.append(names(doctor)))
    assert seen[-1] == {row.key for row in CHECKS}, "not one before the others"
    good = {key for key, row in doctor.rows.items() if "Good" in row.accessibleName()}
    assert good == {"proxy", "token"}


def test_other_checks_in_the_middle_leave_no_row_of_those_before(
    doctor: DoctorView, checked: DoctorPresenter
) -> None:
    tell(checked, CHECKS)
    turns_until(lambda: len(doctor.rows) == 4)
    tell(checked, CHECKS[3:])
    turns_until(lambda: bool(names(doctor)))
    assert names(doctor) == set(doctor.rows) == {row.key for row in CHECKS[3:]}


def test_a_view_that_goes_in_the_middle_takes_the_rest_of_its_work_with_it(qtbot: QtBot) -> None:
    view, done = QWidget(), list[int]()

    def pieces() -> Iterator[None]:
        for number in range(50):
            done.append(number)
            yield

    turns = InTurns(view)  # held, as a view holds it
    turns.start(pieces())
    turns_until(lambda: len(done) > 1)
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made = len(done)
    with qtbot.capture_exceptions() as told:
        for _ in range(20):
            QCoreApplication.processEvents()
    assert (len(done), told) == (made, [])


def test_what_goes_wrong_in_one_piece_is_told_once_and_the_next_work_is_done(qtbot: QtBot) -> None:
    parent, done = QWidget(), list[str]()
    qtbot.addWidget(parent)
    turns = InTurns(parent)

    def breaks() -> Iterator[None]:
        yield
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as told:
        turns.start(breaks())
        for _ in range(20):
            QCoreApplication.processEvents()
    assert [kind for kind, _, _ in told] == [ZeroDivisionError]
    turns.start(map(done.append, ("all", "of it")))
    turns_until(lambda: len(done) == 2)
    with pytest.raises(ZeroDivisionError):
        turns.do_at_once(breaks())
