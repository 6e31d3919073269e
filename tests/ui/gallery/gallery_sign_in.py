"""The sign-in: each environment, what is kept, the light, and everything that can go wrong there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bench import T0, Bench
from case import LONG_NAME, Case, at_once, desk_over, shell_at

from installer_app.domain import errors as e
from installer_app.domain.connecting import CertificateProblem, ProxyProblem, TrustProblem
from installer_app.domain.errors import InstallerError, RefusalCode, Refused
from installer_app.domain.person import PersonProblem, SignInNotFinished
from installer_app.presenters.action import Unexpected
from installer_app.presenters.frame.shell import PlateState
from installer_app.presenters.frame.shift import left_words
from installer_app.presenters.frame.words import PLATES
from installer_app.presenters.messages.message import Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.sign_in.extra_state import ExtraState
from installer_app.presenters.sign_in.state import Light, SignInState, untested
from installer_app.presenters.sign_in.waiting import Waiting, for_code
from installer_app.presenters.sign_in.words import OFFLINE_MEANWHILE, OR_OFFLINE, EnvironmentChoice, choice_of
from installer_app.presenters.steps import Step
from installer_app.services.people import DeviceCode
from installer_app.services.ports import Health
from installer_app.services.profile import Profile, SignInWay

STAGING = Profile("staging", "Staging", "https://powerbox.test/v1", "https://idp.test")
PRODUCTION = Profile("production", "Production", "https://powerbox.example/v1", "https://idp.example")
CUSTOM = Profile("custom", "Depot West", "", "")
OFFERED = (STAGING, PRODUCTION, CUSTOM)
ENTER_AT = "https://idp.staging.energygrid.example/device"
CODE = DeviceCode("WDJBMJHT", ENTER_AT, f"{ENTER_AT}?user_code=WDJB-MJHT", timedelta(minutes=9))
LONG_ADDRESS = (
    "https://powerbox-gateway-staging-eu-central-1.metering.example-utility-holding.test/powerbox/v1"
)
PROBLEMS: tuple[InstallerError, ...] = (
    e.NoNetwork("connect: refused"),
    e.ConnectionNotTrusted("IP address mismatch", TrustProblem.WRONG_HOST),
    e.ClientCertificateWanted(),
    e.ClientCertificateRefused(),
    e.ClientCertificateUnusable(CertificateProblem.UNSUPPORTED),
    e.ProxyUnusable("", ProxyProblem.HOLDS_PASSWORD),
    e.Busy(),
    e.Busy(retry_at=T0),
    e.Intercepted(),
    e.NotSent(),
    e.ForbiddenHere(),
    e.SignInRequired(),
    e.CredentialsNotAccepted(),
    e.ServiceAccountRefused(),
    e.ScopeMissing(),
    *(Refused(code, 401) for code in RefusalCode),
    e.ServerDown(),
    e.UnreadableAnswer(),
    *(e.StoreUnavailable("installer.sqlite3", reason) for reason in e.DiskProblem),
    Unexpected("KeyError"),
)


def cases() -> Iterator[Case]:
    """Before, while and after."""
    plain = SignInState(environments=_state().environments, chosen="staging", why_not="Type the client id")
    filled = replace(plain, client_id="field-tech-204", secret="made-up", why_not="")
    kept = "Stored by GNOME Keyring, locked with your computer’s password. Never in a plain file."
    yield _case("empty", plain, "Type the client id", tells="staging")
    yield _case("filled", replace(filled, keep=True, keep_words=kept), "field-tech-204", kept)
    yield _case("spaces", replace(filled, spaces_removed=True))
    yield _case("production", replace(filled, chosen="production"), tells="production")
    yield _case(
        "custom", replace(filled, chosen="custom", why_not="Type both server addresses"), tells="custom"
    )
    long = replace(filled, chosen="custom", base_url=LONG_ADDRESS, idp_url=LONG_ADDRESS, client_id=LONG_NAME)
    yield _case("custom-long", long, crowded=True)
    yield from _extra(filled)
    yield _case("profiles", replace(filled, environments=_many(), chosen="production"), crowded=True)
    yield _case("busy", replace(filled, busy=True), "Signing in…")
    for health in Health:
        yield _case(f"light-{health.name}", _checked(health), tells=health)
    cannot_bind = _checked(Health.HEALTHY, scopes=frozenset({"customer.sync"}))
    yield _case("no-bind", cannot_bind, "This sign-in can’t bind devices")
    yield from _by_itself(filled)
    away = _after(e.NoNetwork())
    assert away.message is not None
    offline = replace(away, may_work_offline=True, message=replace(away.message, todo=OR_OFFLINE))
    yield _case("may-work-offline", offline, "No network", "Work offline", crowded=True)
    for name, waiting in (("change-of-shift", 2), ("signed-out", 0)):
        left = left_words("field-tech-204", waiting, kept=bool(waiting))
        state = replace(plain, message=left, forgettable=bool(waiting))
        yield _case(name, state, left.title, left.happened, crowded=bool(waiting))
    yield _case("look-only", replace(cannot_bind, look_only=True), "Go on, only to look", crowded=True)
    yield _case(
        "no-keychain", _after(None, keychain=""), "Kept only until you close", tells=e.SecretsUnavailable
    )
    for problem in PROBLEMS:
        yield _of_problem(problem)
    yield from _of_people(plain, kept)


def _of_people(plain: SignInState, kept: str) -> Iterator[Case]:
    """Sign-ins of people: before, while they sign in elsewhere, and what may come of it."""
    staging = replace(plain, chosen="staging", way=SignInWay.BROWSER, why_not="", keep=True, keep_words=kept)
    person = replace(staging, **untested(SignInWay.BROWSER))
    yield _case(
        "person", person, "Sign in with your browser", "Stay signed in on this computer", crowded=True
    )
    url = "https://idp.staging.energygrid.example/authorize?client_id=energygrid-installer"
    for name, waiting, shows in (
        ("browser", Waiting(url, or_code=True), "Your browser shows the utility’s sign-in page"),
        ("no-browser", Waiting(url, opened=False, or_code=True), "No browser could be opened here"),
        ("code", for_code(CODE, T0), "WDJB-MJHT"),
    ):
        state = replace(person, busy=True, waiting=waiting)
        yield _case(
            f"person-{name}", state, shows, "Waiting for you…", "Cancel", crowded=name != "no-browser"
        )
    for reason in PersonProblem:
        message = message_for(SignInNotFinished(reason), Moment(Step.SIGN_IN, T0))
        state = replace(person, message=message, light=Light.OFF, light_title=message.title)
        state = replace(state, light_text=message.happened)
        yield _case(f"person-{reason.name}", state, message.title, message.todo, tells=SignInNotFinished)


def _extra(filled: SignInState) -> Iterator[Case]:
    """A locked client certificate and a service account."""
    locked = ExtraState(wants_passphrase=True, service_user="hem-bind-service")
    state = replace(filled, keep=True, extra=locked, why_not=locked.missing)
    yield _case("extra", state, "Passphrase of the certificate", "Binds go out as hem-bind-service.")
    both = replace(locked, passphrase="made-up", bind_password="made-up", service_user=LONG_NAME)
    wrong = _after(e.ClientCertificateUnusable(CertificateProblem.WRONG_PASSPHRASE))
    yield _case(
        "extra-wrong", replace(wrong, extra=both, why_not=""), "Wrong passphrase", tells=locked, crowded=True
    )


def _by_itself(filled: SignInState) -> Iterator[Case]:
    """The start that signs in, and the tries that follow one that nobody answered."""
    for name, who in (("start", "field-tech-204"), ("start-long", LONG_NAME)):
        state = replace(filled, client_id=who, keep=True, busy=True, by_itself=True)
        yield _case(name, state, f"Signing in as {who}", "Use another sign-in", crowded=name == "start")
    down = _after(e.ServerDown("503"))
    assert down.message is not None
    yield _case("trying-now", replace(down, busy=True), "Signing in…", "Stop trying")
    offline = replace(down, may_work_offline=True, message=replace(down.message, todo=OFFLINE_MEANWHILE))
    yield _case("waits-or-offline", offline, "Work offline", "Stop trying", "Try now", crowded=True)
    asked = _after(e.ServerDown("503", T0 + timedelta(minutes=4)))
    yield _case("down-until", asked, asked.next_try, tells="until")
    lost = at_once(_lost_meanwhile())
    yield _case("network-lost-meanwhile", lost, "No network", "We try again each minute", tells="lost")
    for name, problem in (("busy", e.Busy()), ("busy-until", e.Busy(retry_at=T0)), ("down", e.ServerDown())):
        stopped = at_once(_stopped(problem))
        assert stopped.message is not None
        yield _case(f"stopped-{name}", stopped, stopped.message.todo, "Sign in", tells=name)


async def _lost_meanwhile() -> SignInState:
    bench = Bench()
    bench.box.fail("sign_in", e.ServerDown("503"), e.NoNetwork())
    desk = desk_over(bench, *OFFERED)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    for _ in range(2):
        desk.sign_in.sign_in()
        await desk.sign_in.action.ended()
    return desk.sign_in.state


async def _stopped(problem: InstallerError) -> SignInState:
    bench = Bench()
    bench.box.fail("sign_in", problem)
    desk = desk_over(bench, *OFFERED)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    desk.sign_in.stop_trying()
    return desk.sign_in.state


def _of_problem(problem: InstallerError) -> Case:
    name = type(problem).__name__ + (f"-{problem.code.name}" if isinstance(problem, Refused) else "")
    name += f"-{problem.reason}" if isinstance(problem, e.StoreUnavailable) else ""
    name += "-until" if isinstance(problem, e.Busy) and problem.retry_at else ""
    state = _after(problem)
    assert state.message is not None
    crowded = isinstance(problem, e.Intercepted)
    tells = problem.code if isinstance(problem, Refused) else type(problem)
    return _case(
        f"problem-{name}", state, state.message.title, state.message.todo, tells=tells, crowded=crowded
    )


def _case(name: str, state: SignInState, *shows: str, tells: object = None, crowded: bool = False) -> Case:
    kind = next(c.environment for c in state.environments if c.key == state.chosen)
    plate = PlateState(kind, *PLATES[kind])
    shell = replace(shell_at(Step.SIGN_IN), plate=plate)
    return Case(f"sign-in-{name}", Step.SIGN_IN, state, shows, (tells, state.light), crowded, shell)


def _many() -> tuple[EnvironmentChoice, ...]:
    """Twelve, as a laptop has them that works for several utilities."""
    names = ("North Grid", "South Grid", "West Grid", "Island Power and Light Cooperative", "East Grid trial")
    kinds = ("production", "production", "staging", "custom", "staging")
    of_files = [
        replace(
            STAGING,
            environment=kind,
            name=name + more,
            base_url=f"https://api.{word}.example",
            key=word + more,
        )
        for name, kind in zip(names, kinds, strict=True)
        for word in (name.split()[0].lower(),)
        for more in ("", " 2")
    ][:9]
    return tuple(choice_of(profile) for profile in (*of_files, *OFFERED))


def _state() -> SignInState:
    return desk_over(Bench(), *OFFERED).sign_in.state


def _after(problem: InstallerError | None, keychain: str = "GNOME Keyring") -> SignInState:
    bench = Bench()
    bench.secrets.name = keychain
    if problem is not None:
        bench.box.fail("sign_in", problem)
    return at_once(_signed_in(bench, keep=True))


def _checked(
    health: Health, scopes: frozenset[str] = frozenset({"customer.sync", "hardware.bind"})
) -> SignInState:
    bench = Bench()
    bench.box.reported, bench.box.scopes = health, scopes
    return at_once(_signed_in(bench, keep=False))


async def _signed_in(bench: Bench, *, keep: bool) -> SignInState:
    desk = desk_over(bench, *OFFERED)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.keep(keep)
    if keep:
        desk.sign_in.sign_in()
    else:
        desk.sign_in.check_connection()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    return desk.sign_in.state
