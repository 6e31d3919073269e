"""The utility's HAN gateway: takes binds and releases, or says why not."""

from starlette.responses import Response

from installer_app.domain.customer import MeterType, Standing, account_status
from installer_app.domain.errors import RefusalCode, StoreUnavailable
from installer_app.domain.mac import MacAddress
from installer_app.sandbox.bodies import BindBody
from installer_app.sandbox.faults import Endpoint, Kind
from installer_app.sandbox.ledger import ActionCode, LedgerEntry
from installer_app.sandbox.records import Account, CustomerRecord, MeterRecord
from installer_app.sandbox.replies import LOCKED_OR_CLOSED, Refusal, malformed, reply
from installer_app.sandbox.world import World

ACCEPTED = {"status": "success", "message": "Binding request accepted"}


class Gateway:
    """Contract: Bind and release. Raises Refusal for everything but 200."""

    def __init__(self, world: World) -> None:
        self._world = world

    def act(self, account: Account, record: CustomerRecord, order: BindBody) -> Response:
        """Bind or release, as ``actionCode`` says."""
        if account_status(record.status).standing is Standing.NO:
            raise Refusal(403, LOCKED_OR_CLOSED)
        meter = next((m for m in record.meters if m.meter_id == order.meter_id), None)
        if meter is None:
            raise Refusal(404, {"message": "The customer has no such meter."})
        if order.action_code is ActionCode.RELEASE:
            return self._release(order)
        return self._bind(account, meter, order)

    def _bind(self, account: Account, meter: MeterRecord, order: BindBody) -> Response:
        if meter.meter_type != MeterType.ELECTRIC:
            raise Refusal(400)
        mac = self._world.devices.matching(order.mac_address, order.install_code)
        if mac is None:
            raise _coded(RefusalCode.INVALID_INSTALL_CODE, "The install code does not match the MAC address.")
        if self._world.pairing.binding(meter.meter_id) is None:
            return self._accept(order, mac.text)
        if self._repeats_are_fine(account):
            return reply(ACCEPTED)
        raise _coded(RefusalCode.METER_ALREADY_BOUND, "The meter is already paired with a device.")

    def _release(self, order: BindBody) -> Response:
        """By meter alone: the device in hand need not be the one that is bound."""
        if self._world.pairing.binding(order.meter_id) is None:
            raise Refusal(400)
        try:
            mac = MacAddress.parse(order.mac_address)
        except ValueError as problem:
            raise malformed(f"macAddress: {problem}.") from problem
        return self._accept(order, mac.text)

    def _repeats_are_fine(self, account: Account) -> bool:
        faults, kinds = self._world.faults, {Kind.REPEAT_OK}
        own = faults.take(Endpoint.BIND, account.client_id, kinds)
        return (own or faults.take(Endpoint.BIND, kinds=kinds)) is not None

    def _accept(self, order: BindBody, mac: str) -> Response:
        entry = LedgerEntry(
            at=self._world.clock.now(),
            action_code=order.action_code,
            meter_id=order.meter_id,
            mac_address=mac,
            hem_profile_id=order.hem_profile_id,
        )
        try:
            self._world.record(entry)
        except StoreUnavailable as problem:
            raise Refusal(503) from problem
        return reply(ACCEPTED)


def _coded(code: RefusalCode, message: str) -> Refusal:
    return Refusal(400, {"errorCode": code.value, "message": message})
