"""What a screen reader on Linux knows and does: names, roles and states over D-Bus, presses, text, focus."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, MessageType, new_method_call  # type: ignore[import-untyped] # it ships no types
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped] # as above

T = TypeVar("T")
ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
PATIENCE, LOOK_EVERY = 60.0, 0.2
# Bits of the state (AtspiStateType).
CHECKED, ENABLED, SHOWING = 4, 8, 25
BUTTON, FIELD, TICK, RADIO = "push button", "text", "check box", "radio button"


class NotFound(Exception):
    """Nothing of that name came on show; the text lists what is."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing on show, as it is told. ``ref`` is its bus name and path."""

    ref: tuple[str, str]
    name: str
    role: str
    states: int

    def is_(self, state: int) -> bool:
        """Whether it has a state."""
        return bool(self.states >> state & 1)


class ScreenReader:
    """Knows nothing of the program but what the accessibility bus tells."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(address, "GetAddress"))
        self._bus: DBusConnection = open_dbus_connection(reply.body[0])

    def on_show(self) -> list[Told]:
        """Everything that is shown now, in the order of the tree."""
        return [told for program in self._children(ROOT) for told in self._below(program)]

    def says(self) -> str:
        """All the words on show."""
        return "\n".join(told.name for told in self.on_show() if told.name)

    def find(self, role: str, name: str) -> Told:
        """The one of a role and a name, once it is there and enabled. Raises NotFound."""

        def look() -> Told | None:
            fits = [told for told in self.on_show() if (told.role, told.name) == (role, name)]
            return next((told for told in fits if told.is_(ENABLED)), None)

        return self._until(look, f"no {role} “{name}”")

    def press(self, name: str, role: str = BUTTON) -> None:
        """Its first action, by name."""
        control = self.find(role, name)
        self._call(control.ref, "org.a11y.atspi.Action", "DoAction", "i", (0,))

    def tick(self, name: str) -> None:
        """Press a tick box, and hear that it is ticked."""
        self.press(name, TICK)

        def ticked() -> Told | None:
            told = self.find(TICK, name)
            return told if told.is_(CHECKED) else None

        self._until(ticked, f"“{name}” is not ticked")

    def write(self, name: str, text: str) -> None:
        """Put a text into a field."""
        self._call(self.find(FIELD, name).ref, "org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))

    def until_said(self, words: str) -> None:
        """Wait until the words are on show. Raises NotFound."""
        self._until(lambda: True if words in self.says() else None, f"never said: “{words}”")

    def close(self) -> None:
        """Let go of the bus."""
        self._bus.close()

    def _until(self, look: Callable[[], T | None], otherwise: str) -> T:
        end = time.monotonic() + PATIENCE
        while (found := look()) is None:
            if time.monotonic() > end:
                raise NotFound(f"{otherwise}; on show:\n{self.says()}")
            time.sleep(LOOK_EVERY)
        return found

    def _below(self, ref: tuple[str, str]) -> Iterator[Told]:
        told = self._told(ref)
        if told is None or not told.is_(SHOWING):
            return
        yield told
        for child in self._children(ref):
            yield from self._below(child)

    def _told(self, ref: tuple[str, str]) -> Told | None:
        name = self._call(ref, "org.freedesktop.DBus.Properties", "Get", "ss", (ACCESSIBLE, "Name"))
        role = self._call(ref, ACCESSIBLE, "GetRoleName")
        state = self._call(ref, ACCESSIBLE, "GetState")
        if name is None or role is None or state is None:
            return None  # it has gone meanwhile
        return Told(ref, name[0][1], role[0], state[0][0])

    def _children(self, ref: tuple[str, str]) -> list[tuple[str, str]]:
        found = self._call(ref, ACCESSIBLE, "GetChildren")
        return list(found[0]) if found else []

    def _call(
        self,
        ref: tuple[str, str],
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> tuple[Any, ...] | None:
        """The answer; None where what was asked is no longer there."""
        bus, path = ref
        message = new_method_call(DBusAddress(path, bus, interface), method, signature or None, body)
        reply = self._bus.send_and_get_reply(message)
        if reply.header.message_type is MessageType.error:
            return None
        return tuple(reply.body)
