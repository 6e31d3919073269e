"""The gallery's window and cases, for whoever walks them with other eyes."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "gallery"))

from booth import Booth, settle
from case import Case
from every_case import CASES
from findings import pixels_of
from gallery_sign_in import OFFERED
from setting import Setting

__all__ = ["CASES", "OFFERED", "Booth", "Case", "Setting", "pixels_of", "settle"]
