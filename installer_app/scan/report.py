"""What ``energygrid-installer scan`` tells of picture files: a line for each."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from installer_app.domain.errors import NotASticker, PictureProblem, PictureUnreadable
from installer_app.domain.formats import parse_sticker
from installer_app.domain.sticker import Sticker
from installer_app.scan.reader import QrStickerReader

NO_CODE = "No QR code can be read in this picture. Take it closer, flat, without glare."
NO_PICTURE = "This is not a whole picture that can be read here. Use a JPEG, PNG or WebP."
_NO_PICTURES = {
    PictureProblem.HEIC: "This is a HEIC picture, which can’t be read here. Save it as a JPEG.",
    PictureProblem.PDF: "This is a PDF, not a picture. Take a screenshot of its sticker.",
    PictureProblem.TOO_LARGE: "This picture is too large. Make it smaller: 12 megapixels are enough.",
    PictureProblem.NO_DECODER: "No decoder can be loaded here, so no picture can be read.",
}
TWO_STICKERS = "Two different stickers are in this picture. Take a picture of each."
NO_STICKER = "This code is not a DataBridge sticker."


@dataclass(frozen=True, slots=True)
class ScanLine:
    """One file: the sticker's two values or, in ``problem``, why there are none. The code is a secret."""

    file: str
    payloads: tuple[str, ...] = field(default=(), repr=False)
    mac_address: str | None = None
    install_code: str | None = field(default=None, repr=False)
    problem: str | None = None

    def document(self) -> dict[str, object]:
        """The line as ``scan --json`` prints it."""
        return {
            "file": self.file,
            "payloads": list(self.payloads),
            "macAddress": self.mac_address,
            "installCode": self.install_code,
            "problem": self.problem,
        }


def report(paths: Iterable[Path | str]) -> list[ScanLine]:
    """Read sticker photographs, in the order given. Blocking; a file that cannot be read is a line too."""
    return [_line(Path(path)) for path in paths]


def _line(path: Path) -> ScanLine:
    file = str(path)
    try:
        codes = QrStickerReader().read_picture(path.read_bytes())
    except OSError as unreadable:
        return ScanLine(file, problem=_of_file(unreadable))
    except PictureUnreadable as unreadable:
        return ScanLine(file, problem=_of_picture(unreadable))
    payloads = tuple(dict.fromkeys(code.text for code in codes))
    stickers, problem = _stickers(payloads)
    if len(stickers) == 1:
        sticker = stickers[0]
        return ScanLine(file, payloads, sticker.mac.text, sticker.code.value)
    return ScanLine(file, payloads, problem=TWO_STICKERS if stickers else problem)


def _stickers(payloads: tuple[str, ...]) -> tuple[list[Sticker], str]:
    """The different stickers among the payloads, and what the first other code is."""
    stickers: dict[tuple[object, object], Sticker] = {}
    problem = ""
    for payload in payloads:
        try:
            sticker = parse_sticker(payload)
        except NotASticker as refused:
            problem = problem or _of_code(refused)
        else:
            stickers.setdefault((sticker.mac, sticker.code), sticker)
    return list(stickers.values()), problem


def _of_file(unreadable: OSError) -> str:
    if isinstance(unreadable, FileNotFoundError):
        return "There is no such file."
    if isinstance(unreadable, IsADirectoryError):
        return "This is a folder, not a picture."
    return "This file can’t be opened."


def _of_picture(unreadable: PictureUnreadable) -> str:
    if unreadable.no_code:
        return NO_CODE
    return _NO_PICTURES.get(unreadable.reason, NO_PICTURE)


def _of_code(refused: NotASticker) -> str:
    if refused.foreign is None:
        return NO_STICKER
    name = refused.foreign if refused.foreign == "web address" else f"{refused.foreign} code"
    return f"This is a {name}, not the DataBridge sticker."
