"""A made-up language to see by: accents, brackets, a third longer; what is not in it was never looked up."""

import re
from math import ceil

PSEUDO = "qps"
LONGER = 0.35
_NAME = re.compile(r"(\{[^}]*\})")
_ACCENTS = str.maketrans("AEIOUYCNaeiouycn", "ÀÉÎÖÛÝÇÑàéîöûýçñ")
# Words, so that a line breaks among them as it would in a language.
_MORE = "lôñgér wörds àré shöwñ héré "


def pseudo(text: str) -> str:
    """``Find {name}`` as ``[Fîñd {name} lôñ]``: names of values stay as they are."""
    parts = _NAME.split(text)
    said = "".join(part if part.startswith("{") else part.translate(_ACCENTS) for part in parts)
    length = sum(len(part) for part in parts if not part.startswith("{"))
    more = ceil(length * LONGER)
    return f"[{said} {(_MORE * (more // len(_MORE) + 1))[:more].strip()}]"
