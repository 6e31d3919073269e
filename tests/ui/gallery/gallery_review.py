"""The check-and-bind page: ready or not, every notice, every refusal, and the release after one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bench import DEMO, DOE, HOUSE, METER, STICKER, T0, TECH, Bench
from case import LONG_BUSINESS, LONG_PLACE, Case, at_once, draft_at
from gallery_jobs import PLACE, accepted, bench_with

from installer_app.domain.customer import account_status
from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import DiskProblem, NotFound, RefusalCode, Refused, StoreUnavailable
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.language import tr
from installer_app.presenters.action import Unexpected
from installer_app.presenters.flow import Draft
from installer_app.presenters.frame.shell import PlateState
from installer_app.presenters.frame.words import PLATES
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.review.page import ReviewPresenter
from installer_app.presenters.review.state import ReviewState
from installer_app.presenters.review.words import undone
from installer_app.presenters.steps import Step
from installer_app.services.lookup import Found, Match

DRAFT = draft_at(Step.REVIEW)
ON_AMI = replace(DRAFT, meter=replace(METER, is_ami=True))
LONG_METER = replace(METER, meter_id="9988776655443322110099", rate_code="TIME-OF-USE-RESIDENTIAL-EV-2026")
LONG_HOUSE = replace(HOUSE, address=LONG_PLACE, meters=(LONG_METER,))
LONG_DOE = replace(
    DOE,
    client_id="000123456789012345",
    business_name=LONG_BUSINESS,
    premises=(LONG_HOUSE,),
    status=account_status("Q"),
)
LONG = replace(
    DRAFT,
    found=Found(LONG_DOE.client_id, LONG_DOE, Match.SAME, T0 - timedelta(minutes=11)),
    premise=LONG_HOUSE,
    meter=replace(LONG_METER, is_ami=True),
    sticker=Sticker(
        MacAddress("54:0F:57:FF:FE:59:9F:AA"), InstallCode.parse("83FED3407A939723A5C639B26916D505C3B5")
    ),
)


def cases() -> Iterator[Case]:
    """Before the bind, while it is on its way, and after a refusal."""
    ready = _of(DRAFT)
    ids = (DOE.client_id, METER.meter_id, STICKER.mac.text)
    yield _case("untouched", _of(DRAFT, ticked=0), *ids, "Tick every line on site")
    yield _case("two-ticked", _of(DRAFT, ticked=2), *ids)
    yield _case("ready", ready, *ids, "Bind DataBridge", crowded=True)
    yield from _replacing()
    plug = replace(DRAFT, device=DeviceKind.SMARTLINK)
    yield _case("smartlink", _of(plug), *ids, "Bind SmartLink Plug", "SmartLink Plug", crowded=True)
    yield _for_real(_case("production", _of(DRAFT, environment="Production"), "Production"))
    yield _case("no-bind-scope", _of(replace(DRAFT, may_bind=False)), "This sign-in can’t bind devices")
    yield _case("on-ami", _of(ON_AMI), "This meter is on AMI already.")
    yield _case(
        "every-notice", _of(LONG, elsewhere=True), LONG_DOE.client_id, LONG_METER.meter_id, crowded=True
    )
    yield _case("binding", replace(ready, binding=True), "Binding…")
    yield _case("binding-not-sent-yet", replace(ready, binding=True, may_undo=True), "Binding…", "Undo")
    yield _case("undone", replace(ready, message=undone(None)), "Undone", "Nothing was sent.", crowded=True)
    disk = [StoreUnavailable("installer.sqlite3", reason) for reason in DiskProblem]
    for problem in (*disk, Unexpected("KeyError")):
        message = message_for(problem, Moment(Step.REVIEW, T0))
        reason = f"-{problem.reason}" if isinstance(problem, StoreUnavailable) else ""
        yield _case(
            f"problem-{type(problem).__name__}{reason}",
            replace(ready, message=message),
            message.title,
            tells=type(problem),
        )
    yield from _refusals()
    yield from _releases()


def _replacing() -> Iterator[Case]:
    """A device of this laptop's that is faulty, and the one that takes its place."""
    new = Sticker(MacAddress("DA:7A:CC:00:41:7D"), InstallCode("A1B2C3D4E5F6A7B8"))
    draft = replace(DRAFT, sticker=new, replaces=True, place=PLACE)
    bench = bench_with(accepted("old", 60))
    presenter = _shown(bench, draft, "Production", 0)
    yield _for_real(
        _case("replace-untouched", presenter.state, "DataBridge that goes", "Check, then replace")
    )
    for check in presenter.state.checks:
        presenter.tick(check.key, True)
    presenter.type_meter("1245")
    yield _for_real(_case("replace-typed-wrong", presenter.state, "The meter has another number."))
    presenter.type_meter(METER.meter_id)
    yield _for_real(_case("replace-confirmed", presenter.state, "Release and bind", crowded=True))


def _refusals() -> Iterator[Case]:
    for code in RefusalCode:
        state = _refused(DRAFT, Refused(code, 400))
        assert state.refused is not None
        crowded = code is RefusalCode.INVALID_INSTALL_CODE
        words = state.refused.message
        yield _case(f"refused-{code.name}", state, words.title, words.todo, tells=code, crowded=crowded)
    yield _case(
        "refused-long", _refused(LONG, Refused(RefusalCode.UNSAID, 404)), LONG_DOE.client_id, crowded=True
    )
    changed = _refused(
        replace(DRAFT, found=replace(_found(), at=T0 - timedelta(minutes=20))), customer_gone=True
    )
    yield _case("record-changed", changed, "Not sent: the record has changed")


def _releases() -> Iterator[Case]:
    state = _refused(DRAFT, Refused(RefusalCode.METER_ALREADY_BOUND, 400))
    refused = state.refused
    assert refused is not None
    chosen = replace(refused, release_chosen=True)
    number = METER.meter_id
    steps = (f"Release meter {number}", f"Bind {STICKER.mac.text}")
    for name, typed in (("nothing", ""), ("half", "1234"), ("wrong", "1245"), ("confirmed", number)):
        typing = replace(state, refused=replace(chosen, typed=typed))
        yield _case(f"release-typed-{name}", typing, *steps, crowded=name in ("wrong", "confirmed"))
    yield _case(
        "releasing", replace(state, refused=replace(chosen, typed=number), binding=True), "Releasing…"
    )
    failed = message_for(StoreUnavailable("disk full"), Moment(Step.REVIEW, T0))
    yield _case(
        "release-not-saved", replace(state, refused=chosen, message=failed), failed.title, crowded=True
    )
    long = _refused(LONG, Refused(RefusalCode.METER_ALREADY_BOUND, 400))
    assert long.refused is not None
    confirmed = replace(long.refused, release_chosen=True, typed=LONG_METER.meter_id)
    yield _case("release-long", replace(long, refused=confirmed), LONG_METER.meter_id, crowded=True)


def _case(name: str, state: ReviewState, *shows: str, tells: object = None, crowded: bool = False) -> Case:
    return Case(f"bind-{name}", Step.REVIEW, state, shows, (tells,), crowded)


def _for_real(case: Case) -> Case:
    """The same under the nameplate of the production servers."""
    plate = PlateState("production", *map(tr, PLATES["production"]))
    return replace(case, shell=replace(case.around, plate=plate))


def _found() -> Found:
    return Found(DOE.client_id, DOE, Match.SAME, T0)


def _of(draft: Draft, environment: str = "Demo", ticked: int = 4, *, elsewhere: bool = False) -> ReviewState:
    """What the presenter shows of a draft; ``elsewhere``: its sticker was sent for another meter before."""
    other = accepted("other", 60)
    if elsewhere and draft.sticker is not None:
        other = replace(other, target=replace(other.target, mac=draft.sticker.mac))
    return _shown(bench_with(*([other] if elsewhere else [])), draft, environment, ticked).state


def _shown(bench: Bench, draft: Draft, environment: str, ticked: int) -> ReviewPresenter:
    presenter = ReviewPresenter(bench.tracker, bench.clock, print, print, print)
    presenter.enter(draft, environment)
    for check in presenter.state.checks[:ticked]:
        presenter.tick(check.key, True)
    return presenter


def _refused(draft: Draft, problem: Refused | None = None, *, customer_gone: bool = False) -> ReviewState:
    """What it shows once the bind was refused, or the record says before that it must not be sent."""
    return at_once(_sent(draft, problem, customer_gone=customer_gone))


async def _sent(draft: Draft, problem: Refused | None, *, customer_gone: bool) -> ReviewState:
    bench = Bench()
    await bench.session.sign_in(DEMO, TECH)
    if draft.found is not None:
        customer = draft.found.customer
        bench.box.customers[customer.client_id] = customer
    if problem is not None:
        bench.box.fail("bind", problem)
    if customer_gone:
        bench.box.fail("customer", NotFound("404"))
    presenter = ReviewPresenter(bench.tracker, bench.clock, lambda _: None, lambda _: None, lambda _: None)
    presenter.enter(draft, "Demo")
    for check in presenter.state.checks:
        presenter.tick(check.key, True)
    presenter.bind()
    await presenter.action.ended()
    await bench.tracker.step()
    assert presenter.state.refused is not None
    return presenter.state
