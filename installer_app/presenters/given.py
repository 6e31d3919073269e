"""What the presenters are given to work with: services, stores and readers, made by whoever starts them."""

from dataclasses import dataclass, field
from pathlib import Path

from installer_app.domain.schedule import Cadence
from installer_app.presenters.care.kit import CareKit
from installer_app.presenters.report.work import ReportPress
from installer_app.services.day_list import DayList
from installer_app.services.forgetting import Forgetting
from installer_app.services.lookup import Lookup
from installer_app.services.photo import PhotoReader
from installer_app.services.ports import Recents, SecretStore
from installer_app.services.preferences import PreferenceBook
from installer_app.services.scanning import PictureFinder, StickerReader
from installer_app.services.session import Session
from installer_app.services.shelf import FixedShelf, Shelf
from installer_app.services.started import NothingKept, StartedStore
from installer_app.services.stock import Stock
from installer_app.services.timing import Timing
from installer_app.services.tracker import Tracker
from installer_app.services.updates import Updates
from installer_app.settings import Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Each by its name; ``data`` is the folder of this laptop's files."""

    session: Session
    lookup: Lookup
    tracker: Tracker
    secrets: SecretStore
    recents: Recents
    reader: StickerReader
    clock: Timing
    cadence: Cadence
    stock: Stock
    finder: PictureFinder
    preferences: PreferenceBook
    forgetting: Forgetting
    data: Path
    photos: PhotoReader
    press: ReportPress
    day_list: DayList
    started: StartedStore = field(default_factory=NothingKept)
    care: CareKit = field(default_factory=CareKit)
    updates: Updates | None = None
    policy: Policy = field(default_factory=Policy)
    shelf: Shelf = field(default_factory=FixedShelf)
