"""The sandbox as one Starlette app."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from installer_app.resources import resource
from installer_app.sandbox.idp import IdentityProvider
from installer_app.sandbox.people.provider import PeopleProvider
from installer_app.sandbox.powerbox_api import PowerBoxApi
from installer_app.sandbox.replies import on_disconnect, on_refusal, reply
from installer_app.sandbox.tokens import Tokens
from installer_app.sandbox.world import World

API = "/v1"


def create_app(world: World) -> Starlette:
    """The identity provider at the root, the PowerBox API under ``/v1``, and the sandbox's own pages."""
    tokens = Tokens(world.clock)
    people = PeopleProvider(world.technicians, tokens, world.clock)
    idp = IdentityProvider(world, tokens, people)
    powerbox = PowerBoxApi(world, tokens)

    async def ledger(_: Request) -> Response:
        return reply(world.ledger.wire())

    async def devices(_: Request) -> Response:
        return reply(world.devices.wire())

    document = resource("sandbox", "openapi.json").read_bytes()

    async def openapi(_: Request) -> Response:
        return Response(document, media_type="application/json")

    app = Starlette(
        # Starlette tries one after the other: what is asked most comes first.
        routes=[
            Route(f"{API}/powerbox/customer", powerbox.customer, methods=["POST"]),
            Route(f"{API}/powerbox/bind", powerbox.bind, methods=["POST"]),
            Route(f"{API}/powerbox/healthz", powerbox.health, methods=["GET"]),
            Route("/oauth/token", idp.token, methods=["POST"]),
            *people.routes(),
            Route("/sandbox/ledger", ledger, methods=["GET"]),
            Route("/sandbox/devices", devices, methods=["GET"]),
            Route("/openapi.json", openapi, methods=["GET"]),
        ],
        exception_handlers={HTTPException: on_refusal, ClientDisconnect: on_disconnect},
    )
    # "/v1/powerbox/customer/" is not the contract's path, and a redirect would read as a captive portal.
    app.router.redirect_slashes = False
    return app
