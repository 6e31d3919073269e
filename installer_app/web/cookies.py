"""A jar in which nothing is kept."""

from http.client import HTTPResponse
from http.cookiejar import CookieJar
from urllib.request import Request


class NoCookies(CookieJar):
    """Stays empty, and does not even read what is set: Python's reader warns of some with a traceback."""

    def extract_cookies(self, response: HTTPResponse, request: Request) -> None:
        """Take nothing."""
