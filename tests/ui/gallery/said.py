"""The messages that stand in a State, and what of each has to be read in its picture."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from installer_app.presenters.messages.message import Message
from installer_app.ui.scanning.camera_problem import steps_of

CAMERA = "camera-off"


def messages_in(state: object) -> Iterator[Message]:
    """All of them, however deep."""
    if isinstance(state, Message):
        yield state
    elif isinstance(state, tuple):
        for one in state:
            yield from messages_in(one)
    elif is_dataclass(state):
        # A refusal stands in the place of what was worth a notice before it.
        hidden = ("notices",) if getattr(state, "refused", None) is not None else ()
        for field in fields(state):
            if field.name not in hidden:
                yield from messages_in(getattr(state, field.name))


def texts_of(message: Message) -> tuple[str, ...]:
    """What happened, what was or was not sent, what to do. A camera’s problem is told step by step.

    That the other ways work is then said above, on a page that has them.
    """
    if message.icon == CAMERA:
        return (message.title, *steps_of(message.todo))
    return (message.title, message.happened, message.todo)
