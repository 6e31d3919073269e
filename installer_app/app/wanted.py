"""What the program was started for, and what it has from its first moment on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from installer_app.frozen import frozen
from installer_app.settings import Settings, TourPlan

if TYPE_CHECKING:
    from installer_app.app.surprises import Surprises
    from installer_app.ui.languages import Spoken
    from installer_app.ui.shell.file_opens import FileOpens
    from installer_app.ui.theme import Look


@frozen
class Wanted:
    """``exit_after`` is a benchmark's moment; ``profile`` is a file or link that was opened with it."""

    settings: Settings
    tour: TourPlan | None = None
    exit_after: str = ""
    profile: str = ""

    @property
    def alone(self) -> bool:
        """Whether nobody is there, but a script that reads what is said."""
        return bool(self.tour or self.exit_after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """There as long as the program runs. ``opens`` is there where the system hands over files by events."""

    wanted: Wanted
    look: "Look"
    spoken: "Spoken"
    surprises: "Surprises"
    opens: "FileOpens | None" = None
