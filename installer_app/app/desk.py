"""All presenters, over the services of this program."""

from installer_app.app.care import care_kit
from installer_app.app.core import Core
from installer_app.app.sign_in import given_is_closed, sign_in_over
from installer_app.app.updates import updates_of
from installer_app.presenters.desk import Desk
from installer_app.presenters.given import Services
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.scan.folder import walk
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.scan.reader import QrStickerReader
from installer_app.ui.report.press import PdfPress


def build_desk(core: Core, sign_in: SignInPresenter | None = None) -> Desk:
    """All presenters over the services, with what ``ENERGY_*`` gives filled in.

    ``sign_in``: that of the page which is on show already.
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
    )
    desk = Desk(services, sign_in or sign_in_over(core))
    if given_is_closed(core):
        desk.connections.given_is_closed()
    return desk
