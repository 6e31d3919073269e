"""``doctor``: what commonly goes wrong on a laptop, a line each."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from installer_app.commands.saying import DONE, NOT_DONE, print_out, say
from installer_app.settings import Settings

if TYPE_CHECKING:
    from installer_app.services.doctor.finding import Finding


def examine_computer(options: argparse.Namespace, settings: Settings) -> int:
    """Look at all; 0 when nothing needs mending, else 1."""
    import asyncio
    import json

    if options.part:
        from installer_app.ui.doctor.screen_facts import look_at_screen

        print_out(json.dumps(look_at_screen()))
        return DONE
    from installer_app.services.doctor.finding import all_good, as_record

    findings = asyncio.run(_examined(settings, as_json=options.json))
    if options.json:
        document = {"findings": [as_record(finding) for finding in findings]}
        print_out(json.dumps(document, indent=2, ensure_ascii=False))
    if options.support is not None:
        return _saved(options.support, settings, findings)
    return DONE if all_good(findings) else NOT_DONE


def _saved(to: Path, settings: Settings, findings: tuple["Finding", ...]) -> int:
    """With ``--support``: done when the file is written, whatever was found."""
    from installer_app.app.support import gather
    from installer_app.presenters.care.support import NotWritten, write_support_file

    try:
        leak = write_support_file(to, gather(settings, findings))
    except NotWritten as problem:
        return say(f"Nothing was written to {to}: {problem.details}.", NOT_DONE)
    if leak is not None:
        return say(f"Nothing was written: {leak.kind.value} was found in {leak.part}.", NOT_DONE)
    return say(f"The support file is {to}. Nothing was sent.", DONE)


async def _examined(settings: Settings, *, as_json: bool) -> tuple["Finding", ...]:
    from installer_app.app.doctor import checks_of, subject_of_command
    from installer_app.powerbox import open_powerbox
    from installer_app.services.doctor.finding import as_line
    from installer_app.services.doctor.running import examine

    def tell(finding: "Finding") -> None:
        if as_json:
            return
        print_out(as_line(finding))

    async with checks_of(subject_of_command(settings, open_powerbox)) as checks:
        return await examine(checks, tell)
