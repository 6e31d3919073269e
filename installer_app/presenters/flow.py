"""The six steps and what is known by now: pure functions from a draft to the next step."""

from dataclasses import replace

from installer_app.domain.customer import Meter, Premise, Standing
from installer_app.domain.device import DeviceKind
from installer_app.domain.job import Place
from installer_app.domain.sticker import Sticker
from installer_app.frozen import frozen
from installer_app.presenters.steps import STEPS, Step
from installer_app.services.lookup import Found, Match


@frozen
class Draft:
    """One install in the making. ``job_id`` is set once the technician has confirmed it.

    ``place`` is where it belongs; ``resumes``: its code is gone, and its sticker is to be scanned again.
    ``releases``: that sticker is wanted to release the device. ``replaces``: the meter has a device that is
    to be released first.
    """

    signed_in_as: str = ""
    may_bind: bool = True
    found: Found | None = None
    number_vouched: bool = False
    premise: Premise | None = None
    meter: Meter | None = None
    sticker: Sticker | None = None
    sticker_vouched: bool = False
    job_id: str = ""
    place: Place | None = None
    resumes: bool = False
    device: DeviceKind = DeviceKind.DATABRIDGE
    replaces: bool = False
    releases: bool = False

    @property
    def customer_settled(self) -> bool:
        """Whether it is certain whose record this is, and a bind may follow."""
        if self.found is None or self.found.customer.status.standing is Standing.NO:
            return False
        by_account = self.found.match is Match.BY_ACCOUNT_NUMBER and self.number_vouched
        return self.found.match is Match.SAME or by_account

    @property
    def whole(self) -> bool:
        """Whether it holds all that a bind needs."""
        return None not in (self.found, self.premise, self.meter, self.sticker)


NOTHING = Draft()


def next_step(step: Step, draft: Draft) -> Step:
    """The step after ``step``, if the draft holds what it needs; else ``step`` itself."""
    reach = reachable(draft)
    index = STEPS.index(step) + 1
    return STEPS[index] if index < len(STEPS) and STEPS[index] in reach else step


def reachable(draft: Draft) -> tuple[Step, ...]:
    """The steps whose needs are met. After a confirmed bind only its status, and its sticker once more."""
    if draft.job_id:
        return (Step.SCAN, Step.STATUS) if draft.resumes else (Step.STATUS,)
    needs = (
        (Step.SIGN_IN, True),
        (Step.CUSTOMER, bool(draft.signed_in_as)),
        (Step.METER, draft.customer_settled),
        (Step.SCAN, draft.meter is not None and draft.meter.bindable and draft.premise is not None),
        (Step.REVIEW, draft.sticker is not None and draft.sticker_vouched),
    )
    steps: list[Step] = []
    for step, met in needs:
        if not met:
            break
        steps.append(step)
    return tuple(steps)


def with_customer(draft: Draft, found: Found | None, vouched: bool = False) -> Draft:
    """The draft with another customer: everything after it is chosen anew, unless it is the same one.

    The sticker is of the device in the technician's hand, whoever it is for: it stays, to be looked at anew.
    """
    same = (
        draft.found is not None
        and found is not None
        and draft.found.customer.client_id == found.customer.client_id
    )
    if not same or found is None:
        return replace(
            draft,
            found=found,
            number_vouched=vouched,
            replaces=False,
            premise=None,
            meter=None,
            sticker_vouched=False,
        )
    premise_id = draft.premise.premise_id if draft.premise else ""
    premise = next((p for p in found.customer.premises if p.premise_id == premise_id), None)
    meter = found.customer.find_meter(premise_id, draft.meter.meter_id) if draft.meter else None
    return replace(draft, found=found, number_vouched=vouched, premise=premise, meter=meter)


def next_device(draft: Draft) -> Draft:
    """A new install for the same customer: the meter and the sticker are chosen anew."""
    return replace(next_customer(draft), found=draft.found, number_vouched=draft.number_vouched)


def next_customer(draft: Draft) -> Draft:
    """A new install under the same sign-in."""
    return Draft(draft.signed_in_as, draft.may_bind, place=draft.place, device=draft.device)


def resumed(draft: Draft, job_id: str, *, releases: bool = False) -> Draft:
    """A saved install whose sticker is to be scanned again, with what the draft still has of it."""
    if draft.job_id != job_id:
        draft = replace(next_customer(draft), job_id=job_id)
    return replace(draft, resumes=True, releases=releases, sticker=None, sticker_vouched=False)
