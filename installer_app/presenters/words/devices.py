"""The two kinds of device by name and picture, and what has to be seen on site for each."""

from dataclasses import replace
from typing import Any, ClassVar, Protocol, TypeVar

from installer_app.domain.device import DeviceKind
from installer_app.frozen import frozen
from installer_app.language import mark, tr

# Names of products: the same in every language.
NAMES = {DeviceKind.DATABRIDGE: mark("DataBridge"), DeviceKind.SMARTLINK: mark("SmartLink Plug")}
ICONS = {DeviceKind.DATABRIDGE: "databridge", DeviceKind.SMARTLINK: "smartlink"}


class Told(Protocol):
    """A dataclass of texts."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


T = TypeVar("T", bound=Told)


@frozen
class Check:
    """One line of the site checklist."""

    key: str
    title: str
    text: str
    icon: str
    ticked: bool = False

    def said(self) -> "Check":
        """In the language in force."""
        return replace(self, title=tr(self.title), text=tr(self.text) if self.text else "")


CHECKS = (
    Check("light", mark("Its light is solid green"), mark("Powered, and online by cable or Wi-Fi"), "light"),
    Check("distance", mark("Within 25 feet of the meter"), mark("30 at most"), "distance"),
    Check("metal", mark("Away from metal and routers"), "", "keep-away"),
    Check("power", mark("It stays plugged in"), mark("Until the meter has paired"), "plug"),
)
SMARTLINK_CHECKS = (
    Check("outlet", mark("It is in a wall outlet"), "", "smartlink"),
    Check("reach", mark("Within 30 feet of the meter"), "", "distance"),
    Check("side", mark("On the meter’s side of the house"), mark("Not right behind the meter"), "home"),
    Check("power", mark("It stays plugged in"), mark("Until the meter has paired"), "plug"),
)
OLD_ONE_OUT = Check("old", mark("The old one is out of its socket"), "", "release")
EVERY_CHECK = (OLD_ONE_OUT, *CHECKS, *SMARTLINK_CHECKS)


def checks_for(device: DeviceKind, *, replaces: bool = False) -> tuple[Check, ...]:
    """What has to be seen before a bind; the old device first, where one is replaced."""
    checks = CHECKS if device is DeviceKind.DATABRIDGE else SMARTLINK_CHECKS
    wanted = (OLD_ONE_OUT, *checks) if replaces else checks
    return tuple(check.said() for check in wanted)


def named_for(device: DeviceKind, text: str) -> str:
    """A text that speaks of the DataBridge, said of this device: the names are the same in every language."""
    return text.replace(NAMES[DeviceKind.DATABRIDGE], NAMES[device])


def told_of(device: DeviceKind, told: T) -> T:
    """The same for all texts of a message, a verdict or a line of advice."""
    # Not what is a word for a kind: that is a str, too.
    texts = {name: getattr(told, name) for name in told.__dataclass_fields__}
    named = {name: named_for(device, text) for name, text in texts.items() if type(text) is str}
    return replace(told, **named)
