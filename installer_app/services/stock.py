"""The box list: stickers kept as they come, told apart, taken back, used up by installs, and forgotten."""

import asyncio
import logging
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import timedelta
from enum import StrEnum

from installer_app.domain.errors import StoreUnavailable
from installer_app.domain.install_code import InstallCode
from installer_app.domain.job import InstallJob
from installer_app.domain.mac import MacAddress
from installer_app.domain.sticker import Sticker
from installer_app.domain.stock import BoxRow, Doubt, Way, doubt_about
from installer_app.frozen import frozen
from installer_app.services.journal import Journal
from installer_app.services.listeners import Listeners
from installer_app.services.ports import Clock, StickerStore
from installer_app.services.used_devices import is_confirmed, used_among, uses_its_device

log = logging.getLogger(__name__)
KEPT_FOR = timedelta(days=30)


@frozen
class Taken:
    """What came of a sticker: its row, and whether it was there already."""

    row: BoxRow
    repeat: bool


@frozen
class Undo:
    """What can be undone: a sticker that was taken (True), or one that was removed."""

    row: BoxRow
    taken: bool
    code: InstallCode | None = field(default=None, repr=False)


class Match(StrEnum):
    """What the box list says of a sticker on site."""

    SAME = "same"
    BEGINS = "begins the same"
    ANOTHER_CODE = "another code"
    CODE_GONE = "code gone"


class Stock:
    """All rows in memory as they are kept. Listeners of ``changed`` get them after each commit.

    Rows go after ``kept_for`` by this laptop's own clock, unlike customers' names: a depot's laptop may never
    hear a server's time, and a secret kept too long costs more than a box scanned again.
    """

    def __init__(
        self, store: StickerStore, journal: Journal, clock: Clock, kept_for: timedelta = KEPT_FOR
    ) -> None:
        self.kept_for = kept_for
        self._store = store
        self._journal = journal
        self._clock = clock
        self._lock = asyncio.Lock()
        self._wake = asyncio.Event()
        self._rows: dict[str, BoxRow] = {}
        self._codes: dict[str, InstallCode] = {}
        self._opened = False
        self.undo_next: Undo | None = None
        self.changed: Listeners[tuple[BoxRow, ...]] = Listeners()
        journal.changed.add(self._job_changed)

    @property
    def rows(self) -> tuple[BoxRow, ...]:
        """In the order read."""
        return tuple(self._rows.values())

    @property
    def codes_at_hand(self) -> tuple[InstallCode, ...]:
        """Those that could be opened so far."""
        return tuple(self._codes.values())

    @property
    def keeps(self) -> bool:
        """Whether the list outlives this run; without a key it is in memory only."""
        return self._store.keeps_codes

    @property
    def opened(self) -> bool:
        """Whether the codes are at hand; until then none is, though none may be gone."""
        return self._opened

    def known(self, mac: MacAddress) -> tuple[BoxRow, ...]:
        """The rows of a device: more than one if it was read with different codes."""
        return tuple(row for row in self._rows.values() if row.mac == mac)

    def used(self) -> Mapping[MacAddress, InstallJob]:
        """The last bind of each device of the list that a gateway accepted, unless it was undone since."""
        return used_among(self._journal, {row.mac for row in self._rows.values()})

    async def load(self) -> None:
        """Read the list, without its codes: no keychain is asked. Raises StoreUnavailable."""
        async with self._lock:
            await self._forget_old()
            self._rows = {row.row_id: row for row in await self._store.rows()}
        await self.use_up()

    async def open(self) -> None:
        """Have the codes at hand, for masking and comparing. Raises StoreUnavailable."""
        async with self._lock:
            await self._open()
        self._tell()

    async def take(self, sticker: Sticker, way: Way, source: str = "", *, put_right: bool = False) -> Taken:
        """Put a sticker into the list, once. Raises StoreUnavailable: then it is not taken.

        ``put_right``: it was typed for another keyboard layout.
        """
        async with self._lock:
            await self._open()
            there = self._same(sticker)
            if there is None:
                row = await self._add(sticker, doubt_about(sticker, put_right=put_right), way, source)
            else:
                row = await self._keep_again(there, sticker, put_right=put_right)
        self._tell()
        return Taken(row, there is not None)

    async def remove(self, row_id: str) -> None:
        """Take a row out, if it is there; ``undo`` puts it back. Raises StoreUnavailable."""
        async with self._lock:
            row, code = self._rows.get(row_id), self._codes.get(row_id)
            if row is None:  # the key was held down
                return
            await self._drop((row_id,))
            self.undo_next = Undo(row, taken=False, code=code)
        self._tell()

    async def undo(self) -> None:
        """Take back the last sticker taken, or put back the last one removed. Raises StoreUnavailable."""
        async with self._lock:
            last = self.undo_next
            if last is None:
                return
            if last.taken:
                await self._drop((last.row.row_id,))
            else:
                await self._put(last.row, last.code)
            self.undo_next = None
        self._tell()

    async def clear(self) -> None:
        """Wipe the whole list; nothing can be put back. Raises StoreUnavailable."""
        async with self._lock:
            # Of a row left out as damaged there may be a code.
            await self._drop(tuple({**self._rows, **self._codes}))
            self.undo_next = None
        self._tell()

    async def compare(self, sticker: Sticker) -> tuple[Match, BoxRow] | None:
        """What the list says of a sticker; None if its device is not there. Raises StoreUnavailable."""
        async with self._lock:
            await self._open()
        rows = self.known(sticker.mac)
        if not rows:
            return None
        codes = [self._codes.get(row.row_id) for row in rows]
        for row, code in zip(rows, codes, strict=True):
            if code is not None and code != sticker.code:
                begins = len(rows) == 1 and code.value.startswith(sticker.code.value)
                return (Match.BEGINS if begins else Match.ANOTHER_CODE), row
        return (Match.SAME if sticker.code in codes else Match.CODE_GONE), rows[-1]

    async def code_for(self, mac: MacAddress) -> InstallCode | None:
        """The one code of a device; None if there is none, or two. Raises StoreUnavailable."""
        async with self._lock:
            await self._open()
        codes = {code for row in self.known(mac) if (code := self._codes.get(row.row_id)) is not None}
        return codes.pop() if len(codes) == 1 else None

    async def run(self) -> None:
        """Wipe codes of what is bound, until cancelled; once the jobs are known."""
        await self._journal.gate.passed()
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self.use_up()
            except StoreUnavailable as problem:
                # Started again it is tried again; so is it with the next install that is confirmed.
                log.warning("used codes not wiped", extra={"problem": type(problem).__name__})

    async def use_up(self) -> None:
        """Wipe the codes of devices whose bind is confirmed, as their jobs' are. Raises StoreUnavailable."""
        async with self._lock:
            used = self.used()
            done = [row.row_id for row in self._rows.values() if is_confirmed(used.get(row.mac))]
            await self._store.wipe(done)
            for row_id in done:
                self._codes.pop(row_id, None)
                self._rows[row_id] = replace(self._rows[row_id], masked="")
            last = self.undo_next
            if last is not None and last.row.row_id in done:
                self.undo_next = None
        self._tell()

    async def forget(self) -> None:
        """Let go of what is older than 30 days. Raises StoreUnavailable."""
        async with self._lock:
            await self._forget_old()
        self._tell()

    def _same(self, sticker: Sticker) -> BoxRow | None:
        """The row of this very sticker; one whose code is gone is taken for it."""
        rows = self.known(sticker.mac)
        exact = (row for row in rows if self._codes.get(row.row_id) == sticker.code)
        blank = (row for row in rows if row.row_id not in self._codes)
        return next(exact, None) or next(blank, None)

    async def _add(self, sticker: Sticker, doubt: Doubt, way: Way, source: str) -> BoxRow:
        row = BoxRow(
            uuid.uuid4().hex,
            sticker.mac,
            sticker.code.grade,
            doubt,
            way,
            source,
            self._clock.now(),
        )
        await self._put(row, sticker.code)
        self.undo_next = Undo(row, taken=True)
        return self._rows[row.row_id]

    async def _put(self, row: BoxRow, code: InstallCode | None) -> None:
        if is_confirmed(used_among(self._journal, {row.mac}).get(row.mac)):
            code = None
        await self._store.put(row, code)
        self._rows[row.row_id] = replace(row, masked=code.masked if code else "")
        if code is not None:
            self._codes[row.row_id] = code

    async def _keep_again(self, there: BoxRow, sticker: Sticker, *, put_right: bool) -> BoxRow:
        """Its count grows; where its code was lost (another keychain) it has one again, graded anew."""
        at_hand = there.row_id in self._codes
        # Read once as it is, it needs no keyboard layout put right.
        doubted = put_right and (not at_hand or there.doubt is Doubt.PUT_RIGHT)
        doubt = doubt_about(sticker, put_right=doubted)
        row = replace(there, seen=there.seen + 1, grade=sticker.code.grade, doubt=doubt)
        if at_hand:
            await self._store.save(row)
            self._rows[row.row_id] = row
        else:
            await self._put(row, sticker.code)
        return self._rows[row.row_id]

    async def _drop(self, row_ids: Sequence[str]) -> None:
        await self._store.remove(row_ids)
        for row_id in row_ids:
            self._rows.pop(row_id, None)
            self._codes.pop(row_id, None)

    async def _open(self) -> None:
        if self._opened:
            return
        self._codes |= await self._store.codes()
        self._opened = True
        for row_id, row in self._rows.items():
            code = self._codes.get(row_id)
            self._rows[row_id] = replace(row, masked=code.masked if code else "")

    async def _forget_old(self) -> None:
        oldest = self._clock.now() - self.kept_for
        await self._store.forget(oldest)
        for row in self.rows:
            if row.read_at < oldest:
                del self._rows[row.row_id]
                self._codes.pop(row.row_id, None)
        if self.undo_next is not None and self.undo_next.row.read_at < oldest:
            self.undo_next = None

    def _job_changed(self, job: InstallJob) -> None:
        if not uses_its_device(job) or not self.known(job.target.mac):
            return
        if is_confirmed(job):
            self._wake.set()
        self._tell()

    def _tell(self) -> None:
        self.changed.tell(self.rows)
