"""A job's history and its reasons in the language in force. They are stored in English, as scripts read."""

from installer_app.domain.customer import STATUSES
from installer_app.language import mark, tr

# What is stored as the one with something of the moment in it.
TEMPLATES = (
    mark("not sent: {what}"),
    mark("refused: {what}"),
    mark("the repeat was refused: {what}"),
    mark("not sure whether it arrived: {what}"),
    mark("no answer: {what}"),
    mark("{what}; nothing was sent"),
    mark("the account is {what}"),
    mark("the utility’s system answered with an error (HTTP {what})"),
    mark("status {what}"),
)
_ACCOUNTS = {status.words.lower(): status.words for status in STATUSES.values()}


def note_words(note: str) -> str:
    """A note or a reason as it is read, without a capital and a full stop; what nobody knows as it is."""
    if note in _ACCOUNTS:
        return tr(_ACCOUNTS[note]).lower()
    for template in TEMPLATES:
        head, _, tail = template.partition("{what}")
        if len(note) > len(head + tail) and note.startswith(head) and note.endswith(tail):
            within = note[len(head) : len(note) - len(tail)]
            return tr(template, what=note_words(within))
    return tr(note)


def sentence(note: str) -> str:
    """The same as a sentence."""
    words = note_words(note)
    return f"{words[:1].upper()}{words[1:]}." if words else ""
