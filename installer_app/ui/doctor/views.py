"""The views of what helps: the checks, the log, the support file."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from installer_app.language import tr
from installer_app.presenters.care.desk import Care
from installer_app.presenters.care.kit import Facts
from installer_app.ui.shell.later import Later
from installer_app.ui.shell.view import View
from installer_app.ui.theme import Look

if TYPE_CHECKING:
    from installer_app.ui.doctor.log import LogView
    from installer_app.ui.doctor.support import SupportView
    from installer_app.ui.doctor.view import DoctorView


def care_views(
    look: Look, care: Care, go_to: Callable[[str], None], facts: Callable[[], Facts]
) -> dict[str, View]:
    """By their keys, each loaded when it is first shown."""

    def doctor() -> "DoctorView":
        from installer_app.ui.doctor.view import DoctorView

        return DoctorView(look, care.doctor, go_to)

    def support() -> "SupportView":
        from installer_app.ui.doctor.support import SupportView

        return SupportView(look, care.support)

    def log() -> "LogView":
        from installer_app.ui.doctor.log import LogView

        return LogView(look, care.log, go_to)

    care.support.window_facts = facts
    return {
        "doctor": View(Later(doctor), tr("Check this computer"), care.doctor.enter),
        "support": View(Later(support), tr("Support file"), care.support.enter),
        "log": View(Later(log), tr("Log"), care.log.enter),
    }
