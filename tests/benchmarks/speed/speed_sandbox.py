"""Customer syncs of the sandbox in a second of one core: ``python tests/benchmarks/speed/speed_sandbox.py``.

Our sandbox as its command starts it, and a Starlette app that answers with the same bytes to whatever it is
asked (``bare_sandbox``), take turns. Each has a process of its own on one core, and a lean client with
several kept connections asks from another. The seconds are those of the server's processor time: neither a
client that cannot keep up nor other work on the machine counts for or against it.
"""

import os
import re
import select
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import httpx
from figure import Figure
from figure_table import told

ROOT = Path(__file__).resolve().parents[3]
BARE = Path(__file__).with_name("bare_sandbox.py")
OURS = ("-m", "installer_app", "sandbox", "--port", "0")
PATH = "/v1/powerbox/customer"
ASKED = b'{"clientId":"123456789"}'
CONNECTIONS = 8
SERVERS_CORE = 0
HEAD = re.compile(
    rb"HTTP/1.1 200 .*\r\ncontent-length: (?P<length>\d+)\r\n.*?\r\n\r\n", re.DOTALL | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs: its process, its port, and the Authorization that it wants."""

    process: int
    port: int
    authorization: str

    @property
    def url(self) -> str:
        """Of a customer sync."""
        return f"http://127.0.0.1:{self.port}{PATH}"

    def seconds(self) -> float:
        """Of the processor, used so far; where the system does not tell, those that passed."""
        if sys.platform != "linux":
            return time.perf_counter()
        # The kernel's number for a process' clock, as clock_getcpuclockid makes it.
        return time.clock_gettime((~self.process << 3) | 2)

    def answer(self) -> httpx.Response:
        """One sync, by a careful client. Raises httpx.HTTPStatusError where it is refused."""
        headers = {"Authorization": self.authorization, "Content-Type": "application/json"}
        answer = httpx.post(self.url, headers=headers, content=ASKED, trust_env=False)
        return answer.raise_for_status()

    def request(self) -> bytes:
        """One sync, on the wire."""
        lines = (
            f"POST {PATH} HTTP/1.1",
            f"Host: 127.0.0.1:{self.port}",
            f"Authorization: {self.authorization}",
            "Content-Type: application/json",
            f"Content-Length: {len(ASKED)}",
        )
        return "\r\n".join((*lines, "", "")).encode() + ASKED


@contextmanager
def _started(*words: str, given: bytes = b"") -> Iterator[tuple[int, Callable[[], str]]]:
    """A Python program on the servers' core, gone after the block: its process, and what reads a line."""
    pipe = subprocess.PIPE
    child = subprocess.Popen([sys.executable, *words], cwd=ROOT, stdin=pipe, stdout=pipe)
    try:
        _keep_to(child.pid, {SERVERS_CORE})
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(given)
        child.stdin.close()
        output = child.stdout
        yield child.pid, lambda: output.readline().decode().strip()
    finally:
        child.kill()
        child.wait()
        assert child.stdout is not None
        child.stdout.close()


@contextmanager
def ours() -> Iterator[Server]:
    """The sandbox, signed in to as the tutorial does."""
    with _started(*OURS) as (process, line):
        values = dict(line().removeprefix("export ").split("=", 1) for _ in range(4))
        answer = httpx.post(
            f"{values['ENERGY_IDP_URL']}/oauth/token",
            auth=(values["ENERGY_CLIENT_ID"], values["ENERGY_CLIENT_SECRET"]),
            data={"grant_type": "client_credentials"},
            trust_env=False,
        )
        port = httpx.URL(values["ENERGY_BASE_URL"]).port
        assert port is not None
        yield Server(process, port, f"Bearer {answer.raise_for_status().json()['access_token']}")


@contextmanager
def bare(like: Server) -> Iterator[Server]:
    """The Starlette app; it is asked the very same. Raises RuntimeError if it does not answer the same."""
    answer = like.answer()
    with _started(str(BARE), given=answer.content) as (process, line):
        server = Server(process, int(line()), like.authorization)
        if _told(server.answer()) != _told(answer):
            raise RuntimeError("the two do not answer alike")
        yield server


def _told(answer: httpx.Response) -> tuple[bytes, list[tuple[str, str]]]:
    """The body, and the headers but for the hour."""
    return answer.content, [header for header in answer.headers.items() if header[0] != "date"]


@contextmanager
def _elsewhere() -> Iterator[None]:
    """This process keeps off the servers' core, where there is another."""
    cores = os.sched_getaffinity(0) if sys.platform == "linux" else set()
    _keep_to(0, cores - {SERVERS_CORE} or cores)
    try:
        yield
    finally:
        _keep_to(0, cores)


def _keep_to(process: int, cores: set[int]) -> None:
    if sys.platform == "linux":
        os.sched_setaffinity(process, cores)


class Load:
    """Several kept connections to one server, each with one sync under way at a time."""

    def __init__(self, server: Server) -> None:
        self._server, self._request = server, server.request()
        self._ready = select.poll()
        self._lines: dict[int, socket.socket] = {}
        for _ in range(CONNECTIONS):
            line = socket.create_connection(("127.0.0.1", server.port))
            self._lines[line.fileno()] = line
            self._ready.register(line, select.POLLIN)

    def close(self) -> None:
        """Hang up."""
        for line in self._lines.values():
            line.close()

    def per_second(self, seconds: float) -> float:
        """Syncs in a second of the server, asked for that long.

        Raises RuntimeError if the server hangs up, or if an answer is not as long as a good one.
        """
        whole = self._length()
        missing = dict.fromkeys(self._lines, whole)
        done, began, until = 0, self._server.seconds(), time.perf_counter() + seconds
        for line in self._lines.values():
            line.sendall(self._request)
        while missing:
            for number, _ in self._ready.poll():
                line = self._lines[number]
                missing[number] -= _received(line, whole)
                if missing[number]:
                    continue
                done += 1
                if time.perf_counter() < until:
                    missing[number] = whole
                    line.sendall(self._request)
                else:
                    del missing[number]
        return done / (self._server.seconds() - began)

    def _length(self) -> int:
        """Of a whole answer with its head, which is always the same."""
        line = next(iter(self._lines.values()))
        line.sendall(self._request)
        seen = b""
        while not (head := HEAD.match(seen)) or len(seen) < head.end() + int(head["length"]):
            seen += line.recv(65536)
        return len(seen)


def _received(line: socket.socket, most: int) -> int:
    received = len(line.recv(most + 1))
    if not 0 < received <= most:
        raise RuntimeError(f"{received} bytes came where at most {most} were to come")
    return received


def figures(*, short: bool = False) -> list[Figure]:
    """Rounds in which ours and the bare app take turns; the median of each."""
    rounds, seconds = (1, 0.2) if short else (31, 0.3)
    with _elsewhere(), ExitStack() as stack:
        server = stack.enter_context(ours())
        loads = [Load(server), Load(stack.enter_context(bare(server)))]
        for load in loads:
            stack.callback(load.close)
            load.per_second(seconds / 2)
        turns = [[load.per_second(seconds) for load in loads] for _ in range(rounds)]
    our_own, against = (median(speeds) for speeds in zip(*turns, strict=True))
    return [
        Figure(
            "sandbox",
            "sandbox, customer syncs on one core",
            "/s",
            our_own,
            against,
            reach=0.5,
            beyond=0.8,
            more_is_better=True,
        )
    ]


if __name__ == "__main__":
    print(*told(figures()), sep="\n")
