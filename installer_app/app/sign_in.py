"""The sign-in page at work, over the services of this program: the first that a technician needs of it."""

from installer_app.app.core import Core
from installer_app.app.profiles import given_by, known_as, on_offer
from installer_app.powerbox import certificate_locked
from installer_app.presenters.sign_in.fields import first_state
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.presenters.sign_in.page import SignInPresenter
from installer_app.presenters.sign_in.state import SignInState


def sign_in_over(core: Core, first: SignInState | None = None) -> SignInPresenter:
    """With what ``ENERGY_*`` gives filled in. ``first``: what the page shows already."""
    settings, given = core.settings, given_by(core.settings, core.catalogue)
    profiles = on_offer(settings, core.catalogue)
    presenter = SignInPresenter(
        core.session,
        lambda: core.tracker.quiet(),  # noqa: PLW0108 - a tracker is made for the first sign-in only
        SignInMemory(core.secrets, core.recents, allowed=settings.policy.save_secrets),
        core.clock,
        profiles,
        first=first or first_state(profiles, given=known_as(given)),
    )
    if given is not None:
        presenter.keep_to_environment()
    presenter.see_locks_by(certificate_locked)
    presenter.fill_in_extra(settings.certificate_passphrase, settings.bind_password)
    if settings.client_id and not given_is_closed(core):
        presenter.fill_in(settings.client_id, settings.client_secret)
    return presenter


def given_is_closed(core: Core) -> bool:
    """Whether ``ENERGY_*`` name servers with which IT does not let anybody work."""
    settings = core.settings
    return settings.names_servers and not settings.demo and given_by(settings, core.catalogue) is None
