"""Which of the cameras that are there is used."""

from installer_app.ui.camera.devices import Device, Side


def favourite(present: tuple[Device, ...]) -> Device | None:
    """The system's, which is the first; of a tablet the one on its back, away from the face."""
    back = next((device for device in present if device.side is Side.BACK), None)
    return back or (present[0] if present else None)


def match(wanted: Device | None, present: tuple[Device, ...]) -> Device | None:
    """The wanted one if it is there. In another socket it has another id, and is known by its name."""
    if wanted is None:
        return None
    by_key = next((device for device in present if device.key == wanted.key), None)
    return by_key or next((device for device in present if device.name == wanted.name), None)


def kept_as(device: Device) -> str:
    """What is remembered of a choice between runs."""
    return f"{device.key.hex()} {device.name}"


def from_kept(text: str) -> Device | None:
    """The choice of an earlier run; None if the text is not one."""
    key, _, name = text.partition(" ")
    try:
        return Device(bytes.fromhex(key), name)
    except ValueError:
        return None
