"""What was kept of the last time is filled in, as far as nobody has typed or chosen something else."""

from installer_app.domain.errors import SecretsUnavailable
from installer_app.language import tr
from installer_app.presenters.sign_in.person import PersonSignIn
from installer_app.presenters.sign_in.words import DEMO_KEEPS_NOTHING


class Remembering(PersonSignIn):
    """The page's fields, and where they come from."""

    async def _remember(self) -> bool:
        """Whether it may be signed in with what stands in the fields now, with nobody pressing anything."""
        given = self._given
        if self._profiles.keys() == {"demo"}:
            self._show(keep_possible=False, keep_words=tr(DEMO_KEEPS_NOTHING))
            return given
        if not (given or self._kept_to):
            self._fill(chosen=await self._memory.environment())
        if self.state.needs_idp:
            self._fill(idp_url=await self._memory.sign_in_server(self.state.chosen))
        if not given:
            self._fill(client_id=await self._memory.client_id(self.state.chosen))
        self._anew = await self._memory.asks_anew()
        return await self._remember_secret() and not given

    async def _remember_secret(self) -> bool:
        keychain = await self._memory.keychain()
        try:
            # It may ask for a password first, and take as long as a person does.
            kept = await self._memory.secret(self.profile, self.state.client_id) if keychain else None
        except SecretsUnavailable:
            keychain, kept = "", None
        self._show_keychain(keychain)
        await self._remember_extra()
        if not keychain or kept is None or self.state.secret or self.is_taken:
            return False
        self._fill(secret=kept.secret)
        self._show(keep=True)
        return kept.by_itself
