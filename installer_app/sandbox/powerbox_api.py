"""The PowerBox API: health, customer sync, bind and release."""

from functools import lru_cache

from starlette.requests import Request
from starlette.responses import Response

from installer_app.sandbox.basic import check_service_account
from installer_app.sandbox.bodies import parse_bind, parse_sync, read_body
from installer_app.sandbox.faults import Endpoint
from installer_app.sandbox.gateway import Gateway
from installer_app.sandbox.ledger import ActionCode
from installer_app.sandbox.records import Account, CustomerRecord, load_service_account
from installer_app.sandbox.replies import LOCKED_OR_CLOSED, Refusal, reply
from installer_app.sandbox.strike import play
from installer_app.sandbox.tokens import REALM, Permission, Tokens
from installer_app.sandbox.world import World

# Contract, AcctStatus: the sandbox answers 403 for these two, and 200 with the record for all others.
NOT_SHOWN = frozenset("CS")


class PowerBoxApi:
    """The endpoints under ``/v1/powerbox``. Faults for everybody strike before the token is looked at, those
    of one account once it is known whose account it is."""

    def __init__(self, world: World, tokens: Tokens) -> None:
        self._world = world
        self._tokens = tokens
        self._gateway = Gateway(world)
        self._service_account = load_service_account() if world.options.service_account else None
        # A customer is synced again and again while a pairing is watched: one answer, until a meter flips.
        self._answer_of = lru_cache(maxsize=256)(self._write)

    async def health(self, request: Request) -> Response:
        """``GET /powerbox/healthz``: 200 with a good token, else 401."""

        async def answer() -> Response:
            self._tokens.read(request.headers.get("authorization"))
            return reply({"status": "ok"})

        return await play(self._world.faults.take(Endpoint.HEALTH), answer, self._world.closing)

    async def customer(self, request: Request) -> Response:
        """``POST /powerbox/customer``: the number asked for, or the sign-in's own account."""
        faults, closing = self._world.faults, self._world.closing
        body = await read_body(request)

        async def answer() -> Response:
            claims = self._tokens.read(request.headers.get("authorization"), Permission.CUSTOMER_SYNC)
            number = parse_sync(body).client_id or self._world.account_of(claims.client_id)
            account = _known(self._world.find(number))

            async def sync() -> Response:
                record = _record(account)
                if record.status in NOT_SHOWN:
                    raise Refusal(403, LOCKED_OR_CLOSED)
                on_ami = tuple(self._world.pairing.on_ami(meter) for meter in record.meters)
                return self._answer_of(account.client_id, on_ami)

            return await play(faults.take(Endpoint.CUSTOMER, account.client_id), sync, closing)

        return await play(faults.take(Endpoint.CUSTOMER), answer, closing)

    async def bind(self, request: Request) -> Response:
        """``POST /powerbox/bind``: ``actionCode`` 1 binds, 0 releases."""
        faults, closing = self._world.faults, self._world.closing
        body = await read_body(request)
        endpoint = _endpoint(body)

        async def answer() -> Response:
            authorization = request.headers.get("authorization")
            if self._service_account is None:
                self._tokens.read(authorization, Permission.HARDWARE_BIND)
            order = parse_bind(body)
            if self._service_account is not None:
                check_service_account(self._service_account, authorization, order)
            # Only the clientId itself will do here: no other number names a customer to bind for.
            account = _known(self._world.accounts.get(order.hem_profile_id))

            async def act() -> Response:
                return self._gateway.act(account, _record(account), order)

            return await play(faults.take(endpoint, account.client_id), act, closing)

        return await play(faults.take(endpoint), answer, closing)

    def _write(self, client_id: str, on_ami: tuple[bool, ...]) -> Response:
        """The record, with ``isAMI`` of its meters as given, in order."""
        answer = _record(self._world.accounts[client_id]).wire()
        meters = (meter for site in answer["customerSites"] for meter in site["meters"])
        for meter, is_ami in zip(meters, on_ami, strict=True):
            meter["isAMI"] = is_ami
        return reply(answer)


def _endpoint(body: bytes) -> Endpoint:
    """Whose faults strike; a body that cannot be read counts as a bind and is refused further on."""
    try:
        return Endpoint.RELEASE if parse_bind(body).action_code is ActionCode.RELEASE else Endpoint.BIND
    except Refusal:
        return Endpoint.BIND


def _known(account: Account | None) -> Account:
    if account is None:
        raise Refusal(404, {"message": "There is no such customer."})
    return account


def _record(account: Account) -> CustomerRecord:
    """The record, where the utility gives one (contract: Customer, numeric errorCode)."""
    if account.refusal is not None:
        raise Refusal(401, account.refusal.wire(), {"WWW-Authenticate": REALM})
    assert account.record is not None  # an account has the one or the other
    return account.record
