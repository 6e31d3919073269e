"""Who hears of each sign-in that holds: the flow, which is there a moment after the page is."""

from collections.abc import Callable

from installer_app.services.session import SignedIn


class Hearer:
    """Until there is one, the last sign-in is kept for it."""

    def __init__(self) -> None:
        self._hear: Callable[[SignedIn], None] | None = None
        self._unheard: SignedIn | None = None

    def is_now(self, hear: Callable[[SignedIn], None]) -> None:
        """From now on this one, and at once of a sign-in that nobody has heard of yet."""
        self._hear = hear
        unheard, self._unheard = self._unheard, None
        if unheard is not None:
            hear(unheard)

    def tell(self, signed_in: SignedIn) -> None:
        """A sign-in holds."""
        if self._hear is None:
            self._unheard = signed_in
        else:
            self._hear(signed_in)
