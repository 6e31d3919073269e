"""What the window makes when it is first shown, made at once.

Off-screen, the choosers' lists that are made with a view would take the window's activity away.
"""

from installer_app.presenters.steps import STEPS
from installer_app.ui.front import Front


def all_made(front: Front) -> Front:
    """The pages, the views that are shown most, and the help."""
    for index in range(len(STEPS)):
        front.pages.make(index)
    assert front.beside.tracker.made
    assert front.beside.box.made
    assert front.beside.report.made
    assert front.today.view
    assert front.help_panel
    return front
