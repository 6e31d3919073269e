"""A customer's record, asked for at the utility, and good for ten minutes."""

from installer_app.domain.customer import Customer
from installer_app.domain.job import BASELINE_HOLDS, Target
from installer_app.frozen import frozen
from installer_app.services.session import Session
from installer_app.services.timing import Mark, Timing


@frozen
class _Kept:
    customer: Customer
    asked_at: Mark


class Records:
    """One sync serves all that asks about the same customer."""

    def __init__(self, session: Session, timing: Timing) -> None:
        self._session = session
        self._timing = timing
        self._kept: dict[tuple[object, ...], _Kept] = {}

    async def ask(self, target: Target) -> Customer:
        """Sync the target's customer. Raises what ``PowerBox.customer`` raises."""
        asked_at = self._timing.mark()
        asked = None if target.by_sign_in else target.client_id
        customer = await self._session.reach(lambda box: box.customer(asked))
        self._kept = {key: kept for key, kept in self._kept.items() if self._holds(kept)}
        self._kept[self._key(target)] = _Kept(customer, asked_at)
        return customer

    def fresh(self, target: Target) -> Customer | None:
        """What was answered within the last ten minutes, if anything was."""
        kept = self._kept.get(self._key(target))
        return kept.customer if kept is not None and self._holds(kept) else None

    def _holds(self, kept: _Kept) -> bool:
        return self._timing.since(kept.asked_at) <= BASELINE_HOLDS

    def _key(self, target: Target) -> tuple[object, ...]:
        signed_in = self._session.signed_in
        return signed_in and signed_in.place, target.by_sign_in, target.client_id
