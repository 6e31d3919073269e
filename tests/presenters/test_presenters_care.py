"""The checks as they come in, the log in readable words, and a support file that is looked through first."""

import json
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC
from pathlib import Path

import pytest
from bench import DEMO, TECH, Bench
from desks import desk_over

from installer_app.domain.errors import InstallerError
from installer_app.presenters.care.broken import broken_question, cannot_go_on, crashed
from installer_app.presenters.care.doctor import GROUPS, DoctorPresenter, DoctorState, verdict_of
from installer_app.presenters.care.filled_in import filled_in
from installer_app.presenters.care.kit import CareKit, Gathered
from installer_app.presenters.care.log import ERRORS, WARNINGS, LogPresenter, readable
from installer_app.presenters.care.support import SupportPresenter
from installer_app.presenters.messages.message import Kind
from installer_app.services.doctor.finding import Finding, Verdict, say
from installer_app.services.doctor.running import Check
from installer_app.services.profile import Profile
from installer_app.services.support.guard import Forbidden
from installer_app.services.support.guard import Kind as Found
from installer_app.services.support.parts import SupportPart

GOOD = Finding("clock", "Clock", Verdict.GOOD, say("It goes with the server’s."))
MEND = Finding("api", "API", Verdict.NEEDS_MENDING, say("It is down."))
KNOW = Finding("camera", "Cameras", Verdict.WORTH_KNOWING, say("There is none."))


def kit_of(*findings: Finding, **more: object) -> CareKit:
    def check(finding: Finding) -> Check:
        async def run() -> Finding:
            return finding

        return Check(finding.key, finding.title, run)

    @asynccontextmanager
    async def checks(profile: Profile) -> AsyncIterator[tuple[Check, ...]]:
        assert profile is DEMO
        yield tuple(check(finding) for finding in findings)

    return CareKit(checks=checks, **more)  # type: ignore[arg-type] # its own fields


def doctor(*findings: Finding) -> DoctorPresenter:
    return DoctorPresenter(kit_of(*findings), lambda: DEMO)


@pytest.mark.parametrize(
    ("findings", "kind", "title", "happened"),
    [
        ((GOOD,), Kind.OK, "Nothing needs mending", "All that could be looked at is well."),
        ((GOOD, KNOW), Kind.OK, "Nothing needs mending", "1 thing is worth knowing."),
        ((MEND, KNOW), Kind.BAD, "1 thing needs mending", "Below each stands who can mend it, and how."),
    ],
)
async def test_how_it_stands(findings: tuple[Finding, ...], kind: Kind, title: str, happened: str) -> None:
    presenter = doctor(*findings)
    seen: list[DoctorState] = []
    presenter.changed.add(seen.append)
    presenter.enter()
    await presenter.action.ended()

    assert verdict_of(seen[0]).title == "Checking this computer…"
    assert any(verdict_of(state).happened.startswith("0 of ") for state in seen)
    message = verdict_of(presenter.state)
    assert (message.kind, message.title, message.happened) == (kind, title, happened)
    assert presenter.state.findings == findings


async def test_what_was_found_stands_until_somebody_checks_again() -> None:
    presenter = doctor(GOOD)
    presenter.enter()
    await presenter.action.ended()
    presenter.enter()
    assert not presenter.action.busy
    presenter.again()
    assert presenter.action.busy
    await presenter.action.ended()


async def test_a_check_that_cannot_be_carried_out_says_so() -> None:
    presenter = DoctorPresenter(kit_of(GOOD), lambda: TECH)  # type: ignore[arg-type, return-value] # the kit refuses it
    presenter.enter()
    await presenter.action.ended()
    assert verdict_of(presenter.state).title == "The check broke off"


def test_every_check_has_its_place_on_the_page() -> None:
    placed = [key for _, keys in GROUPS for key in keys]
    assert len(placed) == len(set(placed)) == 19


LINES = "\n".join(
    json.dumps({"at": "2026-04-14T14:02:00+00:00", "level": level, "message": message, **more})
    for level, message, more in (
        ("INFO", "started", {"version": "1.1", "environment": ""}),
        ("WARNING", "pass ended", {"problem": "NoNetwork"}),
        ("ERROR", "unexpected", {"failure": [{"kind": "KeyError", "at": ["a.py:1 b"]}]}),
    )
)


def test_a_line_of_the_log_is_read_as_words_the_newest_first() -> None:
    assert readable(f"{LINES}\nnot JSON\n[]", zone=UTC) == (
        "2026-04-14 14:02:00  ERROR  unexpected  KeyError",
        "2026-04-14 14:02:00  WARNING  pass ended  problem NoNetwork",
        "2026-04-14 14:02:00  started  version 1.1",
    )
    assert [len(readable(LINES, level)) for level in (WARNINGS, ERRORS)] == [2, 1]
    assert readable('{"at": "never", "message": "x"}') == ("never  x",)


async def test_the_log_is_read_when_it_is_shown_and_filtered_by_level(tmp_path: Path) -> None:
    presenter = LogPresenter(CareKit(read_log=lambda: LINES, folder=tmp_path), UTC)
    presenter.enter()
    await presenter.action.ended()
    assert presenter.state.count == 3
    presenter.choose(ERRORS)
    assert (presenter.state.count, presenter.state.folder) == (1, str(tmp_path))
    presenter.folder_not_opened()
    assert presenter.state.message is not None


def broken_kit() -> CareKit:
    def breaks(*_: object) -> str:
        raise ValueError

    return CareKit(read_log=breaks, gather=breaks)  # type: ignore[arg-type] # it never returns


async def no_findings() -> tuple[Finding, ...]:
    return ()


async def test_what_cannot_be_read_or_gathered_is_said() -> None:
    log, support = LogPresenter(broken_kit()), SupportPresenter(broken_kit(), no_findings, lambda: ())
    log.enter()
    support.enter()
    await log.action.ended()
    await support.action.ended()
    assert log.state.message is not None
    assert log.state.message.title == "The log cannot be read"
    assert support.state.message is not None
    assert support.state.message.title == "Nothing could be gathered"


def support(*forbidden: Forbidden) -> SupportPresenter:
    parts = (SupportPart("about.txt", "About."), SupportPart("jobs.json", "for John Doe"))
    kit = kit_of(GOOD, gather=lambda _, __: Gathered(parts))
    return SupportPresenter(kit, no_findings, lambda: forbidden)


async def test_a_support_file_is_shown_and_then_saved(tmp_path: Path) -> None:
    presenter, to = support(), tmp_path / "support.zip"
    presenter.enter()
    await presenter.action.ended()
    assert presenter.state.text == "About."
    presenter.choose("jobs.json")
    assert presenter.state.text == "for John Doe"
    presenter.save(to)
    await presenter.save_action.ended()
    assert presenter.state.message is not None
    assert presenter.state.message.title == "Support file saved"
    with zipfile.ZipFile(to) as archive:
        assert archive.namelist() == ["about.txt", "jobs.json"]


async def test_a_name_in_it_keeps_it_back_and_a_disk_that_refuses_is_said(tmp_path: Path) -> None:
    kept_back = support(Forbidden(Found.NAME, "John Doe"))
    kept_back.enter()
    await kept_back.action.ended()
    kept_back.save(tmp_path / "support.zip")
    await kept_back.save_action.ended()
    assert kept_back.state.message is not None
    assert "jobs.json was found: a customer’s name or address" in kept_back.state.message.happened
    nowhere = support()
    nowhere.enter()
    await nowhere.action.ended()
    nowhere.save(tmp_path / "no" / "support.zip")
    await nowhere.save_action.ended()
    assert nowhere.state.message is not None
    assert nowhere.state.message.title == "The support file could not be written"
    assert list(tmp_path.iterdir()) == []  # noqa: ASYNC240 - a test's own folder


async def test_a_desk_that_never_looked_looks_before_it_gathers() -> None:
    desk = desk_over(Bench())
    desk.care.support.enter()
    await desk.care.support.action.ended()
    assert desk.care.support.state.message is None
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.edit_passphrase("of the certificate")
    desk.sign_in.edit_bind_password("of the account")
    found = {(one.kind, one.text) for one in filled_in(desk.sign_in, desk.wizard)}
    secrets = {"made-up", "of the certificate", "of the account"}
    assert found == {*((Found.SECRET, one) for one in secrets), (Found.SIGN_IN, "field-tech-204")}
    assert all(not action.busy for action in desk.care.actions())


def test_what_is_said_of_what_broke() -> None:
    assert broken_question().stay == "Go on"
    assert cannot_go_on(ValueError("with a secret")).message.details == "Kind: ValueError"
    assert crashed().kind is Kind.WARN
    assert InstallerError().details == ""
