"""In the bundle in place of ``uvicorn.main``, a command line that takes click and multiprocessing along."""

from uvicorn.server import Server

__all__ = ["Server", "main", "run"]


def run(*_words: object, **_options: object) -> None:
    """No command line: the sandbox runs its Server by itself."""
    raise NotImplementedError("The bundle has no command line of uvicorn.")


main = run
