"""One way to one server, walked step by step with plain sockets; no secret goes along."""

import http.client
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from installer_app.domain.connecting import CertificateProblem
from installer_app.domain.errors import ClientCertificateUnusable, InstallerError
from installer_app.powerbox.address import checked, is_loopback
from installer_app.powerbox.basic import basic
from installer_app.powerbox.failures import CERTIFICATE_ALERTS
from installer_app.powerbox.retry import http_date
from installer_app.powerbox.shown_certificate import shown_certificate
from installer_app.powerbox.tls import tls_context
from installer_app.powerbox.wire import looks_like_a_page
from installer_app.services.doctor.facts import ServerFacts, Stop
from installer_app.services.profile import Profile

WHOLE_SECONDS = 9.0
A_STEP_SECONDS = 5.0
BODY_BYTES = 4096
PORTS = {"http": 80, "https": 443}
NO_PROXY = "none"
PROXY_WANTS_SIGN_IN, PROXY_SAYS_YES, NETWORK_WANTS_SIGN_IN = 407, 200, 511


class _Stopped(Exception):
    def __init__(self, stop: Stop, why: str = "") -> None:
        super().__init__(why)
        self.stop, self.why = stop, why


class Probe:
    """``facts`` can be read while it is under way: what they hold is how far it has come."""

    def __init__(
        self, url: str, path: str, profile: Profile, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._url, self._path, self._profile, self._now = url, path, profile, now
        self.facts = ServerFacts(_host_of(url), step="address")
        self._ends = 0.0

    def walk(self) -> ServerFacts:
        """To the first thing that goes wrong, or to an answer. Blocking, about 9 seconds at most.

        A name server that hangs may keep it longer.
        """
        self._ends = time.monotonic() + WHOLE_SECONDS
        try:
            self._go()
        except _Stopped as stopped:
            self._note(stopped=stopped.stop, why=stopped.why)
        except TimeoutError:
            self._note(stopped=Stop.SILENT)
        except OSError as problem:
            self._note(stopped=Stop.UNREACHABLE, why=problem.strerror or type(problem).__name__)
        return self.facts

    def _go(self) -> None:
        try:
            address = checked(self._url)
        except InstallerError as problem:
            raise _Stopped(Stop.ADDRESS, problem.details) from problem
        encrypted = address.scheme == "https"
        host, port = address.host, address.port or PORTS[address.scheme]
        proxy = "" if is_loopback(address) else proxy_for(address.scheme, host, self._profile.proxy)
        self._note(host=host, port=port, encrypted=encrypted, proxy=without_password(proxy))
        with self._through(proxy, host, port) if proxy else self._connected(host, port) as line:
            self._note(address="" if proxy else str(line.getpeername()[0]))
            if not encrypted:
                self._ask(line, host)
                return
            with self._encrypted(line, host, port, proxy) as tls:
                self._ask(tls, host)

    def _connected(self, host: str, port: int) -> socket.socket:
        self._note(step="name")
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (socket.gaierror, UnicodeError) as problem:
            raise _Stopped(Stop.NAME, getattr(problem, "strerror", "") or "not a name") from problem
        self._note(step="connect")
        problem_of_last: OSError = TimeoutError()
        for family, kind, protocol, _, address in found:
            line = socket.socket(family, kind, protocol)
            line.settimeout(self._left())
            try:
                line.connect(address)
            except OSError as problem:
                line.close()
                problem_of_last = problem
            else:
                return line
        if isinstance(problem_of_last, ConnectionRefusedError):
            raise _Stopped(Stop.REFUSED) from problem_of_last
        raise problem_of_last

    def _through(self, proxy: str, host: str, port: int) -> socket.socket:
        """A connection to the host through the proxy (RFC 9110 §9.3.6)."""
        parts = urlsplit(proxy if "//" in proxy else f"//{proxy}")
        self._note(step="proxy")
        if parts.scheme == "https":
            raise _Stopped(Stop.NOT_WALKED, f"the proxy {without_password(proxy)} is itself encrypted")
        if parts.scheme not in ("", "http") or not parts.hostname:
            raise _Stopped(Stop.PROXY, f"its kind is {parts.scheme}" if parts.scheme else "not an address")
        try:
            line = self._connected(parts.hostname, parts.port or PORTS["http"])
        except (_Stopped, OSError, ValueError) as problem:
            self._note(step="proxy")
            raise _Stopped(Stop.PROXY, getattr(problem, "why", "") or _word(problem)) from problem
        self._note(step="proxy")
        try:
            status = self._connect_request(line, parts, f"{host}:{port}")
        except BaseException:
            line.close()
            raise
        if status != PROXY_SAYS_YES:
            line.close()
            stop = Stop.PROXY_SIGN_IN if status == PROXY_WANTS_SIGN_IN else Stop.PROXY_SAYS_NO
            raise _Stopped(stop, str(status))
        return line

    def _connect_request(self, line: socket.socket, proxy: SplitResult, target: str) -> int:
        line.settimeout(self._left())
        named = ""
        if proxy.username:
            # In an address they are percent-encoded (RFC 3986 §3.2.1), in the header they are not.
            given = basic(unquote(proxy.username), unquote(proxy.password or ""))
            named = f"Proxy-Authorization: {given['Authorization']}\r\n"
        line.sendall(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{named}\r\n".encode())
        answer = b""
        while b"\r\n\r\n" not in answer and len(answer) < BODY_BYTES:
            part = line.recv(1)  # no byte of what comes after it
            if not part:
                raise _Stopped(Stop.PROXY, "it hangs up")
            answer += part
        status = answer.split(b" ", 2)[1:2]
        if not (answer.startswith(b"HTTP/") and status and status[0].isdigit()):
            raise _Stopped(Stop.PROXY, "it is no web proxy")
        return int(status[0])

    def _encrypted(self, line: socket.socket, host: str, port: int, proxy: str) -> ssl.SSLSocket:
        self._note(step="TLS")
        try:
            context = tls_context(self._profile)
        except ClientCertificateUnusable as problem:
            if problem.reason is CertificateProblem.PASSPHRASE_WANTED:
                why = "the key of the client certificate wants its passphrase"
                raise _Stopped(Stop.NOT_WALKED, why) from problem
            raise _Stopped(Stop.FILES, problem.details) from problem
        except InstallerError as problem:
            raise _Stopped(Stop.FILES, problem.details) from problem
        line.settimeout(self._left())
        try:
            tls = context.wrap_socket(line, server_hostname=host)
        except ssl.SSLCertVerificationError as problem:
            # Once more, only to see whose it is; nothing is said on that line.
            self._look_at_certificate(host, port, proxy)
            raise _Stopped(Stop.CERTIFICATE, problem.verify_message) from problem
        except (ssl.SSLError, ConnectionError) as problem:
            raise _of_tls(problem) from problem
        self._note(tls=tls.version() or "", certificate=shown_certificate(tls))
        return tls

    def _look_at_certificate(self, host: str, port: int, proxy: str) -> None:
        anybody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        anybody.check_hostname = False
        anybody.verify_mode = ssl.CERT_NONE
        try:
            with self._through(proxy, host, port) if proxy else self._connected(host, port) as line:
                line.settimeout(self._left())
                with anybody.wrap_socket(line, server_hostname=host) as tls:
                    self._note(certificate=shown_certificate(tls))
        except (_Stopped, OSError):
            return  # it stays unknown whose it is
        finally:
            self._note(step="TLS")

    def _ask(self, line: socket.socket, host: str) -> None:
        self._note(step="answer")
        path = urlsplit(self._url).path.rstrip("/") + self._path
        line.settimeout(self._left())
        request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: energygrid-installer\r\n"
        try:
            line.sendall(f"{request}Accept: application/json\r\nConnection: close\r\n\r\n".encode())
            answer = http.client.HTTPResponse(line)
            answer.begin()
            body = answer.read(BODY_BYTES)
        except (ssl.SSLError, ConnectionError) as problem:
            # TLS 1.3: what the server thinks of our certificate comes only now.
            raise (
                _of_tls(problem) if self.facts.encrypted else _Stopped(Stop.NOT_HTTP, _word(problem))
            ) from problem
        except http.client.HTTPException as problem:
            raise _Stopped(Stop.NOT_HTTP, type(problem).__name__) from problem
        now, told = self._now(), http_date(answer.headers.get("date", ""))
        self._note(status=answer.status, offset=told - now if told is not None else None)
        page = answer.status == 200 and looks_like_a_page(answer.headers.get("content-type", ""), body)  # noqa: PLR2004 - OK
        if page or 300 <= answer.status < 400 or answer.status == NETWORK_WANTS_SIGN_IN:  # noqa: PLR2004 - 3xx
            # The portal's own clock says nothing of the server's.
            self._note(offset=None)
            raise _Stopped(Stop.PORTAL, str(answer.status))

    def _note(self, **what: object) -> None:
        self.facts = replace(self.facts, **what)  # type: ignore[arg-type] # its own fields, by name

    def _left(self) -> float:
        left = min(self._ends - time.monotonic(), A_STEP_SECONDS)
        if left <= 0:
            raise TimeoutError
        return left


def proxy_for(scheme: str, host: str, of_profile: str) -> str:
    """The proxy for a host: the profile's, else the system's; "" for none."""
    if of_profile:
        return "" if of_profile == NO_PROXY else of_profile
    try:
        if proxy_bypass(host):
            return ""
        proxies = getproxies()
    except OSError:
        return ""
    return proxies.get(scheme, "") or proxies.get("all", "")


def without_password(proxy: str) -> str:
    """A proxy's address as it may be shown."""
    before, at, after = proxy.rpartition("@")
    return f"{before.rpartition('//')[0]}//{after}" if at and "//" in before else after if at else proxy


def _host_of(url: str) -> str:
    try:
        return urlsplit(url if "//" in url else f"//{url}").hostname or "?"
    except ValueError:
        return "?"


def _of_tls(problem: OSError) -> _Stopped:
    reason = getattr(problem, "reason", "") or ""
    hung_up = isinstance(problem, ConnectionError | ssl.SSLEOFError | ssl.SSLZeroReturnError)
    about_ours = "ALERT" in reason and any(alert in reason for alert in CERTIFICATE_ALERTS)
    if hung_up or about_ours:
        return _Stopped(Stop.CLIENT_CERTIFICATE, reason)
    return _Stopped(Stop.TLS, reason.replace("_", " ").lower() or type(problem).__name__)


def _word(problem: BaseException) -> str:
    """The system's own word, or the kind."""
    return getattr(problem, "strerror", "") or type(problem).__name__
