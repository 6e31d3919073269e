"""One picture of the gallery: which page, which State, and the words that must be there in full."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

import steady  # noqa: F401 - before the first time is said
from bench import DEMO, DOE, HOUSE, METER, STICKER, T0, Bench
from desks import sign_in_over

from installer_app.domain.errors import PictureUnreadable
from installer_app.language import tr
from installer_app.presenters.desk import Desk
from installer_app.presenters.flow import Draft
from installer_app.presenters.frame.shell import ConnectionKind, ConnectionState, ShellState
from installer_app.presenters.given import Services
from installer_app.presenters.steps import Step
from installer_app.presenters.wizard import WizardPresenter, WizardState
from installer_app.scan.photo_reader import PillowPhotos
from installer_app.services.grey import GreyPicture
from installer_app.services.lookup import Found, Match
from installer_app.services.profile import Profile
from installer_app.services.scanning import FoundCode, FoundPictures, FrameReader
from installer_app.ui.front import Front
from installer_app.ui.report.press import PdfPress
from installer_app.ui.shell.view import INSTALLS

T = TypeVar("T")
LONG_NAME = "Ægir Þórðarson-O’Shaughnessy de la Peña y Müller-Lüdenscheidt"
LONG_BUSINESS = "Öffentliche Wasser- und Elektrizitätswerke Großräschen-Süd, Zweigniederlassung Łódź"
LONG_PLACE = "1100½ Old Llanfairpwllgwyngyll Turnpike, Building C, Apartment 1204"
DATA = Path("/home/ana/.local/share/energygrid-installer")
NOTHING_DONE: Callable[[Front], None] = lambda _: None  # noqa: E731 - a value, not a function of its own


@dataclass(frozen=True)
class Case:
    """``step`` None is another view, by its key. ``shows`` is never cut; ``tells`` what for.

    ``then`` is done once the state is on show; a ``crowded`` case is looked at in every theme and size.
    """

    name: str
    step: Step | None
    state: object
    shows: tuple[str, ...] = ()
    tells: tuple[object, ...] = ()
    crowded: bool = False
    shell: ShellState | None = None
    then: Callable[[Front], None] = field(default=NOTHING_DONE)
    view: str = INSTALLS

    @property
    def page(self) -> str:
        """Which page or view it is a picture of."""
        return self.step.value if self.step is not None else self.view

    @property
    def around(self) -> ShellState:
        """What stands around the page."""
        return self.shell if self.shell is not None else shell_at(self.step or Step.STATUS)


class NoReader:
    """Fits ``services.scanning.StickerReader``: a picture's bytes are its payloads, a line each."""

    def new_scan(self) -> FrameReader:
        return None  # type: ignore[return-value] # the gallery's camera gives no frames to read

    def decoders(self) -> tuple[str, ...]:
        return ("zxing-cpp", "zbar")

    def read_picture(self, picture: bytes) -> tuple[FoundCode, ...]:
        corners = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
        return tuple(FoundCode(line, corners) for line in picture.decode().splitlines())

    def read_still(self, frame: GreyPicture) -> tuple[FoundCode, ...]:
        raise PictureUnreadable(no_code=True, details=f"{frame}")


def desk_over(bench: Bench, *profiles: Profile) -> Desk:
    """All presenters over a bench's services."""
    services = Services(
        session=bench.session,
        lookup=bench.lookup,
        tracker=bench.tracker,
        secrets=bench.secrets,
        recents=bench.recents,
        reader=NoReader(),
        clock=bench.timing,
        cadence=bench.cadence,
        stock=bench.stock,
        finder=lambda given: FoundPictures(tuple(given)),
        preferences=bench.preferences,
        forgetting=bench.forgetting,
        data=DATA,
        photos=PillowPhotos(),
        press=PdfPress(),
        day_list=bench.day_list,
    )
    return Desk(services, sign_in_over(services, *profiles))


def at_once(work: Coroutine[Any, Any, T]) -> T:
    """Run presenters that work asynchronously to their end."""
    return asyncio.run(work)


def draft_at(step: Step) -> Draft:
    """A whole install of John Doe, as far as it is at a step."""
    steps = list(Step)
    draft = Draft("field-tech-204") if step is not Step.SIGN_IN else Draft()
    if steps.index(step) > steps.index(Step.CUSTOMER):
        draft = replace(draft, found=Found(DOE.client_id, DOE, Match.SAME, T0))
    if steps.index(step) > steps.index(Step.METER):
        draft = replace(draft, premise=HOUSE, meter=METER)
    if steps.index(step) > steps.index(Step.SCAN):
        draft = replace(draft, sticker=STICKER, sticker_vouched=True)
    return draft


def shell_at(step: Step, draft: Draft | None = None, bench: Bench | None = None) -> ShellState:
    """What the window shows around the page of a step."""
    bench = bench or Bench()
    wizard = WizardPresenter(bench.session, bench.journal, bench.clock, DEMO)
    wizard.state = WizardState(step, draft or draft_at(step))
    wizard.refresh()
    connected = ConnectionState(ConnectionKind.ONLINE, tr("Connected"))
    shell = wizard.state.shell
    return shell if step is Step.SIGN_IN else replace(shell, connection=connected)
