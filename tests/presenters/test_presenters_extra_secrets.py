"""The passphrase of a client certificate and a service account's password: asked for, kept, and let go of."""

from dataclasses import dataclass, field, replace

from bench import DEMO, Bench
from desks import desk_over, step
from memory_stores import MemorySecrets

from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import ClientCertificateUnusable, ServiceAccountRefused
from installer_app.presenters.desk import Desk
from installer_app.presenters.steps import Step
from installer_app.services.ports import PowerBox
from installer_app.services.profile import Credentials, Profile, ServiceAccount

PLAIN = replace(DEMO, environment="staging", name="Staging")
WANTS_BOTH = replace(
    DEMO,
    environment="production",
    name="Production",
    client_certificate="/etc/laptop.p12",
    service_account=ServiceAccount("hem-bind-service", "SLID-000204"),
)
PASSPHRASE, PASSWORD = " a passphrase ", "a:password"


@dataclass
class Laptop(Bench):
    """A bench whose certificate is locked, and that notes what each client was opened with."""

    opened: list[Credentials] = field(default_factory=list)

    async def _open(self, profile: Profile, credentials: Credentials) -> PowerBox:
        self.opened.append(credentials)
        return await super()._open(profile, credentials)


async def locked(profile: Profile) -> bool:
    return profile.client_certificate.endswith(".p12")


async def settled(desk: Desk) -> None:
    for action in desk.actions():
        await action.ended()


async def at_the_page(laptop: Laptop, *, by_itself: bool = False) -> Desk:
    desk = desk_over(laptop, PLAIN, WANTS_BOTH, locked=locked)
    desk.sign_in.enter(by_itself=by_itself)
    await settled(desk)
    return desk


async def filled_in(laptop: Laptop) -> Desk:
    desk = await at_the_page(laptop)
    desk.sign_in.choose_environment("production")
    await settled(desk)
    desk.sign_in.edit_client_id("field-tech-204")
    desk.sign_in.edit_secret("made-up")
    desk.sign_in.edit_passphrase(PASSPHRASE)
    desk.sign_in.edit_bind_password(PASSWORD)
    return desk


async def signed_in(laptop: Laptop, *, keep: bool = True) -> Desk:
    desk = await filled_in(laptop)
    desk.sign_in.keep(keep)
    desk.sign_in.sign_in()
    await settled(desk)
    assert step(desk) is Step.CUSTOMER
    return desk


async def after_a_restart(laptop: Laptop) -> Desk:
    laptop.opened.clear()
    kept = (laptop.store, laptop.recents, laptop.secrets)
    again = Laptop(laptop.box, laptop.clock, *kept, opened=laptop.opened)
    return await at_the_page(again, by_itself=True)


async def test_only_what_the_profile_wants_is_asked_for_and_the_primary_waits_for_it() -> None:
    desk = await at_the_page(Laptop())
    desk.sign_in.edit_client_id("field-tech-204")
    desk.sign_in.edit_secret("made-up")
    assert (desk.sign_in.state.extra.service_user, desk.sign_in.state.extra.wants_passphrase) == ("", False)
    assert desk.sign_in.state.why_not == ""

    desk.sign_in.choose_environment("production")
    assert desk.sign_in.state.extra.service_user == "hem-bind-service"
    await settled(desk)
    assert desk.sign_in.state.why_not == "Type the certificate’s passphrase"
    desk.sign_in.edit_passphrase(PASSPHRASE)
    assert desk.sign_in.state.why_not == "Type the service account’s password"
    desk.sign_in.edit_bind_password(PASSWORD)
    assert desk.sign_in.state.why_not == ""
    assert PASSPHRASE not in repr(desk.sign_in.state)
    assert PASSWORD not in repr(desk.sign_in.state)

    desk.sign_in.choose_environment("staging")
    await settled(desk)
    assert desk.sign_in.credentials == Credentials("field-tech-204", "made-up")


async def test_both_go_with_the_sign_in_as_typed_and_are_filled_in_by_the_next_start() -> None:
    laptop = Laptop()
    await signed_in(laptop)
    assert [(c.passphrase, c.bind_password) for c in laptop.opened] == [(PASSPHRASE, PASSWORD)]
    assert len(laptop.secrets.kept) == 3

    desk = await after_a_restart(laptop)
    assert step(desk) is Step.CUSTOMER
    assert [(c.passphrase, c.bind_password) for c in laptop.opened] == [(PASSPHRASE, PASSWORD)]


async def test_they_are_kept_only_where_asked_and_go_with_the_secret() -> None:
    laptop = Laptop()
    await signed_in(laptop, keep=False)
    assert laptop.secrets.kept == {}

    await signed_in(laptop)
    assert len(laptop.secrets.kept) == 3
    desk = await signed_in(laptop, keep=True)
    desk.sign_in.forget_kept()
    await settled(desk)
    assert laptop.secrets.kept == {}
    extra = desk.sign_in.state.extra
    assert (extra.passphrase, extra.bind_password) == ("", "")
    assert desk.sign_in.state.why_not


async def test_for_the_next_technician_they_are_there_if_they_were_kept() -> None:
    """The certificate is the laptop's; what was only typed goes with who typed it."""
    for keep, there in ((True, (PASSPHRASE, PASSWORD)), (False, ("", ""))):
        desk = await signed_in(Laptop(), keep=keep)
        desk.sign_in.leave(None, profile="production", shift=True)
        assert (desk.sign_in.state.extra.passphrase, desk.sign_in.state.secret) == ("", "")
        await settled(desk)
        extra = desk.sign_in.state.extra
        assert (extra.passphrase, extra.bind_password) == there
        assert desk.sign_in.state.client_id == ""


async def test_without_a_keychain_they_live_as_long_as_the_window() -> None:
    laptop = Laptop(secrets=MemorySecrets(""))
    await signed_in(laptop)
    assert laptop.opened[0].passphrase == PASSPHRASE


async def test_a_certificate_that_turns_out_to_be_locked_has_its_field() -> None:
    laptop = Laptop()
    looks_open = replace(WANTS_BOTH, client_certificate="/etc/laptop.pem", service_account=None)
    desk = desk_over(laptop, looks_open, locked=locked)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    laptop.box.fail("sign_in", ClientCertificateUnusable(CertificateProblem.PASSPHRASE_WANTED))
    desk.sign_in.sign_in()
    await settled(desk)

    assert desk.sign_in.state.extra.wants_passphrase
    assert desk.sign_in.state.why_not == "Type the certificate’s passphrase"
    assert desk.sign_in.state.message is not None
    assert desk.sign_in.state.message.title == "The passphrase is missing"


async def test_a_refused_service_account_is_not_tried_by_the_next_start() -> None:
    """Its password goes from the page and the keychain; what stays there unasked is not given out."""
    laptop = Laptop()
    desk = await signed_in(laptop)
    laptop.box.fail("bind", ServiceAccountRefused("401"))
    await laptop.submit()
    await laptop.tracker.step()
    await settled(desk)
    assert desk.sign_in.state.extra.bind_password == ""
    assert desk.sign_in.state.why_not == "Type the service account’s password"
    assert len(laptop.secrets.kept) == 2
    desk.wizard.sign_in_again()
    assert step(desk) is Step.SIGN_IN
    assert desk.sign_in.state.message is not None
    assert desk.sign_in.state.message.title == "The utility refused the service account"

    laptop.secrets.kept["service account hem-bind-service@http://127.0.0.1:1/v1"] = PASSWORD
    desk = await after_a_restart(laptop)
    assert (step(desk), laptop.opened) == (Step.SIGN_IN, [])
    assert desk.sign_in.state.extra.passphrase == PASSPHRASE
    assert desk.sign_in.state.why_not == "Type the service account’s password"
    desk.sign_in.edit_bind_password("the right one")
    desk.sign_in.sign_in()
    await settled(desk)
    assert [c.bind_password for c in laptop.opened] == ["the right one"]


async def test_what_the_environment_gives_is_filled_in_where_it_is_wanted() -> None:
    desk = desk_over(Laptop(), WANTS_BOTH, locked=locked)
    desk.sign_in.fill_in_extra(PASSPHRASE, PASSWORD)
    assert desk.sign_in.credentials == Credentials("", "", "", PASSPHRASE, PASSWORD)
    desk = desk_over(Laptop(), PLAIN, locked=locked)
    desk.sign_in.fill_in_extra(PASSPHRASE, PASSWORD)
    assert desk.sign_in.credentials == Credentials("")


async def test_a_wrong_passphrase_is_typed_anew() -> None:
    laptop = Laptop()
    laptop.box.fail("sign_in", ClientCertificateUnusable(CertificateProblem.WRONG_PASSPHRASE))
    desk = await filled_in(laptop)
    desk.sign_in.sign_in()
    await settled(desk)
    extra = desk.sign_in.state.extra
    assert (extra.passphrase, extra.bind_password) == ("", PASSWORD)
    assert desk.sign_in.state.why_not == "Type the certificate’s passphrase"


async def test_what_was_saved_for_a_connection_goes_with_it() -> None:
    laptop = Laptop()
    desk = await signed_in(laptop)
    elsewhere = replace(PLAIN, idp_url="http://127.0.0.1:2")
    desk.sign_in.offer({"staging": replace(elsewhere, client_certificate=WANTS_BOTH.client_certificate)})
    desk.sign_in.forget_profile(WANTS_BOTH)
    await settled(desk)
    assert list(laptop.secrets.kept) == [f"certificate {WANTS_BOTH.client_certificate}"]
    assert not await laptop.recents.recall("client id production")
    assert not desk.sign_in.kept_of("field-tech-204")

    desk.sign_in.offer({"staging": elsewhere})
    desk.sign_in.forget_profile(WANTS_BOTH)
    await settled(desk)
    assert laptop.secrets.kept == {}


async def test_a_secret_that_another_connection_uses_stays() -> None:
    laptop = Laptop()
    desk = await signed_in(laptop)
    desk.sign_in.offer({"staging": replace(PLAIN, idp_url=WANTS_BOTH.idp_url)})
    desk.sign_in.forget_profile(replace(WANTS_BOTH, service_account=None))
    await settled(desk)
    assert sorted(key.split()[0] for key in laptop.secrets.kept) == [
        f"field-tech-204@{WANTS_BOTH.idp_url}",
        "service",
    ]
