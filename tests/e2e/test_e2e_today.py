"""A day with a list, against the real sandbox: one installed, one in vain, one skipped; then exported."""

import asyncio
import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from installer_app.app.core import Core
from installer_app.app.ground import DATABASE
from installer_app.domain.job import JobState
from installer_app.logs import FILE_NAME
from installer_app.presenters.steps import Step
from installer_app.presenters.today.state import TodayFace
from installer_app.services.day_list import DayList
from installer_app.store.database import Database
from installer_app.store.stops import SqliteStopStore
from installer_app.ui.front import Front
from installer_app.ui.tour.hand import button, click, drop, field, type_into, until

MAC, CODE = "AA:BB:CC:DD:EE:FF", "TUTORIAL-INSTALL-CODE-001"
SOON = 30.0
pytest_plugins = ["e2e_fixtures"]
LIST = """Time;Account #;Customer;Meter;Notes
09:10;123456789;John Doe;123456789;Gate code 4711
11:30;220148873;Ana Ortiz;204466812;Dog
15:00;220171530;Lindqvist, Rosa;204474415;
;;Somebody without a number;;
"""


def step(front: Front) -> Step:
    return front.desk.wizard.state.step


def badges(front: Front) -> list[str]:
    return [row.badge.word for row in front.desk.today.state.rows if row.badge is not None]


async def soon(front: Front, what: Callable[[], bool]) -> None:
    await until(what, lambda: f"at {step(front)}, {front.desk.today.state.face}: {badges(front)}", SOON)


async def take_the_list(front: Front, folder: Path) -> None:
    file = folder / "Route 12.csv"
    file.write_bytes(LIST.encode("cp1252"))
    drop(front.window, file)
    await soon(front, lambda: front.desk.today.state.face is TodayFace.PREVIEW)
    preview = front.desk.today.state.preview
    assert preview is not None
    assert [one.words for one in preview.troubles] == ["Line 5 has no customer number."]
    click(button(front.window, "Take 3 stops"))
    await soon(front, lambda: badges(front) == ["Next", "To do", "To do"])


async def install(front: Front, core: Core) -> None:
    """From the record on the page to a bind that is accepted."""
    press = front.window.bottom_bar.press_primary
    await soon(front, lambda: front.desk.customer.state.card is not None)
    press()
    await soon(front, lambda: step(front) is Step.METER)
    press()
    await soon(front, lambda: step(front) is Step.SCAN)
    front.desk.scan.read_text(f"MAC:{MAC};IC:{CODE}")
    await soon(front, front.window.bottom_bar.primary.isEnabled)
    press()
    await soon(front, lambda: step(front) is Step.REVIEW)
    for check in front.desk.review.state.checks:
        front.desk.review.tick(check.key, True)
    press()
    await soon(front, lambda: step(front) is Step.STATUS)
    await soon(front, lambda: core.journal.jobs[0].state in (JobState.ACCEPTED, JobState.CONFIRMED))


async def test_three_stops_are_worked_through_and_the_day_is_exported(
    front: Front, core: Core, tmp_path: Path
) -> None:
    press = front.window.bottom_bar.press_primary
    await take_the_list(front, tmp_path)
    click(button(front.window, "Back to"))
    press()
    await soon(front, lambda: step(front) is Step.CUSTOMER)

    assert front.window.bottom_bar.primary.caption == "Next stop"
    press()
    await install(front, core)
    click(button(front.window, "Next customer"))
    await soon(front, lambda: step(front) is Step.CUSTOMER)
    assert front.desk.customer.state.next_who == "Ana Ortiz"

    press()
    await soon(front, lambda: front.desk.customer.state.card is not None)
    click(button(front.window, "Could not install"))
    click(button(front.window, "No access to the meter"))
    type_into(field(front.window, "Note for the depot"), "=Dog in the yard")
    click(button(front.window, "Record it"))
    await soon(front, lambda: badges(front)[1:] == ["Not installed", "Next"])
    assert front.desk.customer.state.card is None

    front.desk.today.choose(front.desk.today.state.rows[2].stop_id)
    click(button(front.window, "Skip for now"))
    await soon(front, lambda: "Take back “Skip”" in front.desk.today.state.undo)

    await confirmed(core)
    await soon(front, lambda: badges(front)[0] == "Confirmed")
    click(button(front.window, "Export day"))
    dialog = front.today.view.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "day.csv"))
    dialog.reject()
    await soon(front, lambda: "3 stops are in it." in front.today.view.message.banner.accessibleName())
    check_the_export(tmp_path / "day.csv", core)
    await check_the_disk(core)


async def confirmed(core: Core) -> None:
    for _ in range(200):
        if core.journal.jobs[0].state is JobState.CONFIRMED:
            return
        await core.tracker.check_now(core.journal.jobs[0].job_id)
        await asyncio.sleep(0.05)
    raise AssertionError(core.journal.jobs[0].state)


def check_the_export(file: Path, core: Core) -> None:
    with file.open(newline="", encoding="utf-8-sig") as opened:
        rows = list(csv.DictReader(opened))
    assert [row["customerNumber"] for row in rows] == ["123456789", "220148873", "220171530"]
    assert [row["result"] for row in rows] == ["confirmed", "could not install", "skipped for now"]
    assert (rows[0]["macAddress"], rows[0]["boundMeter"]) == (MAC, "123456789")
    accepted, confirmed_at = core.journal.jobs[0].accepted_at, core.journal.jobs[0].confirmed_at
    assert accepted is not None
    assert confirmed_at is not None
    assert rows[0]["acceptedAt"] == accepted.isoformat(timespec="seconds")
    assert rows[0]["confirmedAt"] == confirmed_at.isoformat(timespec="seconds")
    assert (rows[1]["reason"], rows[1]["remark"]) == ("no access to the meter", "'=Dog in the yard")
    assert rows[2]["macAddress"] == ""
    assert CODE not in file.read_text(encoding="utf-8")


async def check_the_disk(core: Core) -> None:
    """What another start would find."""
    database = await Database.open(core.settings.data / DATABASE)
    again = DayList(SqliteStopStore(database), core.journal, core.session, core.clock)
    await again.load()
    await database.close()
    assert [one.stop.work for one in again.standings] == [one.stop.work for one in core.day_list.standings]
    assert [one.state for one in again.standings] == [one.state for one in core.day_list.standings]
    log = (core.settings.data / FILE_NAME).read_bytes()
    assert log
    for name in (b"Ana Ortiz", b"Lindqvist", b"Dog in the yard", b"4711"):
        assert name not in log
