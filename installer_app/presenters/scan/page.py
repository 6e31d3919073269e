"""The scan page: whichever way a sticker comes in, one path to a settled one."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from installer_app.domain.device import DeviceKind
from installer_app.domain.errors import (
    InstallerError,
    NotASticker,
    PictureUnreadable,
)
from installer_app.domain.formats import stickers_in
from installer_app.domain.sticker import Sticker
from installer_app.domain.text import shown
from installer_app.domain.typed_scan import TypedScan
from installer_app.language import tr
from installer_app.presenters.action import AsyncAction
from installer_app.presenters.flow import Draft
from installer_app.presenters.messages.message import Message, Moment
from installer_app.presenters.messages.table import message_for
from installer_app.presenters.scan.live import LivePresenter
from installer_app.presenters.scan.state import ScanMode, ScanState
from installer_app.presenters.scan.sticker_card import card_of, payloads_in
from installer_app.presenters.scan.still import Still
from installer_app.presenters.scan.typed import TypedState, grade, sticker_of
from installer_app.presenters.scan.words import (
    NOT_TAKEN,
    ORDINARY,
    TICK_OR_SCAN,
    CameIn,
    must_be_vouched_for,
    verdict_on,
)
from installer_app.presenters.steps import Step
from installer_app.presenters.words.records import premise_of
from installer_app.services.ports import Clock
from installer_app.services.scanning import FoundCode, StickerReader


class ScanPresenter(LivePresenter):
    """``on_sticker`` hears of each settled sticker (or None), ``on_go_on`` of the primary."""

    def __init__(
        self,
        reader: StickerReader,
        clock: Clock,
        on_sticker: Callable[[Sticker | None], None],
        on_go_on: Callable[[], None],
        on_device: Callable[[DeviceKind], None] = lambda _: None,
    ) -> None:
        super().__init__(reader, clock)
        self._on_sticker = on_sticker
        self._on_go_on = on_go_on
        self._on_device = on_device
        self._sticker: Sticker | None = None
        self._choices: tuple[Sticker, ...] = ()
        self._came = ORDINARY
        self.action = AsyncAction(lambda busy: self._show(busy=busy))

    def enter(self, draft: Draft, goes_on: str = "") -> None:
        """The page is shown: a settled sticker is shown again, else a scan starts fresh.

        One that was scanned before the customer was changed is vouched for by being shown, or ticked, anew.
        ``goes_on`` says what the sticker is for, where it is not the draft's meter.
        """
        meter, premise, found = draft.meter, draft.premise, draft.found
        asks_for = goes_on
        if not goes_on and meter is not None and premise is not None and found is not None:
            goes_on = tr(
                "Goes on meter {meter}, {place}, for {customer}",
                meter=meter.meter_id,
                place=premise_of(premise),
                customer=found.customer.name,
            )
        self._show(goes_on=goes_on, asks_for=asks_for, device=draft.device, replaces=draft.replaces)
        self._tell_decoders()
        if draft.sticker is None:
            self.scan_again()
        elif self._sticker != draft.sticker:
            self._settle(draft.sticker)
        elif not draft.sticker_vouched:
            self._settle(draft.sticker, self._came)

    def choose_device(self, device: DeviceKind) -> None:
        """Which kind of device it is; the sticker in hand stays."""
        if device is not self.state.device:
            self._show(device=device)
            self._on_device(device)

    def read_picture(self, picture: bytes, then: Callable[[], object] = lambda: None) -> None:
        """A picture was chosen, dropped or pasted. ``then`` is called in the thread that has read it."""

        def read() -> tuple[FoundCode, ...]:
            codes = self._reader.read_picture(picture)
            then()
            return codes

        self._show(message=None, says="")
        if self.action.busy:
            return
        # At once: what shows that it is being read is painted meanwhile.
        reading = asyncio.get_running_loop().run_in_executor(None, read)
        # What comes of one that is given up is nobody's.
        reading.add_done_callback(lambda done: done.cancelled() or done.exception())

        async def codes_read() -> tuple[FoundCode, ...]:
            return await reading

        self.action.start(codes_read, self._picture_read, self._failed)

    def refuse_picture(self, problem: PictureUnreadable) -> None:
        """What was chosen, dropped or pasted is no one picture."""
        if not self.state.busy:
            self._failed(problem)

    def read_text(self, text: str) -> None:
        """A whole payload was pasted or dropped, or several."""
        self._show(message=None, says="")
        self._take(payloads_in(text))

    def read_typed(self, scan: TypedScan) -> None:
        """A USB scanner typed a whole payload, for whatever keyboard."""
        if self._came.open:
            self.scan_again()  # what had no end was the first part of this
        meant = scan.meant()
        self._show(message=NOT_TAKEN[meant.unsure].said() if meant.unsure else None, says="")
        if meant.unsure is None:
            self._take((meant.payload,), CameIn(meant.put_right, open=not scan.ended))

    def cancel(self) -> None:
        """Give up the picture being read, and forget the still."""
        self.action.give_up()
        self.still.cancel()
        self._show(still=Still.LATER, shot=None)

    def type_by_hand(self) -> None:
        """Show the two fields."""
        self._forget()
        fresh = TypedState()
        self._show(mode=ScanMode.TYPING, message=None, says="", typed=fresh, why_not=fresh.why_not)

    def edit(self, mac: str, code: str) -> None:
        """One of the two fields changed."""
        same = (mac, code) == (self.state.typed.mac, self.state.typed.code)
        self._grade(mac, code, ticked=self.state.typed.ticked and same)

    def take_suggestion(self) -> None:
        """The technician looked, and the sticker says the repaired code."""
        if self.state.typed.suggestion:
            self._grade(self.state.typed.mac, self.state.typed.suggestion, ticked=False)

    def swap(self) -> None:
        """The technician looked: the MAC and the code were exchanged."""
        if self.state.mode is ScanMode.TYPING:
            self._grade(self.state.typed.code, self.state.typed.mac, ticked=False)
        elif self._sticker is not None:
            self._settle(self._sticker.swapped(), self._came)

    def tick(self, ticked: bool) -> None:
        """ "I compared every character. The sticker really says this." """
        if self.state.mode is ScanMode.TYPING:
            self._grade(self.state.typed.mac, self.state.typed.code, ticked)
        elif self._sticker is not None and self.state.needs_tick:
            self._show(ticked=ticked, why_not="" if ticked else tr(TICK_OR_SCAN))
            self._on_sticker(self._sticker if ticked else None)

    def pick(self, index: int) -> None:
        """Two stickers were in view: the technician says which."""
        self._settle(self._choices[index])

    def scan_again(self) -> None:
        """Back to the live picture, with nothing taken over."""
        self._forget()
        kept = self.state
        self.state = replace(
            ScanState(),
            goes_on=kept.goes_on,
            asks_for=kept.asks_for,
            camera=kept.camera,
            decoders=kept.decoders,
            can_see=kept.can_see,
            device=kept.device,
            replaces=kept.replaces,
        )
        self.changed.tell(self.state)

    def clear(self) -> None:
        """Nothing read, for no meter."""
        self.scan_again()
        self._show(goes_on="", asks_for="", replaces=False)

    @property
    def in_hand(self) -> Sticker | None:
        """The sticker that was read, vouched for or not yet."""
        return self._sticker

    def take_back(self, sticker: Sticker) -> None:
        """A sticker that was settled, and vouched for, before the program ended."""
        self._settle(sticker)
        self.tick(True)

    def say(self, message: Message) -> None:
        """Show a message above what is there."""
        self._show(message=message)

    def refuse(self, message: Message) -> None:
        """The sticker used is not taken, and why: back to the live picture."""
        self.scan_again()
        self.say(message)

    def use(self) -> None:
        """Press the primary."""
        if self.state.why_not or self.state.busy:
            return
        if self.state.mode is ScanMode.TYPING:
            sticker = sticker_of(self.state.typed)
            if sticker is not None:
                self._on_sticker(sticker)
        self._on_go_on()

    def _picture_read(self, codes: tuple[FoundCode, ...]) -> None:
        self._show(found=codes)
        self._take(tuple(dict.fromkeys(code.text for code in codes)))

    def _take(self, payloads: tuple[str, ...], came: CameIn = ORDINARY) -> None:
        stickers, other = stickers_in(payloads)
        if not stickers:
            self._failed(other or PictureUnreadable(no_code=True))
        elif len(stickers) == 1:
            self._settle(stickers[0], came)
        else:
            self._forget()
            self._choices = stickers
            cards = tuple(card_of(sticker) for sticker in stickers)
            self._show(
                mode=ScanMode.CHOOSING, choices=cards, codes=(), why_not=tr("Choose the sticker in your hand")
            )

    def _settle(self, sticker: Sticker, came: CameIn = ORDINARY) -> None:
        self.still.cancel()
        self._sticker, self._came = sticker, came
        needs_tick = must_be_vouched_for(sticker, came)
        self._show(
            mode=ScanMode.READ,
            card=card_of(sticker),
            verdict=verdict_on(sticker, came),
            choices=(),
            codes=(),
            needs_tick=needs_tick,
            ticked=False,
            swapped=sticker.looks_swapped,
            message=None,
            says="",
            why_not=tr(TICK_OR_SCAN) if needs_tick else "",
        )
        self._on_sticker(None if needs_tick else sticker)

    def _grade(self, mac: str, code: str, ticked: bool) -> None:
        typed = grade(mac, code, ticked)
        self._show(typed=typed, why_not=typed.why_not)
        self._on_sticker(None)

    def _failed(self, problem: InstallerError) -> None:
        says = shown(problem.says) if isinstance(problem, NotASticker) else ""
        self._show(message=message_for(problem, Moment(Step.SCAN, self._clock.now())), says=says)

    def _forget(self) -> None:
        self.still.cancel()
        self._sticker, self._choices, self._came = None, (), ORDINARY
        self._on_sticker(None)
