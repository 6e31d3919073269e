"""A desk for the tests of today's list: the real presenters over a bench, signed in."""

from bench import DEMO, TECH, Bench

from installer_app.presenters.desk import Desk, Services
from installer_app.presenters.flow import Step
from installer_app.scan.folder import walk
from installer_app.scan.reader import QrStickerReader
from installer_app.services.ports import Profile


def desk_over(bench: Bench, profile: Profile = DEMO) -> Desk:
    b = bench
    services = Services(
        *(b.session, b.lookup, b.tracker, b.secrets, b.recents, QrStickerReader(), b.clock, b.cadence),
        *(b.stock, walk, b.day_list),
    )
    return Desk(services, {profile.environment: profile})


async def signed_in_desk(bench: Bench) -> Desk:
    desk = desk_over(bench)
    desk.sign_in.fill_in(TECH.client_id, TECH.client_secret)
    desk.sign_in.sign_in()
    await desk.sign_in.action.ended()
    await desk.customer.recents_action.ended()
    assert step(desk) is Step.CUSTOMER
    return desk


def step(desk: Desk) -> Step:
    """Asked by a function, so that a type checker does not take it for settled."""
    return desk.wizard.state.step
