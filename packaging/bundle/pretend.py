"""Makes a Python lack what the bundle lacks, so that tests find what is missed without building one."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

from bundle.contents import EXCLUDED, INSTEAD

ROOM = Path(__file__).with_name("instead")


class _Instead(MetaPathFinder):
    """Finds the bundle's own modules in place of those of the libraries."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,  # noqa: ARG002 - Python's own call
        target: ModuleType | None = None,  # noqa: ARG002
    ) -> ModuleSpec | None:
        """As Python asks each of its finders."""
        file = INSTEAD.get(fullname)
        return spec_from_file_location(fullname, ROOM / file) if file else None


def as_in_the_bundle() -> None:
    """From now on in this process; call it before anything else is imported."""
    sys.modules.update(dict.fromkeys(EXCLUDED))  # None: it cannot be imported
    sys.meta_path.insert(0, _Instead())
