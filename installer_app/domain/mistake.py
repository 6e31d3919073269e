"""What is wrong in a file that people write by hand: where, and what was expected there."""

from installer_app.frozen import frozen
from installer_app.language import mark, tr

_WHERE = mark("{file}, line {line}: {words}")


@frozen
class Mistake:
    """``line`` counts from 1. ``words`` is a marked text, ``values`` what its ``{names}`` stand for.

    No value of the file is in it: that may be a secret in the wrong place.
    """

    file: str
    line: int
    words: str
    values: tuple[tuple[str, str], ...] = ()

    @property
    def said(self) -> str:
        """What was expected, in the language in force."""
        return tr(self.words, **dict(self.values))

    @property
    def told(self) -> str:
        """File, line and what was expected."""
        return tr(_WHERE, file=self.file, line=str(self.line), words=self.said)
