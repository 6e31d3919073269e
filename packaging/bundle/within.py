"""The libraries of others that lie within distributions: which they are is told by a file's name."""

import re
from dataclasses import dataclass
from pathlib import Path

from bundle.parts import Part, text_of

_OF_THE_WHEEL = ("Qt", "PySide6")
_LGPL_3 = ("LGPL-3.0", "GPL-3.0")  # the one adds to the other


@dataclass(frozen=True, slots=True)
class Within:
    """``texts`` () are those of the distribution around it."""

    distribution: str
    pattern: str
    name: str
    licence: str
    texts: tuple[str, ...] = ()


# The first that fits. Qt lies in the wheels of PySide6, with FFmpeg, ICU and Microsoft's runtime beside it.
_KNOWN = (
    Within("pyside6", r"(lib)?icu(data|i18n|uc|dt|in)", "ICU", "Unicode-3.0", texts=("ICU",)),
    Within(
        "pyside6",
        r"(lib)?(av(codec|format|util)|sw(resample|scale))",
        "FFmpeg",
        "LGPL-2.1-or-later",
        texts=("LGPL-2.1",),
    ),
    Within(
        "pyside6",
        r"(msvcp|vcruntime|concrt|d3dcompiler|opengl32sw)",
        "Microsoft runtime",
        "LicenseRef-Microsoft",
        texts=("MICROSOFT",),
    ),
    Within("pyside6", r"(lib)?(pyside6|shiboken6)", "PySide6", "LGPL-3.0-only", texts=_LGPL_3),
    Within(
        "pyside6",
        r"(Qt(Core|Gui|Widgets|Network|Multimedia|PrintSupport|Svg|Test|DBus)\.|Shiboken\.)",
        "PySide6",
        "LGPL-3.0-only",
        texts=_LGPL_3,
    ),
    Within("pyside6", r".*", "Qt", "LGPL-3.0-only", texts=_LGPL_3),
    Within("shiboken6", r".*", "PySide6", "LGPL-3.0-only", texts=_LGPL_3),
    Within("pillow", r"(lib)?jpeg", "libjpeg-turbo", "IJG AND BSD-3-Clause"),
    Within("pillow", r"(lib)?lzma", "XZ Utils", "0BSD"),
    Within("pillow", r"(lib)?openjp2", "OpenJPEG", "BSD-2-Clause"),
    Within("pillow", r"(lib)?(webp|sharpyuv)", "libwebp", "BSD-3-Clause"),
    Within("pillow", r"(lib)?tiff", "LibTIFF", "libtiff"),
    Within("pillow", r"lib(xcb|Xau)", "libxcb", "X11"),
    Within("pillow", r"(lib)?zstd", "Zstandard", "BSD-3-Clause"),
)
# Folders in which a wheel's repairer put them, and Qt's, where nothing is the distribution's own.
_THEIRS = re.compile(r"(^|/)pillow\.libs/|(^|/)\.dylibs/|(^|/)(PySide6|shiboken6)/")


def whose(around: Part, name: str, source: Path) -> Part | None:
    """The part that a file of a distribution is of; None where such a folder has a stranger in it."""
    if not _THEIRS.search(source.as_posix()):
        return around
    for known in _KNOWN:
        if around.name.lower().startswith(known.distribution) and re.match(known.pattern, source.name, re.I):
            return Part(
                "generic",
                known.name,
                # The number in a library’s name is not that of a release.
                around.version if known.name in _OF_THE_WHEEL else f"in-{around.name}-{around.version}",
                known.licence,
                text_of(*known.texts) or around.texts,
                ((name, source),),
            )
    return None
