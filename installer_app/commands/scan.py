"""``scan``: sticker photos, or folders of them."""

import argparse
import sys

from installer_app.commands.saying import DONE, NOT_DONE, print_out
from installer_app.settings import Settings


def scan_pictures(options: argparse.Namespace, _: Settings) -> int:
    """Read the pictures, one answer each."""
    from installer_app.app.scanning import ScanOrder, scan_files

    order = ScanOrder(options.files, as_json=options.json, sheet=options.csv)
    return DONE if scan_files(order, print_out, lambda words: sys.stderr.write(f"{words}\n")) else NOT_DONE
