"""What is asked before the program is closed over work that is not done."""

from collections.abc import Iterable
from dataclasses import dataclass

from installer_app.domain.job import InstallJob, JobState
from installer_app.domain.transitions import settles_by_itself


@dataclass(frozen=True, slots=True)
class QuitQuestion:
    """A question with a safe answer, ``stay``, and another."""

    title: str
    text: str
    stay: str = "Stay open"
    leave: str = "Quit all the same"


def quit_question(jobs: Iterable[InstallJob], *, keeps_codes: bool) -> QuitQuestion | None:
    """Of what is not sent; and without a keychain of what is in doubt, whose one repeat needs the code."""
    every = tuple(jobs)
    unsent = sum(job.state is JobState.QUEUED for job in every)
    doubts = 0 if keeps_codes else sum(settles_by_itself(job) for job in every)
    count = unsent + doubts
    if not count:
        return None
    what = "not sent yet" if not doubts else "not done yet"
    title = f"1 install is {what}" if count == 1 else f"{count} installs are {what}"
    saved = "It is saved" if count == 1 else "They are saved"
    text = f"{saved} on this computer, and worked on only while this program runs, signed in as then."
    if not keeps_codes:
        text += " There is no keychain here, so the stickers would have to be scanned again."
    return QuitQuestion(title, text)
