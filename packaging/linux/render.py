"""What is made from the program itself, with its own Python: icons in pixels, and the manual page.

Usage: render.py FOLDER VERSION SECONDS_SINCE_1970
"""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ICONS = {
    "apps/energygrid-installer": ROOT / "resources/icons/app.svg",
    "mimetypes/application-vnd.energygrid.profile+toml": ROOT / "packaging/linux/icons/profile.svg",
}
# What argparse does not say of the program.
_BEHIND = """\
.SH ENVIRONMENT
.TP
.BR ENERGY_CLIENT_ID ", " ENERGY_CLIENT_SECRET ", " ENERGY_BASE_URL ", " ENERGY_IDP_URL
Fill in the sign-in, and serve the words that open no window.
.TP
.B ENERGYGRID_HOME
Moves everything that is kept to one folder.
.SH FILES
.TP
.I ~/.local/share/energygrid-installer
Installs, settings and logs. Removing the package leaves it alone.
.TP
.I /etc/energygrid-installer
Where IT puts its policy and its connection profiles. The package brings none.
.SH EXIT STATUS
0: done. 1: it did not succeed. 2: wrong usage.
"""


def main(folder: Path, version: str, epoch: int) -> None:
    """Writes ``icons/SIZExSIZE/…png`` and the manual page below a folder."""
    draw_icons(folder / "icons")
    (folder / "energygrid-installer.1").write_text(manual(version, epoch), "utf-8")


def draw_icons(folder: Path) -> None:
    """Each icon in each size, as the program itself would draw it."""
    from bundle.icons import SIZES
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    for name, source in ICONS.items():
        drawing = QSvgRenderer(str(source))
        for size in SIZES:
            image = QImage(size, size, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            drawing.render(painter)
            painter.end()
            path = folder / f"{size}x{size}" / f"{name}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            if not image.save(str(path)):
                raise OSError(f"{path} could not be written.")


def manual(version: str, epoch: int) -> str:
    """The manual page, from what ``--help`` says of the program and of each of its words."""
    from installer_app.commands.parser import parser_of_words

    parser = parser_of_words()
    day = datetime.fromtimestamp(epoch, UTC).date()
    lines = [
        f'.TH ENERGYGRID-INSTALLER 1 "{day}" "{version}" "User Commands"',
        ".SH NAME",
        r"energygrid-installer \- bind a DataBridge to a customer's smart meter",
        ".SH SYNOPSIS",
        ".B energygrid-installer",
        r"[\fIOPTIONS\fR] [\fIWORD\fR \fI...\fR]",
        ".SH DESCRIPTION",
        _roff(parser.description or ""),
        ".SH OPTIONS",
        *_options(parser),
        ".SH WORDS",
        *_words(parser, "energygrid-installer"),
    ]
    return "\n".join(lines) + "\n" + _BEHIND


def _options(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in parser._actions:  # argparse has no public way to list them
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        value = (
            "" if action.nargs == 0 else str(action.metavar or "|".join(action.choices or ()) or action.dest)
        )
        names = ", ".join(action.option_strings)
        lines += [".TP", rf"\fB{_roff(names)}\fR \fI{_roff(value)}\fR", _roff(action.help or "")]
    return lines


def _words(parser: argparse.ArgumentParser, before: str) -> list[str]:
    lines = []
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            continue
        helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
        for word, child in action.choices.items():
            lines += [f".SS {_roff(f'{before} {word}')}", _roff(helps.get(word, "")), *_options(child)]
            lines += _words(child, f"{before} {word}")
    return lines


def _roff(text: str) -> str:
    """Text as roff reads it: nothing in it is an instruction."""
    text = text.replace("%(prog)s", "energygrid-installer").replace("\\", r"\(rs").replace("-", r"\-")
    text = text.replace("’", "'").replace("“", '"').replace("”", '"').replace("…", "...")
    return rf"\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
