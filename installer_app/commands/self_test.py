"""``--self-test``: the program tries itself on this computer."""

import argparse

from installer_app.commands.saying import DONE, NOT_DONE, USAGE, print_out, say
from installer_app.settings import Settings


def try_itself(options: argparse.Namespace, _: Settings) -> int:
    """All checks, one JSON document on standard output; what is wrong is said on the other as well."""
    from installer_app.app.self_test.checks import CHECKS, line
    from installer_app.app.self_test.children import run_all
    from installer_app.app.self_test.report import document

    if options.check:
        if options.check not in CHECKS:
            return say(f"There is no check “{options.check}”: {', '.join(CHECKS)}.", USAGE)
        ok, told = line(options.check)
        print_out(told)
        return DONE if ok else NOT_DONE
    findings = []
    for finding in run_all(CHECKS):
        findings.append(finding)
        say(f"{'ok    ' if finding.ok else 'FAILED'}  {finding.name}: {finding.words}", DONE)
    print_out(document(findings), end="")
    return DONE if all(finding.ok for finding in findings) else NOT_DONE
