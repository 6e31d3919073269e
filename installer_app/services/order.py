"""What the technician confirmed, and the jobs that it becomes."""

import secrets
from dataclasses import replace
from datetime import datetime

from installer_app.domain.customer import Customer, Meter, Premise
from installer_app.domain.device import DeviceKind
from installer_app.domain.events import Submitted
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import Action, InstallJob, Place, Target, same_meter
from installer_app.domain.sticker import Sticker
from installer_app.domain.transitions import transition
from installer_app.frozen import frozen


@frozen
class Order:
    """What the technician confirmed on the review page. ``synced_at`` is when the customer was asked for.

    ``technician`` is their name, "" before it was entered.
    """

    customer: Customer
    premise: Premise
    meter: Meter
    sticker: Sticker
    synced_at: datetime
    by_sign_in: bool = False
    checklist: tuple[str, ...] = ()
    device: DeviceKind = DeviceKind.DATABRIDGE
    technician: str = ""


def jobs_of(
    order: Order, place: Place, now: datetime, earlier: tuple[InstallJob, ...], release_first: bool = False
) -> tuple[InstallJob, ...]:
    """The bind, queued; with ``release_first`` after a release, as two steps of their own."""
    bind = _job(order, place, now, earlier, Action.BIND)
    if not release_first:
        return (bind,)
    release = _job(order, place, now, earlier, Action.RELEASE)
    # Its baseline is of before the release: the record has to be asked again after it.
    return release, replace(bind, after=release.job_id, baseline=None, baseline_at=None)


def release_of(job: InstallJob, code: InstallCode, now: datetime, technician: str = "") -> InstallJob:
    """The release, queued, of the device that an install has bound. The record is asked before it goes."""
    release = InstallJob(
        *(secrets.token_hex(8), job.place, job.target, now, Action.RELEASE),
        masked_code=code.masked,
        device=job.device,
        technician=technician,
    )
    return transition(release, Submitted(now))


def _job(
    order: Order, place: Place, now: datetime, earlier: tuple[InstallJob, ...], action: Action
) -> InstallJob:
    target = Target(
        order.customer.client_id,
        order.premise.premise_id,
        order.meter.meter_id,
        order.sticker.mac,
        order.customer.name,
        order.premise.short,
        order.by_sign_in,
    )
    job = InstallJob(
        *(secrets.token_hex(8), place, target, now, action),
        checklist=order.checklist,
        # The code itself is wiped once the install is confirmed; reports tell stickers apart by this.
        masked_code=order.sticker.code.masked,
        device=order.device,
        technician=order.technician,
    )
    # What the record said before our own last request for this meter is no baseline any more.
    sent = [other.history[-1].at for other in earlier if other.number and same_meter(other, job)]
    if all(at < order.synced_at for at in sent):
        job = replace(job, baseline=order.meter.is_ami, baseline_at=order.synced_at)
    return transition(job, Submitted(now))
