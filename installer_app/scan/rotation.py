"""Video: the plain read on every frame, and the other rungs in rotation over successive frames."""

from installer_app.scan.decoding import Grey, Look
from installer_app.scan.ladder import PLAIN, RUNGS, add_new, working_size
from installer_app.services.ports import FoundCode

COSTLIEST_MS = 25  # of a second read of a frame: a camera waits for nobody


class Rotation:
    """Where one scan stands in the rotation."""

    def __init__(self) -> None:
        self._turn = 0

    def look(self, grey: Grey) -> Look:
        """The plain read and one other. Raises ValueError if the frame is not H x W."""
        picture = working_size(grey)
        plain = PLAIN.read(picture)
        affordable = [rung for rung in RUNGS if rung.milliseconds(picture) <= COSTLIEST_MS]
        other = affordable[self._turn % len(affordable)].read(picture)
        # A rung that reads this sticker is asked again at once: it takes two frames to agree.
        self._turn += not other.codes
        codes: list[FoundCode] = []
        add_new(codes, plain.codes + other.codes)
        return Look(tuple(codes), plain.unread)
