"""One install from sign-in to confirmed, as a technician would do it; a picture and a line of JSON a step."""

import json
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from installer_app.domain.job import Claim, InstallJob, JobState
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.desk import Desk
from installer_app.presenters.messages.message import Message
from installer_app.presenters.scan.state import ScanMode
from installer_app.presenters.steps import STEPS, Step
from installer_app.settings import TourPlan
from installer_app.ui.tour.hand import TourStopped, button, click, drop, field, type_into, until

if TYPE_CHECKING:
    from installer_app.ui.window import InstallerWindow

WATCH_EVERY = 2.0
GIVE_UP_AFTER = 60.0
SENT_ANSWER_WITHIN = 40.0
SETTLE = 0.25
DONE = (JobState.CONFIRMED,)
OVER = (JobState.REJECTED, JobState.CANCELLED, JobState.OVERDUE)


@frozen
class Stage:
    """What the tour works with: the window, its bar, the presenters behind it, and where words go."""

    window: "InstallerWindow"
    press_primary: Callable[[], None]
    scan_page: QWidget
    show_tracker: Callable[[bool], None]
    desk: Desk
    now: Callable[[], datetime]
    pause: Callable[[float], Coroutine[Any, Any, None]]
    emit: Callable[[str], None]

    @property
    def page(self) -> QWidget:
        """That on show. In all the window PySide would make the classes of all that is there, to find a control."""
        return self.window.page or self.window


class Tour:
    """Runs once. Every control is reached through the window itself, by its accessible name."""

    def __init__(self, stage: Stage, plan: TourPlan) -> None:
        self._stage = stage
        self._desk = stage.desk
        self._plan = plan
        self._step = Step.SIGN_IN
        self._pictures = 0
        self._job_id = ""

    async def run(self) -> bool:
        """Whether it came to its end: confirmed, accepted where the record cannot tell, or ``until``."""
        acts = dict(
            zip(
                STEPS,
                (self._sign_in, self._customer, self._meter, self._scan, self._bind, self._status),
                strict=True,
            )
        )
        try:
            self._plan.pictures.mkdir(parents=True, exist_ok=True)
            for step, act in acts.items():
                self._step = step
                await until(lambda s=step: self._desk.wizard.state.step is s, self._reason)  # type: ignore[misc] # mypy infers no type for a lambda with a default
                await act()
                if step.value == self._plan.until:
                    break
        except (TourStopped, OSError) as stopped:
            # Where the disk takes no more pictures, the reason is said all the same.
            with suppress(OSError):
                await self._shoot("stopped")
            self._say(self._step, ok=False, reason=str(stopped))
            return False
        return True

    async def _sign_in(self) -> None:
        desk = self._desk
        await until(lambda: not desk.sign_in.memory_action.busy, self._reason)
        picture = await self._shoot("sign-in")
        self._stage.press_primary()
        await until(
            lambda: desk.wizard.state.step is Step.CUSTOMER or self._problem(desk.sign_in.state.message),
            self._reason,
            SENT_ANSWER_WITHIN,
        )
        self._stop_if(desk.wizard.state.step is not Step.CUSTOMER)
        self._say(Step.SIGN_IN, picture=picture, clientId=desk.wizard.state.draft.signed_in_as)

    async def _customer(self) -> None:
        desk, page = self._desk, self._stage.page
        if self._plan.account:
            type_into(field(page, tr("Customer number")), self._plan.account)
            click(button(page, tr("Find customer")))
        else:
            click(button(page, tr("Use the account of this sign-in")))
        await until(lambda: not desk.customer.action.busy, self._reason, SENT_ANSWER_WITHIN)
        picture = await self._shoot("customer")
        self._stop_if(bool(desk.customer.state.why_not))
        found = desk.wizard.state.draft.found
        self._stage.press_primary()
        name = found.customer.client_id if found else ""
        self._say(Step.CUSTOMER, picture=picture, customer=name)

    async def _meter(self) -> None:
        desk = self._desk
        card = next(
            (c for g in desk.meter.state.groups for c in g.meters if self._wants(c.meter_id, c.blocked)), None
        )
        if card is None:
            wanted = self._plan.meter
            if wanted:
                raise TourStopped(f"meter {wanted} is not on this customer’s record")
            raise TourStopped("no electric meter is among the customer’s meters")
        if card.blocked:
            raise TourStopped(card.note)
        if not card.chosen:
            click(button(self._stage.page, f"{card.kind} {card.meter_id}"))
        picture = await self._shoot("meter")
        self._stop_if(bool(desk.meter.state.why_not))
        self._stage.press_primary()
        self._say(Step.METER, picture=picture, meterId=card.meter_id)

    async def _scan(self) -> None:
        scan = self._desk.scan
        if self._plan.sticker is not None:
            drop(self._stage.scan_page, self._plan.sticker)
            await until(
                lambda: scan.state.mode is ScanMode.READ or self._problem(scan.state.message), self._reason
            )
        else:
            await until(lambda: bool(scan.state.codes) or scan.state.mode is ScanMode.READ, self._reason)
            await self._shoot("scan", settle=0)
            await until(lambda: scan.state.mode is ScanMode.READ, self._reason)
        picture = await self._shoot("scan" if self._plan.sticker else "scan-read")
        self._stop_if(scan.state.card is None)
        mac = scan.state.card.mac if scan.state.card else ""
        if scan.state.needs_tick:
            click(button(self._stage.page, tr("I compared every character. The sticker really says this.")))
        self._stage.press_primary()
        self._say(Step.SCAN, picture=picture, macAddress=mac)

    async def _bind(self) -> None:
        desk = self._desk
        for check in desk.review.state.checks:
            click(button(self._stage.page, check.title))
        picture = await self._shoot("bind")
        self._stop_if(bool(desk.review.state.why_not))
        end = desk.committed.add(lambda job: self._committed(job, picture))
        try:
            self._stage.press_primary()
            await until(
                lambda: (
                    desk.wizard.state.step is Step.STATUS
                    or desk.review.state.refused is not None
                    or self._problem(desk.review.state.message)
                ),
                self._reason,
                SENT_ANSWER_WITHIN,
            )
        finally:
            end()
        refused = desk.review.state.refused
        if refused is not None:
            raise TourStopped(f"{refused.message.title}. {refused.message.text}")
        self._stop_if(desk.wizard.state.step is not Step.STATUS)

    async def _status(self) -> None:
        await self._shoot("status")
        waited = 0.0
        while not self._settled():
            if self._desk.status.state.message is None and "check now" in self._desk.status.state.actions:
                self._desk.status.do("check now")
                await self._desk.status.action.ended()
            if self._settled():
                break
            if waited >= GIVE_UP_AFTER:
                raise TourStopped(f"not confirmed within {GIVE_UP_AFTER:.0f} seconds")
            await self._stage.pause(WATCH_EVERY)
            waited += WATCH_EVERY
        job = self._job()
        picture = await self._shoot("confirmed" if job.state is JobState.CONFIRMED else "accepted")
        self._stage.show_tracker(True)
        await self._shoot("tracker")
        self._stage.show_tracker(False)
        self._say(
            Step.STATUS,
            picture=picture,
            state=job.state.value,
            claim=job.claim.value,
            evidence=job.evidence.value,
        )

    def _settled(self) -> bool:
        job = self._job()
        if job.state in OVER:
            raise TourStopped(f"the bind is {job.state.value}: {job.reason or job.claim.value}")
        return job.state in DONE or job.claim is Claim.RECORD_CANNOT_TELL

    def _committed(self, job: InstallJob, picture: str) -> None:
        self._job_id = job.job_id
        self._say(Step.REVIEW, picture=picture, id=job.job_id)

    def _job(self) -> InstallJob:
        return self._desk.job(self._job_id)

    def _wants(self, meter_id: str, blocked: bool) -> bool:
        return meter_id == self._plan.meter if self._plan.meter else not blocked

    def _problem(self, message: Message | None) -> bool:
        return message is not None

    def _stop_if(self, stuck: bool) -> None:
        if stuck:
            raise TourStopped(self._reason())

    def _reason(self) -> str:
        """What the page itself says, else that it took too long."""
        desk = self._desk
        states: dict[Step, Any] = {
            Step.SIGN_IN: desk.sign_in.state,
            Step.CUSTOMER: desk.customer.state,
            Step.METER: desk.meter.state,
            Step.SCAN: desk.scan.state,
            Step.REVIEW: desk.review.state,
            Step.STATUS: desk.status.state,
        }
        state = states[self._step]
        if state.message is not None:
            return f"{state.message.title}. {state.message.text}"
        return getattr(state, "why_not", "") or "the page took too long"

    async def _shoot(self, name: str, settle: float = SETTLE) -> str:
        # What was just shown is laid out, and what moves comes to rest, in the turns after this one.
        await self._stage.pause(settle)
        self._pictures += 1
        file = f"{self._pictures:02d}-{name}.png"
        if not self._stage.window.grab().save(str(self._plan.pictures / file)):
            raise OSError(f"no picture could be saved in {self._plan.pictures}")
        return file

    def _say(self, step: Step, *, ok: bool = True, **more: str) -> None:
        line = {"step": step.value, "at": self._stage.now().isoformat(), "ok": ok, **more}
        self._stage.emit(json.dumps(line, ensure_ascii=False))
