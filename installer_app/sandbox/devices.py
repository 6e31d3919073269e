"""The table of manufactured devices, and the QR texts of their stickers."""

import json
from collections.abc import Iterable
from typing import Any

from msgspec import to_builtins

from installer_app.domain.install_code import InstallCode
from installer_app.domain.mac import EUI64_DIGITS, MacAddress
from installer_app.sandbox.records import Device


class DeviceTable:
    """Which install code belongs to which MAC address."""

    def __init__(self, devices: Iterable[Device]) -> None:
        self.devices = tuple(devices)
        self._codes = {
            MacAddress.parse(d.mac_address): InstallCode.parse(d.install_code) for d in self.devices
        }

    def matching(self, mac: str, code: str) -> MacAddress | None:
        """The device's address if the two are printed on one sticker, else None.

        Separators and case of hex do not matter; those of a free-form code do.
        """
        try:
            address = MacAddress.parse(mac)
            return address if self._codes.get(address) == InstallCode.parse(code) else None
        except ValueError:
            return None

    def wire(self) -> list[dict[str, Any]]:
        """What ``GET /sandbox/devices`` answers."""
        return [{**to_builtins(device), "payloads": list(payloads(device))} for device in self.devices]


def payloads(device: Device) -> tuple[str, ...]:
    """QR texts that the sticker could carry, in formats of the sticker contract."""
    mac, code = device.mac_address, device.install_code
    digits = MacAddress.parse(mac).digits
    texts = (
        f"MAC:{mac};IC:{code}",
        json.dumps({"macAddress": mac, "installCode": code}, separators=(",", ":")),
        f"https://databridge.energygrid.example/d?mac={digits}&ic={code}",
    )
    if len(digits) != EUI64_DIGITS:
        return texts
    return (*texts, f"G$M:IC2%Z:{digits}$I:{code}", f"|{digits}|{code}|")
