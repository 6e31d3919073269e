"""What a frame with no readable code calls for: light, less glare, another distance, a steady hand."""

import numpy as np
from numpy.typing import NDArray

from installer_app.domain.hints import Hint
from installer_app.scan.decoding import Unread
from installer_app.scan.geometry import side

Grey = NDArray[np.uint8]
DARK = 60  # grey levels: the brightest spots of a frame that is too dark
OVEREXPOSED = 250
GLARING = 0.12  # share of overexposed pixels
TOO_SMALL = 75  # pixels on a side: a sticker's code has 29 to 37 modules, of which each needs two
TOO_LARGE = 0.85  # of the frame's shorter side
CELL = 24  # pixels of a cell looked at for the fine, strong pattern of a far code
BUSY = 6  # grey levels: the mean step between neighbours in such a cell, both across and down
BUSIER = 2.5  # times the usual cell of the frame: noise is everywhere
FAR_CELLS = (3, 40)  # cells that a sticker covers when it is too far


def advice(grey: Grey, unread: tuple[Unread, ...]) -> Hint:
    """The one thing to do next. ``unread`` are symbols that were found but could not be read."""
    if min(grey.shape) < 2 * CELL:
        return Hint.SHOW_STICKER
    coarse = grey[::4, ::4]
    if np.percentile(coarse, 99) < DARK:
        return Hint.TOO_DARK
    if unread:
        return of_unread(max(side(symbol.quad) for symbol in unread), min(grey.shape))
    if np.mean(coarse >= OVEREXPOSED) > GLARING:
        return Hint.GLARE
    fewest, most = FAR_CELLS
    return Hint.MOVE_CLOSER if fewest <= busy_cells(grey) <= most else Hint.SHOW_STICKER


def of_unread(pixels: float, frame: int) -> Hint:
    """What a symbol of this size calls for: it is too far, too near, or out of focus."""
    if pixels < TOO_SMALL:
        return Hint.MOVE_CLOSER
    return Hint.MOVE_BACK if pixels > TOO_LARGE * frame else Hint.HOLD_STILL


def busy_cells(grey: Grey) -> int:
    """How many cells are full of strong steps both across and down, as a code's are and few other things."""
    rows, columns = (length // CELL for length in grey.shape)
    whole = grey[: rows * CELL, : columns * CELL].astype(np.int16)
    across = np.abs(np.diff(whole, axis=1, append=whole[:, -1:]))
    down = np.abs(np.diff(whole, axis=0, append=whole[-1:]))
    cells = (rows, CELL, columns, CELL)
    steps = np.minimum(across.reshape(cells).mean((1, 3)), down.reshape(cells).mean((1, 3)))
    return int(np.count_nonzero(steps > max(BUSY, BUSIER * float(np.median(steps)))))
