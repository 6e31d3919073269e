"""A day with a list, over a desk."""

from dataclasses import dataclass
from pathlib import Path

from bench import Bench

from installer_app.domain.stop import Reason
from installer_app.presenters.desk import Desk
from installer_app.presenters.today.state import StopAction, TodayFace, TodayState

LIST = """Customer number,Name,Address,Meter,Time,Notes
220148873,Ana Ortiz,301 Mill Road,204466812,09:10,Gate code 4711
123456789,Jane Doe,118 Orchard Lane,999,10:00,
,Nobody,,,,
0012,Rosa Lindqvist,64 Harbor Street,,15:00,=cmd()
"""


@dataclass
class Day:
    """The desk with the view of today's list open."""

    bench: Bench
    desk: Desk
    folder: Path

    @property
    def state(self) -> TodayState:
        return self.desk.today.state

    def face(self) -> TodayFace:
        """Asked by a function, so that a type checker does not take it for settled."""
        return self.state.face

    @property
    def badges(self) -> list[str]:
        return [row.badge.word for row in self.state.rows if row.badge is not None]

    async def done(self) -> None:
        await self.desk.today.action.ended()

    async def open(self, text: str = LIST, name: str = "route.csv") -> None:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        self.desk.today.open([file])
        await self.done()

    async def taken(self, text: str = LIST) -> "Day":
        await self.open(text)
        self.desk.today.take()
        await self.done()
        return self

    def stop_id(self, place: int) -> str:
        return self.state.rows[place - 1].stop_id

    async def do(self, place: int, action: StopAction) -> None:
        self.desk.today.choose(self.stop_id(place))
        self.desk.today.do(action)
        await self.done()

    async def could_not(self, place: int, reason: Reason = Reason.NOBODY_HOME, note: str = "") -> None:
        self.desk.today.ask_why_not(self.stop_id(place))
        self.desk.today.choose_reason(reason.value)
        self.desk.today.note(note)
        self.desk.today.record()
        await self.done()
