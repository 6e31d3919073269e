"""The way to the servers, step by step, so that whoever mends it knows where it ends."""

from datetime import timedelta

from installer_app.frozen import frozen
from installer_app.language import mark
from installer_app.services.doctor.facts import Certificate, ServerFacts, Stop
from installer_app.services.doctor.finding import Finding, Found, Said, Verdict, say
from installer_app.services.doctor.running import Check, Once

WRONG, OFF = timedelta(minutes=5), timedelta(minutes=1)
FORBIDDEN = mark("Not looked at: IT’s policy closes these servers on this computer.")
NO_SERVER = mark("Not looked at: no server is named. Set ENERGY_BASE_URL and ENERGY_IDP_URL, or sign in.")
NOT_WALKED = mark("Not looked at: {why}.")
_AT_A_PROXY = (Stop.PROXY, Stop.PROXY_SIGN_IN, Stop.PROXY_SAYS_NO)

_WORDS = {
    Stop.ADDRESS: mark("{host} is not an address that a secret may be sent to ({why})."),
    Stop.PROXY: mark("The proxy {proxy} cannot be reached ({why})."),
    Stop.PROXY_SIGN_IN: mark("The proxy {proxy} wants a sign-in (407)."),
    Stop.PROXY_SAYS_NO: mark("The proxy {proxy} does not let this program reach {host} ({why})."),
    Stop.NAME: mark("The name {host} is not known to the name server ({why})."),
    Stop.REFUSED: mark("{host} refuses connections at port {port}."),
    Stop.UNREACHABLE: mark("There is no way from here to {host} ({why})."),
    Stop.SILENT: mark("{host} does not answer: it hangs at “{step}”."),
    Stop.FILES: mark("A file of the connection profile cannot be used: {why}."),
    Stop.CERTIFICATE: mark(
        "The certificate of {host} is not trusted here ({why}). It is signed by {signer}."
    ),
    Stop.CLIENT_CERTIFICATE: mark("{host} wants a client certificate of this computer."),
    Stop.TLS: mark("{host} does not speak a TLS that is good enough ({why})."),
    Stop.NOT_HTTP: mark("What answers at {host} is no web server ({why})."),
    Stop.PORTAL: mark("A sign-in page of the network answers in place of {host}."),
}
_REPAIRS = {
    Stop.ADDRESS: mark("Depot IT: set an https address in the connection profile."),
    Stop.PROXY: mark("Depot IT: look at the proxy in the system’s settings, or in the profile."),
    Stop.PROXY_SIGN_IN: mark(
        "Depot IT: let this host pass without a sign-in, or name a proxy in the profile that wants none."
    ),
    Stop.PROXY_SAYS_NO: mark("Depot IT: allow CONNECT to {host}:{port} on the proxy."),
    Stop.NAME: mark("You can: connect to the network or the VPN. Depot IT: look at the name and at the DNS."),
    Stop.REFUSED: mark("Depot IT: look at the port in the address, and whether the server runs."),
    Stop.UNREACHABLE: mark("You can: connect to a network. Depot IT: look at the VPN and the firewall."),
    Stop.SILENT: mark("You can: try another network. Depot IT: allow {host}:{port} in the firewall."),
    Stop.FILES: mark("Depot IT: put the file there, or correct its name in the profile."),
    Stop.CERTIFICATE: mark(
        "Depot IT: if that is the company’s own inspection, put its root certificate into the system’s store"
        " or name it in the profile as CA file. If nobody knows it, do not go on."
    ),
    Stop.CLIENT_CERTIFICATE: mark("Depot IT: name certificate and key in the connection profile."),
    Stop.TLS: mark("Depot IT: let the server offer TLS 1.2 or newer."),
    Stop.NOT_HTTP: mark("Depot IT: look at the port in the address."),
    Stop.PORTAL: mark("You can: open a web page in the browser, sign in to the Wi-Fi, then check again."),
}


@frozen
class Network:
    """Two servers; None where none is named, or (``forbidden``) none may be asked."""

    idp: Once[ServerFacts] | None
    api: Once[ServerFacts] | None
    forbidden: bool = False

    def checks(self) -> tuple[Check, ...]:
        """In the order in which they are read."""
        slow = say(mark("You can: try another network. Depot IT: look at the name server and the proxy."))
        return (
            Check("proxy", mark("Proxy"), self._proxy, slow, after=1),
            Check("idp", mark("Sign-in server"), lambda: self._server("idp", self.idp), slow, after=1),
            Check("api", mark("Utility’s server"), lambda: self._server("api", self.api), slow, after=1),
            Check("clock", mark("Clock"), self._clock, slow, after=1),
        )

    async def _proxy(self) -> Finding:
        find = Found("proxy", mark("Proxy"))
        if self.api is None:
            return find(Verdict.NOT_CHECKED, self._nothing)
        facts = await self.api()
        find = Found("proxy", mark("Proxy"), (("proxy", facts.proxy or "none"),))
        if not facts.proxy:
            return find(Verdict.GOOD, say(mark("None is used for {host}."), host=facts.host))
        if facts.stopped is Stop.NOT_WALKED and facts.step == "proxy":
            return find(Verdict.NOT_CHECKED, say(NOT_WALKED, why=facts.why))
        if facts.stopped in _AT_A_PROXY:
            return find(Verdict.NEEDS_MENDING, _said(_WORDS, facts), _said(_REPAIRS, facts))
        if facts.stopped is Stop.SILENT and facts.step == "proxy":
            return find(Verdict.NEEDS_MENDING, _said(_WORDS, facts), say(_REPAIRS[Stop.PROXY]))
        words = say(mark("{proxy} is used, and lets {host} pass."), proxy=facts.proxy, host=facts.host)
        return find(Verdict.GOOD, words)

    async def _clock(self) -> Finding:
        find = Found("clock", mark("Clock"))
        if self.idp is None or self.api is None:
            return find(Verdict.NOT_CHECKED, self._nothing)
        offset = (await self.api()).offset
        if offset is None:
            offset = (await self.idp()).offset
        if offset is None:
            return find(Verdict.NOT_CHECKED, say(mark("Not looked at: no server has told its time.")))
        find = Found("clock", mark("Clock"), (("offset seconds", f"{offset.total_seconds():.0f}"),))
        if abs(offset) <= OFF:
            return find(Verdict.GOOD, say(mark("It goes with the server’s.")))
        minutes = round(abs(offset).total_seconds() / 60)
        behind = mark("Your clock is {minutes} minutes behind the server’s.")
        ahead = mark("Your clock is {minutes} minutes ahead of the server’s.")
        words = say(behind if offset > timedelta() else ahead, minutes=minutes)
        repair = say(
            mark(
                "You can: switch on the automatic time in the system’s settings. Depot IT, on Linux: “sudo"
                " timedatectl set-ntp true”."
            )
        )
        return find(Verdict.NEEDS_MENDING if abs(offset) > WRONG else Verdict.WORTH_KNOWING, words, repair)

    async def _server(self, key: str, look: Once[ServerFacts] | None) -> Finding:
        title = {"idp": mark("Sign-in server"), "api": mark("Utility’s server")}[key]
        if look is None:
            return Finding(key, title, Verdict.NOT_CHECKED, self._nothing)
        facts = await look()
        find = Found(key, title, _details(facts))
        if facts.stopped is Stop.NOT_WALKED:
            return find(Verdict.NOT_CHECKED, say(NOT_WALKED, why=facts.why))
        if facts.stopped is not None:
            return find(Verdict.NEEDS_MENDING, _said(_WORDS, facts), _said(_REPAIRS, facts))
        if facts.certificate is None:
            words = say(mark("{host} answers, without encryption: it is on this computer."), host=facts.host)
            return find(Verdict.GOOD, words)
        signer = _signer(facts.certificate)
        words = say(
            mark("{host} answers. Its certificate is signed by {signer}."), host=facts.host, signer=signer
        )
        return find(Verdict.GOOD, words)

    @property
    def _nothing(self) -> Said:
        return say(FORBIDDEN if self.forbidden else NO_SERVER)


def _said(table: dict[Stop, str], facts: ServerFacts) -> Said:
    assert facts.stopped is not None
    return say(
        table[facts.stopped],
        host=facts.host,
        port=str(facts.port),
        proxy=facts.proxy,
        why=facts.why,
        step=facts.step,
        signer=_signer(facts.certificate),
    )


def _signer(certificate: Certificate | None) -> str:
    return next(iter(certificate.signed_by), "") if certificate is not None else "?"


def _details(facts: ServerFacts) -> tuple[tuple[str, str], ...]:
    told = [("host", f"{facts.host}:{facts.port}"), ("proxy", facts.proxy), ("address", facts.address)]
    told += [("tls", facts.tls)]
    if facts.certificate is not None:
        told += [("certificate for", facts.certificate.subject)]
        told += [("signed by", " < ".join(facts.certificate.signed_by))]
        told += [("ends", f"{facts.certificate.ends:%Y-%m-%d %H:%M} UTC")]
    told += [("status", str(facts.status or ""))]
    if facts.stopped is not None:
        told += [("stopped at", facts.stopped.value), ("step", facts.step), ("why", facts.why)]
    return tuple((name, value) for name, value in told if value)
