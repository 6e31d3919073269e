"""Video: on every frame the plain read and a sharpened close-up, and another rung in turn."""

from installer_app.scan.decoding import Look
from installer_app.scan.ladder import add_new
from installer_app.scan.picture import Picture, image_of
from installer_app.scan.rungs import FOCUSED, PLAIN, TURNS, Rung
from installer_app.services.grey import GreyPicture
from installer_app.services.scanning import FoundCode


class Rotation:
    """Where one scan stands in the rotation."""

    def __init__(self) -> None:
        self._turn = 0
        self._again: Rung | None = None

    def look(self, frame: GreyPicture) -> Look:
        """All that this frame says; a rung that is not needed is not tried."""
        picture = Picture(image_of(frame), frame.pixels)
        looks = [PLAIN.read(picture)]
        for focused in FOCUSED:
            if not looks[-1].codes:
                looks.append(focused.read(picture))
        # A rung that reads what no other does is asked again at once: it takes two frames to agree.
        rung = self._again or self._next()
        codes: list[FoundCode] = []
        for look in looks:
            add_new(codes, look.codes)
        others = len(codes)
        add_new(codes, rung.read(picture).codes)
        self._again = rung if len(codes) > others else None
        return Look(tuple(codes), looks[0].unread)

    def _next(self) -> Rung:
        self._turn += 1
        return TURNS[self._turn % len(TURNS)]
