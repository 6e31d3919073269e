"""Signing in with no window: what the environment gives, and what the keychain has beside it."""

from installer_app.app.core import Core
from installer_app.domain.errors import SecretsUnavailable, ServiceAccountRefused
from installer_app.services.extra_secrets import Extra, ExtraSecrets
from installer_app.services.profile import Credentials, Profile
from installer_app.services.refused_account import RefusedAccount

REFUSED_BEFORE = (
    "Nothing was sent: the utility refused the service account {user} the last time, and each further try"
    " could lock it. Ask depot IT for its password, and sign in with it once in the program."
)
NOT_GIVEN = (
    "Nothing was sent: ENERGY_BIND_PASSWORD has to hold the password of the service account {user}, or the"
    " program has to keep it."
)


async def credentials_for(core: Core, profile: Profile) -> Credentials:
    """Of the four variables, and what the profile wants beside them: given, else kept in the keychain."""
    settings = core.settings
    kept = Extra()
    if profile.client_certificate or profile.service_account is not None:
        try:
            kept = await ExtraSecrets(core.secrets, core.recents).of(profile)
        except SecretsUnavailable:
            kept = Extra()  # as with nothing kept: what is missing is said
    return Credentials(
        settings.client_id,
        settings.client_secret,
        passphrase=settings.certificate_passphrase or kept.passphrase,
        bind_password=settings.bind_password or kept.bind_password,
    )


async def why_not_bind(core: Core, profile: Profile, credentials: Credentials) -> str:
    """Why nothing may be sent under the profile's service account; "" if it may, or there is none."""
    account = profile.service_account
    if account is None:
        return ""
    if await RefusedAccount(core.recents).is_of(profile):
        return REFUSED_BEFORE.format(user=account.user)
    return "" if credentials.bind_password else NOT_GIVEN.format(user=account.user)


async def note_refusal(core: Core, profile: Profile) -> None:
    """Write down that the service account was refused, so that the next run does not try it again."""
    if isinstance(core.session.refusal, ServiceAccountRefused):
        await ExtraSecrets(core.secrets, core.recents).refused(profile)
