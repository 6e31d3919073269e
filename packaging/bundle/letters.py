"""Pictures of Inter's letters in Pillow's own format of fonts, to be drawn with where there is no FreeType.

``dev.py letters`` writes resources/fonts/letters anew; ``sandbox/lettering.py`` draws with them.
"""

import struct
import sys
from pathlib import Path
from string import ascii_letters, digits

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
WIDE = 768  # pixels of the picture, at the most
# Among capitals, dash and colon stand at the middle of these, as Inter's own forms for them do.
RAISED = "-:"
# Weight, size in pixels, and the texts whose letters they are.
KINDS = (
    ("Bold", 62, "DataBridge"),
    ("Regular", 29, f"{ascii_letters}{digits} .,·"),
    ("Medium", 27, "MAC INSTALL CODE"),
    ("SemiBold", 46, f"{ascii_letters}{digits} -:.?"),
)
Metrics = tuple[int, int, int, int, int, int, int, int, int, int]
NO_GLYPH: Metrics = (0,) * 10


def write(folder: Path) -> None:
    """A .pil and a .png for each kind. With the same Pillow they come out the same."""
    folder.mkdir(parents=True, exist_ok=True)
    for weight, size, texts in KINDS:
        # The basic engine knows no pairs of letters, as the one that draws these; the other may not be there.
        font = ImageFont.truetype(
            FONTS / f"FieldInter-{weight}.otf", size, layout_engine=ImageFont.Layout.BASIC
        )
        picture, table = _glyphs(font, sorted({" ", *texts}))
        picture.save(folder / f"{weight}-{size}.png", optimize=True)
        (folder / f"{weight}-{size}.pil").write_bytes(
            b"PILfont\n;;;;;;%d;\nDATA\n" % size
            + b"".join(struct.pack(">10h", *table.get(code, NO_GLYPH)) for code in range(256))
        )


def _glyphs(font: ImageFont.FreeTypeFont, letters: list[str]) -> tuple[Image.Image, dict[int, Metrics]]:
    """All the glyphs in rows, and by their Latin-1 code: advance, place from the base line, place in it."""
    ascent, descent = font.getmetrics()
    table, rows, x, y = dict[int, Metrics](), ascent + descent, 0, 0
    picture = Image.new("L", (WIDE, rows * len(letters)))
    capital = _box(font, "H")[1]
    for letter in letters:
        # A space is a blank line as high as the font, so that every text is as high as this.
        box = (0, -ascent, 1, descent) if letter == " " else _box(font, letter)
        wide, high = box[2] - box[0], box[3] - box[1]
        if x + wide > WIDE:
            x, y = 0, y + rows
        ImageDraw.Draw(picture).text((x - box[0], y - box[1]), letter, 255, font, anchor="ls")
        # A glyph that hangs over its neighbour would be pasted over its rim.
        left = max(0, box[0])
        top = (capital - high) // 2 if letter in RAISED else box[1]
        advance = max(round(font.getlength(letter)), left + wide)
        table[ord(letter)] = (advance, 0, left, top, left + wide, top + high, x, y, x + wide, y + high)
        x += wide
    return picture.crop((0, 0, WIDE, y + rows)), table


def _box(font: ImageFont.FreeTypeFont, letter: str) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of its ink, seen from the base line (``getbbox`` reaches to this line)."""
    middle = round(font.size)
    canvas = Image.new("L", (3 * middle, 2 * middle))
    ImageDraw.Draw(canvas).text((middle, middle), letter, 255, font, anchor="ls")
    left, top, right, bottom = canvas.getbbox() or (middle, middle, middle, middle)
    return left - middle, top - middle, right - middle, bottom - middle


def main() -> int:
    """Where the program looks for them."""
    write(FONTS / "letters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
