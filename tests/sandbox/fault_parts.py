"""Setting a sandbox's fault switches, as its words have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from installer_app.sandbox.fault_words import faults_from_words

if TYPE_CHECKING:
    from visitor import Visitor


def switch(visitor: Visitor, *words: str) -> None:
    """From now on only these faults strike."""
    visitor.box.world.faults.set(*faults_from_words(words))
