"""A web server on a real socket that answers as a test says, and keeps what it was asked."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FEED = "/energygrid/feed.json"
SIGNATURE = f"{FEED}.minisig"


@dataclass
class Answer:
    """What lies at a path. ``silent``: nothing comes after the head."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    silent: bool = False


@dataclass
class FeedServer:
    """``asked``: path and headers of each request, in order."""

    origin: str
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        """Where the feed lies."""
        return f"{self.origin}{FEED}"

    def publish(self, feed: bytes, signature: bytes) -> None:
        """Both files."""
        self.answers = {FEED: Answer(feed), SIGNATURE: Answer(signature)}


@contextmanager
def feed_server(tls: ssl.SSLContext | None = None) -> Iterator[FeedServer]:
    """Serves until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            shown.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            answer = shown.answers.get(self.path, Answer(status=404))
            self.send_response(answer.status)
            self.send_header("Content-Length", str(len(answer.body) + answer.silent))
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(answer.body)
            except OSError:
                return  # who has read enough hangs up
            if answer.silent:
                shown.over.wait()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    shown = FeedServer(f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=lambda: server.serve_forever(0.01), daemon=True)
    thread.start()
    try:
        yield shown
    finally:
        shown.over.set()
        server.shutdown()
        server.server_close()
        thread.join(10)
