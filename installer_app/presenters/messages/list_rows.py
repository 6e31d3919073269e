"""The rows for a file that is no list of stops: what it is, and what makes one of it."""

from installer_app.domain.errors import InstallerError, ListUnreadable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.text import shown
from installer_app.language import mark, tr
from installer_app.presenters.messages.message import Kind, Moment, Row

TITLE = mark("This list can’t be read")
NOTHING = mark("Nothing was taken over.")
_HAPPENED = {
    ListProblem.SPREADSHEET: mark("It is a spreadsheet, and not CSV."),
    ListProblem.BINARY: mark("It is not text: a picture, a PDF or another program’s file."),
    ListProblem.EMPTY: mark("There is nothing in this file."),
    ListProblem.TOO_LARGE: mark("The file is far larger than a day’s list."),
    ListProblem.NO_HEADER: mark("No line of it names the columns, so we would have to guess."),
    ListProblem.NO_NUMBER: mark("No column of it is named “customer number” or “account”."),
    ListProblem.NO_STOPS: mark("It names its columns, and no stop stands below them."),
    ListProblem.FOLDER: mark("This is a folder."),
    ListProblem.GONE: mark("The file is not there any more."),
    ListProblem.NOT_OPENED: mark("This account may not open the file, or it is no file at all."),
    ListProblem.SEVERAL: mark("These are several files."),
}
_TODO = {
    ListProblem.SPREADSHEET: mark("Open it in its program, save it as “CSV UTF-8”, and open that file here."),
    ListProblem.BINARY: mark("Open the CSV file that the depot sent, or ask for one."),
    ListProblem.EMPTY: mark("Ask the depot for the list again."),
    ListProblem.TOO_LARGE: mark("Ask the depot for today’s stops only."),
    ListProblem.NO_HEADER: mark(
        "Add a first line with names, for example: customer number, name, address, meter, time."
    ),
    ListProblem.NO_NUMBER: mark("Name the column of the customer numbers so, and open the file again."),
    ListProblem.NO_STOPS: mark("Ask the depot for the list again."),
    ListProblem.FOLDER: mark("Open the CSV file in it."),
    ListProblem.GONE: mark("Look where it was moved to, and open it there."),
    ListProblem.NOT_OPENED: mark("Copy the file to this computer, and open the copy."),
    ListProblem.SEVERAL: mark("Open one file after the other: a second one can be added to the first."),
}
MOST_NAMED = 8


def unreadable(problem: InstallerError, _: Moment) -> Row:
    """Why, and what makes a list of it. The columns that there are say which one to rename."""
    reason = problem.reason if isinstance(problem, ListUnreadable) else ListProblem.NOT_OPENED
    happened, todo = tr(_HAPPENED[reason]), tr(_TODO[reason])
    columns = problem.columns if isinstance(problem, ListUnreadable) else ()
    if reason is ListProblem.NO_NUMBER and columns:
        named = ", ".join(shown(column) for column in columns[:MOST_NAMED])
        happened = tr(
            "No column of it is named “customer number” or “account”. It has: {columns}.", columns=named
        )
    # Two whole sentences, in any language.
    return Kind.BAD, "problem", tr(TITLE), f"{happened} {tr(NOTHING)}", todo
