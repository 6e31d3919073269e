"""What the sign-in page asks for beside id and secret, where the profile wants it."""

from dataclasses import field

from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.services.profile import Profile


@frozen
class ExtraState:
    """Secrets are not in ``repr``. ``service_user``: "" where the profile has no service account."""

    wants_passphrase: bool = False
    passphrase: str = field(default="", repr=False)
    service_user: str = ""
    bind_password: str = field(default="", repr=False)

    @property
    def any(self) -> bool:
        """Whether there is anything to type."""
        return self.wants_passphrase or bool(self.service_user)

    @property
    def missing(self) -> str:
        """What still has to be typed; "" for nothing."""
        if self.wants_passphrase and not self.passphrase:
            return tr("Type the certificate’s passphrase")
        return tr("Type the service account’s password") if self._wants_password else ""

    @property
    def _wants_password(self) -> bool:
        return bool(self.service_user) and not self.bind_password


def extra_of(profile: Profile) -> ExtraState:
    """Before anything is typed; whether the certificate is locked is seen later."""
    account = profile.service_account
    return ExtraState(service_user="" if account is None else account.user)
