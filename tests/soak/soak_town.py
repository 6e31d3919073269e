"""The day's stops: a customer, a meter and a DataBridge for each, and how that meter pairs."""

import random
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from installer_app.sandbox.devices import DeviceTable
from installer_app.sandbox.records import Account, Device
from installer_app.sandbox.world import World

# Of so many stops, the one with that number.
BOUND, ON_AMI, NEVER, WRONG_STICKER, GIVEN_UP = (20, 7), (25, 11), (60, 32), (40, 14), (15, 9)
CAMERA_COMES_CLOSER = 8
PAIRINGS = (0.3, 3.0)
FIRST_NAMES = ("Ana", "Ben", "Chloé", "Dmitri", "Edith", "Femi", "Grace", "Hùng")
LAST_NAMES = ("Ortiz", "Miller", "Nguyễn", "Okafor", "Smith-Jones", "Karim", "Weiß")


class Way(StrEnum):
    """How a sticker comes in."""

    TYPED = "typed"
    PASTED = "pasted"
    DROPPED = "dropped"
    CAMERA = "camera"
    COMING_CLOSER = "camera, coming closer"


@dataclass(frozen=True)
class Stop:
    """One install of the day. ``wrong_first``: another sticker's code is typed before its own."""

    number: int
    client_id: str
    meter_id: str
    mac: str
    code: str
    way: Way
    bound: bool
    on_ami: bool
    never_pairs: bool
    wrong_first: bool
    given_up_before: bool

    @property
    def payload(self) -> str:
        """What its QR code says."""
        return f"MAC:{self.mac};IC:{self.code}"


def stops(count: int) -> tuple[Stop, ...]:
    """So many, in the order of the day."""
    return tuple(_stop(number) for number in range(count))


def settle_in(world: World, day: tuple[Stop, ...], chance: random.Random) -> None:
    """Let the sandbox know these customers and devices, beside its own."""
    accounts = (_account(stop, chance) for stop in day)
    world.accounts.update({account.client_id: account for account in accounts})
    world.devices = DeviceTable((*world.devices.devices, *(_device(stop) for stop in day)))
    world.reset()  # the pairing follows from the accounts


def _stop(number: int) -> Stop:
    closer = number % CAMERA_COMES_CLOSER == 3
    ways = (Way.TYPED, Way.CAMERA, Way.PASTED, Way.DROPPED)
    on_ami = _is(number, ON_AMI)
    return Stop(
        number=number,
        client_id=f"7{number:08}",
        meter_id=f"8{number:08}",
        mac=f"DA:7A:CC:50:{number // 256:02X}:{number % 256:02X}",
        code=f"DB-SOAK-{number:04}-{number * 7919 % 10000:04}",
        way=Way.COMING_CLOSER if closer else ways[number % len(ways)],
        bound=_is(number, BOUND),
        on_ami=on_ami,
        never_pairs=_is(number, NEVER) and not on_ami,
        wrong_first=_is(number, WRONG_STICKER),
        given_up_before=_is(number, GIVEN_UP),
    )


def _is(number: int, of: tuple[int, int]) -> bool:
    every, at = of
    return number % every == at


def _device(stop: Stop) -> Device:
    return Device(about="", product="DataBridge", mac_address=stop.mac, install_code=stop.code)


def _account(stop: Stop, chance: random.Random) -> Account:
    first, last = chance.choice(FIRST_NAMES), chance.choice(LAST_NAMES)
    meter = {
        "meterId": stop.meter_id,
        "meterType": "Electric",
        "unitOfMeasure": "kWh",
        "isAMI": stop.on_ami,
        "rateCode": "RES1",
        "billingCycleId": 1,
    }
    gas = meter | {"meterId": f"9{stop.meter_id}", "meterType": "Gas", "unitOfMeasure": "ccf", "isAMI": False}
    site = {
        "externalSiteId": f"5{stop.client_id}",
        "isPrimary": True,
        "address1": f"{stop.number + 1} Mill Road",
        "city": "Springfield",
        "state": "IL",
        "postalCode": "62704",
        "meters": [meter, gas],
    }
    record = {
        "clientId": stop.client_id,
        "firstName": first,
        "lastName": last,
        "AcctStatus": "A",
        "customerSites": [site],
    }
    account = {
        "about": "A stop of the day.",
        "clientId": stop.client_id,
        "record": record,
        "pairing": "never" if stop.never_pairs else chance.uniform(*PAIRINGS),
        "bound": {stop.meter_id: f"DA:7A:CC:51:00:{stop.number % 256:02X}"} if stop.bound else {},
    }
    return msgspec.convert(account, Account)
