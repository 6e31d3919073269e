"""The rows of THE table for the scan page: the camera, codes that are no sticker, pictures."""

from installer_app.domain import errors as e
from installer_app.domain.errors import CameraProblem, InstallerError, PictureProblem
from installer_app.presenters.coaching import named
from installer_app.presenters.message import Kind, Moment, Row

_CAMERAS: dict[CameraProblem, tuple[str, str]] = {
    CameraProblem.NONE_FOUND: ("No camera found", "Plug one in, then press “Try again”."),
    CameraProblem.NO_PERMISSION: (
        "No permission for the camera",
        "Allow the camera for this program in the system’s privacy settings, then press “Try again”.",
    ),
    CameraProblem.NO_PERMISSION_WINDOWS: (
        "Windows keeps the camera from this program",
        "In Settings › Privacy & security › Camera switch on “Camera access” and “Let desktop apps access "
        "your camera”, then press “Try again”.",
    ),
    CameraProblem.NO_PERMISSION_MACOS: (
        "macOS keeps the camera from this program",
        "In System Settings › Privacy & Security › Camera switch on this program, then start it again.",
    ),
    CameraProblem.NO_PERMISSION_FLATPAK: (
        "The sandbox keeps the camera from this program",
        "In the system’s settings, under Apps, allow this program the camera (in Flatseal: “All devices”), "
        "then start it again.",
    ),
    CameraProblem.NO_PERMISSION_GROUP: (
        "This account may not use the camera",
        "Ask depot IT to add this account to the group “video”, then log out and in again.",
    ),
    CameraProblem.IN_USE: (
        "Another program is using the camera",
        "Close video calls and browsers, then press “Try again”. It is also tried by itself.",
    ),
    CameraProblem.STALLED: (
        "The camera stopped sending pictures",
        "Wait a moment: it is tried again by itself, then unplug it and plug it in again if nothing comes.",
    ),
    CameraProblem.BLACK: (
        "The picture is black",
        "Open the lens cover, or choose another camera.",
    ),
    CameraProblem.STILL: (
        "The picture stands still",
        "This may be a virtual camera with nothing to show. Choose another camera, or start the program "
        "that feeds it.",
    ),
    CameraProblem.GONE: ("The camera went away", "Plug it in again, then press “Try again”."),
    CameraProblem.NO_BACKEND: (
        "This computer can’t show a camera",
        "Ask depot IT: the system’s media parts are missing.",
    ),
    CameraProblem.NO_DECODER: (
        "This computer can’t read codes",
        "Tell depot IT that both decoders are missing.",
    ),
}


def camera(problem: InstallerError, _: Moment) -> Row:
    """No picture from the camera, and why."""
    reason = problem.reason if isinstance(problem, e.CameraUnavailable) else CameraProblem.NONE_FOUND
    title, todo = _CAMERAS[reason]
    others = "The other ways to scan work as well."
    if reason is CameraProblem.NO_DECODER:  # then photos cannot be read either
        others = "No picture can be read. A USB scanner and typing work."
    return Kind.WARN, "camera-off", title, others, todo


def foreign(problem: InstallerError, _: Moment) -> Row:
    """A code that is not a sticker, by its name if it has one."""
    name = getattr(problem, "foreign", None)
    title = f"That is a {named(name)}, not the sticker" if name else "That code is not a DataBridge sticker"
    todo = "Find the sticker on the back of the DataBridge."
    return Kind.WARN, "sticker", title, "Nothing was taken over, nothing was sent.", todo


_PICTURES: dict[PictureProblem, tuple[str, str]] = {
    PictureProblem.NOT_ONE: (
        "This file is not a picture",
        "Choose a photo (JPEG, PNG, WebP), or scan with the camera.",
    ),
    PictureProblem.DAMAGED: (
        "This picture is damaged or cut off",
        "Copy it from the phone once more, or take another.",
    ),
    PictureProblem.HEIC: (
        "This computer can’t read HEIC photos",
        "Send it as a JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible.",
    ),
    PictureProblem.PDF: ("This is a PDF, not a photo", "Take a screenshot of its sticker, and paste that."),
    PictureProblem.TIFF: ("TIFF pictures can’t be read here", "Save it as a JPEG or PNG."),
    PictureProblem.SVG: (
        "This is a drawing, not a photo",
        "Take a screenshot of its sticker, and paste that.",
    ),
    PictureProblem.VIDEO: ("This is a video, not a photo", "Take a photo of the sticker."),
    PictureProblem.FOLDER: ("This is a folder, not a picture", "Open it, and give the one photo in it."),
    PictureProblem.CLOSED_FOLDER: (
        "This folder can’t be opened",
        "Ask depot IT for the right to read it, or copy it to this computer first.",
    ),
    PictureProblem.SEVERAL: (
        "Several files at once",
        "Give one: the photo of the sticker that is on the DataBridge in your hand.",
    ),
    PictureProblem.GONE: (
        "This file is not there any more",
        "See that its drive is plugged in, and choose again.",
    ),
    PictureProblem.NOT_OPENED: (
        "This file can’t be opened",
        "Close the program that uses it, or copy it to this computer first.",
    ),
    PictureProblem.TOO_LARGE: (
        "This picture is too large",
        "Send it smaller: a photo of 12 megapixels is more than enough.",
    ),
    PictureProblem.NO_DECODER: (
        "This computer can’t read pictures of codes",
        "Tell depot IT that both decoders are missing. A USB scanner and typing work.",
    ),
}


def picture(problem: InstallerError, _: Moment) -> Row:
    """A file that is no picture, or a picture without a code."""
    title = "No sticker in this picture"
    todo = "Take it closer, flat and without glare. Or type what the sticker says."
    if isinstance(problem, e.PictureUnreadable) and not problem.no_code:
        title, todo = _PICTURES[problem.reason]
    return Kind.WARN, "picture", title, "Nothing was taken over, nothing was sent.", todo
