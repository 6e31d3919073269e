"""What an earlier run left unfinished: before the sign-in without a name, after it with all that is known."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import gallery_customer
import gallery_sign_in
from bench import METER, STICKER, T0
from case import LONG_BUSINESS, Case, desk_over
from gallery_jobs import PLACE, bench_with

from installer_app.domain.started import StartedInstall
from installer_app.presenters.desk import Desk
from installer_app.presenters.started.going_on import GoingOnState
from installer_app.presenters.steps import Step
from installer_app.ui.front import Front

WHOLE = StartedInstall(
    PLACE,
    Step.REVIEW,
    T0 - timedelta(minutes=12),
    METER.meter_id,
    METER.meter_id,
    "John Doe",
    premise_id="5113305555",
    meter_id=METER.meter_id,
    mac=STICKER.mac.text,
    code=STICKER.code,
    settled=True,
)


def cases() -> Iterator[Case]:
    """The line on the sign-in page, and every kind of offer on the customer page."""
    sign_in = next(case for case in gallery_sign_in.cases() if case.name == "sign-in-filled")
    customer = next(case for case in gallery_customer.cases() if case.name == "customer-recents")
    yield _case(sign_in, "sign-in-an-install-waits", WHOLE, signed_in=False, crowded=True)
    yield _case(customer, "customer-go-on", WHOLE, crowded=True)
    yield _case(customer, "customer-go-on-without-a-meter", replace(WHOLE, meter_id=""))
    yield _case(customer, "customer-go-on-only-a-number", replace(WHOLE, client_id="", asked="1234567"))
    lost = replace(WHOLE, code=None, code_lost=True, at=T0 - timedelta(hours=20))
    yield _case(customer, "customer-go-on-code-lost", lost)
    long = replace(WHOLE, customer_name=LONG_BUSINESS, meter_id="9988776655443322110099")
    yield _case(customer, "customer-go-on-long", long, crowded=True)


def _case(
    case: Case, name: str, started: StartedInstall, *, signed_in: bool = True, crowded: bool = False
) -> Case:
    state = _offered(started, signed_in=signed_in)

    def then(front: Front) -> None:
        front.desk.going_on.state = state
        front.desk.going_on.changed.tell(state)

    shows = (state.title, state.text) if signed_in else (state.waits,)
    return replace(case, name=name, then=then, shows=shows, tells=(), crowded=crowded)


def _offered(started: StartedInstall, *, signed_in: bool) -> GoingOnState:
    bench = bench_with()
    desk = desk_over(bench)
    if signed_in:
        _sign_in(desk, started)
    desk.going_on.offer(started)
    return desk.going_on.state


def _sign_in(desk: Desk, started: StartedInstall) -> None:
    """As after its own sign-in."""
    draft = replace(desk.wizard.state.draft, place=started.place)
    desk.wizard.state = replace(desk.wizard.state, draft=draft)
