"""A list of stops read from a file, or why there is none."""

from pathlib import Path
from stat import S_ISDIR, S_ISREG

from installer_app.domain.errors import ListUnreadable
from installer_app.domain.file_problems import ListProblem
from installer_app.domain.sheet import LARGEST
from installer_app.domain.work_list import WorkList, read_work_list


def read_list_file(path: Path) -> WorkList:
    """The stops in it. Blocking; raises ListUnreadable with its reason."""
    try:
        about = path.stat()
        if S_ISDIR(about.st_mode):
            raise ListUnreadable(ListProblem.FOLDER)
        if not S_ISREG(about.st_mode):  # a device or a pipe may never end
            raise ListUnreadable(ListProblem.NOT_OPENED)
        with path.open("rb") as file:
            # One byte more than there may be: a file may also have grown since.
            content = file.read(LARGEST + 1)
    except FileNotFoundError as problem:
        raise ListUnreadable(ListProblem.GONE) from problem
    except (OSError, ValueError) as problem:  # ValueError: a name that no file can have
        raise ListUnreadable(ListProblem.NOT_OPENED, type(problem).__name__) from problem
    return read_work_list(content)
