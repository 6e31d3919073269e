"""The customer page: nothing yet, every standing, somebody else, and what the look-up may answer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bench import DEMO, DOE, GAS, HOUSE, METER, T0, Bench
from case import LONG_BUSINESS, LONG_NAME, LONG_PLACE, Case, at_once, desk_over

from installer_app.domain import errors as e
from installer_app.domain.customer import STATUSES, Customer, Premise, Standing, account_status
from installer_app.domain.errors import InstallerError, RefusalCode, Refused
from installer_app.language import tr
from installer_app.presenters.action import Unexpected
from installer_app.presenters.customer.page import CustomerState, RecentRow
from installer_app.presenters.customer.words import card, last_known, standing_message
from installer_app.presenters.steps import Step
from installer_app.services.profile import Credentials
from installer_app.ui.front import Front
from installer_app.ui.pages.customer import CustomerPage

PROBLEMS: tuple[InstallerError, ...] = (
    e.NoNetwork(),
    e.ConnectionNotTrusted("self-signed certificate"),
    e.ClientCertificateWanted(),
    e.Busy(),
    e.Busy(retry_at=T0),
    e.Intercepted(),
    e.NotSent(),
    e.SignInRequired(),
    e.CredentialsNotAccepted(),
    e.ServiceAccountRefused(),
    e.ScopeMissing(),
    *(Refused(code, 401) for code in RefusalCode),
    Refused(RefusalCode.UNSAID, 403),
    e.NotFound(),
    e.ServerDown(),
    e.UnreadableAnswer(),
    Unexpected("KeyError"),
)
BARE = Premise("5113305556", (), False)
LONG_ID = "000123456789012345678901"
LONG = Customer(
    LONG_ID, account_status("D"), (replace(HOUSE, address=LONG_PLACE),), business_name=LONG_BUSINESS
)
RECENTS = (
    RecentRow(DOE.name, DOE.client_id, "14:02"),
    RecentRow(LONG_NAME, "204466801", "12:02"),
    RecentRow(LONG_BUSINESS, LONG_ID, "Monday 14:02"),
    RecentRow("小林 さくら", "310022951", "Wednesday 14:02"),
    RecentRow("Henrik Bergström", "220139946", "28 September 14:02"),
)


def cases() -> Iterator[Case]:
    """From an empty page to somebody else's record."""
    yield _case("empty", CustomerState())
    yield _case("recents", CustomerState(recents=RECENTS), "123456789", LONG_ID, crowded=True)
    yield _case("typed", CustomerState(number="12345", recents=RECENTS[:1]))
    yield _case("busy", CustomerState(number="123456789", busy=True, recents=RECENTS[:2]), "Looking…")
    lasting = tr("{n} seconds so far. It ends by itself.", n=12)
    waiting = _case("busy-long", CustomerState(number="123456789", busy=True), lasting, crowded=True)
    yield replace(waiting, then=_a_while_later)
    yield _case("no-number", _found(DOE, ""), "No number typed")
    for status in (*STATUSES.values(), account_status(""), account_status("Q")):
        customer = replace(DOE, status=status)
        state = replace(_found(DOE), card=card(customer), message=standing_message(customer))
        if status.standing is Standing.NO:
            state = replace(state, why_not="This account can’t be bound")
        words = ("123456789", status.words, "John Doe")
        yield _case(f"status-{status.code or 'none'}", state, *words, tells=status.code)
    for name, age in (("today", timedelta(hours=2)), ("long-ago", timedelta(days=20))):
        message = last_known(T0 - age, T0)
        state = replace(_found(DOE), message=message, card=card(DOE, "12:02"))
        words = ("as of 12:02", message.title, message.todo)
        yield _case(f"last-known-{name}", state, *words, tells=name, crowded=name == "long-ago")
    yield _case("long", _found(LONG), LONG_ID, LONG_BUSINESS, crowded=True)
    several = replace(
        DOE, premises=(replace(HOUSE, meters=(METER, GAS)), BARE), business_name="Maple Bakery & Söhne"
    )
    yield _case("business", _found(several), "2 premises, 2 meters")
    yield _case("no-premise", _found(replace(DOE, premises=())), "No premise on record")
    account = replace(HOUSE, meters=(replace(METER, account_number="8800123"),))
    yield _case(
        "account-number", _found(replace(DOE, premises=(account,)), "8800123"), "8800123", "123456789"
    )
    other = replace(DOE, client_id="123456786", first_name="Joan")
    yield _case(
        "another", _found(other, "123456789"), "123456789", "123456786", "Joan Doe", tells=e.AnotherCustomer
    )
    yield _case("another-long", _found(LONG, "123456789"), LONG_ID, "123456789", crowded=True)
    yield from _trying_again()
    for problem in PROBLEMS:
        yield _of_problem(problem)


def _trying_again() -> Iterator[Case]:
    """It is tried again by itself: just now, at a time that was asked for, and no more."""
    down = _found(DOE, problem=e.ServerDown("503"))
    yield _case("trying-now", replace(down, busy=True), "Looking…", "Stop trying")
    yield _case("waits", replace(down, recents=RECENTS), "Try now", down.next_try, crowded=True)
    later = T0 + timedelta(minutes=4)
    for problem in (e.ServerDown("503", later), e.Busy("429", later)):
        asked = _found(DOE, problem=problem)
        yield _case(f"until-{type(problem).__name__}", asked, asked.next_try, tells="until")
    for name, problem in (("busy", e.Busy()), ("busy-until", e.Busy(retry_at=T0)), ("down", e.ServerDown())):
        stopped = _found(DOE, problem=problem, stop=True)
        assert stopped.message is not None
        yield _case(f"stopped-{name}", stopped, stopped.message.todo, tells=name)


def _a_while_later(front: Front) -> None:
    """What comes after 200 ms, and after some seconds."""
    page = front.window.page
    assert isinstance(page, CustomerPage)
    page.lookup.loading.wait.timeout.emit()
    front.window.bottom_bar.wait.has_lasted(12)


def _of_problem(problem: InstallerError) -> Case:
    name = type(problem).__name__
    name += f"-{problem.code.name}-{problem.status}" if isinstance(problem, Refused) else ""
    name += "-until" if isinstance(problem, e.Busy) and problem.retry_at else ""
    state = _found(DOE, problem=problem)
    assert state.message is not None
    crowded = isinstance(problem, e.Intercepted)
    tells = problem.code if isinstance(problem, Refused) else type(problem)
    return _case(
        f"problem-{name}", state, state.message.title, state.message.todo, tells=tells, crowded=crowded
    )


def _case(name: str, state: CustomerState, *shows: str, tells: object = None, crowded: bool = False) -> Case:
    return Case(f"customer-{name}", Step.CUSTOMER, state, shows, (tells,), crowded)


def _found(
    customer: Customer, asked: str | None = None, problem: InstallerError | None = None, *, stop: bool = False
) -> CustomerState:
    """What the presenter shows of the answer to ``asked``, by default the customer's own number."""
    return at_once(_looked_up(customer, customer.client_id if asked is None else asked, problem, stop=stop))


async def _looked_up(
    customer: Customer, asked: str, problem: InstallerError | None, *, stop: bool
) -> CustomerState:
    bench = Bench()
    bench.box.customers = {customer.client_id: customer, asked: customer}
    if problem is not None:
        bench.box.fail("customer", problem)
    await bench.session.sign_in(DEMO, Credentials("field-tech-204", "made-up"))
    presenter = desk_over(bench).customer
    presenter.edit(asked)
    presenter.find()
    await presenter.action.ended()
    if stop:
        presenter.stop_trying()
    return presenter.state
