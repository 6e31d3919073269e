"""What the report view shows, and what it says of saving, printing and photos."""

from installer_app.domain.errors import DiskProblem, InstallerError, PictureUnreadable, StoreUnavailable
from installer_app.domain.file_problems import PictureProblem
from installer_app.frozen import frozen
from installer_app.language import mark, plural, tr
from installer_app.presenters.messages.message import Kind, Message
from installer_app.presenters.report.wanted import Wanted
from installer_app.services.photo import Photo


@frozen
class ReportState:
    """``day`` is the chosen one of ``days``, as it is read; both are empty for the report of one install.

    Of that ``facts`` are the labels and values to know it by. ``wanted`` is None while there is none to make,
    and ``why_not`` says why it can't be saved. ``busy`` is the verb of what is under way.
    """

    title: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    days: tuple[str, ...] = ()
    day: str = ""
    summary: str = ""
    technician: str = ""
    takes_photo: bool = False
    photo: Photo | None = None
    photo_name: str = ""
    wanted: Wanted | None = None
    why_not: str = ""
    busy: str = ""
    message: Message | None = None


def saved(name: str, pages: int) -> Message:
    """The file is there."""
    many = plural(pages, tr("1 page"), tr("{n} pages", n=pages))
    return Message(
        Kind.OK, "check-circle", tr("Report saved"), tr("{name}, {many}.", name=name, many=many), ""
    )


def printed(pages: int) -> Message:
    """The printer’s queue has it; of the paper nothing is known."""
    many = plural(pages, tr("1 page went to the printer."), tr("{n} pages went to the printer.", n=pages))
    return Message(Kind.OK, "check-circle", tr("Sent to the printer"), many, "")


NO_PRINTER_TITLE = mark("No printer is set up here")
_WHY = {
    DiskProblem.FULL: (
        mark("There is no room left there."),
        mark("Free some space, or choose another place."),
    ),
    DiskProblem.READ_ONLY: (
        mark("You may not write there, or the file is open in another program."),
        mark("Close it there, or choose another name or place."),
    ),
}
_OTHERWISE = mark("It could not be written there."), mark("Choose another place, then try again.")


def not_saved(problem: InstallerError, name: str) -> Message:
    """Why there is no file; one of that name is as it was."""
    reason = problem.reason if isinstance(problem, StoreUnavailable) else DiskProblem.OTHER
    why, todo = _WHY.get(reason, _OTHERWISE)
    happened = tr("{why} {name} was not changed.", why=tr(why), name=name)
    return Message(Kind.BAD, "problem", tr("Report not saved"), happened, tr(todo), str(problem))


def no_printer() -> Message:
    """The computer knows no printer."""
    return Message(
        Kind.WARN,
        "warning",
        tr(NO_PRINTER_TITLE),
        tr("Nothing was printed."),
        tr("Save the report, and print it where there is one; or ask depot IT."),
    )


def not_printed(problem: InstallerError) -> Message:
    """The printer did not take it."""
    happened = tr("The printer did not take it. What has come out of it may be incomplete.")
    todo = tr("See that it is on and has paper, then print again; or save the report.")
    return Message(Kind.BAD, "problem", tr("Not printed"), happened, todo, str(problem))


_PICTURES = {
    PictureProblem.NOT_ONE: mark("This file is not a picture"),
    PictureProblem.DAMAGED: mark("This picture is damaged or cut off"),
    PictureProblem.HEIC: mark("HEIC photos can’t be put into a report"),
    PictureProblem.FOLDER: mark("This is a folder, not a picture"),
    PictureProblem.CLOSED_FOLDER: mark("This is a folder, not a picture"),
    PictureProblem.SEVERAL: mark("Several files at once"),
    PictureProblem.GONE: mark("This file is not there any more"),
    PictureProblem.NOT_OPENED: mark("This file can’t be opened"),
    PictureProblem.TOO_LARGE: mark("This picture is too large"),
    PictureProblem.NO_DECODER: mark("This computer can’t look for codes in photos"),
}
_DO = {
    PictureProblem.SEVERAL: mark("Give one: a report takes one photo."),
    PictureProblem.TOO_LARGE: mark("Make it smaller: 12 megapixels are more than enough."),
    PictureProblem.NO_DECODER: mark("Tell depot IT. Without that no photo goes into a report."),
}


def no_photo(problem: InstallerError) -> Message:
    """A picture that was not taken over."""
    reason = problem.reason if isinstance(problem, PictureUnreadable) else PictureProblem.DAMAGED
    title = tr(_PICTURES.get(reason, mark("This kind of picture can’t be put into a report")))
    todo = tr(_DO.get(reason, mark("Choose a photo as JPEG, PNG or WebP.")))
    happened = tr("The report is as it was.")
    return Message(Kind.WARN, "picture", title, happened, todo, str(problem))


def code_in_photo() -> Message:
    """A QR code is in the picture: a report must carry no install code."""
    return Message(
        Kind.WARN,
        "sticker",
        tr("There is a QR code in this photo"),
        tr("It was not taken over: anybody could read an install code from the report."),
        tr("Take one without the sticker, or cover its code and the text beside it."),
    )
