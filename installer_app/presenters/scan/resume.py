"""A saved install whose code is gone: its own sticker, scanned again, sends it on."""

from collections.abc import Callable

from installer_app.domain.errors import InstallerError
from installer_app.domain.job import InstallJob, Need
from installer_app.domain.sticker import Sticker
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.messages.message import Kind, Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.steps import Step
from installer_app.presenters.words.devices import NAMES, told_of
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker


class Resume:
    """``on_given`` hears that the code is back, ``on_refused`` why it is not."""

    def __init__(
        self,
        tracker: Tracker,
        clock: Clock,
        on_given: Callable[[], None],
        on_refused: Callable[[Message], None],
    ) -> None:
        self._tracker = tracker
        self._clock = clock
        self._on_given = on_given
        self._on_refused = on_refused
        self.action = AsyncAction(lambda _: None)

    def use(self, job_id: str, sticker: Sticker) -> None:
        """Give the job the sticker's code, if the sticker is its own; else nothing is kept or sent."""
        journal = self._tracker.journal
        job = journal[job_id]
        if sticker.mac != job.target.mac:
            todo = tr("Scan the sticker of that DataBridge, or go back and cancel the bind.")
            self._on_refused(another_device(job, sticker, todo))
        elif job.need is not Need.CODE_GONE:
            self._on_given()
        else:
            self.action.start(lambda: journal.give_code(job_id, sticker.code), self._given, self._failed)

    def _given(self, _: InstallJob) -> None:
        self._tracker.wake()
        self._on_given()

    def _failed(self, problem: InstallerError) -> None:
        self._on_refused(message_for(problem, Moment(Step.REVIEW, self._clock.now())))


def goes_on(job: InstallJob) -> str:
    """Which install the sticker is scanned for."""
    target = job.target
    return tr(
        "For {device} {mac}, meter {meter}, {customer}",
        device=NAMES[job.device],
        mac=target.mac.text,
        meter=target.meter_id,
        customer=target.who,
    )


def another_device(job: InstallJob, sticker: Sticker, todo: str) -> Message:
    """The sticker is of another device than that install's; ``todo`` is what to do instead."""
    told = Message(
        Kind.WARN,
        "sticker",
        tr("That is another DataBridge"),
        tr(
            "This install is for {mac}, the sticker says {other}. Nothing was sent.",
            mac=job.target.mac.text,
            other=sticker.mac.text,
        ),
        todo,
    )
    return told_of(job.device, told)
