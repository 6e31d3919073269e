"""On site: what the box list of this laptop says of the sticker that was scanned or is being typed."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from installer_app.domain.errors import InstallerError
from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import BoxRow
from installer_app.frozen import frozen
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.base import Presenter
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.scan.state import ScanMode, ScanState
from installer_app.presenters.scan.typed import TypedState, sticker_of
from installer_app.presenters.words.times import day as day_of
from installer_app.services.stock import Match, Stock

Compared = tuple[Match, BoxRow] | None


@frozen
class BoxMatchState:
    """``message`` is what the list says; ``offer`` that it could fill in the code of the MAC typed."""

    message: Message | None = None
    offer: str = ""


class BoxMatchPresenter(Presenter[BoxMatchState]):
    """Follows the scan page; ``on_code`` gets the MAC as typed and the code, once a person asks."""

    def __init__(self, stock: Stock, on_code: Callable[[str, str], None], zone: tzinfo | None = None) -> None:
        super().__init__(BoxMatchState())
        self._stock, self._on_code, self._zone = stock, on_code, zone
        self._sticker: Sticker | None = None
        self._typed: TypedState | None = None
        self._growing = False
        self.action = AsyncAction(lambda _: None)

    def look(self, scan: ScanState) -> None:
        """The scan page shows something: does the list know it?"""
        self._typed = scan.typed if scan.mode is ScanMode.TYPING else None
        sticker = sticker_of(scan.typed) if self._typed is not None else _sticker_read(scan)
        if sticker != self._sticker:
            self._sticker = sticker
            self._growing = False
            self._show(message=None)
            self._compare()
        self._show_offer()

    def use_code(self) -> None:
        """Fill in the code of the MAC typed, as the technician asked."""
        typed = self._typed.mac if self._typed is not None else ""
        mac = _mac(typed)
        if mac is not None and self.state.offer:
            self.action.start(
                lambda: self._stock.code_for(mac), lambda code: self._fill_in(typed, code), self._failed
            )

    def _show_offer(self) -> None:
        """While a MAC of the list is typed, and no code that differs from the list's."""
        growing = self._typed is not None and (self._growing or self._sticker is None)
        mac = _mac(self._typed.mac) if self._typed is not None and growing else None
        rows = self._stock.known(mac) if mac is not None else ()
        self._show(
            offer=tr("In the box list of {day}", day=day_of(rows[-1].read_at, self._zone)) if rows else ""
        )

    def _compare(self) -> None:
        """One comparison at a time; what it is about may have changed when it ends."""
        sticker = self._sticker
        if sticker is None or not self._stock.known(sticker.mac):
            return
        self.action.start(
            lambda: self._stock.compare(sticker), lambda said: self._compared(sticker, said), self._failed
        )

    def _compared(self, sticker: Sticker, said: Compared) -> None:
        if sticker != self._sticker:
            self._compare()
        elif said is not None:
            # A code that is still being typed is not another one yet.
            self._growing = said[0] is Match.BEGINS and self._typed is not None
            message = None if self._growing else match_words(said[0], said[1].read_at, self._zone)
            self._show(message=message)
            self._show_offer()

    def _fill_in(self, typed: str, code: InstallCode | None) -> None:
        if self._typed is None or typed != self._typed.mac:
            return
        if code is None:
            self._show(message=no_code())
        else:
            self._on_code(typed, code.value)

    def _failed(self, _: InstallerError) -> None:
        """The list is a help only: where it cannot be read the sticker counts as it always did."""
        self._show(message=None, offer="")


def _sticker_read(scan: ScanState) -> Sticker | None:
    if scan.mode is not ScanMode.READ or scan.card is None:
        return None
    return Sticker(MacAddress.parse(scan.card.mac), InstallCode.parse(scan.card.code))


def _mac(text: str) -> MacAddress | None:
    try:
        return MacAddress.parse(text)
    except ValueError:
        return None


def no_code() -> Message:
    """Nothing can be filled in."""
    return Message(
        Kind.WARN,
        "warning",
        tr("The box list can’t fill it in"),
        tr("It has no code of this DataBridge that can be opened here, or two different ones."),
        tr("Scan the sticker, or type the code from it."),
    )


def match_words(match: Match, at: datetime, zone: tzinfo | None) -> Message:
    day = day_of(at, zone)
    if match is Match.SAME:
        return Message(
            Kind.OK, "check-circle", tr("From the box of {day}: the code is the same", day=day), "", ""
        )
    if match is Match.CODE_GONE:
        happened = tr("Its code is not kept any more, so it can’t be compared.")
        return Message(Kind.WAIT, "info", tr("From the box of {day}", day=day), happened, "")
    return Message(
        Kind.BAD,
        "warning",
        tr("The box list of {day} has another code for this DataBridge", day=day),
        tr("One of the two was read wrong, now or then. Nothing was sent."),
        tr("Scan it again, and compare the code with the sticker, character by character."),
    )
