"""A browser without a screen: follows redirects, fills in forms, keeps cookies, and runs no scripts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import httpx

MOST_STEPS = 12


@dataclass
class Form:
    """The first form of a page: where it goes, and what is filled in."""

    action: str = ""
    fields: dict[str, str] = field(default_factory=dict)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(given.get("action", "")))
        elif tag == "input" and self.forms and "name" in given:
            self.forms[-1].fields[given["name"]] = given.get("value", "")


class FormBrowser:
    """``answers`` are what a person types, by the names of fields."""

    def __init__(self, **answers: str) -> None:
        self.http = httpx.Client(trust_env=False, timeout=10)
        self.answers = answers
        self.pages: list[httpx.Response] = []

    def visit(self, url: str) -> httpx.Response:
        """From an address to the last page, through every form on the way."""
        return self._go_on(self._get(url))

    def to_the_redirect(self, url: str) -> str:
        """As ``visit``, but the address of the program itself is not opened: it is returned."""
        return str(self._go_on(self._get(url), stop=True).headers["location"])

    def close(self) -> None:
        """Let go of its connections."""
        self.http.close()

    def _go_on(self, page: httpx.Response, stop: bool = False) -> httpx.Response:
        for _ in range(MOST_STEPS):
            if page.is_redirect:
                target = urljoin(str(page.url), page.headers["location"])
                if stop and urlsplit(target).path == "/callback":
                    return page
                page = self._get(target)
                continue
            reader = _Reader()
            reader.feed(page.text)
            if not reader.forms or not page.is_success:
                return page
            page = self._submit(page, reader.forms[0])
        raise AssertionError(f"no end after {MOST_STEPS} pages: {page.url}")

    def _submit(self, page: httpx.Response, form: Form) -> httpx.Response:
        filled: Mapping[str, str] = {**form.fields, **self.answers}
        target = urljoin(str(page.url), form.action)
        return self._kept(self.http.post(target, data=dict(filled)))

    def _get(self, url: str) -> httpx.Response:
        return self._kept(self.http.get(url))

    def _kept(self, page: httpx.Response) -> httpx.Response:
        self.pages.append(page)
        return page
