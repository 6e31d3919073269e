"""The two kinds of device that are bound: the bind is the same, the words and the place are not."""

from enum import StrEnum


class DeviceKind(StrEnum):
    """What is bound. The words are stored and exported."""

    DATABRIDGE = "databridge"
    SMARTLINK = "smartlink"
