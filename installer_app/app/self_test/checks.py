"""The checks by name, in the order in which they are told."""

import json
import logging
from collections.abc import Callable, Mapping

from installer_app.app.self_test import parts, window
from installer_app.app.self_test.report import CheckFailed

log = logging.getLogger(__name__)

CHECKS: Mapping[str, Callable[[], str]] = {
    "resources": parts.resources,
    "translations": window.translations,
    "window": window.window,
    "zxing-cpp": parts.zxing_cpp,
    "zbar": parts.zbar,
    "pictures": parts.pictures,
    "media": window.media,
    "database": parts.database,
    "keychain": parts.keychain,
    "tls": parts.tls,
    "report": window.report,
    "tour": window.tour,
}


def try_one(name: str) -> tuple[bool, str]:
    """Whether that check comes out right here, in this process, and what was seen. Never raises."""
    try:
        return True, CHECKS[name]()
    except CheckFailed as failed:
        return False, str(failed)
    except Exception as problem:
        log.warning("a check broke", exc_info=problem)
        return False, f"{type(problem).__name__}: {problem}"


def line(name: str) -> tuple[bool, str]:
    """The same, and as the line of JSON by which a child tells its parent."""
    ok, words = try_one(name)
    return ok, json.dumps({"ok": ok, "words": words}, ensure_ascii=False)
