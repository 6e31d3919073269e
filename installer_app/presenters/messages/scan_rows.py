"""The rows of THE table for the scan page: the camera, codes that are no sticker, pictures."""

from installer_app.domain import errors as e
from installer_app.domain.errors import CameraProblem, InstallerError
from installer_app.domain.file_problems import PictureProblem
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Moment, Row
from installer_app.presenters.scan.coaching import named

_CAMERAS: dict[CameraProblem, tuple[str, str]] = {
    CameraProblem.NONE_FOUND: (mark("No camera found"), mark("Plug one in, then press “Try again”.")),
    CameraProblem.NO_PERMISSION: (
        mark("No permission for the camera"),
        mark("Allow the camera for this program in the system’s privacy settings, then press “Try again”."),
    ),
    CameraProblem.NO_PERMISSION_WINDOWS: (
        mark("Windows keeps the camera from this program"),
        mark(
            "In Settings › Privacy & security › Camera switch on “Camera access” and “Let desktop apps "
            "access your camera”, then press “Try again”."
        ),
    ),
    CameraProblem.NO_PERMISSION_MACOS: (
        mark("macOS keeps the camera from this program"),
        mark("In System Settings › Privacy & Security › Camera switch on this program, then start it again."),
    ),
    CameraProblem.NO_PERMISSION_FLATPAK: (
        mark("The sandbox keeps the camera from this program"),
        mark(
            "In the system’s settings, under Apps, allow this program the camera (in Flatseal: “All "
            "devices”), then start it again."
        ),
    ),
    CameraProblem.NO_PERMISSION_GROUP: (
        mark("This account may not use the camera"),
        mark("Ask depot IT to add this account to the group “video”, then log out and in again."),
    ),
    CameraProblem.IN_USE: (
        mark("Another program is using the camera"),
        mark("Close video calls and browsers, then press “Try again”. It is also tried by itself."),
    ),
    CameraProblem.STALLED: (
        mark("The camera stopped sending pictures"),
        mark(
            "Wait a moment: it is tried again by itself, then unplug it and plug it in again if "
            "nothing comes."
        ),
    ),
    CameraProblem.BLACK: (
        mark("The picture is black"),
        mark("Open the lens cover, or choose another camera."),
    ),
    CameraProblem.STILL: (
        mark("The picture stands still"),
        mark(
            "This may be a virtual camera with nothing to show. Choose another camera, or start the program "
            "that feeds it."
        ),
    ),
    CameraProblem.GONE: (mark("The camera went away"), mark("Plug it in again, then press “Try again”.")),
    CameraProblem.NO_BACKEND: (
        mark("This computer can’t show a camera"),
        mark("Ask depot IT: the system’s media parts are missing."),
    ),
    CameraProblem.NO_DECODER: (
        mark("This computer can’t read codes"),
        mark("Tell depot IT that both decoders are missing."),
    ),
}


def camera(problem: InstallerError, _: Moment) -> Row:
    """No picture from the camera, and why."""
    reason = problem.reason if isinstance(problem, e.CameraUnavailable) else CameraProblem.NONE_FOUND
    title, todo = map(tr, _CAMERAS[reason])
    others = tr("The other ways to scan work as well.")
    if reason is CameraProblem.NO_DECODER:  # then photos cannot be read either
        others = tr("No picture can be read. A USB scanner and typing work.")
    return Kind.WARN, "camera-off", title, others, todo


def foreign(problem: InstallerError, _: Moment) -> Row:
    """A code that is not a sticker, by its name if it has one."""
    name = getattr(problem, "foreign", None)
    title = (
        tr("That is a {thing}, not the sticker", thing=named(name))
        if name
        else tr("That code is not a DataBridge sticker")
    )
    todo = tr("Find the sticker on the back of the DataBridge.")
    return Kind.WARN, "sticker", title, tr("Nothing was taken over, nothing was sent."), todo


_PICTURES: dict[PictureProblem, tuple[str, str]] = {
    PictureProblem.NOT_ONE: (
        mark("This file is not a picture"),
        mark("Choose a photo (JPEG, PNG, WebP), or scan with the camera."),
    ),
    PictureProblem.DAMAGED: (
        mark("This picture is damaged or cut off"),
        mark("Copy it from the phone once more, or take another."),
    ),
    PictureProblem.HEIC: (
        mark("This computer can’t read HEIC photos"),
        mark("Send it as a JPEG. On an iPhone: Settings, Camera, Formats, Most Compatible."),
    ),
    PictureProblem.PDF: (
        mark("This is a PDF, not a photo"),
        mark("Take a screenshot of its sticker, and paste that."),
    ),
    PictureProblem.TIFF: (mark("TIFF pictures can’t be read here"), mark("Save it as a JPEG or PNG.")),
    PictureProblem.SVG: (
        mark("This is a drawing, not a photo"),
        mark("Take a screenshot of its sticker, and paste that."),
    ),
    PictureProblem.VIDEO: (mark("This is a video, not a photo"), mark("Take a photo of the sticker.")),
    PictureProblem.FOLDER: (
        mark("This is a folder, not a picture"),
        mark("Open it, and give the one photo in it."),
    ),
    PictureProblem.CLOSED_FOLDER: (
        mark("This folder can’t be opened"),
        mark("Ask depot IT for the right to read it, or copy it to this computer first."),
    ),
    PictureProblem.SEVERAL: (
        mark("Several files at once"),
        mark("Give one: the photo of the sticker that is on the DataBridge in your hand."),
    ),
    PictureProblem.GONE: (
        mark("This file is not there any more"),
        mark("See that its drive is plugged in, and choose again."),
    ),
    PictureProblem.NOT_OPENED: (
        mark("This file can’t be opened"),
        mark("Close the program that uses it, or copy it to this computer first."),
    ),
    PictureProblem.TOO_LARGE: (
        mark("This picture is too large"),
        mark("Send it smaller: a photo of 12 megapixels is more than enough."),
    ),
    PictureProblem.NO_DECODER: (
        mark("This computer can’t read pictures of codes"),
        mark("Tell depot IT that both decoders are missing. A USB scanner and typing work."),
    ),
}


def picture(problem: InstallerError, _: Moment) -> Row:
    """A file that is no picture, or a picture without a code."""
    title = tr("No sticker in this picture")
    todo = tr("Take it closer, flat and without glare. Or type what the sticker says.")
    if isinstance(problem, e.PictureUnreadable) and not problem.no_code:
        title, todo = map(tr, _PICTURES[problem.reason])
    return Kind.WARN, "picture", title, tr("Nothing was taken over, nothing was sent."), todo
