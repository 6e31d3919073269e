"""All presenters, over the services of this program."""

from installer_app.app.care import care_kit
from installer_app.app.core import Core
from installer_app.app.profiles import given_by, known_as, on_offer
from installer_app.app.updates import updates_of
from installer_app.powerbox import certificate_locked, load
from installer_app.presenters.desk import Desk
from installer_app.presenters.given import Services
from installer_app.presenters.sign_in.fields import first_state
from installer_app.presenters.sign_in.state import SignInState
from installer_app.scan.folder import walk
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.scan.reader import QrStickerReader
from installer_app.ui.report.press import PdfPress


def build_desk(core: Core, first: SignInState | None = None) -> Desk:
    """All presenters over the services, with what ``ENERGY_*`` gives filled in.

    ``first``: what the sign-in page shows already.
    """
    services = Services(
        session=core.session,
        lookup=core.lookup,
        tracker=core.tracker,
        secrets=core.secrets,
        recents=core.recents,
        reader=QrStickerReader(),
        clock=core.clock,
        cadence=core.cadence,
        stock=core.stock,
        finder=walk,
        preferences=core.preferences,
        forgetting=core.forgetting,
        data=core.settings.data,
        photos=PillowPhotos(),
        press=PdfPress(),
        day_list=core.day_list,
        started=core.started,
        updates=updates_of(core),
        policy=core.settings.policy,
        shelf=core.shelf,
        care=care_kit(core),
        load_client=load,
    )
    settings, given = core.settings, given_by(core.settings, core.catalogue)
    profiles = on_offer(settings, core.catalogue)
    desk = Desk(services, profiles, first or first_state(profiles, given=known_as(given)))
    if given is not None:
        desk.sign_in.keep_to_environment()
    desk.sign_in.see_locks_by(certificate_locked)
    desk.sign_in.fill_in_extra(settings.certificate_passphrase, settings.bind_password)
    if given is None and settings.names_servers and not settings.demo:
        desk.connections.given_is_closed()
    elif settings.client_id:
        desk.sign_in.fill_in(settings.client_id, settings.client_secret)
    return desk
