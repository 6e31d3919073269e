"""What is asked before the program is closed over work that is not done."""

from collections.abc import Iterable
from dataclasses import field

from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.transitions import settles_by_itself
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr


@frozen
class QuitQuestion:
    """A question with a safe answer, ``stay``, and another.

    ``aside``: the window goes, and the program works on; "" where that is not on offer.
    """

    title: str
    text: str
    stay: str = field(default_factory=lambda: tr("Stay open"))
    leave: str = field(default_factory=lambda: tr("Quit all the same"))
    aside: str = ""


def quit_question(
    jobs: Iterable[InstallJob], *, keeps_codes: bool, tray: bool = False
) -> QuitQuestion | None:
    """Of what is not sent; and without a keychain of what is in doubt, whose one repeat needs the code.

    ``tray``: there is one for the program to live on in; without it the window can get out of the way.
    """
    every = tuple(jobs)
    unsent = sum(job.state is JobState.QUEUED for job in every)
    doubts = 0 if keeps_codes else sum(settles_by_itself(job) for job in every)
    count = unsent + doubts
    if not count:
        return None
    if doubts:
        title = plural(count, tr("1 install is not done yet"), tr("{n} installs are not done yet", n=count))
    else:
        title = plural(count, tr("1 install is not sent yet"), tr("{n} installs are not sent yet", n=count))
    text = plural(count, tr(_ONE), tr(_MORE))
    if not keeps_codes:
        text = f"{text} {tr(_NO_KEYCHAIN)}"
    aside = tr("Keep running in the tray") if tray else tr("Minimise")
    return QuitQuestion(title, text, aside=aside)


_ONE = mark("It is saved on this computer, and worked on only while this program runs, signed in as then.")
_MORE = mark(
    "They are saved on this computer, and worked on only while this program runs, signed in as then."
)
_NO_KEYCHAIN = mark("There is no keychain here, so the stickers would have to be scanned again.")
