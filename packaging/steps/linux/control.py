"""The texts of a `.deb`: control, changelog, copyright."""

import textwrap
from collections.abc import Sequence
from email.utils import format_datetime

from steps.linux.facts import MAINTAINER, NAME, SUMMARY, TITLE, Facts
from steps.linux.system import RECOMMENDS

_DESCRIPTION = (
    "For a utility's field technicians: sign in, find the customer, choose the meter, hold the sticker in "
    "front of the camera, bind, and see when you can leave.",
    "A bind is saved before it is sent, sent once, and never repeated on a guess. There is no telemetry.",
    "Brings its own Python and Qt. IT's policy and connection profiles are read from "
    "/etc/energygrid-installer.",
)


def control(version: str, depends: Sequence[str], kilobytes: int) -> str:
    """The file `control` (Debian Policy 5.3). ``kilobytes``: what it takes on the disk."""
    paragraphs = "\n .\n".join(textwrap.indent(textwrap.fill(text, 78), " ") for text in _DESCRIPTION)
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n{paragraphs}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def debian_changelog(facts: Facts, deb_version: str) -> str:
    """One entry: what this package is. The versions' own changes lie beside it, as upstream's changelog."""
    news = next((f"{TITLE} {one.version}." for one in facts.releases), f"{TITLE} {facts.version}.")
    return (
        f"{NAME} ({deb_version}) stable; urgency=medium\n\n  * {news} Its changes are in changelog.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(facts.when)}\n"
    )


def copyright_text(licence: str, notices: str) -> str:
    """The program's licence, then those of all that is inside."""
    return (
        f"{TITLE}\n\n{licence.strip()}\n\n\n"
        "It brings along the works of others. Each with its licence:\n\n"
        f"{notices.strip()}\n"
    )
