"""The page in place of the window while IT's policy cannot be read."""

from collections.abc import Sequence

from installer_app.domain.mistake import Mistake
from installer_app.language import tr
from installer_app.presenters.frame.start import StartProblem
from installer_app.presenters.messages.message import Kind, Message

MOST_SHOWN = 5


def policy_problem(mistakes: Sequence[Mistake]) -> StartProblem:
    """The mistakes in words; with more than a few, all of them are in the details."""
    message = Message(
        Kind.BAD,
        "problem",
        tr("IT’s policy for this computer has mistakes"),
        tr("So nobody can tell what is allowed here. Nothing was opened, and nothing was sent."),
        tr("Show this to depot IT. Start the program again once the file is mended."),
        "\n".join(mistake.told for mistake in mistakes),
    )
    shown = [mistake.told for mistake in mistakes[:MOST_SHOWN]]
    if len(mistakes) > MOST_SHOWN:
        shown.append("…")
    return StartProblem(message, file="\n".join(shown))
