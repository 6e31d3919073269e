"""The sign-in form's part for a locked client certificate and for a service account."""

from contextlib import suppress
from dataclasses import replace
from typing import Any

from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import (
    ClientCertificateUnusable,
    CredentialsNotAccepted,
    InstallerError,
    SecretsUnavailable,
    ServiceAccountRefused,
)
from installer_app.presenters.in_order import InOrder
from installer_app.presenters.messages.message import Message
from installer_app.presenters.sign_in.form import SignInForm
from installer_app.presenters.sign_in.memory import SignInMemory
from installer_app.services.extra_secrets import CertificateLocked
from installer_app.services.profile import Credentials, Profile
from installer_app.services.session import Session

LOCKED = (CertificateProblem.PASSPHRASE_WANTED, CertificateProblem.WRONG_PASSPHRASE)


async def nothing_locked(_: Profile) -> bool:
    """For a form whose profiles have no certificates."""
    return False


class ExtraForm(SignInForm):
    """``looking`` owns the looks at certificates' files. Nothing that is typed here is stripped or logged."""

    _memory: SignInMemory
    _keeping: InOrder
    _locked: CertificateLocked
    looking: InOrder

    def _begin_extra(self, session: Session) -> None:
        self._locked = nothing_locked
        self.looking = InOrder(
            lambda: None, lambda _: None
        )  # a file that cannot be read is told by a sign-in
        session.refused.add(self._account_refused)

    def see_locks_by(self, locked: CertificateLocked) -> None:
        """Whoever can tells from now on whether a certificate's file is locked."""
        self._locked = locked
        self._look_at_certificate()

    def edit_passphrase(self, text: str) -> None:
        """The certificate's, as it was typed: blanks may belong to it."""
        self._edit_extra(passphrase=text)

    def edit_bind_password(self, text: str) -> None:
        """The service account's, as it was typed."""
        self._edit_extra(bind_password=text)

    def fill_in_extra(self, passphrase: str, bind_password: str) -> None:
        """What ``ENERGY_*`` gives, where the profile wants it and nobody has typed any."""
        extra = self.state.extra
        password = extra.bind_password or (bind_password if extra.service_user else "")
        self._show_extra(passphrase=extra.passphrase or passphrase, bind_password=password)

    @property
    def credentials(self) -> Credentials:
        """With what the profile wants beside id and secret."""
        extra, passphrase = self.state.extra, ""
        if self.profile.client_certificate:
            passphrase = extra.passphrase
        return replace(super().credentials, passphrase=passphrase, bind_password=extra.bind_password)

    def _choose(self, key: str) -> None:
        super()._choose(key)
        self._look_at_certificate()
        self._recall_extra()

    def _look_at_certificate(self) -> None:
        profile = self.profile
        if profile.client_certificate:
            self.looking.do(lambda: self._see_whether_locked(profile))

    async def _see_whether_locked(self, profile: Profile) -> None:
        locked = await self._locked(profile)
        if locked and profile.client_certificate == self.profile.client_certificate:
            self._show_extra(wants_passphrase=True)

    def _recall_extra(self) -> None:
        """Fill in what was kept: it is the laptop's and the depot's, so also for who comes next."""
        if self._wants_extra:
            self._keeping.do(self._remember_extra)

    @property
    def _wants_extra(self) -> bool:
        return bool(self.profile.client_certificate or self.profile.service_account)

    async def _remember_extra(self) -> None:
        """What was kept, where nobody has typed any."""
        if not self._wants_extra:
            return
        await self.looking.action.ended()
        profile = self.profile
        try:
            kept = await self._memory.extra.of(profile)
        except SecretsUnavailable:
            return
        if profile == self.profile:
            self.fill_in_extra(kept.passphrase, kept.bind_password)

    async def _keep_extra(self, profile: Profile, credentials: Credentials, *, keep: bool) -> None:
        """After a sign-in that held. That the keychain is away is told of the secret itself."""
        with suppress(SecretsUnavailable):
            await self._memory.extra.keep(profile, credentials, keep=keep)

    def _extra_failed(self, problem: InstallerError) -> None:
        """A sign-in met this: a certificate that turns out to be locked has its field, to be typed anew."""
        if isinstance(problem, ClientCertificateUnusable) and problem.reason in LOCKED:
            self._show_extra(wants_passphrase=True, passphrase="")

    def forget_profile(self, profile: Profile) -> None:
        """It was removed from this laptop: what was saved for it goes, unless another one uses the same."""
        others = tuple(self.offered.values())
        self._keeping.do(lambda: self._memory.forget_profile(profile, others))

    def _emptied(self) -> dict[str, Any]:
        """The fields for secrets, with nothing in them."""
        return {"secret": "", "extra": replace(self.state.extra, passphrase="", bind_password="")}

    def _account_refused(self, told: tuple[Profile, CredentialsNotAccepted]) -> None:
        """The utility does not take the service account: only a person gives its password, and anew."""
        profile, problem = told
        if not isinstance(problem, ServiceAccountRefused):
            return
        self._keeping.do(lambda: self._memory.extra.refused(profile))
        self._keeping.do(self._memory.not_by_itself)
        self._show_extra(bind_password="")
        self._show(message=self._words(problem))  # whoever comes back to this page reads why

    def _words(self, problem: InstallerError) -> Message:
        raise NotImplementedError

    def _edit_extra(self, **changes: Any) -> None:
        self._touched = True
        self._edit(extra=replace(self.state.extra, **changes))

    def _show_extra(self, **changes: Any) -> None:
        self._show(extra=replace(self.state.extra, **changes))
        self._show(why_not=self._missing())
