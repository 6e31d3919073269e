"""What is worth a notice before the bind: the account, the network, the box list, other installs, AMI."""

from collections.abc import Callable

from installer_app.domain.customer import Standing
from installer_app.domain.job import BASELINE_HOLDS, JobState, superseded
from installer_app.domain.sticker import Sticker
from installer_app.presenters.customer.words import standing_message
from installer_app.presenters.flow import Draft
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.meter.page import last_bind
from installer_app.presenters.meter.replacing import replacing
from installer_app.presenters.review.words import (
    LOOKED_UP_LONG_AGO,
    NOT_ON_AMI,
    OFFLINE,
    ON_AMI,
    meter_taken,
    used_before,
)
from installer_app.presenters.words.devices import told_of
from installer_app.services.ports import Clock
from installer_app.services.tracker import Tracker


class ReviewNotices:
    """``box_says`` is what the list of the depot's box has to say of the sticker in hand."""

    def __init__(self, tracker: Tracker, clock: Clock, box_says: Callable[[], Message | None]) -> None:
        self._tracker, self._clock, self._box_says = tracker, clock, box_says

    def of(self, draft: Draft) -> tuple[Message, ...]:
        """All that apply, in the order in which they are shown: what may stop the bind comes first."""
        return tuple(sorted(self._that_apply(draft), key=lambda notice: notice.kind is Kind.WAIT))

    def _that_apply(self, draft: Draft) -> tuple[Message, ...]:
        notices: list[Message] = []
        if draft.found is not None and draft.found.customer.status.standing is Standing.WARN:
            standing = standing_message(draft.found.customer)
            notices += [standing] if standing else []
        if not self._tracker.online:
            notices.append(OFFLINE.said())
        elif draft.found is not None and self._clock.now() - draft.found.at > BASELINE_HOLDS:
            notices.append(LOOKED_UP_LONG_AGO.said())
        if draft.sticker is not None:
            box_says = self._box_says()
            notices += [box_says] if box_says is not None and box_says.kind is Kind.BAD else []
            notices += self._used_before(draft.sticker, draft.meter.meter_id if draft.meter else "")
        if draft.meter is not None:
            if draft.replaces:
                return (*notices, replacing(draft))
            notices += self._taken(draft)
            notices.append((ON_AMI if draft.meter.is_ami else NOT_ON_AMI).said())
        return tuple(notices)

    def _taken(self, draft: Draft) -> list[Message]:
        """The meter has a device from this laptop, and it is another one."""
        if draft.meter is None or draft.sticker is None:
            return []
        there = last_bind(self._tracker.journal, draft.place, draft.meter.meter_id)
        another = there is not None and there.target.mac != draft.sticker.mac
        if there is None or not another:
            return []
        return [told_of(there.device, meter_taken(there, self._clock.now()))]

    def _used_before(self, sticker: Sticker, meter_id: str) -> list[Message]:
        """One device is on one meter: another install of it on this laptop is worth a look."""
        journal = self._tracker.journal
        over = (JobState.REJECTED, JobState.CANCELLED, JobState.RELEASED)
        others = [
            job
            for job in journal.of_device(sticker.mac)
            if job.state not in over and not superseded(job, journal.beside(job))
        ]
        if not others:
            return []
        return [told_of(others[-1].device, used_before(others[-1], meter_id, self._clock.now()))]
