"""The sign-in page's States."""

from dataclasses import replace

from bench import DEMO, TECH, Bench
from desks import CUSTOM, desk_over, step
from memory_stores import MemorySecrets

from installer_app.domain.errors import CredentialsNotAccepted, NoNetwork, SecretsUnavailable
from installer_app.presenters.sign_in.state import Light
from installer_app.presenters.steps import Step
from installer_app.services.ports import Health
from installer_app.services.profile import Profile

STAGING = replace(DEMO, environment="staging", name="Staging")
PRODUCTION = Profile("production", "Production", "https://api.test/v1", "")


async def test_the_primary_is_off_until_id_and_secret_are_there() -> None:
    desk = desk_over(Bench())
    assert desk.sign_in.state.why_not == "Type the client id"
    desk.sign_in.edit_client_id("field-tech-204 ")
    assert (desk.sign_in.state.client_id, desk.sign_in.state.why_not) == (
        "field-tech-204",
        "Type the client secret",
    )
    desk.sign_in.edit_secret(" made-up\n")
    assert (desk.sign_in.state.secret, desk.sign_in.state.spaces_removed) == ("made-up", True)
    assert desk.sign_in.state.why_not == ""


async def test_pressing_an_off_primary_does_nothing() -> None:
    desk = desk_over(Bench())
    desk.sign_in.sign_in()
    desk.sign_in.check_connection()
    assert not desk.sign_in.action.busy


async def test_a_sign_in_that_holds_leads_to_the_customer() -> None:
    bench = Bench()
    desk = desk_over(bench)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.sign_in()
    assert desk.sign_in.state.busy
    await desk.sign_in.action.ended()
    assert (desk.sign_in.state.light, desk.sign_in.state.busy) == (Light.ON, False)
    assert step(desk) is Step.CUSTOMER
    await desk.customer.recents_action.ended()


async def test_a_sign_in_that_cannot_bind_is_told_before_one_goes_on() -> None:
    bench = Bench()
    bench.box.scopes = frozenset({"customer.sync"})
    desk = desk_over(bench)
    desk.sign_in.fill_in("depot-reader", "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    assert step(desk) is Step.SIGN_IN
    assert desk.sign_in.state.message is not None
    assert desk.sign_in.state.message.title == "This sign-in can’t bind devices"
    desk.sign_in.sign_in()
    assert step(desk) is Step.CUSTOMER
    assert bench.box.calls.count("sign_in") == 1


async def test_another_id_after_one_that_cannot_bind_is_signed_in_anew() -> None:
    bench = Bench()
    bench.box.scopes = frozenset({"customer.sync"})
    desk = desk_over(bench)
    desk.sign_in.fill_in("depot-reader", "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    bench.box.scopes = frozenset({"customer.sync", "hardware.bind"})
    desk.sign_in.edit_client_id("field-tech-204")
    assert not desk.sign_in.state.look_only
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    assert desk.wizard.state.draft.signed_in_as == "field-tech-204"


async def test_a_wrong_secret_says_so_and_everything_typed_is_kept() -> None:
    bench = Bench()
    bench.box.fail("sign_in", CredentialsNotAccepted())
    desk = desk_over(bench)
    desk.sign_in.fill_in("field-tech-204", "wrong")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    state = desk.sign_in.state
    assert state.message is not None
    assert state.message.title == "Id or secret not accepted"
    assert (state.light, state.client_id, state.secret) == (Light.OFF, "field-tech-204", "wrong")
    desk.sign_in.edit_secret("right")
    assert desk.sign_in.state.message is None


async def test_a_sign_in_can_be_given_up() -> None:
    bench = Bench()
    desk = desk_over(bench)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.sign_in()
    desk.sign_in.cancel()
    await desk.sign_in.action.ended()
    assert (desk.sign_in.state.busy, desk.sign_in.state.message) == (False, None)
    assert step(desk) is Step.SIGN_IN


async def test_checking_the_connection_shows_the_light_and_stays() -> None:
    bench = Bench()
    bench.box.reported = Health.NOT_REPORTED
    desk = desk_over(bench)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.check_connection()
    await desk.sign_in.action.ended()
    assert (desk.sign_in.state.light, desk.sign_in.state.light_title) == (Light.WARN, "Health not reported")
    assert step(desk) is Step.SIGN_IN


async def test_a_sign_in_that_may_not_bind_is_told_at_once() -> None:
    bench = Bench()
    bench.box.scopes = frozenset({"customer.sync"})
    desk = desk_over(bench)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.check_connection()
    await desk.sign_in.action.ended()
    assert desk.sign_in.state.message is not None
    assert desk.sign_in.state.message.title == "This sign-in can’t bind devices"


async def test_a_custom_connection_needs_both_addresses() -> None:
    desk = desk_over(Bench(), CUSTOM)
    desk.sign_in.fill_in("a", "b")
    for base, idp in (
        ("", ""),
        ("https://api.test/v1", "nonsense"),
        ("ftp://x", "https://idp.test"),
        ("https://[", "https://a"),
    ):
        desk.sign_in.edit_addresses(base, idp)
        assert desk.sign_in.state.why_not == "Type both server addresses"
    desk.sign_in.edit_addresses("https://api.test/v1/ ", " https://idp.test/")
    assert desk.sign_in.state.why_not == ""
    assert (desk.sign_in.profile.base_url, desk.sign_in.profile.idp_url) == (
        "https://api.test/v1",
        "https://idp.test",
    )


async def test_a_kept_sign_in_is_filled_in_at_the_next_start() -> None:
    bench = Bench()
    desk = desk_over(bench, STAGING, CUSTOM)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.keep(True)
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    await desk.customer.recents_action.ended()
    again = desk_over(bench.restarted(), CUSTOM, STAGING)
    again.sign_in.enter()
    await again.sign_in.memory_action.ended()
    state = again.sign_in.state
    assert (state.chosen, state.client_id, state.secret, state.keep) == (
        "staging",
        "field-tech-204",
        "made-up",
        True,
    )
    assert (
        state.keep_words
        == "Stored by Test keychain, locked with your computer’s password. Never in a plain file."
    )


async def test_a_secret_that_is_no_longer_to_be_kept_leaves_the_keychain() -> None:
    bench = Bench()
    desk = desk_over(bench, STAGING)
    bench.secrets.kept["field-tech-204@http://127.0.0.1:1"] = "old"
    bench.recents.kept["client id staging"] = "field-tech-204"
    desk.sign_in.enter()
    await desk.sign_in.memory_action.ended()
    assert desk.sign_in.state.keep
    desk.sign_in.keep(False)
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    await desk.customer.recents_action.ended()
    assert bench.secrets.kept == {}


async def test_the_keychain_is_left_alone_where_nothing_is_kept() -> None:
    class Counting(MemorySecrets):
        opened = 0

        def _check(self) -> None:
            self.opened += 1

    secrets = Counting()
    desk = desk_over(Bench(secrets=secrets), STAGING)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    await desk.customer.recents_action.ended()
    assert secrets.opened == 0


async def test_production_asks_for_the_address_that_its_profile_lacks_and_remembers_it() -> None:
    bench = Bench()
    desk = desk_over(bench, PRODUCTION)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    assert (desk.sign_in.state.needs_idp, desk.sign_in.state.custom) == (True, False)
    assert desk.sign_in.state.why_not == "Type the sign-in server’s address"
    desk.sign_in.edit_addresses("https://elsewhere.test", "https://idp.test/")
    assert desk.sign_in.state.why_not == ""
    assert desk.sign_in.profile == replace(PRODUCTION, idp_url="https://idp.test")
    desk.sign_in.keep(True)
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    await desk.customer.recents_action.ended()
    again = desk_over(bench.restarted(), PRODUCTION)
    again.sign_in.enter()
    await again.sign_in.memory_action.ended()
    assert (again.sign_in.state.idp_url, again.sign_in.state.secret) == ("https://idp.test", "made-up")


async def test_without_a_keychain_the_page_says_where_the_secret_is() -> None:
    desk = desk_over(Bench(secrets=MemorySecrets("")), STAGING)
    desk.sign_in.enter()
    await desk.sign_in.memory_action.ended()
    assert not desk.sign_in.state.keep_possible
    assert "no keychain that we can use" in desk.sign_in.state.keep_words
    desk.sign_in.keep(True)
    assert not desk.sign_in.state.keep


async def test_a_keychain_that_closes_while_it_is_used_does_not_stop_the_sign_in() -> None:
    class Closing(MemorySecrets):
        def _check(self) -> None:
            raise SecretsUnavailable("locked")

    bench = Bench(secrets=Closing())
    desk = desk_over(bench, STAGING)
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.keep(True)
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    await desk.customer.recents_action.ended()
    assert desk.sign_in.state.message is not None
    assert desk.sign_in.state.message.title == "Kept only until you close"
    assert step(desk) is Step.CUSTOMER
    again = desk_over(bench, STAGING)
    again.sign_in.edit_client_id("field-tech-204")
    again.sign_in.enter()
    await again.sign_in.memory_action.ended()
    assert not again.sign_in.state.keep_possible


async def test_a_disk_that_remembers_nothing_does_not_stop_the_sign_in() -> None:
    bench = Bench()
    bench.recents.broken = True
    desk = desk_over(bench, STAGING)
    desk.sign_in.enter()
    await desk.sign_in.memory_action.ended()
    desk.sign_in.fill_in("field-tech-204", "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.sign_in.keep_action.ended()
    assert step(desk) is Step.CUSTOMER
    await desk.customer.recents_action.ended()


async def test_practice_keeps_nothing() -> None:
    desk = desk_over(Bench())
    desk.sign_in.enter()
    await desk.sign_in.memory_action.ended()
    assert (desk.sign_in.state.keep_possible, desk.sign_in.state.keep_words[:22]) == (
        False,
        "Practice keeps nothing",
    )


async def test_no_network_at_sign_in_shows_in_the_light() -> None:
    bench = Bench()
    bench.box.fail("sign_in", NoNetwork())
    desk = desk_over(bench)
    desk.sign_in.fill_in(TECH.client_id, "made-up")
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    assert desk.sign_in.state.light_title == "No network"


async def test_the_secret_is_in_no_representation() -> None:
    desk = desk_over(Bench())
    desk.sign_in.fill_in("id", "made-up-secret")
    assert "made-up-secret" not in repr(desk.sign_in.state)
