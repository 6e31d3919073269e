"""A desktop entry, read as the desktops read it."""

import configparser


def entry(text: str) -> configparser.ConfigParser:
    """Its sections. Raises configparser.Error for one that is none."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # names of a desktop entry have capitals
    parser.read_string(text)
    return parser
