"""The face of a DataBridge as it is printed: the hub's body with its sticker, flat, seen from the front."""

from functools import lru_cache

import segno
from PIL import Image, ImageDraw, ImageFilter

from installer_app.sandbox.lettering import Letters, fitting, written

FACE = (1240, 810)  # pixels of the flat face
CORNER = 58
LABEL = (222, 92, 1168, 694)
QR_SIDE = 396  # without its quiet zone
QR_AT = (LABEL[0] + 46, LABEL[1] + 50)
TEXT_LEFT = QR_AT[0] + QR_SIDE + 40
TEXT_WIDTH = LABEL[2] - TEXT_LEFT - 40
MAC_SIZE, CODE_SIZE = 46, 31  # pixels, where the text is not too long
GROUP = 4

BODY = (205, 199, 187)
PAPER = (243, 238, 226)
SHINE = (250, 248, 241)
INK = (38, 37, 33)
FAINT_INK = (78, 75, 68)
VENT = (150, 144, 133)
GREEN = (86, 196, 74)


def modules(payload: str) -> int:
    """Modules on a side of the payload's QR code."""
    return len(_code(payload).matrix)


@lru_cache(maxsize=2)
def face(payload: str, mac: str, code: str) -> Image.Image:
    """The hub's face, RGBA of ``FACE`` pixels, transparent outside its corners. Not to be drawn on."""
    body = Image.new("RGBA", FACE, (0, 0, 0, 0))
    draw = ImageDraw.Draw(body)
    draw.rounded_rectangle((0, 0, FACE[0] - 1, FACE[1] - 1), CORNER, fill=BODY)
    draw.rounded_rectangle((5, 5, FACE[0] - 6, FACE[1] - 6), CORNER - 5, outline=(222, 217, 206), width=4)
    for row in range(4):
        y = 124 + row * 38
        draw.rounded_rectangle((62, y, 166, y + 12), 6, fill=VENT)
    _light_ring(body, (122, 716))
    _label_shadow(body)
    body.paste(_label(payload, mac, code), LABEL[:2])
    return body


def _light_ring(body: Image.Image, at: tuple[int, int]) -> None:
    half = 46
    glow = Image.new("L", (2 * half, 2 * half))
    draw = ImageDraw.Draw(glow)
    for radius, strength in ((38, 70), (17, 255)):
        draw.ellipse((half - radius, half - radius, half + radius, half + radius), fill=strength)
    glow = glow.filter(ImageFilter.GaussianBlur(2))
    body.paste((*GREEN, 255), (at[0] - half, at[1] - half), glow)


def _label_shadow(body: Image.Image) -> None:
    shadow = Image.new("L", FACE)
    left, top, right, bottom = LABEL
    ImageDraw.Draw(shadow).rectangle((left + 2, top + 4, right + 7, bottom + 9), fill=110)
    body.paste((60, 54, 44, 255), (0, 0), shadow.filter(ImageFilter.GaussianBlur(5)))


def _label(payload: str, mac: str, code: str) -> Image.Image:
    left, top, right, bottom = LABEL
    label = Image.new("RGB", (right - left, bottom - top), PAPER)
    draw = ImageDraw.Draw(label)
    x, width = TEXT_LEFT - left, label.width
    draw.polygon(((width - 190, 0), (width, 0), (width, 210)), fill=SHINE)
    label.paste(_qr(payload), (QR_AT[0] - left, QR_AT[1] - top))
    put = label.paste
    put(INK, (x, 50), written("DataBridge", Letters.TITLE))
    put(FAINT_INK, (x, 134), written("EnergyGrid hub · 5 V 2 A", Letters.PLAIN))
    draw.line((x, 190, width - 40, 190), fill=INK, width=3)
    put(FAINT_INK, (x, 222), written("MAC", Letters.CAPTION))
    put(INK, (x, 256), written(mac, Letters.VALUE, fitting(mac, Letters.VALUE, MAC_SIZE, TEXT_WIDTH)))
    put(FAINT_INK, (x, 344), written("INSTALL CODE", Letters.CAPTION))
    lines = _lines(code)
    size = fitting(max(lines, key=len), Letters.VALUE, CODE_SIZE, TEXT_WIDTH)
    for row, line in enumerate(lines):
        put(INK, (x, 382 + row * 42), written(line, Letters.VALUE, size))
    foot = "Keep plugged in while pairing. Indoor use only."
    put(FAINT_INK, (QR_AT[0] - left, label.height - 74), written(foot, Letters.PLAIN))
    return label


def _qr(payload: str) -> Image.Image:
    matrix = _code(payload).matrix
    dots = Image.frombytes(
        "L", (len(matrix), len(matrix)), bytes(255 * dark for row in matrix for dark in row)
    )
    return Image.composite(
        Image.new("RGB", (QR_SIDE, QR_SIDE), INK),
        Image.new("RGB", (QR_SIDE, QR_SIDE), PAPER),
        dots.resize((QR_SIDE, QR_SIDE), Image.Resampling.BOX),
    )


def _code(payload: str) -> segno.QRCode:
    return segno.make(payload, error="m", boost_error=False, micro=False)


def _lines(code: str) -> list[str]:
    """The code as it is printed: hexadecimal in groups of four, free-form broken behind a dash."""
    if "-" in code or len(code) <= 3 * GROUP:
        parts, most = [part + "-" for part in code.split("-")], 18
        parts[-1] = parts[-1][:-1]
    else:
        parts = [code[i : i + GROUP] + " " for i in range(0, len(code), GROUP)]
        most = 4 * (GROUP + 1)
    lines = [""]
    for part in parts:
        if lines[-1] and len(lines[-1]) + len(part) > most:
            lines.append("")
        lines[-1] += part
    return [line.strip() for line in lines]
